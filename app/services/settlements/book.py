"""Takes settlement reports in, and shows them beside our own books."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from app.domain.environment import Region
from app.domain.errors import NotFound
from app.domain.money import Money
from app.domain.permissions import Action, Role
from app.domain.settlement import Finding, LineKind, SettlementLine, SettlementReport
from app.services.desk import Desk
from app.services.permits import Asker, Permits
from app.services.settlements.comparison import AGREED, Compared, compare
from app.services.settlements.file_text import read_report
from app.services.settlements.parsing import parse_report
from app.services.settlements.refusals import (
    ReportForeign,
    ReportKnown,
    ReportWithoutPayout,
)
from app.storage import audit
from app.storage.settlements import SettlementLineRecord, SettlementRecord
from app.storage.uniqueness import first_come

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class Settlement:
    """A report as the list shows it; all amounts are the report's.

    Attributes:
        refunded: below zero.
        other: what was no capture and no refund: reserves, claims, transfers.
        fees: what Amazon kept.
    """

    id: int
    settlement_id: str
    began_at: dt.datetime
    ended_at: dt.datetime
    lines: int
    captured: Money
    refunded: Money
    other: Money
    fees: Money
    net: Money
    imported_at: dt.datetime
    actor: str
    file_name: str


@dataclass(frozen=True, slots=True)
class SettlementLook:
    """A report beside our own books, as they are now.

    Attributes:
        compared: differences first.
        counts: how many of each finding.
    """

    settlement: Settlement
    compared: tuple[Compared, ...]
    counts: Mapping[Finding, int]

    @property
    def differences(self) -> int:
        return sum(n for finding, n in self.counts.items() if finding not in AGREED)


@dataclass(frozen=True, slots=True)
class Settlements:
    """The settlement reports of one account.

    Attributes:
        seller_id: whose they must be; empty takes any account's.
    """

    desk: Desk
    seller_id: str

    def take_in(self, path: Path, actor: str, role: Role, *, as_it_is: bool = False) -> int:
        """Read a file and keep it: all of it, or nothing.

        Args:
            path: the file.
            actor: who imports it.
            role: theirs.
            as_it_is: also one that does not say what was paid out, because somebody has looked.

        Returns:
            The report's id here.

        Raises:
            PermissionRefused: not for this role.
            UnreadableFile, NoReport, ReportDamaged, ReportUnbalanced, ReportForeign,
            ReportKnown: nothing was kept.
            ReportWithoutPayout: nothing was kept; ask, and call again with ``as_it_is``.
        """
        asker, subject = Asker(actor, role), f"settlement {path.name}"[:96]
        Permits(self.desk).require(asker, Action.IMPORT_SETTLEMENT, subject=subject)
        japanese = self.desk.shop.region is Region.JP
        report = parse_report(read_report(path), path.name, japanese=japanese)
        self._require_ours(report)
        self._require_new(report)
        if not (report.has_payout or as_it_is):
            raise ReportWithoutPayout(path.name)
        with first_come(self.desk.database) as session:
            _refuse_known(session, report)
            return self._keep(session, report, path.name, actor)

    def recent(self, most: int = 100) -> tuple[Settlement, ...]:
        """The reports, the latest period first."""
        query = select(SettlementRecord).order_by(SettlementRecord.ended_at.desc()).limit(most)
        with self.desk.database.read() as session:
            return tuple(_settlement(record) for record in session.scalars(query))

    def look(self, record_id: int) -> SettlementLook:
        """Compare a report with our books.

        Raises:
            NotFound: no such report.
        """
        with self.desk.database.read() as session:
            record = session.get(SettlementRecord, record_id)
            if record is None:
                raise NotFound("settlement", str(record_id))
            compared = tuple(compare(session, record))
            counts = Counter(each.finding for each in compared)
            return SettlementLook(_settlement(record), compared, counts)

    def _require_new(self, report: SettlementReport) -> None:
        """Say that it is known before anything else is asked about it."""
        with self.desk.database.read() as session:
            _refuse_known(session, report)

    def _require_ours(self, report: SettlementReport) -> None:
        if self.seller_id and report.seller_id != self.seller_id:
            msg = (
                f"the report is of account {report.seller_id}, and this shop is "
                f"{self.seller_id}; nothing was imported"
            )
            raise ReportForeign(msg)
        currency = self.desk.shop.region.currency
        if report.currency is not currency:
            msg = (
                f"the report is in {report.currency}, and this shop settles in {currency}; "
                "nothing was imported"
            )
            raise ReportForeign(msg)

    def _keep(self, session: Session, report: SettlementReport, name: str, actor: str) -> int:
        cause = self.desk.person(actor)
        record = SettlementRecord(
            settlement_id=report.settlement_id,
            began_at=report.began_at,
            ended_at=report.ended_at,
            currency=report.currency,
            lines=len(report.lines),
            captured_minor=report.total(LineKind.CAPTURE).minor,
            refunded_minor=report.total(LineKind.REFUND).minor,
            other_minor=report.total(LineKind.OTHER).minor,
            fee_minor=report.fees.minor,
            net_minor=report.net.minor,
            file_name=name[:255],
            digest=report.digest,
            imported_at=cause.at,
            actor=actor,
        )
        session.add(record)
        session.flush()
        for start in range(0, len(report.lines), _CHUNK):
            rows = [_row(record.id, line) for line in report.lines[start : start + _CHUNK]]
            session.execute(insert(SettlementLineRecord), rows)
        facts = {"lines": str(len(report.lines)), "net": str(report.net)}
        audit.record(session, cause, "settlement.imported", report.settlement_id, facts)
        return record.id


def _refuse_known(session: Session, report: SettlementReport) -> None:
    query = select(SettlementRecord).where(SettlementRecord.settlement_id == report.settlement_id)
    known = session.scalar(query)
    if known is not None:
        day = known.imported_at.astimezone().date().isoformat()
        raise ReportKnown(report.settlement_id, known.actor, day)


def _row(record_id: int, line: SettlementLine) -> dict[str, object]:
    return {
        "settlement_record_id": record_id,
        "line": line.line,
        "posted_at": line.posted_at,
        "kind": line.kind,
        "word": line.word[:64],
        "transaction_id": line.transaction_id[:64],
        "reference_id": line.reference_id[:64],
        "permission_id": line.permission_id[:64],
        "order_number": line.order_number[:64],
        "description": line.description,
        "amount_minor": line.amount.minor,
        "fee_minor": line.fee.minor,
        "net_minor": line.net.minor,
    }


def _settlement(record: SettlementRecord) -> Settlement:
    def money(minor: int) -> Money:
        return Money(minor, record.currency)

    return Settlement(
        id=record.id,
        settlement_id=record.settlement_id,
        began_at=record.began_at,
        ended_at=record.ended_at,
        lines=record.lines,
        captured=money(record.captured_minor),
        refunded=money(record.refunded_minor),
        other=money(record.other_minor),
        fees=money(record.fee_minor),
        net=money(record.net_minor),
        imported_at=record.imported_at,
        actor=record.actor,
        file_name=record.file_name,
    )
