"""Training mode's pretend Amazon, run as a child of this program and started again if it dies."""

from __future__ import annotations

import http.client
import json
import logging
import os
import subprocess
import sys
import threading
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from app.domain.environment import Region
from app.domain.errors import Unavailable

log = logging.getLogger(__name__)

_MAIN: Final = Path(__file__).resolve().parents[2] / "main.py"
_START_S: Final = 30.0
_STOP_S: Final = 10.0
_RETRY_S: Final = 1.0
_LOG_LIMIT: Final = 1_000_000


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

    The child holds the other end of its standard input, so it ends with this program however
    that ends. A second desk finds the emulator's data taken and uses the first one's; when the
    first desk closes, it starts its own at the same address.
    """

    def __init__(self, place: TrainingPlace) -> None:
        """Nothing is started yet."""
        self._place = place
        self._closing = threading.Event()
        self._child: subprocess.Popen[bytes] | None = None
        self._port = 0
        self._watcher = threading.Thread(target=self._watch, name="training", daemon=True)

    @property
    def child_pid(self) -> int | None:
        """Process id of our own emulator; ``None`` while another desk's serves us too."""
        return self._child.pid if self._child is not None else None

    def start(self) -> Path:
        """Start it, or find the one that another desk has started.

        Returns:
            The file with its credentials.

        Raises:
            EmulatorNotStarted: it ended before it listened, or took too long.
        """
        self._place.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            self._spawn()
        except EmulatorNotStarted:
            told = self._told()
            if told is None or not _answers(told):
                raise
            self._port = urlsplit(told["base_url"]).port or 0
            log.info("emulator of another desk found", extra={"port": self._port})
        self._watcher.start()
        return self._place.credentials_file

    def close(self) -> None:
        """End our emulator; another desk's goes on."""
        self._closing.set()
        child = self._child
        if child is not None:
            if child.stdin is not None:
                child.stdin.close()
            try:
                child.wait(_STOP_S)
            except subprocess.TimeoutExpired:
                child.kill()
        if self._watcher.ident is not None:
            self._watcher.join(_STOP_S)
        _forget(child)

    def _spawn(self) -> None:
        place = self._place
        if place.log_file.exists() and place.log_file.stat().st_size > _LOG_LIMIT:
            place.log_file.unlink()
        command = [
            *(sys.executable, str(_MAIN), "emulator"),
            *("--port", str(self._port), "--region", place.region.value),
            *("--data", str(place.folder / "emulator")),
            *("--print-credentials", "--until-stdin-closes"),
        ]
        with place.log_file.open("ab") as output:
            said_before = output.tell()
            child = subprocess.Popen(  # noqa: S603 -- our own program, no shell
                command,
                cwd=_MAIN.parent,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=output,
            )
        told = self._first_line(child)
        if told is None:
            why = _last_line(place.log_file, said_before) or "it said nothing"
            child.wait(_STOP_S)
            _forget(child)
            raise EmulatorNotStarted(why, place.log_file)
        _write_private(place.credentials_file, json.dumps(told))
        self._port = urlsplit(told["base_url"]).port or 0
        self._child = child
        log.info("emulator started", extra={"port": self._port, "pid": child.pid})

    @staticmethod
    def _first_line(child: subprocess.Popen[bytes]) -> dict[str, str] | None:
        """Its credentials; ``None`` when it ended, or was ended, before it listened."""
        if child.stdout is None:
            return None
        too_slow = threading.Timer(_START_S, child.kill)
        too_slow.start()
        try:
            line = child.stdout.readline()
        finally:
            too_slow.cancel()
            too_slow.join()
        return json.loads(line) if line else None

    def _told(self) -> dict[str, str] | None:
        try:
            told: dict[str, str] = json.loads(self._place.credentials_file.read_text("utf-8"))
        except (OSError, ValueError):
            return None
        return told

    def _watch(self) -> None:
        while not self._closing.is_set():
            if self._child is not None:
                self._child.wait()
            elif (told := self._told()) is not None and _answers(told):
                self._closing.wait(_RETRY_S)
                continue
            if not self._closing.is_set():
                self._revive()

    def _revive(self) -> None:
        log.warning("emulator gone, starting it again", extra={"port": self._port})
        gone, self._child = self._child, None
        _forget(gone)
        try:
            self._spawn()
        except EmulatorNotStarted as error:
            log.warning("emulator not started", extra={"why": error.why})
            self._closing.wait(_RETRY_S)


def _answers(told: dict[str, str]) -> bool:
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


def _write_private(file: Path, text: str) -> None:
    draft = file.with_name(f"{file.name}.new")
    draft.unlink(missing_ok=True)
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as output:
        output.write(text)
    draft.replace(file)


def _last_line(log_file: Path, since: int) -> str:
    with log_file.open("rb") as said:
        said.seek(since)
        lines = said.read(_LOG_LIMIT).decode("utf-8", "replace").strip().splitlines()
    return lines[-1].removeprefix("Error: ").rstrip(".") if lines else ""


def _forget(child: subprocess.Popen[bytes] | None) -> None:
    for pipe in (child.stdin, child.stdout) if child is not None else ():
        if pipe is not None:
            pipe.close()
