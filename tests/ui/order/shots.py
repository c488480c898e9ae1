"""Draws the screen of one order in its states, and its sheets, from orders placed at the emulator.

Run as ``python -m tests.ui.order.shots FOLDER``.
"""

import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale, QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.checkout_modes import AuthorizationMode, CaptureMode
from app.domain.environment import Region
from app.domain.order_actions import OrderAction
from app.domain.permissions import Role
from tests.amazon import Amazon
from tests.desk_clock import DeskClock
from tests.desks import OpenDesk, Setup
from tests.emulator_process import run_emulator
from tests.selling import Selling
from tests.ui.camera import Camera
from ui.background import Background
from ui.order.screen import OrderScreen
from ui.shell import Shell
from ui.theme.look import Look
from ui.theme.tokens import Tone
from ui.workplace import SignedIn, Workplace

_PICKS = (("CF-101", 2_000), ("KT-303", 1_000), ("HM-502", 3_000))
_TAKEN = CaptureMode.CAPTURE_NOW
_LOCALES = {Region.US: "en_US", Region.EU: "de_DE"}


def shots(out: Path) -> None:
    """Draw every state in light and dark, in both sizes."""
    out.mkdir(parents=True, exist_ok=True)
    qt = QApplication.instance() or QApplication([])
    camera = Camera(out, Look(qt))
    with tempfile.TemporaryDirectory() as folder, run_emulator(Path(folder) / "emulator") as told:
        for region, locale in _LOCALES.items():
            QLocale.setDefault(QLocale(locale))
            with _selling(Path(folder), told, region) as selling:
                _region(camera, selling, Path(folder))


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


def _region(camera: Camera, selling: Selling, folder: Path) -> None:
    with _screen(camera, selling, folder) as (shell, screen):
        for name, number in _states(selling):
            _show(screen, number)
            camera.take(shell, f"order-{name}-{selling.region}")
            if name == "reserved":
                _sheets(camera, screen, selling, OrderAction.CAPTURE, OrderAction.VOID)
                _sheets(camera, screen, selling, OrderAction.REAUTHORIZE, OrderAction.CANCEL)
            if name == "partly-refunded" and selling.region is Region.US:
                _sheets(camera, screen, selling, OrderAction.REFUND, OrderAction.RECORD)
                _sheets(camera, screen, selling, OrderAction.NOTE, OrderAction.CLOSE)
                screen.presenter.reveal()
                _wait(lambda: screen.presenter.panel.shown_buyer is not None)
                screen.presenter.say(Tone.GOOD, "$20.00 was captured. $3.00 was released.")
                screen.view.story.raw_button.setChecked(True)
                camera.take(shell, "order-shown-buyer-and-raw")
                screen.view.story.raw_button.setChecked(False)
            if name == "stopped":
                _sheets(camera, screen, selling, OrderAction.RELEASE)


def _sheets(camera: Camera, screen: OrderScreen, selling: Selling, *actions: OrderAction) -> None:
    for action in actions:
        screen.act(action)
        sheet = screen.sheet
        if sheet is None:
            continue
        if action is OrderAction.CAPTURE:
            sheet.lines.boxes[0].setChecked(True)
            sheet.again.setChecked(True)
        camera.take_sheet(sheet, f"sheet-{action}-{selling.region}")
        sheet.reject()


def _states(selling: Selling) -> Iterator[tuple[str, str]]:
    yield "reserved", selling.sell(*_PICKS)
    number = selling.sell(*_PICKS, capture_mode=_TAKEN)
    (charge,) = selling.services.views.order(number).charges
    part = replace(charge.captured, minor=charge.captured.minor // 3)
    selling.services.refunds.refund(number, charge.charge_id, part, "ben", "One came back")
    selling.amazon.settle()
    selling.services.refresh.now(number)
    selling.services.attention.note(number, "The second parcel goes out on Monday.", "max")
    yield "partly-refunded", number
    if selling.region is not Region.US:
        return
    yield "queued", selling.sell(*_PICKS, authorization_mode=AuthorizationMode.ASYNCHRONOUS)
    yield "declined", selling.sell(*_PICKS, card="AmazonRejected")
    selling.amazon.plan("Authorize", "Open", "StopShipmentAtypicalAuth")
    yield "stopped", selling.sell(*_PICKS)


def _show(screen: OrderScreen, number: str) -> None:
    screen.show_order(number)
    _wait(lambda: screen.presenter.panel.details is not None)
    QTest.qWait(50)


@contextmanager
def _screen(camera: Camera, selling: Selling, folder: Path) -> Iterator[tuple[Shell, OrderScreen]]:
    shell = Shell(QSettings(f"{folder}/window.ini", QSettings.Format.IniFormat))
    background = Background()
    workplace = Workplace(shell, background, camera.look)
    workplace.open_with(selling.services)
    workplace.sign_in(SignedIn("max", "Max Berger", Role.OWNER))
    screen = OrderScreen(workplace)
    shell.add_screen("order", "Order", None, lambda: screen)
    shell.show()
    shell.go("order")
    try:
        yield shell, screen
    finally:
        screen.leave()
        background.close()
        shell.close()


def _wait(holds) -> None:
    end = time.monotonic() + 20
    while not holds() and time.monotonic() < end:
        QTest.qWait(10)
    assert holds()


if __name__ == "__main__":
    shots(Path(sys.argv[1]))
