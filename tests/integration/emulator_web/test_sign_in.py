"""The sign-in page answers the shop, and only the shop (v1 §1.5, §7.2)."""

from urllib.parse import parse_qs, urlsplit

import pytest
import requests

from app.emulator.states import Environment
from tests.integration.emulator_web.pages import (
    CHALLENGE_PAIR,
    RETURN,
    SCOPES,
    TRAINING,
    message_of,
)

BUYER = "Jürgen Weißhaupt"


def _fragment(answer):
    assert answer.status_code == 303
    return {
        name: one
        for name, (one,) in parse_qs(urlsplit(answer.headers["Location"]).fragment).items()
    }


def _query(answer):
    assert answer.status_code == 303
    return {
        name: one for name, (one,) in parse_qs(urlsplit(answer.headers["Location"]).query).items()
    }


def test_a_token_comes_behind_the_hash_with_scope_and_state(pages):
    answer = pages.choose(BUYER, state="till 3&x")
    content = _fragment(answer)
    token = pages.world.token(content.pop("access_token"))
    assert answer.headers["Location"].startswith(f"{RETURN}#")
    assert content == {
        "token_type": "bearer",
        "expires_in": "3600",
        "scope": " ".join(SCOPES),
        "state": "till 3&x",
    }
    assert (token.buyer_id, token.environment) == (pages.buyer(BUYER).buyer_id, Environment.SANDBOX)
    assert token.scopes == SCOPES


def test_a_token_comes_in_the_query_where_that_is_asked_for(pages):
    answer = pages.choose(BUYER, response_mode="query", redirect_uri=f"{RETURN}?order=7#top")
    assert answer.headers["Location"].endswith("#top")
    content = _query(answer)
    assert content["order"] == "7"
    assert pages.world.token(content["access_token"]) is not None


def test_without_the_sandbox_flag_the_token_is_live(pages):
    token = _fragment(pages.choose(BUYER, sandbox=None))["access_token"]
    assert pages.world.token(token).environment is Environment.LIVE


def test_a_code_is_exchanged_once_with_the_client_secret(pages):
    content = _query(pages.choose(BUYER, response_type="code", state="s"))
    assert content["state"] == "s"
    account = pages.world.account
    form = {
        "grant_type": "authorization_code",
        "code": content["code"],
        "redirect_uri": RETURN,
        "client_id": account.client_id,
        "client_secret": account.client_secret,
    }
    first, second = (
        requests.post(f"{pages.base_url}/auth/o2/token", data=form, timeout=10) for _ in range(2)
    )
    assert pages.world.token(first.json()["access_token"]).buyer_id == pages.buyer(BUYER).buyer_id
    assert (second.status_code, second.json()["error"]) == (400, "invalid_grant")


def test_a_code_with_a_challenge_is_exchanged_by_the_page_itself(pages):
    verifier, challenge = CHALLENGE_PAIR
    content = _query(pages.choose(BUYER, response_type="code", code_challenge=challenge))
    form = {
        "code": content["code"],
        "clientId": pages.world.account.client_id,
        "codeVerifier": verifier,
    }
    answer = pages.call("POST", "/token", form).json()
    assert pages.world.token(answer["access_token"]).scopes == SCOPES
    assert (answer["token_type"], answer["expires_in"]) == ("bearer", 3600)
    assert pages.call("POST", "/token", form).json()["code"] == "invalid_grant"


def test_a_code_is_not_given_out_for_a_wrong_verifier(pages):
    _, challenge = CHALLENGE_PAIR
    content = _query(pages.choose(BUYER, response_type="code", code_challenge=challenge))
    form = {
        "code": content["code"],
        "clientId": pages.world.account.client_id,
        "codeVerifier": "x" * 43,
    }
    answer = pages.call("POST", "/token", form)
    assert (answer.status_code, answer.json()["code"]) == (400, "invalid_grant")


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"client_id": "amzn1.application-oa2-client.0"}, "client id"),
        ({"client_id": None}, "client id"),
        ({"redirect_uri": None}, "return address is missing"),
        ({"redirect_uri": "javascript:alert(1)"}, "no complete web address"),
        ({"redirect_uri": "/done"}, "no complete web address"),
    ],
)
def test_a_wrong_client_or_return_address_ends_on_an_error_page(pages, changed, words):
    for answer in (
        pages.ask(language="en", **changed),
        pages.choose(BUYER, language="en", **changed),
    ):
        assert answer.status_code == 400
        assert words in answer.text
        assert TRAINING in answer.text
        assert "Location" not in answer.headers


def test_a_return_url_must_be_on_the_list_once_there_is_one(pages):
    pages.world.account.allowed_return_urls = ["https://shop.example.test/other"]
    assert pages.ask().status_code == 400
    assert pages.choose(BUYER).status_code == 400
    pages.world.account.allowed_return_urls.append(RETURN)
    assert pages.ask().status_code == 200


def test_the_origin_of_a_page_with_a_popup_must_be_on_the_list_once_there_is_one(pages):
    asked = {"ui": "popup", "request": "r1", "redirect_uri": "https://shop.example.test/"}
    pages.world.account.allowed_origins = ["https://other.example.test"]
    answer = pages.ask(language="en", **asked)
    assert answer.status_code == 400
    assert "Allowed JavaScript Origins" in answer.text
    assert "https://shop.example.test" in answer.text
    pages.world.account.allowed_origins = ["https://shop.example.test"]
    assert pages.ask(**asked).status_code == 200


