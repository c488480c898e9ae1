"""Orders that came back from a backup, and timelines whose facts can be erased."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
KEPT = ("id", "order_id", "seq", "at", "source", "event", "actor", "previous", "digest")


def upgrade() -> None:
    op.create_table(
        "ask_first",
        sa.Column("order_id", SERIAL, nullable=False, autoincrement=False),
        sa.ForeignKeyConstraint(
            ["order_id"], ["orders.id"], name="fk_ask_first_order_id_orders", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("order_id", name="pk_ask_first"),
    )
    if op.get_bind().dialect.name == "sqlite":
        _guard_sqlite()
    else:
        _guard_postgresql()


def _guard_sqlite() -> None:
    """Facts may give way to their digest; nothing else of an entry changes."""
    same = " AND ".join(f"NEW.{name} IS OLD.{name}" for name in KEPT)
    erased = (
        "json_extract(NEW.facts, '$.erased') IS NOT NULL "
        "AND (SELECT count(*) FROM json_each(NEW.facts)) = 1"
    )
    op.execute("DROP TRIGGER timeline_no_update")
    op.execute(
        "CREATE TRIGGER timeline_no_update BEFORE UPDATE ON timeline "
        f"WHEN NOT ({erased} AND {same}) BEGIN SELECT RAISE(ABORT, 'timeline is append-only'); END"
    )


def _guard_postgresql() -> None:
    op.execute(
        "CREATE FUNCTION timeline_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ "
        "BEGIN IF TG_OP = 'UPDATE' AND (NEW.facts ->> 'erased') IS NOT NULL "
        "AND (SELECT count(*) FROM json_object_keys(NEW.facts)) = 1 "
        "AND (to_jsonb(NEW) - 'facts') = (to_jsonb(OLD) - 'facts') THEN RETURN NEW; END IF; "
        "RAISE EXCEPTION '% is append-only', TG_TABLE_NAME "
        "USING ERRCODE = 'integrity_constraint_violation'; END $$"
    )
    op.execute("DROP TRIGGER timeline_append_only ON timeline")
    op.execute(
        "CREATE TRIGGER timeline_append_only BEFORE UPDATE OR DELETE ON timeline "
        "FOR EACH ROW EXECUTE FUNCTION timeline_append_only()"
    )
