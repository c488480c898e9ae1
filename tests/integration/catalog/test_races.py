"""Two desks that do the same new thing at the same moment."""

import threading
from functools import partial

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy import text

from app.domain.errors import Refused
from app.domain.permissions import Role
from app.services.pricing_policy import PricingPolicies, first_tax_policy
from app.services.products import Products
from app.services.shop_settings import Setting, ShopSettings
from app.services.users import User, Users
from app.storage.uniqueness import first_come
from tests.unit.domain.builders import BERLIN, LONDON

from .shop import beside, product, trail

ROUNDS = 5


def at_once(*attempts):
    """Start all together; each result is what came back, or the class of the refusal."""
    start = threading.Barrier(len(attempts))
    results = [None] * len(attempts)

    def run(place, attempt):
        start.wait()
        try:
            results[place] = attempt()
        except Refused as refusal:
            results[place] = type(refusal)

    threads = [threading.Thread(target=run, args=each) for each in enumerate(attempts)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


def refusals(results):
    return sum(isinstance(result, type) for result in results)


def test_one_of_two_desks_adds_a_new_sku(products, desk, database):
    for number in range(ROUNDS):
        goods = product(f"S{number}")
        both = [partial(each.add, goods, "a") for each in (products, Products(beside(desk)))]
        assert refusals(at_once(*both)) == 1
    assert products.count() == ROUNDS
    assert len(trail(database)) == ROUNDS


def test_one_of_two_desks_gives_a_new_barcode(products, desk):
    for number in range(ROUNDS):
        goods = [product(f"{letter}{number}", barcodes=(str(number),)) for letter in "AB"]
        desks = (products, Products(beside(desk)))
        results = at_once(
            *(partial(each.add, its, "a") for each, its in zip(desks, goods, strict=True))
        )
        assert refusals(results) == 1
    assert products.count() == ROUNDS


def test_one_of_two_desks_creates_a_user(desk):
    users, other = Users(desk), Users(beside(desk))
    carl = User("carl", "Carl", Role.CASHIER)
    results = at_once(
        lambda: users.create(carl, "1234", "a"), lambda: other.create(carl, "1234", "b")
    )
    assert refusals(results) == 1
    assert users.all() == (carl,)


def test_one_of_two_desks_sets_up_the_taxes(desk, database):
    german, british = first_tax_policy(BERLIN), first_tax_policy(LONDON)
    results = at_once(
        lambda: PricingPolicies(desk).set_tax(german, "a"),
        lambda: PricingPolicies(beside(desk)).set_tax(british, "b"),
    )
    assert refusals(results) == 1
    assert PricingPolicies(desk).tax() in (german, british)
    assert len(trail(database)) == 1


def test_two_desks_that_set_a_setting_leave_a_whole_trail(desk, database):
    copies = Setting("receipt.copies", 1)
    desks = (ShopSettings(desk), ShopSettings(beside(desk)))
    for number in range(ROUNDS):
        at_once(*(partial(each.set, copies, number, "a") for each in desks))
    entries = trail(database)
    assert desks[0].stated(copies).version == len(entries)


def test_any_other_broken_constraint_is_a_bug_and_stays_one(database):
    with pytest.raises(IntegrityError), first_come(database) as session:
        session.execute(text("INSERT INTO product_barcodes VALUES ('1', 4711, 0)"))
