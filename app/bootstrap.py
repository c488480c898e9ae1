"""Composition root: the only module that names concrete classes."""

from __future__ import annotations

import os
import secrets
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, cast

from app.amazonpay.pace import Pace
from app.amazonpay.tls import public_context, training_context
from app.amazonpay.transport import Transport
from app.amazonpay.v1.client import ClassicClient
from app.amazonpay.v1.credentials import Credentials
from app.amazonpay.v1.endpoints import Endpoints
from app.amazonpay.v1.gateway import ClassicGateway
from app.amazonpay.v1.login import Login
from app.amazonpay.v1.web_hosts import web_domains
from app.domain.clock import Clock
from app.domain.environment import Mode, Region
from app.domain.errors import Unavailable
from app.domain.gateway import Gateway
from app.domain.shop import Shop
from app.secrets import account_secret, read_private_json, secret, secret_or_none
from app.services.adoption import Adoption
from app.services.assisted_checkout import AssistedCheckout
from app.services.attention import Attention
from app.services.baskets import Baskets
from app.services.bulk.work import BulkWork, bulk_work
from app.services.calls import Calls
from app.services.charges import Charges
from app.services.checkout import Checkout
from app.services.closing import Closing
from app.services.database_move.server import PASSWORD as DATABASE_PASSWORD
from app.services.database_move.server import with_password
from app.services.desk import Desk
from app.services.feed_watch import FeedWatch
from app.services.inbox import Inbox
from app.services.intents import Intents
from app.services.keeping.work import KeepingWork, keeping_work
from app.services.mails.work import MailWork, mail_work
from app.services.order_book import OrderBook
from app.services.order_details import OrderReadings
from app.services.order_views import OrderViews
from app.services.orders import Orders
from app.services.permission_settings import PermissionSettings
from app.services.polling import Polling
from app.services.pricing_policy import PricingPolicies
from app.services.printing.work import PrintWork, print_work
from app.services.products import Products
from app.services.pulse import Pulse
from app.services.reachability import Reachability
from app.services.receipts import Receipts
from app.services.reconciliation import Reconciliation
from app.services.refresh import Refresh
from app.services.refunds import Refunds
from app.services.settlements.book import Settlements
from app.services.shop_settings import ShopSettings
from app.services.sign_in import SignIn
from app.services.sync.applying import Applying
from app.services.sync.claims import Claims
from app.services.sync.intake import Intake
from app.services.sync.runner import SyncRunner
from app.services.sync.sorting import Sorting
from app.services.training import TrainingPlace
from app.services.users import Users
from app.services.web_account import WebAccount
from app.settings import Settings, data_folder, data_place, settings_file
from app.storage import installation
from app.storage.database import Database
from app.storage.migration import open_database
from app.system_clock import SystemClock

if TYPE_CHECKING:
    from app.services.doctor.doctor import Doctor


@dataclass(frozen=True)
class Services:
    """All use cases of one desk, sharing one journal, one gateway and one database.

    Attributes:
        assisted: the checkout screen's; ``None`` where no web page of the shop's is shown.
        reachability: of Amazon's server; ``None`` likewise.
    """

    desk: Desk
    orders: Orders
    checkout: Checkout
    charges: Charges
    refunds: Refunds
    closing: Closing
    refresh: Refresh
    reconciliation: Reconciliation
    views: OrderViews
    book: OrderBook
    readings: OrderReadings
    attention: Attention
    products: Products
    baskets: Baskets
    policies: PricingPolicies
    users: Users
    sign_in: SignIn
    permissions: PermissionSettings
    settings: ShopSettings
    receipts: Receipts
    pulse: Pulse
    inbox: Inbox
    sync: SyncRunner
    bulk: BulkWork
    mail: MailWork
    printing: PrintWork
    settlements: Settlements
    keeping: KeepingWork
    assisted: AssistedCheckout | None = None
    reachability: Reachability | None = None


class NoGateway:
    """Stands where Amazon is never asked; a call is refused before anything is sent."""

    def __getattr__(self, name: str) -> NoReturn:
        msg = f"this command does not reach Amazon ({name})"
        raise Unavailable(msg)


