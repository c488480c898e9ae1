"""The wording of mails: Jinja in a sandbox of few words, checked before it comes into force."""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Final

from jinja2 import StrictUndefined, Template, TemplateError, TemplateSyntaxError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from app.domain.errors import Refused
from app.domain.mail_events import MailEvent
from app.services.mails.markup import strange_markup

FOLDER: Final = Path(__file__).resolve().parents[3] / "resources" / "mails"
SOURCE_LIMIT: Final = 20_000
_TEXT_LIMIT: Final = 100_000
FIELDS: Final[Mapping[str, frozenset[str]]] = {
    "greeting": frozenset(),
    "amount": frozenset(),
    "reason": frozenset(),
    "pay_url": frozenset(),
    "days": frozenset(),
    "lapses": frozenset(),
    "since": frozenset(),
    "shop": frozenset({"name"}),
    "buyer": frozenset({"name"}),
    "order": frozenset(
        {
            *("number", "date", "total", "authorized", "captured", "refunded"),
            *("status", "may_ship", "attention"),
        }
    ),
}
"""What a template may name; those with fields of their own are written ``order.number``."""
FILTERS: Final = frozenset({"upper", "lower", "trim", "default", "length"})
_WORDS: Final = (
    *(nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.Getattr, nodes.If),
    *(nodes.Const, nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not),
    *(nodes.CondExpr, nodes.Concat, nodes.Filter),
)
_QUOTED: Final = re.compile(r"'([^']+)'")


class TemplateFault(Refused):
    """A template that would not work; the one before stays in force.

    Attributes:
        field: ``subject``, ``text`` or ``html``.
        line: 1 for the first.
        column: likewise.
        why: one sentence.
    """

    def __init__(self, field: str, line: int, column: int, why: str) -> None:
        super().__init__(f"{field}, line {line}, column {column}: {why}")
        self.field = field
        self.line = line
        self.column = column
        self.why = why


@dataclass(frozen=True, slots=True)
class Wording:
    """The source of one mail's text.

    Attributes:
        subject: one line.
        text: paragraphs with an empty line between.
        html: what the HTML part says instead; empty where it is made of the text.
    """

    subject: str
    text: str
    html: str = ""

    @property
    def digest(self) -> str:
        """By which a mail names what it was worded with."""
        told = f"{self.subject}\0{self.text}\0{self.html}"
        return hashlib.sha256(told.encode()).hexdigest()


def _environment(*, escapes: bool) -> ImmutableSandboxedEnvironment:
    environment = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined, autoescape=escapes, keep_trailing_newline=False
    )
    environment.globals.clear()
    environment.filters = {name: environment.filters[name] for name in FILTERS}
    environment.tests.clear()
    return environment


_TEXTS: Final = _environment(escapes=False)
_MARKUP: Final = _environment(escapes=True)
_HTML: Final = ImmutableSandboxedEnvironment(
    undefined=StrictUndefined, autoescape=True, trim_blocks=True
)


def kind_of(*, for_buyer: bool) -> str:
    """Which set of wordings; buyers are addressed otherwise than the shop's own people."""
    return "buyer" if for_buyer else "staff"


@lru_cache(maxsize=512)
def built_in(language: str, kind: str, event: MailEvent) -> Wording:
    """What Paydesk comes with."""
    told = _table(language, kind)[event.slug]
    return Wording(told["subject"], told["text"].strip())


def labels(language: str) -> Mapping[str, Any]:
    """Single words of a language: column heads, states, greetings."""
    return _table(language, "labels")


def require_sound(wording: Wording) -> None:
    """Read a template as the sending will.

    Raises:
        TemplateFault: with line and column of what is wrong.
    """
    for field in ("subject", "text", "html"):
        source: str = getattr(wording, field)
        if not source.strip():
            if field == "html":
                continue
            raise TemplateFault(field, 1, 1, "there is nothing in it")
        if len(source) > SOURCE_LIMIT:
            raise TemplateFault(field, 1, 1, f"longer than {SOURCE_LIMIT} characters")
        try:
            tree = _TEXTS.parse(source)
        except TemplateSyntaxError as error:
            why = error.message or "cannot be read"
            raise _fault(field, source, error.lineno, why, _token(why)) from error
        except RecursionError as error:
            raise TemplateFault(field, 1, 1, "too deeply nested") from error
        for node, why, token in _strange(tree):
            raise _fault(field, source, node.lineno, why, token)
    if "\n" in wording.subject.strip():
        raise TemplateFault("subject", 2, 1, "a subject is one line")
    for at, why in strange_markup(wording.html):
        before = wording.html[:at]
        line, column = before.count("\n") + 1, at - before.rfind("\n")
        raise TemplateFault("html", line, column, why)


