"""Lines of a desk's log for strangers: only what the program itself is known to say."""

from __future__ import annotations

import builtins
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

from app.domain.environment import Mode, Region
from app.domain.errors import AppError
from app.services.doctor.findings import Check

_ROOT: Final = Path(__file__).resolve().parents[3]
_LEFT_OUT: Final = "[left out]"
_TIME: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00")
_LEVELS: Final = frozenset({"DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"})
_MODULE: Final = re.compile(r"(app|ui)(\.[a-z0-9_]+)+")
_FRAME: Final = re.compile(r"[A-Za-z0-9_./<>-]+\.py:\d+ in [A-Za-z0-9_<>]+|then")
_AMAZON_ID: Final = re.compile(r"[A-Z]\d{2}-\d{7}-\d{7}(-[A-Z]\d{6})?")
_FIGURES: Final = frozenset(
    {"count", "http_status", "left", "mails", "messages", "orders", "rows", "skew_s", "tables"}
    | {"times", "waited_s"}
)


def plain_lines(lines: Iterable[str]) -> Iterator[str]:
    """Each line without anything that the sources do not hold themselves.

    What an event says is kept where the source of its logger holds that very text; of its facts
    figures that only count, and words from lists of ours. All else is left out, whatever it is.
    """
    for line in lines:
        yield json.dumps(_plain(line), ensure_ascii=False)


def _plain(line: str) -> dict[str, Any]:
    try:
        told = json.loads(line)
    except ValueError:
        return {"event": _LEFT_OUT}
    if not isinstance(told, dict):
        return {"event": _LEFT_OUT}
    logger, event = str(told.pop("logger", "")), str(told.pop("event", ""))
    at, level = str(told.pop("at", "")), str(told.pop("level", ""))
    ours = _source(logger) if _MODULE.fullmatch(logger) else ""
    plain: dict[str, Any] = {
        "at": at if _TIME.fullmatch(at) else _LEFT_OUT,
        "level": level if level in _LEVELS else _LEFT_OUT,
        "logger": logger if ours else _LEFT_OUT,
        "event": event if event and json.dumps(event) in ours else _LEFT_OUT,
    }
    error = told.pop("error", None)
    if isinstance(error, list):
        plain["error"] = [_error_line(str(each)) for each in error]
    return plain | {name: value for name, value in told.items() if _is_plain(name, value)}


def _is_plain(name: str, value: object) -> bool:
    if name in _FIGURES:
        return isinstance(value, bool | int)
    return name in _WORDS and isinstance(value, str) and _WORDS[name](value)


def _error_line(line: str) -> str:
    """A frame, or the name of an error; never what it said."""
    if _FRAME.fullmatch(line):
        return line
    name = line.partition(":")[0]
    return name if name in known_errors() else _LEFT_OUT


@cache
def _source(logger: str) -> str:
    """The module's own text; empty where there is none."""
    place = _ROOT.joinpath(*logger.split("."))
    for file in (place.with_suffix(".py"), place / "__init__.py"):
        if file.is_file():
            return file.read_text(encoding="utf-8")
    return ""


@cache
def known_errors() -> frozenset[str]:
    """Names of errors that the program or the language defines."""
    names = {name for name, kind in vars(builtins).items() if _is_error(kind)}
    waiting: list[type[AppError]] = [AppError]
    while waiting:
        kind = waiting.pop()
        names.add(kind.__name__)
        waiting.extend(kind.__subclasses__())
    return frozenset(names)


def _is_error(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, BaseException)


_WORDS: Final[Mapping[str, Callable[[str], bool]]] = {
    "problem": lambda text: text in known_errors(),
    "mode": lambda text: text in set(Mode),
    "region": lambda text: text in set(Region),
    "check": lambda text: text in set(Check),
    "order_reference": lambda text: _AMAZON_ID.fullmatch(text) is not None,
}
