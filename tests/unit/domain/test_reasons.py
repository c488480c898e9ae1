"""Every state and reason that the two references name has a meaning, and no other has one."""

import pytest

from app.domain.reason_topics import Topic
from app.domain.reasons import (
    MEANINGS,
    AmazonObject,
    Generation,
    Gravity,
    MailDecision,
    NextStep,
    Shape,
    Word,
    meaning_of,
)

# copied by hand from the references: object, state, reasons ("-" where a state needs none)
CLASSIC = """
OrderReference  Draft      -
OrderReference  Open       -
OrderReference  Suspended  InvalidPaymentMethod
OrderReference  Canceled   SellerCanceled Stale AmazonCanceled
OrderReference  Closed     Expired MaxAmountCharged MaxAuthorizationsCaptured MaxAuthorizationsProcessed
OrderReference  Closed     AmazonClosed SellerClosed
Authorization   Pending    - StopShipmentAtypicalAuth
Authorization   Open       - StopShipmentAtypicalAuth
Authorization   Declined   InvalidPaymentMethod AmazonRejected ProcessingFailure TransactionTimedOut
Authorization   Closed     MaxCapturesProcessed ExpiredUnused AmazonClosed OrderReferenceCanceled
Authorization   Closed     SellerClosed
Capture         Pending    - StopShipmentAtypicalAuth
Capture         Completed  - StopShipmentAtypicalAuth
Capture         Declined   AmazonRejected ProcessingFailure
Capture         Closed     MaxAmountRefunded MaxRefundsProcessed AmazonClosed
Refund          Pending    -
Refund          Completed  - AmazonA-ZRefund BuyerCanceled
Refund          Declined   AmazonRejected ProcessingFailure
"""
V2 = """
CheckoutSession   Open           -
CheckoutSession   Completed      -
CheckoutSession   Canceled       BuyerCanceled Expired AmazonCanceled Declined
ChargePermission  Chargeable     -
ChargePermission  NonChargeable  PaymentMethodInvalid PaymentMethodDeleted BillingAddressDeleted
ChargePermission  NonChargeable  PaymentMethodExpired PaymentMethodNotAllowed PaymentMethodNotSet
ChargePermission  NonChargeable  ChargeInProgress MFAFailed AmountNotSet
ChargePermission  Closed         MerchantCanceled MerchantClosed BuyerCanceled BuyerClosed
ChargePermission  Closed         AmazonCanceled AmazonClosed Expired
Charge            AuthorizationInitiated  -
Charge            Authorized              -
Charge            CaptureInitiated        -
Charge            Captured                -
Charge            Declined  SoftDeclined HardDeclined AmazonRejected TransactionTimedOut ProcessingFailure
Charge            Canceled  MerchantCanceled ChargePermissionCanceled ExpiredUnused AmazonCanceled BuyerCanceled
Refund            RefundInitiated  -
Refund            Refunded         -
Refund            Declined         AmazonRejected ProcessingFailure
Dispute  UnderReview     - ChargebackFiled BuyerAdditionalEvidencesRequired
Dispute  ActionRequired  - MerchantResponseRequired MerchantAdditionalEvidencesRequired
Dispute  Resolved        - MerchantAcceptedDispute MerchantResponseDeadlineExpired BuyerCancelled
Dispute  Resolved        InvestigatorResolved AutoResolved
Dispute  Closed          - MerchantAcceptedDispute MerchantResponseDeadlineExpired BuyerCancelled
Dispute  Closed          InvestigatorResolved AutoResolved
"""


def _words(generation, table):
    for line in table.strip().splitlines():
        kind, state, *reasons = line.split()
        for reason in reasons:
            code = "" if reason == "-" else reason
            yield Word(generation, AmazonObject(kind), state, code)


NAMED = {*_words(Generation.CLASSIC, CLASSIC), *_words(Generation.V2, V2)}


def test_the_references_name_these_words_and_each_has_a_meaning():
    assert set(MEANINGS) == NAMED
    assert len(NAMED) == 99


@pytest.mark.parametrize("word", sorted(NAMED, key=str), ids=str)
def test_a_meaning_names_topic_next_step_colour_shape_and_mail(word):
    meaning = meaning_of(word)
    kinds = (Topic, NextStep, Gravity, Shape, MailDecision)
    told = (meaning.topic, meaning.next_step, meaning.gravity, meaning.shape, meaning.mail)
    assert all(isinstance(each, kind) for each, kind in zip(told, kinds, strict=True))
    assert meaning.topic is not Topic.UNKNOWN


def test_every_topic_is_said_by_some_word_of_amazons():
    assert {meaning.topic for meaning in MEANINGS.values()} == set(Topic) - {Topic.UNKNOWN}


def test_colours_that_alarm_never_share_a_shape_with_those_that_do_not():
    alarming = {Gravity.CAUTION, Gravity.BAD}
    loud = {m.shape for m in MEANINGS.values() if m.gravity in alarming}
    quiet = {m.shape for m in MEANINGS.values() if m.gravity not in alarming}
    assert (loud, loud & quiet) == ({Shape.TRIANGLE, Shape.CROSS}, set())


def test_whatever_stops_a_shipment_is_bad_and_told_to_the_staff():
    held = [m for w, m in MEANINGS.items() if w.reason == "StopShipmentAtypicalAuth"]
    assert {(m.next_step, m.gravity, m.mail) for m in held} == {
        (NextStep.HOLD_GOODS, Gravity.BAD, MailDecision.STAFF)
    }
    assert len(held) == 4


def test_amazon_itself_mails_the_buyer_about_captures_and_refunds():
    topics = {m.topic for m in MEANINGS.values() if m.mail is MailDecision.AMAZON_DOES}
    assert topics == {Topic.CAPTURED, Topic.REFUNDING, Topic.REFUNDED}


def _authorization(state, reason=""):
    return Word(Generation.CLASSIC, AmazonObject.AUTHORIZATION, state, reason)


def test_a_soft_decline_may_be_tried_once_more():
    word = _authorization("Declined", "InvalidPaymentMethod")
    assert meaning_of(word).next_step is NextStep.ASK_FOR_CARD
    assert meaning_of(word, soft=True).next_step is NextStep.REAUTHORIZE
    rejected = _authorization("Declined", "AmazonRejected")
    assert meaning_of(rejected, soft=True) == meaning_of(rejected)


def test_an_unknown_reason_does_not_hide_a_known_state():
    assert meaning_of(_authorization("Open", "Tuesday")).topic is Topic.RESERVED


@pytest.mark.parametrize("word", [_authorization("Hibernating"), _authorization("Closed", "New")])
def test_a_word_that_no_reference_names_is_put_before_a_person(word):
    meaning = meaning_of(word)
    assert (meaning.topic, meaning.next_step) == (Topic.UNKNOWN, NextStep.SELLER_CENTRAL)
    assert meaning.shape is Shape.QUESTION
