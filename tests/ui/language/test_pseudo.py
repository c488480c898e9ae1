"""Opened in a language that nobody speaks, the screens show nothing that is not translated."""

import importlib

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.permissions import Role
from tests.ui.office import Office
from tests.ui.pseudo import Pseudo, findings, left_over, pseudo
from tests.ui.shops import Template, open_desk

SCREENS = {
    "settlements": "ui.settlements.screen:SettlementsScreen",
    "reports": "ui.reports.screen:ReportsScreen",
    "people": "ui.people.screen:PeopleScreen",
    "audit": "ui.audit.screen:AuditScreen",
    "keeping": "ui.keeping.screen:KeepingScreen",
    "orders": "ui.orders.screen:OrdersScreen",
}


@pytest.fixture
def spoken(qapp):
    translator = Pseudo()
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    return Template.make(tmp_path_factory.mktemp("shop"))


@pytest.fixture
def office(spoken, template, tmp_path):
    desk = open_desk(template.copy(tmp_path))
    made = Office(desk.services, tmp_path, Role.OWNER)
    yield made
    made.close()
    desk.close()


def test_a_pseudo_text_keeps_its_places_and_says_where_it_ends():
    assert pseudo("Order %1 of %n") == "[!!! Órdér %1 óf %né !!!]".replace("%né", "%néééé")
    assert left_over(pseudo("Order %1").replace("%1", pseudo("one"))) == ""
    assert left_over(f"{pseudo('Order')} forgotten") == "forgotten"


@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_shows_no_text_that_nobody_can_translate(office, qtbot, name):
    under_way = []
    office.background.busy_changed.connect(under_way.append)
    module, maker = SCREENS[name].split(":")
    office.open(name, getattr(importlib.import_module(module), maker))
    QApplication.processEvents()
    qtbot.waitUntil(lambda: not under_way or under_way[-1] == 0)
    people = office.workplace.services.users.all()
    data = {"Paydesk", "USD", "till-1", *(each.name for each in people)}
    data |= {each.display_name for each in people}
    left = {each for each in findings(office.shell) if each.what == "left"}
    assert [str(each) for each in left if each.text not in data] == []
