"""Opens what a companion is made of: the log with its desks, and what hears Amazon."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.companion.admission import Admission
from app.companion.hearing import Hearing
from app.companion.ingest import Ingest
from app.companion.opening import open_store
from app.companion.settings import BadCompanionSettings, CompanionSettings
from app.companion.store import Store
from app.system_clock import SystemClock


@dataclass(frozen=True, slots=True)
class Parts:
    """An open log, and what writes into it.

    Attributes:
        store: the log and its desks.
    """

    store: Store
    hearing: Hearing

    @property
    def ingest(self) -> Ingest:
        return self.hearing.ingest

    def lines(self) -> Iterator[str]:
        """What became of the requests to ``/ipn``, in Prometheus' text format."""
        name = "paydesk_companion_notifications_total"
        yield f"# HELP {name} requests to /ipn by what became of them"
        yield f"# TYPE {name} counter"
        for outcome, count in self.ingest.counters:
            yield f'{name}{{outcome="{outcome}"}} {count}'
        name = "paydesk_companion_certificate_fetches_total"
        yield f"# HELP {name} signing certificates asked for"
        yield f"# TYPE {name} counter"
        yield f"{name} {self.hearing.certificates.fetches}"
        commits = self.store.commits
        for what, kind, helps, figure in (
            ("batches_total", "counter", "transactions that wrote notifications", commits.batches),
            ("batched_total", "counter", "notifications in them", commits.messages),
            ("queue", "gauge", "notifications that wait for their transaction", commits.waiting),
        ):
            name = f"paydesk_companion_{what}"
            yield f"# HELP {name} {helps}"
            yield f"# TYPE {name} {kind}"
            yield f"{name} {figure}"

    async def close(self) -> None:
        """Finish what is being fetched and written, then let go."""
        await self.hearing.close()
        await self.store.close()


async def open_parts(settings: CompanionSettings) -> Parts:
    """Open the log and listen to nobody yet.

    Raises:
        BadCompanionSettings: the database is neither SQLite nor PostgreSQL.
        LogUnavailable: the log cannot be opened now.
    """
    try:
        store = await open_store(settings.database_url)
    except ValueError as error:
        raise BadCompanionSettings(str(error)) from error
    admission = Admission(settings.topics, settings.merchants, settings.environments)
    return Parts(store, Hearing(store, admission, SystemClock(), settings.training_certificate))
