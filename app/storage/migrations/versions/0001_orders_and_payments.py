"""Orders, payments, charges, refunds and intents."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TIME = sa.DateTime(timezone=True)
MODE = "training|sandbox|live"
REGION = "us|uk|eu|jp"
PAYMENTSTATUS = (
    "Queued|Authorized|Partially captured|Processed|Partially refunded|Refunded|"
    "Declined|Canceled|Action required"
)
CURRENCY = "EUR|GBP|JPY|USD|AUD|CHF|DKK|HKD|NOK|NZD|SEK|ZAR"
ORDERSTAGE = "setting|confirming|awaiting_buyer|awaiting_card|authorizing|placed|failed|abandoned"
MAYSHIP = "yes|not yet|stop"
CAPTUREMODE = "authorize|capture_now|none"
AUTHORIZATIONMODE = "synchronous|asynchronous|fallback"
CHARGEPERMISSIONSTATE = "Draft|Chargeable|NonChargeable|Canceled|Closed"
CHARGESTATE = "AuthorizationInitiated|Authorized|CaptureInitiated|Captured|Canceled|Declined"
INTENTKIND = (
    "SetOrderReferenceDetails|ConfirmOrderReference|Authorize|Capture|Refund|"
    "CloseAuthorization|CancelOrderReference|CloseOrderReference"
)
INTENTSTATE = "Open|NotSent|Done|Rejected"
REFUNDSTATE = "RefundInitiated|Refunded|Declined"


def _words(values: str, name: str) -> sa.Enum:
    """A text column that takes only these words."""
    kinds = values.split("|")
    return sa.Enum(*kinds, name=name, native_enum=False, create_constraint=True, length=40)


def upgrade() -> None:
    op.create_table(
        "installation",
        sa.Column("id", sa.BigInteger(), autoincrement=False),
        sa.Column("mode", _words(MODE, "mode"), nullable=False),
        sa.Column("region", _words(REGION, "region"), nullable=False),
        sa.Column("seller_id", sa.String(32), nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_installation"),
        sa.CheckConstraint("id = 1", name="ck_installation_only_one"),
    )
    op.create_table(
        "order_counters",
        sa.Column("status", _words(PAYMENTSTATUS, "paymentstatus"), nullable=False),
        sa.Column("currency", _words(CURRENCY, "currency"), nullable=False),
        sa.Column("orders", sa.BigInteger(), nullable=False),
        sa.Column("total_minor", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("status", "currency", name="pk_order_counters"),
    )
    op.create_table(
        "orders",
        sa.Column("id", SERIAL),
        sa.Column("number", sa.String(26), nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("placed_at", TIME),
        sa.Column("region", _words(REGION, "region"), nullable=False),
        sa.Column("mode", _words(MODE, "mode"), nullable=False),
        sa.Column("currency", _words(CURRENCY, "currency"), nullable=False),
        sa.Column("total_minor", sa.BigInteger(), nullable=False),
        sa.Column("stage", _words(ORDERSTAGE, "orderstage"), nullable=False),
        sa.Column("status", _words(PAYMENTSTATUS, "paymentstatus"), nullable=False),
        sa.Column("may_ship", _words(MAYSHIP, "mayship"), nullable=False),
        sa.Column("authorized_minor", sa.BigInteger(), nullable=False),
        sa.Column("captured_minor", sa.BigInteger(), nullable=False),
        sa.Column("refunded_minor", sa.BigInteger(), nullable=False),
        sa.Column("reserved_at", TIME),
        sa.Column("closes_at", TIME),
        sa.Column("attention", sa.Text(), nullable=False),
        sa.Column("capture_mode", _words(CAPTUREMODE, "capturemode"), nullable=False),
        sa.Column(
            "authorization_mode", _words(AUTHORIZATIONMODE, "authorizationmode"), nullable=False
        ),
        sa.Column("staff", sa.String(80), nullable=False),
        sa.Column("desk", sa.String(80), nullable=False),
        sa.Column("driven_by", sa.String(120), nullable=False),
        sa.Column("store_name", sa.String(50), nullable=False),
        sa.Column("seller_note", sa.String(1024), nullable=False),
        sa.Column("language", sa.String(16), nullable=False),
        sa.Column("quote", sa.JSON(), nullable=False),
        sa.Column("basket_id", sa.BigInteger()),
        sa.Column("timeline_seq", sa.BigInteger(), nullable=False),
        sa.Column("timeline_head", sa.String(64), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_orders"),
        sa.CheckConstraint("total_minor > 0", name="ck_orders_total_positive"),
        sa.UniqueConstraint("number", name="uq_orders_number"),
    )
    op.create_index("ix_orders_basket_id", "orders", ["basket_id"])
    op.create_index("ix_orders_created_at_id", "orders", ["created_at", "id"])
    op.create_index("ix_orders_desk_id", "orders", ["desk", "id"])
    op.create_index(
        "ix_orders_reserved_at_id",
        "orders",
        ["reserved_at", "id"],
        sqlite_where=sa.text("reserved_at IS NOT NULL"),
        postgresql_where=sa.text("reserved_at IS NOT NULL"),
    )
    op.create_index("ix_orders_staff_id", "orders", ["staff", "id"])
    op.create_index("ix_orders_status_id", "orders", ["status", "id"])
    op.create_index("ix_orders_total_minor_id", "orders", ["total_minor", "id"])
    op.create_table(
        "series",
        sa.Column("name", sa.String(16), nullable=False),
        sa.Column("next_serial", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_series"),
    )
    op.create_table(
        "buyers",
        sa.Column("order_id", SERIAL),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("email", sa.String(255), nullable=False),
        sa.Column("phone", sa.String(64), nullable=False),
        sa.Column("address", sa.JSON(), nullable=False),
        sa.Column("billing", sa.JSON(), nullable=False),
        sa.Column("notes", sa.JSON(), nullable=False),
        sa.Column("erased_at", TIME),
        sa.Column("search_text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("order_id", name="pk_buyers"),
        sa.ForeignKeyConstraint(
            ["order_id"], ["orders.id"], name="fk_buyers_order_id_orders", ondelete="CASCADE"
        ),
    )
    op.create_table(
        "order_lines",
        sa.Column("id", SERIAL),
        sa.Column("order_id", SERIAL, nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("sku", sa.String(64), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("quantity_milli", sa.BigInteger(), nullable=False),
        sa.Column("unit_price_minor", sa.BigInteger(), nullable=False),
        sa.Column("discount_minor", sa.BigInteger(), nullable=False),
        sa.Column("net_minor", sa.BigInteger(), nullable=False),
        sa.Column("tax_minor", sa.BigInteger(), nullable=False),
        sa.Column("gross_minor", sa.BigInteger(), nullable=False),
        sa.Column("tax_basis_points", sa.BigInteger(), nullable=False),
        sa.Column("tax_class", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_order_lines"),
        sa.ForeignKeyConstraint(
            ["order_id"], ["orders.id"], name="fk_order_lines_order_id_orders", ondelete="CASCADE"
        ),
        sa.UniqueConstraint("order_id", "position", name="uq_order_lines_order_id_position"),
    )
    op.create_index("ix_order_lines_sku", "order_lines", ["sku"])
    op.create_table(
        "payments",
        sa.Column("id", SERIAL),
        sa.Column("order_id", SERIAL, nullable=False),
        sa.Column("attempt", sa.BigInteger(), nullable=False),
        sa.Column("permission_id", sa.String(64), nullable=False),
        sa.Column("state", _words(CHARGEPERMISSIONSTATE, "chargepermissionstate"), nullable=False),
        sa.Column("amazon_state", sa.String(64), nullable=False),
        sa.Column("amazon_reason", sa.String(64), nullable=False),
        sa.Column("amazon_updated_at", TIME),
        sa.Column("authentication", sa.String(32), nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("expires_at", TIME),
        sa.Column("checked_at", TIME),
        sa.Column("poll_at", TIME),
        sa.Column("poll_by", TIME),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_payments"),
        sa.ForeignKeyConstraint(
            ["order_id"], ["orders.id"], name="fk_payments_order_id_orders", ondelete="CASCADE"
        ),
        sa.UniqueConstraint("order_id", "attempt", name="uq_payments_order_id_attempt"),
        sa.UniqueConstraint("permission_id", name="uq_payments_permission_id"),
    )
    op.create_table(
        "charges",
        sa.Column("id", SERIAL),
        sa.Column("payment_id", SERIAL, nullable=False),
        sa.Column("reference_id", sa.String(32), nullable=False),
        sa.Column("charge_id", sa.String(64), nullable=False),
        sa.Column("currency", _words(CURRENCY, "currency"), nullable=False),
        sa.Column("amount_minor", sa.BigInteger(), nullable=False),
        sa.Column("state", _words(CHARGESTATE, "chargestate"), nullable=False),
        sa.Column("amazon_state", sa.String(64), nullable=False),
        sa.Column("amazon_reason", sa.String(64), nullable=False),
        sa.Column("amazon_updated_at", TIME),
        sa.Column("soft_decline", sa.Boolean(), nullable=False),
        sa.Column("capture_now", sa.Boolean(), nullable=False),
        sa.Column("capture_id", sa.String(64)),
        sa.Column("capture_reference", sa.String(32), nullable=False),
        sa.Column("capture_minor", sa.BigInteger(), nullable=False),
        sa.Column("capture_state", sa.String(64), nullable=False),
        sa.Column("capture_reason", sa.String(64), nullable=False),
        sa.Column("capture_updated_at", TIME),
        sa.Column("captured_at", TIME),
        sa.Column("refunded_minor", sa.BigInteger(), nullable=False),
        sa.Column("fee_minor", sa.BigInteger()),
        sa.Column("stop_shipment", sa.Boolean(), nullable=False),
        sa.Column("stop_cleared_by", sa.String(80), nullable=False),
        sa.Column("authorized_at", TIME),
        sa.Column("expires_at", TIME),
        sa.Column("checked_at", TIME),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_charges"),
        sa.CheckConstraint("amount_minor > 0", name="ck_charges_amount_positive"),
        sa.CheckConstraint("capture_minor >= 0", name="ck_charges_capture_not_negative"),
        sa.CheckConstraint("refunded_minor >= 0", name="ck_charges_refunded_not_negative"),
        sa.ForeignKeyConstraint(
            ["payment_id"],
            ["payments.id"],
            name="fk_charges_payment_id_payments",
            ondelete="CASCADE",
        ),
        sa.UniqueConstraint("capture_id", name="uq_charges_capture_id"),
        sa.UniqueConstraint("charge_id", name="uq_charges_charge_id"),
        sa.UniqueConstraint("reference_id", name="uq_charges_reference_id"),
    )
    op.create_index("ix_payments_state", "payments", ["state"])
    op.create_index("ix_payments_poll_at", "payments", ["poll_at"])
    op.create_index("ix_payments_poll_by", "payments", ["poll_by"])
    op.create_index("ix_charges_payment_id", "charges", ["payment_id"])
    op.create_index("ix_charges_state_authorized_at", "charges", ["state", "authorized_at"])
    op.create_table(
        "intents",
        sa.Column("id", SERIAL),
        sa.Column("key", sa.String(64), nullable=False),
        sa.Column("kind", _words(INTENTKIND, "intentkind"), nullable=False),
        sa.Column("order_id", SERIAL, nullable=False),
        sa.Column("payment_id", SERIAL, nullable=False),
        sa.Column("charge_record_id", SERIAL),
        sa.Column("state", _words(INTENTSTATE, "intentstate"), nullable=False),
        sa.Column("currency", _words(CURRENCY, "currency")),
        sa.Column("amount_minor", sa.BigInteger()),
        sa.Column("request", sa.JSON(), nullable=False),
        sa.Column("actor", sa.String(80), nullable=False),
        sa.Column("owner", sa.String(120), nullable=False),
        sa.Column("lease_until", TIME, nullable=False),
        sa.Column("attempts", sa.BigInteger(), nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("settled_at", TIME),
        sa.Column("outcome", sa.String(64), nullable=False),
        sa.Column("problem", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_intents"),
        sa.CheckConstraint(
            "amount_minor IS NULL OR amount_minor > 0", name="ck_intents_amount_positive"
        ),
        sa.ForeignKeyConstraint(
            ["charge_record_id"],
            ["charges.id"],
            name="fk_intents_charge_record_id_charges",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["order_id"], ["orders.id"], name="fk_intents_order_id_orders", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["payment_id"],
            ["payments.id"],
            name="fk_intents_payment_id_payments",
            ondelete="CASCADE",
        ),
        sa.UniqueConstraint("key", name="uq_intents_key"),
    )
    op.create_index("ix_intents_order_id_kind", "intents", ["order_id", "kind"])
    op.create_index(
        "uq_intents_one_open_per_order",
        "intents",
        ["order_id"],
        unique=True,
        sqlite_where=sa.text("state = 'Open'"),
        postgresql_where=sa.text("state = 'Open'"),
    )
    op.create_table(
        "refunds",
        sa.Column("id", SERIAL),
        sa.Column("charge_record_id", SERIAL, nullable=False),
        sa.Column("reference_id", sa.String(32), nullable=False),
        sa.Column("refund_id", sa.String(64), nullable=False),
        sa.Column("currency", _words(CURRENCY, "currency"), nullable=False),
        sa.Column("amount_minor", sa.BigInteger(), nullable=False),
        sa.Column("state", _words(REFUNDSTATE, "refundstate"), nullable=False),
        sa.Column("amazon_state", sa.String(64), nullable=False),
        sa.Column("amazon_reason", sa.String(64), nullable=False),
        sa.Column("amazon_updated_at", TIME),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("requested_by", sa.String(80), nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("checked_at", TIME),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_refunds"),
        sa.CheckConstraint("amount_minor > 0", name="ck_refunds_amount_positive"),
        sa.ForeignKeyConstraint(
            ["charge_record_id"],
            ["charges.id"],
            name="fk_refunds_charge_record_id_charges",
            ondelete="CASCADE",
        ),
        sa.UniqueConstraint("refund_id", name="uq_refunds_refund_id"),
    )
    op.create_index("ix_refunds_charge_record_id", "refunds", ["charge_record_id"])
    op.create_index("ix_refunds_reference_id", "refunds", ["reference_id"])
    op.create_index("ix_refunds_state", "refunds", ["state"])
    if op.get_bind().dialect.name == "sqlite":
        _index_words_on_sqlite()
    else:
        op.execute(
            "CREATE INDEX ix_buyers_search_words ON buyers USING gin "
            "(array_to_tsvector(string_to_array(search_text, ' ')))"
        )


def _index_words_on_sqlite() -> None:
    # every prefix length that is typed on the way to a word has its own index
    op.execute(
        "CREATE VIRTUAL TABLE order_search USING fts5(search_text, content='buyers', "
        "content_rowid='order_id', prefix='1 2 3 4', tokenize='unicode61 remove_diacritics 0')"
    )
    added = "INSERT INTO order_search (rowid, search_text) VALUES (new.order_id, new.search_text);"
    gone = (
        "INSERT INTO order_search (order_search, rowid, search_text) "
        "VALUES ('delete', old.order_id, old.search_text);"
    )
    differs = "AFTER UPDATE OF search_text ON buyers WHEN old.search_text <> new.search_text"
    for name, event, work in (
        ("order_words_added", "AFTER INSERT ON buyers", added),
        ("order_words_changed", differs, gone + added),
        ("order_words_gone", "AFTER DELETE ON buyers", gone),
    ):
        op.execute(f"CREATE TRIGGER {name} {event} BEGIN {work} END")
