"""The words for backups, and for the orders of a buyer who is to be erased."""

from __future__ import annotations

from typing import Final

from app.services.keeping.backups import BEFORE_RESTORE, BY_HAND, SCHEDULED, Listed
from app.services.keeping.erasure import BuyerOrder
from ui.formats import count_text, moment_text, status_text
from ui.language import marked, translate
from ui.refusal_words import sentence_of
from ui.theme.tokens import Tone
from ui.widgets.plain_table import Line

_WHY: Final = {
    BY_HAND: marked("Keeping", "By hand"),
    SCHEDULED: marked("Keeping", "By itself"),
    BEFORE_RESTORE: marked("Keeping", "Before a restore"),
}
_MEGABYTE: Final = 1_000_000


def backup_line(each: Listed) -> Line:
    """One backup in the table."""
    archive = each.archive
    if archive is None:
        why = sentence_of(each.problem) if each.problem is not None else ""
        damaged = translate("Keeping", "✕ Cannot be used")
        return Line((each.file.name, why, "", "", damaged), each.file, Tone.BAD)
    why = translate("Keeping", _WHY[archive.why]) if archive.why in _WHY else archive.why
    size = translate("Keeping", "%1 MB").replace("%1", size_text(archive.size))
    whole = translate("Keeping", "✓ Whole")
    cells = (moment_text(archive.made_at), why, count_text(archive.orders), size, whole)
    return Line(cells, each.file, Tone.GOOD)


def order_line(order: BuyerOrder) -> Line:
    """One order of the buyer in the table."""
    word, _tone = status_text(order.status)
    if order.waits:
        said = translate("Keeping", "▲ Not yet: its money is under way")
        tone = Tone.WARN
    else:
        said, tone = translate("Keeping", "✓ Can be erased"), Tone.GOOD
    made = moment_text(order.created_at)
    return Line((order.number, made, order.buyer, word, said), order.number, tone)


def size_text(size: int) -> str:
    """Bytes in megabytes, one at least."""
    return count_text(max(round(size / _MEGABYTE), 1))
