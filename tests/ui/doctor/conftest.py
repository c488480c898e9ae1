"""The doctor's screen over a doctor whose findings the test decides."""

import pytest

from app.services.doctor.bundle import Bundle, BundleFile
from app.services.doctor.findings import Check, Finding, Mend, Told, Verdict
from tests.ui.office import Office
from tests.ui.shops import open_desk
from tests.shop_database import with_schema
from ui.doctor.screen import DoctorScreen

SICK = {
    Check.CLOCK: Finding(Check.CLOCK, Verdict.WARNING, Told.CLOCK_OFF, ("412",), Mend.SET_CLOCK),
    Check.CREDENTIALS: Finding(
        Check.CREDENTIALS, Verdict.BROKEN, Told.KEYS_WRONG, ("secret key",), Mend.CONNECT_AGAIN
    ),
    Check.PRINTER: Finding(
        Check.PRINTER, Verdict.NOT_USED, Told.PRINTER_NONE, (), Mend.SET_UP_PRINTER
    ),
    Check.TIMELINES: Finding(
        Check.TIMELINES,
        Verdict.BROKEN,
        Told.STORY_BROKEN,
        ("P-100042", "3"),
        Mend.ASK_WHO,
    ),
}
WELL = {
    Check.SETTINGS: (Told.SETTINGS_READ, ("training", "us")),
    Check.CLOCK: (Told.CLOCK_RIGHT, ("0",)),
    Check.DNS: (Told.NAMES_LOCAL, ()),
    Check.TLS: (Told.TLS_SAFE, ("127.0.0.1 (TLSv1.3)",)),
    Check.CREDENTIALS: (Told.KEYS_RIGHT, ()),
    Check.ORIGIN: (Told.ORIGIN_TRAINING, ("https://desk.paydesk.test",)),
    Check.IPN: (Told.IPN_HEARD, ("0", "2026-01-31 10:15 UTC")),
    Check.MAIL: (Told.MAIL_TAKEN, ("mail.shop.example",)),
    Check.PRINTER: (Told.PRINTER_READY, ()),
    Check.DISK: (Told.DISK_FINE, ("82 GB", "3")),
    Check.DATABASE: (Told.DATABASE_FINE, ("0014", "SQLite, 12 MB")),
    Check.AUDIT: (Told.TRAIL_WHOLE, ("2418",)),
    Check.TIMELINES: (Told.STORIES_WHOLE, ("1042",)),
    Check.VERSIONS: (Told.VERSIONS_FINE, ("Python 3.11, PySide6 6.11.3, SQLite 3.40.1",)),
}


class Finds:
    """Obeys ``Examines``.

    Attributes:
        sick: what is found instead of health.
    """

    def __init__(self, sick):
        self.sick = sick

    def look(self, check):
        told, facts = WELL[check]
        return self.sick.get(check) or Finding(check, Verdict.OK, told, facts)

    def bundle(self, findings):
        names = [each.told.name for each in findings]
        files = (BundleFile("doctor.json", "\n".join(names)), BundleFile("versions.json", "{}"))
        return Bundle(files)


@pytest.fixture
def until(qtbot):
    return lambda holds: qtbot.waitUntil(lambda: bool(holds()), timeout=10_000)


@pytest.fixture
def open_screen(tmp_path, qapp, until):
    """``open_screen(SICK)``: the screen, after everything was looked at."""
    with_schema(f"sqlite:///{tmp_path / 'shop.sqlite'}")
    desk = open_desk(tmp_path / "shop.sqlite")
    offices = []

    def begin(sick):
        office = Office(desk.services, tmp_path)
        offices.append(office)
        screen = office.open("doctor", lambda place: DoctorScreen(place, Finds(sick)))
        until(lambda: not screen.presenter.panel.looking)
        return screen

    yield begin
    for office in offices:
        office.close()
    desk.close()
