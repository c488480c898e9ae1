"""All keys on one page."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.actions import ActionEntry, Actions
from ui.theme.look import dress
from ui.theme.tokens import Space
from ui.widgets.text import card, label, row

_COLUMNS = 3


class CheatSheetDialog(QDialog):
    """Groups in columns, as short as the window allows; what has no key is left to the palette."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(880)
        self.resize(min(parent.width() - 120, 1120), min(parent.height() - 100, 720))
        entries = [entry for entry in actions.entries() if entry.keys]
        entries.sort(key=lambda entry: entry.group)
        groups = [(name, list(each)) for name, each in groupby(entries, lambda entry: entry.group)]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        layout.setSpacing(Space.L)
        layout.addWidget(label(self.tr("Keyboard"), "title"))
        layout.addWidget(self._columns(groups), 1)
        done = QPushButton(self.tr("Close"))
        dress(done, "primary")
        done.clicked.connect(self.accept)
        everything = self.tr("Ctrl+K finds every command, those without a key too.")
        layout.addLayout(row(label(everything, "muted"), None, done))
        done.setFocus()

    def _columns(self, groups: list[tuple[str, list[ActionEntry]]]) -> QScrollArea:
        columns = [QVBoxLayout() for _ in range(_COLUMNS)]
        heights = [0] * _COLUMNS
        for name, entries in sorted(groups, key=lambda group: -len(group[1])):
            at = heights.index(min(heights))
            columns[at].addWidget(_group_card(name, entries))
            heights[at] += len(entries) + 2
        inside = QWidget()
        across = QHBoxLayout(inside)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(Space.L)
        for column in columns:
            column.setSpacing(Space.L)
            column.addStretch(1)
            across.addLayout(column, 1)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        return scroll


def _group_card(name: str, entries: list[ActionEntry]) -> QFrame:
    grid = QGridLayout()
    frame = card(grid)
    grid.setVerticalSpacing(Space.S)
    grid.addWidget(label(name, "strong"), 0, 0, 1, 2)
    for line, entry in enumerate(entries, 1):
        grid.addWidget(label(entry.title, "" if entry.enabled else "muted", wrap=True), line, 0)
        key = label(entry.keys, "key")
        grid.addWidget(key, line, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    grid.setColumnStretch(0, 1)
    return frame
