"""The doctor's checks, findings and remedies in the language of the windows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.services.doctor.findings import Check, Finding, Mend, Told, Verdict, filled
from ui.language import marked, translate
from ui.refusal_words import said_here
from ui.theme.tokens import Tone

_CHECKS: Final[Mapping[Check, str]] = {
    Check.SETTINGS: marked("Doctor", "Settings"),
    Check.CLOCK: marked("Doctor", "Clock"),
    Check.DNS: marked("Doctor", "Names on the Internet"),
    Check.TLS: marked("Doctor", "Encryption"),
    Check.CREDENTIALS: marked("Doctor", "Amazon account"),
    Check.ORIGIN: marked("Doctor", "JavaScript origin"),
    Check.IPN: marked("Doctor", "Notifications"),
    Check.MAIL: marked("Doctor", "Mail server"),
    Check.PRINTER: marked("Doctor", "Receipt printer"),
    Check.DISK: marked("Doctor", "Disk"),
    Check.DATABASE: marked("Doctor", "Database"),
    Check.AUDIT: marked("Doctor", "Audit trail"),
    Check.TIMELINES: marked("Doctor", "Timelines of the orders"),
    Check.VERSIONS: marked("Doctor", "Versions"),
}
_VERDICTS: Final[Mapping[Verdict, tuple[str, Tone]]] = {
    Verdict.OK: (marked("Doctor", "✓ Fine"), Tone.GOOD),
    Verdict.NOT_USED: (marked("Doctor", "○ Not used"), Tone.NEUTRAL),
    Verdict.WARNING: (marked("Doctor", "▲ Look at it"), Tone.WARN),
    Verdict.BROKEN: (marked("Doctor", "✕ Broken"), Tone.BAD),
}
_TOLD: Final[Mapping[Told, str]] = {
    Told.SETTINGS_READ: marked("Doctor", "The settings are in order: %1 mode, region %2."),
    Told.SETTINGS_BAD: marked("Doctor", "The settings cannot be used: %1."),
    Told.CLOCK_RIGHT: marked("Doctor", "This computer's clock is %1 seconds from Amazon's."),
    Told.CLOCK_OFF: marked(
        "Doctor", "This computer's clock is %1 seconds from Amazon's; at 900 it refuses every call."
    ),
    Told.CLOCK_WRONG: marked(
        "Doctor", "This computer's clock is %1 seconds from Amazon's, so Amazon refuses every call."
    ),
    Told.CLOCK_UNKNOWN: marked("Doctor", "Amazon's clock could not be read: %1."),
    Told.NAMES_FOUND: marked("Doctor", "The names of Amazon's servers are known: %1."),
    Told.NAMES_LOCAL: marked(
        "Doctor", "The pretend Amazon is on this computer; no name has to be looked up."
    ),
    Told.NAMES_LOST: marked("Doctor", "These names are not known: %1."),
    Told.TLS_SAFE: marked(
        "Doctor", "The connections to Amazon are encrypted and its certificates are believed: %1."
    ),
    Told.TLS_NOT_USED: marked("Doctor", "The pretend Amazon on this computer needs no encryption."),
    Told.TLS_NOT_BELIEVED: marked("Doctor", "The certificate of %1 is not believed: %2."),
    Told.TLS_NO_WAY: marked("Doctor", "There is no encrypted connection to %1: %2."),
    Told.KEYS_RIGHT: marked("Doctor", "Amazon takes the keys of this shop."),
    Told.KEYS_WRONG: marked("Doctor", "Amazon does not take the %1."),
    Told.KEYS_MISSING: marked("Doctor", "The keys of this shop cannot be used: %1."),
    Told.KEYS_REFUSED: marked("Doctor", "Amazon refuses this account: %1."),
    Told.KEYS_UNKNOWN: marked("Doctor", "The keys could not be checked: %1."),
    Told.ORIGIN_SET: marked("Doctor", "Amazon knows this shop as %1."),
    Told.ORIGIN_TRAINING: marked("Doctor", "The shop's origin is %1; training needs no other."),
    Told.ORIGIN_UNSET: marked("Doctor", "The shop's origin is still that of training, %1."),
    Told.ORIGIN_BAD: marked("Doctor", "The shop's origin %1 is none that Amazon allows."),
    Told.IPN_HEARD: marked(
        "Doctor", "The companion answers, %1 messages wait to be read, the last one came %2."
    ),
    Told.IPN_NEVER: marked("Doctor", "The companion answers, and no notification has ever come."),
    Told.IPN_BEHIND: marked(
        "Doctor", "The companion answers, and %1 messages wait to be read; the last one came %2."
    ),
    Told.IPN_SILENT: marked(
        "Doctor", "The companion answers, but Amazon has said nothing since %1."
    ),
    Told.IPN_NONE: marked(
        "Doctor", "No companion is set up: changes are found by asking Amazon now and then."
    ),
    Told.IPN_OTHER_DESK: marked(
        "Doctor", "The desk %1 hears Amazon for this shop; the last notification came %2."
    ),
    Told.IPN_AWAY: marked("Doctor", "The companion cannot be read: %1."),
    Told.MAIL_TAKEN: marked("Doctor", "The mail server %1 takes the sign-in."),
    Told.MAIL_NONE: marked("Doctor", "No mail server is set up, so mails wait."),
    Told.MAIL_TRAINING: marked(
        "Doctor", "In training no mail leaves this computer; the server was not asked."
    ),
    Told.MAIL_AWAY: marked("Doctor", "Mails cannot be sent: %1."),
    Told.PRINTER_READY: marked("Doctor", "The receipt printer is ready."),
    Told.PRINTER_NONE: marked("Doctor", "No receipt printer is set up at this desk."),
    Told.PRINTER_DEAF: marked(
        "Doctor", "The receipt printer can be reached; it does not say how it is."
    ),
    Told.PRINTER_TROUBLE: marked("Doctor", "The receipt printer does not print: %1."),
    Told.DISK_FINE: marked(
        "Doctor", "%1 are free, and what is written is on the disk after %2 ms."
    ),
    Told.DISK_SLOW: marked(
        "Doctor", "%1 are free, but what is written takes %2 ms to be on the disk."
    ),
    Told.DISK_SHORT: marked("Doctor", "Only %1 are free."),
    Told.DISK_READ_ONLY: marked("Doctor", "The folder of Paydesk's data cannot be written: %1."),
    Told.DATABASE_FINE: marked("Doctor", "The database is whole and has schema %1: %2."),
    Told.DATABASE_OLD: marked(
        "Doctor", "The database has schema %1; it is brought to %2 at the next start."
    ),
    Told.DATABASE_NEW: marked(
        "Doctor", "The database has schema %1, of a newer Paydesk than this one."
    ),
    Told.DATABASE_MISSING: marked("Doctor", "There is no database yet."),
    Told.DATABASE_DAMAGED: marked("Doctor", "The database is damaged: %1."),
    Told.DATABASE_AWAY: marked("Doctor", "The database cannot be used: %1."),
    Told.TRAIL_WHOLE: marked(
        "Doctor", "All %1 entries of the audit trail are as they were written."
    ),
    Told.TRAIL_PARTLY: marked(
        "Doctor", "The first %1 entries of the audit trail are as they were written; time ran out."
    ),
    Told.TRAIL_BROKEN: marked(
        "Doctor", "The audit trail is not as it was written: entry %1 was %2."
    ),
    Told.STORIES_WHOLE: marked(
        "Doctor", "The timelines of all %1 orders are as they were written."
    ),
    Told.STORIES_PARTLY: marked(
        "Doctor", "The timelines of the newest %1 of %2 orders are as written; time ran out."
    ),
    Told.STORY_BROKEN: marked(
        "Doctor", "The timeline of order %1 is not as it was written, from entry %2 on."
    ),
    Told.VERSIONS_FINE: marked("Doctor", "%1."),
    Told.VERSIONS_OTHER: marked("Doctor", "%1. Paydesk is made for PySide6 6.11."),
    Told.PRETEND_MISSING: marked(
        "Doctor", "The pretend Amazon of training was not started on this computer yet."
    ),
    Told.TOOK_TOO_LONG: marked("Doctor", "It took longer than %1 seconds and was left alone."),
    Told.FAILED: marked("Doctor", "It could not be looked at: %1."),
}
_MENDS: Final[Mapping[Mend, str]] = {
    Mend.CORRECT_SETTINGS: marked("Doctor", "Correct that line of the settings file."),
    Mend.SET_CLOCK: marked("Doctor", "Let this computer set its clock by the Internet."),
    Mend.CHECK_NETWORK: marked("Doctor", "Check this computer's network and its name server."),
    Mend.CHECK_INSPECTION: marked(
        "Doctor",
        "Check the clock, and whether a firewall or virus scanner opens encrypted connections.",
    ),
    Mend.CONNECT_AGAIN: marked("Doctor", "Enter the keys anew: Settings, Amazon account."),
    Mend.ASK_AMAZON: marked("Doctor", "Look at the account's state in Seller Central."),
    Mend.TRY_LATER: marked("Doctor", "Look again in a few minutes."),
    Mend.LIST_ORIGIN: marked(
        "Doctor", "Seller Central must list exactly this address as allowed JavaScript origin."
    ),
    Mend.SET_ORIGIN: marked(
        "Doctor", "Set the origin that Seller Central lists: Settings, Amazon account."
    ),
    Mend.SET_UP_RECEIVING: marked("Doctor", "Set up the companion: Settings, Hearing Amazon."),
    Mend.START_COMPANION: marked(
        "Doctor", "See whether the companion runs, and test it: Settings, Hearing Amazon."
    ),
    Mend.TEST_WAY: marked("Doctor", "Test the way from Amazon: Settings, Hearing Amazon."),
    Mend.SET_UP_MAIL: marked("Doctor", "Set up the mail server: Settings, Mails and notices."),
    Mend.SET_UP_PRINTER: marked(
        "Doctor", "Set it up if there is one: Settings, Receipts and printers."
    ),
    Mend.LOOK_AT_PRINTER: marked("Doctor", "Look at paper, cover and cable, then print again."),
    Mend.MAKE_ROOM: marked("Doctor", "Make room on this disk before Paydesk has to stop."),
    Mend.CHECK_DISK: marked("Doctor", "Have this disk checked; sales wait for it."),
    Mend.MAY_WRITE: marked("Doctor", "Give this user the right to write there."),
    Mend.RESTORE: marked("Doctor", "Restore the last backup: Settings, Data and keeping."),
    Mend.NEWER_PROGRAM: marked("Doctor", "Install the newer Paydesk on this computer."),
    Mend.REACH_DATABASE: marked(
        "Doctor", "Check that the database server runs and that this desk may use it."
    ),
    Mend.OPEN_ONCE: marked("Doctor", "Open Paydesk once."),
    Mend.ASK_WHO: marked(
        "Doctor", "Find out who had access to the database, and compare it with a backup."
    ),
    Mend.MORE_TIME: marked("Doctor", "Give it more time: main.py doctor --patience 600."),
    Mend.UPDATE_PARTS: marked("Doctor", "Install Paydesk anew, with the parts that belong to it."),
    Mend.TELL_SUPPORT: marked("Doctor", "Make a support bundle and ask for help with it."),
}


def check_word(check: Check) -> str:
    """What is looked at."""
    return translate("Doctor", _CHECKS[check])


def verdict_word(verdict: Verdict) -> tuple[str, Tone]:
    """How it is, with a sign, and its tone."""
    text, tone = _VERDICTS[verdict]
    return translate("Doctor", text), tone


def found_text(finding: Finding) -> str:
    """What was found; facts that are sentences of ours are said in the window's language."""
    facts = [said_here(fact) for fact in finding.facts]
    return filled(translate("Doctor", _TOLD[finding.told]), facts)


def mend_text(mend: Mend) -> str:
    """What to do about it."""
    return translate("Doctor", _MENDS[mend])


def english(told: Told | Mend) -> str:
    """The source of a sentence, as the command line says it."""
    return _TOLD[told] if isinstance(told, Told) else _MENDS[told]
