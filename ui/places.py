"""Which screens the desk has, and how one leads to the next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.identifiers import OrderNumber
from app.domain.permissions import Action
from ui.back_office import BackOffice
from ui.changes import Changes
from ui.mail_places import MailPlaces
from ui.screen import Screen
from ui.theme.icons import icon
from ui.workplace import Workplace

if TYPE_CHECKING:
    from ui.checkout.screen import CheckoutScreen
    from ui.customer_view.following import CustomerView
    from ui.notices import Notice
    from ui.notifications.hearing import Hearing
    from ui.order.screen import OrderScreen
    from ui.products.screen import ProductsScreen
    from ui.result.screen import ResultScreen
    from ui.till.presenter import TillPresenter

HOME: Final = "till"
_AHEAD_MS: Final = 2_000


@dataclass(frozen=True, slots=True)
class Rail:
    """One place that can be gone to at any time.

    Attributes:
        keys: that lead there from anywhere.
        short: for the rail, where the title is too long for it.
        on_rail: whether it has a button there; otherwise keys and commands lead to it.
        needs: whoever may not do that does not see it; ``None`` for everybody's.
    """

    name: str
    title: str
    icon: str
    keys: str
    maker: Callable[[], Screen]
    needs: Action | None = None
    short: str = ""
    on_rail: bool = True


class Places(QObject):
    """Adds the screens of an open shop to the shell; each is made when it is first shown.

    A sale goes from the till to the checkout, to its result, and back to an empty till; whoever
    leaves the checkout finds the basket as it was.

    Signals:
        restart_wanted: the program has to begin anew.
    """

    restart_wanted = Signal()

    def __init__(
        self, workplace: Workplace, changes: Changes, pictures: Path, hearing: Hearing
    ) -> None:
        super().__init__(workplace)
        self._workplace = workplace
        self._changes = changes
        self._pictures = pictures
        self._hearing = hearing
        self._buyers_window: CustomerView | None = None
        self._reminders: dict[str, Notice] = {}
        self._reminded: TillPresenter | None = None
        self._back_office = BackOffice(workplace, changes, self.show_order)
        self._back_office.restart_wanted.connect(self.restart_wanted)
        self.mails = MailPlaces(workplace, changes, self.show_order)

    def add(self) -> tuple[Rail, ...]:
        """Add all of them; returns those of the rail."""
        shell = self._workplace.shell
        rail = (
            Rail(HOME, self.tr("Till"), "till", "Alt+1", self._till),
            Rail("products", self.tr("Products"), "products", "Alt+2", self._products),
            Rail("orders", self.tr("Orders"), "orders", "Alt+3", self._orders, Action.SEE_ORDERS),
            Rail(
                "notifications",
                self.tr("Notifications"),
                "notifications",
                "Alt+4",
                self._notifications,
                Action.SEE_NOTIFICATIONS,
                self.tr("Inbox"),
            ),
            Rail(
                "reports",
                self.tr("Reports"),
                "reports",
                "Alt+5",
                self._back_office.reports,
                Action.OPEN_SHIFT,
            ),
            Rail(
                "settlements",
                self.tr("Payouts"),
                "download",
                "Alt+6",
                self._back_office.settlements,
                Action.IMPORT_SETTLEMENT,
            ),
            Rail("mails", self.tr("Mails"), "mail", "Alt+7", self.mails.mails, Action.RESEND_MAIL),
        )
        every: tuple[Rail, ...] = (*rail, *self._offices())
        for place in every:
            sign = icon(place.icon) if place.on_rail else None
            shell.add_screen(place.name, place.short or place.title, sign, place.maker)
        shell.add_screen("checkout", self.tr("Checkout"), None, self._checkout)
        shell.add_screen("result", self.tr("Result"), None, self._result)
        shell.add_screen("order", self.tr("Order"), None, self._order)
        return every

    def _offices(self) -> tuple[Rail, ...]:
        """Places that are seldom gone to: no button on the rail, but a key and a command each."""
        return (
            Rail(
                "attention",
                self.tr("Needs attention"),
                "warning",
                "Alt+0",
                self._back_office.attention,
                Action.SEE_ORDERS,
                on_rail=False,
            ),
            Rail(
                "people",
                self.tr("People and permissions"),
                "user",
                "Alt+8",
                self._back_office.people,
                Action.MANAGE_USERS,
                on_rail=False,
            ),
            Rail(
                "printers",
                self.tr("Printers of this desk"),
                "print",
                "",
                self._printers,
                Action.EDIT_SETTINGS,
                on_rail=False,
            ),
            Rail(
                "audit",
                self.tr("Audit trail"),
                "shield",
                "Alt+9",
                self._back_office.audit,
                Action.SEE_AUDIT,
                on_rail=False,
            ),
            Rail(
                "keeping",
                self.tr("Backups and buyers' data"),
                "shield",
                "Alt+Shift+9",
                self._back_office.keeping,
                Action.BACK_UP,
                on_rail=False,
            ),
            Rail(
                "mail_settings",
                self.tr("Mail server, and who is told what"),
                "mail",
                "Alt+Shift+7",
                self.mails.settings,
                Action.EDIT_NOTIFICATION_SETTINGS,
                on_rail=False,
            ),
            Rail(
                "mail_templates",
                self.tr("Templates of the mails"),
                "edit",
                "Alt+Shift+8",
                self.mails.templates,
                Action.EDIT_TEMPLATES,
                on_rail=False,
            ),
        )

    # Screens are imported where they are made: the sign-in must not wait for any of them.

    def _till(self) -> Screen:
        from ui.till.screen import TillScreen  # noqa: PLC0415

        screen = TillScreen(self._workplace, self._pictures)
        screen.presenter.pay_requested.connect(self.check_out)
        screen.presenter.creation_wanted.connect(self.create_product)
        screen.presenter.order_wanted.connect(self.show_order)
        self._changes.trail_moved.connect(screen.presenter.reread_habits)
        for number, notice in self._reminders.items():
            screen.presenter.remind(number, notice)
        self._reminded = screen.presenter
        self.buyers_window.follow_till(screen)
        # the first payment must not wait for its screen and its browser
        ahead = partial(self._workplace.shell.place, "checkout")
        QTimer.singleShot(_AHEAD_MS, self, ahead)
        QTimer.singleShot(_AHEAD_MS, self, self._begin_printing)
        return screen

    def _products(self) -> Screen:
        from ui.products.screen import ProductsScreen  # noqa: PLC0415

        return ProductsScreen(self._workplace, self._pictures)

    def _orders(self) -> Screen:
        from ui.orders.screen import OrdersScreen  # noqa: PLC0415

        screen = OrdersScreen(self._workplace)
        screen.opened.connect(self.show_order)
        screen.attention_wanted.connect(lambda: self._workplace.shell.go("attention"))
        self._changes.orders_changed.connect(screen.presenter.orders_changed)
        self._back_office.join(screen)
        return screen

    def _order(self) -> Screen:
        from ui.order.screen import OrderScreen  # noqa: PLC0415

        screen = OrderScreen(self._workplace)
        screen.left.connect(lambda: self._workplace.shell.go("orders"))
        self._changes.orders_changed.connect(screen.presenter.orders_changed)
        return screen

    def _notifications(self) -> Screen:
        from ui.notifications.screen import InboxScreen  # noqa: PLC0415

        hearing = self._hearing
        screen = InboxScreen(self._workplace, self._workplace.services.inbox)
        self._changes.orders_changed.connect(screen.presenter.orders_changed)
        hearing.changed.connect(screen.presenter.look)
        hearing.syncing.catch_up_changed.connect(screen.show_catch_up)
        screen.presenter.acted.connect(hearing.syncing.hurry)
        screen.pause_wanted.connect(hearing.syncing.pause)
        screen.test_wanted.connect(hearing.test)
        screen.set_up_wanted.connect(hearing.set_up)
        screen.order_wanted.connect(self.show_order)
        return screen

    def _printers(self) -> Screen:
        from ui.printers.screen import PrinterScreen  # noqa: PLC0415

        return PrinterScreen(self._workplace)

    def _begin_printing(self) -> None:
        """Print on what waited when the desk ended."""
        from ui.printers.paper_desk import PaperDesk  # noqa: PLC0415

        PaperDesk.of(self._workplace).begin()

    def _checkout(self) -> Screen:
        from ui.checkout.screen import CheckoutScreen  # noqa: PLC0415

        screen = CheckoutScreen(self._workplace)
        screen.finished.connect(self.show_result)
        screen.left.connect(lambda _basket_id: self.go_home())
        self.buyers_window.follow_checkout(screen)
        return screen

    def _result(self) -> Screen:
        from ui.result.screen import ResultScreen  # noqa: PLC0415

        screen = ResultScreen(self._workplace)
        screen.presenter.new_sale.connect(self.go_home)
        self._changes.orders_changed.connect(screen.presenter.orders_changed)
        self.buyers_window.follow_result(screen)
        return screen

    @property
    def buyers_window(self) -> CustomerView:
        """The window on the other side of the counter; made with the first screen it follows."""
        if self._buyers_window is None:
            from ui.customer_view.following import CustomerView  # noqa: PLC0415

            self._buyers_window = CustomerView(self._workplace)
        return self._buyers_window

    def remind(self, number: str, notice: Notice) -> None:
        """Have the till speak of an order, as soon as there is a till."""
        self._reminders[number] = notice
        if self._reminded is not None:
            self._reminded.remind(number, notice)

    def go_home(self) -> None:
        """Back to where work begins."""
        self._workplace.shell.go(HOME)

    def create_product(self, code: str) -> None:
        """Make a product for a code that nobody knows."""
        if self._workplace.shell.go("products"):
            cast("ProductsScreen", self._workplace.shell.place("products")).create(code)

    def check_out(self, basket_id: int) -> None:
        """Take a basket to the buyer."""
        screen = cast("CheckoutScreen", self._workplace.shell.place("checkout"))
        screen.begin(basket_id)
        self._workplace.shell.go("checkout")

    def show_result(self, number: str) -> None:
        """Show what became of an order."""
        screen = cast("ResultScreen", self._workplace.shell.place("result"))
        screen.show_order(OrderNumber(number))
        self._workplace.shell.go("result")

    def show_order(self, number: str) -> None:
        """Show one order to whoever looks after it."""
        screen = cast("OrderScreen", self._workplace.shell.place("order"))
        screen.show_order(OrderNumber(number))
        self._workplace.shell.go("order")
