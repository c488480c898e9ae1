"""Reports are taken in as a whole, once, and compared with our books to the cent, both ways."""

import datetime as dt

import pytest
from sqlalchemy import func, select

from app.domain.errors import PermissionRefused
from app.domain.money import Currency, Money
from app.domain.permissions import Role
from app.domain.settlement import Finding
from app.services.csv_file import UnreadableFile
from app.services.settlements.refusals import (
    ReportDamaged,
    ReportForeign,
    ReportKnown,
    ReportUnbalanced,
    ReportWithoutPayout,
)
from app.storage.audit import AuditRecord
from app.storage.settlements import SettlementLineRecord
from tests.unit.settlements.reports import line


def _dollars(minor):
    return Money(minor, Currency.USD)


def _take_in(settled, file, **options):
    return settled.book.take_in(file, "max", Role.MANAGER, **options)


def _lines_kept(settled):
    with settled.shop.services.desk.database.read() as session:
        return session.scalar(select(func.count()).select_from(SettlementLineRecord))


def _told(settled, *lines):
    look = settled.book.look(_take_in(settled, settled.file(*lines), as_it_is=True))
    return [
        (c.finding, c.transaction_id, c.number, c.there and c.there.minor, c.here and c.here.minor)
        for c in look.compared
    ]


def test_a_true_report_agrees_to_the_cent(settled):
    record_id = _take_in(settled, settled.file(*settled.lines()))

    look = settled.book.look(record_id)

    assert dict(look.counts) == {Finding.MATCHED: 3}
    assert look.differences == 0
    told = look.settlement
    assert (told.captured, told.refunded, told.other) == (
        _dollars(201_00),
        _dollars(-40_00),
        _dollars(0),
    )
    assert (told.fees, told.net) == (_dollars(5_27), _dollars(155_73))
    assert (told.lines, told.actor, told.file_name) == (4, "max", "settlement.csv")
    assert settled.book.recent() == (told,)


def test_a_cent_too_little_is_found(settled):
    first, second, refund, _ = settled.lines()
    first = line("Capture", settled.captures[0], "99.99", "0.00", "99.99")
    assert _told(settled, first, second, refund)[0] == (
        Finding.DIFFERENT,
        settled.captures[0],
        settled.numbers[0],
        99_99,
        100_00,
    )


def test_what_nobody_here_knows_is_found(settled):
    lines = [*settled.lines()[:3], line("Refund", "P01-9-R9", "-5.00", "0.00", "-5.00")]
    assert _told(settled, *lines)[0] == (Finding.NOT_HERE, "P01-9-R9", "", -5_00, None)


def test_what_the_report_lacks_is_found_until_another_report_has_it(settled):
    first, second, refund, _ = settled.lines()
    assert _told(settled, first)[:2] == [
        (Finding.NOT_THERE, settled.captures[1], settled.numbers[1], None, 101_00),
        (Finding.NOT_THERE, settled.refund, settled.numbers[0], None, -40_00),
    ]
    later = [[*cells[:1], "5044561312", *cells[2:]] for cells in (second, refund)]
    _take_in(settled, settled.file(*later, name="later.csv"), as_it_is=True)
    (earlier,) = [s for s in settled.book.recent() if s.settlement_id == "5044561311"]
    assert dict(settled.book.look(earlier.id).counts) == {Finding.MATCHED: 1}


def test_captures_outside_of_the_period_are_not_missed(settled):
    period = {"began": "2020-01-01T00:00:00Z", "ended": "2020-01-08T00:00:00Z"}
    file = settled.file(*settled.lines()[:1], **period)
    assert dict(settled.book.look(_take_in(settled, file, as_it_is=True)).counts) == {
        Finding.MATCHED: 1
    }


def test_the_same_report_is_refused_politely_the_second_time(settled):
    _take_in(settled, settled.file(*settled.lines()))
    with pytest.raises(ReportKnown, match=r"settlement 5044561311 was imported by max on 20"):
        _take_in(settled, settled.file(*settled.lines(), name="again.csv"))
    assert _lines_kept(settled) == 4


@pytest.mark.parametrize(
    ("lines", "head", "refusal", "words"),
    [
        ([], {"seller": "A9OTHER"}, ReportForeign, "of account A9OTHER, and this shop is A1SELLER"),
        (
            [line("Capture", "P02-1", "1.00", "0.00", "1.00", CurrencyCode="EUR")],
            {},
            ReportForeign,
            "is in EUR, and this shop settles in USD",
        ),
        ([line("Capture", "P01-1", "1,00", "0,00", "1,00")], {}, ReportDamaged, "with a comma"),
    ],
)
def test_what_is_refused_leaves_nothing_behind(settled, lines, head, refusal, words):
    with pytest.raises(refusal, match=words):
        _take_in(settled, settled.file(*lines, **head))
    assert (settled.book.recent(), _lines_kept(settled)) == ((), 0)


