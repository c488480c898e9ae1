"""The wizard takes a fresh install to a working account, and names each wrong field on the way."""

import json
import stat

import pytest
from PySide6.QtCore import Qt

from app import settings
from app.account_checks import AccountChecks
from app.domain.account_fields import Field, TypedAccount
from app.domain.checkout_modes import AuthorizationMode, CaptureMode
from app.domain.environment import Mode, Region
from app.secrets import account_secret
from app.services.assisted_checkout import AUTHORIZATION_MODE, CAPTURE_MODE
from app.services.setup.progress_file import ProgressFile
from app.services.setup.steps import Step, StepState
from ui.connect.panel import ConnectStage

FIELDS = (Field.SELLER_ID, Field.ACCESS_KEY, Field.SECRET_KEY, Field.CLIENT_ID)
WRONG = {
    Field.SELLER_ID: ("A0000000000000", "another seller ID"),
    Field.ACCESS_KEY: ("AKIA0000000000000000", "does not know this access key"),
    Field.SECRET_KEY: ("0" * 40, "does not belong to this access key"),
    Field.CLIENT_ID: ("amzn1.application-oa2-client." + "0" * 32, "does not know this client ID"),
}


def press(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def fill_shop(shop, qtbot):
    page, view = shop.screen.shop_page, shop.screen.view
    page.region.setCurrentIndex(page.region.findData(Region.EU))
    page.capture.setCurrentIndex(page.capture.findData(CaptureMode.CAPTURE_NOW))
    page.authorization.setCurrentIndex(page.authorization.findData(AuthorizationMode.FALLBACK))
    page.store_name.setText("Käse & Wein")
    page.prefix.setText("KW-")
    press(qtbot, view.go_on)
    qtbot.waitUntil(lambda: shop.screen.presenter.panel.current is Step.ACCOUNT)


def ask(shop, qtbot):
    press(qtbot, shop.screen.account.view.submit)
    presenter = shop.screen.connect_presenter
    qtbot.waitUntil(lambda: presenter.panel.stage is not ConnectStage.ASKING, timeout=20_000)
    return presenter.panel


def block(amazon):
    told = {name: amazon.credentials[name] for name in map(str, FIELDS)}
    return json.dumps({**told, "client_secret": amazon.credentials["client_secret"]})


def paste(shop, amazon, qtbot):
    form = shop.screen.account.view
    form.field.setPlainText(block(amazon))
    qtbot.waitUntil(lambda: shop.screen.connect_presenter.panel.found == FIELDS)
    origin = form.form.fields[Field.ORIGIN]
    origin.clear()
    qtbot.keyClicks(origin, "https://shop.example.com/")
    return form


def test_from_a_fresh_install_to_a_working_sandbox_account(start, amazon, environment, qtbot):
    shop = start()
    assert shop.told.mode is Mode.TRAINING
    assert shop.screen.presenter.panel.current is Step.SHOP
    fill_shop(shop, qtbot)
    form = paste(shop, amazon, qtbot)

    for field in FIELDS:
        value, words = WRONG[field]
        line = form.form.fields[field]
        right = line.text()
        line.clear()
        qtbot.keyClicks(line, value)
        panel = ask(shop, qtbot)
        assert panel.wrong is field
        assert words in form.form.faults[field].text()
        assert [f for f in Field if not form.form.faults[f].isHidden()] == [field]
        assert settings.load(environment).mode is Mode.TRAINING
        line.clear()
        qtbot.keyClicks(line, right)

    assert ask(shop, qtbot).stage is ConnectStage.DONE
    with qtbot.waitSignal(shop.screen.restart_wanted):
        press(qtbot, form.again)

    shop = start()
    told = shop.told
    assert (told.mode, told.region) == (Mode.SANDBOX, Region.EU)
    assert (told.store_name, told.order_prefix) == ("Käse & Wein", "KW-")
    assert told.database_url.endswith("sandbox-eu.sqlite")
    assert stat.S_IMODE(told.secrets_file.stat().st_mode) == 0o600
    kept = TypedAccount(
        told.region,
        told.mode,
        told.seller_id,
        account_secret(told.mode, "access_key", told.secrets_file),
        account_secret(told.mode, "secret_key", told.secrets_file),
        told.client_id,
        told.origin,
    )
    AccountChecks({Region.EU: amazon.credentials["base_url"]}).check(kept)

    panel = shop.screen.presenter.panel
    assert panel.current is Step.ADDRESSES
    assert dict(panel.states)[Step.ACCOUNT] is StepState.DONE
    assert shop.services.settings.get(CAPTURE_MODE) == "capture_now"
    assert shop.services.settings.get(AUTHORIZATION_MODE) == "fallback"
    assert shop.services.desk.shop.order_prefix == "KW-"
    addresses = shop.screen.view.pages[Step.ADDRESSES]
    assert addresses.origin.text.text() == "https://shop.example.com"


def test_each_step_is_left_and_taken_up_again(start, amazon, environment, qtbot, tmp_path):
    shop = start()
    fill_shop(shop, qtbot)
    with qtbot.waitSignal(shop.screen.left):
        press(qtbot, shop.screen.view.leave)
    qtbot.waitUntil(lambda: not shop.screen.presenter.is_saving)
    again = start()
    assert again.screen.presenter.panel.current is Step.ACCOUNT
    assert again.screen.shop_page.store_name.text() == "Käse & Wein"
    assert again.screen.connect_presenter.panel.account.region is Region.EU

    form = paste(again, amazon, qtbot)
    assert ask(again, qtbot).stage is ConnectStage.DONE
    assert form.form.fields[Field.SECRET_KEY].text() == ""
    own = start()
    for step in (Step.ADDRESSES, Step.NOTIFICATIONS, Step.DATABASE):
        assert own.screen.presenter.panel.current is step
        press(qtbot, own.screen.view.skip)
    assert own.screen.presenter.panel.current is Step.TAXES
    qtbot.waitUntil(lambda: not own.screen.presenter.is_saving)
    last = start()
    assert last.screen.presenter.panel.current is Step.TAXES
    states = dict(last.screen.presenter.panel.states)
    assert states[Step.DATABASE] is StepState.SKIPPED
    kept = ProgressFile.beside(tmp_path / "paydesk.toml").path.read_text()
    assert amazon.credentials["secret_key"] not in kept
    assert amazon.credentials["access_key"] not in kept


@pytest.mark.parametrize(
    ("name", "prefix", "wrong"),
    [("", "P-", "store_name"), ("Shop", "K W", "order_prefix"), ("Shop", "", "order_prefix")],
)
def test_the_first_step_marks_what_cannot_be(start, qtbot, name, prefix, wrong):
    shop = start()
    shop.screen.shop_page.store_name.setText(name)
    shop.screen.shop_page.prefix.setText(prefix)
    press(qtbot, shop.screen.view.go_on)
    qtbot.waitUntil(lambda: shop.screen.presenter.panel.notice is not None)
    assert shop.screen.presenter.panel.wrong == wrong
    assert shop.screen.presenter.panel.current is Step.SHOP


def test_in_training_what_belongs_to_a_shop_of_ones_own_waits(start):
    shop = start()
    shop.screen.begin(Step.TAXES)
    assert shop.screen.presenter.panel.current is Step.SHOP
    buttons = shop.screen.view.steps.buttons
    enabled = [step for step, button in buttons.items() if button.isEnabled()]
    assert enabled == [Step.SHOP, Step.ACCOUNT]
    assert "after the account" in buttons[Step.TAXES].toolTip()
