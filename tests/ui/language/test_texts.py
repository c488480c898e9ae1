"""Every text of the windows can be translated: it is found, collected and shown through Qt."""

import ast
import re
from functools import cache

import pytest
from defusedxml.ElementTree import fromstring
from PySide6.QtCore import QTranslator

from app.domain.errors import AmountExceeded, DatabaseNewer, NotFound, Refused
from tests.source_texts import ROOT, SourceText, sentences, texts_of, window_files
from tests.texts import FOLDER, LANGUAGES
from ui.refusal_words import said_here, sentence_of

_SHOWN_BY = {
    "QLabel",
    "QPushButton",
    "QToolButton",
    "QCheckBox",
    "QRadioButton",
    "QGroupBox",
    "QAction",
    "label",
    "setText",
    "setPlainText",
    "setTitle",
    "setWindowTitle",
    "setToolTip",
    "setStatusTip",
    "setWhatsThis",
    "setAccessibleName",
    "setAccessibleDescription",
    "setPlaceholderText",
    "setHeaderLabels",
    "setSuffix",
    "setPrefix",
    "addAction",
    "addItem",
    "addTab",
    "setTabText",
}
_SENTENCE = re.compile(r"[A-Z“][^<>{};]* [^<>{};]*[.!?…”]")
_UNSPOKEN = {"Paydesk", "https://www.example.com", "https://shop.example", "orders@shop.example"}
_UNSPOKEN |= {"arn:aws:sns:…"}
_ENGLISH = {"tour", "desk_command.py"}
"""Pictures for those who look at a tour, and the command line."""
_COLLECTS = {"tr", "_tr", "translate", "marked"}


@cache
def source_texts() -> tuple[SourceText, ...]:
    return tuple(text for file in window_files() for text in texts_of(file)[0])


@cache
def refusals() -> tuple[str, ...]:
    return tuple(sentences())


@cache
def texts_in(language: str) -> dict[tuple[str, str], object]:
    root = fromstring((FOLDER / f"paydesk_{language}.ts").read_bytes())
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in root.iter("context")
        for message in context.iter("message")
    }


def test_every_text_is_written_in_a_way_that_is_collected():
    faults = [str(fault) for file in window_files() for fault in texts_of(file)[1]]
    assert faults == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_windows_is_in_the_file_of_the_language(language):
    collected = texts_in(language)
    wanted = {(text.context, text.text) for text in source_texts()}
    wanted |= {("Refusals", text) for text in refusals()}
    assert sorted(wanted - collected.keys()) == [], "run: make texts"
    assert sorted(collected.keys() - wanted) == [], "run: make texts"


def test_the_sentences_of_refusals_are_listed_for_the_windows():
    listed = (FOLDER / "sentences.txt").read_text("utf-8").splitlines()
    assert listed == list(refusals()), "run: make texts"


def test_texts_with_a_number_have_their_plural_forms_in_every_language_that_has_some():
    counted = {(text.context, text.text) for text in source_texts() if text.is_counted}
    assert counted
    assert counted == texts_in("en").keys()
    for language in LANGUAGES:
        marked = {key for key, each in texts_in(language).items() if each.get("numerus") == "yes"}
        assert marked == counted, language
    for message in texts_in("en").values():
        assert all(form.text for form in message.iter("numerusform"))


def test_a_class_whose_texts_have_plural_forms_is_nobodys_parent():
    """Qt looks a text up under the class of the object, and takes a number for a translation."""
    classes = [
        node
        for file in window_files()
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.ClassDef)
    ]
    parents = {ast.unparse(base) for node in classes for base in node.bases}
    assert {text.context for text in source_texts() if text.is_counted} & parents == set()


def test_nothing_visible_is_a_bare_literal():
    bare = [
        f"{file.relative_to(ROOT)}:{node.lineno}: {ast.unparse(node)}"
        for file in window_files()
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Call) and _name(node.func) in _SHOWN_BY and _says(node)
    ]
    assert bare == []


def _name(called: ast.expr) -> str:
    return called.attr if isinstance(called, ast.Attribute) else ast.unparse(called)


def _says(node: ast.Call) -> bool:
    """Whether the first argument is a text with words in it, or puts one together."""
    first = node.args[0] if node.args else None
    pieces = first.values if isinstance(first, ast.JoinedStr) else [first]
    words = [str(piece.value) for piece in pieces if isinstance(piece, ast.Constant)]
    words = [word for word in words if word not in _UNSPOKEN]
    return any(len("".join(filter(str.isalpha, word))) > 1 for word in words)


def test_no_sentence_stands_outside_of_what_is_collected():
    lost = [
        f"{file.relative_to(ROOT)}:{node.lineno}: {node.value}"
        for file in window_files()
        if not _ENGLISH & set(file.parts)
        for node in _loose(ast.parse(file.read_text("utf-8")))
        if _SENTENCE.fullmatch(node.value) and node.value not in refusals()
    ]
    assert lost == []


def _loose(tree: ast.Module) -> list[ast.Constant]:
    """The literals that are neither collected nor documentation."""
    kept = set()
    for node in ast.walk(tree):
        collected = isinstance(node, ast.Call) and _name(node.func) in _COLLECTS
        if collected or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)):
            kept |= {id(part) for part in ast.walk(node)}
    return [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in kept
    ]


class Shouting(QTranslator):
    """Puts every text between marks."""

    def translate(self, context, text, disambiguation=None, n=-1):
        return f"«{text}»"

    def isEmpty(self):  # noqa: N802 -- Qt's name
        return False


@pytest.fixture
def shouting(qapp):
    translator = Shouting()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_a_refusal_is_said_in_the_language_of_the_windows_with_its_values(shouting):
    said = sentence_of(AmountExceeded("20.00", "19.95", "EUR"))
    assert said == "«20.00 EUR is more than the 19.95 EUR that are left»."


def test_what_a_refusal_names_is_translated_with_it(shouting):
    assert said_here(str(NotFound("order", "P-100042"))) == "«there is no «order» P-100042»"


def test_a_sentence_of_nobody_is_shown_as_it_is(shouting):
    assert sentence_of(Refused("Amazon's own words")) == "Amazon's own words."


def test_refusals_read_in_english_as_they_were_written(qapp):
    for error in (AmountExceeded("1", "2", "EUR"), DatabaseNewer("0099"), NotFound("order", "P-1")):
        assert said_here(str(error)) == str(error)


def test_every_sentence_of_a_refusal_finds_a_translation(shouting):
    listed = (FOLDER / "sentences.txt").read_text("utf-8").splitlines()
    assert [text for text in listed if not said_here(text).startswith("«")] == []
