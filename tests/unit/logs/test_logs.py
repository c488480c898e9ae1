"""Secrets and people are planted everywhere; the log and the crash report hold none of them."""

import json
import logging

import pytest

from app.logs import DeskLog, described, redacted

ACCESS_KEY = "AKIAIOSFODNN7EXAMPLE"
SECRET_KEY = "wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEYxx"
TOKEN = "Atza|IwEBIJdRa9PhsT0Qe3vLk-xyz"
MAIL = "jane.doe@example.com"
PLANTED = (ACCESS_KEY, SECRET_KEY, TOKEN, MAIL, "hunter22", "Jane Doe", "1 Main Street", "4711")

log = logging.getLogger("app.tests.logs")


@pytest.fixture
def lines(tmp_path):
    """Collects what is written: call it for the records."""
    desk_log = DeskLog(tmp_path / "logs")

    def read():
        text = (tmp_path / "logs" / "paydesk.log").read_text()
        return [json.loads(line) for line in text.splitlines()]

    read.recent = desk_log.recent
    read.text = (tmp_path / "logs" / "paydesk.log").read_text
    yield read
    desk_log.close()


def test_an_event_is_one_line_with_time_level_and_facts(lines):
    log.info("charge captured", extra={"order": "P-100042", "attempts": 2})
    (line,) = lines()
    assert line["at"].endswith("+00:00")
    assert {name: line[name] for name in ("level", "logger", "event", "order", "attempts")} == {
        "level": "INFO",
        "logger": "app.tests.logs",
        "event": "charge captured",
        "order": "P-100042",
        "attempts": 2,
    }


def test_nothing_planted_reaches_the_log(lines):
    log.info("called with %s and %s", ACCESS_KEY, TOKEN)
    log.info("mail to %s", MAIL)
    log.info("signed Signature=%s&next", "abc+hunter22")
    log.info("connected to postgresql://desk:hunter22@db/shop")
    facts = {
        "secret_key": SECRET_KEY,
        "access_token": TOKEN,
        "buyer_name": "Jane Doe",
        "address": "1 Main Street",
        "pin": "4711",
        "email": MAIL,
        "why": f"key {SECRET_KEY} was refused",
    }
    log.info("planted", extra=facts)
    assert [secret for secret in PLANTED if secret in lines.text()] == []


def test_a_traceback_tells_where_and_what_kind_but_not_about_whom(lines):
    with pytest.raises(ValueError, match="Jane") as raised:
        _fails()
    log.info("uncaught", exc_info=raised.value)
    (line,) = lines()
    assert line["error"][-1] == "ValueError"
    assert "KeyError" in line["error"]
    assert any(frame.endswith("in _fails") for frame in line["error"])
    assert [secret for secret in PLANTED if secret in lines.text()] == []


def _fails():
    try:
        {}[MAIL]
    except KeyError as missing:
        raise ValueError("no buyer named Jane Doe at 1 Main Street") from missing


def test_a_programming_mistake_keeps_its_words():
    with pytest.raises(AttributeError) as raised:
        None.capture  # noqa: B018 -- the mistake itself
    assert described(raised.value)[-1] == (
        "AttributeError: 'NoneType' object has no attribute 'capture'"
    )


def test_folders_of_the_user_stay_out_of_a_traceback():
    with pytest.raises(ValueError, match="property name") as raised:
        json.loads("{")
    lines = described(raised.value)
    assert [line for line in lines if line.startswith("/")] == []
    assert any(line.startswith("decoder.py:") for line in lines)


def test_recent_events_are_names_without_their_facts(lines):
    log.info("order %s for %s", "P-1", "Jane Doe")
    (event,) = lines.recent.lines()
    assert event.endswith("INFO app.tests.logs: order %s for %s")


def test_a_folder_that_cannot_be_written_shows_warnings_instead(tmp_path, capsys, expect_log):
    expect_log("app.tests.logs", "disk is slow")
    (tmp_path / "logs").write_text("a file, not a folder")
    desk_log = DeskLog(tmp_path / "logs")
    log.info("of no interest")
    log.warning("disk is slow")
    desk_log.close()
    shown = capsys.readouterr().err
    assert json.loads(shown)["event"] == "disk is slow"


def test_closing_leaves_the_root_logger_as_it_was(tmp_path):
    root = logging.getLogger()
    before = (root.level, list(root.handlers))
    DeskLog(tmp_path).close()
    assert (root.level, list(root.handlers)) == before


@pytest.mark.parametrize(
    "text", ["P-100042-c01", "S02-1234567-1234567-A012345", "counter-1", "USD 14.00"]
)
def test_ids_and_amounts_are_no_secrets(text):
    assert redacted(text) == text
