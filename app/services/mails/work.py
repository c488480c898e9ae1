"""All use cases of mails, put together."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.services.desk import Desk
from app.services.feed_watch import FeedWatch
from app.services.mails.claims import MailClaims
from app.services.mails.grid import MailSettings
from app.services.mails.mails import Mails
from app.services.mails.runner import MailRunner
from app.services.mails.screen_notices import ScreenNotices
from app.services.mails.sending import Sending
from app.services.mails.server import MailServers
from app.services.mails.sweeping import Sweeping
from app.services.mails.wordings import Wordings
from app.services.shop_settings import ShopSettings
from app.storage.light import light


@dataclass(frozen=True, slots=True)
class MailWork:
    """What screens and the command line do with mails.

    Attributes:
        mails: what was sent and what waits.
        grid: the notification settings.
        servers: the mail server.
        wordings: the templates.
        notices: what is told on screens.
        runner: sends; takes its turns on a worker.
    """

    mails: Mails
    grid: MailSettings
    servers: MailServers
    wordings: Wordings
    notices: ScreenNotices
    runner: MailRunner


def mail_work(
    desk: Desk, settings: ShopSettings, watch: FeedWatch, secrets_file: Path | None
) -> MailWork:
    """Put them together; nothing is sent before the runner's first turn.

    Args:
        desk: from where.
        settings: of the shop.
        watch: knows whether the shop hears Amazon.
        secrets_file: where the server's password lies on systems without a keyring.
    """
    servers = MailServers(settings, secrets_file)
    sending = Sending(desk, MailClaims(desk, light(desk.database)))
    sweeping = Sweeping(desk, settings)
    return MailWork(
        mails=Mails(desk, sending),
        grid=MailSettings(settings),
        servers=servers,
        wordings=Wordings(desk),
        notices=ScreenNotices(desk),
        runner=MailRunner(desk, servers, sending, sweeping, watch),
    )
