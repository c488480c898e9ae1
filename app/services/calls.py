"""Sends what an intent stands for, and writes down what came of it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from app.domain.errors import (
    AppError,
    ChangedMeanwhile,
    NotWrittenDown,
    OutcomeUnknown,
    RejectedByAmazon,
    Unavailable,
)
from app.domain.gateway import (
    AuthorizeRequest,
    CaptureRequest,
    Confirmation,
    Gateway,
    OrderDetails,
    RefundRequest,
)
from app.domain.identifiers import CaptureId, ChargeId, ChargePermissionId, ReferenceId
from app.domain.intent import IntentKind
from app.domain.money import Money
from app.domain.states import ChargePermissionState, ChargeState
from app.services.aftermath import Report, called_off, write_down
from app.services.desk import Desk
from app.services.intents import Intent, Intents

log = logging.getLogger(__name__)

_CANCELABLE: Final = frozenset(
    {
        ChargePermissionState.DRAFT,
        ChargePermissionState.CHARGEABLE,
        ChargePermissionState.NON_CHARGEABLE,
    }
)
_TARGETS: Final = {
    IntentKind.CANCEL: ChargePermissionState.CANCELED,
    IntentKind.CLOSE: ChargePermissionState.CLOSED,
    IntentKind.CONFIRM: ChargePermissionState.CHARGEABLE,
}


@dataclass(frozen=True, slots=True)
class Calls:
    """Carries intents out; used for the first try and for every later one alike."""

    desk: Desk
    intents: Intents

    def perform(self, intent: Intent) -> Report | None:
        """Send, then write the outcome and settle the intent in one transaction.

        Returns:
            Amazon's report, declines included; ``None`` where Amazon answers without one.

        Raises:
            RejectedByAmazon: refused; no effect.
            NotSent: certainly no effect; the next try uses the same key.
            OutcomeUnknown: nobody can tell yet; reconciliation asks under the same key.
        """
        try:
            report = _SEND[intent.kind](self.desk.gateway, intent)
        except RejectedByAmazon as error:
            report = self._found_done(intent)
            if report is None:
                self._not_answered(intent, error)
                raise
        except AppError as error:
            self._not_answered(intent, error)
            raise
        self.settle(intent, report)
        return report

    def settle(self, intent: Intent, report: Report | None) -> None:
        """Write Amazon's answer down and close the intent.

        Raises:
            NotWrittenDown: the database would not take it; it is asked again under the same key.
        """
        try:
            write_down(self.desk, self.intents, intent, report)
        except (Unavailable, ChangedMeanwhile) as error:
            log.exception("answer not written down", extra={"key": intent.key})
            raise NotWrittenDown(intent.key) from error

    def call_off(self, intent: Intent) -> None:
        """Settle an Authorize that nobody wants any more, without asking for the money again.

        The Order Reference is canceled first, so that a call still on its way finds it closed;
        then it is read. What was authorized before is written down, and a person decides.

        Raises:
            NotSent, OutcomeUnknown: Amazon could not be asked; the intent stays open.
        """
        permission = ChargePermissionId(intent.permission_id)
        gateway = self.desk.gateway
        if gateway.describe(permission).state in _CANCELABLE:
            try:
                gateway.cancel(permission, "payment was called off")
            except RejectedByAmazon as refusal:
                log.info("not canceled", extra={"key": intent.key, "problem": refusal.code})
        read = gateway.describe(permission)
        for charge_id in read.charge_ids:
            charge = gateway.charge(charge_id)
            if charge.reference_id == intent.key:
                self.settle(intent, charge)
                return
        called_off(self.desk, self.intents, intent, read)

    def _not_answered(self, intent: Intent, error: AppError) -> None:
        """Write down that no object came.

        Raises:
            NotWrittenDown: not even that; whether there was an effect is asked again.
            OutcomeUnknown: another try holds the intent by now, so this one proves nothing.
        """
        try:
            held = self.intents.not_answered(intent, error)
        except (Unavailable, ChangedMeanwhile) as failure:
            raise NotWrittenDown(intent.key) from failure
        if not held and not isinstance(error, OutcomeUnknown):
            msg = f"{intent.key} is being settled by another desk"
            raise OutcomeUnknown(msg) from error

    def _found_done(self, intent: Intent) -> Report | None:
        """What Amazon shows where a refused command found its work done; ``None`` where not.

        These commands carry no reference id, so Amazon refuses a repeat where the first one,
        whose answer was lost, had its effect. Or somebody else did it: the report says why.
        """
        gateway = self.desk.gateway
        try:
            if intent.kind is IntentKind.VOID:
                charge = gateway.charge(ChargeId(intent.object_id))
                return charge if charge.state is ChargeState.CANCELED else None
            if intent.kind is IntentKind.SET_DETAILS:
                report = gateway.describe(ChargePermissionId(intent.permission_id))
                ours = report.order_number == intent.order_number
                return report if ours and report.total == intent.amount else None
            if intent.kind not in _TARGETS:
                return None
            report = gateway.describe(ChargePermissionId(intent.permission_id))
            return report if report.state is _TARGETS[intent.kind] else None
        except AppError:
            return None


def _set_details(gateway: Gateway, intent: Intent) -> Report:
    details = OrderDetails(
        permission_id=ChargePermissionId(intent.permission_id),
        total=_amount(intent),
        order_number=intent.order_number,
        store_name=_text(intent, "store_name"),
        seller_note=_text(intent, "seller_note"),
        custom_information=_text(intent, "custom_information"),
    )
    return gateway.set_details(details)


def _confirm(gateway: Gateway, intent: Intent) -> None:
    confirmation = Confirmation(
        permission_id=ChargePermissionId(intent.permission_id),
        success_url=_text(intent, "success_url"),
        failure_url=_text(intent, "failure_url"),
    )
    gateway.confirm(confirmation)


def _authorize(gateway: Gateway, intent: Intent) -> Report:
    request = AuthorizeRequest(
        permission_id=ChargePermissionId(intent.permission_id),
        reference_id=ReferenceId(intent.key),
        amount=_amount(intent),
        timeout_minutes=int(intent.request["timeout_minutes"]),
        capture_now=bool(intent.request["capture_now"]),
        note=_text(intent, "note"),
        soft_descriptor=_text(intent, "soft_descriptor"),
    )
    return gateway.authorize(request)


def _capture(gateway: Gateway, intent: Intent) -> Report:
    request = CaptureRequest(
        charge_id=ChargeId(intent.object_id),
        reference_id=ReferenceId(intent.key),
        amount=_amount(intent),
        note=_text(intent, "note"),
        soft_descriptor=_text(intent, "soft_descriptor"),
    )
    return gateway.capture(request)


def _refund(gateway: Gateway, intent: Intent) -> Report:
    request = RefundRequest(
        capture_id=CaptureId(intent.object_id),
        reference_id=ReferenceId(intent.key),
        amount=_amount(intent),
        note=_text(intent, "note"),
        soft_descriptor=_text(intent, "soft_descriptor"),
    )
    return gateway.refund(request)


def _void(gateway: Gateway, intent: Intent) -> None:
    gateway.void(ChargeId(intent.object_id), _text(intent, "reason"))


def _cancel(gateway: Gateway, intent: Intent) -> None:
    gateway.cancel(ChargePermissionId(intent.permission_id), _text(intent, "reason"))


def _close(gateway: Gateway, intent: Intent) -> None:
    gateway.close(ChargePermissionId(intent.permission_id), _text(intent, "reason"))


_SEND: Final[Mapping[IntentKind, Callable[[Gateway, Intent], Report | None]]] = {
    IntentKind.SET_DETAILS: _set_details,
    IntentKind.CONFIRM: _confirm,
    IntentKind.AUTHORIZE: _authorize,
    IntentKind.CAPTURE: _capture,
    IntentKind.REFUND: _refund,
    IntentKind.VOID: _void,
    IntentKind.CANCEL: _cancel,
    IntentKind.CLOSE: _close,
}


def _amount(intent: Intent) -> Money:
    if intent.amount is None:
        msg = f"intent {intent.key} has no amount"
        raise ValueError(msg)
    return intent.amount


def _text(intent: Intent, name: str) -> str:
    return str(intent.request.get(name, ""))
