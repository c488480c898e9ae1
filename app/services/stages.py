"""Where placing an order goes on after Amazon was read."""

from __future__ import annotations

import enum
from typing import Final

from app.domain.checkout_modes import CaptureMode
from app.domain.order_stage import OrderStage
from app.domain.states import ChargePermissionState
from app.services.change import Change


class Authentication(enum.StrEnum):
    """What Amazon appends to the return URL of the confirmation flow; a hint, never proof."""

    SUCCESS = "Success"
    FAILURE = "Failure"
    ABANDONED = "Abandoned"


_STAGE_BY_STATE: Final[dict[ChargePermissionState, OrderStage]] = {
    ChargePermissionState.DRAFT: OrderStage.AWAITING_BUYER,
    ChargePermissionState.NON_CHARGEABLE: OrderStage.AWAITING_CARD,
}


def after_reading(change: Change, state: ChargePermissionState) -> None:
    """Move an order that was about to be authorized, where Amazon does not let it be."""
    if state is not ChargePermissionState.CHARGEABLE:
        change.move(_STAGE_BY_STATE.get(state, OrderStage.FAILED))
    elif change.order.capture_mode is CaptureMode.NONE:
        change.move(OrderStage.PLACED)


def after_return(state: ChargePermissionState | None, authentication: Authentication) -> OrderStage:
    """The stage after the confirmation flow: what Amazon says, and only then what the URL said."""
    match state:
        case ChargePermissionState.CHARGEABLE:
            return OrderStage.AUTHORIZING
        case ChargePermissionState.CANCELED | ChargePermissionState.CLOSED:
            return OrderStage.FAILED
        case _:
            return {
                Authentication.SUCCESS: OrderStage.AWAITING_BUYER,
                Authentication.FAILURE: OrderStage.FAILED,
                Authentication.ABANDONED: OrderStage.CONFIRMING,
            }[authentication]
