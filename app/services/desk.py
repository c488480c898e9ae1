"""Where the services act from, and with what."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.domain.clock import Clock
from app.domain.gateway import Gateway
from app.domain.shop import Shop
from app.domain.timeline import Cause, Source
from app.services.pins import Pins
from app.storage.database import Database


@dataclass(frozen=True)
class Desk:
    """One running program of a shop: a till, a back office, or the command line.

    Attributes:
        name: the desk's own name, kept over restarts, e.g. ``counter-1``.
        run: differs at every start, so that a crashed run's work is known as orphaned.
        pins: the price of a PIN's hash.
    """

    name: str
    run: str
    shop: Shop
    database: Database
    gateway: Gateway
    clock: Clock
    pins: Pins = field(default_factory=Pins)

    @property
    def owner(self) -> str:
        """How this run signs the intents it holds."""
        return f"{self.name}/{self.run}"

    def person(self, actor: str) -> Cause:
        """A person at this desk does something now."""
        return Cause(self.clock.now(), Source.PERSON, actor, self.name)

    def call(self, actor: str = "") -> Cause:
        """Amazon answered a call of ours just now."""
        return Cause(self.clock.now(), Source.CALL, actor)

    def poll(self) -> Cause:
        """We asked Amazon by ourselves just now."""
        return Cause(self.clock.now(), Source.POLL)

    def system(self) -> Cause:
        """The program itself does something now."""
        return Cause(self.clock.now(), Source.SYSTEM, self.name, self.name)
