"""Orders from the first step to the last: placed, captured and refunded in two parts, closed."""

import itertools

import pytest

from app.domain.checkout_modes import AuthorizationMode, CaptureMode
from app.domain.environment import Region
from app.domain.order_stage import OrderStage
from app.domain.payment_status import MayShip, PaymentStatus
from app.domain.states import ChargePermissionState
from tests.amazon import Effect
from tests.counter import MANAGER, Counter
from tests.stories import script

_LATE = AuthorizationMode.ASYNCHRONOUS
_MODES = (AuthorizationMode.SYNCHRONOUS, AuthorizationMode.ASYNCHRONOUS)
"""Falling back begins as synchronous does; where it differs, ``test_declines`` tells."""

_ALL = list(itertools.product(["sqlite"], Region, _MODES, CaptureMode))
_SOME = [
    ("postgresql", Region.US, AuthorizationMode.SYNCHRONOUS, CaptureMode.NONE),
    ("postgresql", Region.UK, AuthorizationMode.FALLBACK, CaptureMode.AUTHORIZE),
    ("postgresql", Region.EU, AuthorizationMode.ASYNCHRONOUS, CaptureMode.CAPTURE_NOW),
    ("postgresql", Region.JP, AuthorizationMode.ASYNCHRONOUS, CaptureMode.AUTHORIZE),
]

_CONFIRMED_AT_ONCE = """
    person: order created $100.00
    person: call intended s01 SetOrderReferenceDetails $100.00
    call: details set s01
    person: call intended o01 ConfirmOrderReference
    call: confirmed o01
    call: order reference changed Draft > Open
"""
_CONFIRMED_BY_BUYER = """
    person: order created $100.00
    person: call intended s01 SetOrderReferenceDetails $100.00
    call: details set s01
    person: call intended o01 ConfirmOrderReference
    call: confirmed o01
    call: buyer asked to confirm
    call: order reference changed Draft > Open
    call: buyer confirmed Success
"""
_PLACED = {
    (CaptureMode.AUTHORIZE, False): """
        person: call intended a01 Authorize $100.00
        call: authorization changed $100.00 Open
        call: order placed
        call: status changed Queued > Authorized (ship: yes)
    """,
    (CaptureMode.AUTHORIZE, True): """
        person: call intended a01 Authorize $100.00
        call: authorization changed $100.00 Pending
        call: order placed
        poll: authorization changed AuthorizationInitiated > Open
        poll: status changed Queued > Authorized (ship: yes)
    """,
    (CaptureMode.CAPTURE_NOW, False): """
        person: call intended a01 Authorize $100.00
        call: authorization changed $100.00 Closed MaxCapturesProcessed
        call: capture changed $100.00 Completed
        call: order placed
        call: status changed Queued > Processed (ship: yes)
    """,
    (CaptureMode.CAPTURE_NOW, True): """
        person: call intended a01 Authorize $100.00
        call: authorization changed $100.00 Pending
        call: order placed
        poll: authorization changed AuthorizationInitiated > Closed MaxCapturesProcessed
        poll: capture changed $100.00 Completed
        poll: status changed Queued > Processed (ship: yes)
    """,
    (CaptureMode.NONE, False): """
        call: order placed
        person: call intended a01 Authorize $60.00
        call: authorization changed $60.00 Open
        call: status changed Queued > Authorized (ship: not yet)
    """,
    (CaptureMode.NONE, True): """
        call: order placed
        person: call intended a01 Authorize $60.00
        call: authorization changed $60.00 Pending
        poll: authorization changed AuthorizationInitiated > Open
        poll: status changed Queued > Authorized (ship: not yet)
    """,
}
_FIRST_PART = """
    person: call intended c01 Capture $60.00
    call: capture changed $60.00 Completed
    call: status changed Authorized > Partially captured (ship: not yet)
"""
_SECOND_PART = {
    False: """
        person: call intended a02 Authorize $40.00
        call: authorization changed $40.00 Open
        call: may ship changed not yet > yes
        person: call intended c02 Capture $40.00
        call: capture changed $40.00 Completed
        call: status changed Partially captured > Processed (ship: yes)
    """,
    True: """
        person: call intended a02 Authorize $40.00
        call: authorization changed $40.00 Pending
        poll: authorization changed AuthorizationInitiated > Open
        poll: may ship changed not yet > yes
        person: call intended c02 Capture $40.00
        call: capture changed $40.00 Completed
        call: status changed Partially captured > Processed (ship: yes)
    """,
}
_SURCHARGE = {
    False: """
        person: call intended a02 Authorize $10.00
        call: authorization changed $10.00 Open
        person: call intended c01 Capture $10.00
        call: capture changed $10.00 Completed
    """,
    True: """
        person: call intended a02 Authorize $10.00
        call: authorization changed $10.00 Pending
        poll: authorization changed AuthorizationInitiated > Open
        person: call intended c01 Capture $10.00
        call: capture changed $10.00 Completed
    """,
}
_REFUNDED_AND_CLOSED = """
    person: call intended r01 Refund $25.00
    call: refund changed $25.00 Pending
    poll: refund changed $25.00 RefundInitiated > Completed
    poll: status changed Processed > Partially refunded (ship: yes)
    person: call intended r02 Refund $5.00
    call: refund changed $5.00 Pending
    poll: refund changed $5.00 RefundInitiated > Completed
    person: call intended z01 CloseOrderReference
    call: order reference changed Chargeable > Closed SellerClosed
"""


