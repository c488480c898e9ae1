"""What the self test makes of answers that no proxy at hand gives."""

import time

import pytest

from app.companion import check_way
from app.companion.check import Check, _arrived, _whole
from app.companion.check_sample import LARGE, Echo, _meaning, _moment, _torn
from app.companion.check_way import target_of
from app.companion.findings import Verdict

TARGET = target_of("https://shop.example/pay/ipn?shop=1")
HEADERS = {"content-type": "text/plain; charset=UTF-8", "x-amz-sns-message-type": "Notification"}


def echo(took_s: float = 0.1, date: float | None = None, **changes) -> Echo:
    seen = {"method": "POST", "path": "/ipn", "bytes": 2500, "at": time.time(), "headers": HEADERS}
    return Echo(seen | changes, date, time.time(), took_s)


def arrived(told: Echo) -> list[tuple[str, Verdict]]:
    return [(found.step, found.verdict) for found in _arrived(TARGET, told)]


FINE = ("sample", Verdict.FINE)


def test_a_sample_that_comes_through_as_it_was_sent_is_fine():
    assert arrived(echo()) == [FINE]


@pytest.mark.parametrize(
    ("changes", "finding"),
    [
        ({"method": "GET"}, ("proxy", Verdict.WRONG)),
        ({"path": "/pay/ipn"}, ("proxy", Verdict.WRONG)),
        ({"headers": {"content-type": "text/plain; charset=UTF-8"}}, ("proxy", Verdict.LOOK)),
        ({"headers": HEADERS | {"content-type": "text/plain"}}, ("proxy", Verdict.LOOK)),
        ({"took_s": 6.0}, ("sample", Verdict.LOOK)),
    ],
)
def test_what_the_way_did_to_it_is_told(changes, finding):
    assert arrived(echo(**changes)) == [finding, FINE]


def test_a_body_that_was_cut_is_told():
    found = _whole(echo(bytes=1000))

    assert found.sentence == f"Of {LARGE} bytes only 1000 arrived."


def test_a_server_without_a_date_is_told():
    found = list(Check("https://shop.example/ipn", b"k")._clocks(echo()))

    assert [(one.step, one.verdict) for one in found] == [
        ("clock", Verdict.LOOK),
        ("clock", Verdict.FINE),
    ]


@pytest.mark.parametrize(
    ("size", "error", "words"),
    [
        (100, TimeoutError(), "There was no answer within 20 seconds"),
        (LARGE, BrokenPipeError(), "cut in the middle of a body of 256 KiB"),
        (100, ConnectionResetError(), "The connection was cut (ConnectionResetError)"),
    ],
)
def test_connections_that_break_are_told_apart(size, error, words):
    assert words in _torn(size, error)


def test_a_date_that_is_none_is_no_date():
    assert [_moment(None), _moment("soon"), _moment("Thu, 01 Jan 1970 00:01:00 GMT")] == [
        None,
        None,
        60.0,
    ]


def test_a_redirect_without_an_address_is_told_all_the_same():
    assert "sends on to elsewhere" in _meaning(302, {})


@pytest.mark.parametrize(("url", "count"), [("http://shop.example/", 1), ("http://127.0.0.1/", 0)])
def test_only_this_machine_may_go_without_tls(url, count):
    assert len(check_way._unencrypted(target_of(url))) == count


@pytest.mark.parametrize(
    ("url", "port", "path"),
    [
        ("https://shop.example", 443, "/"),
        ("http://shop.example/ipn", 80, "/ipn"),
        ("https://shop.example:8443/a?b=c", 8443, "/a?b=c"),
        ("https://[::1]:1/ipn", 1, "/ipn"),
    ],
)
def test_an_address_is_taken_apart(url, port, path):
    target = target_of(url)

    assert (target.port, target.path) == (port, path)
