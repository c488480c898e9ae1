"""Opens the till's sheets on its window, and brings the answers to the presenter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.basket import BasketLine
from app.domain.product import Product
from app.services.basket_keeping import BasketRow
from ui.sign_in.approval import ApprovalDesk
from ui.till.discount_sheet import DiscountSheet
from ui.till.edits import AskedApproval
from ui.till.parked import ParkedPresenter
from ui.till.parked_sheet import ParkedSheet
from ui.till.presenter import TillPresenter
from ui.till.sheets import AgeSheet, CustomerSheet, NoteSheet, ParkSheet, QuantitySheet
from ui.till.words import reasons
from ui.widgets.sheet import Sheet


class Questions(QObject):
    """Each method opens one sheet; the focus goes back to the field when it is closed."""

    def __init__(
        self,
        presenter: TillPresenter,
        approvals: ApprovalDesk,
        make_parked: Callable[[], ParkedPresenter],
        view: QWidget,
    ) -> None:
        super().__init__(view)
        self._presenter = presenter
        self._approvals = approvals
        self._make_parked = make_parked
        self._view = view
        presenter.age_asked.connect(self.ask_age)
        presenter.parked_wanted.connect(self.show_parked)
        presenter.edits.approval_asked.connect(self.ask_approval)

    def ask_quantity(self) -> None:
        line = self._presenter.panel.line
        if line is not None:
            sheet = QuantitySheet(line, self._view)
            sheet.given.connect(partial(self._presenter.edits.set_quantity, line.number))
            self._open(sheet)

    def ask_line_discount(self) -> None:
        line = self._presenter.panel.line
        if line is not None:
            sheet = DiscountSheet(
                line.product.name, line.list_amount, line.discount, self._reasons(), self._view
            )
            sheet.given.connect(partial(self._presenter.edits.discount_line, line.number))
            self._open(sheet)

    def ask_basket_discount(self) -> None:
        basket = self._presenter.panel.basket
        if basket is not None:
            title = self.tr("Discount on the basket")
            sheet = DiscountSheet(
                title, basket.subtotal, basket.discount, self._reasons(), self._view
            )
            sheet.given.connect(self._presenter.edits.discount_basket)
            self._open(sheet)

    def ask_line_note(self) -> None:
        line = self._presenter.panel.line
        if line is not None:
            title = self.tr("Note: %1").replace("%1", line.product.name)
            sheet = NoteSheet(title, line.note, self._view)
            sheet.given.connect(partial(self._presenter.edits.note_line, line.number))
            self._open(sheet)

    def ask_basket_note(self) -> None:
        basket = self._presenter.panel.basket
        if basket is not None:
            sheet = NoteSheet(self.tr("Note to the basket"), basket.note, self._view)
            sheet.given.connect(self._presenter.edits.note_basket)
            self._open(sheet)

    def ask_customer(self) -> None:
        basket = self._presenter.panel.basket
        if basket is not None:
            sheet = CustomerSheet(basket.customer, self._view)
            sheet.given.connect(self._presenter.edits.set_customer)
            self._open(sheet)

    def ask_park(self) -> None:
        held = self._presenter.panel.held
        if held is not None:
            sheet = ParkSheet(held.name, self._view)
            sheet.given.connect(self._presenter.park)
            self._open(sheet)

    def show_parked(self) -> None:
        sheet, parked = ParkedSheet(self._view), self._make_parked()
        parked.setParent(sheet)
        parked.changed.connect(sheet.show_panel)
        parked.taken.connect(partial(self._take_up, sheet))
        sheet.chosen.connect(parked.choose)
        sheet.taken.connect(parked.take_up)
        sheet.given_up.connect(parked.give_up)
        sheet.finished.connect(lambda _result: self._presenter.count_parked())
        sheet.show_panel(parked.panel)
        parked.load()
        self._open(sheet)

    def ask_age(self, product: Product) -> None:
        sheet = AgeSheet(product, self._view)
        sheet.answered.connect(lambda old: self._presenter.confirm_age(old_enough=old))
        self._open(sheet)

    def ask_approval(self, asked: AskedApproval) -> None:
        sheet = self._approvals.ask(asked.request, asked.what, asked.go)
        sheet.finished.connect(self._back_to_the_field)

    def show_menu(self, line: BasketLine, at: QPoint) -> None:
        """What can be done with a line."""
        edits = self._presenter.edits
        menu = QMenu(self._view)
        menu.addAction(self.tr("Quantity …"), self.ask_quantity)
        menu.addAction(self.tr("Discount …"), self.ask_line_discount)
        menu.addAction(self.tr("Note …"), self.ask_line_note)
        menu.addSeparator()
        menu.addAction(self.tr("Remove"), partial(edits.remove, line.number))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _reasons(self) -> Sequence[str]:
        return self._presenter.habits.reasons or reasons()

    def _take_up(self, sheet: Sheet, basket: BasketRow) -> None:
        sheet.done(Sheet.DialogCode.Accepted.value)
        self._presenter.take_up(basket)

    def _open(self, sheet: Sheet) -> None:
        sheet.finished.connect(self._back_to_the_field)
        sheet.open()

    def _back_to_the_field(self) -> None:
        self._view.activateWindow()
        self._view.setFocus()
