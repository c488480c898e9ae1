"""How much of a basket a small screen shows."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, QRect

from app.domain.discount import PercentOff
from tests.ui.till.hands import Hands

SKUS = ("CF-101", "CF-102", "KT-303", "HM-502", "KT-301", "KT-302", "HM-501")
LONG = "Handgefertigter Espressobereiter aus rostfreiem Edelstahl mit Holzgriff"
SALE = PercentOff(1_000, "Sonderaktion zum Frühjahrsschlussverkauf")


def _shown_whole(hands: Hands) -> int:
    lines = hands.till.view.basket.lines
    rows = (lines.visualRect(lines.model().index(row, 0)) for row in range(len(SKUS)))
    seen: QRect = lines.viewport().rect()
    return sum(seen.contains(row) for row in rows)


def _with_long_names(basket):
    lines = (replace(line, product=replace(line.product, name=LONG)) for line in basket.lines)
    return replace(basket, lines=tuple(lines))


@pytest.mark.parametrize("locale", ["en_US", "de_DE"])
def test_seven_lines_fit_on_a_small_screen_beside_long_names_discounts_and_notes(
    hands, window, qtbot, locale
):
    QLocale.setDefault(QLocale(locale))
    window.shell.resize(1280, 720)
    hands.pick(*SKUS)
    edits = hands.till.presenter.edits
    edits.change(_with_long_names)
    edits.discount_line(hands.panel.lines[0].number, PercentOff(500, "Stammkundschaft"))
    edits.note_line(hands.panel.lines[1].number, "Bitte als Geschenk einpacken")
    edits.discount_basket(SALE)
    edits.note_basket("Wird am Donnerstagnachmittag von der Nachbarin abgeholt")
    hands.rest()

    assert (window.shell.width(), window.shell.height()) == (1280, 720)
    assert len(hands.panel.lines) == len(SKUS)
    qtbot.waitUntil(lambda: _shown_whole(hands) == len(SKUS))
    remark = hands.till.view.basket.remark
    assert remark.text().endswith("…")
    assert remark.toolTip().endswith("✎ Wird am Donnerstagnachmittag von der Nachbarin abgeholt")
