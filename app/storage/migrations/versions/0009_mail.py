"""The outbox as it is worked on by several desks, and the shop's own wording of mails."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0007"
branch_labels = None
depends_on = None

SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TIME = sa.DateTime(timezone=True)
AUDIENCE = "buyer|orders department|staff|screen"
OUTBOXSTATE = "Queued|Held|Sent|Failed|Dropped|Uncertain"


def _words(values: str, name: str) -> sa.Enum:
    """A text column that takes only these words."""
    kinds = values.split("|")
    return sa.Enum(*kinds, name=name, native_enum=False, create_constraint=True, length=40)


def upgrade() -> None:
    op.drop_table("outbox")  # nothing was ever queued in it
    op.create_table(
        "outbox",
        sa.Column("id", SERIAL),
        sa.Column("subject", sa.String(26), nullable=False),
        sa.Column("order_id", SERIAL),
        sa.Column("event", sa.String(40), nullable=False),
        sa.Column("about", sa.String(64), nullable=False),
        sa.Column("audience", _words(AUDIENCE, "audience"), nullable=False),
        sa.Column("recipient", sa.String(255), nullable=False),
        sa.Column("language", sa.String(16), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("state", _words(OUTBOXSTATE, "outboxstate"), nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("queued_at", TIME, nullable=False),
        sa.Column("due_at", TIME),
        sa.Column("handed_at", TIME),
        sa.Column("sent_at", TIME),
        sa.Column("attempts", sa.BigInteger(), nullable=False),
        sa.Column("copies", sa.BigInteger(), nullable=False),
        sa.Column("claimed_by", sa.String(120), nullable=False),
        sa.Column("wording", sa.String(64), nullable=False),
        sa.Column("said", sa.JSON(), nullable=False),
        sa.Column("trouble", sa.String(40), nullable=False),
        sa.Column("problem", sa.Text(), nullable=False),
        sa.Column("bounce", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        sa.ForeignKeyConstraint(
            ["order_id"], ["orders.id"], name="fk_outbox_order_id_orders", ondelete="CASCADE"
        ),
        sa.UniqueConstraint(
            "subject",
            "event",
            "about",
            "audience",
            "recipient",
            name="uq_outbox_subject_event_about_audience_recipient",
        ),
    )
    op.create_index(
        "ix_outbox_due_at",
        "outbox",
        ["due_at"],
        sqlite_where=sa.text("due_at IS NOT NULL"),
        postgresql_where=sa.text("due_at IS NOT NULL"),
    )
    op.create_index("ix_outbox_state_id", "outbox", ["state", "id"])
    op.create_index("ix_outbox_order_id", "outbox", ["order_id"])
    op.create_table(
        "mail_templates",
        sa.Column("language", sa.String(16), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("event", sa.String(40), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("html", sa.Text(), nullable=False),
        sa.Column("changed_at", TIME, nullable=False),
        sa.Column("changed_by", sa.String(80), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("language", "kind", "event", name="pk_mail_templates"),
    )
    op.create_table(
        "mail_wordings",
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("html", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name="pk_mail_wordings"),
    )
    op.create_table(
        "notices_seen",
        sa.Column("mail_id", SERIAL, nullable=False),
        sa.Column("person", sa.String(80), nullable=False),
        sa.Column("seen_at", TIME, nullable=False),
        sa.PrimaryKeyConstraint("mail_id", "person", name="pk_notices_seen"),
        sa.ForeignKeyConstraint(
            ["mail_id"], ["outbox.id"], name="fk_notices_seen_mail_id_outbox", ondelete="CASCADE"
        ),
    )
