"""An assisted order from basket to payment, as the checkout screen goes through it."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from app.amazonpay.v1.login import Login
from app.domain.address import AmazonAddress
from app.domain.address_mapping import AddressField, map_address, missing_fields
from app.domain.checkout_modes import AuthorizationMode, CaptureMode
from app.domain.destination import destination_of
from app.domain.errors import Refused, TransitionRefused
from app.domain.identifiers import ChargePermissionId, OrderNumber
from app.domain.money import Money
from app.domain.order_quote import OrderQuote, SalePolicy, quote_order
from app.domain.order_stage import OrderStage
from app.domain.postal_address import PostalAddress
from app.domain.shipping import ShippingMethodId
from app.domain.states import ChargePermissionState
from app.services.basket_keeping import HeldBasket
from app.services.baskets import Baskets
from app.services.checkout import Authentication, Checkout, Step
from app.services.closing import Closing
from app.services.desk import Desk
from app.services.facts import current_payment, order_for_reading
from app.services.orders import Orders, require_unpaid
from app.services.pricing_policy import PricingPolicies
from app.services.sale import Sale
from app.services.sales import sale_of
from app.services.shop_settings import Setting, ShopSettings
from app.services.web_account import WebAccount

log = logging.getLogger(__name__)

CAPTURE_MODE: Final = Setting("checkout.capture_mode", CaptureMode.AUTHORIZE.value)
AUTHORIZATION_MODE: Final = Setting(
    "checkout.authorization_mode", AuthorizationMode.SYNCHRONOUS.value
)
_RESUMABLE: Final = frozenset(
    {OrderStage.AWAITING_BUYER, OrderStage.AWAITING_CARD, OrderStage.FAILED}
)


class NotResumable(Refused):
    """The order does not wait for its buyer; ``stage`` says where it is."""

    def __init__(self, number: str, stage: str) -> None:
        super().__init__(f"order {number} does not wait for its buyer; it is {stage}")
        self.stage = stage


@dataclass(frozen=True, slots=True)
class Modes:
    """How this order's money is taken."""

    capture: CaptureMode = CaptureMode.AUTHORIZE
    authorization: AuthorizationMode = AuthorizationMode.SYNCHRONOUS


@dataclass(frozen=True, slots=True)
class Opening:
    """What a checkout begins with.

    Attributes:
        quote: with the taxes of the shop's home, as no address is known.
    """

    held: HeldBasket
    policy: SalePolicy
    modes: Modes
    quote: OrderQuote


@dataclass(frozen=True, slots=True)
class Choice:
    """What the buyer has chosen at Amazon, as Amazon tells it with the buyer's token.

    Attributes:
        address: ``None`` while none is chosen, or where none is needed. Personal data.
        constraints: what still hinders confirmation, Amazon's constraint ids.
    """

    permission_id: ChargePermissionId
    state: ChargePermissionState | None
    address: AmazonAddress | None
    constraints: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Offer:
    """What the order costs for that choice, and what is still missing for a parcel.

    Attributes:
        address: ``None`` while none is known. Personal data.
        missing: in the order of asking.
    """

    address: PostalAddress | None
    missing: tuple[AddressField, ...]
    quote: OrderQuote


@dataclass(frozen=True, slots=True)
class Waiting:
    """An order that waits for its buyer.

    Attributes:
        basket_id: ``None`` when its basket is gone.
    """

    step: Step
    permission_id: ChargePermissionId
    total: Money
    basket_id: int | None


