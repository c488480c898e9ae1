"""Live is reached from the sandbox alone, by who may, asked twice, with nothing missing."""

import keyring
import keyring.backend
import pytest
from sqlalchemy import func, select

from app import settings
from app.bootstrap import assemble, open_shop_database, shop_of
from app.domain.account_fields import TypedAccount
from app.domain.destination import Destination
from app.domain.environment import Mode, Region
from app.domain.errors import PermissionRefused, WrongCredentials
from app.domain.permissions import Role
from app.secrets import account_secret
from app.services.connecting import LiveBeginsInSandbox
from app.services.desk import Desk
from app.services.letterhead import SENDER, TAX_NUMBER
from app.services.permits import Asker
from app.services.pricing_policy import first_tax_policy
from app.services.setup.carrying import CARRIED
from app.services.setup.readiness import Item, Verdict
from app.services.setup.switching import NotConfirmed, NotReady
from app.services.users import User
from app.setting_up import open_setup
from app.storage.audit import AuditRecord
from app.storage.orders import OrderRecord
from tests.desk_clock import DeskClock
from tests.desk_fixtures import amazon, emulator
from tests.desks import QUICK_PINS

__all__ = ("amazon", "emulator")

OLGA = Asker("olga", Role.OWNER)
ANNA = Asker("anna", Role.CASHIER)


class NoKeyring(keyring.backend.KeyringBackend):
    """Stands for a system without one."""

    priority = 0

    def get_password(self, service, username):
        return None

    def set_password(self, service, username, password):
        raise AssertionError("nothing may be put here")


class NoAmazon:
    """No order is touched."""


@pytest.fixture
def environment(tmp_path):
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())
    config = tmp_path / "paydesk.toml"
    config.write_text("")
    yield {"PAYDESK_DATA": str(tmp_path / "data"), "PAYDESK_CONFIG": str(config)}
    keyring.set_keyring(before)


@pytest.fixture
def open_shop(environment, amazon):
    opened = []
    emulators = {Region.EU: amazon.credentials["base_url"]}

    def begin():
        told = settings.load(environment)
        clock = DeskClock()
        database = open_shop_database(told, clock)
        desk = Desk("till-1", "run-1", shop_of(told), database, NoAmazon(), clock, QUICK_PINS)
        services = assemble(desk, seller_id=told.seller_id)
        opened.append((services, database))
        return services, open_setup(services, told, environment, emulators)

    yield begin
    for services, database in opened:
        services.mail.runner.close()
        database.close()


@pytest.fixture
def sandbox(open_shop, amazon):
    """A connected sandbox shop that is ready for live."""
    _, setup = open_shop()
    names = ("seller_id", "access_key", "secret_key", "client_id")
    told = {name: amazon.credentials[name] for name in names}
    account = TypedAccount(
        Region.EU, Mode.SANDBOX, **told, origin="https://shop.example.com", order_prefix="K-"
    )
    setup.connecting.connect(account)
    services, setup = open_shop()
    services.users.create(User("olga", "Olga", Role.OWNER), "428195", "olga")
    services.users.create(User("anna", "Anna", Role.CASHIER), "913572", "olga")
    services.policies.set_tax(first_tax_policy(Destination("DE")), "olga")
    services.settings.set(SENDER, ["Markt 1", "10115 Berlin"], "olga")
    services.settings.set(TAX_NUMBER, "DE123456789", "olga")
    return services, setup


def mode_of(environment):
    return settings.load(environment).mode


def test_a_ready_shop_goes_live_with_its_terms_and_without_its_orders(
    sandbox, environment, open_shop
):
    services, setup = sandbox
    assert setup.switch.go_live(" LIVE ", OLGA) > 10
    told = settings.load(environment)
    assert told.mode is Mode.LIVE
    assert told.database_url.endswith("live-eu.sqlite")
    key = account_secret(Mode.LIVE, "secret_key", told.secrets_file)
    assert key == account_secret(Mode.SANDBOX, "secret_key", told.secrets_file)
    with services.desk.database.read() as session:
        last = session.scalars(select(AuditRecord).order_by(AuditRecord.seq.desc())).first()
    assert (last.act, last.actor, last.facts) == (
        "mode.switched",
        "olga",
        {"old": "sandbox", "new": "live"},
    )
    live, _ = open_shop()
    assert [user.name for user in live.users.all()] == ["anna", "olga"]
    assert live.policies.tax() == services.policies.tax()
    assert live.settings.get(SENDER) == ["Markt 1", "10115 Berlin"]
    with live.desk.database.read() as session:
        assert session.scalar(select(func.count()).select_from(OrderRecord)) == 0
        acts = list(session.scalars(select(AuditRecord.act).order_by(AuditRecord.seq)))
    assert acts == ["terms.carried"]


