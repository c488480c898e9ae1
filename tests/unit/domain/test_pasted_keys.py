"""Whatever is pasted is recognized by its names, and without names by its form."""

import pytest

from app.domain.account_fields import Field, FieldFault, TypedAccount
from app.domain.environment import Mode, Region
from app.domain.pasted_keys import Remark, recognize

SELLER = "A1B2C3D4E5F6G7"
ACCESS = "AKIAIOSFODNN7EXAMPLE"
SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
CLIENT = "amzn1.application-oa2-client.0a1b2c3d4e5f60718293a4b5c6d7e8f9"
BODY = "\n".join(
    "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj" for _ in range(25)
)
PEM = f"-----BEGIN PRIVATE KEY-----\n{BODY}\n-----END PRIVATE KEY-----\n"


@pytest.mark.parametrize(
    ("text", "field"),
    [
        (SELLER, Field.SELLER_ID),
        (f'  "{ACCESS}",\n', Field.ACCESS_KEY),
        (SECRET, Field.SECRET_KEY),
        (f"'{CLIENT}'", Field.CLIENT_ID),
        ("https://shop.example.com", Field.ORIGIN),
    ],
)
def test_a_single_key_is_known_by_its_form(text, field):
    found = recognize(text)
    assert list(found.values) == [field]
    assert found.values[field] == text.strip().strip("\"',")


def test_four_keys_without_names_find_their_fields():
    found = recognize(f"{CLIENT}\n{SECRET}\n{ACCESS}\n{SELLER}\n")
    assert found.values == {
        Field.CLIENT_ID: CLIENT,
        Field.SECRET_KEY: SECRET,
        Field.ACCESS_KEY: ACCESS,
        Field.SELLER_ID: SELLER,
    }


def test_json_names_region_and_environment_too():
    text = f'{{"config": {{"merchant_id": "{SELLER}", "region": "eu", "sandbox": true}}}}'
    found = recognize(text)
    assert found.values == {Field.SELLER_ID: SELLER}
    assert (found.region, found.mode) == (Region.EU, Mode.SANDBOX)
    assert recognize("environment: Live").mode is Mode.LIVE


@pytest.mark.parametrize(
    ("text", "remarks"),
    [
        (PEM, (Remark.PRIVATE_KEY,)),
        (PEM.partition("-----END")[0], (Remark.HALF_PRIVATE_KEY,)),
        (PEM.partition("-----\n")[2], (Remark.HALF_PRIVATE_KEY,)),
        (PEM.replace(BODY, BODY[:200]), (Remark.HALF_PRIVATE_KEY,)),
        (PEM.replace("PRIVATE", "ENCRYPTED PRIVATE"), (Remark.LOCKED_PRIVATE_KEY,)),
        (PEM.replace("PRIVATE", "PUBLIC"), (Remark.PUBLIC_KEY,)),
        ("SANDBOX-AFVX7ULWSGBZ5535PCUQOY7B", (Remark.PUBLIC_KEY_ID, Remark.KEY_OF_SANDBOX)),
        (
            "public_key_id = LIVE-AFVX7ULWSGBZ5535PCUQOY7B",
            (Remark.PUBLIC_KEY_ID, Remark.KEY_OF_LIVE),
        ),
        ("client secret: 0123456789abcdef", (Remark.CLIENT_SECRET,)),
        (f"store_id: {CLIENT}", (Remark.STORE_ID,)),
    ],
)
def test_what_the_classic_checkout_has_no_use_for_is_recognized_and_not_taken(text, remarks):
    found = recognize(text)
    assert found.remarks == remarks
    assert found.is_empty is False


def test_a_private_key_inside_json_is_no_secret_key():
    text = f'{{"public_key_id": "SANDBOX-AFVX7ULWSGBZ5535PCUQOY7B", "private_key": "{PEM}"}}'
    found = recognize(text.replace("\n", "\\n"))
    assert found.values == {}
    assert Remark.PRIVATE_KEY in found.remarks


def test_two_keys_in_each_others_fields_are_told_apart():
    account = TypedAccount(Region.EU, Mode.SANDBOX, SELLER, SECRET, ACCESS, CLIENT)
    with pytest.raises(FieldFault) as fault:
        account.require_plausible()
    assert (fault.value.field, fault.value.looks_like) == (Field.ACCESS_KEY, Field.SECRET_KEY)


def test_what_copying_brings_along_is_left_out():
    typed = TypedAccount(
        Region.EU,
        Mode.SANDBOX,
        seller_id=f"\u200b {SELLER} ",
        access_key=f"“{ACCESS}”",
        secret_key=f"{SECRET[:20]}\n{SECRET[20:]}",
        client_id=f"{CLIENT},",
        origin="https://Shop.Example.com/",
    )
    clean = typed.cleaned()
    assert (clean.seller_id, clean.access_key, clean.secret_key) == (SELLER, ACCESS, SECRET)
    assert (clean.client_id, clean.origin) == (CLIENT, "https://shop.example.com")
    clean.require_plausible()
