"""One of Paydesk's own programs, run as a child of this one and started again if it dies."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeAlias

log = logging.getLogger(__name__)

_MAIN: Final = Path(__file__).resolve().parents[2] / "main.py"
_START_S: Final = 30.0
_STOP_S: Final = 10.0
_LET_GO_S: Final = 1.0
_RETRY_S: Final = 1.0
_LOG_LIMIT: Final = 1_000_000

Told: TypeAlias = Mapping[str, Any]
"""The one line of JSON that a program prints once it listens."""


class ChildNotStarted(Exception):
    """The program ended before it listened, or took too long; ``why`` is the last it said."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True)
class Program:
    """What is run, and how another desk's is recognized.

    Attributes:
        name: for the log.
        arguments: behind ``main.py``, given what the program told the last time; empty before,
            and where what it told stands in its way, as a port that another program has taken.
        told_file: keeps what it tells, for its owner alone.
        log_file: takes what it says besides.
        answers: whether one that listens is the one that told this.
    """

    name: str
    arguments: Callable[[Told], Sequence[str]]
    told_file: Path
    log_file: Path
    answers: Callable[[Told], bool]

    def told(self) -> Told:
        """What it told the last time; empty before, or when that cannot be read."""
        try:
            told = json.loads(self.told_file.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return told if isinstance(told, dict) else {}


class ChildProgram:
    """Keeps one program running for the desks of this user.

    The child holds the other end of its standard input, so it ends with this program however
    that ends. A second desk uses the first one's; when that closes, it starts its own in its
    place.
    """

    def __init__(
        self,
        program: Program,
        started: Callable[[Told], None] = lambda _told: None,
        found: Callable[[Told], None] = lambda _told: None,
    ) -> None:
        """Nothing is started yet.

        Args:
            program: what to run.
            started: called after each start of a child of our own, also on the watching thread.
            found: called on the watching thread when another desk's child serves us that tells
                something else than the one before.
        """
        self._program = program
        self._started = started
        self._found = found
        self._known: Told = {}
        self._closing = threading.Event()
        self._child: subprocess.Popen[bytes] | None = None
        self._starting: subprocess.Popen[bytes] | None = None
        self._watcher = threading.Thread(target=self._watch, name=program.name, daemon=True)

    @property
    def pid(self) -> int | None:
        """Process id of our own child; ``None`` while another desk's serves us too."""
        return self._child.pid if self._child is not None else None

    def start(self) -> Told:
        """Start it, or find the one that another desk has started.

        Returns:
            What it tells.

        Raises:
            ChildNotStarted: it ended before it listened, or took too long.
        """
        program = self._program
        program.told_file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not self._run():
            log.info("child of another desk found", extra={"program": program.name})
        self._known = program.told()
        if not self._closing.is_set():
            self._watcher.start()
        return self._known

    def close(self) -> None:
        """End our child, also one that is still starting; another desk's goes on."""
        self._closing.set()
        starting = self._starting
        if starting is not None:
            starting.kill()
        child = self._child
        if child is not None:
            if child.stdin is not None:
                child.stdin.close()
            try:
                child.wait(_STOP_S)
            except subprocess.TimeoutExpired:
                child.kill()
        if self._watcher.ident is not None:
            self._watcher.join(
                _LET_GO_S
            )  # it may be asking another desk's child, and ends by itself
        _forget(child)

    def _run(self) -> bool:
        """Start one where the last was, or where there is room; False: another desk's serves us.

        Raises:
            ChildNotStarted: it ended before it listened, or took too long.
        """
        program = self._program
        told = program.told()
        try:
            self._spawn(program.arguments(told))
        except ChildNotStarted:
            if self._closing.is_set():
                raise
            now = program.told()
            if now and program.answers(now):
                return False
            anywhere = program.arguments({})
            if anywhere == program.arguments(told):
                raise
            self._spawn(anywhere)
        return True

    def _spawn(self, arguments: Sequence[str]) -> None:
        program = self._program
        if program.log_file.exists() and program.log_file.stat().st_size > _LOG_LIMIT:
            program.log_file.unlink()
        with program.log_file.open("ab") as output:
            said_before = output.tell()
            child = subprocess.Popen(  # noqa: S603 -- our own program, no shell
                [sys.executable, str(_MAIN), *arguments],
                cwd=_MAIN.parent,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=output,
            )
        self._starting = child
        if self._closing.is_set():
            child.kill()
        told = _first_line(child)
        self._starting = None
        if told is None:
            child.wait(_STOP_S)
            _forget(child)
            raise ChildNotStarted(_last_line(program.log_file, said_before) or "it said nothing")
        try:
            write_private(program.told_file, json.dumps(told))
        except OSError:
            _end(child)
            raise
        self._child, self._known = child, told
        log.info("child started", extra={"program": program.name, "pid": child.pid})
        self._started(told)

    def _watch(self) -> None:
        while not self._closing.is_set():
            if self._child is not None:
                self._child.wait()
            elif (told := self._program.told()) and self._program.answers(told):
                self._notice(told)
                self._closing.wait(_RETRY_S)
                continue
            if not self._closing.is_set():
                self._revive()

    def _notice(self, told: Told) -> None:
        """Another desk's serves us, perhaps a new one elsewhere."""
        if told != self._known and not self._closing.is_set():
            self._known = told
            self._found(told)

    def _revive(self) -> None:
        log.warning("child gone, starting it again", extra={"program": self._program.name})
        gone, self._child = self._child, None
        _forget(gone)
        try:
            self._run()
        except (ChildNotStarted, OSError) as error:  # a full disk passes; the watch goes on
            facts = {"program": self._program.name, "why": str(error)}
            log.warning("child not started", extra=facts)
            self._closing.wait(_RETRY_S)


def write_private(file: Path, text: str) -> None:
    """Put a text into a file that only its owner may read; the old one is whole until then."""
    draft = file.with_name(f"{file.name}.new")
    draft.unlink(missing_ok=True)
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as output:
        output.write(text)
    draft.replace(file)


def _end(child: subprocess.Popen[bytes]) -> None:
    """End one that nobody will be able to find."""
    child.kill()
    child.wait(_STOP_S)
    _forget(child)


def _first_line(child: subprocess.Popen[bytes]) -> Told | None:
    """What it tells; ``None`` when it ended, or was ended, before it listened."""
    if child.stdout is None:
        return None
    too_slow = threading.Timer(_START_S, child.kill)
    too_slow.start()
    try:
        line = child.stdout.readline()
    finally:
        too_slow.cancel()
        too_slow.join()
    try:
        told = json.loads(line) if line else None
    except ValueError:  # it said something else; it is none of ours
        told = None
    if not isinstance(told, dict):
        child.kill()
        return None
    return told


def _last_line(log_file: Path, since: int) -> str:
    with log_file.open("rb") as said:
        said.seek(since)
        lines = said.read(_LOG_LIMIT).decode("utf-8", "replace").strip().splitlines()
    return lines[-1].removeprefix("Error: ").rstrip(".") if lines else ""


def _forget(child: subprocess.Popen[bytes] | None) -> None:
    for pipe in (child.stdin, child.stdout) if child is not None else ():
        if pipe is not None:
            pipe.close()
