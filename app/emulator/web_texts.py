"""The words of the pages and widgets, by language."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Final

from app.emulator.buyers import PAGES
from app.emulator.states import Region

REGION_LANGUAGE: Final = {Region.US: "en", Region.UK: "en", Region.EU: "de", Region.JP: "ja"}

Texts = dict[str, Any]
TEXTS: Final[dict[str, Texts]] = {
    path.stem: json.loads(path.read_text(encoding="utf-8"))
    for path in sorted((PAGES / "texts").glob("*.json"))
}
"""Nested tables of sentences; every language has the same keys."""


def choose_language(wanted: Iterable[str], region: Region) -> str:
    """Return the first wanted language there are texts in, else that of the region.

    Args:
        wanted: tags such as `de-DE`, the dearest first; empty ones are passed over.
        region: speaks when no wanted language is known.
    """
    for tag in wanted:
        language = tag[:2].lower()
        if language in TEXTS:
            return language
    return REGION_LANGUAGE[region]


def accepted_languages(header: str) -> list[str]:
    """Return the tags of an Accept-Language header in the order they stand there."""
    return [part.partition(";")[0].strip() for part in header.split(",") if part.strip()]
