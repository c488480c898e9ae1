"""What the notification settings show at one moment."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.domain.mail_grid import Alarms, MailGrid
from app.services.mails.idle import WhyIdle
from app.services.mails.server import MailServer


@dataclass(frozen=True, slots=True)
class MailSettingsPanel:
    """The grid and the mail server.

    Attributes:
        wrong: name of the server's field to correct; empty when none is.
        message: what is wrong, or what was done.
        good: whether the message is a success.
        why_idle: why this desk sends nothing; empty when it does.
        people: users of the shop as (name, name for people), for notices on their screens.
    """

    grid: MailGrid = field(default_factory=MailGrid)
    server: MailServer = field(default_factory=MailServer)
    loaded: bool = False
    busy: bool = False
    wrong: str = ""
    message: str = ""
    good: bool = False
    why_idle: WhyIdle = WhyIdle.NOT_AT_ALL
    alarms: Alarms = field(default_factory=Alarms)
    people: tuple[tuple[str, str], ...] = ()
