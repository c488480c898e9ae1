"""Reports are taken in as a whole, once, and compared with our books to the cent, both ways."""

import pytest
from sqlalchemy import func, select

from app.domain.errors import PermissionRefused
from app.domain.money import Currency, Money
from app.domain.permissions import Role
from app.domain.settlement import Finding
from app.services.csv_file import UnreadableFile
from app.services.settlements.refusals import ReportDamaged, ReportForeign, ReportKnown
from app.storage.audit import AuditRecord
from app.storage.settlements import SettlementLineRecord
from tests.unit.settlements.reports import line


def _dollars(minor):
    return Money(minor, Currency.USD)


def _take_in(settled, file):
    return settled.book.take_in(file, "max", Role.MANAGER)


def _lines_kept(settled):
    with settled.shop.services.desk.database.read() as session:
        return session.scalar(select(func.count()).select_from(SettlementLineRecord))


def _told(settled, *lines):
    look = settled.book.look(_take_in(settled, settled.file(*lines)))
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
    lines = [*settled.lines(), line("Refund", "P01-9-R9", "-5.00", "0.00", "-5.00")]
    assert _told(settled, *lines)[0] == (Finding.NOT_HERE, "P01-9-R9", "", -5_00, None)


def test_what_the_report_lacks_is_found_until_another_report_has_it(settled):
    first, second, refund, _ = settled.lines()
    assert _told(settled, first)[:2] == [
        (Finding.NOT_THERE, settled.captures[1], settled.numbers[1], None, 101_00),
        (Finding.NOT_THERE, settled.refund, settled.numbers[0], None, -40_00),
    ]
    later = [[*cells[:1], "5044561312", *cells[2:]] for cells in (second, refund)]
    _take_in(settled, settled.file(*later, name="later.csv"))
    (earlier,) = [s for s in settled.book.recent() if s.settlement_id == "5044561311"]
    assert dict(settled.book.look(earlier.id).counts) == {Finding.MATCHED: 1}


def test_captures_outside_of_the_period_are_not_missed(settled):
    period = {"began": "2020-01-01T00:00:00Z", "ended": "2020-01-08T00:00:00Z"}
    file = settled.file(*settled.lines()[:1], **period)
    assert dict(settled.book.look(_take_in(settled, file)).counts) == {Finding.MATCHED: 1}


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
