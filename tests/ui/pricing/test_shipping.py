"""Zones and methods are kept one by one; a sheet stays open until its change is in force."""

import pytest

from app.domain.environment import Region
from app.domain.money import Currency, Money
from app.domain.permissions import Role
from app.domain.tariff import FlatTariff, WeightStep, WeightTariff
from tests.ui.office import Office
from tests.ui.shops import Template, open_desk
from ui.pricing.shipping_screen import ShippingScreen


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
    shown = office.open("shipping", ShippingScreen)
    qtbot.waitUntil(lambda: shown.presenter.panel.loaded)
    yield shown
    office.close()


def kept(screen, qtbot):
    qtbot.waitUntil(lambda: screen.sheet is None)


def euros(minor):
    return Money(minor, Currency.EUR)


def test_a_zone_and_a_method_to_it_are_added(screen, services, qtbot):
    screen.view.add_zone.click()
    sheet = screen.sheet
    sheet.name.setText("Polen")
    sheet.areas.rows[0].countries.setText("pl")
    sheet.accept()
    kept(screen, qtbot)
    screen.view.add_method.click()
    sheet = screen.sheet
    sheet.name.setText("Paket Polen")
    sheet.zone.setCurrentIndex(sheet.zone.findText("Polen"))
    sheet.price.setText("9.90")
    sheet.accept()
    kept(screen, qtbot)
    method = services.policies.methods()[-1]
    assert (method.method_id, method.zone.name) == ("paket-polen", "Polen")
    assert method.tariff == FlatTariff(euros(990))
    assert screen.view.methods.lines[-1].cells[:3] == ("Paket Polen", "Polen", "€9.90")


def test_prices_by_weight_are_lines_of_kilograms(screen, services, qtbot):
    screen.view.methods.selectRow(0)
    screen.view.edit_method.click()
    sheet = screen.sheet
    assert sheet.steps.toPlainText() == "2: €4.90\n10: €6.90\n31.5: €12.90"
    sheet.steps.setPlainText("0,5 kg: 3.90\n2: 5.00")
    sheet.accept()
    kept(screen, qtbot)
    tariff = services.policies.methods()[0].tariff
    assert tariff == WeightTariff((WeightStep(500, euros(390)), WeightStep(2_000, euros(500))))


@pytest.mark.parametrize(
    ("steps", "part"), [("2 4.90", "price list"), ("5: 1\n2: 2", "rising"), ("x: 1", "price list")]
)
def test_a_price_list_that_cannot_be_is_refused_in_the_sheet(screen, services, steps, part):
    before = services.policies.methods()
    screen.view.methods.selectRow(0)
    screen.view.edit_method.click()
    screen.sheet.steps.setPlainText(steps)
    screen.sheet.accept()
    assert part in screen.sheet.message.text()
    assert services.policies.methods() == before


def test_a_zone_that_a_method_goes_to_stays(screen, services, qtbot):
    zones = services.policies.zones()
    screen.view.zones.selectRow(0)
    screen.view.drop_zone.click()
    qtbot.waitUntil(lambda: screen.presenter.panel.notice is not None)
    assert services.policies.zones() == zones
    assert "still goes to" in screen.view.notice.text.text()


def test_a_country_that_is_none_is_named(screen):
    screen.view.add_zone.click()
    screen.sheet.name.setText("Somewhere")
    screen.sheet.areas.rows[0].countries.setText("Germany")
    screen.sheet.accept()
    assert "GERMANY" in screen.sheet.message.text()
