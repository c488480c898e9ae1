"""What an invoice says of an order that was placed at the emulator."""

import pytest
from sqlalchemy import select

from app.domain.checkout_modes import AuthorizationMode, CaptureMode
from app.domain.discount import AmountOff, PercentOff
from app.domain.environment import Mode, Region
from app.domain.errors import NotFound
from app.domain.identifiers import ChargePermissionId
from app.domain.money import Money
from app.domain.payment_status import PaymentStatus
from app.services.receipts import GREETING, LEGAL, SENDER, locale_of
from app.storage.orders import BuyerRecord
from tests.sales import sale

_TAKEN = CaptureMode.CAPTURE_NOW


def texts(*amounts):
    return [str(amount) for amount in amounts]


def test_lines_discounts_shipping_and_tax_of_a_german_order_add_up_to_its_total(sell_in):
    shop = sell_in(Region.EU)
    number = shop.sell(
        ("CF-101", 2_000),
        ("KT-303", 1_000),
        change=lambda basket: basket.discount_line(
            1, PercentOff(1_000, "Display item")
        ).with_discount(AmountOff(Money(500, Region.EU.currency), "Regular customer")),
        capture_mode=_TAKEN,
    )
    receipt = shop.services.receipts.receipt(number)
    coffee, pot = receipt.lines
    assert (coffee.sku, coffee.quantity_milli, str(coffee.unit_price)) == (
        "CF-101",
        2_000,
        "9.90 EUR",
    )
    assert texts(coffee.listed, coffee.discount.amount, coffee.amount) == [
        "19.80 EUR",
        "1.98 EUR",
        "17.82 EUR",
    ]
    assert (coffee.discount.basis_points, coffee.discount.reason) == (1_000, "Display item")
    assert (pot.discount, str(pot.amount), pot.per_million) == (None, "47.00 EUR", 190_000)
    assert str(receipt.goods) == "64.82 EUR"
    assert (str(receipt.basket_discount.amount), receipt.basket_discount.reason) == (
        "5.00 EUR",
        "Regular customer",
    )
    assert receipt.total == receipt.goods - receipt.basket_discount.amount + receipt.shipping.price
    assert [row.label for row in receipt.taxes] == ["MwSt. 19 %", "MwSt. 7 %"]
    assert (
        receipt.net + receipt.tax
        == receipt.total
        == Money.total((row.net + row.tax for row in receipt.taxes), receipt.total.currency)
    )
    assert receipt.prices_include_tax


def test_a_paid_order_names_its_buyer_its_reference_and_what_was_taken(sell_in):
    shop = sell_in(Region.EU)
    number = shop.sell(("CF-101", 1_000), capture_mode=_TAKEN)
    receipt = shop.services.receipts.receipt(number)
    assert receipt.buyer.full_name == "Jürgen Weißhaupt"
    assert receipt.email == "juergen.weisshaupt@example.de"
    assert (receipt.locale, receipt.language) == ("de-DE", "de")
    assert receipt.permission_id == shop.permission_id
    assert (receipt.status, receipt.is_sold) == (PaymentStatus.PROCESSED, True)
    assert (receipt.captured, receipt.authorized.minor) == (receipt.total, 0)
    assert receipt.mode is Mode.TRAINING


def test_refunds_are_told(sell_in):
    shop = sell_in(Region.US)
    number = shop.sell(("CF-101", 1_000), capture_mode=_TAKEN)
    charge = shop.services.views.order(number).charges[0]
    shop.services.refunds.refund(
        number, charge.charge_id, Money(250, Region.US.currency), "ben", ""
    )
    shop.amazon.settle()
    shop.services.refresh.now(number)
    receipt = shop.services.receipts.receipt(number)
    assert str(receipt.refunded) == "2.50 USD"
    assert receipt.is_sold


@pytest.mark.parametrize(
    ("options", "sold"),
    [
        ({"authorization_mode": AuthorizationMode.ASYNCHRONOUS}, True),
        ({"card": "AmazonRejected"}, False),
        ({"card": "InvalidPaymentMethod"}, False),
    ],
)
def test_an_order_is_sold_unless_its_payment_came_to_nothing(sell_in, options, sold):
    shop = sell_in(Region.US)
    number = shop.sell(("CF-101", 1_000), **options)
    assert shop.services.receipts.receipt(number).is_sold is sold


def test_an_order_that_was_only_written_down_is_no_sale(sell_in):
    shop = sell_in(Region.US)
    receipt = shop.services.receipts.receipt(shop.ring_up(("CF-101", 1_000)))
    assert (receipt.is_sold, receipt.buyer) == (False, None)


def test_an_order_without_a_breakdown_still_has_an_invoice(sell_in):
    shop = sell_in(Region.US)
    permission = shop.amazon.order_reference(Region.US)
    number = shop.services.orders.create(
        sale(ChargePermissionId(permission), Money(10_000, Region.US.currency))
    )
    receipt = shop.services.receipts.receipt(number)
    (line,) = receipt.lines
    assert texts(line.listed, line.amount, receipt.goods, receipt.total) == ["100.00 USD"] * 4
    assert (receipt.taxes, receipt.shipping, receipt.basket_discount) == ((), None, None)


def test_the_shops_own_lines_stand_on_it(sell_in):
    shop = sell_in(Region.EU)
    settings = shop.services.settings
    settings.set(SENDER, ["Ahornzeile 1", "10405 Berlin"], "clara")
    settings.set(LEGAL, ["USt-IdNr. DE000000000"], "clara")
    settings.set(GREETING, "Bis bald!", "clara")
    marks = shop.services.receipts.receipt(shop.ring_up(("CF-101", 1_000))).shop
    assert marks.name == "Corner shop"
    assert (marks.sender, marks.legal, marks.greeting) == (
        ("Ahornzeile 1", "10405 Berlin"),
        ("USt-IdNr. DE000000000",),
        "Bis bald!",
    )


def test_an_erased_buyer_is_not_on_it(sell_in):
    shop = sell_in(Region.US)
    number = shop.sell(("CF-101", 1_000))
    with shop.services.desk.database.write() as session:
        buyer = session.scalars(select(BuyerRecord)).one()
        buyer.name, buyer.email, buyer.phone = "", "", ""
        buyer.address, buyer.billing = {}, {}
    receipt = shop.services.receipts.receipt(number)
    assert (receipt.buyer, receipt.billing, receipt.email) == (None, None, "")
    assert str(receipt.total) == "18.40 USD"


def test_an_unknown_number_is_refused(sell_in):
    with pytest.raises(NotFound):
        sell_in(Region.US).services.receipts.receipt("P-1")


@pytest.mark.parametrize(
    ("told", "country", "region", "locale"),
    [
        ("de-DE", "AT", Region.EU, "de-AT"),
        ("de_DE", "", Region.EU, "de-DE"),
        ("", "", Region.JP, "ja-JP"),
        ("", "FR", Region.EU, "fr-FR"),
        ("", "NL", Region.EU, "en-NL"),
        ("en-US", "US", Region.US, "en-US"),
        ("", "", Region.UK, "en-GB"),
    ],
)
def test_the_buyers_language_comes_from_amazon_then_the_address_then_the_shop(
    told, country, region, locale
):
    assert locale_of(told, country, region) == locale
