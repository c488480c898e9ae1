"""The set-up as a place of the shell: pages, presenters and sheets, joined."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.account_fields import TypedAccount
from app.domain.environment import Mode
from app.domain.shop import Shop
from app.services.permits import Asker
from app.services.setup.readiness import Item
from app.services.setup.steps import Step, StepState
from ui.connect.presenter import ConnectPresenter
from ui.connect.screen import ConnectScreen
from ui.screen import Screen
from ui.setup.addresses_page import AddressesPage
from ui.setup.companion_form import CompanionLinking
from ui.setup.database_page import DatabasePage
from ui.setup.hosted_page import HostedPage
from ui.setup.live_page import LivePage
from ui.setup.live_presenter import LivePresenter
from ui.setup.move_presenter import MovePresenter
from ui.setup.notifications_page import NotificationsPage
from ui.setup.panel import SetupPanel
from ui.setup.presenter import SetupPresenter
from ui.setup.shop_page import ShopPage
from ui.setup.switch_sheet import SwitchSheet
from ui.setup.view import SetupView
from ui.workplace import Workplace

if TYPE_CHECKING:
    from app.setting_up import Setup

_MENDED_AT = {
    Item.ACCOUNT: Step.ACCOUNT,
    Item.ORIGIN: Step.ACCOUNT,
    Item.NOTIFICATIONS: Step.NOTIFICATIONS,
    Item.TAXES: Step.TAXES,
    Item.SHIPPING: Step.SHIPPING,
    Item.LETTERHEAD: Step.LETTERHEAD,
    Item.MAIL: Step.MAIL,
    Item.OWNERS: Step.PEOPLE,
}


class SetupScreen(QObject):
    """Obeys ``Screen``.

    Attributes:
        sheet: the question that is open; ``None`` else.

    Signals:
        left: back to work.
        restart_wanted: start Paydesk again.
        test_wanted, receiving_wanted: of the notifications.
        place_wanted: name of another place of the shell.
    """

    left = Signal()
    restart_wanted = Signal()
    test_wanted = Signal()
    receiving_wanted = Signal()
    place_wanted = Signal(str)

    def __init__(
        self, workplace: Workplace, setup: Setup, hosted: Mapping[Step, Callable[[], Screen]]
    ) -> None:
        """Put it together; the hosted screens are made when their step is first shown."""
        super().__init__(workplace)
        self._workplace = workplace
        desk = workplace.services.desk
        self._mode = desk.shop.mode
        background = workplace.background
        self.presenter = SetupPresenter(setup.guide, background, self._asker, self._mode)
        connects = Mode.SANDBOX if self._mode is Mode.TRAINING else self._mode
        self.connect_presenter = ConnectPresenter(
            setup.connecting, background, connects, self._asker
        )
        self.account = ConnectScreen(self.connect_presenter)
        self.live = LivePresenter(
            setup.readiness, setup.switch, background, self._asker, self._mode
        )
        file = desk.database.file
        self.move = MovePresenter(
            setup.move, background, lambda: self._asker().name, file.name if file else ""
        )
        self.shop_page, self.live_page = ShopPage(), LivePage()
        self.notifications, self.database = NotificationsPage(), DatabasePage()
        CompanionLinking(self.notifications.companion, setup.companion, background, self._asker)
        self.sheet: SwitchSheet | None = None
        self._hosted = {step: HostedPage(maker) for step, maker in hosted.items()}
        self.view = SetupView(self._pages(desk.shop))
        self._wire()
        self._show(self.presenter.panel)

    def widget(self) -> QWidget:
        return self.view

    def enter(self) -> None:
        self.presenter.load()
        self.connect_presenter.come()

    def leave(self) -> bool:
        """Amazon's answer, a move and a switch are waited for: they decide what is kept."""
        busy = self.move.panel.busy or self.live.panel.busy or not self.account.leave()
        return not busy and all(page.may_leave() for page in self._hosted.values())

    def begin(self, step: Step) -> None:
        """Show a step, e.g. the account's."""
        self.presenter.go(step)

    def _pages(self, shop: Shop) -> dict[Step, QWidget]:
        own: dict[Step, QWidget] = {
            Step.SHOP: self.shop_page,
            Step.ACCOUNT: self.account.widget(),
            Step.ADDRESSES: AddressesPage(shop),
            Step.NOTIFICATIONS: self.notifications,
            Step.DATABASE: self.database,
            Step.GO_LIVE: self.live_page,
        }
        every = {**own, **self._hosted}
        return {step: every[step] for step in Step if step in every}

    def _asker(self) -> Asker:
        if not self._workplace.is_signed_in:
            return Asker("")  # at the training shop's door
        user = self._workplace.user
        return Asker(user.name, user.role)

    def _show(self, panel: SetupPanel) -> None:
        step = panel.current
        new = self.view.shown is not step
        self.view.show_panel(panel)
        self.shop_page.show_panel(panel)
        if panel.loaded and (new or not self.connect_presenter.panel.account.store_name):
            shop = panel.progress.shop
            self.connect_presenter.begin(
                TypedAccount(
                    region=shop.region,
                    mode=self._mode,
                    origin=shop.origin,
                    store_name=shop.store_name,
                    order_prefix=shop.order_prefix,
                )
            )
        if panel.loaded and new:
            self._enter(step)

    def _enter(self, step: Step) -> None:
        if step in self._hosted:
            self._hosted[step].enter()
        elif step is Step.GO_LIVE:
            self.live.look()
        elif step is Step.ACCOUNT:
            self.account.view.field.setFocus()

    def _go_on(self) -> None:
        if self.presenter.panel.current is Step.SHOP:
            self.shop_page.submit()
        else:
            self.presenter.go_on()

    def _wire(self) -> None:
        presenter, view = self.presenter, self.view
        presenter.changed.connect(self._show)
        presenter.left.connect(self.left)
        view.chosen.connect(presenter.go)
        view.gone_on.connect(self._go_on)
        view.skipped.connect(presenter.skip)
        view.left.connect(presenter.leave)
        self.shop_page.submitted.connect(presenter.keep_shop)
        self.account.view.back.hide()
        view.put_below(Step.ACCOUNT, self.account.view.submit)
        page = self.live_page
        view.put_below(Step.GO_LIVE, page.sandbox, page.look, page.live, page.again)
        self.connect_presenter.left.connect(self.left)
        self.connect_presenter.restart_wanted.connect(self.restart_wanted)
        self.connect_presenter.connected.connect(self._connected)
        self.notifications.test_wanted.connect(self.test_wanted)
        self.notifications.set_up_wanted.connect(self.receiving_wanted)
        self._wire_move()
        self._wire_live()

    def _wire_move(self) -> None:
        move, page = self.move, self.database
        move.changed.connect(page.show_panel)
        move.done.connect(lambda: self.presenter.mark(Step.DATABASE))
        page.edited.connect(move.write)
        page.checked.connect(move.check)
        page.started.connect(move.start)
        page.canceled.connect(move.cancel)
        page.restart.connect(self.restart_wanted)
        page.show_panel(move.panel)

    def _wire_live(self) -> None:
        live, page = self.live, self.live_page
        live.changed.connect(page.show_panel)
        live.asked.connect(self._ask)
        live.refused.connect(self._refused)
        live.switched.connect(self._switched)
        page.looked.connect(live.look)
        page.wanted.connect(live.ask)
        page.item_wanted.connect(self._mend)
        page.restart.connect(self.restart_wanted)
        page.show_panel(live.panel)

    def _connected(self) -> None:
        """What comes next belongs to the shop's own database, which the next start opens."""
        self.presenter.mark(Step.ACCOUNT, StepState.DONE)

    def _mend(self, item: Item) -> None:
        if item in _MENDED_AT:
            self.presenter.go(_MENDED_AT[item])
        else:
            self.place_wanted.emit("products" if item is Item.PRODUCTS else "till")

    def _ask(self, to: Mode, word: str) -> None:
        sheet = SwitchSheet(to, word, self.view)
        sheet.confirmed.connect(self.live.switch)
        sheet.finished.connect(self._sheet_closed)
        self.sheet = sheet
        sheet.open()

    def _sheet_closed(self) -> None:
        self.sheet = None

    def _refused(self, sentence: str) -> None:
        if self.sheet is not None:
            self.sheet.complain(sentence, self.sheet.word)

    def _switched(self) -> None:
        if self.sheet is not None:
            self.sheet.done(1)
        self.presenter.mark(Step.GO_LIVE)
