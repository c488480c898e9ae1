"""Training mode's pretend Amazon, run as a child of this program and started again if it dies."""

from __future__ import annotations

import http.client
import json
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from app.domain.environment import Region
from app.domain.errors import Unavailable
from app.services.child_program import ChildNotStarted, ChildProgram, Program, Told


class EmulatorNotStarted(Unavailable):
    """The pretend Amazon could not be started; ``log_file`` holds what it said."""

    def __init__(self, why: str, log_file: Path) -> None:
        super().__init__(f"the pretend Amazon for training did not start: {why}")
        self.why = why
        self.log_file = log_file


@dataclass(frozen=True, slots=True)
class TrainingPlace:
    """Where training lives.

    Attributes:
        folder: for the emulator's data, its credentials and its log; all desks of this user
            on this machine share it.
        region: default of orders made by hand.
    """

    folder: Path
    region: Region

    @property
    def credentials_file(self) -> Path:
        return self.folder / "credentials.json"

    @property
    def log_file(self) -> Path:
        return self.folder / "emulator.log"


class Training:
    """Keeps one emulator running for the desks of this user.

    A second desk finds the emulator's data taken and uses the first one's; when the first desk
    closes, it starts its own at the same address.
    """

    def __init__(self, place: TrainingPlace) -> None:
        """Nothing is started yet."""
        self._place = place
        self._port = 0
        self._child = ChildProgram(
            Program(
                name="emulator",
                arguments=self._arguments,
                told_file=place.credentials_file,
                log_file=place.log_file,
                answers=_answers,
            ),
            started=self._listens,
        )

    @property
    def child_pid(self) -> int | None:
        """Process id of our own emulator; ``None`` while another desk's serves us too."""
        return self._child.pid

    def start(self) -> Path:
        """Start it, or find the one that another desk has started.

        Returns:
            The file with its credentials.

        Raises:
            EmulatorNotStarted: it ended before it listened, or took too long.
        """
        try:
            self._listens(self._child.start())
        except ChildNotStarted as error:
            raise EmulatorNotStarted(error.why, self._place.log_file) from error
        return self._place.credentials_file

    def close(self) -> None:
        """End our emulator; another desk's goes on."""
        self._child.close()

    def _listens(self, told: Told) -> None:
        self._port = urlsplit(told["base_url"]).port or 0

    def _arguments(self, _told: Told) -> Sequence[str]:
        # a free port at first, the same one whenever it is started again
        place = self._place
        return (
            *("emulator", "--port", str(self._port), "--region", place.region.value),
            *("--data", str(place.folder / "emulator")),
            *("--print-credentials", "--until-stdin-closes"),
        )


def _answers(told: Told) -> bool:
    """Whether an emulator listens where these credentials say, and is the one that wrote them."""
    address = urlsplit(told["control_url"])
    connection = http.client.HTTPConnection(address.hostname or "", address.port, timeout=5)
    try:
        with closing(connection):
            connection.request("GET", f"{address.path}/account")
            account = json.loads(connection.getresponse().read())
    except (OSError, ValueError, http.client.HTTPException):
        return False
    return bool(account.get("seller_id") == told["seller_id"])
