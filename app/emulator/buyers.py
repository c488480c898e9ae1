"""The test buyers of the pretend Amazon: invented people, their addresses and their cards."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

from app.emulator.objects import Address, Buyer, PaymentMethod
from app.emulator.states import CardBehavior, Region

PAGES: Final = Path(__file__).resolve().parents[2] / "resources" / "emulator_pages"

_ACCOUNT: Final = "amzn1.account.TRAININGBUYER{key}000000000000"


def read_buyers(path: Path) -> tuple[Buyer, ...]:
    """Read the buyers of one JSON file; every one of them holds every card of the file.

    A buyer's `first_card` names the last four digits of the card his wallet offers first.
    """
    content = json.loads(path.read_text(encoding="utf-8"))
    cards = content["cards"]
    return tuple(_buyer(entry, cards) for entry in content["buyers"])


def _buyer(entry: dict[str, Any], cards: dict[str, list[list[str]]]) -> Buyer:
    key = entry["key"]
    return Buyer(
        buyer_id=_ACCOUNT.format(key=key.upper()),
        name=entry["name"],
        email=entry["email"],
        phone=entry["phone"],
        postal_code=entry["postal_code"],
        region=Region(entry["region"]),
        language=entry["language"],
        addresses=[
            (f"address-{key}-{number}", Address(**address))
            for number, address in enumerate(entry["addresses"], start=1)
        ],
        payment_methods=_wallet(key, entry["first_card"], cards),
    )


def _wallet(key: str, first: str, cards: dict[str, list[list[str]]]) -> list[PaymentMethod]:
    ordinary = sorted(cards["ordinary"], key=lambda card: card[1] != first)
    return [
        PaymentMethod(f"card-{key}-{tail}", brand, tail, CardBehavior(*(behavior or ["Normal"])))
        for brand, tail, *behavior in [*ordinary, *cards["special"]]
    ]


BUYERS: Final[tuple[Buyer, ...]] = read_buyers(PAGES / "buyers.json")
