"""What the receipt printer's worker does; every round ends with what is open now."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.printing import JobState
from app.services.permits import Asker
from app.services.printing.prints import Print
from app.services.printing.work import PrintWork
from app.services.receipts import Receipt, Receipts
from ui.printers.making import print_on_roll, print_original
from ui.receipt.handout import Handout, papers_of


@dataclass(frozen=True, slots=True)
class Round:
    """How things stand after one.

    Attributes:
        open: what waits, is being sent or is unsure, the oldest first.
        printed: how many papers came out.
    """

    open: tuple[Print, ...]
    printed: int = 0


def begin(work: PrintWork) -> Round:
    """Settle what the desk was printing when it ended; print on what waited."""
    work.prints.settle_orphans()
    return drain(work)


def drain(work: PrintWork, *, also_stale: bool = False) -> Round:
    """Try what waits once more."""
    open_ = work.prints.open_here()
    if not any(each.state is JobState.WAITING for each in open_):
        return Round(open_)
    done = work.queue.drain(work.settings.get(), also_stale=also_stale)
    return Round(work.prints.open_here(), done.printed)


def hand_out(work: PrintWork, handout: Handout, asker: Asker) -> Round:
    """Print one paper.

    Raises:
        PermissionRefused, NotFound: nothing was written down.
    """
    done = print_on_roll(work, handout, work.settings.get(), asker)
    return Round(work.prints.open_here(), done.printed)


def sold(work: PrintWork, receipt: Receipt, asker: Asker) -> Round:
    """Print a sale's receipt where the desk does so by itself."""
    done = print_original(work, receipt, asker)
    return Round(work.prints.open_here(), done.printed if done is not None else 0)


def repeat(work: PrintWork, receipts: Receipts, unsure: Print, asker: Asker) -> Round:
    """Print a paper that may be torn once more, as a copy.

    Raises:
        PermissionRefused, NotFound: nothing was written down.
    """
    receipt = receipts.receipt(unsure.number)
    same = (
        each
        for each in papers_of(receipt)
        if (each.kind, each.subject) == (unsure.paper, unsure.subject)
    )
    handout = next(same, None)
    if handout is not None:
        print_on_roll(work, handout, work.settings.get(), asker)
    work.prints.seen(unsure.id)
    return Round(work.prints.open_here(), 1)


def put_away(work: PrintWork, shown: Print) -> Round:
    """Give up what waits; what was unsure lies there whole."""
    if shown.state is JobState.UNSURE:
        work.prints.seen(shown.id)
    else:
        work.prints.drop(shown.id)
    return Round(work.prints.open_here())
