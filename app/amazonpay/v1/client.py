"""The classic API of Amazon Pay, every one-time-payment operation of it."""

from __future__ import annotations

from app.amazonpay.pace import Pace
from app.amazonpay.transport import Transport
from app.amazonpay.v1.account import Account
from app.amazonpay.v1.caller import Caller
from app.amazonpay.v1.credentials import Credentials
from app.amazonpay.v1.endpoints import Endpoints
from app.amazonpay.v1.order_lists import OrderLists
from app.amazonpay.v1.order_references import OrderReferences
from app.amazonpay.v1.payments import Payments
from app.amazonpay.v1.provider_credits import ProviderCredits


class ClassicClient:
    """One merchant's access to the classic API; safe between threads, blocking.

    Make one per account and keep it: the token buckets are in it.

    Attributes:
        caller: makes the calls; ``caller.skew`` tells how far our clock is from Amazon's.
        order_references: Draft, confirm, cancel, close.
        payments: authorizations, captures, refunds.
        order_lists: finding by order number.
        account: service status, account status, notification settings.
        provider_credits: marketplaces' shares.
    """

    def __init__(
        self, endpoints: Endpoints, credentials: Credentials, transport: Transport, pace: Pace
    ) -> None:
        """Nothing is sent yet."""
        self.caller = Caller(endpoints, credentials, transport, pace)
        self.order_references = OrderReferences(self.caller)
        self.payments = Payments(self.caller)
        self.order_lists = OrderLists(self.caller)
        self.account = Account(self.caller)
        self.provider_credits = ProviderCredits(self.caller)
