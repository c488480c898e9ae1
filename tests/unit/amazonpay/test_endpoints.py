"""Whom a mode may talk to."""

import pytest

from app.amazonpay.origin import Origin
from app.amazonpay.v1.credentials import Credentials
from app.amazonpay.v1.endpoints import Endpoints
from app.domain.environment import Mode, Region
from app.domain.errors import Unavailable

STATIC = "payments-amazon.com/OffAmazonPayments"
ADDRESSES = [
    (Region.US, "mws.amazonservices.com", "amazon.com", f"static-na.{STATIC}/us/", "NA_USD"),
    (Region.UK, "mws-eu.amazonservices.com", "amazon.co.uk", f"static-eu.{STATIC}/gbp/", "EU_GBP"),
    (Region.EU, "mws-eu.amazonservices.com", "amazon.de", f"static-eu.{STATIC}/eur/", "EU_EUR"),
    (Region.JP, "mws.amazonservices.jp", "amazon.co.jp", f"static-fe.{STATIC}/jp/", "FE_JPY"),
]


@pytest.mark.parametrize(("region", "api", "domain", "widgets", "ledger"), ADDRESSES)
def test_live_addresses_are_amazons(region, api, domain, widgets, ledger):
    endpoints = Endpoints.of(region, Mode.LIVE)
    folder = "js/Widgets.js" if region is Region.US else "lpa/js/Widgets.js"
    assert endpoints.api == Origin(True, api, 443)
    assert endpoints.api_path == "/OffAmazonPayments/2013-01-01"
    assert str(endpoints.login) == f"https://api.{domain}"
    assert endpoints.widgets_url == f"https://{widgets}{folder}"
    assert endpoints.payment_domain == ledger
    assert not endpoints.sandbox


@pytest.mark.parametrize(("region", "api", "domain", "widgets", "_ledger"), ADDRESSES)
def test_sandbox_addresses_are_amazons(region, api, domain, widgets, _ledger):
    endpoints = Endpoints.of(region, Mode.SANDBOX)
    folder = "sandbox/js/Widgets.js" if region is Region.US else "sandbox/lpa/js/Widgets.js"
    assert endpoints.api == Origin(True, api, 443)
    assert endpoints.api_path == "/OffAmazonPayments_Sandbox/2013-01-01"
    assert str(endpoints.login) == f"https://api.sandbox.{domain}"
    assert endpoints.widgets_url == f"https://{widgets}{folder}"
    assert endpoints.sandbox


@pytest.mark.parametrize("mode", [Mode.LIVE, Mode.SANDBOX])
@pytest.mark.parametrize("url", ["http://127.0.0.1:8000", "https://mws.amazonservices.com"])
def test_live_and_sandbox_take_no_other_address(mode, url):
    with pytest.raises(Unavailable, match="talks to Amazon alone"):
        Endpoints.of(Region.US, mode, url)


@pytest.mark.parametrize(
    "url",
    ["http://127.0.0.1:8000", "https://127.8.9.1:443/", "http://[::1]:9", "http://localhost:1"],
)
def test_training_takes_the_emulator_on_this_machine(url):
    endpoints = Endpoints.of(Region.EU, Mode.TRAINING, url)
    assert endpoints.api == endpoints.login == Origin.parse(url)
    assert endpoints.api_path == "/OffAmazonPayments_Sandbox/2013-01-01"
    assert endpoints.widgets_url == (
        f"{Origin.parse(url)}/OffAmazonPayments/eur/sandbox/lpa/js/Widgets.js"
    )
    assert endpoints.sandbox


@pytest.mark.parametrize(
    "url",
    [
        "https://mws.amazonservices.com",
        "http://192.168.1.5:8000",
        "http://127.0.0.1.example.test:80",
        "http://localhost.example.test",
        "http://0.0.0.0:8000",
    ],
)
def test_training_never_leaves_this_machine(url):
    with pytest.raises(Unavailable, match="training stays on this machine"):
        Endpoints.of(Region.US, Mode.TRAINING, url)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "127.0.0.1:8000",
        "ftp://127.0.0.1",
        "http://",
        "http://127.0.0.1:99999",
        "http://127.0.0.1:x",
        "http://user@127.0.0.1",
        "http://127.0.0.1/v1",
        "http://127.0.0.1/?a=b",
        "http://[::1",
    ],
)
def test_malformed_address_is_refused(url):
    with pytest.raises(Unavailable, match="not an address of a server"):
        Endpoints.of(Region.US, Mode.TRAINING, url)


@pytest.mark.parametrize(
    ("url", "authority"),
    [
        ("https://Example.test", "example.test"),
        ("https://example.test:443", "example.test"),
        ("https://example.test:8443", "example.test:8443"),
        ("http://example.test:80", "example.test"),
        ("http://[::1]:81", "[::1]:81"),
    ],
)
def test_host_header_names_the_port_unless_it_is_the_schemes_own(url, authority):
    assert Origin.parse(url).authority == authority


def test_credentials_show_whose_they_are_and_nothing_else():
    credentials = Credentials("ASELLER", "AKIA1", "secret1", "client1", "secret2", "token1")
    assert repr(credentials) == "Credentials(seller_id='ASELLER')"
