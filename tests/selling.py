"""Sales of the sample products, placed at the emulator without any window."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from app.bootstrap import Services
from app.domain.address_mapping import map_address
from app.domain.basket import Basket
from app.domain.destination import destination_of
from app.domain.environment import Region
from app.domain.identifiers import ChargePermissionId, OrderNumber
from app.domain.quantity import Quantity
from app.domain.order_stage import OrderStage
from app.services.checkout import Authentication, Step
from app.domain.order_quote import SalePolicy, quote_order
from app.services.sales import sale_of
from app.services.sample_shop import sample_products
from app.services.sample_terms import sample_shipping, sample_tax, sample_zones
from tests.amazon import Amazon

CASHIER, OWNER = "ava", "clara"


class Selling:
    """A desk that sells by the sample shop's taxes and shipping; its catalog stays empty.

    Attributes:
        permission_id: of the latest sale.
    """

    def __init__(self, services: Services, amazon: Amazon) -> None:
        self.services = services
        self.amazon = amazon
        self.permission_id = ChargePermissionId("")
        self._products = {
            sample.product.sku: sample.product for sample in sample_products(self.region)
        }
        services.policies.set_tax(sample_tax(self.region), OWNER)
        for zone in sample_zones(self.region):
            services.policies.save_zone(zone, OWNER)
        for method in sample_shipping(self.region):
            services.policies.save_method(method, OWNER)

    @property
    def region(self) -> Region:
        return self.services.desk.shop.region

    def basket(self, *picks: tuple[str, int]) -> Basket:
        """So many thousandths of these SKUs."""
        included = self.region is not Region.US
        basket = Basket(self.region.currency, prices_include_tax=included)
        for sku, milli in picks:
            basket = basket.add(self._products[sku], Quantity(milli))
        return basket

    def ring_up(
        self,
        *picks: tuple[str, int],
        card: str = "Normal",
        change: Callable[[Basket], Basket] = lambda basket: basket,
        **options: Any,
    ) -> OrderNumber:
        """The cashier sells, the buyer picks address and card; nothing is placed yet."""
        self.permission_id = self.amazon.order_reference(self.region, card)
        basket = change(self.basket(*picks))
        policy = self.services.policies.load_policy()
        sold = sale_of(basket, self._quote(basket, policy), self.permission_id, staff=CASHIER)
        return self.services.orders.create(replace(sold, **options))

    def place(self, number: OrderNumber) -> Step:
        """Place it; where the law wants it, the buyer confirms."""
        step = self.services.checkout.advance(number, CASHIER)
        if step.stage is not OrderStage.AWAITING_BUYER:
            return step
        self.amazon.buyer_confirms(self.permission_id)
        return self.services.checkout.buyer_returned(number, Authentication.SUCCESS, CASHIER)

    def sell(self, *picks: tuple[str, int], **options: Any) -> OrderNumber:
        """From the basket to the placed order."""
        number = self.ring_up(*picks, **options)
        self.place(number)
        return number

    def _quote(self, basket: Basket, policy: SalePolicy):
        address = self.services.desk.gateway.describe(self.permission_id).address
        assert address is not None
        place = destination_of(map_address(address))
        offers: Sequence[Any] = quote_order(basket, place, None, policy).choices.offers
        method = offers[0].method.method_id if offers else None
        return quote_order(basket, place, method, policy)
