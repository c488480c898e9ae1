"""The letterhead is typed, seen beside the form, and kept for every desk."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from app.domain.environment import Region
from app.domain.permissions import Role
from app.services.letterhead import SENDER, TAX_NUMBER
from app.services.logo import Logos
from tests.ui.letterhead.logos import draw_logo
from tests.ui.office import Office
from tests.ui.shops import Template, open_desk
from ui.letterhead.screen import LetterheadScreen


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    return Template.make(tmp_path_factory.mktemp("eu"), Region.EU)


@pytest.fixture
def services(template, tmp_path):
    desk = open_desk(template.copy(tmp_path), Region.EU)
    yield desk.services
    desk.close()


@pytest.fixture
def screen(services, tmp_path, qtbot):
    office = Office(services, tmp_path, Role.OWNER)
    shown = office.open("letterhead", LetterheadScreen)
    qtbot.waitUntil(lambda: shown.presenter.panel.draft is not None)
    yield shown
    office.close()


def keep(screen, qtbot):
    with qtbot.waitSignal(screen.presenter.kept):
        qtbot.mouseClick(screen.view.keep, Qt.MouseButton.LeftButton)


def test_lines_that_are_kept_are_the_shops(screen, services, qtbot):
    screen.view.address.setPlainText("Markt 1\n10115 Berlin\n")
    screen.view.tax_number.clear()
    qtbot.keyClicks(screen.view.tax_number, "DE123456789")
    keep(screen, qtbot)
    assert services.settings.get(SENDER) == ["Markt 1", "10115 Berlin"]
    assert services.settings.get(TAX_NUMBER) == "DE123456789"
    assert not screen.view.keep.isEnabled()


def test_a_large_picture_becomes_a_logo_that_fits(screen, services, qtbot, tmp_path):
    screen.presenter.take_logo(str(draw_logo(tmp_path / "big.png", 2_400, 800)))
    qtbot.waitUntil(lambda: screen.presenter.panel.can_keep)
    keep(screen, qtbot)
    assert QImage.fromData(Logos(services.desk).get()).size() == QSize(1_200, 400)


def test_a_file_that_is_no_picture_changes_nothing(screen, services, qtbot, tmp_path):
    file = tmp_path / "logo.png"
    file.write_text("no picture")
    screen.presenter.take_logo(str(file))
    qtbot.waitUntil(lambda: screen.presenter.panel.notice is not None)
    assert "no picture" in screen.view.notice.text.text()
    assert Logos(services.desk).get() == b""
