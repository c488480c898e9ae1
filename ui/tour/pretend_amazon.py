"""What the tour asks of training's pretend Amazon: who may buy, and to decide what is pending."""

from __future__ import annotations

import http.client
import json
from contextlib import closing
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from ui.tour.player import TourFailed

_TIMEOUT_S: Final = 10.0


class PretendAmazon:
    """The emulator's control, on this computer alone."""

    def __init__(self, credentials_file: Path) -> None:
        told = json.loads(credentials_file.read_text("utf-8"))
        self._control = urlsplit(told["control_url"])

    def buyer_id(self, name: str) -> str:
        """The id of somebody who can sign in."""
        buyers: list[dict[str, Any]] = self._ask("GET", "buyers")["buyers"]
        return next(str(buyer["buyer_id"]) for buyer in buyers if buyer["name"] == name)

    def decide(self) -> None:
        """Decide everything pending now instead of half a minute later."""
        self._ask("POST", "settle")

    def _ask(self, verb: str, what: str) -> dict[str, Any]:
        place = self._control
        connection = http.client.HTTPConnection(place.hostname or "", place.port, _TIMEOUT_S)
        try:
            with closing(connection):
                headers = {"Content-Type": "application/json"}
                body = "{}" if verb == "POST" else None
                connection.request(verb, f"{place.path}/{what}", body, headers)
                answer = connection.getresponse()
                told: dict[str, Any] = json.loads(answer.read())
        except (OSError, ValueError, http.client.HTTPException) as error:
            raise TourFailed(f"the pretend Amazon did not answer: {error}") from error
        if answer.status != http.client.OK:
            raise TourFailed(f"the pretend Amazon refused {what}: {answer.status}")
        return told