def test_a_popup_is_answered_by_a_message_to_the_origin_of_the_shop(pages):
    answer = pages.choose(BUYER, ui="popup", request="r1", state="s")
    message = message_of(answer)
    assert answer.status_code == 200
    assert 'name="target" content="https://shop.example.test"' in answer.text
    assert (message["kind"], message["request"]) == ("authorization", "r1")
    assert pages.world.token(message["answer"]["access_token"]) is not None
    assert message["answer"]["state"] == "s"


def test_a_canceled_sign_in_is_denied_access(pages):
    content = _fragment(pages.choose(BUYER, action="cancel", state="s"))
    assert (content["error"], content["state"]) == ("access_denied", "s")


@pytest.mark.parametrize("scope", ["", "profile payments:everything"])
def test_an_unknown_scope_is_told_to_the_shop(pages, scope):
    assert _fragment(pages.ask(scope=scope))["error"] == "invalid_scope"


def test_an_unknown_response_type_is_told_in_the_query(pages):
    assert _query(pages.ask(response_type="magic"))["error"] == "invalid_request"


def test_nobody_chosen_shows_the_page_again(pages):
    answer = pages.choose("", language="de")
    assert answer.status_code == 400
    assert "Wählen Sie eine Testperson" in answer.text


def test_a_form_sent_from_another_site_is_refused(pages):
    for origin in ("https://evil.example.test", "null"):
        answer = pages.choose(BUYER, origin=origin, language="en")
        assert answer.status_code == 400
        assert "not sent from this page" in answer.text
    assert pages.world.shelves.tokens == {}


def test_interactive_never_is_an_invalid_grant_until_somebody_signed_in(pages):
    assert _fragment(pages.ask(interactive="never"))["error"] == "invalid_grant"
    cookie = pages.choose(BUYER).headers["Set-Cookie"]
    assert {"HttpOnly", "SameSite=none", "Secure"} <= set(cookie.split("; "))
    _keep(pages, cookie)
    assert "access_token" in _fragment(pages.ask(interactive="never"))


def test_interactive_auto_asks_again_only_for_more_scopes(pages):
    _keep(pages, pages.choose(BUYER, scope="profile").headers["Set-Cookie"])
    assert "access_token" in _fragment(pages.ask(scope="profile"))
    assert pages.ask(scope="profile payments:widget").status_code == 200
    assert pages.ask(scope="profile", interactive="always").status_code == 200


def test_a_signed_in_buyer_is_chosen_already_and_may_sign_out(pages):
    _keep(pages, pages.choose("Ada Fielding", scope="profile").headers["Set-Cookie"])
    shown = pages.ask(interactive="always", language="en").text
    assert f'value="{pages.buyer("Ada Fielding").buyer_id}" required checked' in shown
    assert "You are signed out." in pages.choose("", action="sign-out", language="en").text
    assert _fragment(pages.ask(scope="profile", interactive="never"))["error"] == "invalid_grant"


def test_signing_out_by_the_shop_ends_the_session_but_not_the_token(pages):
    signed_in = pages.choose(BUYER)
    _keep(pages, signed_in.headers["Set-Cookie"])
    token = _fragment(signed_in)["access_token"]
    assert pages.call("POST", "/sign-out", {}, token=token).json() == {"signedOut": True}
    assert _fragment(pages.ask(interactive="never"))["error"] == "invalid_grant"
    assert pages.world.token(token) is not None


def test_the_page_speaks_the_language_asked_for_and_shows_the_region_s_buyers_first(pages):
    german = pages.ask().text
    assert '<html lang="de">' in german
    assert german.index(BUYER) < german.index("Weitere Testpersonen") < german.index("Ada Fielding")
    assert '<html lang="ja">' in pages.ask(language="ja-JP").text
    french = pages.get("/ap/oa", params=pages.query(), headers={"Accept-Language": "fr-FR,fr"})
    assert "Se connecter" in french.text
    assert TRAINING in french.text


def test_names_of_the_shop_are_text_and_never_markup(pages):
    pages.world.account.store_name = "<b>Café</b> & {t}"
    shown = pages.ask().text
    assert "&lt;b&gt;Café&lt;/b&gt; &amp; {t}" in shown
    assert "<b>" not in shown


def test_the_page_lets_nothing_foreign_in(pages):
    headers = pages.ask().headers
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'; script-src 'self'" in policy
    assert "form-action 'self' https://shop.example.test" in policy
    assert "frame-ancestors 'none'" in policy
    assert (headers["Referrer-Policy"], headers["Cache-Control"]) == ("same-origin", "no-store")


def test_only_the_shop_may_frame_a_silent_answer(pages):
    answer = pages.ask(ui="frame", request="r1", interactive="never")
    assert "frame-ancestors https://shop.example.test" in answer.headers["Content-Security-Policy"]
    assert message_of(answer)["answer"]["error"] == "invalid_grant"


def _keep(pages, cookie):
    # A browser takes Secure cookies from loopback; requests does not, so it is told by hand.
    name, _, value = cookie.partition(";")[0].partition("=")
    pages.session.headers["Cookie"] = f"{name}={value}"
