"""Connecting an account: typed or pasted, checked, and never left lying in the form."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.domain.account_fields import Field, FieldFault
from app.domain.environment import Mode, Region
from app.domain.errors import NotSent, WrongCredentials, WrongRegion
from app.services.connecting import Connected
from ui.background import Background
from ui.connect.panel import ConnectStage
from ui.connect.presenter import ConnectPresenter
from ui.connect.screen import ConnectScreen

BLOCK = """
Merchant ID: A1B2C3D4E5F6G7
Access Key: AKIAIOSFODNN7EXAMPLE
Secret Key: wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY
Client ID: amzn1.application-oa2-client.0a1b2c3d4e5f60718293a4b5c6d7e8f9
"""


class Connecting:
    """Obeys ``ConnectsAccounts``: remembers what it is given, raises what it is told to."""

    def __init__(self, folder):
        self.given = []
        self.error = None
        self._folder = folder

    def has_keyring(self):
        return False

    def connect(self, account, asker=None):
        self.given.append(account)
        if self.error is not None:
            raise self.error
        return Connected(self._folder / "paydesk.toml", self._folder / "secrets.json")


@pytest.fixture
def background():
    made = Background(workers=1)
    yield made
    made.close()


@pytest.fixture
def connecting(tmp_path):
    return Connecting(tmp_path)


@pytest.fixture
def screen(background, connecting, qtbot):
    presenter = ConnectPresenter(connecting, background)
    screen = ConnectScreen(presenter)
    qtbot.addWidget(screen.widget())
    screen.widget().show()
    screen.enter()
    qtbot.waitUntil(lambda: presenter.panel.has_keyring is not None)
    return screen


def fill(screen, qtbot):
    QGuiApplication.clipboard().setText(BLOCK)
    qtbot.mouseClick(screen.view.paste_button, Qt.MouseButton.LeftButton)
    screen.view.form.fields[Field.ORIGIN].clear()
    qtbot.keyClicks(screen.view.form.fields[Field.ORIGIN], "https://shop.example.com/")


def submit(screen, qtbot):
    qtbot.mouseClick(screen.view.submit, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: screen.presenter.panel.stage is not ConnectStage.ASKING)


def test_a_pasted_block_fills_the_form(screen, qtbot):
    fill(screen, qtbot)
    assert screen.view.form.fields[Field.SELLER_ID].text() == "A1B2C3D4E5F6G7"
    assert screen.view.form.fields[Field.SECRET_KEY].text().endswith("EXAMPLEKEY")


def test_rubbish_in_the_clipboard_is_told(screen, qtbot):
    QGuiApplication.clipboard().setText("hello")
    qtbot.mouseClick(screen.view.paste_button, Qt.MouseButton.LeftButton)
    assert screen.view.notice.text.text().startswith("No key was found")


def test_what_is_in_the_form_is_what_is_connected(screen, connecting, qtbot):
    fill(screen, qtbot)
    screen.view.form.region.setCurrentIndex(screen.view.form.region.findData(Region.JP))
    submit(screen, qtbot)
    (account,) = connecting.given
    assert (account.region, account.mode) == (Region.JP, Mode.SANDBOX)
    assert account.origin == "https://shop.example.com"
    assert account.access_key == "AKIAIOSFODNN7EXAMPLE"


@pytest.mark.parametrize(
    ("field", "words"),
    [
        (Field.ACCESS_KEY, "does not know this access key"),
        (Field.SECRET_KEY, "does not belong to this access key"),
        (Field.SELLER_ID, "belong to another seller ID"),
        (Field.CLIENT_ID, "does not know this client ID"),
    ],
)
def test_the_field_that_amazon_refuses_says_so_below_it(screen, connecting, qtbot, field, words):
    connecting.error = WrongCredentials(field.value, "Code")
    fill(screen, qtbot)
    submit(screen, qtbot)
    assert words in screen.view.form.faults[field].text()
    assert screen.view.form.fields[field].property("tone") == "bad"
    assert screen.view.notice.isHidden()


def test_keys_of_another_region_lead_there_by_one_press(screen, connecting, qtbot):
    connecting.error = WrongRegion("jp")
    fill(screen, qtbot)
    submit(screen, qtbot)
    assert "Japan" in screen.view.notice.text.text()
    qtbot.mouseClick(screen.view.notice.action, Qt.MouseButton.LeftButton)
    assert screen.presenter.panel.account.region is Region.JP
    assert screen.view.notice.isHidden()


def test_exchanged_keys_are_told_apart(screen, connecting, qtbot):
    connecting.error = FieldFault(Field.ACCESS_KEY, "is wrong", Field.SECRET_KEY)
    fill(screen, qtbot)
    submit(screen, qtbot)
    assert "looks like the field Secret key" in screen.view.form.faults[Field.ACCESS_KEY].text()


def test_what_is_pasted_into_the_field_is_sorted_and_not_kept_there(screen, qtbot):
    screen.view.field.setPlainText(BLOCK + "\nClient Secret: 0123456789abcdef\n")
    qtbot.waitUntil(lambda: screen.presenter.panel.found != ())
    assert screen.view.field.toPlainText() == ""
    assert screen.view.found.text().startswith("✓ Found: Seller ID")
    assert "client secret is not needed" in screen.view.remarks.text()


def test_half_a_private_key_is_told_and_fills_nothing(screen, qtbot):
    screen.view.field.setPlainText("-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBg")
    qtbot.waitUntil(lambda: screen.presenter.panel.remarks != ())
    assert "is not whole" in screen.view.remarks.text()
    assert screen.view.form.fields[Field.SECRET_KEY].text() == ""


def test_an_empty_field_is_named(screen, connecting, qtbot):
    connecting.error = FieldFault(Field.CLIENT_ID, "is missing")
    submit(screen, qtbot)
    assert screen.view.form.faults[Field.CLIENT_ID].text() == "This field is empty."


def test_no_network_is_told_and_the_form_stays(screen, connecting, qtbot):
    connecting.error = NotSent("no way to Amazon")
    fill(screen, qtbot)
    submit(screen, qtbot)
    assert screen.view.notice.text.text().startswith("No way to Amazon.")
    assert screen.view.form.fields[Field.SELLER_ID].text() == "A1B2C3D4E5F6G7"


def test_once_connected_no_key_is_left_on_the_screen(screen, qtbot):
    fill(screen, qtbot)
    submit(screen, qtbot)
    assert screen.presenter.panel.stage is ConnectStage.DONE
    assert "secrets.json" in screen.view.done_text.text()
    assert screen.presenter.panel.account.secret_key == ""
    assert screen.view.form.fields[Field.SECRET_KEY].text() == ""


def test_leaving_forgets_the_keys(screen, qtbot):
    fill(screen, qtbot)
    with qtbot.waitSignal(screen.presenter.left):
        qtbot.mouseClick(screen.view.back, Qt.MouseButton.LeftButton)
    assert screen.view.form.fields[Field.SECRET_KEY].text() == ""


def test_starting_again_is_one_press_away(screen, qtbot):
    fill(screen, qtbot)
    submit(screen, qtbot)
    with qtbot.waitSignal(screen.presenter.restart_wanted):
        qtbot.mouseClick(screen.view.again, Qt.MouseButton.LeftButton)
