"""Imports a product list in a process that dies on the way, by a real SIGKILL.

Run as ``python -m tests.faults.doomed_import URL FILE PLACE``; the place is ``checking``,
``staging`` (between two batches) or ``switching`` (all is written and not committed).
"""

import os
import signal
import sys
from pathlib import Path

from sqlalchemy import event

from app.services.import_plan import ImportProgress
from app.services.product_import import ProductImport
from app.storage.database import connect
from tests.integration.catalog.shop import desk_at

_PHASES = {"checking": "checking", "staging": "writing"}


def main(url: str, file: str, place: str) -> None:
    """Import, and die there."""
    database = connect(url)
    imports = ProductImport(desk_at(database))

    def told(progress: ImportProgress) -> None:
        if progress.phase.value == _PHASES.get(place) and progress.line < progress.lines:
            os.kill(os.getpid(), signal.SIGKILL)

    def before_commit(connection) -> None:
        if place == "switching" and not connection.get_execution_options()["read_only"]:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(database.engine, "commit", before_commit)
    imports.run(imports.guess(Path(file)), "max", told)


if __name__ == "__main__":
    main(*sys.argv[1:])
