"""A notification's body laid out for reading, without what could be misused."""

from __future__ import annotations

import json
import re
from typing import Any, Final

_SECRET: Final = frozenset({"Signature", "Token", "SubscribeURL", "UnsubscribeURL"})
_TAKEN_OUT: Final = "(taken out)"
_MAIL: Final = re.compile(r"[^\s<>\"'@]+@[^\s<>\"'@]+")
_NESTED: Final = frozenset({"Message"})


def redacted(body: str) -> str:
    """Lay a body out; one that is no JSON comes back as it is, without mail addresses."""
    try:
        content = json.loads(body)
    except (ValueError, RecursionError):
        return _plain(body)
    if not isinstance(content, dict):
        return _plain(body)
    shown = {name: _shown(name, value) for name, value in content.items()}
    return _plain(json.dumps(shown, indent=2, ensure_ascii=False))


def _shown(name: str, value: Any) -> Any:
    if name in _SECRET:
        return _TAKEN_OUT
    if name in _NESTED and isinstance(value, str):
        try:
            return json.loads(value)
        except (ValueError, RecursionError):
            return value
    return value


def _plain(text: str) -> str:
    return _MAIL.sub(_TAKEN_OUT, text)
