"""Why a desk sends no mails at all."""

from __future__ import annotations

import enum


class WhyIdle(enum.StrEnum):
    """The values are what the command line says."""

    NOT_AT_ALL = ""
    """It does."""
    NO_SERVER = "no mail server is set up"
    TRAINING = "training: mails are kept and shown, and none leaves this computer"
    NO_PASSWORD = "this desk does not know the mail server's password"  # noqa: S105 -- a sentence
