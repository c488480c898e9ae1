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


def upgrade() -> None:
    # a report counts by when the shop heard of money, and till now that was not written down
    op.add_column("charges", sa.Column("capture_noted_at", TIME))
    op.execute("UPDATE charges SET capture_noted_at = captured_at")
    op.create_index("ix_charges_capture_noted_at", "charges", ["capture_noted_at"])
    op.add_column("refunds", sa.Column("noted_at", TIME))
    op.execute("UPDATE refunds SET noted_at = created_at")
    op.create_index("ix_refunds_noted_at", "refunds", ["noted_at"])
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
