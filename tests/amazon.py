"""What a test does in Amazon's place, and what it may look up there: the emulator's control."""

import datetime as dt
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

import requests

from app.domain.environment import Region
from app.domain.identifiers import ChargePermissionId

_TIMEOUT_S = 30
_OUR_CALLS = frozenset(
    {
        "SetOrderReferenceDetails",
        "ConfirmOrderReference",
        "Authorize",
        "Capture",
        "Refund",
        "CloseAuthorization",
        "CancelOrderReference",
        "CloseOrderReference",
    }
)


@dataclass(frozen=True, slots=True)
class Effect:
    """One effect of a call of ours: operation, our reference id, amount on the wire."""

    operation: str
    reference_id: str = ""
    amount: str = ""


class Amazon:
    """The buyer, the bank and Amazon's back office.

    Attributes:
        credentials: what the emulator printed when it started.
    """

    def __init__(self, credentials: dict[str, str]) -> None:
        self.credentials = credentials
        self._session = requests.Session()
        self._session.trust_env = False

    def close(self) -> None:
        self._session.close()

    def start_afresh(self) -> None:
        """Forget all orders; quotas are off, for the tests are quicker than a shop."""
        self.post("reset")
        self.put("throttling", enabled=False)

    def order_reference(self, region: Region, card: str = "Normal") -> ChargePermissionId:
        """A Draft as if a buyer had chosen address and card.

        Args:
            region: the shop's.
            card: how the card behaves, e.g. ``AmazonRejected``.
        """
        made = self.post("order-references", region=region.value, payment_method=card)
        return ChargePermissionId(made["AmazonOrderReferenceId"])

    def buyer_confirms(self, permission_id: str, result: str = "Success") -> None:
        """The buyer ends the confirmation flow in the browser."""
        self.post(f"order-references/{permission_id}/confirmation-flow", result=result)

    def buyer_takes_card(self, permission_id: str, card: str = "Normal") -> None:
        """The buyer picks another card in our page's Wallet; we have yet to confirm it."""
        order = self.order(permission_id)
        (buyer,) = (b for b in self.get("buyers")["buyers"] if b["buyer_id"] == order["buyer_id"])
        payment_id = next(
            c["payment_id"] for c in buyer["payment_methods"] if c["behavior"] == card
        )
        token = self.post("tokens", buyer=order["buyer_id"])["access_token"]
        answer = self._session.put(
            f"{self.credentials['base_url']}/payments/private/{order['region']}/sandbox"
            f"/order-references/{permission_id}/payment-method",
            json={"paymentId": payment_id},
            headers={"X-Access-Token": token, "X-Seller-Id": self.credentials["seller_id"]},
            timeout=_TIMEOUT_S,
        )
        assert answer.status_code == HTTPStatus.OK, answer.text

    def buyer_changes_card_at_amazon(self, permission_id: str, card: str = "Normal") -> None:
        """The buyer picks another card on Amazon's own pages, which opens the order again."""
        self.post(f"order-references/{permission_id}/payment-method", payment_method=card)

    def plan(self, operation: str, state: str, reason: str = "", times: int = 1) -> None:
        """Decide how the next new transactions end."""
        body: dict[str, Any] = {"operation": operation, "state": state, "times": times}
        self.post("outcomes", **body | ({"reason_code": reason} if reason else {}))

    def strike(self, operation: str, kind: str, **details: float) -> None:
        """Ask for a misfortune of the next call of an operation."""
        self.post("faults", operation=operation, kind=kind, **details)

    def call_off(self) -> None:
        """No more misfortunes."""
        self._ask("DELETE", "faults")

    def send_ipns_to(self, url: str) -> None:
        """Where the shop hears of what happens; an empty address ends that."""
        if url:
            self.put("ipn", url=url)
        else:
            self._ask("DELETE", "ipn")

    def advance(self, span: dt.timedelta) -> None:
        """Set Amazon's clock forward; what becomes due happens."""
        self.post("clock", seconds=span.total_seconds())

    def settle(self) -> None:
        """Decide everything that is Pending."""
        self.post("settle")

    def order(self, permission_id: str) -> dict[str, Any]:
        """An Order Reference with everything that hangs on it."""
        return self.get(f"order-references/{permission_id}")

    def effects(self, permission_id: str) -> list[Effect]:
        """What our calls did to one Order Reference, oldest first."""
        found = self.get("ledger")["effects"]
        return [
            Effect(one["effect"], one["reference_id"], one["amount"])
            for one in found
            if one["effect"] in _OUR_CALLS and one["object_id"].startswith(permission_id)
        ]

    def effect_count(self) -> int:
        """All effects there have ever been, so that a test can tell whether one was added."""
        return len(self.get("ledger")["effects"])

    def calls(self, operation: str = "") -> list[dict[str, Any]]:
        """The calls that reached Amazon, oldest first."""
        query = {"operation": operation} if operation else {}
        found: list[dict[str, Any]] = self.get("calls", **query)["calls"]
        return found

    def get(self, path: str, **query: str) -> dict[str, Any]:
        return self._ask("GET", path, params=query)

    def post(self, path: str, **body: Any) -> dict[str, Any]:
        return self._ask("POST", path, json=body)

    def put(self, path: str, **body: Any) -> dict[str, Any]:
        return self._ask("PUT", path, json=body)

    def _ask(self, verb: str, path: str, **what: Any) -> dict[str, Any]:
        url = f"{self.credentials['control_url']}/{path}"
        answer = self._session.request(verb, url, timeout=_TIMEOUT_S, **what)
        assert answer.status_code == HTTPStatus.OK, answer.text
        told: dict[str, Any] = answer.json()
        return told
