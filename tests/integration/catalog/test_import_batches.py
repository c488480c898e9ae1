"""Long lists: batch by batch, canceled, and beside other desks."""

from dataclasses import replace

import pytest
import sqlalchemy

from app.domain.errors import ChangedMeanwhile, DatabaseFull, NotFound
from app.domain.quantity import Quantity
from app.services.baskets import Baskets
from app.services.import_plan import (
    PROBLEMS_KEPT,
    ImportOutcome,
    ImportPhase,
    OnProblems,
)
from app.services.import_run import BATCH


from .lists import counts, faults, many
from .shop import beside, euros, product, trail


@pytest.mark.parametrize("on_problems", OnProblems)
def test_an_import_can_be_canceled_between_batches(imports, write_file, products, on_problems):
    plan = replace(imports.guess(write_file(many(BATCH * 3))), on_problems=on_problems)
    seen = []
    summary = imports.run(
        plan, "max", seen.append, lambda: any(each.phase is ImportPhase.WRITING for each in seen)
    )
    assert (summary.outcome, summary.wrote) == (
        ImportOutcome.CANCELED,
        on_problems is OnProblems.SKIP_LINES,
    )
    assert products.count() == (BATCH if on_problems is OnProblems.SKIP_LINES else 0)


def test_an_import_canceled_while_it_is_checked_has_read_what_it_had_read(imports, write_file):
    plan = imports.guess(write_file(many(BATCH * 2)))
    seen = []
    summary = imports.run(plan, "max", seen.append, lambda: bool(seen))
    assert (summary.outcome, summary.read, summary.wrote) == (ImportOutcome.CANCELED, BATCH, False)


def test_the_trail_tells_of_an_import_that_broke_in_the_middle(
    imports, write_file, products, database
):
    plan = imports.guess(write_file(many(BATCH * 3)))

    def pull_the_plug(progress):
        if progress.line > BATCH * 2:
            raise DatabaseFull

    with pytest.raises(DatabaseFull):
        imports.run(replace(plan, on_problems=OnProblems.SKIP_LINES), "max", pull_the_plug)
    assert products.count() == BATCH * 2
    ((act, _, actor, facts),) = trail(database)
    assert (act, actor, facts["created"]) == ("products.imported", "max", str(BATCH * 2))


def test_progress_is_told_in_lines_of_the_file(imports, write_file):
    plan = imports.guess(write_file(many(BATCH + 1)))
    seen = []
    imports.run(plan, "max", seen.append)
    assert [(each.phase, each.line, each.lines) for each in seen] == [
        (ImportPhase.CHECKING, BATCH + 1, BATCH + 2),
        (ImportPhase.CHECKING, BATCH + 2, BATCH + 2),
        (ImportPhase.WRITING, BATCH + 1, BATCH + 2),
        (ImportPhase.WRITING, BATCH + 2, BATCH + 2),
    ]


def test_duplicates_are_found_across_batches(imports, write_file):
    text = many(BATCH) + "S000000,Again,1,\nNEW,Mug,1,0000000000001\n"
    summary = imports.check(imports.guess(write_file(text)))
    assert faults(summary) == [
        f"line {BATCH + 2} has the SKU S000000 of line 2 again",
        f"line {BATCH + 3} has the barcode 0000000000001 of line 3 again",
    ]


def test_problems_are_all_counted_and_the_first_ones_kept(imports, write_file):
    text = "sku,name,price\n" + "A,Mug,x\n" * (PROBLEMS_KEPT + 500)
    summary = imports.check(imports.guess(write_file(text)))
    assert (summary.refused, len(summary.problems)) == (PROBLEMS_KEPT + 500, PROBLEMS_KEPT)


def test_what_another_desk_does_between_check_and_write_takes_everything_back(
    imports, write_file, products
):
    plan = imports.guess(write_file(many(3)))

    def meddle(progress):
        if progress.phase is ImportPhase.CHECKING and not products.count():
            products.add(product("THIEF", barcodes=("0000000000002",)), "olga")

    summary = imports.run(plan, "max", meddle)
    assert (summary.outcome, summary.wrote) == (ImportOutcome.REFUSED, False)
    assert faults(summary) == ["line 4 has the barcode 0000000000002, which belongs to THIEF"]
    assert [each.sku for each in products.page()] == ["THIEF"]


