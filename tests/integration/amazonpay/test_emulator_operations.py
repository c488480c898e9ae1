"""Every operation of the classic client against the emulator over HTTP."""

import datetime as dt

import pytest

from app.amazonpay.pace import Pace
from app.amazonpay.v1.account_check import check_account
from app.amazonpay.v1.client import ClassicClient
from app.amazonpay.v1.credentials import Credentials
from app.amazonpay.v1.details import NotificationConfiguration
from app.amazonpay.v1.login import ForeignToken, Login
from app.amazonpay.v1.order_lists import OrderListQuery
from app.amazonpay.v1.order_references import OrderAttributes
from app.amazonpay.v1.parameters import ProviderCredit
from app.domain.environment import Region
from app.domain.errors import ClockOff, RejectedByAmazon, WrongCredentials
from app.domain.gateway import AuthorizeRequest, CaptureRequest, Confirmation, OrderDetails
from app.domain.money import Currency, Money
from app.domain.states import ChargePermissionState as P
from app.domain.states import ChargeState, RefundState
from tests.unit.amazonpay.timeline import Timeline

REGIONS = list(Region)
SIMULATED = '{"SandboxSimulation":{"State":"Declined","ReasonCode":"%s"}}'


@pytest.mark.parametrize("region", REGIONS)
def test_order_goes_from_draft_to_closed_with_its_money_taken_and_given_back(stage, region):
    scene = stage(region)
    order_id, gateway = scene.order(None, confirmed=False), scene.gateway
    draft = gateway.describe(order_id)
    assert draft.state is P.DRAFT
    assert "AmountNotSet" in draft.constraints
    assert (draft.total, draft.buyer and draft.buyer.name) == (None, None)

    total = scene.money("100.00")
    ready = gateway.set_details(OrderDetails(order_id, total, "P-100042", "Laden", "Danke & 返"))
    assert (ready.total, ready.constraints, ready.order_number) == (total, (), "P-100042")

    gateway.confirm(Confirmation(order_id, "https://s.test/y", "https://s.test/n"))
    if region.confirms_with_buyer:
        assert gateway.describe(order_id).state is P.DRAFT
        flow = f"order-references/{order_id}/confirmation-flow"
        scene.control.post(flow, result="Success")
    opened = gateway.describe(order_id)
    assert opened.state is P.CHARGEABLE
    assert opened.buyer.name
    assert opened.address.name
    assert opened.environment == "Sandbox"
    assert opened.expires_at - opened.created_at == dt.timedelta(days=180)

    charge = scene.authorize(order_id)
    assert (charge.state, charge.authorized) == (ChargeState.AUTHORIZED, total)
    capture = scene.capture(charge.charge_id)
    assert (capture.state, capture.captured) == (ChargeState.CAPTURED, total)
    assert gateway.captured(capture.capture_id).word.state == "Completed"
    taken = gateway.charge(charge.charge_id)
    assert (taken.state, taken.word.reason) == (ChargeState.CAPTURED, "MaxCapturesProcessed")

    refund = scene.refund(capture.capture_id)
    assert (refund.state, refund.amount) == (RefundState.REFUND_INITIATED, total)
    scene.control.post("settle")
    assert gateway.refunded(refund.refund_id).state is RefundState.REFUNDED
    assert gateway.captured(capture.capture_id).refunded == total

    gateway.close(order_id, "done")
    closed = gateway.describe(order_id)
    assert (closed.state, closed.word.reason) == (P.CLOSED, "SellerClosed")
    assert closed.charge_ids == (charge.charge_id,)


@pytest.mark.parametrize("region", REGIONS)
def test_immediate_capture_is_a_captured_charge(stage, region):
    scene = stage(region)
    charge = scene.authorize(scene.order(), capture_now=True)
    assert charge.state is ChargeState.CAPTURED
    assert charge.capture.captured == scene.money("100.00")
    assert charge.capture.reference_id == charge.reference_id
    assert charge.word.state == "Closed"


