"""The pages speak six languages alike, and every text stands out from its ground."""

import re
from string import Formatter

import pytest

from app.emulator.buyers import PAGES
from app.emulator.states import CardBehavior, Region
from app.emulator.web_authorization import KNOWN_SCOPES
from app.emulator.web_refusals import STATUS
from app.emulator.web_texts import TEXTS, accepted_languages, choose_language

PAIRS = [
    ("ink", "ground"),
    ("ink", "surface"),
    ("ink", "raised"),
    ("ink", "accent-soft"),
    ("muted", "ground"),
    ("muted", "surface"),
    ("muted", "raised"),
    ("muted", "accent-soft"),
    ("accent", "surface"),
    ("accent", "raised"),
    ("on-accent", "accent"),
    ("on-accent", "accent-strong"),
    ("danger", "surface"),
    ("danger", "raised"),
    ("danger", "danger-soft"),
    ("danger", "accent-soft"),
    ("on-training", "training"),
]


def _leaves(texts, prefix=""):
    for key, value in texts.items():
        if isinstance(value, dict):
            yield from _leaves(value, f"{prefix}{key}/")
        else:
            yield prefix + key, value


def _places(sentence):
    return sorted(name for _, name, _, _ in Formatter().parse(sentence) if name)


@pytest.mark.parametrize("language", TEXTS)
def test_every_language_says_everything_with_the_same_places_to_fill(language):
    english = {key: _places(text) for key, text in _leaves(TEXTS["en"])}
    assert {key: _places(text) for key, text in _leaves(TEXTS[language])} == english


@pytest.mark.parametrize("language", TEXTS)
def test_every_language_says_that_this_is_not_amazon(language):
    texts = TEXTS[language]
    assert all(
        "Amazon" in text
        for text in (texts["training"], texts["trainingLong"], texts["sdk"]["training"])
    )


def test_there_are_words_for_every_code_scope_and_card():
    texts = TEXTS["en"]
    spoken = {code for code in STATUS if code[0].isupper()} - {"InvalidAddress"}
    assert spoken <= set(texts["errors"])
    assert set(texts["signIn"]["scopes"]) == KNOWN_SCOPES
    assert set(texts["wallet"]["behaviors"]) == set(CardBehavior) - {CardBehavior.NORMAL}


@pytest.mark.parametrize(
    ("wanted", "region", "language"),
    [
        (["fr-FR", "de"], Region.US, "fr"),
        (["", "nl-NL", "JA"], Region.US, "ja"),
        (["nl"], Region.EU, "de"),
        ([], Region.JP, "ja"),
        ([], Region.UK, "en"),
    ],
)
def test_the_first_known_language_is_spoken_else_that_of_the_region(wanted, region, language):
    assert choose_language(wanted, region) == language


def test_accept_language_is_read_in_its_order():
    assert accepted_languages("nl, de-AT;q=0.8,en;q=0.5") == ["nl", "de-AT", "en"]


def _palettes():
    style = (PAGES / "static" / "colors.css").read_text(encoding="utf-8")
    light, dark = style.split("@media (prefers-color-scheme: dark)")
    colors = re.compile(r"--([a-z-]+): (#[0-9a-f]{6});")
    return {"light": dict(colors.findall(light)), "dark": dict(colors.findall(dark))}


def _luminance(color):
    channels = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_has_a_contrast_of_at_least_4_5(scheme, text, ground):
    palette = _palettes()[scheme]
    lighter, darker = sorted((_luminance(palette[text]), _luminance(palette[ground])), reverse=True)
    assert (lighter + 0.05) / (darker + 0.05) >= 4.5


def test_pages_and_widgets_load_nothing_from_elsewhere():
    pattern = re.compile(r"https?://(?!www\.w3\.org/2000/svg)")
    for path in PAGES.rglob("*"):
        if path.suffix in {".js", ".css", ".html", ".svg"}:
            assert not pattern.search(path.read_text(encoding="utf-8")), path.name
