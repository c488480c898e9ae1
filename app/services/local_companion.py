"""A companion on this computer, run as a child of this program and started again if it dies."""

from __future__ import annotations

import http.client
import ipaddress
import json
import urllib.request
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.domain.errors import Unavailable
from app.services.child_program import ChildNotStarted, ChildProgram, Program, Told

_DESK: Final = "this-computer"
_TIMEOUT_S: Final = 5.0
_ANSWER_BYTES: Final = 4096


class CompanionNotStarted(Unavailable):
    """The companion on this computer could not be started; ``log_file`` holds what it said."""

    def __init__(self, why: str, log_file: Path) -> None:
        super().__init__(f"the companion on this computer did not start: {why}")
        self.why = why
        self.log_file = log_file


@dataclass(frozen=True, slots=True)
class CompanionPlace:
    """Where it listens, and whom it believes.

    Attributes:
        folder: for its log of notifications and what it says; all desks of this user on this
            machine share it.
        host: address to listen at; one that others reach counts as behind a proxy, which does
            the encryption.
        port: 0 takes a free one at first, and the same one at later starts while nobody else
            has taken it.
        topics: ARNs that may send.
        merchants: seller ids that messages may speak of.
        environment: ``Sandbox`` or ``Live``.
        training_certificate: the emulator's, in training alone.
    """

    folder: Path
    topics: tuple[str, ...]
    merchants: tuple[str, ...]
    environment: str
    host: str = "127.0.0.1"
    port: int = 0
    training_certificate: Path | None = None

    @property
    def log_file(self) -> Path:
        return self.folder / "companion.log"

    @property
    def endpoints_file(self) -> Path:
        return self.folder / "endpoints.json"


@dataclass(frozen=True, slots=True)
class Endpoints:
    """Where a running companion is.

    Attributes:
        ipn_url: takes Amazon's notifications.
        feed_url: feeds the desks.
    """

    ipn_url: str
    feed_url: str


class LocalCompanion:
    """Keeps one companion running for the desks of this user.

    A second desk finds its folder taken and uses the first one's; when the first desk closes,
    it starts its own at the same address, or elsewhere if that is taken.
    """

    def __init__(
        self,
        place: CompanionPlace,
        started: Callable[[Endpoints], None] = lambda _at: None,
        found: Callable[[Endpoints], None] = lambda _at: None,
    ) -> None:
        """Nothing is started yet.

        Args:
            place: where it listens, and whom it believes.
            started: called after each start, so that whoever sends learns the address; also on
                a thread of the companion's own.
            found: called on that thread when another desk has started a new one.
        """
        self._place = place
        program = Program(
            name="companion",
            arguments=self._arguments,
            told_file=place.endpoints_file,
            log_file=place.log_file,
            answers=_answers,
        )
        self._child = ChildProgram(
            program,
            started=lambda told: started(_endpoints(told)),
            found=lambda told: found(_endpoints(told)),
        )
        self._program = program

    @property
    def child_pid(self) -> int | None:
        """Process id of our own companion; ``None`` while another desk's serves us too."""
        return self._child.pid

    def start(self) -> Endpoints:
        """Start it, or find the one that another desk has started.

        Raises:
            CompanionNotStarted: it ended before it listened, or took too long.
        """
        try:
            return _endpoints(self._child.start())
        except (ChildNotStarted, OSError) as error:
            raise CompanionNotStarted(str(error), self._place.log_file) from error

    def token(self) -> str:
        """The secret that lets this computer's desks read; a new one after each start.

        Raises:
            Unavailable: it was never started.
        """
        token = self._program.told().get("token", "")
        if not token:
            msg = "the companion on this computer has not been started yet"
            raise Unavailable(msg)
        return str(token)

    def close(self) -> None:
        """End our companion; another desk's goes on."""
        self._child.close()

    def _arguments(self, told: Told) -> Sequence[str]:
        place = self._place
        port = place.port or int(told.get("port", 0))
        arguments = [
            *("companion", "--data", str(place.folder), "--host", place.host),
            *("--port", str(port), "--environment", place.environment),
            *("--token-for", _DESK, "--print-endpoints", "--until-stdin-closes"),
            *("--access-log", "none"),  # strangers could fill this computer's disk with it
        ]
        for name, values in (("--topic", place.topics), ("--merchant", place.merchants)):
            arguments += [word for value in values for word in (name, value)]
        if place.training_certificate is not None:
            arguments += ["--training-certificate", str(place.training_certificate)]
        if not _is_loopback(place.host):
            arguments.append("--behind-proxy")
        return arguments


def _endpoints(told: Told) -> Endpoints:
    return Endpoints(str(told["ipn_url"]), str(told["feed_url"]))


def _answers(told: Told) -> bool:
    """Whether a companion listens there that knows this token, which only ours does."""
    asked = urllib.request.Request(  # noqa: S310 -- our own child's address, always http
        f"{told['feed_url']}/v1/desk",  # says nothing of how far anybody has read
        headers={"Authorization": f"Bearer {told.get('token', '')}"},
    )
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with direct.open(asked, timeout=_TIMEOUT_S) as answer:
            named = json.loads(answer.read(_ANSWER_BYTES))
    except (OSError, ValueError, http.client.HTTPException):  # a stranger there may say anything
        return False
    return bool(named == {"desk": _DESK})


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
