"""Operations on a marketplace's shares of captures."""

from __future__ import annotations

from app.amazonpay.v1 import readings
from app.amazonpay.v1.caller import Caller
from app.amazonpay.v1.details import ProviderCreditDetails, ProviderCreditReversalDetails
from app.amazonpay.v1.operations import Operation
from app.amazonpay.v1.parameters import price
from app.domain.identifiers import ReferenceId
from app.domain.money import Money


class ProviderCredits:
    """Provider credit operations; all raise as ``Caller.call`` does."""

    def __init__(self, caller: Caller) -> None:
        self._call = caller.call

    def details(self, credit_id: str) -> ProviderCreditDetails:
        """GetProviderCreditDetails."""
        parameters = {"AmazonProviderCreditId": credit_id}
        return self._call(
            Operation.GET_PROVIDER_CREDIT_DETAILS, parameters, readings.provider_credit
        )

    def reversal_details(self, reversal_id: str) -> ProviderCreditReversalDetails:
        """GetProviderCreditReversalDetails."""
        parameters = {"AmazonProviderCreditReversalId": reversal_id}
        return self._call(
            Operation.GET_PROVIDER_CREDIT_REVERSAL_DETAILS,
            parameters,
            readings.provider_credit_reversal,
        )

    def reverse(
        self, credit_id: str, reference_id: ReferenceId, amount: Money, note: str = ""
    ) -> ProviderCreditReversalDetails:
        """ReverseProviderCredit: under a reference id, as with a refund."""
        parameters = {
            "AmazonProviderCreditId": credit_id,
            "CreditReversalReferenceId": reference_id,
            **price("CreditReversalAmount", amount),
            "CreditReversalNote": note,
        }
        return self._call(
            Operation.REVERSE_PROVIDER_CREDIT, parameters, readings.provider_credit_reversal
        )