@pytest.mark.parametrize(
    ("database_url", "region", "waiting", "taking"), _ALL + _SOME, indirect=["database_url"]
)
def test_an_order_is_placed_captured_and_refunded_in_two_parts_and_closed(
    open_counter, region, waiting, taking
):
    counter = open_counter(region)
    number = counter.ring_up(capture_mode=taking, authorization_mode=waiting)
    assert counter.place(number).stage is OrderStage.PLACED
    _capture_in_two_parts(counter, number, taking, late=waiting is _LATE)
    counter.refund(number, 25_00, 0)
    counter.amazon_decides()
    counter.refund(number, 5_00, 1)
    counter.amazon_decides()
    counter.services.closing.close(number, MANAGER, "all delivered")

    view = counter.view(number)
    at_once = taking is CaptureMode.CAPTURE_NOW
    assert (view.status, view.may_ship) == (PaymentStatus.PARTIALLY_REFUNDED, MayShip.YES)
    assert view.captured == counter.money(110_00 if at_once else 100_00)
    assert view.refunded == counter.money(30_00)
    assert view.permission_state is ChargePermissionState.CLOSED
    assert counter.story(number) == _expected_story(region, taking, late=waiting is _LATE)
    assert counter.effects() == _expected_effects(counter, number, at_once=at_once, taking=taking)
    counter.require_sound_books()


def _capture_in_two_parts(counter: Counter, number, taking, *, late) -> None:
    if taking is CaptureMode.NONE:
        counter.authorize(number, 60_00, wait=not late)
    if late:
        counter.amazon_decides()
    if taking is not CaptureMode.CAPTURE_NOW:
        counter.capture(number, 60_00)
    rest = 10_00 if taking is CaptureMode.CAPTURE_NOW else 40_00
    counter.authorize(number, rest, wait=not late)
    if late:
        counter.amazon_decides()
    counter.capture(number, rest)


def _expected_story(region, taking, *, late) -> list[str]:
    chapters = [
        _CONFIRMED_BY_BUYER if region in {Region.UK, Region.EU} else _CONFIRMED_AT_ONCE,
        _PLACED[taking, late],
    ]
    if taking is CaptureMode.CAPTURE_NOW:
        chapters.append(_SURCHARGE[late])
    else:
        chapters += [_FIRST_PART, _SECOND_PART[late]]
    chapters.append(_REFUNDED_AND_CLOSED)
    return [line for chapter in chapters for line in script(chapter, region)]


def _expected_effects(counter: Counter, number, *, at_once, taking) -> list[Effect]:
    first = 60_00 if taking is CaptureMode.NONE else 100_00
    second = 10_00 if at_once else 40_00
    captures = [("a01", 100_00), ("c01", 10_00)] if at_once else [("c01", 60_00), ("c02", 40_00)]

    def effect(operation: str, key: str, minor: int) -> Effect:
        return Effect(operation, key and f"{number}-{key}", counter.money(minor).to_wire())

    return [
        effect("SetOrderReferenceDetails", "", 100_00),
        effect("ConfirmOrderReference", "", 100_00),
        effect("Authorize", "a01", first),
        effect("Capture", *captures[0]),
        effect("Authorize", "a02", second),
        effect("Capture", *captures[1]),
        effect("Refund", "r01", 25_00),
        effect("Refund", "r02", 5_00),
        Effect("CloseOrderReference"),
    ]
