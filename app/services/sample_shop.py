"""Furnishes the training shop, once: people, products with pictures, taxes and shipping."""

from __future__ import annotations

import json
import logging
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Protocol

from app.domain.environment import Mode, Region
from app.domain.errors import Refused
from app.domain.money import Money
from app.domain.permissions import Role
from app.domain.product import Product, ProductKind, Unit
from app.domain.tax_rate import TaxClass
from app.services.desk import Desk
from app.services.pricing_policy import PricingPolicies
from app.services.products import Products, SkuTaken
from app.services.sample_letterhead import put_letterhead
from app.services.sample_terms import sample_shipping, sample_tax, sample_zones
from app.services.shop_settings import Setting, ShopSettings
from app.services.users import User, Users

log = logging.getLogger(__name__)

_FOLDER: Final = Path(__file__).resolve().parents[2] / "resources" / "sample_catalog"
_FURNISHED: Final = Setting("training.furnished", default=False)
_ACTOR: Final = "training"


class NotTraining(Refused):
    """Sample people have known PINs; they have no place where money is real."""

    def __init__(self) -> None:
        super().__init__("sample people and products are for training alone")


@dataclass(frozen=True, slots=True)
class SamplePerson:
    """Somebody of the training shop, whose PIN is no secret."""

    user: User
    pin: str


@dataclass(frozen=True, slots=True)
class SampleProduct:
    """One article of the training shop.

    Attributes:
        picture: name of a file among the sample pictures.
        favourite: whether it has a tile on the till's first page.
    """

    product: Product
    picture: str
    category: str
    favourite: bool


SAMPLE_PEOPLE: Final = (
    SamplePerson(User("ava", "Ava Moreno", Role.CASHIER), "1111"),
    SamplePerson(User("ben", "Ben Okafor", Role.MANAGER), "2222"),
    SamplePerson(User("clara", "Clara Weiss", Role.OWNER), "3333"),
)


class Furnishable(Protocol):
    """The part of a desk's services that a shop is furnished through."""

    @property
    def desk(self) -> Desk: ...
    @property
    def users(self) -> Users: ...
    @property
    def products(self) -> Products: ...
    @property
    def policies(self) -> PricingPolicies: ...
    @property
    def settings(self) -> ShopSettings: ...


def furnish(services: Furnishable, pictures: Path) -> bool:
    """Fill an empty training shop; one that was cut short is completed.

    Args:
        services: of a desk in training mode.
        pictures: the shop's picture folder; made when missing.

    Returns:
        Whether anything had to be done.

    Raises:
        NotTraining: real money; nothing was added.
    """
    if services.desk.shop.mode is not Mode.TRAINING:
        raise NotTraining
    if services.settings.get(_FURNISHED):
        return False
    _people(services.users)
    _terms(services.policies, services.desk.shop.region)
    _products(services.products, services.desk.shop.region, pictures)
    put_letterhead(services.settings, services.desk.shop.region, _ACTOR)
    services.settings.set(_FURNISHED, True, _ACTOR)  # noqa: FBT003 -- the setting's value
    log.info("training shop furnished", extra={"region": services.desk.shop.region.value})
    return True


def pin_hints() -> dict[str, str]:
    """User name to PIN, for the sign-in screen in training."""
    return {person.user.name: person.pin for person in SAMPLE_PEOPLE}


def sample_products(region: Region) -> tuple[SampleProduct, ...]:
    """What the training shop sells, in one region's prices."""
    items: list[dict[str, Any]] = json.loads((_FOLDER / "products.json").read_text("utf-8"))
    return tuple(
        SampleProduct(
            product=_product(item, region),
            picture=item["picture"],
            category=item["category"].capitalize(),
            favourite=item.get("favourite", False),
        )
        for item in items
    )


def _people(users: Users) -> None:
    known = {user.name for user in users.all()}
    for person in SAMPLE_PEOPLE:
        if person.user.name not in known:
            users.create(person.user, person.pin, _ACTOR)


def _terms(policies: PricingPolicies, region: Region) -> None:
    if policies.tax() is None:
        policies.set_tax(sample_tax(region), _ACTOR)
    zones = {zone.name for zone in policies.zones()}
    for zone in sample_zones(region):
        if zone.name not in zones:
            policies.save_zone(zone, _ACTOR)
    methods = {method.method_id for method in policies.methods()}
    for method in sample_shipping(region):
        if method.method_id not in methods:
            policies.save_method(method, _ACTOR)


def _products(products: Products, region: Region, pictures: Path) -> None:
    pictures.mkdir(mode=0o700, parents=True, exist_ok=True)
    favourites = []
    for sample in sample_products(region):
        sku = sample.product.sku
        shutil.copyfile(_FOLDER / "pictures" / sample.picture, pictures / sample.picture)
        try:
            products.add(sample.product, _ACTOR, sample.picture, sample.category)
        except SkuTaken:
            log.debug("sample product was there", extra={"sku": sku})
        if sample.favourite:
            favourites.append(sku)
    products.set_favourites(favourites, _ACTOR)


def _product(item: dict[str, Any], region: Region) -> Product:
    tax_class = item.get("tax_class_in", {}).get(region.value, item["tax_class"])
    return Product(
        sku=item["sku"],
        name=item["name"],
        price=Money.parse(item["prices"][region.value], region.currency),
        price_includes_tax=region is not Region.US,
        tax_class=TaxClass(tax_class),
        barcodes=(item["barcode"],),
        weight_g=item["weight_g"],
        kind=ProductKind(item.get("kind", ProductKind.PHYSICAL.value)),
        unit=Unit(item.get("unit", Unit.PIECE.value)),
        age_restricted=item.get("age_restricted", False),
    )
