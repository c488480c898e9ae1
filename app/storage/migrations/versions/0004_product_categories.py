"""The till's tabs: a category for each product."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "products", sa.Column("category", sa.String(64), nullable=False, server_default="")
    )
    op.create_index("ix_products_category_sku", "products", ["category", "sku"])
