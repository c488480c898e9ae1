"""Requests, and the answers a scripted server gives to them."""

from app.domain.gateway import AuthorizeRequest, CaptureRequest, RefundRequest
from app.domain.money import Currency, Money
from tests.integration.amazonpay.scripted_server import success

ORDER = "S02-1111111-2222222"
TEN = Money(1000, Currency.EUR)
AUTHORIZE = AuthorizeRequest(ORDER, "P-1-a01", TEN)
CAPTURE = CaptureRequest(f"{ORDER}-A1", "P-1-c01", TEN)
REFUND = RefundRequest(f"{ORDER}-C1", "P-1-r01", TEN)
PRICE = "<Amount>10.00</Amount><CurrencyCode>EUR</CurrencyCode>"
AUTHORIZED = success(
    "Authorize",
    f"<AuthorizationDetails><AmazonAuthorizationId>{ORDER}-A1</AmazonAuthorizationId>"
    f"<AuthorizationReferenceId>P-1-a01</AuthorizationReferenceId>"
    f"<AuthorizationAmount>{PRICE}</AuthorizationAmount>"
    f"<AuthorizationStatus><State>Open</State></AuthorizationStatus></AuthorizationDetails>",
)
CAPTURED = success(
    "Capture",
    f"<CaptureDetails><AmazonCaptureId>{ORDER}-C1</AmazonCaptureId>"
    f"<CaptureReferenceId>P-1-c01</CaptureReferenceId><CaptureAmount>{PRICE}</CaptureAmount>"
    f"<CaptureStatus><State>Completed</State></CaptureStatus></CaptureDetails>",
)
REFUNDED = success(
    "Refund",
    f"<RefundDetails><AmazonRefundId>{ORDER}-R1</AmazonRefundId>"
    f"<RefundReferenceId>P-1-r01</RefundReferenceId><RefundAmount>{PRICE}</RefundAmount>"
    f"<RefundStatus><State>Pending</State></RefundStatus></RefundDetails>",
)
DESCRIBED = (
    f"<OrderReferenceDetails><AmazonOrderReferenceId>{ORDER}</AmazonOrderReferenceId>"
    f"<OrderReferenceStatus><State>Draft</State></OrderReferenceStatus></OrderReferenceDetails>"
)
