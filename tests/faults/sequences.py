"""Payment sequences as steps, each of which a person would take again if it was not done."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from app.domain.checkout_modes import AuthorizationMode, CaptureMode
from app.domain.environment import Region
from app.domain.identifiers import ChargePermissionId, OrderNumber
from app.domain.order_stage import OrderStage
from app.domain.payment_status import PaymentStatus
from app.domain.states import ChargePermissionState, ChargeState
from app.services.checkout import Authentication
from app.services.order_views import OrderView
from tests.counter import CASHIER, MANAGER, Counter
from tests.sales import sale

_OVER = {OrderStage.PLACED, OrderStage.FAILED}


@dataclass
class Run:
    """One order on its way.

    Attributes:
        number: empty until the order is known.
        options: how the order is sold.
    """

    counter: Counter
    permission_id: ChargePermissionId
    options: dict[str, Any]
    number: OrderNumber = field(default=OrderNumber(""))

    @property
    def view(self) -> OrderView:
        return self.counter.view(self.number)

    def create(self) -> None:
        sold = sale(self.permission_id, self.counter.money(100_00), **self.options)
        self.number = self.counter.services.orders.create(sold)

    def advance(self) -> None:
        self.counter.services.checkout.advance(self.number, CASHIER)

    def buyer_confirms(self) -> None:
        self.counter.amazon.buyer_confirms(self.permission_id)

    def buyer_returns(self) -> None:
        checkout = self.counter.services.checkout
        checkout.buyer_returned(self.number, Authentication.SUCCESS, CASHIER)

    def take_card(self) -> None:
        self.counter.amazon.buyer_takes_card(self.permission_id)

    def confirm_card(self) -> None:
        self.counter.services.checkout.another_card(self.number, CASHIER)

    def capture(self) -> None:
        self.counter.capture(self.number, 60_00)

    def refund(self) -> None:
        self.counter.refund(self.number, 25_00)

    def void(self) -> None:
        charge_id = self.counter.charge(self.number).charge_id
        self.counter.services.charges.void(self.number, charge_id, MANAGER)

    def cancel(self) -> None:
        self.counter.services.closing.cancel(self.number, MANAGER)

    def close(self) -> None:
        self.counter.services.closing.close(self.number, MANAGER)

    def authorize(self) -> None:
        self.counter.authorize(self.number, 40_00)


@dataclass(frozen=True)
class Step:
    """Something a person does, and how he sees that it is done."""

    do: Callable[[Run], None]
    is_done: Callable[[Run], bool]


@dataclass(frozen=True)
class Sequence:
    """What is done, on which order, and what it must have come to in the end.

    Attributes:
        before: done while nothing goes wrong.
        effects: what Amazon did because of ``steps``: operation and key.
        status: once Amazon has decided what it has to decide.
    """

    steps: tuple[Step, ...]
    effects: tuple[tuple[str, str], ...]
    status: PaymentStatus
    before: tuple[Step, ...] = ()
    region: Region = Region.US
    card: str = "Normal"
    options: dict[str, Any] = field(default_factory=dict)


def _over(run: Run) -> bool:
    return run.view.stage in _OVER


def _confirmed_by_buyer(run: Run) -> bool:
    return run.counter.amazon.order(run.permission_id)["status"]["state"] == "Open"


def _asked_for_card(run: Run) -> bool:
    return run.view.stage in {OrderStage.AWAITING_CARD, *_OVER}


def _let_go(run: Run) -> bool:
    return run.view.permission_state is ChargePermissionState.CANCELED


_CREATE = Step(Run.create, lambda run: bool(run.number))
_ADVANCE = Step(Run.advance, _over)
_ASK_BUYER = Step(
    Run.advance, lambda run: run.view.stage in {OrderStage.AWAITING_BUYER, OrderStage.PLACED}
)
_BUYER_CONFIRMS = Step(Run.buyer_confirms, _confirmed_by_buyer)
_BUYER_RETURNS = Step(Run.buyer_returns, _over)
_ADVANCE_TO_CARD = Step(Run.advance, _asked_for_card)
_TAKE_CARD = Step(Run.take_card, lambda run: run.view.stage is not OrderStage.AWAITING_CARD)
_CONFIRM_CARD = Step(Run.confirm_card, _over)
_ADVANCE_TO_THE_END = Step(Run.advance, _let_go)
_CAPTURE = Step(Run.capture, lambda run: run.view.charges[-1].state is ChargeState.CAPTURED)
_REFUND = Step(Run.refund, lambda run: bool(run.view.charges[-1].refunds))
_VOID = Step(Run.void, lambda run: run.view.charges[-1].state is ChargeState.CANCELED)
_CANCEL = Step(Run.cancel, _let_go)
_CLOSE = Step(Run.close, lambda run: run.view.permission_state is ChargePermissionState.CLOSED)
_AUTHORIZE = Step(Run.authorize, lambda run: len(run.view.charges) == 1)

_PLACED = (_CREATE, _ADVANCE)
_SET_AND_CONFIRMED = (("SetOrderReferenceDetails", ""), ("ConfirmOrderReference", ""))

SEQUENCES = {
    "place": Sequence(
        _PLACED, (*_SET_AND_CONFIRMED, ("Authorize", "a01")), PaymentStatus.AUTHORIZED
    ),
    "place and capture": Sequence(
        _PLACED,
        (*_SET_AND_CONFIRMED, ("Authorize", "a01"), ("Capture", "a01")),
        PaymentStatus.PROCESSED,
        options={"capture_mode": CaptureMode.CAPTURE_NOW},
    ),
    "place with the buyer's confirmation": Sequence(
        (_CREATE, _ASK_BUYER, _BUYER_CONFIRMS, _BUYER_RETURNS),
        (*_SET_AND_CONFIRMED, ("Authorize", "a01")),
        PaymentStatus.AUTHORIZED,
        region=Region.EU,
    ),
    "place with a bank too slow": Sequence(
        _PLACED,
        (*_SET_AND_CONFIRMED, ("Authorize", "a01"), ("Authorize", "a02")),
        PaymentStatus.AUTHORIZED,
        card="TransactionTimedOut",
        options={"authorization_mode": AuthorizationMode.FALLBACK},
    ),
    "place with another card": Sequence(
        (_CREATE, _ADVANCE_TO_CARD, _TAKE_CARD, _CONFIRM_CARD),
        (
            *_SET_AND_CONFIRMED,
            ("Authorize", "a01"),
            ("ConfirmOrderReference", ""),
            ("Authorize", "a02"),
        ),
        PaymentStatus.AUTHORIZED,
        card="InvalidPaymentMethod",
    ),
    "fail and let go": Sequence(
        (_CREATE, _ADVANCE_TO_THE_END),
        (*_SET_AND_CONFIRMED, ("Authorize", "a01"), ("CancelOrderReference", "")),
        PaymentStatus.DECLINED,
        card="TransactionTimedOut",
    ),
    "capture": Sequence(
        (_CAPTURE,), (("Capture", "c01"),), PaymentStatus.PARTIALLY_CAPTURED, before=_PLACED
    ),
    "refund": Sequence(
        (_REFUND,),
        (("Refund", "r01"),),
        PaymentStatus.PARTIALLY_REFUNDED,
        before=(*_PLACED, _CAPTURE),
    ),
    "void": Sequence(
        (_VOID,), (("CloseAuthorization", "a01"),), PaymentStatus.CANCELED, before=_PLACED
    ),
    "cancel": Sequence(
        (_CANCEL,), (("CancelOrderReference", ""),), PaymentStatus.CANCELED, before=_PLACED
    ),
    "close": Sequence(
        (_CLOSE,), (("CloseOrderReference", ""),), PaymentStatus.AUTHORIZED, before=_PLACED
    ),
    "authorize again": Sequence(
        (_AUTHORIZE,),
        (("Authorize", "a01"),),
        PaymentStatus.AUTHORIZED,
        before=_PLACED,
        options={"capture_mode": CaptureMode.NONE},
    ),
    "capture, refund and close": Sequence(
        (_CAPTURE, _REFUND, _CLOSE),
        (("Capture", "c01"), ("Refund", "r01"), ("CloseOrderReference", "")),
        PaymentStatus.PARTIALLY_REFUNDED,
        before=_PLACED,
    ),
}