def test_asynchronous_authorization_is_decided_later(stage):
    scene = stage()
    charge = scene.authorize(scene.order(), timeout_minutes=60)
    assert charge.state is ChargeState.AUTHORIZATION_INITIATED
    scene.control.post("settle")
    assert scene.gateway.charge(charge.charge_id).state is ChargeState.AUTHORIZED


@pytest.mark.parametrize(
    ("reason", "permission"),
    [
        ("InvalidPaymentMethod", P.NON_CHARGEABLE),
        ("AmazonRejected", P.CLOSED),
        ("TransactionTimedOut", P.CHARGEABLE),
    ],
)
def test_declined_authorization_is_an_answer(stage, reason, permission):
    scene = stage()
    order_id = scene.order()
    charge = scene.authorize(order_id, note=SIMULATED % reason)
    assert (charge.state, charge.word.reason) == (ChargeState.DECLINED, reason)
    assert scene.gateway.describe(order_id).state is permission


def test_declined_capture_leaves_an_open_authorization_open(stage):
    scene = stage()
    charge = scene.authorize(scene.order())
    scene.control.post(
        "outcomes", operation="Capture", state="Declined", reason_code="ProcessingFailure"
    )
    capture = scene.capture(charge.charge_id)
    assert capture.state is ChargeState.DECLINED
    again = scene.gateway.charge(charge.charge_id)
    assert again.capture.word.reason == "ProcessingFailure"
    assert again.word.state == "Open"
    assert again.state is ChargeState.AUTHORIZED


def test_void_and_cancel_release_the_money(stage):
    scene = stage()
    order_id = scene.order()
    charge = scene.authorize(order_id)
    scene.gateway.void(charge.charge_id, "changed their mind")
    voided = scene.gateway.charge(charge.charge_id)
    assert (voided.state, voided.word.reason) == (ChargeState.CANCELED, "SellerClosed")
    scene.gateway.cancel(order_id, "changed their mind")
    canceled = scene.gateway.describe(order_id)
    assert (canceled.state, canceled.word.reason) == (P.CANCELED, "SellerCanceled")


def test_cancel_and_close_may_be_repeated(stage):
    scene = stage()
    canceled, closed = scene.order(), scene.order()
    for _ in range(2):
        scene.gateway.cancel(canceled, "r")
        scene.gateway.close(closed, "r")
    assert len(scene.control.effects("CancelOrderReference")) == 1
    assert len(scene.control.effects("CloseOrderReference")) == 1


def test_token_shows_the_whole_address_of_a_draft(stage):
    scene = stage()
    order_id = scene.order(confirmed=False)
    assert scene.gateway.describe(order_id).address.name == ""
    assert scene.gateway.describe(order_id, scene.till.token).address.name


def test_login_knows_its_own_token_and_profile(stage):
    scene = stage()
    scene.order()
    login, token = scene.till.login, scene.till.token
    owner = login.token_owner(token)
    profile = login.profile(token.replace("|", "%7C"))
    assert owner.user_id == profile.user_id
    assert profile.name
    assert "@" in profile.email
    assert 0 < owner.expires_in_s <= 3600


def test_login_refuses_foreign_and_invented_tokens(stage):
    scene = stage()
    scene.order()
    till = scene.till
    other = Login(till.endpoints, "amzn1.application-oa2-client.other", till.transport, till.pace)
    with pytest.raises(ForeignToken):
        other.token_owner(till.token)
    with pytest.raises(RejectedByAmazon):
        till.login.token_owner("Atza|invented")


def test_attributes_are_added_after_confirmation(stage):
    scene = stage()
    order_id = scene.order()
    attributes = OrderAttributes(store_name="Laden", order_item_categories=("Antiques",))
    details = scene.till.client.order_references.set_attributes(order_id, attributes)
    assert details.seller_order.store_name == "Laden"
    assert details.seller_order.order_item_categories == ("Antiques",)
    with pytest.raises(RejectedByAmazon, match="OrderReferenceNotModifiable"):
        scene.gateway.set_details(OrderDetails(order_id, scene.money("1.00"), "P-1"))


