"""A shop that sells through the emulator: calls, control, and the usual steps of an order."""

import itertools
from typing import Any

import requests

from tests.integration.emulator.caller import TIMEOUT_S, Caller, Reply

CURRENCY = {"us": "USD", "uk": "GBP", "eu": "EUR", "jp": "JPY"}
SUCCESS_URL = "https://shop.example/done?order=1"
FAILURE_URL = "https://shop.example/again"
NUMBERS = itertools.count(1)


class Control:
    """JSON to the control routes; answers must be 200 unless asked otherwise."""

    def __init__(self, control_url: str, *, verify: str | bool = True) -> None:
        self.url = control_url
        self.session = requests.Session()
        self.session.trust_env = False
        self.session.verify = verify

    def close(self) -> None:
        self.session.close()

    def ask(self, verb: str, path: str, body: Any = None, **query: Any) -> requests.Response:
        return self.session.request(
            verb, f"{self.url}/{path}", json=body, params=query, timeout=TIMEOUT_S
        )

    def get(self, path: str, **query: Any) -> dict[str, Any]:
        return good(self.ask("GET", path, **query))

    def post(self, path: str, **body: Any) -> dict[str, Any]:
        return good(self.ask("POST", path, body))

    def put(self, path: str, **body: Any) -> dict[str, Any]:
        return good(self.ask("PUT", path, body))

    def advance(self, **parts: float) -> int:
        """Set the clock forward by days, hours, minutes, seconds; how many timers fired."""
        units = {"days": 86400, "hours": 3600, "minutes": 60, "seconds": 1}
        seconds = sum(units[name] * value for name, value in parts.items())
        return self.post("clock", seconds=seconds)["fired"]

    def effects(self, effect: str, **query: str) -> list[dict[str, Any]]:
        return self.get("ledger", effect=effect, **query)["effects"]


def good(response: requests.Response) -> dict[str, Any]:
    assert response.status_code == 200, response.text
    return response.json()


class Shop(Caller):
    """Takes orders; `control` plays buyer and Amazon."""

    def __init__(self, credentials: dict[str, str], *, verify: str | bool = True) -> None:
        super().__init__(credentials, verify=verify)
        self.control = Control(credentials["control_url"], verify=verify)

    def close(self) -> None:
        super().close()
        self.control.close()

    def draft(self, region: str = "us", environment: str = "Sandbox", **more: Any) -> str:
        made = self.control.post("order-references", region=region, environment=environment, **more)
        return made["AmazonOrderReferenceId"]

    def open_order(
        self,
        region: str = "us",
        total: str = "100.00",
        environment: str = "Sandbox",
        **more: Any,
    ) -> str:
        """An Open order with that total, as if the buyer had been through everything."""
        price = {"amount": total, "currency": CURRENCY[region]}
        return self.draft(region, environment, total=price, confirmed=True, **more)

    def order(self, order_id: str, **more: Any) -> Reply:
        environment = "Live" if order_id.startswith("P") else "Sandbox"
        return self.call(
            "GetOrderReferenceDetails", environment, AmazonOrderReferenceId=order_id, **more
        )

    def order_state(self, order_id: str) -> str:
        return self.order(order_id).state("OrderReferenceStatus")

    def set_total(self, order_id: str, amount: str, currency: str, **more: Any) -> Reply:
        return self.call(
            "SetOrderReferenceDetails",
            "Live" if order_id.startswith("P") else "Sandbox",
            AmazonOrderReferenceId=order_id,
            OrderReferenceAttributes_OrderTotal_Amount=amount,
            OrderReferenceAttributes_OrderTotal_CurrencyCode=currency,
            **more,
        )

    def confirm(self, order_id: str, **more: Any) -> Reply:
        environment = "Live" if order_id.startswith("P") else "Sandbox"
        return self.call(
            "ConfirmOrderReference", environment, AmazonOrderReferenceId=order_id, **more
        )

    def authorize(self, order_id: str, amount: str = "10.00", **more: Any) -> Reply:
        """Authorize, synchronously unless told otherwise, under a new reference id."""
        sent = {
            "AmazonOrderReferenceId": order_id,
            "AuthorizationReferenceId": f"a-{next(NUMBERS)}",
            "AuthorizationAmount_Amount": amount,
            "AuthorizationAmount_CurrencyCode": currency_of(order_id),
            "TransactionTimeout": 0,
        }
        environment = "Live" if order_id.startswith("P") else "Sandbox"
        return self.call("Authorize", environment, **(sent | more))

    def authorization(self, authorization_id: str) -> Reply:
        environment = "Live" if authorization_id.startswith("P") else "Sandbox"
        return self.call(
            "GetAuthorizationDetails", environment, AmazonAuthorizationId=authorization_id
        )

    def authorization_state(self, authorization_id: str) -> str:
        return self.authorization(authorization_id).state("AuthorizationStatus")

    def capture(self, authorization_id: str, amount: str = "10.00", **more: Any) -> Reply:
        sent = {
            "AmazonAuthorizationId": authorization_id,
            "CaptureReferenceId": f"c-{next(NUMBERS)}",
            "CaptureAmount_Amount": amount,
            "CaptureAmount_CurrencyCode": currency_of(authorization_id),
        }
        environment = "Live" if authorization_id.startswith("P") else "Sandbox"
        return self.call("Capture", environment, **(sent | more))

    def captured(self, capture_id: str) -> Reply:
        environment = "Live" if capture_id.startswith("P") else "Sandbox"
        return self.call("GetCaptureDetails", environment, AmazonCaptureId=capture_id)

    def refund(self, capture_id: str, amount: str = "10.00", **more: Any) -> Reply:
        sent = {
            "AmazonCaptureId": capture_id,
            "RefundReferenceId": f"r-{next(NUMBERS)}",
            "RefundAmount_Amount": amount,
            "RefundAmount_CurrencyCode": currency_of(capture_id),
        }
        environment = "Live" if capture_id.startswith("P") else "Sandbox"
        return self.call("Refund", environment, **(sent | more))

    def refunded(self, refund_id: str) -> Reply:
        environment = "Live" if refund_id.startswith("P") else "Sandbox"
        return self.call("GetRefundDetails", environment, AmazonRefundId=refund_id)

    def authorized(self, order_id: str, amount: str = "10.00", **more: Any) -> str:
        """The id of a new Open Authorization."""
        made = self.authorize(order_id, amount, **more)
        assert made.state("AuthorizationStatus") == "Open", made.text
        return made.text_of("AmazonAuthorizationId")

    def paid(self, order_id: str, amount: str = "10.00") -> str:
        """The id of a new Completed Capture."""
        made = self.capture(self.authorized(order_id, amount), amount)
        assert made.state("CaptureStatus") == "Completed", made.text
        return made.text_of("AmazonCaptureId")


def currency_of(object_id: str) -> str:
    """The ledger currency by the digits of an id; the European zone stands for euros here."""
    return {"01": "USD", "02": "EUR", "03": "JPY"}[object_id[1:3]]
