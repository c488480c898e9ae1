"""Shows what a file of settings would change, before anything is changed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.services.settings_book.travel import ImportPlan
from ui.settings.entry_words import entry_words
from ui.settings.words import value_text
from ui.widgets.plain_table import Heading, Line, PlainTable
from ui.widgets.sheet import Sheet
from ui.widgets.text import label

_WIDTH, _HEIGHT = 760, 260


class ImportSheet(Sheet):
    """A table of settings with their present and their coming values; nothing is kept before."""

    def __init__(self, plan: ImportPlan, file_name: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Import settings"), self.tr("Make these changes"), parent)
        self.setMinimumWidth(_WIDTH)
        self.table = PlainTable(
            self.tr("Changes"),
            (
                Heading(self.tr("Setting"), 180, 2),
                Heading(self.tr("Now"), 140, 2),
                Heading(self.tr("Then"), 140, 2),
            ),
        )
        self.table.setMinimumHeight(_HEIGHT)
        self.table.show_lines([_line(each.held.entry.name, plan) for each in plan.changes])
        told = self.tr("From %1. To change: %2. Already like that: %3.")
        told = told.replace("%2", str(len(plan.changes))).replace("%3", str(plan.same))
        self.about = label(told.replace("%1", file_name), "muted", wrap=True)
        self.body.addWidget(self.about)
        self.body.addWidget(self.table, 1)
        safe = self.tr("Keys, passwords and people are in no such file and stay as they are.")
        self.body.addWidget(label(safe, "caption", wrap=True))
        if not plan.changes:
            self.primary.setEnabled(False)
            self.complain(self.tr("There is nothing to change: all of it holds already."))


def _line(name: str, plan: ImportPlan) -> Line:
    coming = next(each for each in plan.changes if each.held.entry.name == name)
    entry = coming.held.entry
    cells = (
        entry_words(name).title,
        value_text(entry, coming.held.value),
        value_text(entry, coming.value),
    )
    return Line(cells, name)
