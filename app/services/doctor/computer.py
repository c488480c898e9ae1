"""The computer itself: room on its disk, and the parts that Paydesk runs on."""

from __future__ import annotations

import os
import platform
import shutil
import sqlite3
import ssl
import tempfile
import time
from importlib.metadata import PackageNotFoundError, version
from typing import Final

from app.services.doctor.findings import Check, Finding, Mend, Told, Verdict
from app.services.doctor.patient import Patient

_MB: Final = 1_000_000
_SHORT_MB: Final = 200
_LOW_MB: Final = 1_000
_IN_GB: Final = 10_000
_SLOW_MS: Final = 1_000
_PROBE: Final = bytes(65_536)
_MADE_FOR: Final = "6.11."
_PARTS: Final = {
    "PySide6": "PySide6",
    "Qt WebEngine": "PySide6_Addons",
    "SQLAlchemy": "SQLAlchemy",
    "psycopg": "psycopg",
    "cryptography": "cryptography",
}


def disk(patient: Patient) -> Finding:
    """Write a little where the databases lie, and see how long it takes to be safe."""
    check = Check.DISK
    try:
        took_ms = _write(patient)
        free_mb = shutil.disk_usage(patient.folder).free // _MB
    except OSError as error:
        facts = (os.strerror(error.errno) if error.errno else type(error).__name__,)
        return Finding(check, Verdict.BROKEN, Told.DISK_READ_ONLY, facts, Mend.MAY_WRITE)
    return disk_finding(free_mb, took_ms)


def disk_finding(free_mb: int, took_ms: int) -> Finding:
    """What is too little, and what too slow."""
    check, free = Check.DISK, _size(free_mb)
    if free_mb < _LOW_MB:
        verdict = Verdict.BROKEN if free_mb < _SHORT_MB else Verdict.WARNING
        return Finding(check, verdict, Told.DISK_SHORT, (free,), Mend.MAKE_ROOM)
    facts = (free, str(took_ms))
    if took_ms > _SLOW_MS:
        return Finding(check, Verdict.WARNING, Told.DISK_SLOW, facts, Mend.CHECK_DISK)
    return Finding(check, Verdict.OK, Told.DISK_FINE, facts)


def versions(_patient: Patient) -> Finding:
    """Name every part that has a say."""
    parts = part_versions()
    text = ", ".join(f"{name} {number}" for name, number in parts.items())
    if parts["PySide6"].startswith(_MADE_FOR):
        return Finding(Check.VERSIONS, Verdict.OK, Told.VERSIONS_FINE, (text,))
    told = Told.VERSIONS_OTHER
    return Finding(Check.VERSIONS, Verdict.WARNING, told, (text,), Mend.UPDATE_PARTS)


def part_versions() -> dict[str, str]:
    """By name; ``missing`` for what is not installed."""
    found = {
        "Paydesk": _version("paydesk"),
        "Python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()}",
        "SQLite": sqlite3.sqlite_version,
        "OpenSSL": ssl.OPENSSL_VERSION.split()[1],
    }
    return found | {name: _version(package) for name, package in _PARTS.items()}


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "missing" if package != "paydesk" else "from source"


def _write(patient: Patient) -> int:
    """Milliseconds until a little is on the disk; it is taken away again."""
    began = time.monotonic()
    with tempfile.NamedTemporaryFile(dir=patient.folder, prefix="doctor-") as probe:
        probe.write(_PROBE)
        probe.flush()
        os.fsync(probe.fileno())
        return round((time.monotonic() - began) * 1000)


def _size(megabytes: int) -> str:
    return f"{megabytes // 1000} GB" if megabytes >= _IN_GB else f"{megabytes} MB"
