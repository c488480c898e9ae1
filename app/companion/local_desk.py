"""The desk that starts its own companion: it gets a new token with each start."""

from __future__ import annotations

from app.companion.desks import DeskNameTaken, Desks


async def fresh_token(desks: Desks, name: str) -> str:
    """A new token for this name; the one before it is good no more.

    Raises:
        BadDeskName: no desk can be called that.
        LogUnavailable: not known to be kept.
    """
    while True:
        await desks.revoke(name)
        try:
            return await desks.add(name)
        except DeskNameTaken:  # somebody was faster; theirs goes too
            continue
