"""Draws the reports in their states, from orders placed at the emulator.

Run as ``python -m tests.ui.reports.shots FOLDER``.
"""

import datetime as dt
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLocale

from app.domain.checkout_modes import CaptureMode
from app.domain.discount import PercentOff
from app.domain.money import Money
from app.domain.permissions import Role
from app.services.day.dashboard import Declines
from app.services.day.shifts import Shifts
from tests.selling import Selling
from tests.ui.camera import Camera
from tests.ui.office import Office
from tests.ui.studio import studio, wait_until
from ui.reports.screen import ReportsScreen

_PICKS = (("CF-101", 2_000), ("KT-303", 1_000))


def shots(out: Path) -> None:
    """Draw every state in light and dark, in both sizes."""
    with studio(out) as opened:
        _draw(opened.camera, opened.office, opened.selling)


def _draw(camera: Camera, office: Office, selling: Selling) -> None:
    screen = office.open("reports", ReportsScreen)
    wait_until(lambda: screen.board._board and screen._may)
    camera.take(office.shell, "reports-empty")
    screen.show_page(1)
    camera.take(office.shell, "reports-no-shift")
    Shifts(selling.services.desk).open("ava", Role.CASHIER)
    _sell(selling)
    screen.presenter.show_x("max")
    screen.presenter.enter()
    wait_until(lambda: screen.presenter.panel.shown and screen.presenter.panel.shift)
    camera.take(office.shell, "reports-x")
    screen.presenter.close_shift("max", Role.MANAGER)
    wait_until(lambda: screen.presenter.panel.reports and not screen.presenter.panel.shift)
    camera.take(office.shell, "reports-z")
    screen.show_page(0)
    screen.look()
    wait_until(lambda: screen.board._board.today.sold_orders)
    camera.take(office.shell, "reports-today")
    _draw_busy(camera, office, screen)


def _sell(selling: Selling) -> None:
    bargain = PercentOff(1_000, "Regular customer")
    for _ in range(3):
        selling.sell(*_PICKS)
    taken = selling.sell(
        *_PICKS, change=lambda b: b.with_discount(bargain), capture_mode=CaptureMode.CAPTURE_NOW
    )
    selling.sell(*_PICKS, card="AmazonRejected")
    (charge,) = selling.services.views.order(taken).charges
    part = replace(charge.captured, minor=charge.captured.minor // 2)
    selling.services.refunds.refund(taken, charge.charge_id, part, "ben")


def _draw_busy(camera: Camera, office: Office, screen: ReportsScreen) -> None:
    board = screen.board._board
    counts, sums = (120, 43, 21, 4), (8_412_00, 3_001_00, 1_890_00, 412_50)
    busy = replace(
        board,
        waiting=tuple(
            replace(each, orders=count, amount=Money(minor, each.amount.currency))
            for each, count, minor in zip(board.waiting, counts, sums, strict=True)
        ),
        declines=(
            Declines("InvalidPaymentMethod", 17),
            Declines("AmazonRejected", 6),
            Declines("TransactionTimedOut", 3),
            Declines("ProcessingFailure", 1),
        ),
        refunds=tuple(
            replace(each, count=at % 4, amount=Money((at % 4) * 19_99, each.amount.currency))
            for at, each in enumerate(board.refunds)
        ),
        delays=(512, 321, 98, 12, 3),
        at=board.at + dt.timedelta(seconds=1),
    )
    screen.show_board(busy)
    camera.take(office.shell, "reports-busy")


if __name__ == "__main__":
    QLocale.setDefault(QLocale("en_US"))
    shots(Path(sys.argv[1]))
