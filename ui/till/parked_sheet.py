"""Lists parked baskets with what is in them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from app.services.basket_keeping import BasketRow, HeldBasket
from ui.formats import money_text, span_text
from ui.names import called
from ui.products.words import measured_text
from ui.theme.look import dress
from ui.theme.tokens import Space
from ui.till.parked import ParkedPanel
from ui.widgets.empty_state import EmptyState
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.sheet import Sheet
from ui.widgets.text import column, label, row

_ID = Qt.ItemDataRole.UserRole
_PREVIEWED = 8


class ParkedSheet(Sheet):
    """Left the baskets, right the first lines of the one that is looked at.

    Signals:
        chosen: id of a basket to look into.
        taken: the one that is looked at is to be taken up.
        given_up: it is to be deleted, after it was asked for twice.
    """

    chosen = Signal(int)
    taken = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Parked baskets"), self.tr("Take up"), parent)
        self.setMinimumSize(760, 480)
        self.list = QListWidget()
        self.preview = label("", wrap=True)
        self.preview_name = label("", "strong", wrap=True)
        self.preview_total = label("", "amount")
        self.notice = NoticeBar()
        self.empty = EmptyState("park")
        self.delete = QPushButton(self.tr("Delete"))
        self.pages = QStackedWidget()
        self._lay_out()
        self.list.currentItemChanged.connect(self._chosen)
        self.list.setFocus()
        self.list.itemActivated.connect(lambda _item: self.taken.emit())

    def accept(self) -> None:
        self.taken.emit()

    def show_panel(self, panel: ParkedPanel) -> None:
        rows = panel.rows or ()
        self.pages.setCurrentIndex(0 if rows or panel.rows is None else 1)
        self._show_rows(rows, panel.chosen)
        self._show_preview(panel.chosen, panel.preview)
        self.primary.setEnabled(panel.chosen is not None)
        self.delete.setVisible(panel.chosen is not None)
        self.notice.show_notice(panel.notice)

    def _show_rows(self, rows: tuple[BasketRow, ...], chosen: BasketRow | None) -> None:
        self.list.blockSignals(True)  # noqa: FBT003 -- Qt's setter
        self.list.clear()
        for each in rows:
            item = QListWidgetItem(self._row_text(each))
            item.setData(_ID, each.basket_id)
            self.list.addItem(item)
            if chosen is not None and each.basket_id == chosen.basket_id:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)  # noqa: FBT003 -- Qt's setter

    def _show_preview(self, chosen: BasketRow | None, held: HeldBasket | None) -> None:
        self._ask_again(asked=False)
        self.preview_name.setText(self._name(chosen) if chosen is not None else "")
        self.preview_total.setText(money_text(chosen.subtotal) if chosen is not None else "")
        lines = held.basket.lines if held is not None else ()
        texts = [
            f"{measured_text(line.quantity, line.product.unit)} × {line.product.name}"  # noqa: RUF001 -- the sign people read
            for line in lines[:_PREVIEWED]
        ]
        if len(lines) > _PREVIEWED:
            texts.append(self.tr("and %n more", "", len(lines) - _PREVIEWED))
        self.preview.setText("\n".join(texts) if held is not None else self.tr("Reading …"))

    def _row_text(self, each: BasketRow) -> str:
        facts = [span_text(each.age), called(each.owner), money_text(each.subtotal)]
        return f"{self._name(each)}\n{'  ·  '.join(facts)}"

    def _name(self, each: BasketRow) -> str:
        return each.name or self.tr("Basket %1").replace("%1", str(each.basket_id))

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(_ID))

    def _delete(self) -> None:
        if self.delete.property("asked"):
            self.given_up.emit()
        else:
            self._ask_again(asked=True)

    def _ask_again(self, *, asked: bool) -> None:
        self.delete.setProperty("asked", asked)
        self.delete.setText(self.tr("Really delete?") if asked else self.tr("Delete"))

    def _lay_out(self) -> None:
        self.list.setAccessibleName(self.heading.text())
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setSpacing(Space.XS)
        self.empty.say(
            self.tr("No parked baskets"), self.tr("F6 parks the open one, so that it waits here.")
        )
        self.preview.setAlignment(Qt.AlignmentFlag.AlignTop)
        dress(self.delete, "danger", size="large")
        self.delete.setAutoDefault(False)
        self.delete.clicked.connect(self._delete)
        self.buttons.insertWidget(0, self.delete)
        beside = column(self.preview_name, self.preview_total, self.preview, spacing=Space.S)
        beside.setStretch(2, 1)
        both = QWidget()
        layout = row(self.list, spacing=Space.XL)
        layout.setStretch(0, 3)
        layout.addLayout(beside, 2)
        both.setLayout(layout)
        self.pages.addWidget(both)
        self.pages.addWidget(self.empty)
        self.body.addWidget(self.notice)
        self.body.addWidget(self.pages, 1)
