"""Draws the bulk screen in its states, from orders placed at the emulator.

Run as ``python -m tests.ui.bulk.shots FOLDER``.
"""

import datetime as dt
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLocale

from app.domain.bulk import BulkAction, BulkJobState, BulkRowState
from app.domain.identifiers import ChargeId, OrderNumber
from app.domain.money import Currency, Money
from app.services.bulk.jobs import BulkJob, BulkRow
from tests.selling import Selling
from tests.ui.camera import Camera
from tests.ui.office import Office
from tests.ui.studio import studio, wait_until
from ui.bulk.panel import BulkPanel, BulkStage
from ui.bulk.screen import BulkScreen

_PICKS = (("CF-101", 2_000), ("KT-303", 1_000))
_BEGUN = dt.datetime(2026, 3, 4, 9, 30, tzinfo=dt.UTC)


def shots(out: Path) -> None:
    """Draw every state in light and dark, in both sizes."""
    with studio(out) as opened:
        _draw(opened.camera, opened.office, opened.selling)


def _draw(camera: Camera, office: Office, selling: Selling) -> None:
    screen = office.open("bulk", BulkScreen)
    wait_until(lambda: screen.presenter.panel.jobs is not None)
    camera.take(office.shell, "bulk-empty")
    numbers = [selling.sell(*_PICKS) for _ in range(6)]
    selling.services.closing.cancel(numbers[2], "max")
    screen.begin(BulkAction.CAPTURE, numbers)
    camera.take(office.shell, "bulk-looking")
    wait_until(lambda: screen.presenter.panel.stage is BulkStage.DRY)
    camera.take(office.shell, "bulk-dry-run")
    screen.presenter.leave()
    show = screen.presenter.changed.emit
    for name, panel in _panels().items():
        screen.presenter.panel = panel
        show(panel)
        camera.take(office.shell, f"bulk-{name}")


def _panels() -> dict[str, BulkPanel]:
    counts = {BulkRowState.DONE: 312, BulkRowState.FAILED: 3, BulkRowState.WAITING: 185}
    job = BulkJob(
        id=7,
        action=BulkAction.CAPTURE,
        state=BulkJobState.RUNNING,
        actor="max",
        desk="office",
        created_at=_BEGUN,
        finished_at=None,
        rows=500,
        counts=counts,
        moved=(Money(23_412_50, Currency.USD),),
        problem="",
        attended=True,
    )
    rows = tuple(
        BulkRow(
            at,
            OrderNumber(f"P-1000{at}"),
            ChargeId(f"P01-{at}"),
            Money(at * 7_99, Currency.USD),
            BulkRowState.FAILED if at != 23 else BulkRowState.OPEN,
            problem,
        )
        for at, problem in (
            (11, "it is canceled by now"),
            (17, "declined: AmazonRejected"),
            (23, "no complete answer in time"),
        )
    )
    running = BulkPanel(BulkStage.JOB, job=job, rows=rows, rate=58, left_s=192)
    over = replace(
        job,
        state=BulkJobState.FINISHED,
        counts={BulkRowState.DONE: 497, BulkRowState.FAILED: 2, BulkRowState.OPEN: 1},
    )
    paused = replace(
        job, state=BulkJobState.PAUSED, problem="Amazon Pay cannot be reached", attended=False
    )
    whole = replace(over, counts={BulkRowState.DONE: 500}, id=6, action=BulkAction.REFUND)
    return {
        "running": running,
        "interrupted": replace(running, job=replace(job, attended=False)),
        "paused": replace(running, job=paused),
        "finished": replace(running, job=over),
        "finished-whole": BulkPanel(BulkStage.JOB, job=whole),
        "jobs": BulkPanel(jobs=(job, paused, over, whole)),
    }


if __name__ == "__main__":
    QLocale.setDefault(QLocale("en_US"))
    shots(Path(sys.argv[1]))
