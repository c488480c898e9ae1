"""Training's notifications: tells the pretend Amazon where to send them, and asks it for one."""

from __future__ import annotations

import http.client
import json
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlencode, urlsplit

from app.domain.errors import NotSent, Refused
from app.secrets import read_private_json

_TIMEOUT_S: Final = 10.0
_SANDBOX: Final = "Sandbox"


class PretendAmazonRefused(Refused):
    """The pretend Amazon would not do it; ``why`` is its sentence."""

    def __init__(self, why: str) -> None:
        super().__init__(f"the pretend Amazon refused: {why}")
        self.why = why


@dataclass(frozen=True, slots=True)
class Delivery:
    """How far a message has come.

    Attributes:
        delivered: the companion took it in.
        answer: the companion's last answer, e.g. 403; ``None`` while there was none.
        problem: what was in the way; empty without any.
    """

    delivered: bool
    answer: int | None = None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class PretendIpn:
    """The emulator's control over its notifications, on this computer alone.

    Attributes:
        credentials_file: what the emulator printed when it started.
    """

    credentials_file: Path

    def topics(self) -> tuple[str, ...]:
        """The topics that its sandbox messages come from.

        Raises:
            NotSent, PretendAmazonRefused: it could not be asked.
            Unavailable: there are no credentials.
        """
        told = self._ask("GET", "ipn")["topics"]
        return tuple(told[_SANDBOX])

    def seller_id(self) -> str:
        """Of the pretend merchant."""
        return read_private_json(self.credentials_file)["seller_id"]

    def certificate_file(self) -> Path:
        """Signs its notifications."""
        return Path(read_private_json(self.credentials_file)["ipn_certificate_file"])

    def send_to(self, url: str) -> None:
        """Have every notification sent there, and repeated quickly while nobody answers.

        Raises:
            NotSent, PretendAmazonRefused: as for ``topics``; the old address holds.
        """
        self._ask("PUT", "ipn", url=url, on_real_time=True, retry_seconds=2)

    def send_sample(self) -> str:
        """Send a test message, as Seller Central's button does.

        Returns:
            Its message id.

        Raises:
            NotSent, PretendAmazonRefused: nothing was sent.
        """
        return str(self._ask("POST", "ipn/send", type="PaymentAuthorize")["message_id"])

    def delivery(self, message_id: str) -> Delivery:
        """How far a message has come.

        Raises:
            NotSent, PretendAmazonRefused: it could not be told.
        """
        query = urlencode({"message_id": message_id})
        messages = self._ask("GET", f"ipn/messages?{query}")["messages"]
        deliveries = [each for message in messages for each in message["deliveries"]]
        attempts = [attempt for each in deliveries for attempt in each["attempts"]]
        if not attempts:
            return Delivery(delivered=False)
        last = attempts[-1]
        done = any(each["state"] == "delivered" for each in deliveries)
        return Delivery(done, last["status"], str(last["error"] or ""))

    def _ask(self, verb: str, what: str, **fields: Any) -> dict[str, Any]:
        place = urlsplit(read_private_json(self.credentials_file)["control_url"])
        connection = http.client.HTTPConnection(place.hostname or "", place.port, _TIMEOUT_S)
        body = json.dumps(fields) if verb != "GET" else None
        try:
            with closing(connection):
                headers = {"Content-Type": "application/json"}
                connection.request(verb, f"{place.path}/{what}", body, headers)
                answer = connection.getresponse()
                told: dict[str, Any] = json.loads(answer.read())
        except (OSError, ValueError, http.client.HTTPException) as error:
            msg = "the pretend Amazon does not answer"
            raise NotSent(msg) from error
        if answer.status != http.client.OK:
            raise PretendAmazonRefused(str(told.get("error", answer.status)))
        return told
