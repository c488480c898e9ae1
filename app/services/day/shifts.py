"""Opens and closes shifts and days; each close makes a Z report with the next number."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Final

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from app.domain.day import Figures, ReportKind
from app.domain.errors import Refused
from app.domain.permissions import Action, Role
from app.services.day.figures_json import read, written
from app.services.day.tally import OfDay, OfShift, tally
from app.services.desk import Desk
from app.services.permits import Asker, Permits
from app.storage import audit
from app.storage.day import DayEntryRecord, ShiftRecord, ZReportRecord
from app.storage.series import series, take
from app.storage.uniqueness import first_come

_SERIES: Final = "z report"


class ShiftOpenAlready(Refused):
    """One shift at a time at one desk."""

    def __init__(self, person: str) -> None:
        super().__init__(f"{person} has an open shift at this desk; close it first")
        self.person = person


class NoShiftOpen(Refused):
    """There is nothing to close or to report on."""

    def __init__(self) -> None:
        super().__init__("no shift is open at this desk")


class ShiftsStillOpen(Refused):
    """The day ends when all its shifts have."""

    def __init__(self, desks: tuple[str, ...]) -> None:
        super().__init__(f"a shift is still open at {', '.join(desks)}; close it first")
        self.desks = desks


class DayClosedAlready(Refused):
    """A day has one close."""

    def __init__(self, day: dt.date, number: int) -> None:
        super().__init__(f"{day.isoformat()} was closed already with Z report {number}")
        self.number = number


class DayNotOver(Refused):
    """A day that lies ahead cannot be closed."""

    def __init__(self, day: dt.date) -> None:
        super().__init__(f"{day.isoformat()} has not begun yet")


@dataclass(frozen=True, slots=True)
class Shift:
    """An open shift."""

    id: int
    desk: str
    person: str
    opened_at: dt.datetime


@dataclass(frozen=True, slots=True)
class DayReport:
    """An X report, or with a number a Z report.

    Attributes:
        number: 0 for an X report, which closes nothing.
        desk: empty for a day, which is the whole shop's.
    """

    number: int
    kind: ReportKind
    desk: str
    person: str
    day: dt.date | None
    began_at: dt.datetime
    ended_at: dt.datetime
    actor: str
    figures: Figures


@dataclass(frozen=True, slots=True)
class Shifts:
    """The shifts of this desk, and the days of the shop."""

    desk: Desk

    def current(self) -> Shift | None:
        """This desk's open shift."""
        with self.desk.database.read() as session:
            record = _open_shift(session, self.desk.name)
            return _shift(record) if record is not None else None

    def open(self, actor: str, role: Role) -> Shift:
        """Begin a shift at this desk.

        Raises:
            PermissionRefused, ShiftOpenAlready: nothing was begun.
        """
        self._require(actor, role, Action.OPEN_SHIFT, f"shift at {self.desk.name}")
        with first_come(self.desk.database) as session:
            known = _open_shift(session, self.desk.name)
            if known is not None:
                raise ShiftOpenAlready(known.person)
            cause = self.desk.person(actor)
            record = ShiftRecord(desk=self.desk.name, person=actor, opened_at=cause.at)
            session.add(record)
            audit.record(session, cause, "shift.opened", self.desk.name, {})
            session.flush()
            return _shift(record)

    def x_report(self, actor: str) -> DayReport:
        """What the open shift came to so far; closes nothing.

        Raises:
            NoShiftOpen: as it says.
        """
        with self.desk.database.read() as session:
            record = _open_shift(session, self.desk.name)
            if record is None:
                raise NoShiftOpen
            return self._shift_report(session, record, self.desk.clock.now(), 0, actor)

    def close(self, actor: str, role: Role) -> DayReport:
        """End this desk's shift.

        Raises:
            PermissionRefused, NoShiftOpen: nothing was closed.
        """
        self._require(actor, role, Action.OPEN_SHIFT, f"shift at {self.desk.name}")
        with self.desk.database.write() as session:
            record = _open_shift(session, self.desk.name, locked=True)
            if record is None:
                raise NoShiftOpen
            cause = self.desk.person(actor)
            record.closed_at, record.closed_by = cause.at, actor
            number = take(series(session, _SERIES))
            report = self._shift_report(session, record, cause.at, number, actor)
            _keep(session, report)
            audit.record(session, cause, "shift.closed", self.desk.name, {"z": str(number)})
            return report

    def close_day(self, day: dt.date, actor: str, role: Role) -> DayReport:
        """End a day of the shop, in this computer's time zone.

        Its report counts everything that no day has counted yet, so that nothing is between two:
        also what another desk dated before the last close and committed after it.

        Raises:
            PermissionRefused, ShiftsStillOpen, DayClosedAlready, DayNotOver: nothing was closed.
        """
        self._require(actor, role, Action.CLOSE_DAY, f"day {day.isoformat()}")
        midnight, following = day_bounds(day)
        if midnight > self.desk.clock.now():
            raise DayNotOver(day)
        with self.desk.database.write() as session:
            # the series is locked first, so that two desks cannot close one day together
            number = take(series(session, _SERIES))
            cause = self.desk.person(actor)
            ended_at = min(following, cause.at)
            before = _last_day(session)
            if before is not None and (before.day == day.isoformat() or before.ended_at > midnight):
                raise DayClosedAlready(day, before.number)
            began_at = before.ended_at if before is not None else _first(session, midnight)
            waiting = select(ShiftRecord.desk).where(
                ShiftRecord.closed_at.is_(None), ShiftRecord.opened_at < ended_at
            )
            desks = tuple(session.scalars(waiting.order_by(ShiftRecord.desk)))
            if desks:
                raise ShiftsStillOpen(desks)
            _count_for_day(session, number, ended_at)
            figures = tally(session, OfDay(number), self.desk.shop.region.currency)
            report = DayReport(
                *(number, ReportKind.DAY, "", "", day, began_at, ended_at, actor, figures)
            )
            _keep(session, report)
            audit.record(session, cause, "day.closed", day.isoformat(), {"z": str(number)})
            return report

    def reports(self, most: int = 200) -> tuple[DayReport, ...]:
        """The Z reports, the latest first."""
        query = select(ZReportRecord).order_by(ZReportRecord.number.desc()).limit(most)
        with self.desk.database.read() as session:
            return tuple(_report(record) for record in session.scalars(query))

    def _shift_report(
        self, session: Session, record: ShiftRecord, until: dt.datetime, number: int, actor: str
    ) -> DayReport:
        figures = tally(session, OfShift(record.id), self.desk.shop.region.currency)
        return DayReport(
            number=number,
            kind=ReportKind.SHIFT,
            desk=record.desk,
            person=record.person,
            day=None,
            began_at=record.opened_at,
            ended_at=until,
            actor=actor,
            figures=figures,
        )

    def _require(self, actor: str, role: Role, action: Action, subject: str) -> None:
        Permits(self.desk).require(Asker(actor, role), action, subject=subject)


