"""A shop's counter: the cashier, the manager, the buyer and Amazon, as the tests let them act."""

import datetime as dt
from collections import Counter as Tally
from typing import Any

from app.bootstrap import Services
from app.domain.environment import Region
from app.domain.identifiers import ChargePermissionId, OrderNumber
from app.domain.money import Money
from app.domain.order_stage import OrderStage
from app.domain.payment_status import PaymentStatus
from app.services.checkout import Authentication, Step
from app.services.order_views import ChargeView, OrderView
from tests.amazon import Amazon, Effect
from tests.desk_clock import DeskClock
from tests.sales import money, sale
from tests.stories import story

CASHIER, MANAGER = "anna", "max"


class Counter:
    """One desk, and everybody who stands around it.

    Attributes:
        services: the desk's use cases.
        permission_id: the latest Order Reference.
    """

    def __init__(
        self, services: Services, amazon: Amazon, clock: DeskClock, region: Region
    ) -> None:
        self.services = services
        self.amazon = amazon
        self.region = region
        self.permission_id = ChargePermissionId("")
        self._clock = clock

    def money(self, minor: int) -> Money:
        return money(self.region, minor)

    def ring_up(self, minor: int = 100_00, card: str = "Normal", **options: Any) -> OrderNumber:
        """The cashier sells, the buyer picks address and card."""
        self.permission_id = self.amazon.order_reference(self.region, card)
        sold = sale(self.permission_id, self.money(minor), **options)
        return self.services.orders.create(sold)

    def place(self, number: OrderNumber, result: str = "Success") -> Step:
        """The cashier places the order; where the law wants it, the buyer confirms it."""
        step = self.services.checkout.advance(number, CASHIER)
        return self.buyer_answers(number, result) if _waits(step) else step

    def buyer_answers(self, number: OrderNumber, result: str) -> Step:
        """The buyer comes back from the confirmation flow."""
        self.amazon.buyer_confirms(self.permission_id, result)
        return self.services.checkout.buyer_returned(number, Authentication(result), CASHIER)

    def another_card(self, number: OrderNumber, card: str = "Normal") -> Step:
        """The buyer takes another card in the Wallet, and confirms again where that is due."""
        self.amazon.buyer_takes_card(self.permission_id, card)
        step = self.services.checkout.another_card(number, CASHIER)
        return self.buyer_answers(number, "Success") if _waits(step) else step

    def view(self, number: OrderNumber) -> OrderView:
        return self.services.views.order(number)

    def charge(self, number: OrderNumber, index: int = -1) -> ChargeView:
        """A charge of the order, the latest unless told otherwise."""
        return self.view(number).charges[index]

    def capture(self, number: OrderNumber, minor: int, index: int = -1, note: str = "") -> None:
        charge_id = self.charge(number, index).charge_id
        self.services.charges.capture(number, charge_id, self.money(minor), MANAGER, note)

    def refund(self, number: OrderNumber, minor: int, index: int = -1, note: str = "") -> None:
        charge_id = self.charge(number, index).charge_id
        self.services.refunds.refund(number, charge_id, self.money(minor), MANAGER, note)

    def authorize(self, number: OrderNumber, minor: int, *, wait: bool = True) -> None:
        self.services.charges.authorize_again(number, self.money(minor), MANAGER, wait=wait)

    def amazon_decides(self) -> None:
        """Everything pending is decided, and the desk's next round of polling hears of it."""
        self.amazon.settle()
        self.poll()

    def pass_time(self, **span: float) -> None:
        """Time passes here and at Amazon."""
        self.amazon.advance(dt.timedelta(**span))
        self._clock.advance(dt.timedelta(**span))

    def poll(self) -> None:
        """One round of reconciliation without any problem."""
        assert self.services.reconciliation.run().problems == {}

    def story(self, number: OrderNumber) -> list[str]:
        return story(self.view(number))

    def effects(self) -> list[Effect]:
        """What Amazon did on the latest Order Reference because we asked."""
        return self.amazon.effects(self.permission_id)

    def require_sound_books(self) -> None:
        """The counters add up to the orders, and no timeline was tampered with."""
        rows = self.services.book.newest()
        assert {c.status: c.orders for c in self.services.views.counts()} == _statuses(rows)
        for count in self.services.views.counts():
            sums = [row.total for row in rows if row.status is count.status]
            assert count.total == Money.total(sums, self.region.currency)
        assert [self.services.views.broken_timeline(row.number) for row in rows] == [None] * len(
            rows
        )
        assert [self.view(row.number).open_call for row in rows] == [None] * len(rows)


def _statuses(rows: list[Any]) -> dict[PaymentStatus, int]:
    return dict(Tally(row.status for row in rows))


def _waits(step: Step) -> bool:
    return step.stage is OrderStage.AWAITING_BUYER
