"""Opens the till: the basket that was left at this desk, or a new one; runs on a worker."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.environment import Region
from app.domain.permissions import PermissionTable
from app.services.basket_keeping import BasketRow, HeldBasket
from ui.till.habits import ReadsSettings, TillHabits, read_habits
from ui.till.ringing import (
    Counter,
    FindsProducts,
    KeepsBaskets,
    LoadsPolicy,
    Rung,
    TellsPermissions,
    is_untouched,
    policy_or_none,
)


@dataclass(frozen=True, slots=True)
class TillTools:
    """What the till needs of an open shop."""

    products: FindsProducts
    baskets: KeepsBaskets
    policies: LoadsPolicy
    permissions: TellsPermissions
    settings: ReadsSettings
    region: Region


@dataclass(frozen=True, slots=True)
class Opened:
    """The till as it stands when somebody comes to it.

    Attributes:
        resumed: the basket was begun before, and has something in it.
        parked: how many baskets wait.
    """

    counter: Counter
    permissions: PermissionTable
    rung: Rung
    resumed: bool
    parked: int
    habits: TillHabits


def opened(tools: TillTools, owner: str, known: int) -> Opened:
    """Come to the till.

    Args:
        tools: the use cases.
        owner: user name of whoever comes.
        known: id of the basket that this window had last; 0 for none.

    Raises:
        AppError: the database is not in order; nothing was opened.
    """
    counter = Counter(tools.products, tools.baskets, policy_or_none(tools.policies), tools.region)
    held = _resumed(counter, owner, known)
    resumed = held is not None and not is_untouched(held.basket)
    if held is not None and not resumed and _is_outdated(held, counter):
        tools.baskets.abandon(held)
        held = None
    rung = counter.told(held) if held is not None else counter.fresh(owner)
    table, parked = tools.permissions.table(owner), len(tools.baskets.parked())
    habits = read_habits(tools.settings)
    return Opened(counter, table, rung, resumed, parked, habits)


def _is_outdated(held: HeldBasket, counter: Counter) -> bool:
    """It was begun before the owner set the shop's taxes up."""
    return held.basket.prices_include_tax is not counter.prices_include_tax


def _resumed(counter: Counter, owner: str, known: int) -> HeldBasket | None:
    """The basket to go on with; others that a crash left open are parked where all see them."""
    rows = counter.baskets.left_open()
    if not rows:
        return None
    chosen = next((row for row in rows if row.basket_id == known), None)
    chosen = chosen or max(rows, key=_likely)
    for row in rows:
        if row is not chosen:
            counter.put_aside(counter.baskets.get(row.basket_id))
    if chosen.owner != owner:
        return counter.baskets.take_up(chosen, owner)
    return counter.baskets.get(chosen.basket_id)


def _likely(row: BasketRow) -> tuple[bool, float]:
    return row.lines > 0, -row.age.total_seconds()
