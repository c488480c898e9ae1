"""A language that nobody speaks: it shows which texts are not translated, and which do not fit.

``Order`` becomes ``[!!! Órdéréé !!!]``. Whatever of a window's texts stands outside of the marks
came from nowhere in the translations: data, or a text that was forgotten.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt, QTranslator
from PySide6.QtGui import QAction, QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

_ACCENTS = str.maketrans("aeiouAEIOUcnszy", "áéíóúÁÉÍÓÚçñšžý")
_KEPT = re.compile(r"%n|%\d|\{\w*\}|<[^>]+>|&\w+;")
_MARKED = re.compile(r"\[!!! (?:(?!\[!!! |!!!\]).)*!!!\]", re.DOTALL)
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_QTS = re.compile(r"Q[A-Z]")
_LONGER = 0.3
_SHORT = 12
"""The marks alone make a text as short as this longer than any language would."""
_BORDERS = 4


class Pseudo(QTranslator):
    """Wraps and lengthens every text of ours; Qt's own stay as they are."""

    def translate(self, context, text, disambiguation=None, n=-1):
        return None if _QTS.match(context) or not text else pseudo(text)

    def isEmpty(self):  # noqa: N802 -- Qt's name
        return False


def pseudo(text: str) -> str:
    """The text with accents, about a third longer, between marks; places for values stay."""
    pieces = _KEPT.split(text)
    kept = [*_KEPT.findall(text), ""]
    said = "".join(
        piece.translate(_ACCENTS) + place for piece, place in zip(pieces, kept, strict=True)
    )
    more = "é" * int(len(text) * _LONGER) if len(text) > _SHORT else ""
    return f"[!!! {said}{more} !!!]"


@dataclass(frozen=True)
class Finding:
    """Something that a person would stumble over.

    Attributes:
        where: classes from the window down to the part.
        what: ``left``: not translated; ``cut``: wider or higher than its place.
    """

    what: str
    where: str
    text: str

    def __str__(self) -> str:
        return f"{self.what}: {self.text!r} in {self.where}"


def findings(window: QWidget) -> Iterator[Finding]:
    """Everything in sight of a window, or named to those who cannot see it."""
    for part in [window, *window.findChildren(QWidget)]:
        if not part.isVisible():
            continue
        for text in _texts(part):
            rest = left_over(text)
            if rest:
                yield Finding("left", _path(part), rest)
        if _is_cut(part):
            yield Finding("cut", _path(part), _shown(part))


def left_over(text: str) -> str:
    """What stands outside of the marks, when it has words in it."""
    plain = QTextDocumentFragment.fromHtml(text).toPlainText() if "<" in text else text
    while True:
        fewer = _MARKED.sub(" ", plain)
        if fewer == plain:
            break
        plain = fewer
    return " ".join(plain.split()) if _LETTERS.search(plain) else ""


def _texts(part: QWidget) -> Iterator[str]:
    yield part.toolTip()
    yield part.accessibleName()
    yield part.accessibleDescription()
    match part:
        case QLabel() | QAbstractButton():
            yield part.text()
        case QLineEdit() | QPlainTextEdit():
            yield part.placeholderText()
        case QGroupBox():
            yield part.title()
        case QComboBox():
            yield from (part.itemText(at) for at in range(part.count()))
        case QTabBar():
            yield from (part.tabText(at) for at in range(part.count()))
        case QHeaderView():
            yield from _headings(part)
        case _:
            pass
    for action in part.actions():
        yield from _action(action)


def _headings(part: QHeaderView) -> Iterator[str]:
    model = part.model()
    for at in range(part.count()):
        yield str(model.headerData(at, part.orientation()) or "")


def _action(action: QAction) -> Iterator[str]:
    yield action.text()
    yield action.toolTip()


def _is_cut(part: QWidget) -> bool:
    if isinstance(part.parentWidget(), QAbstractItemView) or _is_scrolled_away(part):
        return False
    if isinstance(part, QLabel) and part.text() and part.pixmap().isNull():
        return _is_label_cut(part)
    if isinstance(part, QAbstractButton) and part.text():
        metrics = part.fontMetrics()
        widest = max(metrics.horizontalAdvance(line) for line in part.text().split("\n"))
        return widest > part.width() - _BORDERS
    return False


def _is_label_cut(part: QLabel) -> bool:
    room = part.contentsRect().size()
    if part.wordWrap():
        return part.heightForWidth(part.width()) > part.height() + 1
    if part.textFormat() is Qt.TextFormat.RichText:
        return part.sizeHint().width() > part.width() + 1
    metrics = part.fontMetrics()
    widest = max(metrics.horizontalAdvance(line) for line in part.text().split("\n"))
    return widest > room.width() + 1 or metrics.height() > part.height() + 1


def _is_scrolled_away(part: QWidget) -> bool:
    window = part.window()
    place = QRect(part.mapTo(window, QPoint(0, 0)), part.size())
    return not window.rect().intersects(place)


def _shown(part: QWidget) -> str:
    return part.text() if isinstance(part, (QLabel, QAbstractButton)) else ""


def _path(part: QWidget | None) -> str:
    names = []
    while part is not None and not isinstance(part, QApplication):
        names.append(type(part).__name__)
        part = part.parentWidget()
    return " < ".join(names[:4])
