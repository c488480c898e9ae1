"""Journaled transactions of one order, beside the same rows written by the driver alone."""

import json
import random
from contextlib import closing
from itertools import count

from app.domain.environment import Mode, Region
from app.domain.identifiers import ChargePermissionId
from app.domain.intent import IntentKind
from app.domain.money import Currency, Money
from app.domain.shop import Shop
from app.services.aftermath import write_down
from app.services.desk import Desk
from app.services.intents import Intents, Plan, Wanted
from app.services.orders import Orders
from app.services.sale import Sale, SoldLine
from app.system_clock import SystemClock
from tests.bench.filling import insert_of
from tests.bench.measuring import Beside, at_most, interleaved, per_second

CALLS = 40
ORDER_GOAL, INTENT_GOAL = 6, 8
_SHOP = Shop(Region.US, Mode.TRAINING, "P-", "Paydesk", "https://desk.paydesk.test")
_TEA = SoldLine(
    "T-1",
    "Tea",
    2000,
    *(Money(minor, Currency.USD) for minor in (450, 0, 900, 0, 900)),
)
_LINES = (_TEA, _TEA)
_DIGEST = "0" * 64
_FACTS = json.dumps({"order_reference": "S02-0000000-0000000", "total": "18.00 USD"})

_INSERT_ORDER = insert_of(
    "orders",
    number="?",
    created_at="?",
    region="'us'",
    mode="'training'",
    currency="'USD'",
    total_minor="1800",
    stage="'setting'",
    status="'Queued'",
    may_ship="'not yet'",
    capture_mode="'authorize'",
    authorization_mode="'synchronous'",
    staff="'bench'",
    desk="'raw'",
    store_name="'Paydesk'",
    timeline_seq="1",
    timeline_head="?",
)
_INSERT_LINE = insert_of(
    "order_lines",
    order_id="?",
    position="?",
    sku="'T-1'",
    name="'Tea'",
    quantity_milli="2000",
    unit_price_minor="450",
    net_minor="900",
    gross_minor="900",
)
_INSERT_PAYMENT = insert_of(
    "payments",
    order_id="?",
    attempt="1",
    permission_id="?",
    state="'Draft'",
    amazon_state="'Draft'",
    created_at="?",
)
_INSERT_BUYER = insert_of("buyers", order_id="?")
_COUNT_ORDER = """
UPDATE order_counters SET orders = orders + 1, total_minor = total_minor + 1800
WHERE status = 'Queued' AND currency = 'USD'
"""
_INSERT_ENTRY = insert_of(
    "timeline",
    order_id="?",
    seq="?",
    at="?",
    source="'person'",
    event="'order created'",
    actor="'bench'",
    facts="?",
    previous="?",
    digest="?",
)
_INSERT_INTENT = insert_of(
    "intents",
    key="?",
    kind="'SetOrderReferenceDetails'",
    order_id="?",
    payment_id="?",
    state="'Open'",
    currency="'USD'",
    amount_minor="1800",
    actor="'bench'",
    owner="'raw/1'",
    lease_until="?",
    attempts="1",
    created_at="?",
)
_ID = " RETURNING id"
_SETTLE = """
UPDATE intents SET state = 'Done', settled_at = ?, lease_until = ?, version = 2 WHERE id = ?
"""
_HEAD = "UPDATE orders SET timeline_seq = ?, timeline_head = ?, version = version + 1 WHERE id = ?"
_STAGED = "UPDATE orders SET stage = 'confirming' WHERE id = ?"
_ORDER = "SELECT * FROM orders WHERE id = ?"
_MONEY = "SELECT * FROM payments LEFT JOIN charges ON charges.payment_id = payments.id WHERE order_id = ?"


