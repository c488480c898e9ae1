"""Let an import feed the word index of the products in bulk."""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    if op.get_bind().dialect.name != "sqlite":
        return
    op.execute("CREATE TABLE product_search_pause (paused INTEGER NOT NULL)")
    op.execute("INSERT INTO product_search_pause VALUES (0)")
    awake = "(SELECT paused FROM product_search_pause) = 0"
    added = "INSERT INTO product_search (rowid, search_text) VALUES (new.id, new.search_text);"
    gone = (
        "INSERT INTO product_search (product_search, rowid, search_text) "
        "VALUES ('delete', old.id, old.search_text);"
    )
    differs = f"old.search_text <> new.search_text AND {awake}"
    triggers = {
        "product_words_added": (f"AFTER INSERT ON products WHEN {awake}", added),
        "product_words_changed": (
            f"AFTER UPDATE OF search_text ON products WHEN {differs}",
            gone + added,
        ),
    }
    for name, (event, work) in triggers.items():
        op.execute(f"DROP TRIGGER {name}")
        op.execute(f"CREATE TRIGGER {name} {event} BEGIN {work} END")
