"""Asks for the name of a filter."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.errors import AppError
from app.services.saved_filters import (
    NAME_LIMIT,
    FilterNameBad,
    FilterNameTaken,
    TooManyFilters,
)
from ui.notices import notice_of
from ui.theme.look import dress
from ui.widgets.sheet import Sheet
from ui.widgets.text import label


class SaveFilterSheet(Sheet):
    """One field.

    Signals:
        named: the name.
    """

    named = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(title=self.tr("Save this filter"), primary=self.tr("Save"), parent=parent)
        self.name = QLineEdit()
        self.name.setMaxLength(NAME_LIMIT)
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setPlaceholderText(self.tr("Name"))
        dress(self.name, size="large")
        hint = self.tr("It stands above the list on every desk. Typed words are not saved.")
        self.body.addWidget(label(hint, "muted", wrap=True))
        self.body.addWidget(self.name)
        self.name.setFocus()

    def accept(self) -> None:
        self.named.emit(self.name.text())

    def close_saved(self) -> None:
        super().accept()

    def refuse(self, error: AppError) -> None:
        """It was not kept; say why."""
        match error:
            case FilterNameTaken():
                text = self.tr("Another filter is called “%1”.").replace("%1", error.name)
            case FilterNameBad():
                text = self.tr("Give it a name.")
            case TooManyFilters():
                text = self.tr("There are %1 saved filters already; delete one first.")
                text = text.replace("%1", str(error.limit))
            case _:
                text = notice_of(error).text
        self.complain(text, self.name)
