"""A studio: a shop at the emulator, its back office in a window, and a camera before it."""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from app.domain.permissions import Role
from tests.amazon import Amazon
from tests.desk_clock import DeskClock
from tests.desks import OpenDesk, Setup
from tests.emulator_process import run_emulator
from tests.selling import Selling
from tests.ui.camera import Camera
from tests.ui.office import Office
from ui.theme.look import Look


@dataclass(frozen=True)
class Studio:
    """What pictures are taken with.

    Attributes:
        camera: writes the pictures.
        office: the window; a manager is signed in.
        selling: places orders.
    """

    camera: Camera
    office: Office
    selling: Selling


@contextmanager
def studio(out: Path) -> Iterator[Studio]:
    """Open a shop without orders; pictures go to a folder."""
    qt = QApplication.instance() or QApplication([])
    camera = Camera(out, Look(qt))
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        told = stack.enter_context(run_emulator(folder / "emulator"))
        amazon = Amazon(told)
        stack.callback(amazon.close)
        amazon.start_afresh()
        desk = OpenDesk(Setup(f"sqlite:///{folder}/shop.sqlite", told, DeskClock()))
        stack.callback(desk.close)
        office = Office(desk.services, folder, Role.MANAGER, camera.look)
        stack.callback(office.close)
        yield Studio(camera, office, Selling(desk.services, amazon))


def wait_until(holds: Callable[[], object]) -> None:
    """Let the window work until something holds."""
    while not holds():
        QApplication.processEvents()
