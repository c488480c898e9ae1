"""What the cashier reads of the buyer's address."""

import pytest
from PySide6.QtCore import QLocale

from app.domain.address import AmazonAddress
from app.domain.address_mapping import map_address
from ui.checkout.address_card import AddressCard
from ui.checkout.panel import CheckoutPanel


@pytest.fixture
def at_a_desk_in():
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("locale", "country"), [("de_DE", "Österreich"), ("en_US", "Austria"), ("fr_FR", "Autriche")]
)
def test_the_country_is_named_in_the_language_of_the_desk(qtbot, at_a_desk_in, locale, country):
    at_a_desk_in(locale)
    card = AddressCard()
    qtbot.addWidget(card)
    told = AmazonAddress(
        name="Ada Fielding",
        address_line_1="Gasse 7",
        city="Wien",
        postal_code="1010",
        country_code="AT",
    )
    card.show_panel(CheckoutPanel(address=map_address(told)))
    assert card.lines.text().splitlines()[2:] == ["1010 Wien", country]
