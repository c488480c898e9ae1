"""Refusals are counted one by one, and logged so that nobody can fill a disk with them."""

import asyncio
import datetime as dt
import logging

import pytest

from app.companion.admission import Admission
from app.companion.hearing import Hearing
from app.companion.outcomes import Counters, Outcome
from app.domain.errors import Unavailable
from tests import sns_messages as sns
from tests.clocks import SetClock
from tests.sns_authority import rsa_key
from tests.unit.companion_ingest.hearing import MemoryLog


@pytest.fixture
def logged(caplog):
    caplog.set_level(logging.INFO, "app.companion.outcomes")
    return caplog


def test_every_outcome_is_listed_before_it_happens():
    assert dict(Counters(SetClock())) == dict.fromkeys(
        (
            "accepted",
            "duplicate",
            "malformed",
            "torn",
            "forged",
            "wrong_topic",
            "wrong_merchant",
            "wrong_environment",
            "stale",
            "too_large",
            "too_slow",
            "ahead",
            "unavailable",
        ),
        0,
    )


def test_what_amazon_shall_send_again_is_never_answered_4xx():
    again = {Outcome.TOO_SLOW, Outcome.AHEAD, Outcome.UNAVAILABLE}
    assert {outcome for outcome in Outcome if outcome.status == 503} == again
    assert {outcome for outcome in Outcome if outcome.status == 200} == {
        Outcome.ACCEPTED,
        Outcome.DUPLICATE,
    }


def test_a_flood_is_logged_once_a_minute_with_its_count(logged):
    clock = SetClock()
    counters = Counters(clock)
    for _ in range(1000):
        counters.count(Outcome.FORGED, "the signature is not of this message")
    clock.advance(dt.timedelta(minutes=1))
    counters.count(Outcome.FORGED, "the signature is not of this message")
    counters.count(Outcome.STALE, "too old")
    told = [(record.outcome, record.so_far, record.levelname) for record in logged.records]
    assert told == [("forged", 1, "INFO"), ("forged", 1001, "INFO"), ("stale", 1, "INFO")]
    assert counters[Outcome.FORGED] == 1001


def test_what_was_taken_is_not_logged(logged):
    counters = Counters(SetClock())
    counters.count(Outcome.ACCEPTED)
    counters.count(Outcome.DUPLICATE)
    assert logged.records == []


LISTS = (frozenset({"arn"}), frozenset({"A"}))


@pytest.mark.parametrize("environments", [{"Live"}, {"Sandbox", "Live"}, set()])
def test_the_emulators_certificate_is_refused_for_anything_but_sandbox(environments, tmp_path):
    with pytest.raises(Unavailable, match="refused for anything but Sandbox"):
        Hearing(
            MemoryLog(),
            Admission(*LISTS, frozenset(environments)),
            SetClock(),
            training_certificate=tmp_path / "certificate.pem",
        )


def test_in_training_the_emulators_clock_may_be_years_ahead():
    admission = Admission.for_training(*LISTS, frozenset({"Sandbox"}))
    now = dt.datetime(2026, 3, 1, tzinfo=dt.UTC)
    admission.require_past(now + dt.timedelta(days=3000), now)


def test_without_a_training_certificate_amazons_own_are_believed_and_look_alikes_are_not():
    async def story():
        admission = Admission(frozenset({sns.TOPIC}), LISTS[1], frozenset({"Live"}))
        log = MemoryLog()
        hearing = Hearing(log, admission, SetClock())
        url = sns.CERTIFICATE_URL.replace("amazonaws.com", "amazonaws.com.example.net")
        sent = []

        async def receive():
            body = sns.post(rsa_key(), sns.notification(SigningCertURL=url))
            return {"type": "http.request", "body": body}

        async def send(message):
            sent.append(message)

        await hearing.ingest({"type": "http", "method": "POST", "headers": []}, receive, send)
        await hearing.close()
        assert (sent[0]["status"], log.messages) == (403, [])
        assert hearing.certificates.fetches == 0

    asyncio.run(story())
