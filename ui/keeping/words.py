"""The words for backups, and for the orders of a buyer who is to be erased."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from app.domain.errors import AppError
from app.services.keeping.backups import BEFORE_RESTORE, BY_HAND, SCHEDULED, Listed, named_time
from app.services.keeping.erasure import BuyerOrder
from app.services.keeping.refusals import BackupNewer
from ui.formats import count_text, moment_text, status_text
from ui.language import marked, translate
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
        why = _why_not(each.problem)
        damaged = translate("Keeping", "✕ Cannot be used")
        return Line((made_text(each.file), why, "", "", damaged), each.file, Tone.BAD)
    why = translate("Keeping", _WHY[archive.why]) if archive.why in _WHY else archive.why
    size = translate("Keeping", "%1 MB").replace("%1", size_text(archive.size))
    whole = translate("Keeping", "✓ Whole")
    cells = (moment_text(archive.made_at), why, count_text(archive.orders), size, whole)
    return Line(cells, each.file, Tone.GOOD)


def made_text(file: Path) -> str:
    """When a backup was made, as its name tells; the name of one that was renamed."""
    at = named_time(file)
    return moment_text(at) if at is not None else file.name


def _why_not(problem: AppError | None) -> str:
    if isinstance(problem, BackupNewer):
        return translate("Keeping", "Made by a newer Paydesk")
    return translate("Keeping", "Damaged or cut off")


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