@dataclass(frozen=True)
class AssistedCheckout:
    """Use cases of the checkout screen; every call may block, none runs on the GUI thread."""

    desk: Desk
    baskets: Baskets
    policies: PricingPolicies
    settings: ShopSettings
    orders: Orders
    checkout: Checkout
    closing: Closing
    login: Login
    account: WebAccount

    def open(self, basket_id: int) -> Opening:
        """Look at a basket and at the rules it is sold by.

        Raises:
            BasketBeingPaid: an order pays for it already, or is about to.
            BasketEmpty, NoTaxPolicy, NoTaxRate, NotFound: it cannot be sold; nothing was sent.
        """
        held = self.baskets.get(basket_id)
        with self.desk.database.read() as session:
            require_unpaid(session, basket_id)
        policy = self.policies.load_policy()
        modes = Modes(
            CaptureMode(self.settings.get(CAPTURE_MODE)),
            AuthorizationMode(self.settings.get(AUTHORIZATION_MODE)),
        )
        return Opening(held, policy, modes, quote_order(held.basket, None, None, policy))

    def require_ours(self, access_token: str) -> None:
        """Make sure that a token was issued to this shop and not to somebody else's page.

        Raises:
            ForeignToken, RejectedByAmazon: forget it; the buyer signs in again.
            NotSent: Amazon could not be asked.
        """
        self.login.token_owner(access_token)

    def look(self, permission_id: ChargePermissionId, access_token: str) -> Choice:
        """Ask Amazon what the buyer has chosen.

        Raises:
            RejectedByAmazon: the token or the Order Reference is not good any more.
            NotSent, OutcomeUnknown: Amazon could not be asked; nothing changed.
        """
        report = self.desk.gateway.describe(permission_id, access_token)
        return Choice(permission_id, report.state, report.address, report.constraints)

    @staticmethod
    def offer(
        opening: Opening,
        address: AmazonAddress | None,
        answers: Mapping[AddressField, str],
        method_id: ShippingMethodId | None,
    ) -> Offer:
        """Total the order for a choice; without a method that goes there, the cheapest is taken.

        Raises:
            NoTaxRate: the shop does not know the tax there.
        """
        basket = opening.held.basket
        if address is None or not basket.ships:
            return Offer(None, (), quote_order(basket, None, None, opening.policy))
        postal = map_address(address, answers)
        place = destination_of(postal)
        quote = quote_order(basket, place, method_id, opening.policy)
        if quote.offer is None and quote.choices.offers:
            cheapest = quote.choices.offers[0].method.method_id
            lost = quote.lost_method
            quote = replace(quote_order(basket, place, cheapest, opening.policy), lost_method=lost)
        return Offer(postal, missing_fields(postal), quote)

    def sale(
        self, opening: Opening, offer: Offer, choice: Choice, modes: Modes, staff: str
    ) -> Sale:
        """Settle what is sold.

        Raises:
            QuoteNotFinal, QuoteOutdated, EmptySale: nothing was written down or sent.
        """
        sale = sale_of(
            opening.held.basket,
            offer.quote,
            choice.permission_id,
            staff=staff,
            basket_id=opening.held.basket_id,
        )
        return replace(sale, capture_mode=modes.capture, authorization_mode=modes.authorization)

    def write_down(
        self, sale: Sale, address: AmazonAddress | None, earlier: OrderNumber | None
    ) -> OrderNumber:
        """Make the order, or fit the one that an earlier try made; nothing is sent yet.

        An earlier order that was rejected is kept and paid by the new Order Reference; one that
        never came so far is given up for a new one.

        Args:
            sale: see ``sale``.
            address: with what the buyer added to it; ``None`` where nothing ships.
            earlier: the order of this checkout's try before.
        """
        if earlier is None:
            return self.orders.create(sale, address)
        return self._fitted(sale, address, earlier)

    def advance(self, number: OrderNumber, actor: str) -> Step:
        """Go on with an order; see ``Checkout.advance``. A placed one closes its basket."""
        return self._settled(self.checkout.advance(number, actor))

    def buyer_returned(
        self, number: OrderNumber, authentication: Authentication, actor: str
    ) -> Step:
        """The buyer came back from the confirmation flow; see ``Checkout.buyer_returned``."""
        return self._settled(self.checkout.buyer_returned(number, authentication, actor))

    def another_card(self, number: OrderNumber, actor: str) -> Step:
        """The buyer picked another card; see ``Checkout.another_card``.

        Called again after a lost answer, it goes on where that one stopped.
        """
        if self.checkout.standing(number).stage is not OrderStage.AWAITING_CARD:
            return self.advance(number, actor)
        return self._settled(self.checkout.another_card(number, actor))

    def cancel(self, number: OrderNumber, actor: str) -> None:
        """Give an order up that is being placed; its basket stays as it is.

        Raises:
            TransitionRefused: it was placed already.
        """
        self.closing.abandon(number, actor, "canceled at the desk")

    def waiting(self, number: OrderNumber, actor: str) -> Waiting:
        """Take up an order again that a crash left waiting for its buyer.

        Amazon is asked first: the buyer may have confirmed meanwhile, then it goes on by itself.

        Raises:
            NotResumable: it does not wait for anybody.
        """
        step = self.checkout.standing(number)
        if step.stage is OrderStage.AWAITING_BUYER:
            step = self.buyer_returned(number, Authentication.ABANDONED, actor)
        elif step.stage not in _RESUMABLE:
            raise NotResumable(number, step.stage)
        with self.desk.database.read() as session:
            order = order_for_reading(session, number)
            permission_id = ChargePermissionId(current_payment(order).permission_id)
            return Waiting(step, permission_id, order.total, order.basket_id)

    def _fitted(
        self, sale: Sale, address: AmazonAddress | None, earlier: OrderNumber
    ) -> OrderNumber:
        """Bring the order of an earlier try in line with what is sold now."""
        self.checkout.settle_open(earlier)
        with self.desk.database.read() as session:
            order = order_for_reading(session, earlier)
            payment, total, stage = current_payment(order), order.total, order.stage
        if stage is OrderStage.FAILED:
            self.orders.pay_another_way(earlier, sale.permission_id, sale.staff)
        elif stage is OrderStage.ABANDONED:
            return self.orders.create(sale, address)
        elif payment.permission_id != sale.permission_id:
            self.cancel(earlier, sale.staff)
            return self.orders.create(sale, address)
        elif payment.state is not ChargePermissionState.DRAFT:
            if total != sale.total:  # the buyer has confirmed the earlier one
                raise TransitionRefused(payment.state, ChargePermissionState.DRAFT)
            return earlier
        self.orders.revise(earlier, sale, address)
        return earlier

    def _settled(self, step: Step) -> Step:
        if step.stage is OrderStage.PLACED:
            self._check_out(step.number)
        return step

    def _check_out(self, number: OrderNumber) -> None:
        with self.desk.database.read() as session:
            basket_id = order_for_reading(session, number).basket_id
        if basket_id is None:
            return
        try:
            self.baskets.check_out(basket_id, number)
        except TransitionRefused:
            # the order is placed, whatever somebody did to the basket meanwhile
            log.warning("basket of a placed order was not open", extra={"order": number})
