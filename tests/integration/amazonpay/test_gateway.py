"""The classic API as the domain's Gateway, where the emulator cannot be made to misbehave so."""

import pytest

from app.amazonpay.v1.gateway import ClassicGateway
from app.domain.errors import OutcomeUnknown
from app.domain.gateway import AuthorizeRequest, Gateway
from app.domain.money import Currency, Money
from app.domain.states import ChargeState
from tests.integration.amazonpay.samples import (
    AUTHORIZE,
    AUTHORIZED,
    CAPTURE,
    CAPTURED,
    REFUND,
    REFUNDED,
)
from tests.integration.amazonpay.scripted_server import Answer, refusal

NOW = AuthorizeRequest(
    "S02-1111111-2222222",
    "S02-1111111-2222222-a01",
    Money(1995, Currency.EUR),
    capture_now=True,
)


@pytest.fixture
def gateway(play):
    def start(*script):
        scene = play(*script)
        gateway: Gateway = ClassicGateway(scene.client)
        return gateway, scene

    return start


def other(answer):
    return Answer(answer.body.replace(b"P-1-", b"P-2-"))


@pytest.mark.parametrize(
    ("answer", "call"),
    [
        (AUTHORIZED, lambda gateway: gateway.authorize(AUTHORIZE)),
        (CAPTURED, lambda gateway: gateway.capture(CAPTURE)),
        (REFUNDED, lambda gateway: gateway.refund(REFUND)),
    ],
)
def test_answer_about_another_reference_id_is_not_believed(gateway, answer, call):
    with pytest.raises(OutcomeUnknown, match="but the answer is about P-2-"):
        call(gateway(other(answer))[0])
    assert call(gateway(answer)[0]).reference_id.startswith("P-1-")


def test_immediate_capture_is_read_again_because_its_answer_counts_zero(gateway, golden):
    read = golden("capture_yen").replace(b"JPY", b"EUR").replace(b"646.00", b"19.95")
    client, scene = gateway(Answer(golden("authorize_captured")), Answer(read))
    charge = client.authorize(NOW)
    assert charge.state is ChargeState.CAPTURED
    assert charge.word.reason == "MaxCapturesProcessed"
    assert charge.capture.captured == Money(1995, Currency.EUR)
    assert [form["Action"] for form in scene.forms] == ["Authorize", "GetCaptureDetails"]
    assert scene.forms[1]["AmazonCaptureId"] == "S02-1111111-2222222-C333333"


@pytest.mark.parametrize(
    "trouble",
    [refusal("InvalidTransactionId", 404), Answer(b"<html>", 502), refusal("AccessDenied", 401)],
)
def test_immediate_capture_that_cannot_be_read_is_unknown_and_never_called_unsent(
    gateway, golden, trouble
):
    client, _ = gateway(Answer(golden("authorize_captured")), trouble)
    with pytest.raises(OutcomeUnknown, match="its capture cannot be read"):
        client.authorize(NOW)
