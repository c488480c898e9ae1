"""Sheets that ask for words alone: a note, or why something is all right."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from app.domain.order_actions import OrderAction, held
from app.services.attention import TEXT_LIMIT
from app.services.order_details import OrderDetails
from ui.language import translate
from ui.order.deed import Deed
from ui.order.deed_sheet import DeedSheet, Unfinished
from ui.order.sentences import before_release
from ui.theme.tokens import Tone
from ui.widgets.text import label


class ReleaseSheet(DeedSheet):
    """Lets goods go that Amazon wanted held back."""

    def __init__(self, details: OrderDetails, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("WordSheets", "Release the shipment"),
            translate("WordSheets", "Release"),
            details,
            parent,
        )
        text = translate(
            "WordSheets",
            "Amazon asked to hold the goods back (StopShipmentAtypicalAuth): the payment looks"
            " unusual. Release it only when Amazon has said that it is all right.",
        )
        self.body.addWidget(label(text, "", Tone.BAD, wrap=True))
        places = held(details.situation)
        amounts = [details.view.charges[place].amount for place in places]
        self.choice: QComboBox = self.charge_choice(places, amounts)
        self.reason = self.reason_field(translate("WordSheets", "Why it may go"))
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
        super().__init__(
            translate("WordSheets", "Clear the attention"),
            translate("WordSheets", "Clear"),
            details,
            parent,
        )
        self.body.addWidget(label(translate("WordSheets", "What stands there:"), "caption"))
        self.body.addWidget(label(details.view.attention, "strong", wrap=True))
        self.reason = self.reason_field(translate("WordSheets", "Why it is all right"))
        self.finish()
        self.reason.setFocus()

    def sentence(self) -> str:
        return translate(
            "WordSheets", "No money moves. The order leaves the list of those that need attention."
        )

    def deed(self) -> Deed:
        reason, seen = _read(self.reason), self.details.view.attention
        return Deed(OrderAction.CLEAR, reason=reason, seen_attention=seen)


class NoteSheet(DeedSheet):
    """A word for colleagues."""

    def __init__(self, details: OrderDetails, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("WordSheets", "Add a note"),
            translate("WordSheets", "Keep the note"),
            details,
            parent,
        )
        self.text = self.reason_field(
            translate("WordSheets", "For colleagues; the buyer never sees it")
        )
        hint = translate(
            "WordSheets", "Write no addresses, phone numbers or mails: a note cannot be erased."
        )
        self.body.addWidget(label(hint, "muted", wrap=True))
        self.finish()
        self.text.setFocus()

    def sentence(self) -> str:
        return translate(
            "WordSheets", "The note stands in the story of this order, with your name and the time."
        )

    def deed(self) -> Deed:
        return Deed(OrderAction.NOTE, note=_read(self.text))


def _read(field: QPlainTextEdit) -> str:
    text = " ".join(field.toPlainText().split())
    if not text:
        raise Unfinished(translate("WordSheets", "Write a word about it first."), field)
    if len(text) > TEXT_LIMIT:
        told = translate("WordSheets", "That is %1 characters too long.")
        raise Unfinished(told.replace("%1", str(len(text) - TEXT_LIMIT)), field)
    return text
