"""An account is connected after Amazon knew it; what is kept is enough for the next start."""

import stat
from dataclasses import replace

import keyring
import keyring.backend
import pytest

from app import settings
from app.amazonpay.pace import Pace
from app.amazonpay.tls import public_context
from app.amazonpay.transport import Transport
from app.amazonpay.v1.account_check import check_account
from app.amazonpay.v1.client import ClassicClient
from app.amazonpay.v1.credentials import Credentials
from app.amazonpay.v1.endpoints import Endpoints
from app.domain.account_fields import FieldFault, TypedAccount
from app.domain.environment import Mode, Region
from app.domain.errors import WrongCredentials
from app.secrets import SecretNotKept, account_secret, secret
from app.services.connecting import Connecting, TrainingHasNoAccount
from app.services.settings_file import SettingsFile
from tests.desk_clock import DeskClock
from tests.desk_fixtures import amazon, emulator

__all__ = ("amazon", "emulator")


class MemoryKeyring(keyring.backend.KeyringBackend):
    """A keyring that works."""

    priority = 5

    def __init__(self):
        super().__init__()
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        del self.kept[service, username]


class ForgetfulKeyring(MemoryKeyring):
    """Says yes, and keeps nothing."""

    def set_password(self, service, username, password):
        del service, username, password


class NoKeyring(MemoryKeyring):
    """Stands for a system without one."""

    priority = 0


@pytest.fixture
def use_keyring():
    before = keyring.get_keyring()

    def use(backend):
        keyring.set_keyring(backend)
        return backend

    yield use
    keyring.set_keyring(before)


@pytest.fixture
def account(amazon):
    told = amazon.credentials
    return TypedAccount(
        Region.EU,
        Mode.SANDBOX,
        seller_id=told["seller_id"],
        access_key=told["access_key"],
        secret_key=told["secret_key"],
        client_id=told["client_id"],
        origin="https://shop.example.com",
        store_name='Käse "& Wein"',
    )


@pytest.fixture
def connecting(amazon, tmp_path):
    """Asks the emulator where the program asks Amazon."""

    def check(account):
        credentials = Credentials(
            seller_id=account.seller_id,
            access_key=account.access_key,
            secret_key=account.secret_key,
            client_id=account.client_id,
        )
        url = amazon.credentials["base_url"]
        endpoints = Endpoints.of(account.region, Mode.TRAINING, url)
        transport = Transport(public_context)
        try:
            check_account(ClassicClient(endpoints, credentials, transport, Pace(DeskClock())))
        finally:
            transport.close()

    folder = tmp_path / "config"
    return Connecting(check, SettingsFile(folder / "paydesk.toml"), folder / "secrets.json")


def load(connecting):
    return settings.load({"PAYDESK_CONFIG": str(connecting.settings.path)})


def test_without_a_keyring_the_keys_lie_in_a_file_of_the_owners(
    connecting, account, use_keyring, tmp_path
):
    use_keyring(NoKeyring())
    connected = connecting.connect(account)
    assert connected.secrets_file == connecting.secrets_file
    assert stat.S_IMODE(connecting.secrets_file.stat().st_mode) == 0o600
    told = load(connecting)
    assert account_secret("sandbox", "secret_key", told.secrets_file, {}) == account.secret_key
    assert account_secret("sandbox", "access_key", told.secrets_file, {}) == account.access_key


def test_with_a_keyring_no_file_holds_a_key(connecting, account, use_keyring):
    ring = use_keyring(MemoryKeyring())
    connected = connecting.connect(account)
    assert connected.secrets_file is None
    assert ring.kept == {
        ("paydesk", "sandbox_access_key"): account.access_key,
        ("paydesk", "sandbox_secret_key"): account.secret_key,
    }
    written = connecting.settings.path.read_text()
    assert account.secret_key not in written
    assert account.access_key not in written
    assert not connecting.secrets_file.exists()


def test_the_next_start_finds_the_account_and_a_database_of_its_own(
    connecting, account, use_keyring
):
    use_keyring(MemoryKeyring())
    connecting.connect(account)
    told = load(connecting)
    assert (told.region, told.mode) == (Region.EU, Mode.SANDBOX)
    assert (told.seller_id, told.client_id) == (account.seller_id, account.client_id)
    assert (told.origin, told.store_name) == ("https://shop.example.com", 'Käse "& Wein"')
    assert told.database_url.endswith("sandbox-eu.sqlite")
    assert told.training_credentials is None


def test_other_settings_stay_and_the_old_file_is_kept_beside(connecting, account, use_keyring):
    use_keyring(MemoryKeyring())
    old = '[desk]\nname = "counter-2"\n\n[shop]\norder_prefix = "K-"\n\n[training]\ncredentials_file = "x"\n'
    connecting.settings.path.parent.mkdir()
    connecting.settings.path.write_text(old)
    connecting.connect(account)
    told = load(connecting)
    assert (told.desk_name, told.order_prefix) == ("counter-2", "K-")
    assert connecting.settings.path.with_name("paydesk.toml.before").read_text() == old


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("seller_id", "A0000000000000"),
        ("access_key", "AKIA0000000000000000"),
        ("secret_key", "0" * 40),
    ],
)
def test_amazon_names_the_wrong_key_and_nothing_is_kept(
    connecting, account, use_keyring, field, value
):
    ring = use_keyring(MemoryKeyring())
    with pytest.raises(WrongCredentials) as refused:
        connecting.connect(replace(account, **{field: value}))
    assert refused.value.field == field
    assert ring.kept == {}
    assert not connecting.settings.path.exists()


def test_a_typing_mistake_is_found_before_amazon_is_asked(tmp_path, account):
    asked = []
    settings_file = SettingsFile(tmp_path / "paydesk.toml")
    connecting = Connecting(asked.append, settings_file, tmp_path / "secrets.json")
    with pytest.raises(FieldFault):
        connecting.connect(replace(account, client_id="mine"))
    assert asked == []


def test_training_has_no_account_to_connect(connecting, account):
    with pytest.raises(TrainingHasNoAccount):
        connecting.connect(replace(account, mode=Mode.TRAINING))


def test_a_keyring_that_forgets_is_caught_before_the_settings_change(
    connecting, account, use_keyring
):
    use_keyring(ForgetfulKeyring())
    with pytest.raises(SecretNotKept, match="keyring"):
        connecting.connect(account)
    assert not connecting.settings.path.exists()


def test_other_secrets_in_the_file_stay(connecting, account, use_keyring):
    use_keyring(NoKeyring())
    connecting.secrets_file.parent.mkdir()
    connecting.secrets_file.write_text('{"smtp_password": "s3cret"}')
    connecting.secrets_file.chmod(0o600)
    connecting.connect(account)
    assert secret("smtp_password", connecting.secrets_file, {}) == "s3cret"
