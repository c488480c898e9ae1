"""The training shop is furnished once, in every region, and can be sold from at once."""

from dataclasses import replace
from decimal import Decimal

import pytest

from app.domain.basket import Basket
from app.domain.destination import Destination
from app.domain.environment import Mode, Region
from app.domain.order_quote import quote_order
from app.domain.permissions import Role
from app.domain.shipping import ShippingMethodId
from app.services.sample_shop import NotTraining, furnish, pin_hints, sample_products
from tests.desk_clock import DeskClock
from tests.desks import OpenDesk, Setup

NOBODY = {
    "base_url": "http://127.0.0.1:9",
    "seller_id": "A0",
    "access_key": "AKIA0",
    "secret_key": "none",
    "client_id": "amzn1.application-oa2-client.0",
}
PLACES = {
    Region.US: (Destination("US", "NY", city="New York", postal_code="10024"), "us-standard"),
    Region.UK: (Destination("GB", city="London", postal_code="N1 9GU"), "uk-standard"),
    Region.EU: (Destination("DE", city="Berlin", postal_code="10405"), "eu-standard"),
    Region.JP: (Destination("JP", "東京都", postal_code="150-0042"), "jp-standard"),
}


@pytest.fixture
def pictures(tmp_path):
    return tmp_path / "pictures"


@pytest.fixture
def open_region(tmp_path):
    opened = []

    def begin(region):
        file = tmp_path / f"{region}.sqlite"
        opened.append(OpenDesk(Setup(f"sqlite:///{file}", NOBODY, DeskClock(), region)))
        return opened[-1].services

    yield begin
    for desk in opened:
        desk.close()


@pytest.mark.parametrize("region", Region)
def test_each_sample_product_has_its_price_picture_and_barcode(region, open_region, pictures):
    services = open_region(region)
    assert furnish(services, pictures)
    assert services.products.count() == 61
    for sample in sample_products(region):
        product, picture = sample.product, sample.picture
        kept = services.products.by_code(product.barcodes[0])
        assert (kept.product, kept.picture) == (product, picture)
        assert (pictures / picture).read_text().startswith("<svg")


@pytest.mark.parametrize("region", Region)
def test_every_sample_product_can_be_totaled_and_shipped_at_home(region, open_region, pictures):
    services = open_region(region)
    furnish(services, pictures)
    policy = services.policies.load_policy()
    place, method = PLACES[region]
    for product in (sample.product for sample in sample_products(region)):
        basket = Basket(region.currency, product.price_includes_tax).add(product)
        quote = quote_order(basket, place, ShippingMethodId(method), policy)
        assert quote.is_final, product.sku


def test_food_is_untaxed_in_new_york_and_a_candle_bears_8_875_percent(open_region, pictures):
    services = open_region(Region.US)
    furnish(services, pictures)
    table = services.policies.load_policy().tax.table
    place, _ = PLACES[Region.US]
    rates = {
        sku: Decimal(
            table.rate_for(place, services.products.by_sku(sku).product.tax_class).per_million
        )
        for sku in ("CF-101", "HM-501", "WR-601")
    }
    assert rates == {"CF-101": 0, "HM-501": 88_750, "WR-601": 0}


def test_the_three_people_come_in_with_the_pins_that_are_shown(open_region, pictures):
    services = open_region(Region.US)
    furnish(services, pictures)
    roles = [services.sign_in.sign_in(name, pin).role for name, pin in pin_hints().items()]
    assert roles == [Role.CASHIER, Role.MANAGER, Role.OWNER]


def test_favourites_are_the_tiles_in_the_order_of_the_catalog(open_region, pictures):
    services = open_region(Region.EU)
    furnish(services, pictures)
    expected = [sample.product.sku for sample in sample_products(Region.EU) if sample.favourite]
    assert [tile.sku for tile in services.products.favourites()] == expected
    assert len(expected) == 15


def test_what_the_shop_changed_afterwards_stays(open_region, pictures):
    services = open_region(Region.US)
    furnish(services, pictures)
    services.users.deactivate("ava", "clara")
    assert not furnish(services, pictures)
    assert [user.name for user in services.users.all() if user.active] == ["ben", "clara"]


def test_furnishing_that_was_cut_short_is_completed(open_region, pictures):
    services = open_region(Region.US)
    first = sample_products(Region.US)[0]
    product, picture = first.product, first.picture
    services.products.add(product, "training", picture)
    assert furnish(services, pictures)
    assert services.products.count() == 61


@pytest.mark.parametrize("mode", [Mode.SANDBOX, Mode.LIVE])
def test_known_pins_never_reach_a_shop_with_an_account(mode, open_region, pictures):
    services = open_region(Region.US)
    shop = replace(services.desk.shop, mode=mode)
    real = replace(services, desk=replace(services.desk, shop=shop))
    with pytest.raises(NotTraining):
        furnish(real, pictures)
    assert services.users.all() == ()