def day_bounds(day: dt.date) -> tuple[dt.datetime, dt.datetime]:
    """First moment of a day and of the next one, in this computer's time zone."""
    midnight = dt.datetime.combine(day, dt.time())
    following = dt.datetime.combine(day + dt.timedelta(days=1), dt.time())
    return midnight.astimezone(), following.astimezone()


def _open_shift(session: Session, desk: str, *, locked: bool = False) -> ShiftRecord | None:
    query = select(ShiftRecord).where(ShiftRecord.desk == desk, ShiftRecord.closed_at.is_(None))
    return session.scalar(query.with_for_update() if locked else query)


def _first(session: Session, midnight: dt.datetime) -> dt.datetime:
    """Where the first of all days begins: before it nobody has closed any."""
    earliest = session.scalar(select(func.min(DayEntryRecord.noted_at)))
    return min(earliest, midnight) if earliest is not None else midnight


def _count_for_day(session: Session, number: int, ended_at: dt.datetime) -> None:
    """Mark what no day has counted yet."""
    entry = DayEntryRecord
    waiting = update(entry).where(entry.day_number.is_(None), entry.noted_at < ended_at)
    session.execute(waiting.values(day_number=number))


def _last_day(session: Session) -> ZReportRecord | None:
    query = select(ZReportRecord).where(ZReportRecord.kind == ReportKind.DAY)
    return session.scalars(query.order_by(ZReportRecord.number.desc()).limit(1)).first()


def _keep(session: Session, report: DayReport) -> None:
    session.add(
        ZReportRecord(
            number=report.number,
            kind=report.kind,
            desk=report.desk,
            person=report.person,
            day=report.day.isoformat() if report.day is not None else None,
            began_at=report.began_at,
            ended_at=report.ended_at,
            actor=report.actor,
            figures=written(report.figures),
        )
    )


def _shift(record: ShiftRecord) -> Shift:
    return Shift(record.id, record.desk, record.person, record.opened_at)


def _report(record: ZReportRecord) -> DayReport:
    return DayReport(
        number=record.number,
        kind=record.kind,
        desk=record.desk,
        person=record.person,
        day=dt.date.fromisoformat(record.day) if record.day else None,
        began_at=record.began_at,
        ended_at=record.ended_at,
        actor=record.actor,
        figures=read(record.figures),
    )
