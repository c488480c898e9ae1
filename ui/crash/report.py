"""What a crash report says: where the program was, never whom it was about."""

from __future__ import annotations

import platform
from collections.abc import Sequence

from PySide6.QtCore import qVersion

from app.logs import described

_EVENTS = 20


def crash_report(error: BaseException, screen: str, mode: str, events: Sequence[str]) -> str:
    """A report that may be handed to anybody: no names, no amounts, no keys, no folders.

    Args:
        error: with its traceback.
        screen: the screen in front.
        mode: training, sandbox or live; empty before the shop was open.
        events: the log's last events by name.
    """
    system = f"{platform.system()} {platform.release()}"
    lines = [
        "Paydesk crash report",
        f"Paydesk {_version()}, Python {platform.python_version()}, Qt {qVersion()}, {system}",
        f"Screen: {screen or 'none'}; mode: {mode or 'not open'}",
        "",
        *described(error),
        "",
        "Before it:",
        *list(events)[-_EVENTS:],
    ]
    return "\n".join(lines)


def _version() -> str:
    from importlib import metadata  # noqa: PLC0415 -- slow to import, and hardly ever needed

    try:
        return metadata.version("paydesk")
    except metadata.PackageNotFoundError:
        return "from a checkout"
