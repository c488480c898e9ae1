"""The IPN light: whether Amazon's messages reach this shop, in a word, and what to do about it."""

from __future__ import annotations

import datetime as dt
import enum
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from app.domain.errors import AppError
from app.domain.feed import FeedRefused
from app.services.inbox_rows import FeedStatus
from ui.formats import age_text, count_text, moment_text
from ui.language import translate
from ui.notices import notice_of
from ui.theme.icons import picture
from ui.theme.look import dress, look_of
from ui.theme.tokens import Tone

BACKLOG: Final = 100
"""So many messages wait: catching up is worth saying."""
_SIZE: Final = 16


class IpnState(enum.Enum):
    """What the light says."""

    NOT_SET_UP = enum.auto()
    WAITING = enum.auto()
    """Set up; Amazon has not sent anything yet."""
    SEEN = enum.auto()
    CATCHING_UP = enum.auto()
    SILENT = enum.auto()
    """The companion does not answer."""
    PROBLEM = enum.auto()


@dataclass(frozen=True, slots=True)
class IpnSign:
    """The light at one moment."""

    state: IpnState
    text: str
    tone: Tone
    tip: str


def sign_of(
    status: FeedStatus | None, now: dt.datetime, trouble: AppError | None = None
) -> IpnSign:
    """What to show; the worst that holds decides.

    Args:
        status: of the feed; ``None`` while it is not known.
        now: the moment of the look.
        trouble: why the companion on this computer did not start.
    """
    if trouble is not None:
        tip = notice_of(trouble).what
        return IpnSign(IpnState.PROBLEM, translate("IpnLight", "IPN: not receiving"), Tone.BAD, tip)
    if status is None or not status.configured:
        tip = translate(
            "IpnLight", "Amazon's notifications do not reach this desk; it asks Amazon by itself."
        )
        return IpnSign(
            IpnState.NOT_SET_UP, translate("IpnLight", "IPN not set up"), Tone.NEUTRAL, tip
        )
    return _trouble_of(status, now) or _well(status, now)


def _trouble_of(status: FeedStatus, now: dt.datetime) -> IpnSign | None:
    if isinstance(status.problem, FeedRefused):
        tip = notice_of(status.problem).text
        return IpnSign(
            IpnState.PROBLEM, translate("IpnLight", "IPN: companion refuses us"), Tone.BAD, tip
        )
    if status.silent_since is not None:
        return _silent(status, status.silent_since, now)
    if status.dead:
        text = translate("IpnLight", "IPN: %1 need a person").replace("%1", count_text(status.dead))
        text = translate("IpnLight", "IPN: 1 needs a person") if status.dead == 1 else text
        tip = translate(
            "IpnLight", "Messages were given up; the reason stands beside each of them."
        )
        return IpnSign(IpnState.PROBLEM, text, Tone.WARN, tip)
    return None


def _well(status: FeedStatus, now: dt.datetime) -> IpnSign:
    if status.backlog >= BACKLOG:
        text = translate("IpnLight", "IPN: catching up, %1 left").replace(
            "%1", count_text(status.backlog)
        )
        tip = translate("IpnLight", "Messages that came while no desk listened are being applied.")
        return IpnSign(IpnState.CATCHING_UP, text, Tone.INFO, tip)
    if status.last_message_at is None:
        tip = translate(
            "IpnLight", "Everything is set up; Amazon has not sent a message yet. Test it now."
        )
        return IpnSign(IpnState.WAITING, translate("IpnLight", "IPN ready"), Tone.INFO, tip)
    return _seen(status, status.last_message_at, now)


def _silent(status: FeedStatus, since: dt.datetime, now: dt.datetime) -> IpnSign:
    text = translate("IpnLight", "IPN silent: %1").replace("%1", age_text(since, now))
    what = notice_of(status.problem).what if status.problem is not None else ""
    tip = translate(
        "IpnLight", "The companion does not answer. Nothing is lost: Paydesk asks Amazon by itself."
    )
    return IpnSign(IpnState.SILENT, text, Tone.BAD, f"{tip} {what}".strip())


def _seen(status: FeedStatus, at: dt.datetime, now: dt.datetime) -> IpnSign:
    text = translate("IpnLight", "IPN %1").replace("%1", _ago(at, now))
    tip = translate("IpnLight", "Amazon's last message came %1.").replace("%1", moment_text(at))
    if status.quarantined:
        more = translate("IpnLight", "%1 name an order that is not known here.")
        tip = f"{tip} {more.replace('%1', count_text(status.quarantined))}"
    return IpnSign(IpnState.SEEN, text, Tone.GOOD, tip)


def _ago(at: dt.datetime, now: dt.datetime) -> str:
    if now - at < dt.timedelta(minutes=1):
        return translate("IpnLight", "just now")
    return translate("IpnLight", "%1 ago").replace("%1", age_text(at, now))


class IpnLight(QToolButton):
    """Icon and word; its menu leads to the test, the inbox and the settings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "light")
        self.setObjectName("ipn_light")
        self.setIconSize(QSize(_SIZE, _SIZE))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._tone = Tone.NEUTRAL
        self.state = IpnState.NOT_SET_UP
        look_of().changed.connect(self._draw)

    def offer(self, *actions: QAction) -> None:
        """What its menu holds."""
        menu = QMenu(self)
        for action in actions:
            menu.addAction(action)
        self.setMenu(menu)

    def show_sign(self, sign: IpnSign) -> None:
        self.state, self._tone = sign.state, sign.tone
        self.setText(f" {sign.text}")
        self.setToolTip(sign.tip)
        self.setAccessibleName(f"{sign.text}. {sign.tip}")
        self._draw()

    def _draw(self) -> None:
        color = look_of().palette.tones[self._tone][0]
        density = self.devicePixelRatioF()
        self.setIcon(QIcon(picture("notifications", color, _SIZE, density)))
