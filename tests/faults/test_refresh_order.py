"""What Amazon said at several moments arrives in any order, some of it twice: the end is the same.

The moments are recorded once from the emulator over HTTP; then a desk reads them in every order
that the property test comes up with, through a gateway that answers as Amazon did back then.
"""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.environment import Region
from app.domain.gateway import ChargeReport, PermissionReport, RefundReport
from app.domain.identifiers import ChargePermissionId
from app.services.order_views import RefundView
from tests.counter import Counter
from tests.desk_clock import DeskClock
from tests.desks import OpenDesk, Setup
from tests.faults.sequences import Run

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@dataclass(frozen=True)
class Moment:
    """All that Amazon says of one order at one moment."""

    permission: PermissionReport
    charges: dict[str, ChargeReport]
    refunds: dict[str, RefundReport]


class PastAmazon:
    """Answers as Amazon did at the chosen moment; obeys ``Gateway`` as far as it is read."""

    def __init__(self, moment: Moment) -> None:
        self.moment = moment

    def describe(self, _permission_id: str, _token: str = "") -> PermissionReport:
        return self.moment.permission

    def charge(self, charge_id: str) -> ChargeReport:
        return self.moment.charges[charge_id]

    def refunded(self, refund_id: str) -> RefundReport:
        return self.moment.refunds[refund_id]


class Recorder:
    """Writes down moments in the life of one order, and keeps the database from its beginning."""

    def __init__(self, desk: OpenDesk, run: Run, folder: Path) -> None:
        self.moments: list[Moment] = []
        self.run = run
        self._gateway = desk.services.desk.gateway
        self._desk = desk
        self._beginning = folder / "beginning.sqlite"

    def keep_beginning(self) -> None:
        """From here on the copies of the desk know nothing but what they are told."""
        file = self._desk.database.file
        assert file is not None
        with (
            closing(sqlite3.connect(file)) as source,
            closing(sqlite3.connect(self._beginning)) as to,
        ):
            source.backup(to)

    def record(self) -> None:
        permission = self._gateway.describe(self.run.permission_id)
        charges = {one: self._gateway.charge(one) for one in permission.charge_ids}
        captures = [charge.capture for charge in charges.values() if charge.capture]
        listed = {one for capture in captures for one in capture.refund_ids}
        refunds = {one: self._gateway.refunded(one) for one in listed}
        self.moments.append(Moment(permission, charges, refunds))

    def told(self, order: list[int]) -> tuple[Any, ...]:
        """What a fresh copy of the desk believes after reading the moments in that order."""
        file = self._beginning.with_name("copy.sqlite")
        shutil.copyfile(self._beginning, file)
        setup = replace(self._desk.setup, database_url=f"sqlite:///{file}", run="copy")
        past = PastAmazon(self.moments[0])
        desk = OpenDesk(setup, gateway=past)  # type: ignore[arg-type]  # reads are all it is asked
        for index in order:
            past.moment = self.moments[index]
            desk.services.refresh.now(self.run.number)
        view = desk.services.views.order(self.run.number)
        assert desk.services.views.broken_timeline(self.run.number) is None
        desk.close()
        for left in file.parent.glob("copy.sqlite*"):
            left.unlink()
        charges = [replace(one, refunds=_by_id(one.refunds)) for one in view.charges]
        return (view.status, view.may_ship, view.attention, view.amazon_word, charges)


def _by_id(refunds: tuple[RefundView, ...]) -> tuple[RefundView, ...]:
    """In which order refunds became known is nobody's business."""
    return tuple(sorted(refunds, key=lambda refund: refund.refund_id))


def _record_life(run: Run, recorder: Recorder) -> None:
    """An order suspended and opened again, captured late and refunded, also by Amazon itself.

    It ends open, in the one place where states go round: only Amazon's timestamps tell there
    which report is the newer one.
    """
    counter, amazon = run.counter, run.counter.amazon
    run.create()
    run.advance()
    recorder.keep_beginning()
    recorder.record()
    amazon.plan("Authorize", "Declined", "InvalidPaymentMethod")
    with pytest.raises(Exception, match="InvalidPaymentMethod"):
        counter.authorize(run.number, 10_00)
    recorder.record()
    amazon.buyer_changes_card_at_amazon(run.permission_id)
    recorder.record()
    counter.services.refresh.now(run.number)
    first = counter.charge(run.number, 0).charge_id
    pending = '{"SandboxSimulation":{"State":"Pending"}}'
    counter.services.charges.capture(run.number, first, counter.money(60_00), "max", pending)
    recorder.record()
    amazon.settle()
    recorder.record()
    counter.services.refresh.now(run.number)
    counter.refund(run.number, 20_00, 0)
    amazon.settle()
    recorder.record()
    capture_id = counter.charge(run.number, 0).capture_id
    amazon.post(f"captures/{capture_id}/refunds", amount="5.00", refund_type="Chargeback")
    recorder.record()


@pytest.fixture
def recorder(setup: Setup, amazon, clock: DeskClock, tmp_path) -> Iterator[Recorder]:
    desk = OpenDesk(setup)
    counter = Counter(desk.services, amazon, clock, Region.US)
    run = Run(counter, ChargePermissionId(amazon.order_reference(Region.US)), {})
    recorder = Recorder(desk, run, tmp_path)
    try:
        _record_life(run, recorder)
        yield recorder
    finally:
        desk.close()


def test_moments_in_any_order_and_number_end_in_the_same_order(recorder):
    count = len(recorder.moments)
    expected = recorder.told(list(range(count)))
    status, may_ship, attention, word, charges = expected
    assert (status.value, may_ship.value, attention) == ("Partially refunded", "not yet", "")
    assert word == "Open"
    assert [charge.refunded.minor for charge in charges] == [25_00, 0]

    orders = st.permutations(range(count)).flatmap(
        lambda order: st.lists(st.integers(0, count - 1), max_size=4).map(
            lambda repeats: [*order, *repeats]
        )
    )

    @settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(orders)
    def ends_alike(order: list[int]) -> None:
        assert recorder.told(order) == expected

    ends_alike()
