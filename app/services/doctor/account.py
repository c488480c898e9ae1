"""The account: its keys by a real call, and the origin that Amazon has to know."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

from app.amazonpay.v1.account_check import check_account
from app.domain.environment import Mode
from app.domain.errors import (
    ClockOff,
    NotSent,
    OutcomeUnknown,
    RejectedByAmazon,
    Unavailable,
    WrongCredentials,
)
from app.services.doctor.findings import Check, Finding, Mend, Told, Verdict
from app.services.doctor.network import clock_finding
from app.services.doctor.patient import Patient
from app.settings import Settings

_FIELDS: Final = {
    "access_key": "access key",
    "secret_key": "secret key",
    "seller_id": "seller id",
    "client_id": "client id",
}


def keys(patient: Patient) -> Finding:
    """Ask Amazon for an order that cannot be: only right keys are told so."""
    check, way = Check.CREDENTIALS, patient.way
    try:
        check_account(way.open_client())
    except WrongCredentials as error:
        facts = (_FIELDS.get(error.field, error.field),)
        return Finding(check, Verdict.BROKEN, Told.KEYS_WRONG, facts, Mend.CONNECT_AGAIN)
    except ClockOff as error:
        off = clock_finding(error.skew_s)
        return Finding(check, Verdict.WARNING, off.told, off.facts, Mend.SET_CLOCK)
    except RejectedByAmazon as error:
        return Finding(check, Verdict.BROKEN, Told.KEYS_REFUSED, (error.code,), Mend.ASK_AMAZON)
    except (NotSent, OutcomeUnknown) as error:
        facts = (str(error),)
        return Finding(check, Verdict.WARNING, Told.KEYS_UNKNOWN, facts, Mend.TRY_LATER)
    except Unavailable as error:
        facts = (str(error),)
        return Finding(check, Verdict.BROKEN, Told.KEYS_MISSING, facts, Mend.CONNECT_AGAIN)
    return Finding(check, Verdict.OK, Told.KEYS_RIGHT)


def origin(patient: Patient) -> Finding:
    """Amazon cannot be asked what it lists; what it can never list is known."""
    told, facts = patient.settings.origin, (patient.settings.origin,)
    check = Check.ORIGIN
    if not _may_be_listed(told):
        return Finding(check, Verdict.BROKEN, Told.ORIGIN_BAD, facts, Mend.SET_ORIGIN)
    if patient.settings.mode is Mode.TRAINING:
        return Finding(check, Verdict.OK, Told.ORIGIN_TRAINING, facts)
    if told == Settings().origin:
        return Finding(check, Verdict.BROKEN, Told.ORIGIN_UNSET, facts, Mend.SET_ORIGIN)
    return Finding(check, Verdict.OK, Told.ORIGIN_SET, facts, Mend.LIST_ORIGIN)


def _may_be_listed(text: str) -> bool:
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        return False
    rest = parts.path or parts.query or parts.fragment or parts.username
    return parts.scheme == "https" and bool(parts.hostname) and not rest and port != 0
