"""The till as a place of the shell: view, presenters, scanner and keys, joined."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.errors import AppError
from app.domain.permissions import Action
from app.services.approvals import Approvals
from app.services.catalog import FoundProduct
from ui.products.pictures import Pictures
from ui.sign_in.approval import ApprovalDesk
from ui.till import keys
from ui.till.entry import searched_text
from ui.till.finder import Finder
from ui.till.opening import TillTools
from ui.till.panel import TillPanel
from ui.till.parked import ParkedPresenter
from ui.till.presenter import TillPresenter
from ui.till.questions import Questions
from ui.till.scanner import ScanFilter
from ui.till.tiles import TilesPresenter
from ui.till.view import TillView
from ui.workplace import Workplace


class TillScreen:
    """Obeys ``Screen``.

    Attributes:
        presenter: its signals lead on to checkout and products.
    """

    def __init__(self, workplace: Workplace, pictures: Path) -> None:
        """Join the parts; the shop must be open.

        Args:
            workplace: window, workers and use cases.
            pictures: the shop's picture folder; may not exist yet.
        """
        services, background = workplace.services, workplace.background
        self._workplace = workplace
        self._reasons: dict[str, str] = {}
        tools = TillTools(
            products=services.products,
            baskets=services.baskets,
            policies=services.policies,
            permissions=services.permissions,
            settings=services.settings,
            region=services.desk.shop.region,
        )
        self.presenter = TillPresenter(tools, background)
        self.finder = Finder(services.products, background)
        self.tiles = TilesPresenter(services.products, background)
        self.scanner = ScanFilter()
        self.pictures = Pictures(pictures, background)
        self.view = TillView(self.pictures)
        approvals = ApprovalDesk(services.users, Approvals(services.desk), background, self.view)
        self.questions = Questions(
            self.presenter,
            approvals,
            lambda: ParkedPresenter(services.baskets, background),
            self.view,
        )
        keys.register(workplace.actions, self.view, self._commands())
        self._name_buttons()
        self._connect()
        self._render(self.presenter.panel)

    def widget(self) -> QWidget:
        return self.view

    def enter(self) -> None:
        self.scanner.watch()
        self.presenter.come(self._workplace.user)
        self.tiles.load()
        self.view.setFocus()

    def leave(self) -> bool:
        self.scanner.ignore()
        return True

    def rest(self) -> None:
        """A PIN that is typed quickly is no barcode."""
        self.scanner.ignore()

    def wake(self) -> None:
        self.enter()

    def _commands(self) -> dict[str, Callable[[], object]]:
        ask, presenter, edits = self.questions, self.presenter, self.presenter.edits
        return {
            "till.pay": presenter.pay,
            "till.search": self._go_to_entry,
            "till.quantity": ask.ask_quantity,
            "till.more": lambda: edits.step(presenter.panel.selected, 1),
            "till.less": lambda: edits.step(presenter.panel.selected, -1),
            "till.remove": lambda: edits.remove(presenter.panel.selected),
            "till.discount_line": ask.ask_line_discount,
            "till.discount_basket": ask.ask_basket_discount,
            "till.note": ask.ask_line_note,
            "till.note_basket": ask.ask_basket_note,
            "till.customer": ask.ask_customer,
            "till.park": ask.ask_park,
            "till.parked": ask.show_parked,
            "till.undo": edits.undo,
            "till.clear": edits.clear,
            "till.new_sale": presenter.new_sale,
        }

    def _name_buttons(self) -> None:
        """Buttons say their key; they run what the key runs."""
        actions, basket = self._workplace.actions, self.view.basket
        pay = actions.action("till.pay")
        basket.pay.setText(f"{pay.text()}   {_key_text(pay)}")
        for name, button in basket.secondary.items():
            action = actions.action(name)
            button.setText(f"{keys.short_title(name)}\n{_key_text(action)}")
            button.setAccessibleName(action.text())
        pressed = {
            "till.pay": basket.pay,
            "till.customer": basket.customer,
            "till.parked": basket.parked,
            **basket.secondary,
        }
        for name, each in pressed.items():
            each.clicked.connect(partial(actions.trigger, name))
        self._pressed = pressed

    def _connect(self) -> None:
        presenter, goods, basket = self.presenter, self.view.goods, self.view.basket
        presenter.changed.connect(self._render)
        presenter.entry_taken.connect(goods.entry.clear)
        presenter.search_wanted.connect(goods.take_text)
        presenter.refused.connect(QApplication.beep)
        presenter.settled.connect(lambda habits: self.scanner.keep_to(habits.timing))
        self.scanner.scanned.connect(presenter.scan)
        goods.entered.connect(presenter.submit)
        goods.edited.connect(presenter.type)
        goods.edited.connect(self._look_for)
        goods.chosen.connect(self._picked)
        goods.tab_chosen.connect(self.tiles.turn_to)
        goods.entry.escaped.connect(presenter.dismiss)
        self.finder.found.connect(goods.show_results)
        self.finder.failed.connect(self._failed)
        self.tiles.failed.connect(self._failed)
        self.tiles.changed.connect(self._show_tiles)
        basket.selected.connect(presenter.select)
        basket.stepped.connect(presenter.edits.step)
        basket.opened.connect(self._open_line)
        basket.menu_wanted.connect(self._show_menu)
        basket.typed.connect(self._typed)
        basket.notice.taken.connect(presenter.take_offer)
        basket.notice.dismissed.connect(presenter.dismiss)

    def _render(self, panel: TillPanel) -> None:
        may = self.presenter.edits.may
        self.view.show_panel(panel, may_create=may(Action.EDIT_PRODUCTS))
        for name, reason in keys.why_not(panel, may).items():
            if self._reasons.get(name) != reason:
                self._reasons[name] = reason
                self._workplace.actions.allow(name, reason)
                if name in self._pressed:
                    self._pressed[name].setEnabled(not reason)
                    self._pressed[name].setToolTip(reason)

    def _look_for(self, text: str) -> None:
        self.finder.look_for(searched_text(text))

    def _picked(self, product: FoundProduct) -> None:
        self.presenter.pick(product.sku, self.view.goods.entry.text())
        self.view.setFocus()

    def _show_tiles(self) -> None:
        panel = self.tiles.panel
        self.view.goods.show_tabs(panel.categories)
        self.view.goods.show_tiles(panel.products)

    def _open_line(self, number: int) -> None:
        self.presenter.select(number)
        self.questions.ask_quantity()

    def _show_menu(self, number: int, at: QPoint) -> None:
        self.presenter.select(number)
        if self.presenter.panel.line is not None:
            self.questions.show_menu(self.presenter.panel.line, at)

    def _typed(self, text: str) -> None:
        self._go_to_entry()
        self.view.goods.entry.insert(text)

    def _go_to_entry(self) -> None:
        self.view.goods.entry.setFocus()

    def _failed(self, error: AppError) -> None:
        self._workplace.complain(error)


def _key_text(action: QAction) -> str:
    """Its keys by signs: their names are longer than the buttons in some languages."""
    text = action.shortcut().toString(QKeySequence.SequenceFormat.PortableText)
    text = text.replace("Shift+", "⇧ ").replace("Backspace", "⌫")
    control = QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText)
    return text.replace("Ctrl+", control.removesuffix("K"))
