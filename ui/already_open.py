"""What a second start on one folder says: the desk is open already, and where it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.shell import Shell
from ui.sole_desk import SoleDesk
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.text import badge, card, label, row


class AlreadyOpenScreen(QWidget):
    """Obeys ``Screen``.

    Signals:
        fetched: bring the first window to the front, and close this one.
        retried: the first one may be gone by now.
        left: close this window.
    """

    fetched = Signal()
    retried = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        dress(self, "ground")
        self.fetch = QPushButton(self.tr("Bring it to the front"))
        dress(self.fetch, "primary", size="large")
        self.again = QPushButton(self.tr("Try again"))
        self.close_button = QPushButton(self.tr("Close this window"))
        for button, told in (
            (self.fetch, self.fetched),
            (self.again, self.retried),
            (self.close_button, self.left),
        ):
            button.clicked.connect(told)
        for button in (self.again, self.close_button):
            dress(button, "quiet", size="large")
        self.message = label("", "", Tone.WARN, wrap=True)
        self.message.hide()
        self._lay_out()

    def widget(self) -> QWidget:
        return self

    def enter(self) -> None:
        self.fetch.setFocus()

    def leave(self) -> bool:
        return True

    def complain(self) -> None:
        """The first window did not hear."""
        self.message.setText(
            self.tr(
                "It does not answer. Wait a moment, or look for it on the task bar; if it hangs, "
                "end it and try again. What was under way with Amazon is settled by itself."
            )
        )
        self.message.show()

    def _lay_out(self) -> None:
        inside = QVBoxLayout()
        frame = card(inside)
        frame.setFixedWidth(680)
        inside.setContentsMargins(Space.XXL, Space.XXL, Space.XXL, Space.XXL)
        inside.setSpacing(Space.L)
        inside.addLayout(row(badge(self.tr("ⓘ Open already"), Tone.INFO), None))
        inside.addWidget(label(self.tr("Paydesk is already open here"), "title", wrap=True))
        told = self.tr(
            "Another window works with the same data. Two of them would take the basket from "
            "each other, so this one stays closed."
        )
        inside.addWidget(label(told, wrap=True))
        inside.addWidget(self.message)
        buttons = row(None, self.close_button, self.again, self.fetch, spacing=Space.M)
        inside.addLayout(buttons)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(frame)
        across.addStretch(1)
        down = QVBoxLayout(self)
        down.addStretch(1)
        down.addLayout(across)
        down.addStretch(1)


def show_already_open(shell: Shell, sole: SoleDesk, again: Callable[[], None]) -> None:
    """Say that another window has the folder, and lead there.

    Args:
        shell: of the second start.
        sole: calls the first one.
        again: tries to open the shop once more.
    """
    screen = AlreadyOpenScreen()

    def fetch() -> None:
        if sole.call_first():
            shell.close()
        else:
            screen.complain()

    screen.fetched.connect(fetch)
    screen.retried.connect(again)
    screen.left.connect(shell.close)
    shell.add_screen("open_already", "", None, lambda: screen)
    shell.forget("open_already")
    shell.go("open_already")
