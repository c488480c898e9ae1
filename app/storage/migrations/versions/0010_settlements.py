"""Settlement reports and their lines."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TIME = sa.DateTime(timezone=True)
CURRENCY = "EUR|GBP|JPY|USD|AUD|CHF|DKK|HKD|NOK|NZD|SEK|ZAR"
LINEKIND = "capture|refund|transfer|other"


def _words(values: str, name: str) -> sa.Enum:
    """A text column that takes only these words."""
    kinds = values.split("|")
    return sa.Enum(*kinds, name=name, native_enum=False, create_constraint=True, length=40)


def upgrade() -> None:
    minor = ("captured_minor", "refunded_minor", "other_minor", "fee_minor", "net_minor")
    op.create_table(
        "settlements",
        sa.Column("id", SERIAL),
        sa.Column("settlement_id", sa.String(64), nullable=False),
        sa.Column("began_at", TIME, nullable=False),
        sa.Column("ended_at", TIME, nullable=False),
        sa.Column("currency", _words(CURRENCY, "currency"), nullable=False),
        sa.Column("lines", sa.BigInteger(), nullable=False),
        *(sa.Column(name, sa.BigInteger(), nullable=False) for name in minor),
        sa.Column("file_name", sa.String(255), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("imported_at", TIME, nullable=False),
        sa.Column("actor", sa.String(80), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_settlements"),
        sa.UniqueConstraint("settlement_id", name="uq_settlements_settlement_id"),
    )
    op.create_table(
        "settlement_lines",
        sa.Column("id", SERIAL),
        sa.Column("settlement_record_id", SERIAL, nullable=False),
        sa.Column("line", sa.BigInteger(), nullable=False),
        sa.Column("posted_at", TIME, nullable=False),
        sa.Column("kind", _words(LINEKIND, "linekind"), nullable=False),
        sa.Column("word", sa.String(64), nullable=False),
        sa.Column("transaction_id", sa.String(64), nullable=False),
        sa.Column("reference_id", sa.String(64), nullable=False),
        sa.Column("permission_id", sa.String(64), nullable=False),
        sa.Column("order_number", sa.String(64), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        *(
            sa.Column(name, sa.BigInteger(), nullable=False)
            for name in ("amount_minor", "fee_minor", "net_minor")
        ),
        sa.PrimaryKeyConstraint("id", name="pk_settlement_lines"),
        sa.ForeignKeyConstraint(
            ["settlement_record_id"],
            ["settlements.id"],
            name="fk_settlement_lines_settlement_record_id_settlements",
            ondelete="CASCADE",
        ),
        sa.UniqueConstraint(
            "settlement_record_id", "line", name="uq_settlement_lines_settlement_record_id_line"
        ),
    )
    op.create_index("ix_settlement_lines_transaction_id", "settlement_lines", ["transaction_id"])
    op.create_index("ix_charges_captured_at", "charges", ["captured_at"])
    op.create_index("ix_refunds_created_at", "refunds", ["created_at"])
