"""Connects this desk to a companion elsewhere: asked first, then kept for the next start."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.domain.errors import Refused
from app.domain.permissions import Action
from app.feed.client import Feed
from app.secrets import keep_secret
from app.services.desk import Desk
from app.services.permits import Asker, Permits
from app.services.settings_file import SettingsFile
from app.storage import audit

TOKEN: Final = "feed_token"  # noqa: S105 -- the secret's name, not the secret


class TokenMissing(Refused):
    """The companion lets a desk in by its token alone; nothing was asked."""

    def __init__(self) -> None:
        super().__init__("enter the token that the companion showed for this desk")


@dataclass(frozen=True)
class CompanionLink:
    """Keeps address and token.

    Attributes:
        settings: of the next start.
        secrets_file: for systems without a keyring.
    """

    desk: Desk
    settings: SettingsFile
    secrets_file: Path

    def keep(self, url: str, token: str, asker: Asker) -> None:
        """Ask the companion with the token, then keep both.

        Raises:
            PermissionRefused, TokenMissing: nothing was asked or kept.
            FeedRefused: the companion does not know the token; nothing was kept.
            Unavailable, NotSent: the address leads to no companion; nothing was kept.
        """
        Permits(self.desk).require(asker, Action.EDIT_NOTIFICATION_SETTINGS)
        if not token:
            raise TokenMissing
        feed = Feed(url, lambda: token)
        try:
            feed.read(0, limit=1)
        finally:
            feed.stop()
        keep_secret(TOKEN, token, self.secrets_file)
        old = self.settings.table().get("companion", {}).get("url", "none")
        with self.desk.database.write() as session:
            facts = {"url": f"{old} -> {url}", "token": "changed"}
            audit.record(session, self.desk.person(asker.name), "companion.linked", "", facts)
            self.settings.change("companion", {"url": url})
