"""What /ipn answers on the wire, and that only 200 leaves something in the log."""

import json

import pytest

from tests import sns_messages
from tests.sns_authority import rsa_key


def seqs(companion) -> list[int]:
    return [told["seq"] for told in companion.ask().json()["notifications"]]


def test_genuine_is_200_and_again_is_200_but_stored_once(companion):
    body = companion.signer.body()

    assert [companion.post(body), companion.post(body)] == [200, 200]
    assert seqs(companion) == [1]
    assert companion.metric('paydesk_companion_notifications_total{outcome="duplicate"}') == 1


@pytest.mark.parametrize("rubbish", [b"", b"{", b"[]", b"null", b"\xff\xfe", b"[" * 100_000])
def test_rubbish_is_400(refusing, rubbish):
    assert refusing.post(rubbish) == 400
    assert seqs(refusing) == []


@pytest.mark.parametrize(
    "change",
    [
        {"TopicArn": sns_messages.TOPIC + "X"},
        {"Timestamp": "2020-01-01T00:00:00.000Z"},
        {"SigningCertURL": "https://sns.eu-west-1.amazonaws.com.evil.invalid/a.pem"},
    ],
)
def test_what_is_not_ours_or_not_amazons_is_403(refusing, change):
    assert refusing.post(refusing.signer.body(**change)) == 403
    assert seqs(refusing) == []


def test_a_foreign_signature_is_403(refusing):
    fields = sns_messages.notification(
        SigningCertURL=refusing.signer.keys.certificate_url("eu-west-1"),
        Timestamp=json.loads(refusing.signer.body())["Timestamp"],
    )

    assert refusing.post(sns_messages.post(rsa_key(), fields)) == 403
    assert seqs(refusing) == []


@pytest.mark.parametrize("environment", ["Live", "Elsewhere"])
def test_another_environment_is_403(refusing, environment):
    inner = sns_messages.classic(ReleaseEnvironment=environment)

    assert refusing.post(refusing.signer.body(inner)) == 403


def test_another_merchant_is_403(refusing):
    inner = sns_messages.rest(MerchantID="ASOMEBODYELSE")

    assert refusing.post(refusing.signer.body(inner)) == 403


def test_longer_than_256_kib_is_413_however_it_is_sent(refusing):
    body = b"x" * (256 * 1024 + 1)

    assert refusing.post(body) == 413
    assert refusing.session.post(f"{refusing.url}/ipn", data=iter([body])).status_code == 413


def test_anything_but_post_is_405(refusing):
    answer = refusing.get("/ipn")

    assert (answer.status_code, answer.headers["Allow"], answer.content) == (405, "POST", b"")


def test_a_log_that_is_gone_is_503_and_the_next_try_is_taken(companion, expect_log):
    expect_log("app.companion")
    file, body = companion.data / "companion.sqlite", companion.signer.body()
    file.rename(companion.data / "elsewhere")
    assert companion.post(body) == 503
    (companion.data / "elsewhere").rename(file)

    assert companion.post(body) == 200
    assert seqs(companion) == [1]


def test_answers_say_nothing_about_why(refusing):
    for body in (b"{", refusing.signer.body(TopicArn=sns_messages.TOPIC + "X")):
        answer = refusing.session.post(f"{refusing.url}/ipn", body)
        assert answer.content == b""
        assert "server" not in answer.headers
