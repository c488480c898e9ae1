"""Has Python import modules as it does without Qt."""

from __future__ import annotations

import builtins


def import_plainly() -> None:
    """Take back the hook that PySide 6.11 puts around ``__import__``.

    It reads and keeps the source of every further module to find ``from __feature__ import``,
    which Paydesk does not use: a sixth of the time to load a desk, and 24 MB.
    """
    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain
