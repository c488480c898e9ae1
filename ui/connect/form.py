"""The form with the account's fields."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.account_fields import Field, TypedAccount
from app.domain.environment import Mode, Region
from ui.connect.panel import ConnectPanel
from ui.connect.words import field_text, region_text
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.text import label


class AccountForm(QWidget):
    """Every field with its name above it, and what is wrong with it below.

    Signals:
        edited: the content (``TypedAccount``).
    """

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mode = Mode.SANDBOX
        self.region = QComboBox()
        self.store_name = QLineEdit()
        self.fields = {field: QLineEdit() for field in Field}
        self.faults = {field: label("", "", Tone.BAD.value, wrap=True) for field in Field}
        self._lay_out()
        self.region.currentIndexChanged.connect(self._edited)
        self.store_name.textEdited.connect(self._edited)
        for line in self.fields.values():
            line.textEdited.connect(self._edited)

    def show_panel(self, panel: ConnectPanel) -> None:
        self.setEnabled(panel.editable)
        account = panel.account
        blocker = QSignalBlocker(self.region)
        self.region.setCurrentIndex(self.region.findData(account.region))
        del blocker
        self._mode = account.mode
        _set(self.store_name, account.store_name)
        for field, line in self.fields.items():
            _set(line, account.value(field))
            is_wrong = field is panel.wrong
            dress(line, tone=Tone.BAD.value if is_wrong else Tone.NEUTRAL.value)
            self.faults[field].setText(panel.message if is_wrong else "")
            self.faults[field].setVisible(is_wrong)
        if panel.wrong is not None and panel.editable:
            self.fields[panel.wrong].setFocus()

    def account(self) -> TypedAccount:
        """What is in the form now; blanks around a value never belong to it."""
        values = {field: line.text().strip() for field, line in self.fields.items()}
        return TypedAccount(
            region=Region(self.region.currentData()),
            mode=self._mode,
            seller_id=values[Field.SELLER_ID],
            access_key=values[Field.ACCESS_KEY],
            secret_key=values[Field.SECRET_KEY],
            client_id=values[Field.CLIENT_ID],
            origin=values[Field.ORIGIN],
            store_name=self.store_name.text().strip(),
        )

    def _edited(self) -> None:
        self.edited.emit(self.account())

    def _lay_out(self) -> None:
        for region in Region:
            self.region.addItem(region_text(region), region)
        titles = {field: field_text(field) for field in Field}
        self.fields[Field.SECRET_KEY].setEchoMode(QLineEdit.EchoMode.Password)
        self.fields[Field.ORIGIN].setPlaceholderText("https://www.example.com")
        self.store_name.setMaxLength(50)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.M)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addLayout(_titled(self.region, self.tr("Region of the account")), 0, 0)
        grid.addLayout(_titled(self.store_name, self.tr("Shop name, as buyers see it")), 0, 1)
        places = {
            Field.SELLER_ID: (1, 0, 1),
            Field.CLIENT_ID: (1, 1, 1),
            Field.ACCESS_KEY: (2, 0, 1),
            Field.SECRET_KEY: (2, 1, 1),
            Field.ORIGIN: (3, 0, 2),
        }
        for field, (line, column, span) in places.items():
            cell = _titled(self.fields[field], titles[field])
            cell.addWidget(self.faults[field])
            cell.addStretch(1)
            grid.addLayout(cell, line, column, 1, span)


def _titled(field: QWidget, title: str) -> QVBoxLayout:
    caption = label(title, "caption")
    caption.setBuddy(field)
    field.setAccessibleName(title)
    cell = QVBoxLayout()
    cell.setSpacing(Space.XS)
    cell.addWidget(caption)
    cell.addWidget(field)
    return cell


def _set(line: QLineEdit, text: str) -> None:
    """Keep the caret where it is while somebody types."""
    if line.text().strip() != text:
        line.setText(text)
