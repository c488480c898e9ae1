"""The doctor's window: the verdict over all, and below one line for each check."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.services.doctor.findings import Check, Finding, Verdict
from ui.doctor.panel import DoctorPanel
from ui.doctor.words import check_word, found_text, mend_text, verdict_word
from ui.formats import count_text
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.text import badge, card, column, hairline, label, row

_WIDTH = 960
_NAME_WIDTH = 200
_BADGE_WIDTH = 132


class CheckRow(QFrame):
    """One check: its name, how it is, what was found and what to do."""

    def __init__(self, check: Check, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.check = check
        self.name = label(check_word(check), "item", wrap=True)
        self.name.setFixedWidth(_NAME_WIDTH)
        self.verdict = badge()
        self.verdict.setMinimumWidth(_BADGE_WIDTH)
        self.found = label("", wrap=True)
        self.found.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.mend = label("", "muted", wrap=True)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        inside.setSpacing(Space.L)
        inside.addWidget(self.name, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(column(self.found, self.mend, spacing=Space.XS), 1)
        inside.addWidget(self.verdict, 0, Qt.AlignmentFlag.AlignTop)

    def show_finding(self, finding: Finding | None, *, waiting: bool) -> None:
        """What is known of it; nothing while it is being looked at."""
        if finding is None:
            text, tone = (self.tr("Looking …"), Tone.NEUTRAL) if waiting else ("", Tone.NEUTRAL)
        else:
            text, tone = verdict_word(finding.verdict)
        self.verdict.setText(text)
        self.verdict.setVisible(bool(text))
        dress(self.verdict, "badge", tone)
        self.found.setText(found_text(finding) if finding is not None else "")
        mend = finding.mend if finding is not None else None
        self.mend.setText(mend_text(mend) if mend is not None else "")
        self.mend.setVisible(mend is not None)
        parts = (check_word(self.check), text, self.found.text(), self.mend.text())
        self.setAccessibleName(". ".join(filter(None, parts)))


def _names(panel: DoctorPanel, verdict: Verdict) -> str:
    """Of the checks that ended like this."""
    named = (check for check in Check if check in panel.found)
    return ", ".join(check_word(c) for c in named if panel.found[c].verdict is verdict)


class DoctorView(QWidget):
    """Renders the panel.

    Signals:
        looked: everything is to be looked at again.
        bundle_wanted: a bundle is to be made.
        left: back to the settings.
    """

    looked = Signal()
    bundle_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "ground")
        self.again = QPushButton(self.tr("Look again"))
        dress(self.again, "primary")
        self.bundle = QPushButton(self.tr("Support bundle …"))
        self.back = QPushButton(self.tr("Settings"))
        dress(self.back, "quiet")
        self.notice = NoticeBar()
        self.verdict = badge()
        self.summary = label("", "strong", wrap=True)
        self.rows = {check: CheckRow(check) for check in Check}
        self.again.clicked.connect(self.looked)
        self.bundle.clicked.connect(self.bundle_wanted)
        self.back.clicked.connect(self.left)
        self._lay_out()

    def show_panel(self, panel: DoctorPanel) -> None:
        self.notice.show_notice(panel.notice)
        self.again.setEnabled(not panel.looking)
        self.bundle.setEnabled(not (panel.looking or panel.bundling or not panel.found))
        self.summary.setText(self._summary(panel))
        text, tone = ("", Tone.NEUTRAL) if panel.verdict is None else verdict_word(panel.verdict)
        self.verdict.setText(text)
        self.verdict.setVisible(bool(text))
        dress(self.verdict, "badge", tone)
        for check, line in self.rows.items():
            line.show_finding(panel.found.get(check), waiting=check in panel.waiting)

    def _summary(self, panel: DoctorPanel) -> str:
        match panel.verdict:
            case None:
                text = self.tr("Looking at this desk: %1 of %2 checks are done.")
                text = text.replace("%1", count_text(len(panel.found)))
                return text.replace("%2", count_text(len(Check)))
            case Verdict.BROKEN:
                text = self.tr("Broken: %1. What to do stands beside each.")
                return text.replace("%1", _names(panel, Verdict.BROKEN))
            case Verdict.WARNING:
                text = self.tr("Nothing is broken. To look at: %1.")
                return text.replace("%1", _names(panel, Verdict.WARNING))
            case Verdict.OK | Verdict.NOT_USED:  # pragma: no branch - exhaustive
                return self.tr("This desk is well.")

    def _lay_out(self) -> None:
        head = card()
        inside = head.layout()
        if isinstance(inside, QVBoxLayout):
            head_line = row(self.verdict, self.summary, spacing=Space.M)
            head_line.setStretch(1, 1)
            head_line.setAlignment(self.verdict, Qt.AlignmentFlag.AlignTop)
            inside.addLayout(head_line)
        lines = QFrame()
        dress(lines, "card")
        down = QVBoxLayout(lines)
        down.setContentsMargins(1, Space.XS, 1, Space.XS)
        down.setSpacing(0)
        for number, line in enumerate(self.rows.values()):
            if number:
                down.addWidget(hairline())
            down.addWidget(line)
        about = label(self.tr("Looks, asks and tells; it changes nothing."), "muted")
        self.heading = label(self.tr("Check this desk"), "title")
        title = row(self.heading, None, self.back, self.bundle, self.again, spacing=Space.M)
        page = QVBoxLayout()
        page.setContentsMargins(Space.XL, Space.L, Space.XL, Space.XL)
        page.setSpacing(Space.M)
        page.addLayout(title)
        page.addWidget(about)
        page.addWidget(self.notice)
        page.addWidget(head)
        page.addWidget(lines)
        page.addStretch(1)
        middle = QWidget()
        middle.setMaximumWidth(_WIDTH + 2 * Space.XL)
        middle.setLayout(page)
        ground = QWidget()
        dress(ground, "ground")
        across = QHBoxLayout(ground)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(0)
        across.addWidget(middle, 1)
        across.addStretch(0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(ground)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
