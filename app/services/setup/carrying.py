"""Takes a shop's terms from one mode's database into another's: never an order, never money."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Table, func, select

from app.services.database_move.copying import copy_tables, tables
from app.services.database_move.progress import MoveWatch
from app.services.desk import Desk
from app.storage import audit
from app.storage.database import Database
from app.storage.people import UserRecord

CARRIED: Final = frozenset(
    {
        "settings",
        "tax_policy",
        "vat_rates",
        "untaxed_areas",
        "sales_tax_rules",
        "shipping_zones",
        "shipping_methods",
        "shipping_steps",
        "users",
        "permissions",
        "permission_exceptions",
        "products",
        "product_barcodes",
        "mail_templates",
        "mail_wordings",
        "desk_printers",
        "shop_pictures",
    }
)
"""How a shop sells and who works there. What is not named here stays behind."""


def carry_terms(desk: Desk, target: Database) -> int:
    """Copy the terms into a new database; one that has people is left as it is.

    Returns:
        How many rows went along.

    Raises:
        RowNotMovable, Unavailable: the target is as it was.
    """
    with target.read() as session:
        if session.scalar(select(func.count()).select_from(UserRecord)):
            return 0
    with desk.database.engine.connect() as source, target.engine.begin() as there:
        sent = copy_tables(source, there, _carried(), MoveWatch())
    rows = sum(digest.rows for digest in sent.values())
    with target.write() as session:
        facts = {"from": desk.shop.mode.value, "rows": str(rows)}
        audit.record(session, desk.system(), "terms.carried", "", facts)
    return rows


def _carried() -> tuple[Table, ...]:
    return tuple(table for table in tables() if table.name in CARRIED)
