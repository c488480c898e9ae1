"""Template editing in words: which mail, which language, what is wrong where."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.services.mails.templates import TemplateFault
from ui.language import marked, translate
from ui.refusal_words import said_here

_FIELDS: Final[Mapping[str, str]] = {
    "subject": marked("MailTemplates", "Subject, line %1, column %2: %3"),
    "text": marked("MailTemplates", "Text, line %1, column %2: %3"),
    "html": marked("MailTemplates", "HTML, line %1, column %2: %3"),
}
_KINDS: Final[Mapping[str, str]] = {
    "buyer": marked("MailTemplates", "To the buyer"),
    "staff": marked("MailTemplates", "To your own people"),
}


def kind_word(kind: str) -> str:
    """Whom the wording speaks to."""
    return translate("MailTemplates", _KINDS[kind])


def fault_text(fault: TemplateFault) -> str:
    """What is wrong, and where."""
    told = translate("MailTemplates", _FIELDS[fault.field])
    places = (("%1", str(fault.line)), ("%2", str(fault.column)), ("%3", said_here(fault.why)))
    for place, value in places:
        told = told.replace(place, value)
    return told
