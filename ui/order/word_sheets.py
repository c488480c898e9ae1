"""Sheets that ask for words alone: a note, or why something is all right."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from app.domain.order_actions import OrderAction, held
from app.services.attention import TEXT_LIMIT
from app.services.order_details import OrderDetails
from ui.order.deed import Deed
from ui.order.deed_sheet import DeedSheet, Unfinished
from ui.order.sentences import before_release
from ui.theme.tokens import Tone
from ui.widgets.text import label


class ReleaseSheet(DeedSheet):
    """Lets goods go that Amazon wanted held back."""

    def __init__(self, details: OrderDetails, parent: QWidget | None = None) -> None:
        super().__init__(_tr("Release the shipment"), _tr("Release"), details, parent)
        text = _tr(
            "Amazon asked to hold the goods back (StopShipmentAtypicalAuth): the payment looks"
            " unusual. Release it only when Amazon has said that it is all right."
        )
        self.body.addWidget(label(text, "", Tone.BAD, wrap=True))
        places = held(details.situation)
        amounts = [details.view.charges[place].amount for place in places]
        self.choice: QComboBox = self.charge_choice(places, amounts)
        self.reason = self.reason_field(_tr("Why it may go"))
        self.finish()
        self.reason.setFocus()

    def sentence(self) -> str:
        return before_release()

    def deed(self) -> Deed:
        charge_id = self.chosen(self.choice).charge_id
        return Deed(OrderAction.RELEASE, charge_id=charge_id, reason=_read(self.reason))


class ClearSheet(DeedSheet):
    """Says that somebody has looked."""

    def __init__(self, details: OrderDetails, parent: QWidget | None = None) -> None:
        super().__init__(_tr("Clear the attention"), _tr("Clear"), details, parent)
        self.body.addWidget(label(_tr("What stands there:"), "caption"))
        self.body.addWidget(label(details.view.attention, "strong", wrap=True))
        self.reason = self.reason_field(_tr("Why it is all right"))
        self.finish()
        self.reason.setFocus()

    def sentence(self) -> str:
        return _tr("No money moves. The order leaves the list of those that need attention.")

    def deed(self) -> Deed:
        reason, seen = _read(self.reason), self.details.view.attention
        return Deed(OrderAction.CLEAR, reason=reason, seen_attention=seen)


class NoteSheet(DeedSheet):
    """A word for colleagues."""

    def __init__(self, details: OrderDetails, parent: QWidget | None = None) -> None:
        super().__init__(_tr("Add a note"), _tr("Keep the note"), details, parent)
        self.text = self.reason_field(_tr("For colleagues; the buyer never sees it"))
        hint = _tr("Write no addresses, phone numbers or mails: a note cannot be erased.")
        self.body.addWidget(label(hint, "muted", wrap=True))
        self.finish()
        self.text.setFocus()

    def sentence(self) -> str:
        return _tr("The note stands in the story of this order, with your name and the time.")

    def deed(self) -> Deed:
        return Deed(OrderAction.NOTE, note=_read(self.text))


def _read(field: QPlainTextEdit) -> str:
    text = " ".join(field.toPlainText().split())
    if not text:
        raise Unfinished(_tr("Write a word about it first."), field)
    if len(text) > TEXT_LIMIT:
        told = _tr("That is %1 characters too long.")
        raise Unfinished(told.replace("%1", str(len(text) - TEXT_LIMIT)), field)
    return text


def _tr(text: str) -> str:
    return QCoreApplication.translate("WordSheets", text)
