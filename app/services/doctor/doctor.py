"""Runs the checks side by side, each for as long as it may take, and never fails itself."""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from types import MappingProxyType
from typing import Final, TypeAlias

from app.domain.errors import AppError
from app.logs import redacted
from app.services.doctor import account, books, computer, hearing, network, outside
from app.services.doctor.bundle import Bundle, make_bundle
from app.services.doctor.findings import Check, Finding, Mend, Told, Verdict
from app.services.doctor.patient import NoDatabaseYet, NoPretendAmazon, Patient

log = logging.getLogger(__name__)

Looks: TypeAlias = Callable[[Patient], Finding]


def _settings(patient: Patient) -> Finding:
    """They were read, or there would be no patient."""
    told = patient.settings
    facts = (told.mode.value, told.region.value)
    return Finding(Check.SETTINGS, Verdict.OK, Told.SETTINGS_READ, facts)


CHECKS: Final[Mapping[Check, Looks]] = MappingProxyType(
    {
        Check.SETTINGS: _settings,
        Check.CLOCK: network.clock,
        Check.DNS: network.names,
        Check.TLS: network.encryption,
        Check.CREDENTIALS: account.keys,
        Check.ORIGIN: account.origin,
        Check.IPN: hearing.hearing,
        Check.MAIL: outside.mail,
        Check.PRINTER: outside.printer,
        Check.DISK: computer.disk,
        Check.DATABASE: books.database,
        Check.AUDIT: books.audit,
        Check.TIMELINES: books.timelines,
        Check.VERSIONS: computer.versions,
    }
)


@dataclass(frozen=True, slots=True)
class Doctor:
    """Examines one desk; any thread may ask."""

    patient: Patient
    checks: Mapping[Check, Looks] = field(default_factory=lambda: CHECKS)

    def look(self, check: Check) -> Finding:
        """One check; blocks for the patient's patience at most."""
        (finding,) = self.examine([check])
        return finding

    def examine(self, checks: Iterable[Check] = tuple(Check)) -> Iterator[Finding]:
        """All of them at once; each finding is handed over as soon as it is there.

        A check that takes too long is left behind: its thread ends with the program, and nothing
        waits for it.
        """
        waiting = {check for check in checks if check in self.checks}
        found: queue.SimpleQueue[Finding] = queue.SimpleQueue()
        for check in sorted(waiting, key=list(Check).index):
            work = partial(self._put, check, found)
            threading.Thread(target=work, name=f"doctor {check.value}", daemon=True).start()
        until = time.monotonic() + self.patient.patience_s
        with suppress(queue.Empty):
            while waiting:
                finding = found.get(timeout=max(until - time.monotonic(), 0))
                waiting.discard(finding.check)
                yield finding
        for check in sorted(waiting, key=list(Check).index):
            facts = (f"{self.patient.patience_s:g}",)
            yield Finding(check, Verdict.WARNING, Told.TOOK_TOO_LONG, facts, Mend.MORE_TIME)

    def bundle(self, findings: Iterable[Finding]) -> Bundle:
        """What support may see of this desk; nothing is saved.

        Args:
            findings: what was found just now.
        """
        return make_bundle(self.patient, tuple(findings))

    def _put(self, check: Check, found: queue.SimpleQueue[Finding]) -> None:
        found.put(_plain(self._looked(check)))

    def _looked(self, check: Check) -> Finding:
        try:
            return self.checks[check](self.patient)
        except NoDatabaseYet:
            return Finding(check, Verdict.NOT_USED, Told.DATABASE_MISSING, (), Mend.OPEN_ONCE)
        except NoPretendAmazon:
            return Finding(check, Verdict.NOT_USED, Told.PRETEND_MISSING, (), Mend.OPEN_ONCE)
        except AppError as error:
            return Finding(check, Verdict.BROKEN, Told.FAILED, (str(error),))
        except Exception as error:  # the edge of a thread: one bug must not hide the others
            log.warning("check failed", extra={"check": check.value}, exc_info=error)
            name = type(error).__name__
            return Finding(check, Verdict.BROKEN, Told.FAILED, (name,), Mend.TELL_SUPPORT)


def _plain(finding: Finding) -> Finding:
    """Without anything that looks like a key, a token or a mail address."""
    facts = tuple(redacted(fact) for fact in finding.facts)
    return Finding(finding.check, finding.verdict, finding.told, facts, finding.mend)
