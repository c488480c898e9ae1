"""Invoices and credit notes are numbered with the money, without gaps, whatever happens."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from sqlalchemy import select

from app.domain.checkout_modes import CaptureMode
from app.domain.environment import Region
from app.domain.money import Money
from app.domain.states import ChargeState
from app.domain.timeline import Event
from app.services.change import Change
from app.services.facts import order_for_change, payment_facts
from app.services.letterhead import INVOICE_PREFIX, TAX_NUMBER
from app.services.numbering import number_documents
from app.storage.documents import DocumentRecord
from tests.selling import Selling

_TAKEN = CaptureMode.CAPTURE_NOW
_PICK = ("CF-101", 1_000)


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request):
    kind = {"sqlite": "sqlite_url", "postgresql": "postgres_url"}[request.param]
    return request.getfixturevalue(kind)


def documents(shop):
    with shop.services.desk.database.read() as session:
        query = select(DocumentRecord).order_by(DocumentRecord.id)
        return [(each.kind.value, each.serial, each.number) for each in session.scalars(query)]


def charge_of(shop, number):
    return shop.services.views.order(number).charges[0]


def test_an_invoice_is_numbered_when_money_is_taken_and_not_before(sell_in):
    shop = sell_in(Region.EU)
    number = shop.sell(_PICK)
    assert documents(shop) == []
    assert shop.services.receipts.receipt(number).invoice_number == ""
    charge = charge_of(shop, number)
    shop.services.charges.capture(number, charge.charge_id, charge.left_to_capture, "ben")
    assert documents(shop) == [("invoice", 1, "TEST-RE-000001")]
    receipt = shop.services.receipts.receipt(number)
    assert receipt.invoice_number == "TEST-RE-000001"
    told = shop.services.views.order(number).timeline
    numbered = [each.facts["number"] for each in told if each.event is Event.DOCUMENT_NUMBERED]
    assert numbered == ["TEST-RE-000001"]


def test_a_refund_has_a_credit_note_that_splits_its_tax_and_an_invoice_keeps_its_day(sell_in):
    shop = sell_in(Region.EU)
    settings = shop.services.settings
    settings.set(TAX_NUMBER, "DE111111111", "clara")
    number = shop.sell(("CF-101", 2_000), ("KT-303", 1_000), capture_mode=_TAKEN)
    settings.set(TAX_NUMBER, "DE222222222", "clara")
    charge = charge_of(shop, number)
    for minor in (1_001, charge.captured.minor - 1_001):
        amount = Money(minor, charge.captured.currency)
        shop.services.refunds.refund(number, charge.charge_id, amount, "ben", "")
        shop.amazon.settle()
        shop.services.refresh.now(number)
    receipt = shop.services.receipts.receipt(number)
    assert receipt.shop.tax_number == "DE111111111"
    assert [each.number for each in receipt.credits] == ["TEST-RK-000001", "TEST-RK-000002"]
    assert [each.amount.minor for each in receipt.credits] == [1_001, charge.captured.minor - 1_001]
    for at, row in enumerate(receipt.taxes):
        parts = [each.taxes[at] for each in receipt.credits]
        assert (sum(p.net.minor for p in parts), sum(p.tax.minor for p in parts)) == (
            row.net.minor,
            row.tax.minor,
        )


def test_what_was_invoiced_and_can_never_be_taken_is_credited(sell_in):
    shop = sell_in(Region.US)
    number = shop.sell(_PICK)
    charge = charge_of(shop, number)
    half = Money(charge.left_to_capture.minor // 2, charge.amount.currency)
    shop.services.charges.capture(number, charge.charge_id, half, "ben")
    assert shop.services.receipts.receipt(number).outstanding == charge.amount - half
    shop.services.closing.close(number, "ben", "Sold out")
    receipt = shop.services.receipts.receipt(number)
    (credit,) = receipt.credits
    assert (credit.amount, credit.refund_id) == (charge.amount - half, "")
    assert not receipt.outstanding


def test_another_prefix_goes_on_with_the_count_and_a_senseless_one_stops_no_money(sell_in):
    shop = sell_in(Region.EU)
    shop.sell(_PICK, capture_mode=_TAKEN)
    shop.services.settings.set(INVOICE_PREFIX, "2026/", "clara")
    shop.sell(_PICK, capture_mode=_TAKEN)
    shop.services.settings.set(INVOICE_PREFIX, "no such prefix", "clara")
    shop.sell(_PICK, capture_mode=_TAKEN)
    assert documents(shop) == [
        ("invoice", 1, "TEST-RE-000001"),
        ("invoice", 2, "TEST-2026/000002"),
        ("invoice", 3, "TEST-RE-000003"),
    ]


class Crash(BaseException):
    """Ends a transaction as the end of the program would."""


def number_and_crash(desk, number):
    with desk.database.write() as session:
        order = order_for_change(session, number)
        (charge,) = payment_facts(order).charges
        taken = replace(charge, state=ChargeState.CAPTURED, capture_amount=charge.authorized)
        facts = replace(payment_facts(order), charges=(taken,))
        number_documents(Change(session, order, desk.system()), facts)
        session.flush()
        raise Crash


def test_a_crash_before_the_commit_gives_the_number_back(sell_in):
    shop = sell_in(Region.US)
    first, second = shop.sell(_PICK), shop.sell(_PICK)
    with pytest.raises(Crash):
        number_and_crash(shop.services.desk, first)
    assert documents(shop) == []
    for number in (second, first):
        charge = charge_of(shop, number)
        shop.services.charges.capture(number, charge.charge_id, charge.left_to_capture, "ben")
    assert [each[1] for each in documents(shop)] == [1, 2]


def test_two_desks_that_capture_at_once_leave_no_gap_and_no_double(open_desk, amazon):
    first = Selling(open_desk(region=Region.US), amazon)
    desks = (first.services, open_desk(region=Region.US, name="till-2"))
    numbers = [first.sell(_PICK) for _ in range(6)]

    def capture(at):
        number = numbers[at]
        (charge,) = desks[at % 2].views.order(number).charges
        desks[at % 2].charges.capture(number, charge.charge_id, charge.left_to_capture, "ben")

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(capture, range(len(numbers))))
    assert sorted(each[1] for each in documents(first)) == [1, 2, 3, 4, 5, 6]
