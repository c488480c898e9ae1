"""The 47 prefectures of Japan by their official names (JIS X 0401)."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Prefecture:
    """One prefecture.

    Attributes:
        name: official, with its suffix, e.g. ``東京都``.
        romaji: without macrons and suffix, e.g. ``Tokyo``.
    """

    name: str
    romaji: str


PREFECTURES: Final = tuple(
    Prefecture(name, romaji)
    for name, romaji in (
        ("北海道", "Hokkaido"),
        ("青森県", "Aomori"),
        ("岩手県", "Iwate"),
        ("宮城県", "Miyagi"),
        ("秋田県", "Akita"),
        ("山形県", "Yamagata"),
        ("福島県", "Fukushima"),
        ("茨城県", "Ibaraki"),
        ("栃木県", "Tochigi"),
        ("群馬県", "Gunma"),
        ("埼玉県", "Saitama"),
        ("千葉県", "Chiba"),
        ("東京都", "Tokyo"),
        ("神奈川県", "Kanagawa"),
        ("新潟県", "Niigata"),
        ("富山県", "Toyama"),
        ("石川県", "Ishikawa"),
        ("福井県", "Fukui"),
        ("山梨県", "Yamanashi"),
        ("長野県", "Nagano"),
        ("岐阜県", "Gifu"),
        ("静岡県", "Shizuoka"),
        ("愛知県", "Aichi"),
        ("三重県", "Mie"),
        ("滋賀県", "Shiga"),
        ("京都府", "Kyoto"),
        ("大阪府", "Osaka"),
        ("兵庫県", "Hyogo"),
        ("奈良県", "Nara"),
        ("和歌山県", "Wakayama"),
        ("鳥取県", "Tottori"),
        ("島根県", "Shimane"),
        ("岡山県", "Okayama"),
        ("広島県", "Hiroshima"),
        ("山口県", "Yamaguchi"),
        ("徳島県", "Tokushima"),
        ("香川県", "Kagawa"),
        ("愛媛県", "Ehime"),
        ("高知県", "Kochi"),
        ("福岡県", "Fukuoka"),
        ("佐賀県", "Saga"),
        ("長崎県", "Nagasaki"),
        ("熊本県", "Kumamoto"),
        ("大分県", "Oita"),
        ("宮崎県", "Miyazaki"),
        ("鹿児島県", "Kagoshima"),
        ("沖縄県", "Okinawa"),
    )
)
_SUFFIX = re.compile(r"[\s-]*(prefecture|pref\.?|[ -](?:to|do|fu|ken))$")


def prefecture(text: str) -> Prefecture | None:
    """Recognize a prefecture in kanji or romaji, with or without suffix and macrons."""
    return _BY_TEXT.get(_folded(text))


def leading_prefecture(text: str) -> Prefecture | None:
    """Recognize a prefecture that opens a line, e.g. ``東京都目黒区…``; official names only."""
    return next((each for each in PREFECTURES if text.startswith(each.name)), None)


def _folded(text: str) -> str:
    bare = unicodedata.normalize("NFKD", text.strip()).casefold()
    bare = "".join(sign for sign in bare if unicodedata.combining(sign) == 0)
    return _SUFFIX.sub("", unicodedata.normalize("NFKC", bare))


def _spellings(each: Prefecture) -> tuple[str, ...]:
    return each.name, each.name[:-1], each.romaji


_BY_TEXT: Final = {_folded(spelling): each for each in PREFECTURES for spelling in _spellings(each)}
