"""Login with Amazon: tokens that are ours, foreign, stale, or no tokens at all."""

import orjson
import pytest

from app.amazonpay.v1.login import BuyerProfile, ForeignToken, Login, TokenOwner
from app.domain.errors import NotSent, RejectedByAmazon
from tests.integration.amazonpay.scripted_server import Answer, Reset

INFO = {"aud": "amzn1.client", "user_id": "amzn1.account.B", "exp": 3000, "iss": "x"}


def answer(facts, status=200):
    return Answer(orjson.dumps(facts), status)


@pytest.fixture
def login(play):
    def start(*script):
        scene = play(*script)
        return Login(scene.endpoints, "amzn1.client", scene.transport, scene.pace), scene

    return start


def test_own_token_has_an_owner(login):
    client, scene = login(answer(INFO))
    assert client.token_owner("Atza|a b".replace(" ", "+")) == TokenOwner("amzn1.account.B", 3000)
    assert scene.server.asked[0].line == (
        "GET /auth/o2/tokeninfo?access_token=Atza%7Ca%2Bb HTTP/1.1"
    )


def test_percent_encoded_token_is_decoded_first(login):
    client, scene = login(answer(INFO))
    client.token_owner("Atza%7Cab")
    assert "access_token=Atza%7Cab " in scene.server.asked[0].line


@pytest.mark.parametrize("audience", ["amzn1.other", "", None, "ämzn", ["amzn1.client"]])
def test_token_of_another_application_is_foreign(login, audience):
    client, _ = login(answer({**INFO, "aud": audience}))
    with pytest.raises(ForeignToken) as foreign:
        client.token_owner("Atza|a")
    assert foreign.value.code == "invalid_token"


def test_expiry_that_is_no_number_is_none_left(login):
    client, _ = login(answer({**INFO, "exp": "soon"}))
    assert client.token_owner("Atza|a").expires_in_s == 0


def test_profile_is_read_with_the_token_in_the_header(login):
    facts = {"user_id": "amzn1.account.B", "name": "B", "email": "b@x.test", "postal_code": "1"}
    client, scene = login(answer(facts))
    assert client.profile("Atza|a") == BuyerProfile("amzn1.account.B", "B", "b@x.test", "1")
    assert scene.server.asked[0].line == "GET /user/profile HTTP/1.1"
    assert scene.server.asked[0].headers["Authorization"] == "bearer Atza|a"


def test_profile_without_the_scope_has_no_name(login):
    client, _ = login(answer({"user_id": "amzn1.account.B"}))
    assert client.profile("Atza|a") == BuyerProfile("amzn1.account.B")


def test_nothing_of_the_buyer_is_shown_by_repr():
    assert repr(BuyerProfile("u", "n", "e", "p")) == "BuyerProfile()"
    assert repr(TokenOwner("u", 5)) == "TokenOwner(expires_in_s=5)"


def test_refused_token_keeps_amazons_words(login):
    client, scene = login(
        answer(
            {"error": "invalid_token", "error_description": "a sentence", "request_id": "r"}, 400
        )
    )
    with pytest.raises(RejectedByAmazon) as rejected:
        client.token_owner("Atza|a")
    assert (rejected.value.code, rejected.value.message) == ("invalid_token", "a sentence")
    assert rejected.value.request_id == "r"
    assert len(scene.server.asked) == 1


def test_refusal_that_is_no_json_is_named_by_its_status(login):
    client, _ = login(Answer(b"<html>", 401))
    with pytest.raises(RejectedByAmazon, match="HTTP 401"):
        client.profile("Atza|a")


@pytest.mark.parametrize(
    "trouble", [Reset(), Answer(b"<html>", 200), Answer(b"[1]", 200), Answer(b"{}", 500)]
)
def test_trouble_is_asked_again_and_then_given_up(login, trouble):
    client, scene = login(trouble)
    with pytest.raises(NotSent):
        client.token_owner("Atza|a")
    assert len(scene.server.asked) == 4


def test_trouble_that_passes_is_no_trouble(login):
    client, scene = login(Reset(), answer(INFO))
    assert client.token_owner("Atza|a").user_id == "amzn1.account.B"
    assert scene.timeline.waited == [1.0]


@pytest.mark.parametrize(
    "text", ["", " ", "Atza|a\r\nX-Forged: 1", "Atza|a%0d%0aX: 1", "Atza|ä", "Atza|a b", "x" * 2049]
)
@pytest.mark.parametrize("call", [Login.token_owner, Login.profile])
def test_text_that_is_no_token_never_leaves_the_house(login, call, text):
    client, scene = login(answer(INFO))
    with pytest.raises(RejectedByAmazon, match="no access token"):
        call(client, text)
    assert scene.server.asked == []
