"""Nothing of the shop's people and none of its keys is ever in a support bundle."""

import json
import logging
import sqlite3
import stat
import zipfile
from contextlib import closing
from dataclasses import replace

import pytest
from sqlalchemy import JSON, Boolean, DateTime, Integer, LargeBinary
from sqlalchemy.types import TypeDecorator

from app.domain.environment import Mode
from app.bootstrap import doctor_of
from app.logs import DeskLog
from app.services.doctor.bundle import BundleNotWritten, make_bundle
from app.services.doctor.findings import Check
from app.services.doctor.log_lines import plain_lines
from app.storage.schema import METADATA
from tests.shop_database import with_schema

CANARIES = {
    "name": "Erika Mustermann-Kanarienvogel",
    "word": "kanarienvogel",
    "mail": "erika@kanarienvogel.example",
    "street": "Vogelweg 17b, 80331 Kanarienstadt",
    "phone": "+49 89 5550173917",
    "card": "73917391",
    "pin": "$argon2id$v=19$kanarienpin",
    "secret": "KaNaRiEnSeCrEt0123456789abcdef",
    "access": "AKIAKANARIENVOGEL01",
    "token": "Atza|KanarienToken",
    "iban": "DE02120300000000202051",
}
HERE = tuple(set(Check) - {Check.CLOCK, Check.DNS, Check.TLS, Check.CREDENTIALS})
"""All but those that would call Amazon by name."""
ALL = " ".join(CANARIES.values())
_FACTS = ("order", "problem", "why", "operation", "host", "sku", "who", "count", "mode", "check")


def seeded(column):
    """A value for a column that takes whatever SQLite lets in: the canaries, where it is text."""
    kind = column.type
    while isinstance(kind, TypeDecorator):
        kind = kind.impl_instance if hasattr(kind, "impl_instance") else kind.impl
    if isinstance(kind, JSON):
        return json.dumps({"said": ALL, **CANARIES})
    if isinstance(kind, LargeBinary):
        return ALL.encode()
    if isinstance(kind, Boolean | Integer) and not column.type.__class__.__name__.startswith("Str"):
        return 1
    if isinstance(kind, DateTime):
        return "2026-01-31 10:15:00.000000"
    return ALL


def fill(file):
    """One row of canaries in every table; says how many tables took one."""
    taken = 0
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        for table in METADATA.sorted_tables:
            names = [column.name for column in table.columns]
            places = ", ".join("?" * len(names))
            row = [seeded(column) for column in table.columns]
            columns = ", ".join(f'"{name}"' for name in names)
            statement = f'INSERT OR REPLACE INTO "{table.name}" ({columns}) VALUES ({places})'
            connection.execute(statement, row)
            taken += 1
        connection.execute("DELETE FROM settings")
        for name in ("till.discount_reasons", "receipt.sender", "mail.orders_department"):
            _setting(connection, name, list(CANARIES.values()))
        for name in (
            "receipt.greeting",
            "mail.sender.address",
            "receiving.on_desk",
            "mail.server.user",
        ):
            _setting(connection, name, ALL)
        connection.commit()
    return taken


def _setting(connection, name, value):
    row = (name, json.dumps(value), "2026-01-31 10:15:00.000000", CANARIES["name"], 1)
    statement = "INSERT INTO settings (name, value, changed_at, changed_by, version)"
    connection.execute(f"{statement} VALUES (?, ?, ?, ?, ?)", row)


def write_logs(folder):
    """What our own log writes, and whatever else somebody might find in such a file."""
    log = DeskLog(folder)
    ours, theirs = logging.getLogger("app.services.charges"), logging.getLogger("strange.library")
    try:
        for canary in CANARIES.values():
            ours.info("captured for %s", canary)
            ours.info(canary)
            ours.info("charge captured", extra=dict.fromkeys(_FACTS, canary))
            theirs.info("sent to %s", canary)
            ours.info("failed", exc_info=RuntimeError(canary))
    finally:
        log.close()
    with (folder / "paydesk.log.1").open("w") as older:
        for canary in CANARIES.values():
            older.write(f"{canary}\n[1, 2]\n")
            fact = {
                "at": canary,
                "level": canary,
                "logger": canary,
                "event": canary,
                "error": [canary],
            }
            older.write(json.dumps({**fact, "problem": canary, "count": canary, canary: 1}) + "\n")


