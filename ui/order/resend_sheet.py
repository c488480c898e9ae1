"""Sends a mail about the order again: which one, and to whom it goes."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.inbox import Audience
from app.domain.order_actions import OrderAction
from app.services.mails.rows import MailRow
from app.services.order_details import OrderDetails
from ui.formats import moment_text
from ui.language import marked, translate
from ui.mail_settings.words import audience_word, event_word
from ui.order.deed import Deed
from ui.order.deed_sheet import DeedSheet
from ui.sent_mails.words import mark_of, trouble_text


class ResendSheet(DeedSheet):
    """A choice among the mails that do not wait to be sent anyway; the buyer's last one first."""

    def __init__(self, details: OrderDetails, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("ResendSheet", "Resend a mail"),
            translate("ResendSheet", "Send it again"),
            details,
            parent,
        )
        self._mails = [mail for mail in details.mails if mail.may_resend]
        self.choice = QComboBox()
        for mail in self._mails:
            self.choice.addItem(mail_text(mail))
        to_buyer = [mail.audience is Audience.BUYER for mail in self._mails]
        self.choice.setCurrentIndex(to_buyer.index(True) if any(to_buyer) else 0)
        self.choice.currentIndexChanged.connect(lambda _at: self.foresee())
        self.add_field(translate("ResendSheet", "Which one, and to whom"), self.choice)
        self.finish()
        self.choice.setFocus()

    @property
    def mail(self) -> MailRow:
        return self._mails[self.choice.currentIndex()]

    def sentence(self) -> str:
        to = _SENTENCES[self.mail.audience]
        told = translate("ResendSheet", to).replace("%1", self.mail.recipient)
        return " ".join(part for part in (told, trouble_text(self.mail.trouble)) if part)

    def deed(self) -> Deed:
        return Deed(OrderAction.RESEND, mail=self.mail.id)


def mail_text(mail: MailRow) -> str:
    """One mail in a line: what about, to whom, how it stands, since when."""
    standing = mark_of(mail.standing)
    when = moment_text(mail.sent_at or mail.created_at)
    parts = (event_word(mail.event), audience_word(mail.audience), standing.word, when)
    return "  ·  ".join(parts)


_SENTENCES = {
    Audience.BUYER: marked("ResendSheet", "The mail goes to the buyer again. No money moves."),
    Audience.ORDERS_DEPARTMENT: marked(
        "ResendSheet", "The mail goes to the orders department again (%1). No money moves."
    ),
    Audience.STAFF: marked("ResendSheet", "The mail goes to %1 again. No money moves."),
}
