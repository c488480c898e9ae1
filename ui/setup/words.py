"""Steps, findings and remarks of the set-up in words for people."""

from __future__ import annotations

from typing import Final

from app.services.setup.readiness import Item, Verdict
from app.services.setup.steps import Step, StepState
from ui.language import marked, translate
from ui.theme.tokens import Tone

_STEPS: Final = {
    Step.SHOP: marked("Setup", "Your shop"),
    Step.ACCOUNT: marked("Setup", "Amazon Pay account"),
    Step.ADDRESSES: marked("Setup", "Addresses for Amazon"),
    Step.NOTIFICATIONS: marked("Setup", "Notifications"),
    Step.DATABASE: marked("Setup", "Database"),
    Step.TAXES: marked("Setup", "Taxes"),
    Step.SHIPPING: marked("Setup", "Shipping"),
    Step.LETTERHEAD: marked("Setup", "Letterhead and logo"),
    Step.MAIL: marked("Setup", "Mail server"),
    Step.PRINTER: marked("Setup", "Printers"),
    Step.PEOPLE: marked("Setup", "People"),
    Step.GO_LIVE: marked("Setup", "Going live"),
}
_STATES: Final = {
    StepState.OPEN: marked("Setup", "open"),
    StepState.DONE: marked("Setup", "done"),
    StepState.SKIPPED: marked("Setup", "skipped"),
    StepState.LATER: marked("Setup", "after the account is connected"),
}
SIGNS: Final = {
    StepState.OPEN: ("○", Tone.NEUTRAL),
    StepState.DONE: ("✓", Tone.GOOD),
    StepState.SKIPPED: ("↷", Tone.WARN),
    StepState.LATER: ("·", Tone.NEUTRAL),
}
_ITEMS: Final = {
    Item.ACCOUNT: (
        marked("Setup", "The account's keys are on this computer."),
        marked("Setup", "Connect the account again: its keys are not on this computer."),
    ),
    Item.ORIGIN: (
        marked("Setup", "The shop has an https address of its own."),
        marked("Setup", "Name the shop's https address, and enter it in Seller Central."),
    ),
    Item.TEST_SALE: (
        marked("Setup", "A sale was placed and captured in the sandbox."),
        marked("Setup", "Make one sale in the sandbox, to its capture."),
    ),
    Item.TEST_REFUND: (
        marked("Setup", "A refund was made in the sandbox."),
        marked("Setup", "Make one refund in the sandbox."),
    ),
    Item.NOTIFICATIONS: (
        marked("Setup", "Amazon's notifications arrive."),
        marked("Setup", "No notification has arrived yet; Paydesk asks Amazon instead, later."),
    ),
    Item.TAXES: (
        marked("Setup", "The taxes are set."),
        marked("Setup", "Set the taxes: without them nothing can be totaled."),
    ),
    Item.SHIPPING: (
        marked("Setup", "There is a way to send goods."),
        marked("Setup", "No shipping method: only goods without delivery can be sold."),
    ),
    Item.LETTERHEAD: (
        marked("Setup", "The letterhead has address and tax number."),
        marked("Setup", "Enter the shop's address and tax number; invoices need them."),
    ),
    Item.PRODUCTS: (
        marked("Setup", "There are products to sell."),
        marked("Setup", "There are no products yet."),
    ),
    Item.MAIL: (
        marked("Setup", "A mail server is set."),
        marked("Setup", "No mail server: buyers get no mails from you, only Amazon's."),
    ),
    Item.OWNERS: (
        marked("Setup", "The shop has an owner who can sign in."),
        marked("Setup", "Nobody can manage the shop: add an owner."),
    ),
}
_VERDICTS: Final = {
    Verdict.READY: ("✓", Tone.GOOD, marked("Setup", "ready")),
    Verdict.MISSING: ("✕", Tone.BAD, marked("Setup", "missing")),
    Verdict.ADVISED: ("▲", Tone.WARN, marked("Setup", "advised")),
}


def step_text(step: Step) -> str:
    return translate("Setup", _STEPS[step])


def state_text(state: StepState) -> str:
    return translate("Setup", _STATES[state])


def finding_text(item: Item, verdict: Verdict) -> str:
    """What is so, or what to do."""
    return translate("Setup", _ITEMS[item][0 if verdict is Verdict.READY else 1])


def verdict_word(verdict: Verdict) -> tuple[str, Tone, str]:
    """Sign, tone and word."""
    sign, tone, word = _VERDICTS[verdict]
    return sign, tone, translate("Setup", word)
