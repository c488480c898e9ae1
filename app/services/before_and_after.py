"""What an audit entry says of a change: old and new, and only where they differ."""

from __future__ import annotations

from collections.abc import Mapping


def before_and_after(old: Mapping[str, str], new: Mapping[str, str]) -> dict[str, str]:
    """Compare two descriptions of the same thing.

    Args:
        old: facts by name; empty when the thing is new.
        new: likewise; empty when it is gone.

    Returns:
        ``{"price": "11.90 EUR -> 12.90 EUR"}``; a fact that only one side has is ``-`` on the
        other. Empty when nothing changed.
    """
    names = dict.fromkeys([*old, *new])
    return {
        name: f"{old.get(name, '-')} -> {new.get(name, '-')}"
        for name in names
        if old.get(name) != new.get(name)
    }
