"""Addresses in Japan: from the large to the small, family name first."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

from app.domain.address import AmazonAddress
from app.domain.address_mappers.japanese_prefectures import leading_prefecture, prefecture
from app.domain.address_mappers.plain import map_plain
from app.domain.person_name import split_name
from app.domain.postal_address import AddressKind, PostalAddress

_JAPANESE = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\u3005]")
_POSTAL_CODE = re.compile(r"\u3012?\s?(\d{3})\s?[-\u2010-\u2015\u2212\u30fc]?\s?(\d{4})")
_DASH = r"[-\u2010-\u2015\u2212\u30fc]"
_CHOME = re.compile(
    rf"(?P<area>.*?\D)(?P<block>\d{{1,5}}(?:(?:丁目|番地?の?|号|{_DASH})\d{{1,5}})*(?:丁目|番地?|号)?)"
)
_PO_BOX = "私書箱"


def map_japanese(original: AmazonAddress) -> PostalAddress:
    """Prefectures become their official name, postal codes ``150-0001``.

    The block (chome, ban, go) is told from the area only when it ends a line; the lines
    themselves stay as written. A name in Japanese script has the family name first.
    """
    address = map_plain(original)
    name = split_name(original.name, family_first=_JAPANESE.search(original.name) is not None)
    area, block = _block(address.street)
    is_box = any(_PO_BOX in line for line in address.street_lines)
    return replace(
        address,
        given_name=name.given,
        family_name=name.family,
        region=_region(address),
        postal_code=postal_code_shape(address.postal_code),
        street=area,
        house_number=block,
        kind=AddressKind.PO_BOX if is_box else address.kind,
    )


def postal_code_shape(text: str) -> str:
    """``〒1500001`` in any width to ``150-0001``; unchanged when it is no Japanese code."""
    match = _POSTAL_CODE.fullmatch(unicodedata.normalize("NFKC", text))
    return f"{match[1]}-{match[2]}" if match else text


def _region(address: PostalAddress) -> str:
    """Some buyers write the prefecture into the first line instead of its field."""
    known = prefecture(address.region_as_written)
    if known is None and not address.region_as_written:
        known = leading_prefecture(address.street)
    return known.name if known else address.region


def _block(line: str) -> tuple[str, str]:
    match = _CHOME.fullmatch(unicodedata.normalize("NFKC", line))
    return (match["area"].rstrip(), match["block"]) if match else (line, "")
