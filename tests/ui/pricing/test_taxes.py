"""Taxes are changed in a draft, kept as a whole, and never over somebody else's change."""

import pytest
from PySide6.QtCore import Qt

from app.domain.environment import Region
from app.domain.permissions import Role
from app.domain.tax import ExportPrice, RoundingScope
from app.domain.tax_rate import REDUCED, STANDARD
from app.services.pricing_policy import first_tax_policy
from app.domain.destination import Destination
from tests.ui.office import Office
from tests.ui.shops import Template, open_desk
from ui.pricing.rate_sheets import SalesTaxSheet, VatRateSheet
from ui.pricing.tax_screen import TaxScreen


@pytest.fixture(scope="module")
def templates(tmp_path_factory):
    return {
        region: Template.make(tmp_path_factory.mktemp(region.value), region)
        for region in (Region.EU, Region.US)
    }


@pytest.fixture
def open_office(templates, tmp_path, qtbot):
    opened = []

    def begin(region, role=Role.OWNER):
        desk = open_desk(templates[region].copy(tmp_path), region)
        office = Office(desk.services, tmp_path, role)
        opened.append((office, desk))
        screen = office.open("taxes", TaxScreen)
        qtbot.waitUntil(lambda: screen.presenter.panel.draft is not None)
        return screen, desk.services

    yield begin
    for office, desk in opened:
        office.close()
        desk.close()


def keep(screen, qtbot):
    qtbot.mouseClick(screen.view.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not screen.presenter.panel.busy)


def test_a_rate_is_added_by_its_sheet_and_holds_once_it_is_kept(open_office, qtbot):
    screen, services = open_office(Region.EU)
    screen.view.add.click()
    sheet = screen.view.findChild(VatRateSheet)
    sheet.country.setText("pl")
    sheet.percent.setText("23 %")
    sheet.label.setText("VAT 23 %")
    sheet.accept()
    assert services.policies.tax().table.rates.get("PL") is None
    keep(screen, qtbot)
    rate = services.policies.tax().table.rates["PL"][STANDARD]
    assert (rate.label, rate.per_million) == ("VAT 23 %", 230_000)
    assert not screen.view.keep.isEnabled()


@pytest.mark.parametrize(("typed", "part"), [("101", "100"), ("19.12345", "percent"), ("x", "x")])
def test_what_is_no_rate_is_refused_in_the_sheet(open_office, typed, part):
    screen, _ = open_office(Region.EU)
    screen.view.add.click()
    sheet = screen.view.findChild(VatRateSheet)
    sheet.percent.setText(typed)
    sheet.accept()
    assert sheet.isVisible()
    assert part in sheet.message.text()


def test_a_jurisdiction_is_changed_where_it_stands(open_office, qtbot):
    screen, services = open_office(Region.US)
    before = services.policies.tax().table.rules
    screen.view.rules.selectRow(3)
    screen.view.edit.click()
    sheet = screen.view.findChild(SalesTaxSheet)
    assert sheet.name.text() == "Texas"
    sheet.percent.setText("8.25")
    sheet.shipping.setChecked(True)
    sheet.accept()
    keep(screen, qtbot)
    rules = services.policies.tax().table.rules
    assert [rule.rate.label for rule in rules] == [rule.rate.label for rule in before]
    assert (rules[3].rate.per_million, rules[3].taxes_shipping) == (82_500, True)
    assert rules[3].area == before[3].area


def test_somebody_elses_change_is_not_overwritten(open_office, qtbot):
    screen, services = open_office(Region.EU)
    seen = services.policies.tax()
    theirs = first_tax_policy(Destination("AT"))
    services.policies.set_tax(theirs, "clara", seen)
    screen.view.export.setCurrentIndex(screen.view.export.findData(ExportPrice.WITHOUT_HOME_TAX))
    keep(screen, qtbot)
    assert services.policies.tax() == theirs
    assert "Look again" in screen.view.notice.text.text()


def test_whoever_may_not_change_settings_changes_no_taxes(open_office, qtbot):
    screen, services = open_office(Region.EU, Role.CASHIER)
    before = services.policies.tax()
    screen.presenter.drop_rate("DE", REDUCED)
    keep(screen, qtbot)
    assert services.policies.tax() == before
    assert screen.presenter.panel.can_keep


def test_japan_has_no_rounding_per_line(open_office):
    screen, _ = open_office(Region.EU)
    screen.view.scope.setCurrentIndex(screen.view.scope.findData(RoundingScope.PER_LINE))
    screen.view.country.setText("jp")
    screen.view.country.editingFinished.emit()
    assert screen.presenter.panel.draft.scope is RoundingScope.PER_TOTAL
    assert not screen.view.scope.isEnabled()