class RawOrders:
    """What one order needs at rest, written by statements that know nothing but their values."""

    def __init__(self, raw):
        self._raw = raw
        self._serial = count(90_000_000)
        self._clock = SystemClock()

    def create(self, _input=None):
        """The rows of ``Orders.create``; gives the ids of order and payment."""
        run, at, serial = self._raw.rows, self._clock.now().isoformat(" "), next(self._serial)
        permission = f"R{serial}"
        with self._raw.transaction():
            run("SELECT order_id FROM payments WHERE permission_id = ?", (permission,))
            run("SELECT next_serial FROM series WHERE name = 'orders'")
            self._raw.run("UPDATE series SET next_serial = next_serial WHERE name = 'orders'")
            ((order_id,),) = run(_INSERT_ORDER + _ID, (f"R-{serial}", at, _DIGEST))
            for position in (1, 2):
                self._raw.run(_INSERT_LINE, (order_id, position))
            ((payment_id,),) = run(_INSERT_PAYMENT + _ID, (order_id, permission, at))
            self._raw.run(_INSERT_BUYER, (order_id,))
            self._raw.run(_COUNT_ORDER)
            self._raw.run(_INSERT_ENTRY, (order_id, 1, at, _FACTS, "", _DIGEST))
        return order_id, payment_id

    def intend(self, ids):
        """The rows of ``Intents.write_down``; gives the intent's id."""
        at = self._clock.now().isoformat(" ")
        with self._raw.transaction():
            self._look(ids[0])
            self._raw.rows("SELECT id FROM intents WHERE order_id = ? AND state = 'Open'", ids[:1])
            key = f"R-{next(self._serial)}"
            ((intent_id,),) = self._raw.rows(_INSERT_INTENT + _ID, (key, *ids, at, at))
            self._tell(ids[0], 2, at)
        return intent_id

    def settle(self, ids, intent_id):
        """The rows of ``aftermath.write_down``."""
        at = self._clock.now().isoformat(" ")
        with self._raw.transaction():
            self._look(ids[0])
            self._raw.run(_SETTLE, (at, at, intent_id))
            self._tell(ids[0], 3, at)
            self._raw.run(_STAGED, ids[:1])

    def _look(self, order_id):
        self._raw.rows(_ORDER, (order_id,))
        self._raw.rows(_MONEY, (order_id,))

    def _tell(self, order_id, seq, at):
        self._raw.run(_INSERT_ENTRY, (order_id, seq, at, _FACTS, _DIGEST, _DIGEST))
        self._raw.run(_HEAD, (seq, _DIGEST, order_id))


class OurOrders:
    """The same through the services."""

    def __init__(self, database):
        desk = Desk("bench", "1", _SHOP, database, None, SystemClock())
        self._desk, self._orders, self._intents = desk, Orders(desk), Intents(desk)
        self._serial = count(1)

    def create(self, _input=None):
        total = Money(1800, Currency.USD)
        permission = ChargePermissionId(f"O{next(self._serial)}")
        return self._orders.create(Sale(permission, total, _LINES, staff="bench"))

    def intend(self, number):
        return self._intents.write_down(number, Wanted(IntentKind.SET_DETAILS), _plan, "bench")

    def settle(self, intent):
        write_down(self._desk, self._intents, intent, None)


def measure(database, raw_kind):
    """Print what an order, an intent and its outcome cost in a filled database."""
    with closing(raw_kind(database)) as raw:
        ours, theirs = OurOrders(database), RawOrders(raw)
        times = interleaved({"raw": theirs.create, "ours": ours.create}, lambda: [None] * CALLS)
        row = f"one order with 2 lines, its own transaction, {raw.name}"
        at_most(row, times["ours"].p50, Beside("raw", times["raw"].p50), ORDER_GOAL)
        ours_per_s, raw_per_s = (1e6 / times[who].p50 for who in ("ours", "raw"))
        row = f"    the same as orders per second, {raw.name}"
        per_second(row, ours_per_s, Beside("raw", raw_per_s), None)
        _intents(ours, theirs, raw.name)


def _intents(ours, theirs, name):
    draw = random.Random(20_260_301)  # noqa: S311 - the same draw in every run

    def fresh():
        made = [(ours.create(), theirs.create()) for _ in range(CALLS)]
        draw.shuffle(made)
        return made

    times = interleaved(
        {
            "raw": lambda pair: theirs.settle(pair[1], theirs.intend(pair[1])),
            "ours": lambda pair: ours.settle(ours.intend(pair[0])),
        },
        fresh,
    )
    row = f"one intent and its outcome, two transactions, {name}"
    at_most(row, times["ours"].p50, Beside("raw", times["raw"].p50), INTENT_GOAL)


def _plan(_session, order):
    payment = order.payments[-1]
    return Plan(IntentKind.SET_DETAILS, payment.id, payment.permission_id, amount=order.total)
