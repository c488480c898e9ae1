"""What the doctor looks at, and what it can find."""

from __future__ import annotations

import enum
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

_PLACE: Final = re.compile(r"%(\d)")


class Check(enum.StrEnum):
    """What is looked at, in the order in which it is told."""

    SETTINGS = "settings"
    CLOCK = "clock"
    DNS = "dns"
    TLS = "tls"
    CREDENTIALS = "credentials"
    ORIGIN = "origin"
    IPN = "ipn"
    MAIL = "mail"
    PRINTER = "printer"
    DISK = "disk"
    DATABASE = "database"
    AUDIT = "audit trail"
    TIMELINES = "timelines"
    VERSIONS = "versions"


class Verdict(enum.StrEnum):
    """How it is."""

    OK = "ok"
    NOT_USED = "not used"
    WARNING = "warning"
    BROKEN = "broken"


class Told(enum.StrEnum):
    """What was found: one sentence each, with ``%1`` and on where the facts go."""

    SETTINGS_READ = "The settings are in order: %1 mode, region %2."
    SETTINGS_BAD = "The settings cannot be used: %1."
    CLOCK_RIGHT = "This computer's clock is %1 seconds from Amazon's."
    CLOCK_OFF = "This computer's clock is %1 seconds from Amazon's; at 900 it refuses every call."
    CLOCK_WRONG = "This computer's clock is %1 seconds from Amazon's, so Amazon refuses every call."
    CLOCK_UNKNOWN = "Amazon's clock could not be read: %1."
    NAMES_FOUND = "The names of Amazon's servers are known: %1."
    NAMES_LOCAL = "The pretend Amazon is on this computer; no name has to be looked up."
    NAMES_LOST = "These names are not known: %1."
    TLS_SAFE = "The connections to Amazon are encrypted and its certificates are believed: %1."
    TLS_NOT_USED = "The pretend Amazon on this computer needs no encryption."
    TLS_NOT_BELIEVED = "The certificate of %1 is not believed: %2."
    TLS_NO_WAY = "There is no encrypted connection to %1: %2."
    KEYS_RIGHT = "Amazon takes the keys of this shop."
    KEYS_WRONG = "Amazon does not take the %1."
    KEYS_MISSING = "The keys of this shop cannot be used: %1."
    KEYS_REFUSED = "Amazon refuses this account: %1."
    KEYS_UNKNOWN = "The keys could not be checked: %1."
    ORIGIN_SET = "Amazon knows this shop as %1."
    ORIGIN_TRAINING = "The shop's origin is %1; training needs no other."
    ORIGIN_UNSET = "The shop's origin is still that of training, %1."
    ORIGIN_BAD = "The shop's origin %1 is none that Amazon allows."
    IPN_HEARD = "The companion answers, %1 messages wait to be read, the last one came %2."
    IPN_NEVER = "The companion answers, and no notification has ever come."
    IPN_BEHIND = "The companion answers, and %1 messages wait to be read; the last one came %2."
    IPN_SILENT = "The companion answers, but Amazon has said nothing since %1."
    IPN_NONE = "No companion is set up: changes are found by asking Amazon now and then."
    IPN_OTHER_DESK = "The desk %1 hears Amazon for this shop; the last notification came %2."
    IPN_AWAY = "The companion cannot be read: %1."
    MAIL_TAKEN = "The mail server %1 takes the sign-in."
    MAIL_NONE = "No mail server is set up, so mails wait."
    MAIL_TRAINING = "In training no mail leaves this computer; the server was not asked."
    MAIL_AWAY = "Mails cannot be sent: %1."
    PRINTER_READY = "The receipt printer is ready."
    PRINTER_NONE = "No receipt printer is set up at this desk."
    PRINTER_DEAF = "The receipt printer can be reached; it does not say how it is."
    PRINTER_TROUBLE = "The receipt printer does not print: %1."
    DISK_FINE = "%1 are free, and what is written is on the disk after %2 ms."
    DISK_SLOW = "%1 are free, but what is written takes %2 ms to be on the disk."
    DISK_SHORT = "Only %1 are free."
    DISK_READ_ONLY = "The folder of Paydesk's data cannot be written: %1."
    DATABASE_FINE = "The database is whole and has schema %1: %2."
    DATABASE_OLD = "The database has schema %1; it is brought to %2 at the next start."
    DATABASE_NEW = "The database has schema %1, of a newer Paydesk than this one."
    DATABASE_MISSING = "There is no database yet."
    DATABASE_DAMAGED = "The database is damaged: %1."
    DATABASE_AWAY = "The database cannot be used: %1."
    TRAIL_WHOLE = "All %1 entries of the audit trail are as they were written."
    TRAIL_PARTLY = "The first %1 entries of the audit trail are as they were written; time ran out."
    TRAIL_BROKEN = "The audit trail is not as it was written: entry %1 was %2."
    STORIES_WHOLE = "The timelines of all %1 orders are as they were written."
    STORIES_PARTLY = "The timelines of the newest %1 of %2 orders are as written; time ran out."
    STORY_BROKEN = "The timeline of order %1 is not as it was written, from entry %2 on."
    VERSIONS_FINE = "%1."
    VERSIONS_OTHER = "%1. Paydesk is made for PySide6 6.11."
    PRETEND_MISSING = "The pretend Amazon of training was not started on this computer yet."
    TOOK_TOO_LONG = "It took longer than %1 seconds and was left alone."
    FAILED = "It could not be looked at: %1."


