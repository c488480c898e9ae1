"""Says what restoring or erasing does, before it is done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from ui.language import translate
from ui.theme.look import dress
from ui.theme.tokens import Space
from ui.widgets.sheet import Sheet
from ui.widgets.text import column, label


class SureSheet(Sheet):
    """What will happen, sentence by sentence; a tick before the button can be pressed.

    Signals:
        agreed: do it.
    """

    agreed = Signal()

    def __init__(
        self, title: str, primary: str, says: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(title, primary, parent)
        dress(self.primary, "danger", size="large")
        lines = [label(text, wrap=True) for text in says]
        self.body.addLayout(column(*lines, spacing=Space.S))
        self.sure = QCheckBox(self.tr("I have read this, and want it."))
        self.sure.toggled.connect(self.primary.setEnabled)
        self.primary.setEnabled(False)
        self.body.addWidget(self.sure)
        self.sure.setFocus()

    def accept(self) -> None:
        if not self.sure.isChecked():
            self.complain(self.tr("Tick the box first."), self.sure)
            return
        super().accept()
        self.agreed.emit()


def restore_sheet(name: str, parent: QWidget) -> SureSheet:
    """Before a backup is put in force."""
    says = (
        translate("Keeping", "The shop goes back to how it stood: %1.").replace("%1", name),
        translate("Keeping", "What is there now is kept beside it, as a backup of its own."),
        translate(
            "Keeping",
            "Money that moved since stays moved: every order waits until Amazon was asked, so "
            "nothing is captured or refunded twice.",
        ),
        translate("Keeping", "Mails that waited then are not sent by themselves."),
        translate("Keeping", "Every desk has to be started again afterwards."),
    )
    title = translate("Keeping", "Restore this backup?")
    return SureSheet(title, translate("Keeping", "Restore"), says, parent)


def erase_sheet(ready: int, waiting: int, parent: QWidget) -> SureSheet:
    """Before a buyer is erased."""
    says = [
        translate("Keeping", "Orders whose buyer is erased: %1.").replace("%1", str(ready)),
        translate(
            "Keeping",
            "Names, addresses, mails, notes and what Amazon told of the buyer go for good; "
            "nobody can bring them back.",
        ),
        translate("Keeping", "Amounts, taxes, Amazon's ids and numbers of invoices stay."),
        translate("Keeping", "If you need the invoices with their addresses, save them first."),
    ]
    if waiting:
        text = translate("Keeping", "Orders whose money is under way, which are left out: %1.")
        says.append(text.replace("%1", str(waiting)))
    title = translate("Keeping", "Erase this buyer?")
    return SureSheet(title, translate("Keeping", "Erase for good"), says, parent)
