"""The form with the account's fields."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.account_fields import Field, TypedAccount
from app.domain.environment import Mode, Region
from ui.connect.panel import ConnectPanel
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.text import label, row


class AccountForm(QWidget):
    """Every field with its name above it, and what is wrong with it below.

    Signals:
        edited: the content (``TypedAccount``).
    """

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.region = QComboBox()
        self.sandbox = QRadioButton(self.tr("Sandbox: Amazon's test environment"))
        self.live = QRadioButton(self.tr("Live: real money"))
        self.store_name = QLineEdit()
        self.fields = {field: QLineEdit() for field in Field}
        self.faults = {field: label("", "", Tone.BAD.value, wrap=True) for field in Field}
        self._lay_out()
        self.region.currentIndexChanged.connect(self._edited)
        self.sandbox.toggled.connect(self._edited)
        self.store_name.textEdited.connect(self._edited)
        for line in self.fields.values():
            line.textEdited.connect(self._edited)

    def show_panel(self, panel: ConnectPanel) -> None:
        self.setEnabled(panel.editable)
        account = panel.account
        blockers = [QSignalBlocker(part) for part in (self.region, self.sandbox, self.live)]
        self.region.setCurrentIndex(self.region.findData(account.region))
        self.sandbox.setChecked(account.mode is Mode.SANDBOX)
        self.live.setChecked(account.mode is Mode.LIVE)
        del blockers
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
            mode=Mode.LIVE if self.live.isChecked() else Mode.SANDBOX,
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
        regions = {
            Region.US: self.tr("United States, US dollar"),
            Region.UK: self.tr("United Kingdom, pound sterling"),
            Region.EU: self.tr("European Union, euro"),
            Region.JP: self.tr("Japan, yen"),
        }
        for region, text in regions.items():
            self.region.addItem(text, region)
        titles = {
            Field.SELLER_ID: self.tr("Seller ID (merchant ID)"),
            Field.ACCESS_KEY: self.tr("Access key"),
            Field.SECRET_KEY: self.tr("Secret key"),
            Field.CLIENT_ID: self.tr("Client ID"),
            Field.ORIGIN: self.tr("Allowed JavaScript origin"),
        }
        self.fields[Field.SECRET_KEY].setEchoMode(QLineEdit.EchoMode.Password)
        self.fields[Field.ORIGIN].setPlaceholderText("https://www.example.com")
        self.store_name.setMaxLength(50)
        modes = QButtonGroup(self)
        modes.addButton(self.sandbox)
        modes.addButton(self.live)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.M)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addLayout(_titled(self.region, self.tr("Region of the account")), 0, 0)
        grid.addLayout(_titled(self.store_name, self.tr("Shop name, as buyers see it")), 0, 1)
        grid.addLayout(row(self.sandbox, self.live, None, spacing=Space.XL), 1, 0, 1, 2)
        places = {
            Field.SELLER_ID: (2, 0, 1),
            Field.CLIENT_ID: (2, 1, 1),
            Field.ACCESS_KEY: (3, 0, 1),
            Field.SECRET_KEY: (3, 1, 1),
            Field.ORIGIN: (4, 0, 2),
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
