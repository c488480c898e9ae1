"""The design system's constants: colour, space and type live here and nowhere else."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Final


class Tone(enum.StrEnum):
    """What a colour says; never the only carrier of a meaning."""

    NEUTRAL = "neutral"
    INFO = "info"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Palette:
    """One colour scheme. Text on its ground has a contrast of at least 4.5:1.

    Attributes:
        ground: window background.
        surface: cards, fields, lists.
        raised: hovered rows, headers, tiles.
        line: hairlines and borders.
        text: body text.
        muted: secondary text, still readable.
        accent: the one primary action and the focus ring.
        on_accent: text on ``accent``.
        accent_soft: selected rows and chips.
        tones: tone to (strong text or icon, soft ground behind it).
        mode_*: the banner's grounds, one for each mode, with ``on_mode`` text.
    """

    name: str
    ground: str
    surface: str
    raised: str
    line: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    tones: dict[Tone, tuple[str, str]]
    mode_training: str
    mode_sandbox: str
    mode_live: str
    on_mode: str


LIGHT: Final = Palette(
    name="light",
    ground="#F4F5F7",
    surface="#FFFFFF",
    raised="#EEF0F3",
    line="#D8DCE2",
    text="#16191F",
    muted="#545B68",
    accent="#0B5FD0",
    accent_hover="#094FAE",
    on_accent="#FFFFFF",
    accent_soft="#E1EDFD",
    tones={
        Tone.NEUTRAL: ("#454C58", "#E9EBEF"),
        Tone.INFO: ("#0A4FAF", "#E1EDFD"),
        Tone.GOOD: ("#12663A", "#DFF3E6"),
        Tone.WARN: ("#7A4B00", "#FDF0D2"),
        Tone.BAD: ("#A3161C", "#FCE4E4"),
    },
    mode_training="#6B3FA0",
    mode_sandbox="#8A5300",
    mode_live="#12663A",
    on_mode="#FFFFFF",
)

DARK: Final = Palette(
    name="dark",
    ground="#14161A",
    surface="#1C1F25",
    raised="#272B33",
    line="#3A404B",
    text="#F0F2F5",
    muted="#A9B1BF",
    accent="#6EA8FF",
    accent_hover="#8EBBFF",
    on_accent="#0A1A33",
    accent_soft="#1F3354",
    tones={
        Tone.NEUTRAL: ("#C5CBD6", "#2E333C"),
        Tone.INFO: ("#9CC4FF", "#1F3354"),
        Tone.GOOD: ("#7FD6A2", "#173524"),
        Tone.WARN: ("#F2C265", "#3A2D10"),
        Tone.BAD: ("#FF9C9C", "#451E20"),
    },
    mode_training="#7C4DB8",
    mode_sandbox="#8A5300",
    mode_live="#14703F",
    on_mode="#FFFFFF",
)


class Space:
    """Distances in device-independent pixels; everything is a multiple of four."""

    XS: Final = 4
    S: Final = 8
    M: Final = 12
    L: Final = 16
    XL: Final = 24
    XXL: Final = 32
    RADIUS: Final = 8
    RADIUS_SMALL: Final = 6
    RAIL: Final = 84
    CONTROL: Final = 40
    """Height of buttons and fields: comfortable for a finger."""
    CONTROL_LARGE: Final = 56


class Type:
    """Sizes in points."""

    CAPTION: Final = 9
    BODY: Final = 10.5
    STRONG: Final = 12
    TITLE: Final = 16
    AMOUNT: Final = 20
    TOTAL: Final = 24
    DISPLAY: Final = 30
    FAMILIES: Final = ("Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans")
