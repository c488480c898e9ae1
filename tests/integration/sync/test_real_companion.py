"""From Amazon's signature to the order on screen: emulator, companion process and desk."""

from pathlib import Path

import pytest

from app.domain.checkout_modes import AuthorizationMode
from app.domain.environment import Mode, Region
from app.domain.inbox import Finding
from app.domain.ipn_topics import topics_of
from app.domain.payment_status import PaymentStatus
from app.services.local_companion import CompanionPlace, LocalCompanion
from tests.counter import Counter

_WAIT_S = 30
_TURNS = 10


@pytest.fixture
def database_url(sqlite_url):
    return sqlite_url


@pytest.fixture
def companion(tmp_path, amazon):
    """Hears the emulator; it is told no address afterwards."""
    told = amazon.credentials
    place = CompanionPlace(
        folder=tmp_path / "companion",
        topics=topics_of(Region.US, Mode.SANDBOX, told["seller_id"]),
        merchants=(told["seller_id"],),
        environment="Sandbox",
        training_certificate=Path(told["ipn_certificate_file"]),
    )
    local = LocalCompanion(place)
    try:
        at = local.start()
        amazon.send_ipns_to(at.ipn_url)
        yield at.feed_url, local.token
        amazon.send_ipns_to("")
    finally:
        local.close()


def test_a_queued_order_is_authorized_by_a_signed_ipn(open_desk, amazon, clock, companion):
    counter = Counter(open_desk(), amazon, clock, Region.US)
    sync = counter.services.sync
    sync.follow(*companion)
    number = counter.ring_up(authorization_mode=AuthorizationMode.ASYNCHRONOUS)
    counter.place(number)
    amazon.settle()
    for _ in range(_TURNS):
        assert sync.step(_WAIT_S).problem is None
        if counter.view(number).status is PaymentStatus.AUTHORIZED:
            break
    sync.stop()
    view = counter.view(number)
    assert view.status is PaymentStatus.AUTHORIZED
    rows = counter.services.inbox.page()
    assert {row.order for row in rows} == {number}
    assert Finding.NEWS in {row.finding for row in rows}
    assert counter.services.inbox.status().problem is None
