"""What a search found, as a list that is walked through by the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.settings.search import Findable
from ui.theme.look import dress, look_of
from ui.theme.tokens import Space, Type

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_HEIGHT = 60
_SECTION_WIDTH = 220
_WIDTH = 880


class FoundModel(QAbstractListModel):
    """The findables; a screen reader gets title, section and sentence."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.found: tuple[Findable, ...] = ()

    def show_found(self, found: Sequence[Findable]) -> None:
        self.beginResetModel()
        self.found = tuple(found)
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 (Qt's name)
        return 0 if parent.isValid() else len(self.found)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        each = self.found[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return each
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{each.title}, {each.section}. {each.about}"
        return None


class _Painter(QStyledItemDelegate):
    """Title and sentence at the left, the section at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802 (Qt's name)
        del option, index
        return QSize(0, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        each: Findable = index.data(Qt.ItemDataRole.UserRole)
        palette = look_of().palette
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        font: QFont = option.font
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if QStyle.StateFlag.State_Selected in state:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.accent_soft))
            painter.drawRoundedRect(area.adjusted(4, 2, -4, -2), 6, 6)
        inside = area.adjusted(Space.L, Space.S, -Space.L, -Space.S)
        section = QRect(inside)
        section.setLeft(inside.right() - _SECTION_WIDTH)
        words = inside.adjusted(0, 0, -_SECTION_WIDTH - Space.L, 0)
        half = inside.height() // 2
        top = QRect(words.left(), words.top(), words.width(), half)
        low = QRect(words.left(), words.top() + half, words.width(), half)
        strong, small = _fonts(font.toString())
        _write(painter, top, each.title, strong, color=palette.text)
        _write(painter, low, each.about, small, color=palette.muted)
        right = Qt.AlignmentFlag.AlignRight
        _write(painter, section, each.section, small, color=palette.muted, side=right)
        painter.restore()


@lru_cache(maxsize=4)
def _fonts(told: str) -> tuple[QFont, QFont]:
    """Of titles and of sentences, made from the list's own."""
    strong, small = QFont(), QFont()
    strong.fromString(told)
    strong.setWeight(QFont.Weight.DemiBold)
    small.fromString(told)
    small.setPointSizeF(Type.CAPTION)
    return strong, small


@lru_cache(maxsize=1024)
def _elided(text: str, font: QFont, width: int) -> str:
    """Measured once: while somebody types the same rows come again and again."""
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


def _write(  # noqa: PLR0913 -- where, what and how
    painter: QPainter,
    area: QRect,
    text: str,
    font: QFont,
    *,
    color: str,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    painter.setFont(font)
    painter.setPen(QColor(color))
    shown = _elided(text, font, area.width())
    painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, shown)


class FoundList(QListView):
    """The results.

    Signals:
        chosen: name of a setting or page.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = FoundModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Painter(self))
        self.setUniformItemSizes(True)
        self.setMaximumWidth(_WIDTH)
        self.setAccessibleName(self.tr("Found settings"))
        dress(self, "found")
        self.clicked.connect(lambda index: self._choose(index.row()))
        self.activated.connect(lambda index: self._choose(index.row()))

    def show_found(self, found: Sequence[Findable]) -> None:
        """The best one is marked, so that Enter takes it."""
        if tuple(found) != self.rows.found:
            self.rows.show_found(found)
            self.setCurrentIndex(self.rows.index(0, 0))

    def step(self, by: int) -> None:
        """Mark another one, for keys that are typed into the search."""
        count = len(self.rows.found)
        if count:
            row = min(max(self.currentIndex().row() + by, 0), count - 1)
            self.setCurrentIndex(self.rows.index(row, 0))

    def choose_current(self) -> None:
        """Take the marked one."""
        self._choose(self.currentIndex().row())

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self.rows.found):
            self.chosen.emit(self.rows.found[row].name)
