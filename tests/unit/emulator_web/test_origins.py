"""Addresses are compared by scheme, host and port, and the account's lists decide."""

import pytest

from app.emulator.account import new_account
from app.emulator.web_origins import (
    form_targets,
    frame_holders,
    origin_allowed,
    origin_of,
    return_allowed,
)


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("https://Shop.Example.test/till?x=1", "https://shop.example.test"),
        ("https://shop.example.test:443/", "https://shop.example.test"),
        ("http://localhost:8080", "http://localhost:8080"),
        ("https://[::1]:8443/a", "https://[::1]:8443"),
        ("paydesk://return/here", "paydesk://return"),
    ],
)
def test_the_origin_is_scheme_host_and_port(url, origin):
    assert origin_of(url) == origin


@pytest.mark.parametrize(
    "url",
    [
        "",
        "/till",
        "javascript://shop.example.test/%0aalert(1)",
        "data:text/html,x",
        "https://",
        "https://a@shop.example.test/",
    ],
)
def test_what_is_no_web_address_is_refused(url):
    with pytest.raises(ValueError, match="no complete web address"):
        origin_of(url)


def test_empty_lists_let_everyone_in():
    account = new_account()
    assert origin_allowed(account, "https://shop.example.test")
    assert return_allowed(account, "https://shop.example.test/done")


def test_an_origin_must_be_on_the_list():
    account = new_account()
    account.allowed_origins = ["https://shop.example.test/"]
    assert origin_allowed(account, "https://shop.example.test")
    assert not origin_allowed(account, "http://shop.example.test")
    assert not origin_allowed(account, "https://shop.example.test:8443")


def test_a_return_url_is_compared_without_its_query():
    account = new_account()
    account.allowed_return_urls = ["https://shop.example.test/done"]
    assert return_allowed(account, "https://shop.example.test/done?order=7#x")
    assert not return_allowed(account, "https://shop.example.test/done/more")
    assert not return_allowed(account, "https://evil.example.test/done")


def test_forms_may_be_redirected_to_the_shop_alone():
    assert form_targets("https://shop.example.test/yes", "https://shop.example.test/no") == (
        "'self' https://shop.example.test"
    )
    assert form_targets("paydesk://return/yes") == "'self' paydesk:"


def test_an_entry_that_is_no_address_does_not_get_into_the_policy():
    account = new_account()
    assert frame_holders(account) == ""
    account.allowed_origins = ["https://shop.example.test/", "http://a.test; script-src *", "shop"]
    assert frame_holders(account) == "https://shop.example.test"
