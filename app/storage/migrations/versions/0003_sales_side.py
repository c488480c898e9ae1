"""Products, tax, shipping, baskets and users."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TIME = sa.DateTime(timezone=True)
# byte-wise on both databases, so that "begins with" is a range of the index
ORDERED = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
BASKETSTATE = "open|parked|checked_out|abandoned"
CURRENCY = "EUR|GBP|JPY|USD|AUD|CHF|DKK|HKD|NOK|NZD|SEK|ZAR"
ROLE = "cashier|manager|owner"
EFFECT = "allow|needs_approval|deny"
PRODUCTKIND = "physical|digital"
UNIT = "piece|kilogram|liter|meter"
TAXSYSTEM = "vat|sales_tax"
ROUNDINGSCOPE = "per_line|per_total"
ROUNDING = "half_up|half_even|down"
SHIPPINGTAX = "own_class|pro_rata"
EXPORTPRICE = "same|without_home_tax"
TARIFFKIND = "flat|weight|value"


def _words(values: str, name: str) -> sa.Enum:
    """A text column that takes only these words."""
    kinds = values.split("|")
    return sa.Enum(*kinds, name=name, native_enum=False, create_constraint=True, length=40)


def upgrade() -> None:
    op.create_table(
        "baskets",
        sa.Column("id", SERIAL),
        sa.Column("state", _words(BASKETSTATE, "basketstate"), nullable=False),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("owner", sa.String(80), nullable=False),
        sa.Column("desk", sa.String(80), nullable=False),
        sa.Column("currency", _words(CURRENCY, "currency"), nullable=False),
        sa.Column("prices_include_tax", sa.Boolean(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("customer", sa.JSON(), nullable=False),
        sa.Column("line_count", sa.BigInteger(), nullable=False),
        sa.Column("subtotal_minor", sa.BigInteger(), nullable=False),
        sa.Column("history_seq", sa.BigInteger(), nullable=False),
        sa.Column("order_number", sa.String(26), nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("changed_at", TIME, nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_baskets"),
    )
    op.create_index("ix_baskets_state_changed_at", "baskets", ["state", "changed_at"])
    op.create_table(
        "permissions",
        sa.Column("role", _words(ROLE, "role"), nullable=False),
        sa.Column("action", sa.String(40), nullable=False),
        sa.Column("effect", _words(EFFECT, "effect"), nullable=False),
        sa.Column("above", sa.String(40), nullable=False),
        sa.Column("amount_limits", sa.JSON(), nullable=False),
        sa.Column("share_limit", sa.BigInteger()),
        sa.Column("may_approve", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("role", "action", name="pk_permissions"),
        sa.CheckConstraint("share_limit BETWEEN 0 AND 10000", name="ck_permissions_share_in_range"),
    )
    op.create_table(
        "permission_exceptions",
        sa.Column("name_key", sa.String(255), nullable=False),
        sa.Column("action", sa.String(40), nullable=False),
        sa.Column("effect", _words(EFFECT, "effect"), nullable=False),
        sa.Column("above", sa.String(40), nullable=False),
        sa.Column("amount_limits", sa.JSON(), nullable=False),
        sa.Column("share_limit", sa.BigInteger()),
        sa.Column("may_approve", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("name_key", "action", name="pk_permission_exceptions"),
        sa.CheckConstraint(
            "share_limit BETWEEN 0 AND 10000", name="ck_permission_exceptions_share_in_range"
        ),
    )
    op.create_table(
        "approvals",
        sa.Column("id", SERIAL),
        sa.Column("action", sa.String(40), nullable=False),
        sa.Column("asker", sa.String(255), nullable=False),
        sa.Column("approver", sa.String(80), nullable=False),
        sa.Column("desk", sa.String(80), nullable=False),
        sa.Column("size", sa.String(40), nullable=False),
        sa.Column("subject", sa.String(96), nullable=False),
        sa.Column("given_at", TIME, nullable=False),
        sa.Column("spent_at", TIME),
        sa.PrimaryKeyConstraint("id", name="pk_approvals"),
    )
    op.create_index("ix_approvals_asker_action", "approvals", ["asker", "action"])
    op.create_table(
        "products",
        sa.Column("id", SERIAL),
        sa.Column("sku", sa.String(64), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("currency", _words(CURRENCY, "currency"), nullable=False),
        sa.Column("price_minor", sa.BigInteger(), nullable=False),
        sa.Column("price_includes_tax", sa.Boolean(), nullable=False),
        sa.Column("tax_class", sa.String(32), nullable=False),
        sa.Column("weight_g", sa.BigInteger(), nullable=False),
        sa.Column("kind", _words(PRODUCTKIND, "productkind"), nullable=False),
        sa.Column("unit", _words(UNIT, "unit"), nullable=False),
        sa.Column("age_restricted", sa.Boolean(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("picture", sa.String(255), nullable=False),
        sa.Column("favourite", sa.BigInteger()),
        sa.Column("search_text", ORDERED, nullable=False),
        sa.Column("updated_at", TIME, nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_products"),
        sa.CheckConstraint("price_minor >= 0", name="ck_products_price_not_negative"),
        sa.CheckConstraint("weight_g >= 0", name="ck_products_weight_not_negative"),
        sa.UniqueConstraint("sku", name="uq_products_sku"),
    )
    op.create_index(
        "ix_products_favourite",
        "products",
        ["favourite"],
        sqlite_where=sa.text("favourite IS NOT NULL"),
        postgresql_where=sa.text("favourite IS NOT NULL"),
    )
    op.create_index("ix_products_search_text", "products", ["search_text"])
    op.create_table(
        "sales_tax_rules",
        sa.Column("position", sa.BigInteger(), autoincrement=False),
        sa.Column("label", sa.String(120), nullable=False),
        sa.Column("per_million", sa.BigInteger(), nullable=False),
        sa.Column("area", sa.JSON(), nullable=False),
        sa.Column("only", sa.JSON(), nullable=False),
        sa.Column("exempt", sa.JSON(), nullable=False),
        sa.Column("taxes_shipping", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("position", name="pk_sales_tax_rules"),
        sa.CheckConstraint("per_million BETWEEN 0 AND 1000000", name="ck_sales_tax_rules_in_range"),
    )
    op.create_table(
        "shipping_zones",
        sa.Column("id", SERIAL),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("areas", sa.JSON(), nullable=False),
        sa.Column("except_for", sa.JSON(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_shipping_zones"),
        sa.UniqueConstraint("name", name="uq_shipping_zones_name"),
    )
    op.create_table(
        "sign_in_attempts",
        sa.Column("name_key", sa.String(255), nullable=False),
        sa.Column("failures", sa.BigInteger(), nullable=False),
        sa.Column("last_at", TIME, nullable=False),
        sa.Column("locked_until", TIME),
        sa.PrimaryKeyConstraint("name_key", name="pk_sign_in_attempts"),
    )
    op.create_index("ix_sign_in_attempts_last_at", "sign_in_attempts", ["last_at"])
    op.create_table(
        "tax_policy",
        sa.Column("id", sa.BigInteger(), autoincrement=False),
        sa.Column("system", _words(TAXSYSTEM, "taxsystem"), nullable=False),
        sa.Column("home_country", sa.String(2), nullable=False),
        sa.Column("home_region", sa.String(80), nullable=False),
        sa.Column("home_county", sa.String(80), nullable=False),
        sa.Column("home_city", sa.String(80), nullable=False),
        sa.Column("home_postal_code", sa.String(20), nullable=False),
        sa.Column("scope", _words(ROUNDINGSCOPE, "roundingscope"), nullable=False),
        sa.Column("rounding", _words(ROUNDING, "rounding"), nullable=False),
        sa.Column("shipping_tax", _words(SHIPPINGTAX, "shippingtax"), nullable=False),
        sa.Column("shipping_class", sa.String(32), nullable=False),
        sa.Column("export_price", _words(EXPORTPRICE, "exportprice"), nullable=False),
        sa.Column("changed_at", TIME, nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_tax_policy"),
        sa.CheckConstraint("id = 1", name="ck_tax_policy_only_one"),
    )
    op.create_table(
        "untaxed_areas",
        sa.Column("position", sa.BigInteger(), autoincrement=False),
        sa.Column("area", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("position", name="pk_untaxed_areas"),
    )
    op.create_table(
        "users",
        sa.Column("id", SERIAL),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("name_key", sa.String(255), nullable=False),
        sa.Column("display_name", sa.String(80), nullable=False),
        sa.Column("role", _words(ROLE, "role"), nullable=False),
        sa.Column("pin_hash", sa.String(255), nullable=False),
        sa.Column("language", sa.String(16), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("signed_in_at", TIME),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_users"),
        sa.UniqueConstraint("name_key", name="uq_users_name_key"),
    )
    op.create_table(
        "vat_rates",
        sa.Column("country", sa.String(2), nullable=False),
        sa.Column("tax_class", sa.String(32), nullable=False),
        sa.Column("label", sa.String(120), nullable=False),
        sa.Column("per_million", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("country", "tax_class", name="pk_vat_rates"),
        sa.CheckConstraint("per_million BETWEEN 0 AND 1000000", name="ck_vat_rates_in_range"),
    )
    op.create_table(
        "basket_history",
        sa.Column("basket_id", SERIAL, nullable=False),
        sa.Column("seq", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("basket_id", "seq", name="pk_basket_history"),
        sa.ForeignKeyConstraint(
            ["basket_id"],
            ["baskets.id"],
            name="fk_basket_history_basket_id_baskets",
            ondelete="CASCADE",
        ),
    )
    op.create_table(
        "basket_lines",
        sa.Column("basket_id", SERIAL, nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("basket_id", "number", name="pk_basket_lines"),
        sa.ForeignKeyConstraint(
            ["basket_id"],
            ["baskets.id"],
            name="fk_basket_lines_basket_id_baskets",
            ondelete="CASCADE",
        ),
    )
    op.create_table(
        "product_barcodes",
        sa.Column("code", sa.String(64), nullable=False),
        sa.Column("product_id", SERIAL, nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("code", name="pk_product_barcodes"),
        sa.ForeignKeyConstraint(
            ["product_id"],
            ["products.id"],
            name="fk_product_barcodes_product_id_products",
            ondelete="CASCADE",
        ),
    )
    op.create_index("ix_product_barcodes_product_id", "product_barcodes", ["product_id"])
    op.create_table(
        "shipping_methods",
        sa.Column("id", SERIAL),
        sa.Column("method_id", sa.String(64), nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("zone_id", SERIAL, nullable=False),
        sa.Column("currency", _words(CURRENCY, "currency"), nullable=False),
        sa.Column("tariff", _words(TARIFFKIND, "tariffkind"), nullable=False),
        sa.Column("free_from_minor", sa.BigInteger()),
        sa.Column("earliest_days", sa.BigInteger(), nullable=False),
        sa.Column("latest_days", sa.BigInteger(), nullable=False),
        sa.Column("delivers_to", sa.JSON(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_shipping_methods"),
        sa.CheckConstraint(
            "earliest_days BETWEEN 0 AND latest_days",
            name="ck_shipping_methods_arrives_after_leaving",
        ),
        sa.ForeignKeyConstraint(
            ["zone_id"], ["shipping_zones.id"], name="fk_shipping_methods_zone_id_shipping_zones"
        ),
        sa.UniqueConstraint("method_id", name="uq_shipping_methods_method_id"),
    )
    op.create_index("ix_shipping_methods_zone_id", "shipping_methods", ["zone_id"])
    op.create_table(
        "shipping_steps",
        sa.Column("id", SERIAL),
        sa.Column("method_record_id", SERIAL, nullable=False),
        sa.Column("bound", sa.BigInteger(), nullable=False),
        sa.Column("price_minor", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_shipping_steps"),
        sa.CheckConstraint("price_minor >= 0", name="ck_shipping_steps_price_not_negative"),
        sa.ForeignKeyConstraint(
            ["method_record_id"],
            ["shipping_methods.id"],
            name="fk_shipping_steps_method_record_id_shipping_methods",
            ondelete="CASCADE",
        ),
        sa.UniqueConstraint(
            "method_record_id", "bound", name="uq_shipping_steps_method_record_id_bound"
        ),
    )
    if op.get_bind().dialect.name == "sqlite":
        _index_words_on_sqlite()
    else:
        _index_words_on_postgresql()


def _index_words_on_sqlite() -> None:
    # every prefix length that is typed on the way to a word has its own index
    op.execute(
        "CREATE VIRTUAL TABLE product_search USING fts5(search_text, content='products', "
        "content_rowid='id', prefix='1 2 3 4', tokenize='unicode61 remove_diacritics 0')"
    )
    added = "INSERT INTO product_search (rowid, search_text) VALUES (new.id, new.search_text);"
    gone = (
        "INSERT INTO product_search (product_search, rowid, search_text) "
        "VALUES ('delete', old.id, old.search_text);"
    )
    triggers = {
        "product_words_added AFTER INSERT ON products": added,
        "product_words_gone AFTER DELETE ON products": gone,
        "product_words_changed AFTER UPDATE OF search_text ON products "
        "WHEN old.search_text <> new.search_text": gone + added,
    }
    for event, work in triggers.items():
        op.execute(f"CREATE TRIGGER {event} BEGIN {work} END")


def _index_words_on_postgresql() -> None:
    # fastupdate would leave new words in a list that every search has to walk
    op.execute(
        "CREATE INDEX ix_products_search_words ON products USING gin "
        "(array_to_tsvector(string_to_array(search_text, ' '))) WITH (fastupdate = off)"
    )
