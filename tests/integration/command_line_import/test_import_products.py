"""`main.py import products FILE`, as a process on a shop of its own."""

import json
import sqlite3

import pytest

from tests.integration.command_line.terminal import Terminal
from tests.shop_database import with_schema

_GOOD = "SKU,Name,Price,Category\nMUG,Blue mug,11.90,Kitchen\nPOT,Tea pot,24.00,Kitchen\n"
_BAD = "SKU,Name,Price\nMUG,Blue mug,11.90\nPOT,Tea pot,much\nCUP,,3.00\n"


@pytest.fixture
def terminal(tmp_path):
    """A training desk; imports never reach Amazon, so any credentials do."""
    keys = ("seller_id", "access_key", "secret_key", "client_id", "client_secret")
    told = dict.fromkeys(keys, "x") | {
        "base_url": "http://127.0.0.1:9",
        "private_key_file": str(tmp_path / "key.pem"),
    }
    desk = Terminal(tmp_path, told)
    with_schema(f"sqlite:///{desk.database}")
    return desk


def _file(terminal, text, name="list.csv", encoding="utf-8"):
    file = terminal.folder / name
    file.write_text(text, encoding=encoding)
    return str(file)


def _products(terminal):
    query = "SELECT sku, name, price_minor, category FROM products ORDER BY sku"
    with sqlite3.connect(terminal.database) as database:
        return database.execute(query).fetchall()


def test_a_list_becomes_products_and_the_second_time_changes_nothing(terminal):
    file = _file(terminal, _GOOD)
    ended = terminal.run("import", "products", file, "--as", "ben")
    assert (ended.status, ended.said) == (
        0,
        "Imported: 2 new, 0 changed, 0 as they were; 0 wrong (done)\n",
    )
    assert _products(terminal) == [
        ("MUG", "Blue mug", 1190, "Kitchen"),
        ("POT", "Tea pot", 2400, "Kitchen"),
    ]
    told = terminal.run("import", "products", file, "--json").told
    assert (told["created"], told["updated"], told["unchanged"], told["wrote"]) == (0, 0, 2, False)


def test_a_dry_run_says_what_would_be_and_writes_nothing(terminal):
    ended = terminal.run("import", "products", _file(terminal, _GOOD), "--dry-run")
    assert (ended.status, ended.said) == (
        0,
        "Not imported, it would be: 2 new, 0 changed, 0 as they were; 0 wrong (done)\n",
    )
    assert _products(terminal) == []


def test_the_training_shop_takes_a_list_without_the_pretend_amazon(terminal):
    terminal.configure(training="")
    terminal.credentials_file.unlink()
    ended = terminal.run("import", "products", _file(terminal, _GOOD))
    assert (ended.status, ended.complained.splitlines()[-1:]) == (0, ["writing line 3 of 3"])
    assert [sku for sku, *_rest in _products(terminal)] == ["MUG", "POT"]


def test_one_wrong_line_keeps_the_whole_list_out_and_is_named(terminal):
    ended = terminal.run("import", "products", _file(terminal, _BAD))
    assert ended.status == 3
    assert ended.said.splitlines() == [
        "list.csv: line 3 has 'much', which is no price in USD with a decimal point",
        "list.csv: line 4 is a new product without a name",
        "Not imported, it would be: 1 new, 0 changed, 0 as they were; 2 wrong (refused)",
    ]
    assert _products(terminal) == []


def test_wrong_lines_can_be_skipped(terminal):
    ended = terminal.run("import", "products", _file(terminal, _BAD), "--skip-bad", "--json")
    told = json.loads(ended.said)
    assert (ended.status, told["outcome"], told["created"], told["refused"]) == (0, "done", 1, 2)
    assert [each["line"] for each in told["problems"]] == [3, 4]
    assert [sku for sku, *_rest in _products(terminal)] == ["MUG"]


def test_a_column_can_be_named_by_hand(terminal):
    file = _file(terminal, "Key;What;Costs\nMUG;Becher;11,90\n", encoding="cp1252")
    pairs = ("--map", "SKU=Key", "--map", "name=What", "--map", "Price=Costs")
    assert terminal.run("import", "products", file, *pairs).status == 0
    assert _products(terminal) == [("MUG", "Becher", 1190, "")]


@pytest.mark.parametrize(
    ("pair", "status", "complaint"),
    [
        ("Colour=Key", 2, "'Colour=Key' is not FIELD=HEADING"),
        ("SKU", 2, "'SKU' is not FIELD=HEADING"),
        ("SKU=Nowhere", 3, "No column of the file is headed 'Nowhere'"),
    ],
)
def test_a_mapping_that_fits_nothing_is_refused(terminal, pair, status, complaint):
    ended = terminal.run("import", "products", _file(terminal, _GOOD), "--map", pair)
    assert ended.status == status
    assert complaint in ended.complained


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "List.csv has no headings in its first line"),
        ("Colour,Shape\nred,round\n", "No column is set for SKU"),
    ],
)
def test_a_file_that_is_no_product_list_is_refused_with_the_reason(terminal, text, complaint):
    ended = terminal.run("import", "products", _file(terminal, text))
    assert (ended.status, ended.said) == (3, "")
    assert complaint in ended.complained


def test_a_file_that_is_not_there_is_named(terminal):
    ended = terminal.run("import", "products", str(terminal.folder / "gone.csv"))
    assert ended.status == 3
    assert ended.complained.startswith("Gone.csv cannot be opened.")
