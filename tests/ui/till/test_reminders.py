"""Orders that a crash left: the till speaks of them until somebody has read it."""

import pytest
from PySide6.QtWidgets import QPushButton
from sqlalchemy import update

from app.domain.environment import Region
from app.domain.identifiers import ChargePermissionId
from app.domain.order_stage import OrderStage
from app.services.left_behind import left_behind
from app.storage.orders import OrderRecord
from tests.sales import money, sale
from ui.left_behind import LeftBehind

DECAF = "2000000001036"
OPEN = (
    "Order {} was being placed when this desk ended, and is still open. "
    "Do not sell its goods again before its outcome is known. Open it."
)
AWAY = "While this desk was away, order {} was finished at Amazon: $9.50 authorized. Open it."


def _write(services, number, **values):
    with services.desk.database.write() as session:
        session.execute(update(OrderRecord).where(OrderRecord.number == number).values(**values))


@pytest.fixture
def number(services):
    """An order that was being placed by a run of this desk that has died."""
    permission = ChargePermissionId("P01-0000000-0000001")
    number = services.orders.create(sale(permission, money(Region.US, 950)))
    _write(services, number, driven_by=f"{services.desk.name}/earlier")
    return number


@pytest.fixture
def left(window, hands):
    """What an opened desk does, with the till as its listener."""
    left = LeftBehind(window.background)
    left.told.connect(hands.till.presenter.remind)
    return left


def _finish(services, number):
    _write(services, number, stage=OrderStage.PLACED, authorized_minor=950, driven_by="")


def test_only_what_a_dead_run_of_this_desk_was_placing_is_left_behind(services, number):
    assert left_behind(services.desk) == (number,)
    for driver in (services.desk.owner, "till-2/earlier", ""):
        _write(services, number, driven_by=driver)
        assert left_behind(services.desk) == ()


def test_the_till_says_that_an_order_is_open_and_then_that_it_was_finished(
    hands, services, number, left
):
    left.begin(services.desk)
    hands.until(lambda: hands.said() == OPEN.format(number))
    _finish(services, number)
    left.look()
    hands.until(lambda: hands.said() == AWAY.format(number))
    wanted = []
    hands.till.presenter.order_wanted.connect(wanted.append)
    bar = hands.till.view.basket.notice
    (button,) = [b for b in bar.findChildren(QPushButton) if b.text() == f"Open {number}"]
    button.click()
    assert (wanted, hands.panel.notice) == ([number], None)


def test_the_word_of_an_open_order_outlasts_scans_and_the_next_person(
    hands, services, window, number, left
):
    left.begin(services.desk)
    hands.until(lambda: hands.said() == OPEN.format(number))
    hands.scan(DECAF, hands.entry)
    hands.rest()
    assert (hands.said(), len(hands.skus())) == (OPEN.format(number), 1)
    hands.till.presenter.tell(None)
    hands.till.presenter.come(window.workplace.user)
    hands.until(lambda: hands.said() == OPEN.format(number))
    hands.till.presenter.dismiss()
    assert hands.panel.notice is None
