"""The database, and the two chains that tell whether somebody tampered with it."""

from __future__ import annotations

import sqlite3
import time
from collections import defaultdict
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Final

from sqlalchemy import func, inspect, select, text
from sqlalchemy.orm import Session

from app.domain.errors import AppError, DatabaseCorrupt
from app.domain.timeline import Entry, first_break
from app.services.audit_chain import AuditChain, CheckCanceled
from app.services.doctor.findings import Check, Finding, Mend, Told, Verdict
from app.services.doctor.patient import Patient
from app.storage.database import Database
from app.storage.failures import translated
from app.storage.migration import REVISIONS
from app.storage.orders import OrderRecord
from app.storage.timeline import TimelineRecord

_PAGE: Final = 200
_STEPS: Final = 20_000
"""Of SQLite's machine between two looks at the clock."""
_SHARE: Final = 0.8
"""Of the patience; what is left is for telling how far it came."""


def database(patient: Patient) -> Finding:
    """Open it as it is, look at its schema, and have it check itself."""
    check, shop = Check.DATABASE, patient.database
    try:
        revision = _revision(shop)
        if shop.file is not None:
            _own_check(shop.file, patient.patience_s * _SHARE)
    except DatabaseCorrupt as error:
        facts = (str(error),)
        return Finding(check, Verdict.BROKEN, Told.DATABASE_DAMAGED, facts, Mend.RESTORE)
    except AppError as error:
        facts = (str(error),)
        return Finding(check, Verdict.BROKEN, Told.DATABASE_AWAY, facts, Mend.REACH_DATABASE)
    if revision == REVISIONS[-1]:
        return Finding(check, Verdict.OK, Told.DATABASE_FINE, (revision, _kind(shop)))
    if revision in REVISIONS:
        ages = (revision, REVISIONS[-1])
        return Finding(check, Verdict.WARNING, Told.DATABASE_OLD, ages, Mend.OPEN_ONCE)
    newer = (revision,)
    return Finding(check, Verdict.BROKEN, Told.DATABASE_NEW, newer, Mend.NEWER_PROGRAM)


def audit(patient: Patient) -> Finding:
    """Compute every digest of the audit trail again."""
    check, late = Check.AUDIT, _deadline(patient)
    seen = [0]

    def tell(done: int, _of: int) -> None:
        seen[0] = done

    try:
        report = AuditChain(patient.database).verify(tell=tell, canceled=late)
    except CheckCanceled:
        facts = (str(seen[0]),)
        return Finding(check, Verdict.WARNING, Told.TRAIL_PARTLY, facts, Mend.MORE_TIME)
    if report.kind is None:
        return Finding(check, Verdict.OK, Told.TRAIL_WHOLE, (str(report.rows),))
    broken = (str(report.broken_at), report.kind.value)
    return Finding(check, Verdict.BROKEN, Told.TRAIL_BROKEN, broken, Mend.ASK_WHO)


def timelines(patient: Patient) -> Finding:
    """Compute the timelines of all orders again, the newest orders first, while there is time."""
    check, late = Check.TIMELINES, _deadline(patient)
    with patient.database.read() as session:
        total = session.scalar(select(func.count()).select_from(OrderRecord)) or 0
    done, before = 0, None
    while True:
        with patient.database.read() as session:
            orders = _page(session, before)
            broken = _broken(session, orders)
        if broken is not None:
            return Finding(check, Verdict.BROKEN, Told.STORY_BROKEN, broken, Mend.ASK_WHO)
        done += len(orders)
        if len(orders) < _PAGE:
            return Finding(check, Verdict.OK, Told.STORIES_WHOLE, (str(done),))
        before = orders[-1].id
        if late():
            facts = (str(done), str(total))
            return Finding(check, Verdict.WARNING, Told.STORIES_PARTLY, facts, Mend.MORE_TIME)


def _page(session: Session, before: int | None) -> list[OrderRecord]:
    query = select(OrderRecord).order_by(OrderRecord.id.desc()).limit(_PAGE)
    if before is not None:
        query = query.where(OrderRecord.id < before)
    return list(session.scalars(query))


def _broken(session: Session, orders: list[OrderRecord]) -> tuple[str, str] | None:
    """Number and entry of the first order whose timeline does not fit."""
    links: dict[int, list[tuple[Entry, str]]] = defaultdict(list)
    query = (
        select(TimelineRecord)
        .where(TimelineRecord.order_id.in_([order.id for order in orders]))
        .order_by(TimelineRecord.order_id, TimelineRecord.seq)
    )
    for record in session.scalars(query):
        links[record.order_id].append((record.entry, record.digest))
    for order in orders:
        at = first_break(order.number, links[order.id], order.timeline_head)
        if at is not None:
            return order.number, str(at)
    return None


def _deadline(patient: Patient) -> Callable[[], bool]:
    until = time.monotonic() + patient.patience_s * _SHARE
    return lambda: time.monotonic() > until


def _revision(shop: Database) -> str:
    """The schema's version; empty where there is none."""
    with translated(), shop.engine.execution_options(read_only=True).connect() as connection:
        if "alembic_version" not in inspect(connection).get_table_names():
            return ""
        found = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return str(found or "")


def _own_check(file: Path, seconds: float) -> None:
    """Have SQLite read every page of its file; a large one for as long as there is patience.

    Raises:
        DatabaseCorrupt: it found a fault.
    """
    until = time.monotonic() + seconds
    uri = f"{file.resolve().as_uri()}?mode=ro"
    with closing(sqlite3.connect(uri, uri=True)) as connection:
        connection.set_progress_handler(lambda: time.monotonic() > until, _STEPS)
        try:
            found = connection.execute("PRAGMA integrity_check(1)").fetchone()
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
                return
            raise DatabaseCorrupt(error.sqlite_errorname or "unreadable") from error
    if found is not None and found[0] != "ok":
        raise DatabaseCorrupt("its own check found a fault")


def _kind(shop: Database) -> str:
    if shop.file is not None:
        return f"SQLite, {shop.file.stat().st_size // 1_048_576} MB"
    with translated(), shop.engine.execution_options(read_only=True).connect() as connection:
        version = str(connection.scalar(text("SHOW server_version")))
    return f"PostgreSQL {version.split(maxsplit=1)[0]}"