@pytest.fixture
def patient(told, tmp_path):
    """A desk full of canaries, in its database, its settings, its secrets and its logs."""
    file = tmp_path / "shop.sqlite"
    with_schema(told.database_url)
    assert fill(file) == len(METADATA.sorted_tables)
    data = tmp_path / "data"
    data.mkdir()
    write_logs(data / "logs")
    config = tmp_path / "paydesk.toml"
    config.write_text(
        f'[shop]\nstore_name = "{CANARIES["word"]}"\n'
        f'[amazon]\naccess_key = "{CANARIES["access"]}"\nseller_id = "{CANARIES["word"]}"\n'
        f'[desk]\nname = "{CANARIES["word"]}"\n'
    )
    secrets = tmp_path / "secrets.json"
    secrets.touch(mode=0o600)
    secrets.write_text(json.dumps({"secret_key": CANARIES["secret"], "smtp_password": ALL}))
    full = replace(
        told,
        mode=Mode.SANDBOX,
        store_name=CANARIES["name"],
        desk_name=CANARIES["word"],
        origin=f"https://{CANARIES['word']}.example",
        access_key=CANARIES["access"],
        seller_id=CANARIES["word"],
        secrets_file=secrets,
        companion_url=f"http://127.0.0.1:9/{CANARIES['word']}",
    )
    environment = {"PAYDESK_DATA": str(data), "PAYDESK_CONFIG": str(config)}
    examined = doctor_of(full, environment, 5.0)
    yield examined
    examined.patient.close()


def test_no_canary_of_any_table_setting_secret_or_log_is_in_the_bundle(
    patient, expect_log, tmp_path
):
    expect_log("app.services.doctor", "check failed")
    findings = list(patient.examine(HERE))
    bundle = make_bundle(patient.patient, findings)
    assert b"Mustermann" in (tmp_path / "shop.sqlite").read_bytes()
    assert "anarien" in "".join(finding.sentence for finding in findings)
    names = {file.name for file in bundle.files}
    assert {"doctor.json", "settings.json", "versions.json", "counts.json", "schema.json"} <= names
    assert {"logs/paydesk.log", "logs/paydesk.log.1"} <= names
    for file in bundle.files:
        content = file.text.casefold()
        found = [name for name, canary in CANARIES.items() if canary.casefold() in content]
        assert (file.name, found) == (file.name, [])
        assert "kanarien" not in content
        assert "mustermann" not in content
    target = tmp_path / "bundle.zip"
    bundle.write(target)
    assert b"anarien" not in target.read_bytes()
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    with zipfile.ZipFile(target) as archive:
        assert archive.namelist() == [file.name for file in bundle.files]
        assert archive.testzip() is None


def test_what_helps_is_kept(patient, expect_log):
    expect_log("app.services.doctor", "check failed")
    bundle = make_bundle(patient.patient, list(patient.examine(HERE)))
    files = {file.name: file.text for file in bundle.files}
    counts = json.loads(files["counts.json"])
    assert counts["orders"] == counts["buyers"] == 1
    settings = json.loads(files["settings.json"])
    assert settings["mode"] == "sandbox"
    assert settings["settings"]["till.idle_minutes"] == {
        "value": 10,
        "default": True,
        "damaged": False,
    }
    assert settings["settings"]["shop.store_name"]["value"] == "set"
    schema = json.loads(files["schema.json"])
    assert schema["orders"]["columns"]["number"].startswith("VARCHAR")
    assert "Python" in json.loads(files["versions.json"])
    checks = {each["check"]: each for each in json.loads(files["doctor.json"])}
    assert checks["disk"]["found"] == "DISK_FINE"


def test_our_own_events_and_figures_stay_in_the_log():
    line = {
        "at": "2026-01-31T10:15:00.000+00:00",
        "level": "WARNING",
        "logger": "app.services.doctor.doctor",
        "event": "check failed",
        "check": "disk",
        "problem": "Unavailable",
        "count": 3,
        "order": "P-100042",
        "error": ["app/services/doctor/doctor.py:90 in _looked", "KeyError: 'Erika'", "Erika"],
    }
    (plain,) = plain_lines([json.dumps(line)])
    assert json.loads(plain) == {
        "at": line["at"],
        "level": "WARNING",
        "logger": "app.services.doctor.doctor",
        "event": "check failed",
        "error": ["app/services/doctor/doctor.py:90 in _looked", "KeyError", "[left out]"],
        "check": "disk",
        "problem": "Unavailable",
        "count": 3,
    }


def test_a_place_that_cannot_be_written_is_told_and_left_as_it_was(patient, tmp_path):
    bundle = make_bundle(patient.patient, [])
    folder = tmp_path / "none"
    with pytest.raises(BundleNotWritten):
        bundle.write(folder / "bundle.zip")
    assert not folder.exists()
