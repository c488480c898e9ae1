"""Bulk work: jobs and their rows."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0005"
branch_labels = None
depends_on = None

SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TIME = sa.DateTime(timezone=True)
CURRENCY = "EUR|GBP|JPY|USD|AUD|CHF|DKK|HKD|NOK|NZD|SEK|ZAR"
BULKACTION = "capture|void|refund|refresh"
BULKJOBSTATE = "running|paused|canceled|finished"
BULKROWSTATE = "waiting|working|open|done|failed|canceled"


def _words(values: str, name: str) -> sa.Enum:
    """A text column that takes only these words."""
    kinds = values.split("|")
    return sa.Enum(*kinds, name=name, native_enum=False, create_constraint=True, length=40)


def upgrade() -> None:
    op.create_table(
        "bulk_jobs",
        sa.Column("id", SERIAL),
        sa.Column("action", _words(BULKACTION, "bulkaction"), nullable=False),
        sa.Column("state", _words(BULKJOBSTATE, "bulkjobstate"), nullable=False),
        sa.Column("actor", sa.String(80), nullable=False),
        sa.Column("desk", sa.String(80), nullable=False),
        sa.Column("note", sa.String(255), nullable=False),
        sa.Column("reason", sa.String(255), nullable=False),
        sa.Column("problem", sa.Text(), nullable=False),
        sa.Column("rows", sa.BigInteger(), nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("finished_at", TIME),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_bulk_jobs"),
    )
    op.create_index("ix_bulk_jobs_state", "bulk_jobs", ["state"])
    op.create_table(
        "bulk_rows",
        sa.Column("id", SERIAL),
        sa.Column("job_id", SERIAL, nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("order_number", sa.String(26), nullable=False),
        sa.Column("charge_id", sa.String(64), nullable=False),
        sa.Column("currency", _words(CURRENCY, "currency")),
        sa.Column("amount_minor", sa.BigInteger()),
        sa.Column("state", _words(BULKROWSTATE, "bulkrowstate"), nullable=False),
        sa.Column("holder", sa.String(120), nullable=False),
        sa.Column("lease_until", TIME),
        sa.Column("problem", sa.Text(), nullable=False),
        sa.Column("finished_at", TIME),
        sa.PrimaryKeyConstraint("id", name="pk_bulk_rows"),
        sa.CheckConstraint(
            "amount_minor IS NULL OR amount_minor > 0", name="ck_bulk_rows_amount_positive"
        ),
        sa.ForeignKeyConstraint(
            ["job_id"], ["bulk_jobs.id"], name="fk_bulk_rows_job_id_bulk_jobs", ondelete="CASCADE"
        ),
        sa.UniqueConstraint("job_id", "position", name="uq_bulk_rows_job_id_position"),
    )
    op.create_index(
        "ix_bulk_rows_job_id_state_position", "bulk_rows", ["job_id", "state", "position"]
    )
    op.add_column("intents", sa.Column("errand", sa.String(32)))
    op.create_index("uq_intents_errand", "intents", ["errand"], unique=True)
