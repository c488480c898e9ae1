"""Shifts, and the Z reports that close them and the day."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TIME = sa.DateTime(timezone=True)
REPORTKIND = sa.Enum(
    "shift", "day", name="reportkind", native_enum=False, create_constraint=True, length=40
)

ENTRYKIND = sa.Enum(
    *("order", "capture", "refund", "refund declined"),
    name="entrykind",
    native_enum=False,
    create_constraint=True,
    length=40,
)
CURRENCY = sa.Enum(
    *("EUR", "GBP", "JPY", "USD", "AUD", "CHF", "DKK", "HKD", "NOK", "NZD", "SEK", "ZAR"),
    name="currency",
    native_enum=False,
    create_constraint=True,
    length=40,
)


def upgrade() -> None:
    op.create_table(
        "shifts",
        sa.Column("id", SERIAL),
        sa.Column("desk", sa.String(80), nullable=False),
        sa.Column("person", sa.String(80), nullable=False),
        sa.Column("opened_at", TIME, nullable=False),
        sa.Column("closed_at", TIME),
        sa.Column("closed_by", sa.String(80), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_shifts"),
    )
    op.create_index(
        "uq_shifts_one_open_per_desk",
        "shifts",
        ["desk"],
        unique=True,
        sqlite_where=sa.text("closed_at IS NULL"),
        postgresql_where=sa.text("closed_at IS NULL"),
    )
    op.create_table(
        "z_reports",
        sa.Column("number", SERIAL, autoincrement=False),
        sa.Column("kind", REPORTKIND, nullable=False),
        sa.Column("desk", sa.String(80), nullable=False),
        sa.Column("person", sa.String(80), nullable=False),
        sa.Column("day", sa.String(10)),
        sa.Column("began_at", TIME, nullable=False),
        sa.Column("ended_at", TIME, nullable=False),
        sa.Column("actor", sa.String(80), nullable=False),
        sa.Column("figures", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_z_reports"),
        sa.UniqueConstraint("day", name="uq_z_reports_day"),
    )
    op.create_table(
        "day_entries",
        sa.Column("id", SERIAL),
        sa.Column("kind", ENTRYKIND, nullable=False),
        sa.Column("order_id", SERIAL, nullable=False),
        sa.Column("about", sa.String(64), nullable=False),
        sa.Column("currency", CURRENCY, nullable=False),
        sa.Column("amount_minor", sa.BigInteger(), nullable=False),
        sa.Column("noted_at", TIME, nullable=False),
        sa.Column("shift_id", SERIAL),
        sa.Column("day_number", sa.BigInteger()),
        sa.PrimaryKeyConstraint("id", name="pk_day_entries"),
        sa.ForeignKeyConstraint(
            ["order_id"], ["orders.id"], name="fk_day_entries_order_id_orders", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["shift_id"], ["shifts.id"], name="fk_day_entries_shift_id_shifts"),
        sa.UniqueConstraint("kind", "about", name="uq_day_entries_kind_about"),
    )
    op.create_index("ix_day_entries_order_id", "day_entries", ["order_id"])
    op.create_index("ix_day_entries_shift_id", "day_entries", ["shift_id"])
    op.create_index("ix_day_entries_day_number_noted_at", "day_entries", ["day_number", "noted_at"])
    op.create_index("ix_day_entries_noted_at", "day_entries", ["noted_at"])