def assemble(
    desk: Desk,
    halt: threading.Event | None = None,
    seller_id: str = "",
    secrets_file: Path | None = None,
) -> Services:
    """Put the use cases of a desk together.

    Args:
        desk: with its database and gateway.
        halt: set at shutdown, so that no pause between tries outlives the program.
        seller_id: whose notifications are ours; empty takes any merchant's.
        secrets_file: where the mail server's password lies on systems without a keyring.
    """
    halting = halt or threading.Event()
    intents = Intents(desk)
    calls = Calls(desk, intents)
    refresh = Refresh(desk)
    checkout = Checkout(desk, intents, calls, pause=lambda seconds: _pause(halting, seconds))
    settings = ShopSettings(desk)
    views, receipts = OrderViews(desk.database), Receipts(desk)
    orders, polling, watch = Orders(desk), Polling(desk, refresh), FeedWatch()
    applying = Applying(desk, refresh, Claims(desk), Sorting(desk.shop.mode, seller_id))
    charges = Charges(desk, intents, calls, refresh)
    refunds = Refunds(desk, intents, calls, refresh)
    return Services(
        desk=desk,
        orders=orders,
        checkout=checkout,
        charges=charges,
        refunds=refunds,
        closing=Closing(desk, intents, calls, refresh),
        refresh=refresh,
        reconciliation=Reconciliation(desk, intents, calls, checkout, refresh, polling),
        views=views,
        book=OrderBook(desk),
        readings=OrderReadings(desk, views, receipts),
        attention=Attention(desk),
        products=Products(desk),
        baskets=Baskets(desk),
        policies=PricingPolicies(desk),
        users=Users(desk),
        sign_in=SignIn(desk),
        permissions=PermissionSettings(desk),
        settings=settings,
        receipts=receipts,
        pulse=Pulse(desk.database),
        inbox=Inbox(desk, watch, Adoption(desk, orders, refresh)),
        sync=SyncRunner(desk, watch, Intake(desk), applying, polling),
        bulk=bulk_work(charges, refunds, refresh, halting.wait),
        mail=mail_work(desk, settings, watch, secrets_file),
        printing=print_work(desk),
        settlements=Settlements(desk, seller_id),
        keeping=keeping_work(desk, data_place(), seller_id, refresh.quietly),
    )


def with_web_pages(services: Services, login: Login, account: WebAccount) -> Services:
    """Add the use cases of a desk that shows Amazon's pages to the buyer."""
    assisted = AssistedCheckout(
        desk=services.desk,
        baskets=services.baskets,
        policies=services.policies,
        settings=services.settings,
        orders=services.orders,
        checkout=services.checkout,
        closing=services.closing,
        login=login,
        account=account,
    )
    return replace(services, assisted=assisted)


def web_account(endpoints: Endpoints, credentials: Credentials, ca_file: Path | None) -> WebAccount:
    """What the shop's web page shows of its account; the emulator's server in training alone."""
    training = endpoints.mode is Mode.TRAINING
    return WebAccount(
        seller_id=credentials.seller_id,
        client_id=credentials.client_id,
        widgets_url=endpoints.widgets_url,
        domains=() if training else web_domains(endpoints.region),
        server=str(endpoints.api) if training else "",
        ca_file=ca_file if training and endpoints.api.secure else None,
    )


@contextmanager
def open_services(settings: Settings, clock: Clock | None = None) -> Iterator[Services]:
    """Open the shop: database, client and use cases; everything is closed at the end.

    Raises:
        Unavailable: settings, secrets or database are not in order; nothing was sent.
    """
    clock = clock or SystemClock()
    shop = shop_of(settings)
    halt = threading.Event()
    endpoints, credentials, transport = account_of(settings)
    pace = Pace(clock, wait=halt.wait)
    client = ClassicClient(endpoints, credentials, transport, pace)
    login = Login(endpoints, credentials.client_id, transport, pace)
    account = web_account(endpoints, credentials, ca_file_of(settings))
    database = open_shop_database(settings, clock)
    try:
        run = secrets.token_hex(4)
        gateway = ClassicGateway(client)
        desk = Desk(settings.desk_name, run, shop, database, gateway, clock)
        mail_secrets = settings.secrets_file or settings_file(os.environ).with_name("secrets.json")
        services = assemble(desk, halt, credentials.seller_id, mail_secrets)
        services = with_web_pages(services, login, account)
        if settings.companion_url:
            token = partial(secret, "feed_token", settings.secrets_file)
            services.sync.follow(settings.companion_url, token)
        try:
            reachable = Reachability(endpoints.api.host, endpoints.api.port)
            yield replace(services, reachability=reachable)
        finally:
            services.sync.stop()
            services.mail.runner.stop()
            services.mail.runner.close()
    finally:
        halt.set()
        transport.close()
        database.close()


@contextmanager
def open_desk_without_amazon(settings: Settings, clock: Clock | None = None) -> Iterator[Desk]:
    """Open the shop for work that never asks Amazon, such as taking in a list.

    Raises:
        Unavailable: the database is not in order.
    """
    clock = clock or SystemClock()
    database = open_shop_database(settings, clock)
    try:
        gateway = cast("Gateway", NoGateway())
        run = secrets.token_hex(4)
        yield Desk(settings.desk_name, run, shop_of(settings), database, gateway, clock)
    finally:
        database.close()


