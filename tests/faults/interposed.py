"""A desk whose calls to Amazon a test may interrupt, and what is left behind of them."""

from sqlalchemy import select

from app.domain.errors import NotSent, OutcomeUnknown
from app.storage.intents import IntentRecord


class Dead(BaseException):
    """The program ended here; nothing of it goes on."""


class Interposed:
    """A gateway whose calls a test may interrupt: ``hooks[name](real, *arguments)``."""

    def __init__(self, real):
        self._real = real
        self.hooks = {}

    def __getattr__(self, name):
        real = getattr(self._real, name)
        hook = self.hooks.get(name)
        return real if hook is None else lambda *arguments: hook(real, *arguments)


def intents(counter):
    with counter.services.desk.database.read() as session:
        records = session.scalars(select(IntentRecord).order_by(IntentRecord.id))
        return {record.key.rpartition("-")[2]: record.state for record in records}


def moved(amazon, permission_id, operation):
    effects = amazon.effects(permission_id)
    return [effect.amount for effect in effects if effect.operation == operation]


def lost(real, *arguments):
    real(*arguments)
    raise OutcomeUnknown("no complete answer in time")


def no_network(_real, *_arguments):
    raise NotSent("no network")


def dies(_real, *_arguments):
    raise Dead
