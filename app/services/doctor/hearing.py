"""Whether this desk hears Amazon: companion, what waits there, and when it last said anything."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from sqlalchemy import func, select

from app.domain.environment import Mode
from app.domain.errors import AppError
from app.feed.client import Feed
from app.secrets import secret
from app.services.doctor.findings import Check, Finding, Mend, Told, Verdict
from app.services.doctor.patient import Patient
from app.services.receiving_settings import ReceivingSettings
from app.services.setup.companion_link import TOKEN
from app.services.shop_settings import ShopSettings
from app.services.sync.runner import cursor_name
from app.storage.notifications import FeedCursorRecord, NotificationRecord
from app.storage.orders import OrderRecord

_BEHIND: Final = 100
"""Messages; a desk that listens has fewer waiting."""
_SILENT: Final = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class _Source:
    """Where the feed is."""

    url: str
    token: Callable[[], str]


def hearing(patient: Patient) -> Finding:
    """Read the companion's feed from where this desk stopped; nothing is taken out of it."""
    check = Check.IPN
    heard = _last_heard(patient)
    source = _source(patient)
    if source is None:
        elsewhere = ReceivingSettings(ShopSettings(patient.desk)).load().on_desk
        if elsewhere and elsewhere != patient.settings.desk_name:
            there = (elsewhere, _when(heard))
            return Finding(check, Verdict.OK, Told.IPN_OTHER_DESK, there)
        return Finding(check, Verdict.WARNING, Told.IPN_NONE, (), Mend.SET_UP_RECEIVING)
    name = cursor_name(source.url, patient.settings.desk_name)
    with patient.database.read() as session:
        cursor = session.get(FeedCursorRecord, name)
        read = 0 if cursor is None else cursor.seq
    feed = None
    try:
        feed = Feed(source.url, source.token)
        waiting = max(feed.read(read, limit=1).last - read, 0)
    except AppError as error:
        facts = (str(error),)
        return Finding(check, Verdict.BROKEN, Told.IPN_AWAY, facts, Mend.START_COMPANION)
    finally:
        if feed is not None:
            feed.stop()
    return _judged(patient, waiting, heard)


def _judged(patient: Patient, waiting: int, heard: dt.datetime | None) -> Finding:
    check, facts = Check.IPN, (str(waiting), _when(heard))
    if waiting > _BEHIND:
        return Finding(check, Verdict.WARNING, Told.IPN_BEHIND, facts, Mend.TRY_LATER)
    if heard is None:
        training = patient.settings.mode is Mode.TRAINING
        verdict = Verdict.OK if training else Verdict.WARNING
        return Finding(check, verdict, Told.IPN_NEVER, (), Mend.TEST_WAY)
    if _is_silent(patient, heard):
        since = (_when(heard),)
        return Finding(check, Verdict.WARNING, Told.IPN_SILENT, since, Mend.TEST_WAY)
    return Finding(check, Verdict.OK, Told.IPN_HEARD, facts)


def _is_silent(patient: Patient, heard: dt.datetime) -> bool:
    """Orders were placed since, and Amazon had a day to speak of them."""
    before = patient.now() - _SILENT
    query = select(func.max(OrderRecord.placed_at)).where(OrderRecord.placed_at <= before)
    with patient.database.read() as session:
        placed = session.scalar(query)
    return placed is not None and placed > heard


def _last_heard(patient: Patient) -> dt.datetime | None:
    with patient.database.read() as session:
        return session.scalar(select(func.max(NotificationRecord.stored_at)))


def _source(patient: Patient) -> _Source | None:
    told = patient.settings
    if told.mode is Mode.TRAINING:
        own: Path | None = patient.folder / "training" / "companion"
    else:
        choice = ReceivingSettings(ShopSettings(patient.desk)).load()
        here = choice.on_desk == told.desk_name
        own = patient.folder / f"companion-{told.mode}-{told.region}" if here else None
    if own is not None:
        return _beside_us(own / "endpoints.json")
    if told.companion_url:
        return _Source(told.companion_url, partial(secret, TOKEN, told.secrets_file))
    return None


def _beside_us(file: Path) -> _Source | None:
    """The companion that a desk of this computer has started."""
    try:
        told = json.loads(file.read_text(encoding="utf-8"))
        url, token = str(told["feed_url"]), str(told["token"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return _Source(url, lambda: token)


def _when(moment: dt.datetime | None) -> str:
    return "never" if moment is None else f"{moment:%Y-%m-%d %H:%M} UTC"
