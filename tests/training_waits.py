"""Waiting for other processes to come and go."""

import os
import threading
from collections.abc import Callable
from pathlib import Path

_LIMIT_S = 30.0
_STEP_S = 0.05


def until(holds: Callable[[], bool]) -> None:
    """Wait until something holds; fail when it does not within half a minute."""
    pause = threading.Event()
    for _ in range(round(_LIMIT_S / _STEP_S)):
        if holds():
            return
        pause.wait(_STEP_S)
    raise AssertionError("it never came true")


def gone(pid: int) -> bool:
    """Whether a process has ended; one that only waits to be collected has."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    state = Path(f"/proc/{pid}/stat")
    return state.exists() and state.read_text().rpartition(")")[2].split()[0] == "Z"
