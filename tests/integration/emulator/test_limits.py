"""How much and how often (v1 reference, §3.6)."""

import pytest

REJECTED = '{"SandboxSimulation":{"State":"Declined","ReasonCode":"TransactionTimedOut"}}'


@pytest.mark.parametrize(
    ("region", "total", "most", "above"),
    [
        ("us", "100.00", "115.00", "115.01"),
        ("us", "1000.00", "1075.00", "1075.01"),
        ("us", "9.99", "11.49", "11.50"),
        ("jp", "646", "743", "744"),
        ("jp", "100000", "108400", "108401"),
        ("eu", "500.00", "575.00", "575.01"),
    ],
)
def test_an_order_carries_fifteen_percent_more_up_to_75(shop, region, total, most, above):
    order_id = shop.open_order(region, total)
    reply = shop.authorize(order_id, above)
    assert (reply.status, reply.code) == (400, "TransactionAmountExceeded")
    assert shop.authorize(order_id, most).state("AuthorizationStatus") == "Open"


def test_the_refusal_names_the_ceiling_as_amazon_does(shop):
    order_id = shop.open_order(total="100.00")
    assert shop.authorize(order_id, "1000.00").message == (
        "An Authorization request with amount 1000.00 USD cannot be accepted. The total"
        f" Authorization amount against the OrderReference {order_id} cannot exceed 115.00 USD."
    )


def test_authorizations_share_the_ceiling(shop):
    order_id = shop.open_order(total="100.00")
    shop.authorized(order_id, "100.00")
    assert shop.authorize(order_id, "15.01").code == "TransactionAmountExceeded"
    assert shop.authorize(order_id, "15.00").status == 200


def test_what_was_declined_closed_or_not_captured_counts_no_more(shop):
    order_id = shop.open_order(total="100.00")
    shop.authorize(order_id, "115.00", SellerAuthorizationNote=REJECTED)
    closed = shop.authorized(order_id, "115.00")
    shop.call("CloseAuthorization", AmazonAuthorizationId=closed)
    partly = shop.authorized(order_id, "115.00")
    shop.capture(partly, "15.00")
    assert shop.authorize(order_id, "100.01").code == "TransactionAmountExceeded"
    assert shop.authorize(order_id, "100.00").status == 200


def test_a_single_amount_has_an_upper_limit(shop):
    order_id = shop.open_order(total="200000.00")
    assert shop.authorize(order_id, "150000.01").code == "TransactionAmountExceeded"
    assert shop.authorize(order_id, "150000.00").status == 200


def test_the_eleventh_successful_authorization_is_refused(shop):
    order_id = shop.open_order(total="100.00")
    shop.authorize(order_id, "1.00", SellerAuthorizationNote=REJECTED)
    for _ in range(10):
        shop.authorized(order_id, "1.00")
    reply = shop.authorize(order_id, "1.00")
    assert (reply.status, reply.code) == (400, "TransactionCountExceeded")


def test_an_order_closes_when_ten_authorizations_were_captured(shop):
    order_id = shop.open_order(total="100.00")
    for _ in range(9):
        shop.paid(order_id, "1.00")
    assert shop.order_state(order_id) == "Open"
    shop.paid(order_id, "1.00")
    assert shop.order_state(order_id) == "Closed/MaxAuthorizationsCaptured"


def test_an_order_closes_when_the_ceiling_was_captured(shop):
    order_id = shop.open_order(total="100.00")
    shop.paid(order_id, "100.00")
    assert shop.order_state(order_id) == "Open"
    shop.paid(order_id, "15.00")
    assert shop.order_state(order_id) == "Closed/MaxAmountCharged"


def test_an_amount_in_another_currency_is_a_mismatch(shop):
    order_id = shop.open_order()
    reply = shop.authorize(order_id, AuthorizationAmount_CurrencyCode="EUR")
    assert (reply.status, reply.code) == (400, "CurrencyMismatch")
    authorization_id = shop.authorized(order_id)
    assert shop.capture(authorization_id, CaptureAmount_CurrencyCode="EUR").code == (
        "CurrencyMismatch"
    )
    capture_id = shop.capture(authorization_id).text_of("AmazonCaptureId")
    assert shop.refund(capture_id, RefundAmount_CurrencyCode="EUR").code == "CurrencyMismatch"


def test_a_refund_stays_below_its_ceiling_which_is_whole_yen(shop):
    capture_id = shop.paid(shop.open_order("jp", "646"), "646")
    shop.refund(capture_id, "646")
    reply = shop.refund(capture_id, "646")
    assert (reply.status, reply.code) == (400, "TransactionAmountExceeded")
    assert reply.message == (
        f"A Refund request with amount 646.00 JPY cannot be accepted. Capture {capture_id} has"
        " already been refunded for amount 646.00 JPY. The total Refund amount against this"
        " Capture cannot exceed 743.00 JPY."
    )
    assert shop.refund(capture_id, "97").status == 200


def test_a_capture_closes_when_its_refund_ceiling_is_reached(shop):
    capture_id = shop.paid(shop.open_order(), "10.00")
    shop.refund(capture_id, "11.50")
    shop.control.advance(seconds=30)
    assert shop.captured(capture_id).state("CaptureStatus") == "Closed/MaxAmountRefunded"
    assert shop.refund(capture_id, "0.01").code == "CaptureNotRefundable"


def test_a_capture_closes_after_ten_refunds(shop):
    capture_id = shop.paid(shop.open_order(), "10.00")
    for _ in range(10):
        assert shop.refund(capture_id, "0.10").status == 200
    assert shop.refund(capture_id, "0.10").code == "TransactionCountExceeded"
    shop.control.advance(seconds=30)
    assert shop.captured(capture_id).state("CaptureStatus") == "Closed/MaxRefundsProcessed"


@pytest.mark.parametrize("amount", ["0", "0.00", "-1", "1.234", "1,5", "", "NaN"])
def test_an_amount_that_is_no_amount_is_refused_everywhere(shop, amount):
    order_id = shop.open_order()
    assert shop.authorize(order_id, amount).code == "InvalidParameterValue"
    authorization_id = shop.authorized(order_id)
    assert shop.capture(authorization_id, amount).code == "InvalidParameterValue"
    capture_id = shop.capture(authorization_id).text_of("AmazonCaptureId")
    assert shop.refund(capture_id, amount).code == "InvalidParameterValue"


@pytest.mark.parametrize(
    ("name", "longest"),
    [("SellerAuthorizationNote", 255), ("SoftDescriptor", 16), ("AuthorizationReferenceId", 32)],
)
def test_texts_of_an_authorization_have_a_longest_length(shop, name, longest):
    order_id = shop.open_order()
    assert shop.authorize(order_id, **{name: "x" * (longest + 1)}).code == "InvalidParameterValue"
    assert shop.authorize(order_id, **{name: "x" * longest}).status == 200


@pytest.mark.parametrize("reference_id", ["", "a b", "a.b", "\u00e4", "a" * 33])
def test_a_reference_id_keeps_to_its_alphabet(shop, reference_id):
    reply = shop.authorize(shop.open_order(), AuthorizationReferenceId=reference_id)
    assert (reply.status, reply.code) == (400, "InvalidParameterValue")


def test_characters_xml_cannot_carry_are_refused(shop):
    reply = shop.authorize(shop.open_order(), SellerAuthorizationNote="a\x00b")
    assert reply.code == "InvalidParameterValue"
