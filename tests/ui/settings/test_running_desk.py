"""What any desk changes takes effect at once on a desk that runs."""

import pytest
from PySide6.QtCore import QObject, Signal

from app.services.till_settings import DISCOUNT_REASONS, IDLE_MINUTES, SCAN_GAP_MS
from app.settings import Settings
from tests.ui.office import Office
from ui.settings_places import SettingsPlaces
from ui.sign_in.idle import Idle
from ui.theme.look import Scheme
from ui.till.screen import TillScreen


class Trail(QObject):
    """Stands where ``Changes`` is, as far as it is listened to."""

    trail_moved = Signal()


@pytest.fixture
def office(services, tmp_path):
    opened = Office(services, tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def places(office, tmp_path):
    environment = {"PAYDESK_CONFIG": str(tmp_path / "paydesk.toml"), "PAYDESK_DATA": str(tmp_path)}
    made = SettingsPlaces(office.workplace, Settings(), environment, office.look.use)
    made.add()
    return made


def test_an_idle_desk_is_locked_after_the_time_that_was_set_elsewhere(
    qapp, office, places, services, until
):
    trail, idle = Trail(office.shell), Idle(qapp, office.shell)
    places.follow(trail, idle)
    idle.start()
    services.settings.set(IDLE_MINUTES, 2, "clara")
    trail.trail_moved.emit()
    until(lambda: idle.left_ms <= 120_000)
    left = idle.left_ms
    trail.trail_moved.emit()
    assert idle.left_ms <= left


def test_the_till_rings_up_as_the_shop_decided_meanwhile(office, services, tmp_path, until):
    till = office.open("till", lambda place: TillScreen(place, tmp_path))
    until(lambda: till.presenter.panel.held is not None)
    services.settings.set(SCAN_GAP_MS, 60, "clara")
    services.settings.set(DISCOUNT_REASONS, ["Damaged"], "clara")
    till.presenter.reread_habits()
    until(lambda: till.presenter.habits.timing.gap_ms == 60)
    assert till.presenter.habits.reasons == ("Damaged",)
    till.leave()


def test_the_settings_are_a_place_and_colours_are_used_and_remembered(office, places, until):
    office.shell.go("settings")
    screen = office.shell.place("settings")
    until(lambda: screen.presenter.panel.held is not None and screen.presenter.panel.may)
    assert {"setup", "taxes", "printers", "doctor"} <= {page.name for page in screen.pages.all()}
    screen.presenter.change("look.scheme", "dark")
    until(lambda: office.look.scheme is Scheme.DARK)
    screen.presenter.change("look.language", "de")
    until(lambda: office.shell.remembered.value("look/language") == "de")
    until(lambda: "started again" in screen.view.notice.text.text())
