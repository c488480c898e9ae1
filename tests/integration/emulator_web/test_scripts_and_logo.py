"""Widgets.js at every path it ever had (v1 §1.6), and the shop's own logo."""

import json
import re

import pytest

from app.emulator.web_logo import SIZE_LIMIT

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 20

OLDEST = "/images/G/09/EP/offAmazonPayments"
PATHS = [
    ("/OffAmazonPayments/us/js", "us", "live", False),
    ("/OffAmazonPayments/us/sandbox/js", "us", "sandbox", False),
    ("/OffAmazonPayments/gbp/lpa/js", "uk", "live", False),
    ("/OffAmazonPayments/gbp/sandbox/lpa/js", "uk", "sandbox", False),
    ("/OffAmazonPayments/uk/lpa/js", "uk", "live", False),
    ("/OffAmazonPayments/uk/sandbox/lpa/js", "uk", "sandbox", False),
    ("/OffAmazonPayments/eur/lpa/js", "eu", "live", False),
    ("/OffAmazonPayments/eur/sandbox/lpa/js", "eu", "sandbox", False),
    ("/OffAmazonPayments/de/lpa/js", "eu", "live", False),
    ("/OffAmazonPayments/de/sandbox/lpa/js", "eu", "sandbox", False),
    ("/OffAmazonPayments/jp/lpa/js", "jp", "live", False),
    ("/OffAmazonPayments/jp/sandbox/lpa/js", "jp", "sandbox", False),
    (f"{OLDEST}/live/prod/lpa/js", "jp", "live", False),
    (f"{OLDEST}/sandbox/prod/lpa/js", "jp", "sandbox", False),
    ("/OffAmazonPayments/gbp/sandbox/js", "uk", "sandbox", True),
    ("/OffAmazonPayments/eur/js", "eu", "live", True),
    ("/OffAmazonPayments/uk/js", "uk", "live", True),
    ("/OffAmazonPayments/de/sandbox/js", "eu", "sandbox", True),
    ("/OffAmazonPayments/jp/sandbox/js", "jp", "sandbox", True),
]


@pytest.mark.parametrize(("folder", "region", "environment", "standard"), PATHS)
def test_every_path_serves_the_script_of_its_region(pages, folder, region, environment, standard):
    answer = pages.get(f"{folder}/Widgets.js?sellerId=A1")
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "text/javascript; charset=utf-8"
    assert answer.text.startswith("// Training, not Amazon.")
    settings = json.loads(re.search(r"\}\)\((\{.*\})\);\s*$", answer.text)[1])
    assert (settings["region"], settings["environment"]) == (region, environment)
    assert (settings["standard"], settings["base"]) == (standard, pages.base_url)


@pytest.mark.parametrize(
    ("content", "kind"),
    [(PNG, "image/png"), (b"\xff\xd8\xff\xe0JFIF", "image/jpeg"), (b"GIF89a\x01", "image/gif")],
)
def test_a_picture_is_known_by_its_first_bytes_and_shown_on_the_sign_in_page(pages, content, kind):
    assert pages.get("/payments/logo").status_code == 404
    assert "/payments/logo" not in pages.ask().text
    answer = pages.session.put(f"{pages.base_url}/control/logo", data=content, timeout=10)
    assert answer.json() == {"logo_type": kind, "bytes": len(content)}
    served = pages.get("/payments/logo")
    assert (served.content, served.headers["Content-Type"]) == (content, kind)
    assert '<img class="logo" src="/payments/logo" alt="Training Shop">' in pages.ask().text
    assert pages.session.delete(f"{pages.base_url}/control/logo", timeout=10).status_code == 204
    assert pages.get("/payments/logo").status_code == 404


@pytest.mark.parametrize(
    ("content", "status", "error"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", 415, "UnsupportedPicture"),
        (b"", 415, "UnsupportedPicture"),
        (PNG + b"\0" * SIZE_LIMIT, 413, "TooLarge"),
    ],
)
def test_what_is_no_small_picture_is_refused(pages, content, status, error):
    answer = pages.session.put(f"{pages.base_url}/control/logo", data=content, timeout=10)
    assert (answer.status_code, answer.json()["error"]) == (status, error)
    assert pages.world.account.logo is None


def test_a_page_elsewhere_cannot_change_the_logo(pages):
    answer = pages.session.put(
        f"{pages.base_url}/control/logo",
        data=PNG,
        headers={"Origin": "https://evil.example.test"},
        timeout=10,
    )
    assert answer.status_code == 403
    assert pages.world.account.logo is None


def test_a_style_is_sent_once_and_then_only_confirmed(pages):
    first = pages.get("/payments/static/colors.css")
    assert (first.status_code, first.headers["Content-Type"]) == (200, "text/css; charset=utf-8")
    again = pages.get(
        "/payments/static/colors.css", headers={"If-None-Match": first.headers["ETag"]}
    )
    assert (again.status_code, again.content) == (304, b"")


def test_nothing_outside_the_folder_is_served(pages):
    for path in ("/payments/static/nothing.js", "/payments/static/..%2Fbuyers.json"):
        assert pages.get(path).status_code == 404
