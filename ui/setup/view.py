"""The wizard: steps on the left, the present one beside them, and how to go on below."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.services.setup.steps import Step
from ui.setup.hosted_page import HostedPage
from ui.setup.panel import SetupPanel
from ui.setup.step_list import StepList
from ui.setup.words import step_text
from ui.theme.look import dress
from ui.theme.tokens import Space
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.text import label, row

_WIDTH = 820
_OWN_WAY = frozenset({Step.ACCOUNT, Step.GO_LIVE})
"""Steps whose page has its own primary button."""


class SetupView(QWidget):
    """Renders a panel and emits what the owner wants.

    Signals:
        chosen: a ``Step`` of the list.
        gone_on, skipped, left: the buttons below.
    """

    chosen = Signal(object)
    gone_on = Signal()
    skipped = Signal()
    left = Signal()

    def __init__(self, pages: Mapping[Step, QWidget], parent: QWidget | None = None) -> None:
        """Lay the pages out.

        Args:
            pages: one for each step; a step without one is left out.
            parent: as ever.
        """
        super().__init__(parent)
        dress(self, "ground")
        self.pages = dict(pages)
        self.steps = StepList()
        self.title = label("", "title")
        self.notice = NoticeBar()
        self.leave = QPushButton(self.tr("Leave and go on later"))
        self.skip = QPushButton(self.tr("Skip for now"))
        self.go_on = QPushButton(self.tr("Keep and go on"))
        self._stack = QStackedWidget()
        self._frames: dict[Step, QWidget] = {}
        self._own: dict[Step, QWidget] = {}
        self.shown: Step | None = None
        self._lay_out()
        self.steps.chosen.connect(self.chosen)
        self.go_on.clicked.connect(self.gone_on)
        self.skip.clicked.connect(self.skipped)
        self.leave.clicked.connect(self.left)

    def show_panel(self, panel: SetupPanel) -> None:
        step = panel.current
        self.shown = step if panel.loaded else None
        self.steps.show_panel(panel)
        self._stack.setCurrentWidget(self._frames[step])
        hosted = isinstance(self.pages[step], HostedPage)
        self.title.setText(step_text(step))
        self.title.setVisible(not hosted)
        self.notice.show_notice(panel.notice)
        self.go_on.setVisible(step not in _OWN_WAY)
        first = step is Step.SHOP
        self.go_on.setText(self.tr("Keep and go on") if first else self.tr("Done, go on"))
        self.go_on.setEnabled(panel.loaded and not panel.busy)
        self.skip.setVisible(step not in {Step.SHOP, *_OWN_WAY})
        for each, widget in self._own.items():
            widget.setVisible(each is step)

    def put_below(self, step: Step, *buttons: QPushButton) -> None:
        """Show a step's own buttons where the others are."""
        held = QWidget()
        held.setLayout(row(*buttons, spacing=Space.M))
        held.hide()
        self._own[step] = held
        self._foot.addWidget(held)

    def _lay_out(self) -> None:
        dress(self.go_on, "primary", size="large")
        dress(self.skip, size="large")
        dress(self.leave, "quiet", size="large")
        for step, page in self.pages.items():
            frame = page if isinstance(page, HostedPage) else self._framed(page)
            self._frames[step] = frame
            self._stack.addWidget(frame)
        head = row(self.title)
        head.setContentsMargins(Space.XL, Space.L, Space.XL, 0)
        told = row(self.notice)
        told.setContentsMargins(Space.XL, Space.S, Space.XL, 0)
        foot = row(self.leave, None, self.skip, self.go_on, spacing=Space.M)
        self._foot = foot
        foot.setContentsMargins(Space.XL, Space.M, Space.XL, Space.M)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addLayout(head)
        right.addLayout(told)
        right.addWidget(self._stack, 1)
        right.addLayout(foot)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.steps)
        layout.addLayout(right, 1)

    def _framed(self, page: QWidget) -> QWidget:
        """A page of ours scrolls, and is not wider than can be read."""
        page.setMaximumWidth(_WIDTH)
        held = QWidget()
        dress(held, "ground")
        across = row(page, None)
        across.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        across.setStretch(0, 10)
        held.setLayout(across)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(held)
        return scroll
