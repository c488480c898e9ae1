"""The line at the bottom: what the desk is doing, its connections, and who works here."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QLabel, QMenu, QToolButton, QWidget

from app.domain.environment import Mode
from ui.actions import Actions
from ui.shell import Shell
from ui.sign_in.person_tile import role_text
from ui.status.ipn_light import IpnLight, sign_of
from ui.theme.icons import picture, set_icon
from ui.theme.look import dress, look_of
from ui.theme.tokens import Space, Tone
from ui.widgets.text import label, row
from ui.workplace import SignedIn

USER_ACTIONS = (
    "session.lock",
    "session.sign_out",
    "",
    "look.system",
    "look.light",
    "look.dark",
    "",
    "help.palette",
    "help.keys",
)


class Light(QWidget):
    """An icon and a word; the colour only repeats what the word says."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._tone = Tone.NEUTRAL
        self.sign = QLabel()
        self.word = label("", "caption")
        layout = row(self.sign, self.word, spacing=6)
        self.setLayout(layout)
        look_of().changed.connect(self._draw)

    def show_state(self, icon: str, text: str, tone: Tone, tip: str = "") -> None:
        self._icon, self._tone = icon, tone
        self.word.setText(text)
        self.setToolTip(tip or text)
        self.setAccessibleName(f"{text}. {tip}" if tip else text)
        self._draw()

    def _draw(self) -> None:
        color = look_of().palette.tones[self._tone][0]
        self.sign.setPixmap(picture(self._icon, color, 16, self.devicePixelRatioF()))


class StatusArea(QObject):
    """Fills the shell's status line."""

    def __init__(self, shell: Shell, actions: Actions) -> None:
        super().__init__(shell)
        self._actions = actions
        self.network = Light("network")
        self.ipn = IpnLight()
        self.queue = Light("queue")
        self.user = QToolButton()
        self._busy, self._open_calls = 0, 0
        self._mode: Mode | None = None
        self._reached: bool | None = None
        shell.status_left.setSpacing(Space.XL)
        for light in (self.network, self.ipn, self.queue):
            shell.status_left.addWidget(light)
        self._user_button(shell)
        self.show_network(None)
        self.ipn.show_sign(sign_of(None, dt.datetime.now(dt.UTC)))
        self.show_busy(0)

    def offer(self, *names: str) -> None:
        """Offer places in the user's menu, above the rest: those without a button on the rail."""
        first = self._menu.actions()[0]
        for name in names:
            self._menu.insertAction(first, self._actions.action(name))
        self._menu.insertSeparator(first)

    def show_mode(self, mode: Mode) -> None:
        """In training it is the pretend Amazon that is or is not reached."""
        self._mode = mode
        self.show_network(self._reached)

    def show_network(self, reached: bool | None) -> None:  # noqa: FBT001 -- three-valued state
        """Whether Amazon's server answers; ``None`` while that is not known."""
        self._reached = reached
        training = self._mode is Mode.TRAINING
        if reached is None:
            self.network.show_state("network", self.tr("Connecting …"), Tone.NEUTRAL)
        elif reached:
            text = self.tr("Pretend Amazon runs") if training else self.tr("Amazon reachable")
            self.network.show_state("network", text, Tone.GOOD)
        else:
            text = self.tr("Amazon not reachable")
            text = self.tr("Pretend Amazon does not answer") if training else text
            tip = self.tr("Baskets can go on; payments wait until it answers again.")
            self.network.show_state("network-off", text, Tone.BAD, tip)

    def show_busy(self, calls: int) -> None:
        """How many things run in the background of this desk."""
        self._busy = calls
        self._show_queue()

    def show_open_calls(self, calls: int) -> None:
        """How many calls to Amazon have no outcome yet, on any desk."""
        self._open_calls = calls
        self._show_queue()

    def show_user(self, user: SignedIn | None) -> None:
        self.user.setVisible(user is not None)
        if user is not None:
            text = f"{user.display_name} · {role_text(user.role)}"
            self.user.setText(text)
            self.user.setAccessibleName(self.tr("Signed in: %1").replace("%1", text))

    def _show_queue(self) -> None:
        if self._open_calls:
            text = self.tr("Open payment calls: %n", "", self._open_calls)
            tip = self.tr("Their outcome is not known yet; Paydesk keeps asking Amazon.")
            self.queue.show_state("queue", text, Tone.WARN, tip)
        elif self._busy:
            self.queue.show_state("queue", self.tr("Working …"), Tone.INFO)
        else:
            self.queue.show_state("queue", self.tr("Nothing waiting"), Tone.NEUTRAL)

    def _user_button(self, shell: Shell) -> None:
        dress(self.user, "user")
        set_icon(self.user, "user")
        self.user.setIconSize(QSize(18, 18))
        self.user.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.user.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = self._menu = QMenu(self.user)
        for name in USER_ACTIONS:
            if name:
                menu.addAction(self._actions.action(name))
            else:
                menu.addSeparator()
        self.user.setMenu(menu)
        self.user.hide()
        shell.status_right.addWidget(self.user)
