"""One mail beside the list: whom it is for, where it stands and why, and what it says."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.domain.inbox import Audience
from app.services.mails.reading import MailReading
from app.services.mails.rows import MailRow
from ui.formats import count_text, moment_text
from ui.mail_settings.words import audience_word, event_word
from ui.sent_mails.panel import SentMailsPanel
from ui.sent_mails.words import mark_of, reader_text, trouble_text
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.choice_button import ChoiceButtons
from ui.widgets.empty_state import EmptyState
from ui.widgets.mail_paper import MailPaper
from ui.widgets.text import badge, card, column, label, row

_PAPER = "#f2f3f5"


class ReadingPane(QStackedWidget):
    """Nothing, one mail, or how many are chosen.

    Signals:
        reveal_wanted: show whom it is for.
        again_wanted: send it again.
        back_wanted: take it back.
        order_wanted: number of the order it is about.
    """

    reveal_wanted = Signal()
    again_wanted = Signal()
    back_wanted = Signal()
    order_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.nothing = EmptyState("mail")
        self.subject = label("", "strong", wrap=True)
        self.mark = badge()
        self.to = label("", "muted", wrap=True)
        self.reveal = QPushButton(self.tr("Show whom"))
        self.facts = label("", "muted", wrap=True)
        self.trouble = label("", wrap=True)
        self.words = label("", "muted", wrap=True)
        self.again, self.back = QPushButton(), QPushButton(self.tr("Take it back"))
        self.order = QPushButton(self.tr("Open the order"))
        self.ways = ChoiceButtons(("html", "text"))
        self.ways.name("html", self.tr("Mail"))
        self.ways.name("text", self.tr("Text part"))
        self.hint = label("", "caption", wrap=True)
        self.paper = MailPaper()
        self.paper.setAccessibleName(self.tr("What the mail says"))
        self._reading: MailReading | None = None
        self._row: MailRow | None = None
        self._lay_out()
        self._wire()

    def show_panel(self, panel: SentMailsPanel) -> None:
        """Show what is chosen."""
        rows = panel.chosen_rows
        if len(rows) != 1:
            self._say_nothing(len(rows))
            return
        self._row, self._reading = rows[0], panel.reading
        self._show_row(rows[0], busy=panel.busy)
        if panel.unreadable:
            self.paper.show_text(panel.unreadable)
        else:
            self._show_draft()
        self.setCurrentIndex(1)

    def _say_nothing(self, count: int) -> None:
        if count:
            self.nothing.say(self.tr("%n mail(s) chosen", "", count))
        else:
            hint = self.tr("Choose a mail to read it, to send it again or to take it back.")
            self.nothing.say(self.tr("No mail chosen"), hint)
        self.setCurrentIndex(0)

    def _show_row(self, shown: MailRow, *, busy: bool) -> None:
        mark = mark_of(shown.standing)
        self.mark.setText(f"{mark.sign}  {mark.word}")
        dress(self.mark, "badge", mark.tone.value)
        reading = self._reading
        self.subject.setText(reading.draft.subject if reading is not None else "")
        who = reader_text(shown)
        if shown.audience is Audience.BUYER and reading is not None and reading.to:
            who = f"{audience_word(shown.audience)} · {reading.to}"
        self.to.setText(who)
        hidden = reading is not None and reading.masked and bool(reading.to)
        self.reveal.setVisible(hidden)
        self.facts.setText("\n".join(self._facts(shown)))
        tone = Tone.NEUTRAL if mark.tone is Tone.GOOD else mark.tone
        dress(self.trouble, tone=tone.value)
        self.trouble.setText(trouble_text(shown.trouble))
        self.trouble.setVisible(bool(self.trouble.text()))
        self.words.setText("\n\n".join(filter(None, (shown.problem, shown.bounce))))
        self.words.setVisible(bool(self.words.text()))
        self.again.setText(
            self.tr("Send again") if shown.sent_at is not None else self.tr("Send now")
        )
        self.again.setVisible(shown.may_resend)
        self.back.setVisible(shown.is_waiting)
        self.again.setEnabled(not busy)
        self.back.setEnabled(not busy)
        self.order.setVisible(bool(shown.order))

    def _facts(self, shown: MailRow) -> list[str]:
        facts = [
            self.tr("%1, %2")
            .replace("%1", event_word(shown.event))
            .replace("%2", moment_text(shown.created_at))
        ]
        if shown.sent_at is not None and not shown.is_waiting:
            facts.append(self.tr("Sent %1").replace("%1", moment_text(shown.sent_at)))
        if shown.due_at is not None:
            facts.append(self.tr("Next try %1").replace("%1", moment_text(shown.due_at)))
        if shown.attempts > 1:
            facts.append(self.tr("%1 tries").replace("%1", count_text(shown.attempts)))
        if shown.copies:
            facts.append(self.tr("Sent again %1 times").replace("%1", count_text(shown.copies)))
        return facts

    def _show_draft(self) -> None:
        reading = self._reading
        if reading is None:
            self.paper.show_text("")
            self.hint.setText("")
            return
        self.hint.setText(
            ""
            if reading.as_sent
            else self.tr(
                "Not handed over yet: it is worded when it goes. This is how it reads now."
            )
        )
        self.hint.setVisible(bool(self.hint.text()))
        if self.ways.value == "text":
            self.paper.show_text(reading.draft.text)
        else:
            self.paper.show_html(reading.draft.html, _PAPER)

    def _wire(self) -> None:
        self.reveal.clicked.connect(self.reveal_wanted)
        self.again.clicked.connect(self.again_wanted)
        self.back.clicked.connect(self.back_wanted)
        self.order.clicked.connect(
            lambda: self.order_wanted.emit(self._row.order if self._row is not None else "")
        )
        self.ways.chosen.connect(lambda _way: self._show_draft())

    def _lay_out(self) -> None:
        for button in (self.reveal, self.order):
            dress(button, "quiet", size="small")
        head = row(self.mark, None, self.order)
        to = row(self.to, self.reveal)
        to.setStretch(0, 1)
        inside = QVBoxLayout()
        surface = card(inside)
        inside.setSpacing(Space.S)
        inside.addLayout(head)
        inside.addWidget(self.subject)
        inside.addLayout(to)
        inside.addWidget(self.facts)
        inside.addWidget(self.trouble)
        inside.addWidget(self.words)
        inside.addLayout(row(self.ways, None, self.back, self.again))
        inside.addWidget(self.hint)
        inside.addWidget(self.paper, 1)
        empty = card(column(self.nothing))
        self.addWidget(empty)
        self.addWidget(surface)
