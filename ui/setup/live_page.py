"""Going live: what is ready, what is missing, and the way there and back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from app.domain.environment import Mode
from app.services.setup.readiness import Item
from ui.setup.live_presenter import LivePanel
from ui.setup.words import finding_text, verdict_word
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.text import badge, card, column, label, row


class LivePage(QWidget):
    """Renders a panel and emits what the owner wants.

    Signals:
        looked: check again.
        wanted: another mode (``Mode``).
        item_wanted: lead to where an item is mended (``Item``).
        restart: start Paydesk again.
    """

    looked = Signal()
    wanted = Signal(object)
    item_wanted = Signal(object)
    restart = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = label("", "strong", wrap=True)
        self.notice = NoticeBar()
        self.lines = {item: (badge(), label("", wrap=True)) for item in Item}
        self.links = {item: QPushButton(self.tr("Go there")) for item in Item}
        self.look = QPushButton(self.tr("Check again"))
        self.live = QPushButton(self.tr("Go live …"))
        self.sandbox = QPushButton(self.tr("Back to the sandbox …"))
        self.training = QPushButton(self.tr("Back to the training …"))
        self.again = QPushButton(self.tr("Start again"))
        self._lay_out()
        self.look.clicked.connect(self.looked)
        self.live.clicked.connect(lambda: self.wanted.emit(Mode.LIVE))
        self.sandbox.clicked.connect(lambda: self.wanted.emit(Mode.SANDBOX))
        self.training.clicked.connect(lambda: self.wanted.emit(Mode.TRAINING))
        self.again.clicked.connect(self.restart)
        for item, link in self.links.items():
            link.clicked.connect(lambda _on=False, item=item: self.item_wanted.emit(item))

    def show_panel(self, panel: LivePanel) -> None:
        self.heading.setText(self._heading(panel))
        self.notice.show_notice(panel.notice)
        for finding in panel.findings:
            mark, text = self.lines[finding.item]
            sign, tone, word = verdict_word(finding.verdict)
            mark.setText(f"{sign} {word}")
            dress(mark, "badge", tone)
            text.setText(finding_text(finding.item, finding.verdict))
            self.links[finding.item].setVisible(tone is not Tone.GOOD)
        done = panel.switched is not None
        self.live.setVisible(panel.mode is Mode.SANDBOX and not done)
        self.live.setEnabled(panel.can_go_live)
        self.sandbox.setVisible(panel.mode is Mode.LIVE and not done)
        self.training.setVisible(not done)
        self.again.setVisible(done)
        for button in (self.look, self.sandbox, self.training):
            button.setEnabled(not panel.busy)

    def _heading(self, panel: LivePanel) -> str:
        if panel.switched is Mode.LIVE:
            return self.tr("✓ From its next start this desk works with real money.")
        if panel.switched is not None:
            return self.tr("✓ From its next start this desk moves no money.")
        if panel.mode is Mode.LIVE:
            return self.tr("This shop is live.")
        if not panel.findings:
            return self.tr("Looking …")
        if panel.missing:
            return self.tr("%n thing(s) missing before this shop can go live.", "", panel.missing)
        return self.tr("This shop is ready for live.")

    def _lay_out(self) -> None:
        for button in (self.live, self.again):
            dress(button, "primary", size="large")
        dress(self.training, "quiet", size="large")
        dress(self.sandbox, size="large")
        dress(self.look, size="large")
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        for place, (item, (mark, text)) in enumerate(self.lines.items()):
            dress(self.links[item], "link")
            self.links[item].hide()
            grid.addWidget(mark, place, 0)
            grid.addWidget(text, place, 1)
            grid.addWidget(self.links[item], place, 2)
            grid.setRowMinimumHeight(place, 30)
        inside = column(self.heading, self.notice, spacing=Space.M)
        inside.addLayout(grid)
        page = column(card(inside), spacing=Space.L)
        page.addLayout(
            row(
                self.training, None, self.sandbox, self.look, self.live, self.again, spacing=Space.M
            )
        )
        page.addStretch(1)
        self.setLayout(page)
