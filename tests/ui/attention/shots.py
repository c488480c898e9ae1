"""Draws the inbox of worries in its states, and the sheet that adopts an order.

Run as ``python -m tests.ui.attention.shots FOLDER``.
"""

import datetime as dt
import sys
from pathlib import Path

from app.domain.errors import Declined
from tests.selling import Selling
from tests.ui.camera import Camera
from tests.ui.office import Office
from tests.ui.studio import studio, wait_until
from ui.attention.screen import AttentionScreen
from ui.orders.screen import OrdersScreen

_PICKS = (("CF-101", 2_000), ("KT-303", 1_000))


def shots(out: Path) -> None:
    """Draw every state in light and dark, in both sizes."""
    out.mkdir(parents=True, exist_ok=True)
    with studio(out) as made:
        _draw(made.camera, made.office, made.selling)


def _draw(camera: Camera, office: Office, selling: Selling) -> None:
    screen = office.open("attention", AttentionScreen)
    wait_until(lambda: screen.presenter.panel.look is not None)
    camera.take(office.shell, "attention-calm")
    _worry(selling)
    screen.presenter.look()
    wait_until(lambda: len(screen.view.table.lines) > 2)
    camera.take(office.shell, "attention-ranked")
    screen.view.table.selectRow(1)
    camera.take(office.shell, "attention-stopped")
    orders = office.open("orders", OrdersScreen)
    orders.ask_adoption()
    camera.take_sheet(orders.adopting, "adopt-empty")
    orders.adopting.field.setText(selling.permission_id)
    orders.adopting.primary.click()
    wait_until(lambda: orders.adopting.found is not None)
    camera.take_sheet(orders.adopting, "adopt-known")
    orders.adopting.field.setText("P-100042")
    orders.adopting.primary.click()
    wait_until(orders.adopting.message.isVisible)
    camera.take_sheet(orders.adopting, "adopt-refused")
    orders.adopting.reject()


def _worry(selling: Selling) -> None:
    for _ in range(3):
        selling.sell(*_PICKS)
    for each in (selling.amazon, selling.services.desk.clock):
        each.advance(dt.timedelta(days=1, hours=1))
    selling.amazon.plan("Authorize", "Open", "StopShipmentAtypicalAuth")
    selling.sell(("KT-303", 3_000))
    declined = selling.sell(("CF-101", 2_000))
    view = selling.services.views.order(declined)
    selling.services.charges.void(declined, view.charges[0].charge_id, "max")
    selling.amazon.plan("Authorize", "Declined", "InvalidPaymentMethod")
    try:
        selling.services.charges.authorize_again(declined, view.total, "max")
    except Declined:
        selling.services.refresh.now(declined)


if __name__ == "__main__":
    shots(Path(sys.argv[1]))
