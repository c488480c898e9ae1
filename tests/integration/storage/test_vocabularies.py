"""The words that the database takes are the words that the program writes."""

import re

from sqlalchemy import Enum, inspect

from app.storage.migration import open_database
from app.storage.schema import METADATA
from tests.clocks import SetClock


def _checked_words(engine):
    """Each CHECK's quoted words, by table and by the constraint's name."""
    inspector = inspect(engine)
    return {
        (table.name, check["name"]): set(re.findall(r"'([^']*)'", check["sqltext"]))
        for table in METADATA.sorted_tables
        for check in inspector.get_check_constraints(table.name)
    }


def test_every_word_of_a_guarded_vocabulary_can_be_stored(database_url):
    database = open_database(database_url, SetClock())
    found = _checked_words(database.engine)
    database.close()
    wanted = {
        (table.name, f"ck_{table.name}_{column.type.name}"): set(column.type.enums)
        for table in METADATA.sorted_tables
        for column in table.columns
        if isinstance(column.type, Enum) and column.type.create_constraint
    }
    assert {key: found.get(key) for key in wanted} == wanted
