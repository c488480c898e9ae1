"""The doctor names what is wrong, and how to mend it, whatever else is wrong besides."""

import sqlite3
import threading
from contextlib import closing
from dataclasses import replace

import pytest
from sqlalchemy import text, update

from app.domain.environment import Mode
from app.domain.permissions import Role
from app.domain.printing import DeskPrinters, PrinterKind
from app.services.doctor.account import origin
from app.services.doctor.computer import disk_finding
from app.services.doctor.doctor import CHECKS, Doctor
from app.services.doctor.findings import Check, Finding, Mend, Told, Verdict, filled, worst
from app.services.doctor.network import clock_finding
from app.services.mails.server import MailServer, Security
from app.services.permits import Asker
from app.services.printing.desk_printers import PrinterSettings
from app.services.setup.companion_link import TOKEN
from app.storage.audit import AuditRecord
from app.storage.migration import REVISIONS
from app.storage.timeline import TimelineRecord
from tests.post_office import own_authority, post_office
from tests.sales import money, sale
from tests.shop_database import with_schema


def told_of(found, check):
    return found[check].verdict, found[check].told


def place(services, amazon, region):
    permission_id = amazon.order_reference(region, "Normal")
    return services.orders.create(sale(permission_id, money(region, 10_00)))


def test_a_desk_in_training_is_well_and_only_the_companion_is_missing(training, examine, with_shop):
    found = examine(training())
    assert {check: told_of(found, check) for check in Check} == {
        Check.SETTINGS: (Verdict.OK, Told.SETTINGS_READ),
        Check.CLOCK: (Verdict.OK, Told.CLOCK_RIGHT),
        Check.DNS: (Verdict.OK, Told.NAMES_LOCAL),
        Check.TLS: told_of(found, Check.TLS),
        Check.CREDENTIALS: (Verdict.OK, Told.KEYS_RIGHT),
        Check.ORIGIN: (Verdict.OK, Told.ORIGIN_TRAINING),
        Check.IPN: (Verdict.WARNING, Told.IPN_NONE),
        Check.MAIL: (Verdict.NOT_USED, Told.MAIL_NONE),
        Check.PRINTER: (Verdict.NOT_USED, Told.PRINTER_NONE),
        Check.DISK: told_of(found, Check.DISK),
        Check.DATABASE: (Verdict.OK, Told.DATABASE_FINE),
        Check.AUDIT: (Verdict.OK, Told.TRAIL_WHOLE),
        Check.TIMELINES: (Verdict.OK, Told.STORIES_WHOLE),
        Check.VERSIONS: (Verdict.OK, Told.VERSIONS_FINE),
    }
    assert found[Check.TLS].is_well
    assert worst(list(found.values())) in {Verdict.WARNING, Verdict.BROKEN}


@pytest.fixture
def with_shop(told):
    with_schema(told.database_url)


@pytest.fixture
def database(with_shop, tmp_path):
    """The shop's file."""
    return tmp_path / "shop.sqlite"


@pytest.fixture(params=["sqlite_url", "postgres_url"])
def sold(request, open_shop, amazon, setup):
    """A shop that sold something, on each kind of database: address, services, order number."""
    url = with_schema(request.getfixturevalue(request.param))
    services = open_shop(url)
    return url, services, place(services, amazon, setup.region)


@pytest.mark.parametrize(
    ("changed", "word"),
    [
        ({"secret_key": "wrong" * 8}, "secret key"),
        ({"access_key": "AKIAWRONGWRONGWRONG1"}, "access key"),
        ({"seller_id": "A1WRONGWRONG"}, "seller id"),
    ],
)
def test_a_wrong_key_is_named_by_a_real_call(training, examine, changed, word):
    found = examine(training(**changed), Check.CREDENTIALS)[Check.CREDENTIALS]
    assert (found.verdict, found.told, found.facts) == (Verdict.BROKEN, Told.KEYS_WRONG, (word,))
    assert found.mend is Mend.CONNECT_AGAIN
    assert "wrongwrong" not in found.sentence.casefold()


def test_without_a_network_clock_and_keys_are_not_known_rather_than_wrong(training, examine):
    away = training(base_url="http://127.0.0.1:9")
    found = examine(away, Check.CLOCK, Check.CREDENTIALS)
    assert told_of(found, Check.CLOCK) == (Verdict.WARNING, Told.CLOCK_UNKNOWN)
    assert told_of(found, Check.CREDENTIALS) == (Verdict.WARNING, Told.KEYS_UNKNOWN)


def test_a_fresh_desk_is_not_called_broken_and_nothing_is_made(told, examine, tmp_path):
    found = examine(told)
    assert worst(list(found.values())) in {Verdict.OK, Verdict.WARNING}
    assert told_of(found, Check.DATABASE) == (Verdict.NOT_USED, Told.DATABASE_MISSING)
    assert told_of(found, Check.CREDENTIALS) == (Verdict.NOT_USED, Told.PRETEND_MISSING)
    assert not (tmp_path / "shop.sqlite").exists()


