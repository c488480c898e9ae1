"""The settings of a furnished training shop, with its owner in front of them."""

import pytest

from app.domain.permissions import Action, Role
from app.services.settings_book.catalog import BY_NAME, LANGUAGE, SCHEME
from app.services.settings_book.entry import Section
from tests.ui.office import Office
from tests.ui.shops import Template, open_desk
from ui.settings.pages import SettingsPage
from ui.settings.screen import SettingsScreen
from ui.settings.window_keeps import WindowKeeps


def windows_of(kept):
    """Colours and language, kept in a dictionary."""
    return tuple(
        WindowKeeps(
            BY_NAME[name],
            lambda name=name: kept.get(name, "system"),
            lambda value, name=name: kept.update({name: value}),
        )
        for name in (SCHEME, LANGUAGE)
    )


def pages_of(opened):
    """A page for two of the sections; what was opened is noted."""
    told = (
        (
            "printers",
            Section.RECEIPTS,
            "Printers",
            "Receipts and invoices",
            "paper ESC/POS",
            Action.EDIT_SETTINGS,
        ),
        ("people", Section.PEOPLE, "People", "Who works here", "users staff", Action.MANAGE_USERS),
    )
    return [
        SettingsPage(
            name, section, title, about, words, lambda name=name: opened.append(name), needs
        )
        for name, section, title, about, words, needs in told
    ]


@pytest.fixture(scope="session")
def settings_template(tmp_path_factory):
    return Template.make(tmp_path_factory.mktemp("settings"))


@pytest.fixture
def shop_file(settings_template, tmp_path):
    return settings_template.copy(tmp_path)


@pytest.fixture
def desk(shop_file):
    opened = open_desk(shop_file)
    yield opened
    opened.close()


@pytest.fixture
def services(desk):
    return desk.services


@pytest.fixture
def until(qtbot):
    return lambda holds: qtbot.waitUntil(lambda: bool(holds()), timeout=10_000)


@pytest.fixture
def kept():
    """What the windows keep."""
    return {}


@pytest.fixture
def opened_pages():
    return []


@pytest.fixture
def make_screen(kept, opened_pages, file):
    windows, pages = windows_of(kept), pages_of(opened_pages)
    return lambda workplace: SettingsScreen(workplace, file, windows, pages)


@pytest.fixture
def file(tmp_path):
    return tmp_path / "paydesk.toml"


@pytest.fixture
def open_screen(services, tmp_path, until, make_screen):
    """``open_screen(Role.MANAGER)``: the settings in their window."""
    offices = []

    def begin(role=Role.OWNER):
        office = Office(services, tmp_path, role)
        offices.append(office)
        screen = office.open("settings", make_screen)
        until(lambda: screen.presenter.panel.held is not None and screen.presenter.panel.may)
        return screen

    yield begin
    for office in offices:
        office.close()


@pytest.fixture
def screen(open_screen):
    return open_screen()
