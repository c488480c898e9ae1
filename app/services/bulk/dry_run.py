"""What a bulk action would do to each order, told before anything is sent."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.bulk import NEEDED, BulkAction, BulkStep, steps_of
from app.domain.errors import Refused
from app.domain.identifiers import OrderNumber
from app.domain.money import Money
from app.domain.order_actions import Obstacle, Situation
from app.domain.payment_status import PaymentStatus
from app.domain.permissions import Action, Effect, PermissionTable, Role, decide
from app.services.desk import Desk
from app.services.facts import orders_for_reading, payment_facts
from app.services.permission_settings import PermissionSettings
from app.storage.intents import IS_OPEN, IntentRecord
from app.storage.orders import OrderRecord

_CHUNK = 250


class DryRunCanceled(Refused):
    """Somebody stopped looking; nothing was sent."""

    def __init__(self) -> None:
        super().__init__("the dry run was canceled")


@dataclass(frozen=True, slots=True)
class DryRow:
    """One call that would be made, or why an order is left alone.

    Attributes:
        charge_id: empty where the whole order is meant.
        amount: captured, let go or given back; ``None`` where no money is in question.
        obstacle: ``None`` when it would be done.
    """

    number: OrderNumber
    status: PaymentStatus
    charge_id: str = ""
    amount: Money | None = None
    obstacle: Obstacle | None = None


@dataclass(frozen=True, slots=True)
class DryRun:
    """The whole table; what it says was true when it was made, and is checked again per row."""

    action: BulkAction
    rows: tuple[DryRow, ...]

    @property
    def ready(self) -> tuple[DryRow, ...]:
        return tuple(row for row in self.rows if row.obstacle is None)

    @property
    def sums(self) -> tuple[Money, ...]:
        """What would move, by currency."""
        found: dict[str, Money] = {}
        for row in self.ready:
            if row.amount is not None:
                code = row.amount.currency.value
                found[code] = found[code] + row.amount if code in found else row.amount
        return tuple(found[code] for code in sorted(found))


def _unheard(_done: int) -> None:
    """Nobody watches."""


@dataclass(frozen=True, slots=True)
class DryRuns:
    """Looks at orders; nothing here is ever sent or changed."""

    desk: Desk

    def look(  # noqa: PLR0913 -- what a dry run is
        self,
        action: BulkAction,
        numbers: Sequence[OrderNumber],
        role: Role,
        tell: Callable[[int], None] = _unheard,
        canceled: Callable[[], bool] = bool,
        *,
        actor: str = "",
    ) -> DryRun:
        """Say for each order what would happen.

        Args:
            action: what is meant to be done.
            numbers: of the orders, in the order in which they would be taken.
            role: of whoever would do it; amounts above its limit are left out.
            tell: told how many orders were looked at.
            canceled: asked between the chunks.
            actor: whose exceptions from the role count, too.

        Raises:
            PermissionRefused: the role may do no bulk work, or not this.
            DryRunCanceled: as it says.
        """
        table = PermissionSettings(self.desk).table(actor)
        require_bulk(table, role, action, Money(1, self.desk.shop.region.currency))
        rows: list[DryRow] = []
        for start in range(0, len(numbers), _CHUNK):
            if canceled():
                raise DryRunCanceled
            with self.desk.database.read() as session:
                rows += self._chunk(session, action, numbers[start : start + _CHUNK])
            tell(min(start + _CHUNK, len(numbers)))
        return DryRun(action, tuple(_limited(row, table, role, action) for row in rows))

    def _chunk(
        self, session: Session, action: BulkAction, numbers: Sequence[OrderNumber]
    ) -> Iterator[DryRow]:
        found = orders_for_reading(session, numbers)
        ids = [order.id for order in found.values()]
        query = select(IntentRecord.order_id).where(IS_OPEN, IntentRecord.order_id.in_(ids))
        under_way = set(session.scalars(query))
        now = self.desk.clock.now()
        for number in numbers:
            order = found.get(number)
            if order is not None:
                situation = Situation(payment_facts(order), order.stage, now, order.id in under_way)
                yield from _rows(order, steps_of(action, situation))


def require_bulk(table: PermissionTable, role: Role, action: BulkAction, smallest: Money) -> None:
    """Guard looking at bulk work of a kind; amounts are judged row by row.

    A second person for the work as a whole is asked for when it begins.

    Raises:
        PermissionRefused: not for this role, or each order only with a second person.
    """
    decide(table, role, Action.BULK).require(approved=True)
    decide(table, role, NEEDED[action], smallest).require()


def require_amounts(table: PermissionTable, role: Role, dry_run: DryRun) -> None:
    """Guard what would be done for whoever begins it; somebody else may have looked at it.

    Raises:
        PermissionRefused: an amount is above the limit of this role.
    """
    for row in dry_run.ready:
        if row.amount is not None:
            decide(table, role, NEEDED[dry_run.action], row.amount).require()


def _rows(order: OrderRecord, told: tuple[BulkStep, ...] | Obstacle) -> Iterator[DryRow]:
    number = OrderNumber(order.number)
    if isinstance(told, Obstacle):
        yield DryRow(number, order.status, obstacle=told)
        return
    charges = [charge for payment in order.payments for charge in payment.charges]
    for step in told:
        charge_id = charges[step.charge].charge_id if step.charge is not None else ""
        yield DryRow(number, order.status, charge_id, step.amount)


def _limited(row: DryRow, table: PermissionTable, role: Role, action: BulkAction) -> DryRow:
    if row.obstacle is not None or row.amount is None:
        return row
    if decide(table, role, NEEDED[action], row.amount).effect is Effect.ALLOW:
        return row
    return DryRow(row.number, row.status, row.charge_id, row.amount, Obstacle.NOT_ALLOWED)