def test_back_in_the_sandbox_everything_is_as_it_was_and_live_keeps_its_own(
    sandbox, environment, open_shop
):
    sandbox[1].switch.go_live("LIVE", OLGA)
    live, setup = open_shop()
    live.settings.set(SENDER, ["Live 2"], "olga")
    setup.switch.leave_live(Mode.SANDBOX, "SANDBOX", OLGA)
    again, setup = open_shop()
    assert again.settings.get(SENDER) == ["Markt 1", "10115 Berlin"]
    assert setup.switch.go_live("LIVE", OLGA) == 0
    once_more, _ = open_shop()
    assert once_more.settings.get(SENDER) == ["Live 2"]


@pytest.mark.parametrize("typed", ["", "live", "SANDBOX", "LIVE!"])
def test_without_the_word_nothing_is_switched(sandbox, environment, typed):
    with pytest.raises(NotConfirmed):
        sandbox[1].switch.go_live(typed, OLGA)
    assert mode_of(environment) is Mode.SANDBOX


def test_whoever_may_not_is_refused_before_anything_is_asked(sandbox, environment):
    with pytest.raises(PermissionRefused):
        sandbox[1].switch.may(ANNA)
    with pytest.raises(PermissionRefused):
        sandbox[1].switch.go_live("LIVE", ANNA)
    assert mode_of(environment) is Mode.SANDBOX


def test_what_is_missing_is_named(sandbox, environment):
    services, setup = sandbox
    services.settings.set(SENDER, [], "olga")
    with pytest.raises(NotReady) as refused:
        setup.switch.go_live("LIVE", OLGA)
    assert [finding.item for finding in refused.value.missing] == [Item.LETTERHEAD]
    assert mode_of(environment) is Mode.SANDBOX


def test_keys_that_live_does_not_know_switch_nothing(sandbox, environment, tmp_path):
    _, setup = sandbox
    file = tmp_path / "secrets.json"
    text = file.read_text()
    key = account_secret(Mode.SANDBOX, "access_key", file)
    file.write_text(text.replace(key, "AKIA0000000000000000"))
    with pytest.raises(WrongCredentials):
        setup.switch.go_live("LIVE", OLGA)
    assert mode_of(environment) is Mode.SANDBOX
    assert not (tmp_path / "data" / "live-eu.sqlite").exists()


def test_there_is_no_way_from_training_to_live(open_shop, environment, amazon):
    services, setup = open_shop()
    services.users.create(User("olga", "Olga", Role.OWNER), "428195", "olga")
    with pytest.raises(LiveBeginsInSandbox):
        setup.switch.go_live("LIVE", OLGA)
    names = ("seller_id", "access_key", "secret_key", "client_id")
    told = {name: amazon.credentials[name] for name in names}
    account = TypedAccount(Region.EU, Mode.LIVE, **told, origin="https://shop.example.com")
    with pytest.raises(LiveBeginsInSandbox):
        setup.connecting.connect(account)
    assert mode_of(environment) is Mode.TRAINING


def test_keys_of_a_shop_are_changed_by_owners_alone(sandbox, amazon):
    _, setup = sandbox
    names = ("seller_id", "access_key", "secret_key", "client_id")
    told = {name: amazon.credentials[name] for name in names}
    account = TypedAccount(Region.EU, Mode.SANDBOX, **told, origin="https://shop.example.com")
    with pytest.raises(PermissionRefused):
        setup.connecting.connect(account, ANNA)
    setup.connecting.connect(account, OLGA)


def test_the_check_before_live_tells_ready_missing_and_advised(sandbox):
    found = {each.item: each.verdict for each in sandbox[1].readiness.findings()}
    assert found == {
        Item.ACCOUNT: Verdict.READY,
        Item.ORIGIN: Verdict.READY,
        Item.TEST_SALE: Verdict.ADVISED,
        Item.TEST_REFUND: Verdict.ADVISED,
        Item.NOTIFICATIONS: Verdict.ADVISED,
        Item.TAXES: Verdict.READY,
        Item.SHIPPING: Verdict.ADVISED,
        Item.LETTERHEAD: Verdict.READY,
        Item.PRODUCTS: Verdict.ADVISED,
        Item.MAIL: Verdict.ADVISED,
        Item.OWNERS: Verdict.READY,
    }


def test_no_table_with_money_or_buyers_is_ever_carried():
    money = {"orders", "payments", "charges", "refunds", "intents", "buyers", "outbox", "documents"}
    assert money & CARRIED == set()
    assert {"audit", "timeline", "installation", "series"} & CARRIED == set()
