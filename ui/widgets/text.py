"""Labels and cards in the looks of the design system."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from ui.theme.look import dress
from ui.theme.tokens import Space, Tone


def label(text: str = "", kind: str = "", tone: str = "", *, wrap: bool = False) -> QLabel:
    """A label; ``kind`` is caption, muted, strong, title, amount, total, display, badge or key."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)  # what customers and files bring is never markup
    made.setWordWrap(wrap)
    dress(made, kind, tone)
    return made


def badge(text: str = "", tone: Tone = Tone.NEUTRAL) -> QLabel:
    """A small coloured word."""
    made = label(text, "badge", tone)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made


def card(layout: QLayout | None = None) -> QFrame:
    """A raised surface with the usual padding; vertical unless told otherwise."""
    frame = QFrame()
    dress(frame, "card")
    inside = layout or QVBoxLayout()
    inside.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
    inside.setSpacing(Space.M)
    frame.setLayout(inside)
    return frame


def hairline() -> QFrame:
    """A separator."""
    frame = QFrame()
    dress(frame, "line")
    return frame


def row(*widgets: QWidget | None, spacing: int = Space.S) -> QHBoxLayout:
    """Widgets side by side; ``None`` is a stretch."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for widget in widgets:
        if widget is None:
            layout.addStretch(1)
        else:
            layout.addWidget(widget)
    return layout


def column(*widgets: QWidget | None, spacing: int = Space.S) -> QVBoxLayout:
    """Widgets below each other; ``None`` is a stretch."""
    layout = QVBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for widget in widgets:
        if widget is None:
            layout.addStretch(1)
        else:
            layout.addWidget(widget)
    return layout


def clear(layout: QLayout) -> None:
    """Take every widget out of a layout; gone from sight at once, deleted a moment later."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
