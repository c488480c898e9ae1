"""Which answers are tried again, when, and how often (performance reference 7 and F4)."""

import pytest

from app.emulator.sns_retry import Outcome, RetryPolicy, Verdict, verdict

DELIVERED = Verdict(Outcome.DELIVERED)
FAILED = Verdict(Outcome.FAILED)


@pytest.mark.parametrize("status", [200, 201, 204, 299])
def test_sns_is_content_with_any_2xx(status):
    assert verdict(RetryPolicy.SNS, status, 1, None) == DELIVERED


@pytest.mark.parametrize("status", [500, 502, 503, 599, 429, None])
@pytest.mark.parametrize("attempts", [1, 2, 3])
def test_sns_tries_again_after_20_seconds(status, attempts):
    assert verdict(RetryPolicy.SNS, status, attempts, None) == Verdict(Outcome.RETRY, 20.0)


@pytest.mark.parametrize("status", [500, 429, None])
def test_sns_gives_up_after_three_retries(status):
    assert verdict(RetryPolicy.SNS, status, 4, None) == FAILED


@pytest.mark.parametrize("status", [301, 302, 304, 400, 401, 403, 404, 410, 422, 499])
def test_sns_takes_a_redirect_or_another_4xx_as_final(status):
    assert verdict(RetryPolicy.SNS, status, 1, None) == FAILED


@pytest.mark.parametrize("status", [201, 204, 302, 500, 503])
@pytest.mark.parametrize("attempts", [1, 336])
def test_the_older_manual_promises_an_hourly_try_for_14_days(status, attempts):
    assert verdict(RetryPolicy.LEGACY, status, attempts, None) == Verdict(Outcome.RETRY, 3600.0)
    assert verdict(RetryPolicy.LEGACY, status, 337, None) == FAILED


@pytest.mark.parametrize("status", [400, 404, 429, None])
def test_the_older_manual_does_not_retry_4xx_or_an_unreachable_host(status):
    assert verdict(RetryPolicy.LEGACY, status, 1, None) == FAILED


def test_the_older_manual_wants_exactly_200():
    assert verdict(RetryPolicy.LEGACY, 200, 1, None) == DELIVERED


@pytest.mark.parametrize("status", [500, None, 404])
def test_without_retries_one_attempt_decides(status):
    assert verdict(RetryPolicy.NONE, status, 1, None) == FAILED


def test_the_waiting_time_can_be_compressed():
    assert verdict(RetryPolicy.SNS, 503, 3, 0.0) == Verdict(Outcome.RETRY, 0.0)