def test_a_report_with_a_bad_last_line_leaves_nothing_behind(settled):
    bad = line("Capture", "P01-9", "9.00", "0.00", "8.00")
    with pytest.raises(ReportDamaged, match="line 9"):
        _take_in(settled, settled.file(*settled.lines()[:3], bad))
    assert _lines_kept(settled) == 0


def test_imports_need_a_permission_a_file_and_are_on_the_audit_trail(settled, tmp_path):
    file = settled.file(*settled.lines())
    with pytest.raises(PermissionRefused):
        settled.book.take_in(file, "anna", Role.CASHIER)
    with pytest.raises(UnreadableFile, match="cannot be opened"):
        _take_in(settled, tmp_path / "nowhere.csv")
    _take_in(settled, file)
    with settled.shop.services.desk.database.read() as session:
        row = session.scalars(select(AuditRecord).order_by(AuditRecord.seq.desc()).limit(1)).one()
    assert (row.act, row.subject) == ("settlement.imported", "5044561311")
    assert row.facts == {"lines": "4", "net": "155.73 USD"}


def test_a_file_that_was_cut_off_where_a_line_ends_is_doubted_until_somebody_insists(settled):
    cut = settled.file(*settled.lines()[:2])
    with pytest.raises(
        ReportWithoutPayout, match=r"settlement\.csv does not say what was paid out"
    ):
        _take_in(settled, cut)
    assert _lines_kept(settled) == 0
    _take_in(settled, cut, as_it_is=True)
    assert _lines_kept(settled) == 2


def test_a_line_that_is_missing_before_the_payout_is_found_by_the_sum(settled):
    first, _second, refund, payout = settled.lines()
    with pytest.raises(
        ReportUnbalanced,
        match=r"come to 57\.96 USD, and 155\.73 USD was paid out; lines are missing",
    ):
        _take_in(settled, settled.file(first, refund, payout))
    assert (settled.book.recent(), _lines_kept(settled)) == ((), 0)


def test_reserves_and_what_was_carried_over_are_part_of_the_sum(settled):
    lines = settled.lines()[:3]
    lines += [
        line("Carryover", "", "10.00", "", "10.00"),
        line("Reserve", "", "-65.73", "", "-65.73"),
        line("Transfer", "", "-100.00", "0.00", "-100.00"),
    ]
    look = settled.book.look(_take_in(settled, settled.file(*lines)))
    told = look.settlement
    assert (told.other, told.fees, told.net) == (_dollars(-55_73), _dollars(5_27), _dollars(100_00))
    assert look.differences == 0


def test_what_came_just_before_the_reports_end_is_awaited_in_the_next_one(settled):
    now = dt.datetime.now(dt.UTC)
    began, ended = now - dt.timedelta(days=6), now + dt.timedelta(hours=2)
    period = {"began": began.isoformat(), "ended": ended.isoformat()}
    lines = settled.lines()[:1]
    earlier = _take_in(settled, settled.file(*lines, **period), as_it_is=True)
    look = settled.book.look(earlier)
    assert dict(look.counts) == {Finding.MATCHED: 1, Finding.AT_EDGE: 2}
    assert look.differences == 0

    later = {"began": ended.isoformat(), "ended": (ended + dt.timedelta(days=7)).isoformat()}
    other = [line("Capture", "P01-9-C9", "5.00", "", "5.00", SettlementId="5044561399")]
    _take_in(settled, settled.file(*other, name="later.csv", **later), as_it_is=True)
    assert dict(settled.book.look(earlier).counts) == {Finding.MATCHED: 1, Finding.NOT_THERE: 2}


def test_a_payment_in_two_reports_is_found_in_both(settled):
    first, second, refund, _ = settled.lines()
    earlier = _take_in(settled, settled.file(first, second, refund), as_it_is=True)
    again = [[*first[:1], "5044561312", *first[2:]]]
    later = _take_in(settled, settled.file(*again, name="later.csv"), as_it_is=True)
    for report in (earlier, later):
        (twice,) = [
            each.transaction_id
            for each in settled.book.look(report).compared
            if each.finding is Finding.TWICE
        ]
        assert twice == settled.captures[0]


def test_a_refund_that_is_pending_here_is_no_stranger(settled):
    settled.shop.counter.refund(settled.numbers[1], 1_00)
    waiting = settled.shop.counter.view(settled.numbers[1]).charges[0].refunds[0].refund_id
    lines = [*settled.lines()[:3], line("Refund", waiting, "-1.00", "0.00", "-1.00")]
    assert _told(settled, *lines)[0] == (
        Finding.PENDING,
        waiting,
        settled.numbers[1],
        -1_00,
        -1_00,
    )
