"""What the web engine must be told about this process before it is loaded."""

from __future__ import annotations

import logging
import os
from typing import Final

log = logging.getLogger(__name__)

_SWITCH: Final = "QTWEBENGINE_DISABLE_SANDBOX"


def is_root() -> bool:
    """Whether this program may do everything on this computer; never on Windows."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def allow_root_to_train() -> None:
    """Let the engine run for root, as in a container: its own sandbox refuses to.

    For training alone, where only pages of this computer are shown.
    """
    if is_root() and _SWITCH not in os.environ:
        os.environ[_SWITCH] = "1"
        log.warning("web engine runs without its own sandbox, because root started Paydesk")
