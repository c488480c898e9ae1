"""Draws the result screen in its states, from orders really placed at the emulator.

Run as ``python -m tests.ui.result.shots FOLDER``.
"""

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication

from app.domain.checkout_modes import AuthorizationMode, CaptureMode
from app.domain.discount import PercentOff
from app.domain.environment import Region
from app.domain.errors import NotSent
from app.domain.identifiers import OrderNumber
from tests.amazon import Amazon
from tests.desk_clock import DeskClock
from tests.desks import OpenDesk, Setup
from tests.emulator_process import run_emulator
from tests.selling import Selling
from tests.ui.camera import Camera
from ui.background import Background
from ui.result.panel import ResultPanel
from ui.result.screen import ResultScreen
from ui.shell import Shell
from ui.theme.look import Look
from ui.workplace import SignedIn, Workplace
from app.domain.permissions import Role

_PICKS = (("CF-101", 2_000), ("KT-303", 1_000), ("HM-502", 3_000))
_TAKEN = CaptureMode.CAPTURE_NOW
_LOCALES = {Region.US: "en_US", Region.EU: "de_DE", Region.JP: "ja_JP"}
_LATE = AuthorizationMode.ASYNCHRONOUS


def shots(out: Path) -> None:
    """Draw every state in light and dark, in both sizes."""
    out.mkdir(parents=True, exist_ok=True)
    qt = QApplication.instance() or QApplication([])
    camera = Camera(out, Look(qt))
    with tempfile.TemporaryDirectory() as folder, run_emulator(Path(folder) / "emulator") as told:
        for region, locale in _LOCALES.items():
            QLocale.setDefault(QLocale(locale))
            with _selling(Path(folder), told, region) as selling:
                _region(camera, selling)


@contextmanager
def _selling(folder: Path, told: dict[str, str], region: Region) -> Iterator[Selling]:
    amazon = Amazon(told)
    amazon.start_afresh()
    setup = Setup(f"sqlite:///{folder / region}.sqlite", told, DeskClock(), region=region)
    with ExitStack() as stack:
        desk = OpenDesk(setup)
        stack.callback(amazon.close)
        stack.callback(desk.close)
        yield Selling(desk.services, amazon)


def _region(camera: Camera, selling: Selling) -> None:
    with _screen(camera, selling) as stage:
        for name, number in _states(selling):
            stage.read(number)
            camera.take(stage.shell, f"result-{name}-{selling.region}")
        if selling.region is Region.US:
            _passing_states(camera, stage)


def _states(selling: Selling) -> Iterator[tuple[str, OrderNumber]]:
    bargain = PercentOff(500, "Regular customer")
    yield (
        "paid",
        selling.sell(*_PICKS, change=lambda b: b.with_discount(bargain), capture_mode=_TAKEN),
    )
    yield "authorized", selling.sell(*_PICKS)
    yield "queued", selling.sell(*_PICKS, authorization_mode=_LATE)
    if selling.region is not Region.US:
        return
    yield "declined", selling.sell(*_PICKS, card="AmazonRejected")
    yield "another-card", selling.sell(*_PICKS, card="InvalidPaymentMethod")
    number = selling.sell(*_PICKS, capture_mode=_TAKEN)
    (charge,) = selling.services.views.order(number).charges
    part = replace(charge.captured, minor=charge.captured.minor // 3)
    selling.services.refunds.refund(number, charge.charge_id, part, "ben", "One came back")
    selling.amazon.settle()
    selling.services.refresh.now(number)
    yield "partly-refunded", number
    yield (
        "long",
        selling.sell(
            *((f"CF-{sku}", 1_000) for sku in range(101, 111)),
            *_PICKS,
            *((f"BK-{sku}", 2_000) for sku in range(201, 212)),
        ),
    )


@dataclass(frozen=True)
class Stage:
    """The screen inside its window."""

    shell: Shell
    screen: ResultScreen

    def read(self, number: OrderNumber) -> None:
        """Show an order and wait until it is drawn."""
        presenter = self.screen.presenter
        presenter.show_order(number)
        while presenter.panel.receipt is None:
            QApplication.processEvents()

    def show(self, panel: ResultPanel) -> None:
        self.screen.presenter._show(panel)


def _passing_states(camera: Camera, stage: Stage) -> None:
    settled = stage.screen.presenter.panel
    stage.show(ResultPanel(settled.number))
    camera.take(stage.shell, "result-loading")
    stage.show(settled)
    stage.screen.presenter.complain(NotSent("the network is down"))
    camera.take(stage.shell, "result-no-network")
    stage.show(replace(settled, asking=True))
    camera.take(stage.shell, "result-asking")


@contextmanager
def _screen(camera: Camera, selling: Selling) -> Iterator[Stage]:
    with tempfile.TemporaryDirectory() as folder:
        shell = Shell(QSettings(f"{folder}/window.ini", QSettings.Format.IniFormat))
        background = Background()
        workplace = Workplace(shell, background, camera.look)
        workplace.open_with(selling.services)
        workplace.sign_in(SignedIn("ava", "Ava Moreno", Role.CASHIER))
        made: list[ResultScreen] = []

        def maker() -> ResultScreen:
            made.append(ResultScreen(workplace))
            return made[0]

        shell.add_screen("result", "Result", None, maker)
        shell.go("result")
        shell.show()
        try:
            yield Stage(shell, made[0])
        finally:
            background.close()
            shell.close()


if __name__ == "__main__":
    shots(Path(sys.argv[1]))
