"""The few tags that a mail's own HTML may hold: text and tables, nothing that loads or runs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

_ANYWHERE: Final = frozenset({"style"})
_TAGS: Final[Mapping[str, frozenset[str]]] = {
    **dict.fromkeys(
        (
            *("p", "br", "hr", "div", "span", "b", "strong", "i", "em", "u", "small", "h1", "h2"),
            *("h3", "ul", "ol", "li", "blockquote", "tbody", "thead"),
        ),
        frozenset[str](),
    ),
    "a": frozenset({"href"}),
    "table": frozenset({"role", "width", "align", "cellpadding", "cellspacing"}),
    "tr": frozenset({"align", "valign"}),
    "td": frozenset({"align", "valign", "width", "colspan"}),
    "th": frozenset({"align", "valign", "width", "colspan"}),
}
_EMPTY: Final = frozenset({"br", "hr"})
_TEMPLATE: Final = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_HIDDEN: Final = "\ue000"
"""Stands for each character of a template's own words, so that places stay what they are."""
_TAG: Final = re.compile(
    r'<(?P<end>/?)(?P<name>[a-zA-Z][a-zA-Z0-9]*)(?P<told>(\s+[a-zA-Z-]+="[^"<>]*")*)\s*/?>'
)
_ATTRIBUTE: Final = re.compile(r'([a-zA-Z-]+)="([^"<>]*)"')
_STYLE: Final = re.compile(r"[\w\s:;#%.,'()-]*", re.ASCII)
_LINK: Final = re.compile(r"(https://|mailto:)[^\s\"'<>\ue000]+")
_PAY_URL: Final = re.compile(r"\{\{\s*pay_url\s*\}\}")


def strange_markup(source: str) -> Iterator[tuple[int, str]]:
    """What a mail's HTML must not hold, each as (offset, one sentence).

    Every ``<`` has to begin one of the known tags, with attributes in double quotes: whatever is
    not read here cannot mean something else to a mail program.
    """
    hidden = _TEMPLATE.sub(_hide, source)
    open_tags: list[tuple[str, int]] = []
    at = hidden.find("<")
    while at >= 0:
        found = _TAG.match(hidden, at)
        if found is None:
            yield at, 'this tag cannot be read; write attributes as name="…", and &lt; for a <'
            return
        yield from _tag(found, source)
        name = found["name"].lower()
        if name in _EMPTY:
            pass
        elif not found["end"]:
            open_tags.append((name, at))
        elif open_tags and open_tags[-1][0] == name:
            open_tags.pop()
        else:
            yield at, f"</{name}> ends a tag that is not open here"
            return
        at = hidden.find("<", found.end())
    for name, place in open_tags:
        yield place, f"<{name}> is never ended"


def _tag(found: re.Match[str], source: str) -> Iterator[tuple[int, str]]:
    name = found["name"].lower()
    known = _TAGS.get(name)
    if known is None:
        yield found.start(), f"<{name}> is not possible in a mail; there are {', '.join(_TAGS)}"
        return
    for each in _ATTRIBUTE.finditer(found["told"]):
        at = found.start("told") + each.start()
        value = found.start("told") + each.start(2)
        attribute = each[1].lower()
        if attribute not in known | _ANYWHERE:
            yield at, f"<{name}> takes no {attribute}"
        elif attribute == "href":
            if not (
                _LINK.fullmatch(each[2]) or _PAY_URL.fullmatch(source, value, value + len(each[2]))
            ):
                yield value, "a link begins with https:// or mailto:, or is {{ pay_url }}"
        elif _HIDDEN in each[2]:
            yield value, "only a link may be filled in inside a tag"
        elif attribute == "style" and ("url(" in each[2].lower() or not _STYLE.fullmatch(each[2])):
            yield value, "a style holds sizes, colours and distances alone"


def _hide(found: re.Match[str]) -> str:
    return "".join(each if each == "\n" else _HIDDEN for each in found[0])