def test_missing_keys_of_a_sandbox_are_told_before_anybody_is_called(told, examine, monkeypatch):
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    sandbox = replace(told, mode=Mode.SANDBOX, seller_id="A1", client_id="c", access_key="k")
    found = examine(sandbox, Check.CREDENTIALS)[Check.CREDENTIALS]
    assert (found.verdict, found.told) == (Verdict.BROKEN, Told.KEYS_MISSING)


@pytest.mark.parametrize(
    ("mode", "address", "expected"),
    [
        (Mode.LIVE, "https://shop.example", (Verdict.OK, Told.ORIGIN_SET)),
        (Mode.LIVE, "https://desk.paydesk.test", (Verdict.BROKEN, Told.ORIGIN_UNSET)),
        (Mode.TRAINING, "https://desk.paydesk.test", (Verdict.OK, Told.ORIGIN_TRAINING)),
        (Mode.LIVE, "http://shop.example", (Verdict.BROKEN, Told.ORIGIN_BAD)),
        (Mode.LIVE, "https://shop.example/x", (Verdict.BROKEN, Told.ORIGIN_BAD)),
        (Mode.LIVE, "https://shop.example:x", (Verdict.BROKEN, Told.ORIGIN_BAD)),
    ],
)
def test_an_origin_that_amazon_never_lists_is_told(told, examine, mode, address, expected):
    found = examine(replace(told, mode=mode, origin=address), Check.ORIGIN)
    assert told_of(found, Check.ORIGIN) == expected
    assert CHECKS[Check.ORIGIN] is origin


@pytest.mark.parametrize(
    ("seconds", "verdict", "said"),
    [
        (0, Verdict.OK, Told.CLOCK_RIGHT),
        (-300, Verdict.OK, Told.CLOCK_RIGHT),
        (301, Verdict.WARNING, Told.CLOCK_OFF),
        (-901, Verdict.BROKEN, Told.CLOCK_WRONG),
        (None, Verdict.WARNING, Told.CLOCK_UNKNOWN),
    ],
)
def test_how_far_a_clock_may_be_off(seconds, verdict, said):
    found = clock_finding(seconds)
    assert (found.verdict, found.told) == (verdict, said)


@pytest.mark.parametrize(
    ("free_mb", "took_ms", "verdict", "said"),
    [
        (5_000, 3, Verdict.OK, Told.DISK_FINE),
        (5_000, 1_001, Verdict.WARNING, Told.DISK_SLOW),
        (999, 3, Verdict.WARNING, Told.DISK_SHORT),
        (199, 3, Verdict.BROKEN, Told.DISK_SHORT),
    ],
)
def test_how_full_and_how_slow_a_disk_may_be(free_mb, took_ms, verdict, said):
    found = disk_finding(free_mb, took_ms)
    assert (found.verdict, found.told) == (verdict, said)


def test_a_damaged_database_says_so_and_where_the_backups_are(told, with_shop, examine, tmp_path):
    file = tmp_path / "shop.sqlite"
    content = bytearray(file.read_bytes())
    content[8192 : len(content) - 4096] = b"x" * (len(content) - 12_288)
    file.write_bytes(content)
    found = examine(told, Check.DATABASE)[Check.DATABASE]
    assert (found.verdict, found.told) == (Verdict.BROKEN, Told.DATABASE_DAMAGED)
    assert found.mend is Mend.RESTORE


@pytest.mark.parametrize(
    ("revision", "expected"),
    [
        (REVISIONS[0], (Verdict.WARNING, Told.DATABASE_OLD)),
        ("9999", (Verdict.BROKEN, Told.DATABASE_NEW)),
    ],
)
def test_a_database_of_another_version_is_told_and_left_alone(
    database, examine, told, revision, expected
):
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (revision,))
        connection.commit()
    assert told_of(examine(told, Check.DATABASE), Check.DATABASE) == expected
    with closing(sqlite3.connect(database)) as connection:
        kept = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    assert kept == (revision,)


def test_a_server_that_is_away_is_told(told, examine):
    away = replace(told, database_url="postgresql+psycopg://x@127.0.0.1:9/x")
    found = examine(away, Check.DATABASE)[Check.DATABASE]
    assert (found.verdict, found.told) == (Verdict.BROKEN, Told.DATABASE_AWAY)


def test_tampering_with_both_chains_is_found_on_both_databases(told, examine, sold):
    url, services, number = sold
    told = replace(told, database_url=url)
    for value in (40, 50, 60):
        services.settings.set(_gap(), value, "olga")
    checks = (Check.DATABASE, Check.AUDIT, Check.TIMELINES)
    found = examine(told, *checks)
    assert {each.verdict for each in found.values()} == {Verdict.OK}
    assert found[Check.AUDIT].facts == ("3",)
    assert found[Check.TIMELINES].facts == ("1",)
    with services.desk.database.write() as session:
        _unguard(session)
        session.execute(update(AuditRecord).where(AuditRecord.seq == 2).values(actor="max"))
        session.execute(update(TimelineRecord).values(actor="max"))
    found = examine(told, *checks)
    assert (found[Check.AUDIT].told, found[Check.AUDIT].facts) == (
        Told.TRAIL_BROKEN,
        ("2", "changed"),
    )
    assert (found[Check.TIMELINES].told, found[Check.TIMELINES].facts) == (
        Told.STORY_BROKEN,
        (number, "1"),
    )
    assert found[Check.DATABASE].verdict is Verdict.OK


