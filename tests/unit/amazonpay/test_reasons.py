"""Every code of Amazon's, and every status without one, has a class."""

import pytest

from app.amazonpay.v1.reasons import MEANINGS, failure
from app.domain.errors import NotSent, OutcomeUnknown, RejectedByAmazon, Throttled, WrongCredentials

REJECTED = """
    InvalidParameterValue InvalidAction AmbiguousToken ConstraintsExist CurrencyMismatch
    CurrencyUnsupported DuplicateReferenceId DuplicateRequest InvalidSandboxSimulationSpecified
    PaymentMethodNotUpdated TransactionAmountExceeded TransactionCountExceeded
    PeriodicAmountExceeded OrderReferenceCountExceeded BillingAgreementConstraintsExist
    InvalidAddress InvalidAccountStatus InvalidOrderReferenceId InvalidTransactionId
    InvalidBillingAgreementId InvalidAddressConsentToken OrderReferenceNotModifiable
    InvalidOrderReferenceStatus InvalidAuthorizationStatus InvalidCancelAttempt
    InvalidCloseAttempt CaptureNotRefundable BillingAgreementNotModifiable
    InvalidBillingAgreementStatus
""".split()  # noqa: SIM905 - a table of words
CREDENTIALS = {
    "MissingAuthenticationToken": "access_key",
    "InvalidAccessKeyId": "access_key",
    "InvalidClientTokenId": "access_key",
    "SignatureDoesNotMatch": "secret_key",
    "AccessDenied": "seller_id",
    "UnauthorizedAccess": "seller_id",
    "UnauthorizedSolutionProvider": "seller_id",
}
OTHERS = {
    "RequestThrottled": Throttled,
    "QuotaExceeded": Throttled,
    "InputStreamDisconnected": NotSent,
    "InternalServerError": OutcomeUnknown,
    "InternalError": OutcomeUnknown,
    "ServiceUnavailable": OutcomeUnknown,
}


@pytest.mark.parametrize("code", REJECTED)
def test_refusal_keeps_code_sentence_and_request_id(code):
    error = failure(400, code, "a sentence", "id-1")
    assert type(error) is RejectedByAmazon
    assert (error.code, error.message, error.request_id) == (code, "a sentence", "id-1")


@pytest.mark.parametrize(("code", "field"), CREDENTIALS.items())
def test_wrong_credential_is_named(code, field):
    error = failure(403, code, "a sentence", "id-1")
    assert type(error) is WrongCredentials
    assert (error.field, error.code, error.request_id) == (field, code, "id-1")


@pytest.mark.parametrize(("code", "kind"), OTHERS.items())
def test_codes_of_amazons_own_trouble(code, kind):
    assert type(failure(503, code)) is kind


def test_table_holds_exactly_the_codes_of_the_reference():
    assert set(MEANINGS) == {*REJECTED, *CREDENTIALS, *OTHERS}


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (429, Throttled),
        (500, OutcomeUnknown),
        (502, OutcomeUnknown),
        (504, OutcomeUnknown),
        (302, OutcomeUnknown),
        (200, OutcomeUnknown),
    ],
)
@pytest.mark.parametrize("code", ["", "BrandNewCode"])
def test_status_decides_where_the_code_is_new_or_missing(status, kind, code):
    assert type(failure(status, code)) is kind


@pytest.mark.parametrize("status", [400, 404, 499])
def test_new_code_with_a_client_error_is_a_refusal(status):
    assert type(failure(status, "BrandNewCode")) is RejectedByAmazon


def test_new_code_is_kept_verbatim_and_a_missing_one_is_named_by_its_status():
    assert failure(400, "BrandNewCode").code == "BrandNewCode"
    assert str(failure(403, "")) == "Amazon Pay answered HTTP 403"


@pytest.mark.parametrize("status", [400, 403, 404, 408, 499])
def test_refusal_that_names_no_code_may_come_from_anybody_on_the_way(status):
    assert type(failure(status, "")) is OutcomeUnknown


def test_known_code_outweighs_the_status():
    assert type(failure(500, "InvalidCancelAttempt")) is RejectedByAmazon
