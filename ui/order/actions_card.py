"""What can be done with the order; what cannot says why, in its place."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.order_actions import OrderAction
from ui.order.cards import TitledCard
from ui.order.panel import OrderPanel
from ui.order.words import ICONS, action_plain, action_title, obstacle_text
from ui.theme.icons import picture
from ui.theme.look import dress, look_of
from ui.theme.tokens import Space
from ui.widgets.text import column, label

_ORDER: Final = (
    *(OrderAction.CAPTURE, OrderAction.REFUND, OrderAction.REAUTHORIZE, OrderAction.VOID),
    *(OrderAction.CANCEL, OrderAction.CLOSE, OrderAction.RELEASE, OrderAction.CLEAR),
    *(OrderAction.RESEND, OrderAction.NOTE),
)
_ICON: Final = 20
_WIDTH: Final = 280
_HEIGHT: Final = 56


class ActionRow(QPushButton):
    """Icon, title, what it does; disabled it says why not instead."""

    def __init__(self, action: OrderAction, keys: str = "") -> None:
        super().__init__()
        self.action = action
        dress(self, "action")
        self.setAutoDefault(False)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setObjectName(f"order_{action.value}")
        self._sign = QLabel()
        self.title = label(action_title(action), "item", wrap=True)
        self.plain = label("", "caption", wrap=True)
        self.keys = label(keys, "key")
        self.keys.setVisible(bool(keys))
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.S, Space.XS, Space.S, Space.XS)
        line.setSpacing(Space.M)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addLayout(column(None, self.title, self.plain, None, spacing=0), 1)
        line.addWidget(self.keys, 0, Qt.AlignmentFlag.AlignVCenter)
        look_of().changed.connect(self._draw)
        self.show_reason("")

    def show_reason(self, why_not: str) -> None:
        """Enable it, or say why not."""
        self.setEnabled(not why_not)
        dress(self.title, "muted" if why_not else "item")
        self.plain.setText(why_not or action_plain(self.action))
        self.keys.setVisible(bool(self.keys.text()) and not why_not)
        self.setAccessibleName(f"{self.title.text()} {self.plain.text()}")
        self._draw()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(_WIDTH, self.heightForWidth(_WIDTH))

    def hasHeightForWidth(self) -> bool:  # noqa: N802 (Qt's name)
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 (Qt's name)
        """Long words of another language take a line more."""
        line = self.layout()
        return max(_HEIGHT, line.heightForWidth(width) if line is not None else 0)

    def _draw(self) -> None:
        palette = look_of().palette
        color = palette.accent if self.isEnabled() else palette.muted
        self._sign.setPixmap(picture(ICONS[self.action], color, _ICON, self.devicePixelRatioF()))


class ActionsCard(TitledCard):
    """Always in the same order, so that a hand finds them.

    Signals:
        wanted: an ``OrderAction``.
    """

    wanted = Signal(object)

    def __init__(self, keys: dict[OrderAction, str]) -> None:
        self._list = QVBoxLayout()
        super().__init__(self.tr("What can be done"), self._list)
        self._list.setSpacing(0)
        self.rows: dict[OrderAction, ActionRow] = {}
        for action in _ORDER:
            self._list.addWidget(self._row(action, keys.get(action, "")))
        self._list.addSpacing(Space.S)
        self._list.addWidget(self._apart())

    def show_panel(self, panel: OrderPanel, reading: str) -> None:
        """Enable what applies.

        Args:
            panel: what is known.
            reading: why nothing applies just now; empty when something may.
        """
        obstacles = panel.obstacles
        for action, row in self.rows.items():
            against = obstacles.get(action)
            row.show_reason(reading or (obstacle_text(against) if against else ""))

    def _row(self, action: OrderAction, keys: str) -> ActionRow:
        row = ActionRow(action, keys)
        row.clicked.connect(lambda: self.wanted.emit(action))
        self.rows[action] = row
        return row

    def _apart(self) -> QWidget:
        """Recording is no payment: it stands in a frame of its own."""
        frame = QFrame()
        dress(frame, "apart")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(Space.XS, Space.S, Space.XS, Space.XS)
        inside.setSpacing(0)
        caption = label(self.tr("Outside Amazon Pay"), "caption")
        caption.setContentsMargins(Space.S, 0, 0, 0)
        inside.addWidget(caption)
        inside.addWidget(self._row(OrderAction.RECORD, ""))
        return frame
