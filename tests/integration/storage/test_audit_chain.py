"""What a check of the audit trail can tell, and what it cannot."""

import pytest
from sqlalchemy import text

from app.domain.timeline import Cause, Source
from app.services.audit_chain import Anchor, AuditChain, Break, CheckCanceled
from app.storage import audit
from app.storage.migration import open_database
from tests.clocks import SetClock
from tests.integration.storage.test_append_only import without_guards
from tests.shop_database import with_schema

_CAUSE = Cause(SetClock().now(), Source.PERSON, "olga", "counter-1")
_ROWS = 5
_FORGED = (
    "INSERT INTO audit (seq, at, actor, desk, act, subject, facts, previous, digest) "
    "SELECT {seq}, at, 'eve', desk, act, subject, facts, previous, '{digest}' FROM audit "
    "WHERE seq = {of}"
)


@pytest.fixture
def database(database_url):
    opened = open_database(with_schema(database_url), SetClock())
    with opened.write() as session:
        for number in range(1, _ROWS + 1):
            audit.record(session, _CAUSE, "setting.set", f"s{number}", {"value": f"- -> {number}"})
    yield opened
    opened.close()


def resigned(database, seq, actor):
    """The digest that a row would have, had somebody else done it."""
    query = text("SELECT digest FROM audit WHERE seq = :seq")
    with database.read() as session:
        previous = session.scalar(query, {"seq": seq - 1})
    facts = {"value": f"- -> {seq}"}
    at, desk, act = _CAUSE.at, "counter-1", "setting.set"
    return audit.Link(seq, at, actor, desk, act, f"s{seq}", facts, previous).digest()


def test_a_whole_trail_ends_in_its_last_row(database):
    report = AuditChain(database).verify()
    assert (report.is_whole, report.rows, report.end.seq) == (True, _ROWS, _ROWS)
    assert AuditChain(database).verify(report.end) == report


def test_an_empty_trail_is_whole(database):
    without_guards(database, "DELETE FROM audit", "UPDATE chain_heads SET seq = 0, digest = ''")
    assert AuditChain(database).verify().end == Anchor()


@pytest.mark.parametrize(
    ("forgery", "kind", "row"),
    [
        ("UPDATE audit SET actor = 'eve' WHERE seq = 3", Break.CHANGED, 3),
        ("UPDATE audit SET desk = 'counter-9' WHERE seq = 2", Break.CHANGED, 2),
        ("DELETE FROM audit WHERE seq IN (2, 3)", Break.MISSING, 2),
        ("DELETE FROM audit WHERE seq = 1", Break.MISSING, 1),
        ("DELETE FROM audit WHERE seq > 3", Break.CUT, 4),
        ("DELETE FROM audit", Break.CUT, 1),
        (_FORGED.format(seq=6, of=5, digest="x"), Break.INSERTED, 6),
    ],
)
def test_a_break_is_told_by_row_and_kind(database, forgery, kind, row):
    without_guards(database, forgery)
    report = AuditChain(database).verify()
    assert (report.kind, report.broken_at, report.rows) == (kind, row, row - 1)


def test_a_row_signed_anew_is_told_by_the_one_that_follows_it(database):
    digest = resigned(database, 3, "eve")
    without_guards(database, f"UPDATE audit SET actor = 'eve', digest = '{digest}' WHERE seq = 3")
    report = AuditChain(database).verify()
    assert (report.kind, report.broken_at) == (Break.INSERTED, 4)


def test_a_last_row_signed_anew_is_told_by_the_head(database):
    digest = resigned(database, 5, "eve")
    without_guards(database, f"UPDATE audit SET actor = 'eve', digest = '{digest}' WHERE seq = 5")
    report = AuditChain(database).verify()
    assert (report.kind, report.broken_at) == (Break.INSERTED, 5)


def test_a_trail_cut_with_its_head_is_told_by_an_anchor_alone(database):
    anchor = AuditChain(database).verify().end
    without_guards(
        database,
        "DELETE FROM audit WHERE seq > 3",
        "UPDATE chain_heads SET seq = 3, digest = (SELECT digest FROM audit WHERE seq = 3)",
    )
    assert AuditChain(database).verify().is_whole
    report = AuditChain(database).verify(anchor)
    assert (report.kind, report.broken_at) == (Break.CUT, 4)


def test_a_trail_written_anew_is_told_by_an_anchor(database):
    anchor = Anchor(3, "the digest that it had")
    report = AuditChain(database).verify(anchor)
    assert (report.kind, report.broken_at) == (Break.INSERTED, 3)


def test_a_check_can_be_called_off(database):
    told = []
    with pytest.raises(CheckCanceled):
        AuditChain(database).verify(
            tell=lambda done, of: told.append((done, of)), canceled=lambda: True
        )
    assert told == [(_ROWS, _ROWS)]