class Mend(enum.StrEnum):
    """What to do about it."""

    CORRECT_SETTINGS = "Correct that line of the settings file."
    SET_CLOCK = "Let this computer set its clock by the Internet."
    CHECK_NETWORK = "Check this computer's network and its name server."
    CHECK_INSPECTION = (
        "Check the clock, and whether a firewall or virus scanner opens encrypted connections."
    )
    CONNECT_AGAIN = "Enter the keys anew: Settings, Amazon account."
    ASK_AMAZON = "Look at the account's state in Seller Central."
    TRY_LATER = "Look again in a few minutes."
    LIST_ORIGIN = "Seller Central must list exactly this address as allowed JavaScript origin."
    SET_ORIGIN = "Set the origin that Seller Central lists: Settings, Amazon account."
    SET_UP_RECEIVING = "Set up the companion: Settings, Hearing Amazon."
    START_COMPANION = "See whether the companion runs, and test it: Settings, Hearing Amazon."
    TEST_WAY = "Test the way from Amazon: Settings, Hearing Amazon."
    SET_UP_MAIL = "Set up the mail server: Settings, Mails and notices."
    SET_UP_PRINTER = "Set it up if there is one: Settings, Receipts and printers."
    LOOK_AT_PRINTER = "Look at paper, cover and cable, then print again."
    MAKE_ROOM = "Make room on this disk before Paydesk has to stop."
    CHECK_DISK = "Have this disk checked; sales wait for it."
    MAY_WRITE = "Give this user the right to write there."
    RESTORE = "Restore the last backup: Settings, Data and keeping."
    NEWER_PROGRAM = "Install the newer Paydesk on this computer."
    REACH_DATABASE = "Check that the database server runs and that this desk may use it."
    OPEN_ONCE = "Open Paydesk once."
    ASK_WHO = "Find out who had access to the database, and compare it with a backup."
    MORE_TIME = "Give it more time: main.py doctor --patience 600."
    UPDATE_PARTS = "Install Paydesk anew, with the parts that belong to it."
    TELL_SUPPORT = "Make a support bundle and ask for help with it."


@dataclass(frozen=True, slots=True)
class Finding:
    """One check's result.

    Attributes:
        facts: for ``%1`` and on, in order; no secret, no buyer's data.
        mend: what to do; ``None`` where there is nothing to do.
    """

    check: Check
    verdict: Verdict
    told: Told
    facts: tuple[str, ...] = ()
    mend: Mend | None = None

    @property
    def sentence(self) -> str:
        """What was found, in English."""
        return filled(self.told.value, self.facts)

    @property
    def is_well(self) -> bool:
        return self.verdict in {Verdict.OK, Verdict.NOT_USED}


def filled(text: str, facts: Sequence[str]) -> str:
    """Put facts into their places, all in one go: a fact may hold such a sign itself."""
    return _PLACE.sub(lambda place: facts[int(place[1]) - 1], text)


def worst(findings: Sequence[Finding]) -> Verdict:
    """The verdict over all."""
    order = (Verdict.BROKEN, Verdict.WARNING)
    found = {finding.verdict for finding in findings}
    return next((verdict for verdict in order if verdict in found), Verdict.OK)
