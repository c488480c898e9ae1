"""Orders are made here, once per Order Reference, with numbers that have no gaps."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.domain.address import AmazonAddress
from app.domain.day import EntryKind
from app.domain.errors import (
    AlreadyUnderWay,
    BasketBeingPaid,
    CurrencyMismatch,
    Refused,
    TransitionRefused,
)
from app.domain.identifiers import ChargePermissionId, OrderNumber, order_number
from app.domain.order_stage import OrderStage
from app.domain.payment_status import MayShip, PaymentStatus
from app.domain.states import ChargePermissionState
from app.domain.timeline import Event
from app.services.buyers import keep_address, keep_notes
from app.services.change import Change
from app.services.day.entries import enter
from app.services.desk import Desk
from app.services.facts import open_intent, order_for_change
from app.services.order_words import reindex
from app.services.quarantine import release
from app.services.restating import count, restate
from app.services.sale import Sale, SoldLine, require_sound
from app.storage.orders import BuyerRecord, OrderLineRecord, OrderRecord
from app.storage.payments import PaymentRecord
from app.storage.series import SeriesRecord, series, take

_SERIES: Final = "orders"
FIRST_SERIAL: Final = 100_001
_GIVEN_UP: Final = (OrderStage.FAILED, OrderStage.ABANDONED)


class AnotherOrdersReference(Refused):
    """The Order Reference already pays for another order."""

    def __init__(self, permission_id: str, number: str) -> None:
        super().__init__(f"{permission_id} already pays for order {number}")
        self.number = number


@dataclass(frozen=True, slots=True)
class Orders:
    """Creates orders, and gives rejected ones a new Order Reference."""

    desk: Desk

    def create(self, sale: Sale, address: AmazonAddress | None = None) -> OrderNumber:
        """Write an order down; the same Order Reference again gives the same order.

        What changed since is put into that order, as ``revise`` does.

        Args:
            sale: what is sold.
            address: with what the buyer added to it; ``None`` where Amazon's is to be read.

        Raises:
            BasketBeingPaid: an order pays for this basket already, or is about to.
            AlreadyUnderWay, TransitionRefused: the known order can no longer be changed.
            Refused: the sale is empty or does not add up, or its currency is not the shop's.
        """
        require_sound(sale)
        with self.desk.database.write() as session:
            # held from here on: two desks cannot both find it unknown
            held = series(session, _SERIES, FIRST_SERIAL)
            known = _by_permission(session, sale.permission_id)
            if known is not None:
                order = order_for_change(session, OrderNumber(known.number))
                if not _is_sold_by(session, order, sale):
                    self._revise(session, order, sale, address)
                return OrderNumber(order.number)
            require_unpaid(session, sale.basket_id)
            order = self._new(sale, held)
            session.add(order)
            session.flush()
            session.add_all(_lines(order.id, sale.lines))
            change = Change(session, order, self.desk.person(sale.staff))
            order.payments.append(self._payment(order, sale.permission_id, 1))
            session.add(BuyerRecord(order_id=order.id))
            session.flush()
            keep_notes(session, order, sale)
            if address is not None:
                keep_address(session, order, address)
            reindex(session, order)
            count(session, order, order.status, +1)
            facts = {"total": str(sale.total), "order_reference": sale.permission_id}
            change.tell(Event.ORDER_CREATED, facts)
            enter(change, EntryKind.ORDER, order.number, sale.total)
            release(session, sale.permission_id, change.cause.at)
            return OrderNumber(order.number)

    def adopt(self, sale: Sale, placed_at: dt.datetime | None) -> OrderNumber:
        """Write down an order that was placed elsewhere; Amazon is asked about it before long.

        A known Order Reference gives the order that it pays for, unchanged.

        Args:
            sale: what is known of it.
            placed_at: when the Order Reference was made; ``None`` where Amazon does not say.

        Raises:
            Refused: the sale is empty, or its currency is not the shop's.
        """
        require_sound(sale)
        with self.desk.database.write() as session:
            held = series(session, _SERIES, FIRST_SERIAL)
            known = _by_permission(session, sale.permission_id)
            if known is not None:
                return OrderNumber(known.number)
            order = self._new(sale, held)
            change = Change(session, order, self.desk.person(sale.staff))
            order.stage, order.driven_by = OrderStage.PLACED, ""
            order.placed_at = placed_at or change.cause.at
            session.add(order)
            session.flush()
            session.add_all(_lines(order.id, sale.lines))
            payment = self._payment(order, sale.permission_id, 1)
            payment.poll_at = payment.poll_by = change.cause.at
            order.payments.append(payment)
            session.add(BuyerRecord(order_id=order.id))
            count(session, order, order.status, +1)
            facts = {"total": str(sale.total), "order_reference": sale.permission_id}
            change.tell(Event.ORDER_ADOPTED, facts)
            enter(change, EntryKind.ORDER, order.number, sale.total)
            reindex(session, order)
            release(session, sale.permission_id, change.cause.at)
            return OrderNumber(order.number)

    def pay_another_way(
        self, number: OrderNumber, permission_id: ChargePermissionId, actor: str
    ) -> None:
        """Give an order whose payment was rejected a new Order Reference; the goods stay sold.

        Raises:
            TransitionRefused: the order's payment did not fail.
            AnotherOrdersReference: that reference pays for something else.
        """
        with self.desk.database.write() as session:
            order = order_for_change(session, number)
            owner = _by_permission(session, permission_id)
            if owner is not None and owner.id != order.id:
                raise AnotherOrdersReference(permission_id, owner.number)
            if order.payments[-1].permission_id == permission_id:
                return
            change = Change(session, order, self.desk.person(actor))
            change.move(OrderStage.SETTING)
            order.driven_by = self.desk.owner
            attempt = len(order.payments) + 1
            order.payments.append(self._payment(order, permission_id, attempt))
            order.attention = ""
            reindex(session, order)
            change.tell(Event.ORDER_CREATED, {"order_reference": permission_id})
            release(session, permission_id, change.cause.at)
            restate(change)

    def revise(self, number: OrderNumber, sale: Sale, address: AmazonAddress | None = None) -> None:
        """Put a changed basket, address or shipping into an order that is not confirmed yet.

        Raises:
            AlreadyUnderWay: a call of this order is open; what it told Amazon must be known first.
            TransitionRefused: it is confirmed, or no longer being placed.
            Refused: the sale is empty, does not add up, or pays by another Order Reference.
        """
        require_sound(sale)
        with self.desk.database.write() as session:
            order = order_for_change(session, number)
            if order.payments[-1].permission_id != sale.permission_id:
                raise AnotherOrdersReference(order.payments[-1].permission_id, number)
            self._revise(session, order, sale, address)

    def _revise(
        self, session: Session, order: OrderRecord, sale: Sale, address: AmazonAddress | None
    ) -> None:
        state = order.payments[-1].state
        if state is not ChargePermissionState.DRAFT:
            raise TransitionRefused(state, ChargePermissionState.DRAFT)
        if sale.total.currency is not order.currency:
            raise CurrencyMismatch(sale.total.currency, order.currency)
        open_ = open_intent(session, order)
        if open_ is not None:
            raise AlreadyUnderWay(open_.kind.value, open_.key)
        change = Change(session, order, self.desk.person(sale.staff))
        change.move(OrderStage.SETTING)
        count(session, order, order.status, -1)
        order.total_minor = sale.total.minor
        count(session, order, order.status, +1)
        session.execute(delete(OrderLineRecord).where(OrderLineRecord.order_id == order.id))
        session.add_all(_lines(order.id, sale.lines))
        order.quote = {**sale.quote, "authorization_note": sale.authorization_note}
        order.seller_note = sale.seller_note
        order.capture_mode = sale.capture_mode
        order.authorization_mode = sale.authorization_mode
        order.driven_by = self.desk.owner
        keep_notes(session, order, sale)
        if address is not None:
            keep_address(session, order, address)
        reindex(session, order)
        change.tell(Event.ORDER_REVISED, {"total": str(sale.total)})

    def _new(self, sale: Sale, held: SeriesRecord) -> OrderRecord:
        shop = self.desk.shop
        if sale.total.currency is not shop.currency:
            raise CurrencyMismatch(sale.total.currency, shop.currency)
        return OrderRecord(
            number=order_number(shop.order_prefix, take(held)),
            created_at=self.desk.clock.now(),
            region=shop.region,
            mode=shop.mode,
            currency=sale.total.currency,
            total_minor=sale.total.minor,
            stage=OrderStage.SETTING,
            status=PaymentStatus.QUEUED,
            may_ship=MayShip.NOT_YET,
            attention="",
            capture_mode=sale.capture_mode,
            authorization_mode=sale.authorization_mode,
            staff=sale.staff,
            desk=self.desk.name,
            driven_by=self.desk.owner,
            store_name=shop.store_name,
            seller_note=sale.seller_note,
            quote={**sale.quote, "authorization_note": sale.authorization_note},
            basket_id=sale.basket_id,
            timeline_seq=0,
            timeline_head="",
            payments=[],
        )

    def _payment(
        self, order: OrderRecord, permission_id: ChargePermissionId, attempt: int
    ) -> PaymentRecord:
        return PaymentRecord(
            order_id=order.id,
            attempt=attempt,
            permission_id=permission_id,
            state=ChargePermissionState.DRAFT,
            amazon_state="Draft",
            amazon_reason="",
            authentication="",
            created_at=self.desk.clock.now(),
            charges=[],
        )


def require_unpaid(session: Session, basket_id: int | None) -> None:
    """Guard a basket: one that is paid, or being paid, must not be paid by another order.

    Raises:
        BasketBeingPaid: by which order.
    """
    if basket_id is None:
        return
    query = select(OrderRecord.number).where(
        OrderRecord.basket_id == basket_id, OrderRecord.stage.not_in(_GIVEN_UP)
    )
    number = session.scalars(query.limit(1)).first()
    if number is not None:
        raise BasketBeingPaid(number)


def _is_sold_by(session: Session, order: OrderRecord, sale: Sale) -> bool:
    """Whether an order is this sale, line by line."""
    query = select(OrderLineRecord).where(OrderLineRecord.order_id == order.id)
    lines = session.scalars(query.order_by(OrderLineRecord.position))
    kept = [(line.sku, line.name, line.quantity_milli, line.gross_minor) for line in lines]
    sold = [(line.sku, line.name, line.quantity_milli, line.gross.minor) for line in sale.lines]
    return order.total == sale.total and kept == sold


def _by_permission(session: Session, permission_id: str) -> OrderRecord | None:
    query = (
        select(OrderRecord).join(PaymentRecord).where(PaymentRecord.permission_id == permission_id)
    )
    return session.scalar(query)


def _lines(order_id: int, lines: Sequence[SoldLine]) -> list[OrderLineRecord]:
    return [
        OrderLineRecord(
            order_id=order_id,
            position=position,
            sku=line.sku,
            name=line.name,
            quantity_milli=line.quantity_milli,
            unit_price_minor=line.unit_price.minor,
            discount_minor=line.discount.minor,
            net_minor=line.net.minor,
            tax_minor=line.tax.minor,
            gross_minor=line.gross.minor,
            tax_basis_points=line.tax_basis_points,
            tax_class=line.tax_class,
        )
        for position, line in enumerate(lines, 1)
    ]
