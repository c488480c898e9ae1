"""Certificates are fetched once, and a flood of forged addresses fetches next to nothing."""

import asyncio
import datetime as dt
import threading

import pytest

from app.amazonpay.sns.certificate_chain import TrustedKey
from app.amazonpay.sns.certificates import FETCHES_PER_MINUTE, Certificates
from app.amazonpay.sns.verdicts import CertificateUnavailable, Forged
from tests.clocks import SetClock
from tests.sns_authority import rsa_key

HOUR = dt.timedelta(hours=1)
SECOND = dt.timedelta(seconds=1)
KEY = rsa_key().public_key()


def url(number=0):
    return f"https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-{number:032x}.pem"


class Source:
    """Obeys ``CertificateSource``; answers what it is told to and remembers what it was asked."""

    def __init__(self, clock, lasts=dt.timedelta(days=365)):
        self.asked = []
        self.trouble = None
        self.ends = clock.now() + lasts
        self.gate = threading.Event()
        self.gate.set()

    def key_at(self, address, at):
        assert self.gate.wait(20)
        self.asked.append(f"{address.origin}{address.target}")
        if self.trouble is not None:
            raise self.trouble
        return TrustedKey(KEY, self.ends)


def tried(story, wait_s=10.0, **lasts):
    """Runs a story of certificates, their source and their clock."""
    clock = SetClock()
    source = Source(clock, **lasts)

    async def whole():
        certificates = Certificates(source, clock, wait_s)
        try:
            await story(certificates, source, clock)
        finally:
            source.gate.set()
            await certificates.close()

    asyncio.run(whole())


async def refused(certificates, address, error):
    with pytest.raises(error):
        await certificates.obtain(address)


def test_a_thousand_first_messages_fetch_one_certificate():
    async def story(certificates, source, _clock):
        source.gate.clear()
        waiting = [asyncio.ensure_future(certificates.obtain(url())) for _ in range(1000)]
        await asyncio.sleep(0)
        source.gate.set()
        assert await asyncio.gather(*waiting) == [KEY] * 1000
        assert certificates.known(url()) is KEY
        assert source.asked == [url()]
        assert certificates.fetches == 1

    tried(story)


def test_a_certificate_is_fetched_again_after_a_day():
    async def story(certificates, source, clock):
        await certificates.obtain(url())
        clock.advance(24 * HOUR)
        assert await certificates.obtain(url()) is KEY
        assert len(source.asked) == 1
        clock.advance(SECOND)
        assert certificates.known(url()) is None
        assert await certificates.obtain(url()) is KEY
        assert len(source.asked) == 2

    tried(story)


def test_a_key_is_forgotten_when_its_certificate_ends():
    async def story(certificates, source, clock):
        await certificates.obtain(url())
        clock.advance(HOUR + SECOND)
        assert certificates.known(url()) is None
        source.trouble = CertificateUnavailable("away")
        await refused(certificates, url(), CertificateUnavailable)

    tried(story, lasts=HOUR)


def test_a_known_key_serves_on_while_amazon_cannot_be_asked():
    async def story(certificates, source, clock):
        await certificates.obtain(url())
        source.trouble = CertificateUnavailable("away")
        clock.advance(25 * HOUR)
        assert await certificates.obtain(url()) is KEY
        assert certificates.known(url()) is KEY
        assert len(source.asked) == 2
        clock.advance(dt.timedelta(minutes=11))
        assert await certificates.obtain(url()) is KEY
        assert len(source.asked) == 3

    tried(story)


def test_a_known_key_that_amazon_has_withdrawn_is_forgotten():
    async def story(certificates, source, clock):
        await certificates.obtain(url())
        source.trouble = Forged("no such certificate")
        clock.advance(25 * HOUR)
        await refused(certificates, url(), Forged)
        assert certificates.known(url()) is None

    tried(story)


@pytest.mark.parametrize(
    ("trouble", "seconds"),
    [(Forged("no such certificate"), 300), (CertificateUnavailable("away"), 5)],
)
def test_what_failed_is_not_asked_for_again_at_once(trouble, seconds):
    async def story(certificates, source, clock):
        source.trouble = trouble
        for _ in range(50):
            await refused(certificates, url(), type(trouble))
        assert len(source.asked) == 1
        clock.advance(dt.timedelta(seconds=seconds))
        source.trouble = None
        assert await certificates.obtain(url()) is KEY
        assert len(source.asked) == 2

    tried(story)


def test_a_flood_of_addresses_fetches_twenty_a_minute():
    async def story(certificates, source, clock):
        source.trouble = Forged("no such certificate")
        for number in range(500):
            with pytest.raises((Forged, CertificateUnavailable)):
                await certificates.obtain(url(number))
        assert len(source.asked) == FETCHES_PER_MINUTE == 20
        await refused(certificates, url(400), CertificateUnavailable)
        clock.advance(dt.timedelta(minutes=1))
        await refused(certificates, url(400), Forged)
        assert len(source.asked) == 21

    tried(story)


def test_a_flood_does_not_keep_a_known_certificate_from_being_asked_for_again():
    async def story(certificates, source, clock):
        await certificates.obtain(url())
        clock.advance(25 * HOUR)
        source.trouble = Forged("no such certificate")
        for number in range(1, 100):
            with pytest.raises((Forged, CertificateUnavailable)):
                await certificates.obtain(url(number))
        source.trouble = None
        assert await certificates.obtain(url()) is KEY

    tried(story)


def test_what_is_remembered_stays_bounded():
    async def story(certificates, source, clock):
        for number in range(200):
            clock.advance(dt.timedelta(seconds=4))
            await certificates.obtain(url(number))
        kept = [number for number in range(200) if certificates.known(url(number))]
        assert kept == list(range(136, 200))
        source.trouble = Forged("no such certificate")
        for number in range(2000, 4000):
            clock.advance(dt.timedelta(seconds=4))
            await refused(certificates, url(number), Forged)
        assert len(certificates._refused) <= 1024

    tried(story)


def test_an_address_off_the_list_is_never_asked_for():
    async def story(certificates, source, _clock):
        await refused(certificates, url().replace("amazonaws", "amazonavvs"), Forged)
        await refused(certificates, "http" + url()[5:], Forged)
        assert source.asked == []
        assert certificates.fetches == 0

    tried(story)


def test_one_waiting_message_that_is_given_up_takes_nothing_from_the_others():
    async def story(certificates, source, _clock):
        source.gate.clear()
        first = asyncio.ensure_future(certificates.obtain(url()))
        second = asyncio.ensure_future(certificates.obtain(url()))
        await asyncio.sleep(0)
        first.cancel()
        await asyncio.sleep(0)
        source.gate.set()
        assert await second is KEY
        assert first.cancelled()

    tried(story)


def test_a_message_does_not_wait_for_ever_and_the_next_one_finds_the_certificate():
    async def story(certificates, source, _clock):
        source.gate.clear()
        await refused(certificates, url(), CertificateUnavailable)
        source.gate.set()
        await asyncio.gather(*certificates._flights.values())
        assert certificates.known(url()) is KEY
        assert len(source.asked) == 1

    tried(story, wait_s=0.01)
