"""Which addresses the sealed browser lets in."""

import pytest
from PySide6.QtCore import QUrl

from app.amazonpay.v1.web_hosts import web_domains
from app.domain.environment import Region
from app.services.web_account import WebAccount
from ui.checkout.gate import Gate, Owner, origin_of

SHOP = "https://desk.paydesk.test"
LIVE = Gate(SHOP, web_domains(Region.EU), banks_ask=True)
TRAINING = Gate(SHOP, server="http://127.0.0.1:4711")


@pytest.mark.parametrize(
    ("address", "owner"),
    [
        ("https://eu.account.amazon.com/ap/oa", Owner.AMAZON),
        (
            "https://static-eu.payments-amazon.com/OffAmazonPayments/eur/lpa/js/Widgets.js",
            Owner.AMAZON,
        ),
        ("https://payments.amazon.de/", Owner.AMAZON),
        ("https://desk.paydesk.test/checkout/success", Owner.SHOP),
        ("about:blank", Owner.NOBODY),
        ("", Owner.NOBODY),
        ("http://eu.account.amazon.com/ap/oa", Owner.STRANGER),
        ("https://eu.account.amazon.com:8443/ap/oa", Owner.STRANGER),
        ("https://amazon.com.evil.test/", Owner.STRANGER),
        ("https://evilamazon.com/", Owner.STRANGER),
        ("https://amazon.com@evil.test/", Owner.STRANGER),
        ("https://user@amazon.com/", Owner.STRANGER),
        ("https://desk.paydesk.test:444/checkout/success", Owner.STRANGER),
        ("http://127.0.0.1:4711/ap/oa", Owner.STRANGER),
        ("file:///etc/passwd", Owner.STRANGER),
        ("chrome://gpu", Owner.STRANGER),
        ("javascript:alert(1)", Owner.STRANGER),
        ("ftp://amazon.com/", Owner.STRANGER),
    ],
)
def test_whose_address_it_is(address, owner):
    assert LIVE.owner(QUrl(address)) is owner


def test_training_knows_the_emulator_and_nobody_else():
    assert TRAINING.owner(QUrl("http://127.0.0.1:4711/ap/oa")) is Owner.EMULATOR
    assert TRAINING.owner(QUrl("http://127.0.0.1:4712/ap/oa")) is Owner.STRANGER
    assert TRAINING.owner(QUrl("https://www.amazon.com/ap/oa")) is Owner.STRANGER


def test_only_amazon_s_own_page_may_show_a_bank_s_frame():
    bank, amazon = QUrl("https://acs.bank.test/3ds"), QUrl("https://payments.amazon.de/confirm")
    assert LIVE.lets_load(bank, amazon)
    assert not LIVE.lets_load(bank, QUrl(SHOP + "/checkout/pay"))
    assert not LIVE.lets_load(QUrl("http://acs.bank.test/3ds"), amazon)
    assert not LIVE.lets_visit(bank)
    assert not Gate(SHOP, web_domains(Region.US)).lets_load(bank, amazon)


def test_the_emulator_in_training_brings_no_bank_along():
    account = WebAccount("s", "c", "w", server="http://127.0.0.1:4711")
    assert Gate.of(account, SHOP, confirms=True).banks_ask is False


def test_an_origin_names_its_port_where_it_is_not_the_usual_one():
    assert origin_of(QUrl("https://a.test/x?y#z")) == "https://a.test"
    assert origin_of(QUrl("https://a.test:443/")) == "https://a.test"
    assert origin_of(QUrl("http://[::1]:80/")) == "http://[::1]"
    assert origin_of(QUrl("http://127.0.0.1:99/")) == "http://127.0.0.1:99"