def doctor_of(told: Settings, environment: Mapping[str, str], patience_s: float = 20.0) -> Doctor:
    """A doctor for a desk; nothing is opened before it looks."""
    from app.services.doctor.opening import Means, open_doctor  # noqa: PLC0415 -- seldom called

    never = cast("Gateway", NoGateway())
    means = Means(account_of, ca_file_of, database_url, shop_of, never)
    return open_doctor(told, environment, means, patience_s)


def open_client(settings: Settings) -> ClassicClient:
    """The classic client alone, to check an account.

    Raises:
        Unavailable: settings or secrets are not in order; nothing was sent.
    """
    endpoints, credentials, transport = account_of(settings)
    return ClassicClient(endpoints, credentials, transport, Pace(SystemClock()))


def open_shop_database(settings: Settings, clock: Clock) -> Database:
    """Open the database and make sure that it holds this mode's and region's money.

    Raises:
        Unavailable: locked, read-only, full, damaged, newer, away, or another mode's.
    """
    # the pretend Amazon of training may be a new one at any time
    merchant = "" if settings.mode is Mode.TRAINING else settings.seller_id
    ours = installation.Stamp(settings.mode, settings.region, merchant)
    database = open_database(database_url(settings), clock, ours)
    try:
        with database.write() as session:
            installation.claim(session, settings.mode, settings.region, clock.now(), merchant)
    except BaseException:
        database.close()
        raise
    return database


def database_url(settings: Settings) -> str:
    """The address with the password that lies among this desk's secrets.

    Raises:
        SecretsExposed: the secrets file is open to others; nothing was opened.
    """
    url = settings.database_url
    if url.startswith("sqlite") or "@" not in url:
        return url
    file = settings.secrets_file or settings_file(os.environ).with_name("secrets.json")
    return with_password(url, partial(secret_or_none, DATABASE_PASSWORD, file))


def shop_of(settings: Settings) -> Shop:
    """The shop that the settings describe; return pages lie at its origin and are never fetched."""
    return Shop(
        region=settings.region,
        mode=settings.mode,
        order_prefix=settings.order_prefix,
        store_name=settings.store_name,
        origin=settings.origin,
        success_url=f"{settings.origin}/checkout/success",
        failure_url=f"{settings.origin}/checkout/failure",
        soft_descriptor=settings.soft_descriptor,
    )


def account_of(settings: Settings) -> tuple[Endpoints, Credentials, Transport]:
    """Whom to call with which keys; ``Unavailable`` where they are not in order."""
    if settings.mode is Mode.TRAINING:
        return _training(settings)
    endpoints = Endpoints.of(settings.region, settings.mode)
    key = partial(account_secret, settings.mode)
    credentials = Credentials(
        seller_id=settings.seller_id,
        access_key=settings.access_key or key("access_key", settings.secrets_file),
        secret_key=key("secret_key", settings.secrets_file),
        client_id=settings.client_id,
    )
    return endpoints, credentials, Transport(public_context)


def _training(settings: Settings) -> tuple[Endpoints, Credentials, Transport]:
    file = settings.training_credentials
    if file is None:
        raise Unavailable(_no_credentials(settings.region))
    told = read_private_json(file)
    try:
        endpoints = Endpoints.of(settings.region, Mode.TRAINING, told["base_url"])
        credentials = Credentials(
            seller_id=told["seller_id"],
            access_key=told["access_key"],
            secret_key=told["secret_key"],
            client_id=told["client_id"],
            client_secret=told["client_secret"],
        )
        ca_file = _ca_of(told)
    except KeyError as missing:
        msg = f"the file {file.name} has no {missing}; it is not the emulator's credentials"
        raise Unavailable(msg) from missing
    tls = (lambda: training_context(ca_file)) if endpoints.api.secure else public_context
    return endpoints, credentials, Transport(tls)


def _no_credentials(region: Region) -> str:
    text = "training needs the emulator's credentials"
    try:
        file = TrainingPlace(data_folder() / "training", region).credentials_file
    except OSError:  # a desk on a server's database can do without a folder
        return f"{text}: set PAYDESK_TRAINING to their file"
    if file.is_file():
        return f"{text}: leave the desk open and set PAYDESK_TRAINING={file}"
    return f"{text}: open the desk, which writes them to {file}, and set PAYDESK_TRAINING to that"


def ca_file_of(settings: Settings) -> Path | None:
    file = settings.training_credentials if settings.mode is Mode.TRAINING else None
    return _ca_of(read_private_json(file)) if file is not None else None


def _ca_of(told: Mapping[str, str]) -> Path:
    return Path(told["private_key_file"]).parent / "tls" / "ca.pem"


def _pause(halt: threading.Event, seconds: float) -> None:
    halt.wait(seconds)
