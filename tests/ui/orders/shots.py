"""Draws the orders screen in its states, on a shop with some thousand orders.

Run as ``python -m tests.ui.orders.shots FOLDER``.
"""

import os
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.environment import Region
from app.domain.order_filter import OrderFilter, Sort
from app.domain.payment_status import MayShip, PaymentStatus
from app.domain.permissions import Role
from tests.bench import order_fill
from tests.ui.camera import Camera
from tests.ui.shops import Window, open_desk
from ui.orders.screen import OrdersScreen
from ui.theme.look import Look
from ui.workplace import SignedIn

_ORDERS = 12_345


def shots(out: Path) -> None:
    """Draw every state in light and dark, in both sizes."""
    out.mkdir(parents=True, exist_ok=True)
    qt = QApplication.instance() or QApplication([])
    camera = Camera(out, Look(qt))
    with tempfile.TemporaryDirectory() as folder:
        _empty(camera, Path(folder))
        filled = Path(folder) / "orders.sqlite"
        order_fill.fill_sqlite(filled, _ORDERS)
        _make_recent(filled)
        for locale in ("en_US", "de_DE"):
            QLocale.setDefault(QLocale(locale))
            with _screen(Path(folder), filled) as (window, screen):
                _states(camera, window, screen, locale)


def _states(camera: Camera, window: Window, screen: OrdersScreen, locale: str) -> None:
    presenter, view = screen.presenter, screen.view
    camera.take(window.shell, f"orders-all-{locale}")
    if locale != "en_US":
        return
    presenter.search("ada >100 this month")
    _settle(screen)
    view.field.setText("ada >100 this month")
    camera.take(window.shell, "orders-found")
    presenter.clear()
    presenter.choose(OrderFilter(statuses=frozenset({PaymentStatus.AUTHORIZED})))
    presenter.sort_by(Sort.RESERVED)
    _settle(screen)
    for place in range(3):
        view.table.marked.emit(view.model.known(place).id)
    _wait(lambda: bool(presenter.panel.sums))
    camera.take(window.shell, "orders-to-capture-marked")
    presenter.choose_none()
    ships = frozenset({MayShip.STOP, MayShip.NOT_YET})
    presenter.choose(OrderFilter(ships=ships, least_minor=40_000, staff="staff-3"))
    _settle(screen)
    camera.take(window.shell, "orders-chips")
    presenter.search("nobody at all")
    _settle(screen)
    view.field.setText("nobody at all")
    camera.take(window.shell, "orders-nothing-found")
    presenter.clear()
    _settle(screen)
    view.filters.amount.menu_of.popup(
        view.filters.mapToGlobal(view.filters.amount.geometry().bottomLeft())
    )
    camera.take_sheet(view.filters.amount.menu_of, "orders-amount")
    view.filters.amount.menu_of.hide()
    view.filters.status.menu_of.popup(
        view.filters.mapToGlobal(view.filters.status.geometry().bottomLeft())
    )
    camera.take_sheet(view.filters.status.menu_of, "orders-status")
    view.filters.status.menu_of.hide()


def _empty(camera: Camera, folder: Path) -> None:
    with _screen(folder, folder / "empty.sqlite") as (window, _):
        camera.take(window.shell, "orders-empty")


def _make_recent(file: Path) -> None:
    """The newest orders are of these days."""
    with closing(sqlite3.connect(file)) as connection:
        newest = connection.execute("SELECT max(created_at) FROM orders").fetchone()[0]
        shift = f"{int(time.time()) - _seconds(newest)} seconds"
        for column in ("created_at", "reserved_at"):
            connection.execute(
                f"UPDATE orders SET {column} = strftime('%Y-%m-%d %H:%M:%S.000000', {column}, ?)"
                f" WHERE {column} IS NOT NULL",
                (shift,),
            )
        connection.execute(
            "UPDATE orders SET attention = 'contradiction: S01-1000123-8999877-A100123 is Closed'"
            " WHERE status = 'Action required'"
        )
        connection.commit()


def _seconds(text: str) -> int:
    with closing(sqlite3.connect(":memory:")) as connection:
        return int(connection.execute("SELECT strftime('%s', ?)", (text,)).fetchone()[0])


@contextmanager
def _screen(folder: Path, file: Path) -> Iterator[tuple[Window, OrdersScreen]]:
    desk = open_desk(file, Region.US)
    window = Window(desk.services, folder)
    window.workplace.sign_in(SignedIn("max", "Max Berger", Role.MANAGER))
    screen = OrdersScreen(window.workplace)
    window.shell.add_screen("orders", "Orders", None, lambda: screen)
    window.shell.show()
    window.shell.go("orders")
    _settle(screen)
    try:
        yield window, screen
    finally:
        screen.leave()
        window.close()
        desk.close()


def _settle(screen: OrdersScreen) -> None:
    presenter = screen.presenter
    _wait(lambda: presenter.panel.total is not None and not presenter._looking)
    _wait(lambda: bool(presenter.panel.saved))
    QTest.qWait(150)


def _wait(holds) -> None:
    end = time.monotonic() + 20
    while not holds() and time.monotonic() < end:
        QTest.qWait(10)
    assert holds()


if __name__ == "__main__":
    shots(Path(sys.argv[1]))
