"""The desk's log: one line of JSON per event, and nothing in it that is nobody's business."""

from __future__ import annotations

import datetime as dt
import json
import logging
import logging.handlers
import re
import traceback
from collections import deque
from pathlib import Path
from types import TracebackType
from typing import Any, Final

_ROOT: Final = Path(__file__).resolve().parents[1]
_LOG_BYTES: Final = 2_000_000
_LOG_FILES: Final = 5
_RECENT: Final = 40
_NOISY: Final = ("urllib3", "alembic", "sqlalchemy", "asyncio")
_TEXT_LIMIT: Final = 200
_STANDARD: Final = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}
_PRIVATE_NAMES: Final = re.compile(
    r"secret|token|password|pin|signature|address|phone|e?mail|buyer|customer|postal|street|city"
    r"|body|display|full_name|credential|access_key|private_key",
    re.IGNORECASE,
)
_PRIVATE_TEXT: Final = re.compile(
    r"At[a-z]{1,2}\|[^\s\"']+"  # Login with Amazon's access and refresh tokens
    r"|\b(?:AKIA|ASIA)[0-9A-Z]{12,}"  # access keys
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"  # mail addresses
    r"|(?i:(?:Signature|SecretKey|secret_key|access_token|password|pin)\s*[=:]\s*)[^\s&\"']+"
    r"|[A-Za-z0-9/+_-]{40,}={0,2}"  # long keys, whatever they are for
    r"|//[^/\s:@]+:[^/\s@]+@"  # a password in an address
)
_HIDDEN: Final = "[hidden]"
_PLAIN_ERRORS: Final = (
    AttributeError,
    ImportError,
    IndexError,
    NameError,
    RecursionError,
    RuntimeError,
    TypeError,
)
"""Their texts name parts of the program, not what people typed; all others are left out."""


def redacted(text: str) -> str:
    """A text without keys, tokens and mail addresses."""
    return _PRIVATE_TEXT.sub(_HIDDEN, text)


def described(error: BaseException) -> list[str]:
    """An exception as lines: where it went, and what it was, without what it was about.

    Values are left out: the text of a ``KeyError`` may be somebody's name.
    """
    lines = _frames(error.__traceback__)
    text = str(error) if isinstance(error, _PLAIN_ERRORS) else ""
    lines.append(f"{type(error).__qualname__}{': ' if text else ''}{redacted(text)[:_TEXT_LIMIT]}")
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None and cause is not error:
        lines = [*described(cause), "then", *lines]
    return lines


class RecentEvents(logging.Handler):
    """The last events by name and time, for a crash report; their facts are not kept."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self._events: deque[str] = deque(maxlen=_RECENT)

    def emit(self, record: logging.LogRecord) -> None:
        words = redacted(str(record.msg))[:_TEXT_LIMIT]  # a constant by our style, never its facts
        self._events.append(f"{_time(record)} {record.levelname} {record.name}: {words}")

    def lines(self) -> list[str]:
        """Oldest first."""
        return list(self._events)


class JsonLines(logging.Formatter):
    """One JSON object per record: time in UTC, level, logger, event, and its facts."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "at": _time(record),
            "level": record.levelname,
            "logger": record.name,
            "event": redacted(record.getMessage())[: 4 * _TEXT_LIMIT],
        }
        for name, value in vars(record).items():
            if name not in _STANDARD:
                line[name] = _fact(name, value)
        if record.exc_info and record.exc_info[1] is not None:
            line["error"] = described(record.exc_info[1])
        return json.dumps(line, ensure_ascii=False)


class DeskLog:
    """The running log of one desk.

    Attributes:
        recent: the last events, for a crash report.
    """

    def __init__(self, folder: Path, level: int = logging.INFO) -> None:
        """Write into a folder, in files of 2 MB of which five are kept.

        A folder that cannot be written is no reason not to sell: then only warnings are shown,
        on standard error.
        """
        self.recent = RecentEvents()
        self._lines = _handler(folder)
        self._lines.setFormatter(JsonLines())
        root = logging.getLogger()
        self._level_before = root.level
        root.setLevel(level)
        for handler in (self.recent, self._lines):
            root.addHandler(handler)
        for noisy in _NOISY:
            logging.getLogger(noisy).setLevel(logging.WARNING)

    def close(self) -> None:
        """Write nothing any more."""
        root = logging.getLogger()
        root.setLevel(self._level_before)
        for handler in (self.recent, self._lines):
            root.removeHandler(handler)
            handler.close()


def _handler(folder: Path) -> logging.Handler:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = folder / "paydesk.log"
        return logging.handlers.RotatingFileHandler(
            file, maxBytes=_LOG_BYTES, backupCount=_LOG_FILES - 1, encoding="utf-8"
        )
    except OSError:
        shown = logging.StreamHandler()
        shown.setLevel(logging.WARNING)
        return shown


def _fact(name: str, value: object) -> object:
    if _PRIVATE_NAMES.search(name):
        return _HIDDEN
    if value is None or isinstance(value, bool | int):
        return value
    return redacted(str(value))[:_TEXT_LIMIT]


def _time(record: logging.LogRecord) -> str:
    return dt.datetime.fromtimestamp(record.created, dt.UTC).isoformat(timespec="milliseconds")


def _frames(trace: TracebackType | None) -> list[str]:
    frames = traceback.extract_tb(trace)
    return [f"{_short(frame.filename)}:{frame.lineno} in {frame.name}" for frame in frames]


def _short(file: str) -> str:
    """A file inside the program by its place there, others by their name: no user's folders."""
    path = Path(file)
    return str(path.relative_to(_ROOT)) if path.is_relative_to(_ROOT) else path.name
