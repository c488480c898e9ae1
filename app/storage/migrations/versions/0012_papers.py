"""Numbered documents, prints of them, the printers of desks, and the shop's logo."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TIME = sa.DateTime(timezone=True)
CURRENCY = "EUR|GBP|JPY|USD|AUD|CHF|DKK|HKD|NOK|NZD|SEK|ZAR"
KIND = "invoice|credit note"
PAPER = "invoice|credit note|receipt|gift receipt|refund receipt"
STATE = "waiting|sending|printed|unsure|dropped"
PRINTER = "none|network|usb|file"
BY_SALE = "refund_record_id IS NULL"


def _words(values: str, name: str) -> sa.Enum:
    """A text column that takes only these words."""
    kinds = values.split("|")
    return sa.Enum(*kinds, name=name, native_enum=False, create_constraint=True, length=40)


def upgrade() -> None:
    _documents()
    _prints()
    op.create_table(
        "desk_printers",
        sa.Column("desk", sa.String(80)),
        sa.Column("kind", _words(PRINTER, "printerkind"), nullable=False),
        sa.Column("address", sa.String(255), nullable=False),
        sa.Column("width_mm", sa.BigInteger(), nullable=False),
        sa.Column("code_page", sa.String(40), nullable=False),
        *(sa.Column(name, sa.Boolean(), nullable=False) for name in ("cut", "drawer")),
        sa.Column("auto_print", sa.Boolean(), nullable=False),
        sa.Column("sheet_printer", sa.String(255), nullable=False),
        sa.Column("sheet_paper", sa.String(16), nullable=False),
        sa.Column("changed_at", TIME, nullable=False),
        sa.Column("changed_by", sa.String(80), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("desk", name="pk_desk_printers"),
    )
    op.create_table(
        "shop_pictures",
        sa.Column("name", sa.String(32)),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("changed_at", TIME, nullable=False),
        sa.Column("changed_by", sa.String(80), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_shop_pictures"),
    )


def _documents() -> None:
    op.create_table(
        "documents",
        sa.Column("id", SERIAL),
        sa.Column("kind", _words(KIND, "documentkind"), nullable=False),
        sa.Column("serial", sa.BigInteger(), nullable=False),
        sa.Column("number", sa.String(40), nullable=False),
        sa.Column("order_id", SERIAL, nullable=False),
        sa.Column("refund_record_id", SERIAL),
        sa.Column("issued_at", TIME, nullable=False),
        sa.Column("currency", _words(CURRENCY, "currency"), nullable=False),
        sa.Column("amount_minor", sa.BigInteger(), nullable=False),
        sa.Column("seller", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_documents"),
        sa.UniqueConstraint("kind", "serial", name="uq_documents_kind_serial"),
        sa.UniqueConstraint("number", name="uq_documents_number"),
        sa.UniqueConstraint("refund_record_id", name="uq_documents_refund_record_id"),
        sa.CheckConstraint("serial > 0", name="ck_documents_serial_positive"),
        sa.CheckConstraint("amount_minor > 0", name="ck_documents_amount_positive"),
        sa.ForeignKeyConstraint(["order_id"], ["orders.id"], name="fk_documents_order_id_orders"),
        sa.ForeignKeyConstraint(
            ["refund_record_id"], ["refunds.id"], name="fk_documents_refund_record_id_refunds"
        ),
    )
    op.create_index(
        "uq_documents_one_per_sale",
        "documents",
        ["order_id", "kind"],
        unique=True,
        sqlite_where=sa.text(BY_SALE),
        postgresql_where=sa.text(BY_SALE),
    )
    op.create_index("ix_documents_order_id", "documents", ["order_id"])


def _prints() -> None:
    op.create_table(
        "prints",
        sa.Column("id", SERIAL),
        sa.Column("order_id", SERIAL, nullable=False),
        sa.Column("paper", _words(PAPER, "paperkind"), nullable=False),
        sa.Column("subject", sa.String(40), nullable=False),
        sa.Column("copy_no", sa.BigInteger(), nullable=False),
        sa.Column("medium", _words("roll|sheet|file", "medium"), nullable=False),
        sa.Column("desk", sa.String(80), nullable=False),
        sa.Column("person", sa.String(80), nullable=False),
        sa.Column("run", sa.String(120), nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("finished_at", TIME),
        sa.Column("state", _words(STATE, "jobstate"), nullable=False),
        sa.Column("fault", sa.String(40)),
        sa.Column("payload", sa.LargeBinary()),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_prints"),
        sa.UniqueConstraint(
            *("order_id", "paper", "subject", "copy_no"),
            name="uq_prints_order_id_paper_subject_copy_no",
        ),
        sa.CheckConstraint("copy_no >= 0", name="ck_prints_copy_no_not_negative"),
        sa.ForeignKeyConstraint(["order_id"], ["orders.id"], name="fk_prints_order_id_orders"),
    )
    op.create_index("ix_prints_desk_state", "prints", ["desk", "state"])