def _gap():
    from app.services.till_settings import SCAN_GAP_MS

    return SCAN_GAP_MS


def _unguard(session):
    """Somebody who owns the database takes its guards away first."""
    if session.get_bind().dialect.name == "sqlite":
        names = session.scalars(text("SELECT name FROM sqlite_master WHERE type = 'trigger'"))
        for name in list(names):
            session.execute(text(f'DROP TRIGGER "{name}"'))
    else:
        session.execute(text("SET session_replication_role = replica"))


def test_the_mail_server_is_asked_to_take_the_sign_in_and_gets_no_mail(
    told, database, examine, open_shop, monkeypatch
):
    monkeypatch.setenv("PAYDESK_SMTP_PASSWORD", "right")
    ca_file, context = own_authority(database.parent)
    services = open_shop(told.database_url)
    with post_office("right", context) as office:
        server = MailServer(
            host="127.0.0.1",
            port=office.port,
            security=Security.STARTTLS,
            ca_file=str(ca_file),
            user="shop",
            address="shop@shop.example",
        )
        services.mail.servers.save(server, None, "olga")
        first = examine(told, Check.MAIL)[Check.MAIL]
        assert (first.told, first.facts) == (Told.MAIL_TAKEN, ("127.0.0.1",))
        monkeypatch.setenv("PAYDESK_SMTP_PASSWORD", "wrong")
        found = examine(told, Check.MAIL)[Check.MAIL]
        assert (found.verdict, found.told) == (Verdict.BROKEN, Told.MAIL_AWAY)
        assert office.taken == []
    found = examine(told, Check.MAIL)[Check.MAIL]
    assert "nothing listens" in found.sentence


def test_a_printer_that_is_not_there_is_told(told, with_shop, examine, open_shop, tmp_path):
    services = open_shop(told.database_url)
    address = str(tmp_path / "none" / "printer")
    printers = DeskPrinters(kind=PrinterKind.FILE, address=address)
    PrinterSettings(services.desk).save(printers, Asker("olga", Role.OWNER))
    found = examine(told, Check.PRINTER)[Check.PRINTER]
    assert (found.verdict, found.told) == (Verdict.BROKEN, Told.PRINTER_TROUBLE)


def test_a_companion_that_is_away_is_told(told, with_shop, examine, monkeypatch):
    monkeypatch.setenv(f"PAYDESK_{TOKEN.upper()}", "token")
    away = replace(told, mode=Mode.SANDBOX, companion_url="http://127.0.0.1:9")
    found = examine(away, Check.IPN)[Check.IPN]
    assert (found.verdict, found.told) == (Verdict.BROKEN, Told.IPN_AWAY)
    assert found.mend is Mend.START_COMPANION


def test_a_check_that_never_ends_is_left_behind_and_a_bug_hides_no_other(told, examine, expect_log):
    released = threading.Event()

    def forever(_patient):
        released.wait()
        return Finding(Check.DNS, Verdict.OK, Told.NAMES_LOCAL)

    def buggy(_patient):
        raise KeyError("Erika Mustermann")

    expect_log("app.services.doctor", "check failed")
    examine(told, Check.SETTINGS)
    patient = Doctor(_patient_of(told, examine)).patient
    doctor = Doctor(
        replace(patient, patience_s=0.2),
        {Check.SETTINGS: CHECKS[Check.SETTINGS], Check.DNS: forever, Check.CLOCK: buggy},
    )
    try:
        found = {each.check: each for each in doctor.examine()}
    finally:
        released.set()
    assert found[Check.SETTINGS].verdict is Verdict.OK
    assert (found[Check.DNS].told, found[Check.DNS].facts) == (Told.TOOK_TOO_LONG, ("0.2",))
    assert (found[Check.CLOCK].told, found[Check.CLOCK].facts) == (Told.FAILED, ("KeyError",))


def _patient_of(told, examine):
    from app.bootstrap import doctor_of

    return doctor_of(told, {"PAYDESK_DATA": str(told.database_url).rpartition("/")[0][10:]}).patient


def test_a_fact_that_looks_like_a_place_is_not_filled_again():
    assert filled("%1 and %2", ("%2", "b")) == "%2 and b"


def test_every_sentence_has_as_many_places_as_facts_can_fill():
    for said in Told:
        assert said.value.endswith(".")
    for mend in Mend:
        assert mend.value.endswith(".")
        assert "%" not in mend.value