@dataclass(frozen=True, slots=True)
class Written:
    """A wording filled in.

    Attributes:
        html: with everything that was filled in escaped; empty where the text is to be shown.
    """

    subject: str
    text: str
    html: str


def write(wording: Wording, context: Mapping[str, Any]) -> Written:
    """Fill in a wording.

    Raises:
        TemplateFault: something that the check could not foresee.
    """
    told = {}
    for field in ("subject", "text", "html"):
        try:
            told[field] = _compiled(getattr(wording, field), escapes=field == "html").render(
                context
            )
        except TemplateError as error:
            raise TemplateFault(field, 1, 1, error.message or type(error).__name__) from error
    subject, text = " ".join(told["subject"].split()), told["text"].strip()[:_TEXT_LIMIT]
    return Written(subject, text, told["html"].strip()[:_TEXT_LIMIT])


def lay_out(context: Mapping[str, Any]) -> str:
    """The HTML part; everything in it is escaped."""
    return _layout().render(context)


@lru_cache(maxsize=256)
def _compiled(source: str, *, escapes: bool) -> Template:
    return (_MARKUP if escapes else _TEXTS).from_string(source)


@cache
def _layout() -> Template:
    return _HTML.from_string((FOLDER / "layout.html").read_text(encoding="utf-8"))


@cache
def _table(language: str, name: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / language / f"{name}.toml").read_text(encoding="utf-8"))


def _strange(tree: nodes.Template) -> Iterator[tuple[nodes.Node, str, str]]:
    """What a template may not hold: no calls, no loops, and no names that nobody fills."""
    for node in _all(tree):
        if not isinstance(node, _WORDS):
            what = type(node).__name__.lower()
            yield node, f"{what} is not possible in a mail", _leading(node)
        elif isinstance(node, nodes.Filter) and node.name not in FILTERS:
            why = f"there is no filter {node.name!r}; there are {', '.join(sorted(FILTERS))}"
            yield node, why, node.name
        elif isinstance(node, nodes.Name) and node.name not in FIELDS:
            yield node, f"{node.name!r} is unknown; there are {', '.join(FIELDS)}", node.name
        elif isinstance(node, nodes.Getattr):
            yield from _strange_field(node)


def _strange_field(node: nodes.Getattr) -> Iterator[tuple[nodes.Node, str, str]]:
    of = node.node
    if isinstance(of, nodes.Name) and of.name not in FIELDS:
        return  # the name itself is named
    known = FIELDS.get(of.name, frozenset()) if isinstance(of, nodes.Name) else frozenset()
    if node.attr not in known:
        there = f"; there are {', '.join(sorted(known))}" if known else ""
        name = of.name if isinstance(of, nodes.Name) else "that"
        yield node, f"{name} has no {node.attr!r}{there}", node.attr


def _all(node: nodes.Node) -> Iterator[nodes.Node]:
    yield node
    for child in node.iter_child_nodes():
        yield from _all(child)


def _leading(node: nodes.Node) -> str:
    """By which the place of a node is found in its line."""
    found = next((each.name for each in _all(node) if isinstance(each, nodes.Name)), "")
    return found or "{"


def _token(message: str) -> str:
    """What a syntax error stumbled over, as its sentence quotes it last."""
    quoted = _QUOTED.findall(message)
    return quoted[-1] if quoted else ""


def _fault(field: str, source: str, line: int, why: str, token: str) -> TemplateFault:
    lines = source.splitlines() or [""]
    text = lines[min(line, len(lines)) - 1]
    start = min((text.find(mark) for mark in ("{{", "{%") if mark in text), default=0)
    found = text.find(token, start) if token else -1
    return TemplateFault(field, line, (found if found >= 0 else start) + 1, why)
