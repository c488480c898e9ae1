"""What is typed or pasted to connect an account is read generously and checked strictly."""

from dataclasses import replace

import pytest

from app.domain.account_fields import Field, FieldFault, TypedAccount, filled
from app.domain.pasted_keys import recognize
from app.domain.environment import Mode, Region

GOOD = TypedAccount(
    Region.EU,
    Mode.SANDBOX,
    seller_id="A1B2C3D4E5F6G7",
    access_key="AKIAIOSFODNN7EXAMPLE",
    secret_key="wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    client_id="amzn1.application-oa2-client.0a1b2c3d4e5f60718293a4b5c6d7e8f9",
    origin="https://shop.example.com",
)
VALUES = {field: GOOD.value(field) for field in Field}

JSON = """
{ "merchant_id": "A1B2C3D4E5F6G7", "access_key": "AKIAIOSFODNN7EXAMPLE",
  "secret_key": "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
  "client_id": "amzn1.application-oa2-client.0a1b2c3d4e5f60718293a4b5c6d7e8f9",
  "client_secret": "not-for-us", "version": 2 }
"""
LINES = """
Merchant ID:  A1B2C3D4E5F6G7
Access Key ID = "AKIAIOSFODNN7EXAMPLE",
Secret Access Key: wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY
LWA Client ID: amzn1.application-oa2-client.0a1b2c3d4e5f60718293a4b5c6d7e8f9
LWA Client Secret: not-for-us
"""


@pytest.mark.parametrize("text", [JSON, LINES])
def test_a_block_is_read_as_json_and_as_lines(text):
    assert recognize(text).values == {
        field: value for field, value in VALUES.items() if field is not Field.ORIGIN
    }


def test_an_origin_loses_its_last_slash():
    assert recognize("origin: https://shop.example.com/").values == {
        Field.ORIGIN: "https://shop.example.com"
    }


@pytest.mark.parametrize("text", ["", "hello", "[1, 2]", '"A1B2"', "{broken", "seller id:", "\0"])
def test_rubbish_holds_no_fields(text):
    assert recognize(text).values == {}


def test_found_fields_fill_the_form_and_leave_the_others():
    empty = TypedAccount(Region.JP, Mode.LIVE, origin="https://a.example")
    account = filled(empty, {Field.SELLER_ID: "A1B2C3D4E5F6G7"})
    assert account == replace(empty, seller_id="A1B2C3D4E5F6G7")


def test_a_good_form_is_plausible():
    GOOD.require_plausible()


@pytest.mark.parametrize("field", Field)
def test_an_empty_field_is_named(field):
    with pytest.raises(FieldFault, match="is missing") as refused:
        filled(GOOD, {field: ""}).require_plausible()
    assert refused.value.field is field


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (Field.SELLER_ID, "a1b2c3d4e5f6g7"),
        (Field.SELLER_ID, "AKIAIOSFODNN7EXAMPLEX"),
        (Field.ACCESS_KEY, "AKIA"),
        (Field.ACCESS_KEY, "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"),
        (Field.SECRET_KEY, "short"),
        (Field.SECRET_KEY, "with a blank in it, and long enough to pass"),
        (Field.CLIENT_ID, "amzn1.application.0a1b2c3d4e5f60718293a4b5c6d7e8f9"),
        (Field.ORIGIN, "http://shop.example.com"),
        (Field.ORIGIN, "https://shop.example.com/shop"),
        (Field.ORIGIN, "shop.example.com"),
        (Field.ORIGIN, "https://"),
    ],
)
def test_a_mistyped_field_is_named(field, value):
    with pytest.raises(FieldFault, match="should look like") as refused:
        filled(GOOD, {field: value}).require_plausible()
    assert refused.value.field is field


def test_keys_do_not_show_in_a_repr():
    assert GOOD.secret_key not in repr(GOOD)
    assert GOOD.access_key not in repr(GOOD)
