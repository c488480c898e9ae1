"""Fonts of papers: one family for all, whatever the screen's look is."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QFont

_LATIN: Final = ("Inter", "Segoe UI", "Helvetica Neue", "Noto Sans", "DejaVu Sans")
_JAPANESE: Final = ("Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic", "MS Gothic")


def paper_font(*, bold: bool = False) -> QFont:
    """A font without a size.

    Latin first, in Japanese too: in the Japanese families figures next to Latin letters are other
    glyphs than their characters have, and could not be copied out of a PDF.
    """
    font = QFont()
    font.setFamilies([*_LATIN, *_JAPANESE])
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def points(size: float, *, bold: bool = False) -> QFont:
    """A font by its size on paper."""
    font = paper_font(bold=bold)
    font.setPointSizeF(size)
    return font


def dots(size: int, *, bold: bool = False) -> QFont:
    """A font by its size in layout dots, whatever resolution the painter's device has."""
    font = paper_font(bold=bold)
    font.setPixelSize(size)
    return font