def test_a_product_that_another_desk_changed_between_check_and_write_is_not_overwritten(
    imports, write_file, products, desk
):
    products.add(product("A"), "olga")
    plan = imports.guess(write_file("sku,price\nA,2\n"))

    def meddle(progress):
        if progress.phase is ImportPhase.CHECKING:
            products.change(products.by_sku("A"), product("A", minor=777), "olga")

    with pytest.raises(ChangedMeanwhile):
        imports.run(plan, "max", meddle)
    assert products.by_sku("A").product.price == euros(777)


def test_another_desk_rings_up_between_all_steps_of_a_long_import(imports, write_file, desk):
    baskets = Baskets(beside(desk))
    held = baskets.open("carl", prices_include_tax=True)
    plan = imports.guess(write_file(many(20_000)))
    rung_up = dict.fromkeys(ImportPhase, 0)

    def ring_up(progress):
        nonlocal held
        if progress.line % (BATCH * 8) == 1 or progress.line == progress.lines:
            held = baskets.change(held, lambda basket: basket.add(product("MUG")))
            rung_up[progress.phase] += 1

    summary = imports.run(plan, "max", ring_up)
    assert (summary.outcome, summary.created) == (ImportOutcome.DONE, 20_000)
    assert rung_up == {ImportPhase.CHECKING: 5, ImportPhase.WRITING: 5}
    assert baskets.get(held.basket_id).basket.lines[0].quantity == Quantity.of(10)


def test_an_import_changes_some_adds_others_and_leaves_the_rest(take_in, products):
    take_in("sku,name,price,ean\nA,Mug,1,11\nB,Cup,2,22 23\nC,Pot,3,33\nD,Jug,4,44\n")
    summary = take_in("sku,name,price,ean\nA,Mug,1,11\nB,Beaker,2,23 24\nC,Pot,5,33\nE,Tin,6,66\n")
    assert counts(summary) == (4, 1, 2, 1, 0)
    told = [products.by_sku(sku) for sku in "ABCDE"]
    assert [(each.product.name, each.product.barcodes, each.version) for each in told] == [
        ("Mug", ("11",), 1),
        ("Beaker", ("23", "24"), 2),
        ("Pot", ("33",), 2),
        ("Jug", ("44",), 1),
        ("Tin", ("66",), 1),
    ]
    with pytest.raises(NotFound):
        products.by_code("22")
    assert products.by_code("66").product.price == euros(600)
    assert [each.sku for each in products.search("tin")] == ["E"]
    assert products.search("cup") == ()


@pytest.mark.parametrize("on_problems", OnProblems)
def test_names_that_an_import_brings_or_changes_are_found_and_old_ones_are_not(
    imports, write_file, products, database, on_problems
):
    products.add(product("S000000", "Teapot"), "olga")
    products.add(product("S000001", "Kettle"), "olga")
    plan = imports.guess(write_file(many(3, "Beaker")))
    imports.run(replace(plan, on_problems=on_problems), "max")
    assert [each.sku for each in products.search("beak")] == ["S000000", "S000001", "S000002"]
    assert products.search("teapot") == products.search("kettle") == ()
    products.add(product("LATER", "Beaker too"), "olga")
    assert [each.sku for each in products.search("beaker too")] == ["LATER"]
    if database.is_sqlite:
        check = "INSERT INTO product_search(product_search) VALUES ('integrity-check')"
        with database.write() as session:
            session.execute(sqlalchemy.text(check))


def test_after_an_import_that_was_taken_back_new_names_are_still_found(
    imports, write_file, products
):
    plan = imports.guess(write_file(many(BATCH + 1)))
    seen = []
    summary = imports.run(
        plan, "max", seen.append, lambda: any(each.phase is ImportPhase.WRITING for each in seen)
    )
    assert summary.outcome is ImportOutcome.CANCELED
    products.add(product("LATER", "Teapot"), "olga")
    assert [each.sku for each in products.search("teapot")] == ["LATER"]
