"""Restores a backup and is killed at a boundary: ``python -m tests.integration.keeping.dying``."""

import os
import signal
import sys
from pathlib import Path

from app.domain.environment import Mode, Region
from app.services.keeping import restoring
from app.storage.installation import Stamp
from tests.desk_clock import DeskClock


def die(*_given: object, **_named: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def main(url: str, file: str, boundary: str) -> None:
    """Restore, and die before or behind a step."""
    place, step = boundary.split(":")
    whole = getattr(restoring, step)

    def behind(*given, **named):
        whole(*given, **named)
        die()

    setattr(restoring, step, die if place == "before" else behind)
    work = Path(file)
    stamp = Stamp(Mode.TRAINING, Region.US)
    made = restoring.Restoring(url, stamp, work.parent, DeskClock(), "till-1")
    made.restore(work, "clara")


if __name__ == "__main__":
    main(*sys.argv[1:])
