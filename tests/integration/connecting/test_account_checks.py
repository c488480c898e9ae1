"""Typed keys are tried with a real call, and the answer names the field that is wrong."""

from dataclasses import replace

import pytest

from app.account_checks import AccountChecks
from app.domain.account_fields import TypedAccount
from app.domain.environment import Mode, Region
from app.domain.errors import NotSent, WrongCredentials, WrongRegion
from tests.desk_fixtures import amazon, emulator
from tests.emulator_server import serve_emulator

__all__ = ("amazon", "emulator")


@pytest.fixture
def account(amazon):
    told = amazon.credentials
    names = ("seller_id", "access_key", "secret_key", "client_id")
    return TypedAccount(
        Region.EU,
        Mode.SANDBOX,
        **{name: told[name] for name in names},
        origin="https://shop.example.com",
    )


@pytest.fixture
def checks(amazon):
    return AccountChecks({Region.EU: amazon.credentials["base_url"]})


def test_keys_that_belong_together_pass(checks, account):
    checks.check(account)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("seller_id", "A0000000000000"),
        ("access_key", "AKIA0000000000000000"),
        ("secret_key", "0" * 40),
        ("client_id", "amzn1.application-oa2-client." + "0" * 32),
    ],
)
def test_the_wrong_key_is_named(amazon, checks, account, field, value):
    nowhere = dict.fromkeys(Region, amazon.credentials["base_url"])
    with pytest.raises(WrongCredentials) as refused:
        AccountChecks(nowhere).check(replace(account, **{field: value}))
    assert refused.value.field == field


def test_keys_of_another_region_are_found_there(amazon, account):
    with serve_emulator() as stranger:
        away = dict.fromkeys((Region.EU, Region.UK, Region.JP), stranger.base_url)
        checks = AccountChecks({**away, Region.US: amazon.credentials["base_url"]})
        with pytest.raises(WrongRegion) as refused:
            checks.check(account)
    assert refused.value.region == "us"


def test_no_answer_is_no_wrong_key(account):
    with pytest.raises(NotSent):
        AccountChecks({Region.EU: "http://127.0.0.1:9"}).check(account)
