"""Login with Amazon's server endpoints (v1 reference, §1.5)."""

import pytest
import requests

from app.emulator.lwa import issue_code
from app.emulator.states import Environment
from tests.integration.emulator.caller import TIMEOUT_S

REDIRECT = "https://shop.example/back"


def ask(shop, path: str, **more) -> requests.Response:
    return shop.session.get(shop.base_url + path, timeout=TIMEOUT_S, **more)


@pytest.fixture
def signed_in(shop):
    return shop.control.post("tokens")


def test_a_token_tells_client_buyer_and_seconds_left(shop, server, signed_in):
    info = ask(shop, "/auth/o2/tokeninfo", params={"access_token": signed_in["access_token"]})
    told = info.json()
    assert info.status_code == 200
    assert told["aud"] == server.credentials()["client_id"]
    assert told["user_id"] == signed_in["buyer_id"]
    assert told["iss"] == "https://www.amazon.com"
    assert 3500 < told["exp"] <= 3600
    assert told["app_id"].startswith("amzn1.application.")


def test_a_token_expires_after_an_hour_of_the_emulators_clock(shop, signed_in):
    token = {"access_token": signed_in["access_token"]}
    shop.control.advance(minutes=59)
    assert ask(shop, "/auth/o2/tokeninfo", params=token).json()["exp"] <= 60
    shop.control.advance(minutes=1)
    expired = ask(shop, "/auth/o2/tokeninfo", params=token)
    assert expired.status_code == 400
    assert expired.json()["error"] == "invalid_token"


@pytest.mark.parametrize(
    ("query", "error", "description"),
    [
        (
            {"access_token": "Atza|x"},
            "invalid_token",
            "The request has an invalid parameter : access_token",
        ),
        ({}, "invalid_request", "The request is missing a required parameter : access_token"),
    ],
)
def test_a_bad_token_is_told_in_lwas_own_form(shop, query, error, description):
    for path in ("/auth/o2/tokeninfo", "/user/profile"):
        answer = ask(shop, path, params=query)
        assert answer.status_code == 400
        told = answer.json()
        assert (told["error"], told["error_description"]) == (error, description)
        assert told["request_id"]


def test_a_token_can_be_presented_in_three_ways(shop, signed_in):
    token = signed_in["access_token"]
    answers = [
        ask(shop, "/user/profile", headers={"Authorization": f"bearer {token}"}),
        ask(shop, "/user/profile", headers={"x-amz-access-token": token}),
        ask(shop, "/user/profile", params={"access_token": token}),
    ]
    assert len({answer.text for answer in answers}) == 1
    profile = answers[0].json()
    assert profile["user_id"] == signed_in["buyer_id"]
    assert set(profile) == {"user_id", "name", "email", "postal_code"}


@pytest.mark.parametrize(
    ("scopes", "fields"),
    [
        (["profile"], {"user_id", "name", "email"}),
        (["profile:user_id"], {"user_id"}),
        (["postal_code", "payments:widget"], {"user_id", "postal_code"}),
    ],
)
def test_scopes_limit_the_profile(shop, scopes, fields):
    token = shop.control.post("tokens", scopes=scopes)["access_token"]
    assert set(ask(shop, "/user/profile", params={"access_token": token}).json()) == fields


def test_a_token_without_a_profile_scope_has_no_profile(shop):
    token = shop.control.post("tokens", scopes=["payments:widget"])["access_token"]
    answer = ask(shop, "/user/profile", params={"access_token": token})
    assert (answer.status_code, answer.json()["error"]) == (401, "insufficient_scope")


def exchange(shop, **form: str) -> requests.Response:
    return shop.session.post(f"{shop.base_url}/auth/o2/token", data=form, timeout=TIMEOUT_S)


@pytest.fixture
def code(server, shop):
    """A code as the sign-in page makes it; the server is idle meanwhile."""
    world, buyer = server.world, next(iter(server.world.book))
    with world.transaction():
        return issue_code(world, buyer.buyer_id, Environment.SANDBOX, ("profile",), REDIRECT)


@pytest.fixture
def form(server, code):
    known = server.credentials()
    client = {"client_id": known["client_id"], "client_secret": known["client_secret"]}
    return client | {"grant_type": "authorization_code", "code": code, "redirect_uri": REDIRECT}


def test_a_code_is_exchanged_once(shop, form):
    first = exchange(shop, **form)
    assert first.status_code == 200
    tokens = first.json()
    assert tokens["access_token"].startswith("Atza|")
    assert tokens["refresh_token"].startswith("Atzr|")
    assert (tokens["token_type"], tokens["expires_in"]) == ("bearer", 3600)
    again = exchange(shop, **form)
    assert (again.status_code, again.json()["error"]) == (400, "invalid_grant")
    fresh = {"grant_type": "refresh_token", "refresh_token": tokens["refresh_token"]}
    assert exchange(shop, **(form | fresh)).json()["access_token"].startswith("Atza|")


@pytest.mark.parametrize(
    ("change", "status", "error"),
    [
        ({"redirect_uri": "https://other.example"}, 400, "invalid_grant"),
        ({"code": "AN123"}, 400, "invalid_grant"),
        ({"client_secret": "wrong"}, 401, "invalid_client"),
        ({"client_id": "wrong"}, 401, "invalid_client"),
        ({"grant_type": "password"}, 400, "unsupported_grant_type"),
        ({"grant_type": "refresh_token", "refresh_token": "Atzr|x"}, 400, "invalid_grant"),
    ],
)
def test_a_wrong_exchange_is_refused(shop, form, change, status, error):
    answer = exchange(shop, **(form | change))
    assert (answer.status_code, answer.json()["error"]) == (status, error)


def test_a_code_expires_after_five_minutes(shop, form):
    shop.control.advance(minutes=5)
    assert exchange(shop, **form).json()["error"] == "invalid_grant"
