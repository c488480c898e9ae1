"""The training shop's lines on its invoices."""

import pytest

from app.domain.environment import Region
from app.services.letterhead import LEGAL, SENDER, TAX_NUMBER
from app.services.sample_letterhead import put_letterhead
from tests.integration.receipts.conftest import (
    amazon,
    clock,
    database_url,
    emulator,
    open_desk,
    setup,
)

__all__ = ("amazon", "clock", "database_url", "emulator", "open_desk", "setup")


@pytest.mark.parametrize("region", Region)
def test_every_region_has_an_address_a_tax_number_and_a_line_for_the_law(open_desk, region):
    settings = open_desk(region=region).settings
    put_letterhead(settings, region, "training")
    assert len(settings.get(SENDER)) == 2
    assert len(settings.get(LEGAL)) == 1
    assert "000000" in settings.get(TAX_NUMBER).replace(" ", "")


def test_lines_that_somebody_set_stay(open_desk):
    settings = open_desk().settings
    settings.set(SENDER, ["Harbour 1"], "clara")
    put_letterhead(settings, Region.US, "training")
    assert settings.get(SENDER) == ["Harbour 1"]
    assert settings.get(LEGAL) == ["A shop to practice with, not a company"]
