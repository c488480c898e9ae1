"""The operations on the list of orders, the account and provider credits (v1 §2.12, §2.13)."""

from __future__ import annotations

from typing import Final

from app.emulator import provider_credits
from app.emulator.objects import NotificationConfiguration, ProviderCreditReversal, ProviderShare
from app.emulator.refusals import invalid_value
from app.emulator.v1_call import ApiCall, duplicate_reference_id
from app.emulator.v1_payloads import credit_details, reversal_details, timestamp
from app.emulator.v1_xml import Element

EVENT_TYPES: Final = frozenset(
    {
        "ALL",
        "ORDER_REFERENCE",
        "PAYMENT_AUTHORIZE",
        "PAYMENT_CAPTURE",
        "PAYMENT_REFUND",
        "BILLING_AGREEMENT",
        "CHARGEBACK_DETAILED",
    }
)
_NOTE_LIMIT: Final = 255
_CONFIGURATIONS: Final = 10


def get_service_status(call: ApiCall) -> list[Element]:
    """Do GetServiceStatus."""
    status = call.world.service_status
    parts: list[Element] = [
        ("Status", status.status),
        ("Timestamp", timestamp(call.world.clock.now())),
    ]
    if status.message:
        message: list[Element] = [("Locale", "en_US"), ("Text", status.message)]
        parts += [("MessageId", status.message_id), ("Messages", [("Message", message)])]
    return parts


def get_merchant_account_status(call: ApiCall) -> list[Element]:
    """Do GetMerchantAccountStatus."""
    return [("AccountStatus", call.world.account.status)]


def set_merchant_notification_configuration(call: ApiCall) -> list[Element]:
    """Do SetMerchantNotificationConfiguration: replaces what was set before."""
    found = []
    for number in range(1, _CONFIGURATIONS + 1):
        prefix = f"NotificationConfigurationList.NotificationConfiguration.{number}"
        url = call.parameters.url(f"{prefix}.NotificationUrl")
        if not url:
            break
        types = call.parameters.members(f"{prefix}.EventTypes.EventTypeList")
        for one in types:
            if one not in EVENT_TYPES:
                raise invalid_value("EventTypeList", one)
        found.append(NotificationConfiguration(url, types or ["ALL"]))
    if not found:
        raise invalid_value("NotificationConfigurationList", "")
    call.world.notification_configurations[call.environment][:] = found
    call.world.keep_settings()
    return []


def get_merchant_notification_configuration(call: ApiCall) -> list[Element]:
    """Do GetMerchantNotificationConfiguration."""
    members: list[Element] = []
    for one in call.world.notification_configurations[call.environment]:
        types: list[Element] = [("member", event_type) for event_type in one.event_types]
        parts: list[Element] = [("NotificationUrl", one.url), ("EventTypes", types)]
        members.append(("member", parts))
    return [("NotificationConfigurationList", members)]


def get_provider_credit_details(call: ApiCall) -> list[Element]:
    """Do GetProviderCreditDetails."""
    shelf = call.world.shelves.provider_credits
    return [credit_details(call.world, call.transaction(shelf, "AmazonProviderCreditId"))]


def get_provider_credit_reversal_details(call: ApiCall) -> list[Element]:
    """Do GetProviderCreditReversalDetails."""
    found = call.transaction(
        call.world.shelves.provider_reversals, "AmazonProviderCreditReversalId"
    )
    return [reversal_details(call.world, found)]


def reverse_provider_credit(call: ApiCall) -> list[Element]:
    """Do ReverseProviderCredit; a repeated reference id is answered with the first reversal."""
    sent = call.parameters
    reference_id = sent.reference_id("CreditReversalReferenceId")
    amount = sent.price("CreditReversalAmount")
    note = sent.text("CreditReversalNote", _NOTE_LIMIT)
    credit = call.transaction(call.world.shelves.provider_credits, "AmazonProviderCreditId")
    known = call.earlier(ProviderCreditReversal, reference_id)
    if known is None:
        share = ProviderShare(credit.provider_id, amount)
        known = provider_credits.reverse(call.world, credit, reference_id, share, note)
    elif (known.credit_id, known.amount) != (credit.credit_id, amount):
        raise duplicate_reference_id(reference_id)
    return [reversal_details(call.world, known)]
