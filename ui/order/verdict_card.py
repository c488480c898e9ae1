"""The head of one order: what stands, what to do now, and all of its money in one bar."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout

from app.domain.order_actions import Deadline, Edge
from app.services.order_views import OrderView
from ui.order.amounts_bar import AmountsBar
from ui.order.words import edge_words
from ui.orders.columns import left_text
from ui.result.verdict import Verdict, verdict_of
from ui.theme.icons import picture
from ui.theme.look import dress, look_of
from ui.theme.tokens import Palette, Space, Tone
from ui.widgets.text import badge, column, label

_SIGN = 44
_SIGN_ICON = 22
_SOON = dt.timedelta(hours=12)
_NEAR = dt.timedelta(days=14)


class VerdictCard(QFrame):
    """Draws an order's verdict and amounts."""

    def __init__(self) -> None:
        super().__init__()
        dress(self, "card")
        self._verdict: Verdict | None = None
        self.sign = QLabel()
        self.sign.setFixedSize(QSize(_SIGN, _SIGN))
        self.sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title = label("", "strong", wrap=True)
        self.what = label("", wrap=True)
        self.now = label("", "muted", wrap=True)
        self.edge = badge()
        self.amounts = AmountsBar()
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Amazon is being asked"))
        self.progress.hide()
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(column(self.title, self.what, self.now, spacing=2), 1)
        head.addWidget(self.edge, 0, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        whole.setSpacing(Space.L)
        whole.addLayout(head)
        whole.addWidget(self.progress)
        whole.addWidget(self.amounts)
        look_of().changed.connect(self._draw_sign)

    def show_order(self, view: OrderView) -> None:
        """Draw it."""
        self._verdict = verdict = verdict_of(view)
        self.title.setText(verdict.title)
        self.what.setText(f"{verdict.what} {verdict.ship}".strip())
        more = [verdict.now, view.attention]
        self.now.setText(" ".join(part for part in more if part))
        self.now.setVisible(bool(self.now.text()))
        self.amounts.show_order(view)
        self._draw_sign(look_of().palette)

    def show_edge(self, deadlines: tuple[Deadline, ...], now: dt.datetime) -> None:
        """The nearest edge, always in sight; that of the order itself only when it is near."""
        near = [each for each in deadlines if each.edge is not Edge.ORDER or each.at - now < _NEAR]
        self.edge.setVisible(bool(near))
        if near:
            left = near[0].at - now
            name, then = edge_words(near[0].edge)
            text = self.tr("%1 ends in %2").replace("%1", name)
            self.edge.setText(text.replace("%2", left_text(left)))
            self.edge.setToolTip(then)
            dress(self.edge, "badge", Tone.BAD if left < _SOON else Tone.WARN)

    def _draw_sign(self, palette: Palette) -> None:
        if self._verdict is None:
            return
        strong, soft = palette.tones[self._verdict.tone]
        drawn = picture(self._verdict.icon, strong, _SIGN_ICON, self.devicePixelRatioF())
        self.sign.setPixmap(drawn)
        self.sign.setStyleSheet(f"background: {soft}; border-radius: {_SIGN // 2}px;")
