"""Names of countries as the people at this desk call them."""

from __future__ import annotations

from functools import cache
from typing import Final

from PySide6.QtCore import QLocale

_ENGLISH: Final = "en"


def country_name(code: str, locale: QLocale | None = None) -> str:
    """``Deutschland`` for ``DE`` at a German desk; the code itself where it names no country.

    Args:
        code: ISO 3166 alpha-2; may be empty.
        locale: whose language; the desk's if ``None``.
    """
    return _names((locale or QLocale()).name()).get(code, code)


@cache
def _names(locale: str) -> dict[str, str]:
    # loaded with the first address: a desk that starts must not wait for it
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415

    try:
        names = Locale.parse(locale).territories
    except (UnknownLocaleError, ValueError):
        names = Locale(_ENGLISH).territories
    return dict(names)