def test_orders_are_found_by_their_number_page_after_page(stage):
    scene = stage(Region.JP)
    made = {scene.order(seller_order_id="P-7") for _ in range(5)}
    scene.order(seller_order_id="P-8")
    found = scene.till.client.order_lists.all(OrderListQuery("P-7", page_size=2))
    assert {one.order_reference_id for one in found} == made
    pages = [form["operation"] for form in scene.control.get("calls")["calls"]]
    assert pages.count("ListOrderReferenceByNextToken") >= 1


def test_service_and_account_are_asked(stage):
    account = stage().till.client.account
    assert account.service_status().status == "GREEN"
    assert account.status() == "ACTIVE"


def test_notification_settings_are_kept(stage):
    account = stage().till.client.account
    wanted = (
        NotificationConfiguration(
            "https://127.0.0.1:9/ipn", ("ORDER_REFERENCE", "PAYMENT_CAPTURE")
        ),
    )
    account.set_notifications(wanted)
    (kept,) = account.notifications()
    assert kept.url == wanted[0].url
    assert set(kept.event_types) == set(wanted[0].event_types)


def test_marketplace_shares_are_given_and_reversed(stage):
    scene = stage()
    charge = scene.authorize(scene.order())
    request = CaptureRequest(charge.charge_id, "P-1-c01", scene.money("100.00"))
    share = ProviderCredit("APROVIDER12345", scene.money("5.00"))
    capture = scene.till.client.payments.capture(request, [share])
    (summary,) = capture.provider_credits
    shares = scene.till.client.provider_credits
    assert shares.details(summary.credit_id).amount == share.amount
    back = shares.reverse(summary.credit_id, "P-1-q01", scene.money("2.00"), "back")
    assert shares.reversal_details(back.reversal_id).amount == scene.money("2.00")


def test_billing_agreements_are_refused_in_amazons_words(stage):
    with pytest.raises(RejectedByAmazon) as rejected:
        stage().till.client.order_references.create_for_id("C02-1111111-1111111")
    assert rejected.value.code == "InvalidAction"


def test_account_check_passes_with_the_right_credentials(stage):
    check_account(stage().till.client)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"access_key": "AKIA0000000000000000"}, "access_key"),
        ({"secret_key": "not the one"}, "secret_key"),
        ({"seller_id": "A0000000000000"}, "seller_id"),
    ],
)
def test_account_check_names_the_wrong_credential(stage, change, field):
    with pytest.raises(WrongCredentials) as wrong:
        check_account(stage().till.client_with(**change))
    assert wrong.value.field == field


@pytest.mark.parametrize("off_s", [-1000, 1000])
def test_clock_that_is_off_is_told_with_its_skew(stage, off_s, expect_log):
    expect_log("app.amazonpay.clock_skew", "clock is off")
    till = stage().till
    wrong = Timeline(dt.datetime.now(dt.UTC) + dt.timedelta(seconds=off_s))
    names = ("seller_id", "access_key", "secret_key")
    credentials = Credentials(**{name: till.made_by_emulator[name] for name in names})
    client = ClassicClient(till.endpoints, credentials, till.transport, wrong.pace())
    with pytest.raises(ClockOff) as off:
        check_account(client)
    assert abs(off.value.skew_s - off_s) <= 2


def test_notes_of_every_script_arrive_as_they_were(stage):
    scene = stage()
    note = "返金 äöü & <b> ~*+é/ %7C 'x' \"y\" 🛒"
    order_id = scene.order(confirmed=False)
    scene.gateway.set_details(OrderDetails(order_id, scene.money("5.00"), "P-1", seller_note=note))
    details = scene.till.client.order_references.details(order_id)
    assert details.seller_note == note


def test_another_currency_is_refused_in_amazons_words(stage):
    scene = stage()
    with pytest.raises(RejectedByAmazon) as rejected:
        scene.gateway.authorize(
            AuthorizeRequest(scene.order(), "P-1-a01", Money(100, Currency.GBP))
        )
    assert rejected.value.code == "CurrencyMismatch"
    assert rejected.value.request_id


def test_default_pace_waits_on_nothing_but_time():
    pace = Pace(Timeline())
    pace.on_wait("Capture", 1.0)
    assert pace.wait(0.0) is False
    assert 0.0 <= pace.chance() < 1.0
