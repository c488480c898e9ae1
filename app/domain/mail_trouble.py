"""Why a mail is where it is, as a word that every language has its sentence for."""

from __future__ import annotations

import enum


class MailTrouble(enum.StrEnum):
    """What a mail met on its way; the mail server's own words stand beside it."""

    NONE = ""
    DEFERRED = "deferred"
    """The server wants it later (greylisting, a full mailbox, a broken connection)."""
    UNHEARD = "unheard"
    """The server had it whole and nobody heard its answer: sent again under the same Message-ID."""
    NO_ADDRESS_YET = "no address yet"
    """Amazon has not told the buyer's address."""
    BAD_ADDRESS = "bad address"
    """No server would take that as an address."""
    REFUSED = "refused"
    GIVEN_UP = "given up"
    """Put off for so long that it is no news any more."""
    WORDING = "wording"
    """The template does not work with this order."""
    ERASED = "erased"
    """The buyer's data was erased; there is nobody to write to."""
    CALLED_OFF = "called off"
    """What happened next made it pointless."""
    CANCELED = "canceled"
    """Somebody of the shop took it back."""
    BOUNCED = "bounced"
    """It came back after the server had taken it."""
