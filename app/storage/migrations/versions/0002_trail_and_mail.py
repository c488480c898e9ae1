"""Timeline, audit trail, notifications, mails and settings."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TIME = sa.DateTime(timezone=True)
APPEND_ONLY = ("timeline", "audit")
INBOXSTATE = "Stored|Applied|Quarantined|Dead"
AUDIENCE = "buyer|orders department|staff"
OUTBOXSTATE = "Queued|Held|Sent|Failed|Dropped"
SOURCE = "person|call|ipn|poll|mail|system"


def _words(values: str, name: str) -> sa.Enum:
    """A text column that takes only these words."""
    kinds = values.split("|")
    return sa.Enum(*kinds, name=name, native_enum=False, create_constraint=True, length=40)


def upgrade() -> None:
    op.create_table(
        "audit",
        sa.Column("id", SERIAL),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("at", TIME, nullable=False),
        sa.Column("actor", sa.String(80), nullable=False),
        sa.Column("desk", sa.String(80), nullable=False),
        sa.Column("act", sa.String(64), nullable=False),
        sa.Column("subject", sa.String(96), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("previous", sa.String(64), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_audit"),
        sa.UniqueConstraint("seq", name="uq_audit_seq"),
    )
    for column in ("actor", "desk", "act", "subject"):
        op.create_index(f"ix_audit_{column}_seq", "audit", [column, "seq"])
    op.create_index("ix_audit_at", "audit", ["at"])
    op.create_table(
        "chain_heads",
        sa.Column("name", sa.String(16), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_chain_heads"),
    )
    op.create_table(
        "feed_cursors",
        sa.Column("feed", sa.String(128), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("anchor", sa.String(128), nullable=False),
        sa.Column("newest", sa.BigInteger(), nullable=False),
        sa.Column("seen_at", TIME),
        sa.PrimaryKeyConstraint("feed", name="pk_feed_cursors"),
    )
    op.create_table(
        "settings",
        sa.Column("name", sa.String(96), nullable=False),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.Column("changed_at", TIME, nullable=False),
        sa.Column("changed_by", sa.String(80), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_settings"),
    )
    op.create_table(
        "notifications",
        sa.Column("id", SERIAL),
        sa.Column("message_id", sa.String(128), nullable=False),
        sa.Column("feed_seq", sa.BigInteger(), nullable=False),
        sa.Column("sent_at", TIME),
        sa.Column("received_at", TIME, nullable=False),
        sa.Column("stored_at", TIME, nullable=False),
        sa.Column("settled_at", TIME),
        sa.Column("type", sa.String(32), nullable=False),
        sa.Column("topic", sa.String(255), nullable=False),
        sa.Column("kind", sa.String(64), nullable=False),
        sa.Column("environment", sa.String(16), nullable=False),
        sa.Column("seller_id", sa.String(64), nullable=False),
        sa.Column("object_id", sa.String(64), nullable=False),
        sa.Column("permission_id", sa.String(64), nullable=False),
        sa.Column("order_id", SERIAL),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("state", _words(INBOXSTATE, "inboxstate"), nullable=False),
        sa.Column("finding", sa.String(40)),
        sa.Column("attempts", sa.BigInteger(), nullable=False),
        sa.Column("due_at", TIME),
        sa.Column("claimed_by", sa.String(120), nullable=False),
        sa.Column("problem", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_notifications"),
        sa.ForeignKeyConstraint(
            ["order_id"],
            ["orders.id"],
            name="fk_notifications_order_id_orders",
            ondelete="SET NULL",
        ),
        sa.UniqueConstraint("message_id", name="uq_notifications_message_id"),
    )
    op.create_index("ix_notifications_permission_id", "notifications", ["permission_id"])
    op.create_index(
        "ix_notifications_order_id",
        "notifications",
        ["order_id"],
        sqlite_where=sa.text("order_id IS NOT NULL"),
        postgresql_where=sa.text("order_id IS NOT NULL"),
    )
    op.create_index(
        "ix_notifications_due_at",
        "notifications",
        ["due_at"],
        sqlite_where=sa.text("due_at IS NOT NULL"),
        postgresql_where=sa.text("due_at IS NOT NULL"),
    )
    op.create_index("ix_notifications_state_id", "notifications", ["state", "id"])
    op.create_table(
        "outbox",
        sa.Column("id", SERIAL),
        sa.Column("order_id", SERIAL, nullable=False),
        sa.Column("event", sa.String(96), nullable=False),
        sa.Column("audience", _words(AUDIENCE, "audience"), nullable=False),
        sa.Column("recipient", sa.String(255), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("state", _words(OUTBOXSTATE, "outboxstate"), nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("due_at", TIME, nullable=False),
        sa.Column("sent_at", TIME),
        sa.Column("attempts", sa.BigInteger(), nullable=False),
        sa.Column("problem", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        sa.ForeignKeyConstraint(
            ["order_id"], ["orders.id"], name="fk_outbox_order_id_orders", ondelete="CASCADE"
        ),
        sa.UniqueConstraint(
            "order_id",
            "event",
            "audience",
            "recipient",
            name="uq_outbox_order_id_event_audience_recipient",
        ),
    )
    op.create_index("ix_outbox_state_due_at", "outbox", ["state", "due_at"])
    op.create_table(
        "timeline",
        sa.Column("id", SERIAL),
        sa.Column("order_id", SERIAL, nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("at", TIME, nullable=False),
        sa.Column("source", _words(SOURCE, "source"), nullable=False),
        sa.Column("event", sa.String(40), nullable=False),
        sa.Column("actor", sa.String(80), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("previous", sa.String(64), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_timeline"),
        sa.ForeignKeyConstraint(["order_id"], ["orders.id"], name="fk_timeline_order_id_orders"),
        sa.UniqueConstraint("order_id", "seq", name="uq_timeline_order_id_seq"),
    )
    op.execute("INSERT INTO chain_heads (name, seq, digest) VALUES ('audit', 0, '')")
    if op.get_bind().dialect.name == "sqlite":
        _guard_sqlite()
    else:
        _guard_postgresql()


def _guard_sqlite() -> None:
    for table in APPEND_ONLY:
        for verb in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
            )


def _guard_postgresql() -> None:
    op.execute(
        "CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $$ "
        "BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME "
        "USING ERRCODE = 'integrity_constraint_violation'; END $$"
    )
    for table in APPEND_ONLY:
        op.execute(
            f"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE ON {table} "
            "FOR EACH ROW EXECUTE FUNCTION append_only()"
        )
