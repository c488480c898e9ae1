"""One switch: whether this computer hears Amazon itself, and under which address."""

import pytest
from PySide6.QtGui import QGuiApplication

from app.services.receiving_settings import BadReceiving, ReceivingChoice
from ui.notifications.receiving_sheet import ReceivingSheet


@pytest.fixture
def sheet(window, qtbot):
    made = ReceivingSheet("till-1", window.shell)
    made.show_choice(ReceivingChoice())
    made.open()
    yield made
    made.reject()


def test_it_is_off_by_default_and_then_there_is_nothing_to_enter(sheet):
    assert not sheet.switch.isChecked()
    assert not sheet.address.isEnabled()
    assert not sheet.copy.isEnabled()


def test_what_was_entered_is_handed_on_with_the_address_for_seller_central(sheet, qtbot):
    sheet.switch.click()
    sheet.address.setText("https://shop.example")
    sheet.address.textEdited.emit("https://shop.example")
    assert sheet.url.text() == "https://shop.example/ipn"
    sheet.copy.click()
    assert QGuiApplication.clipboard().text() == "https://shop.example/ipn"
    with qtbot.waitSignal(sheet.saved) as saved:
        sheet.primary.click()
    assert saved.args == [ReceivingChoice("till-1", address="https://shop.example")]


@pytest.mark.parametrize("port", ["", "a", "-1", "0", "70000", "²"])
def test_a_port_that_is_none_is_refused_at_its_field(sheet, qtbot, port):
    sheet.switch.click()
    sheet.port.setText(port)
    with qtbot.assertNotEmitted(sheet.saved):
        sheet.primary.click()
    assert "The port is a number from 1 to 65535." in sheet.message.text()


def test_an_address_amazon_cannot_reach_is_refused(sheet, qtbot):
    sheet.switch.click()
    sheet.address.setText("https://192.168.0.7")
    with qtbot.assertNotEmitted(sheet.saved):
        sheet.primary.click()
    assert "Amazon cannot reach 192.168.0.7" in sheet.message.text()


def test_what_the_shop_refuses_is_said_in_the_sheet(sheet):
    sheet.refuse(BadReceiving("host", "that is no address of this computer"))
    assert "That is no address of this computer." in sheet.message.text()


def test_topics_that_are_not_the_usual_ones_are_entered_in_full(sheet, qtbot):
    sheet.switch.click()
    sheet.topics.setText("everything")
    with qtbot.assertNotEmitted(sheet.saved):
        sheet.primary.click()
    assert "write its ARN in full" in sheet.message.text()
    sheet.topics.setText(
        "arn:aws:sns:us-west-2:291180941288:X, arn:aws:sns:us-west-2:598607868003:Y"
    )
    with qtbot.waitSignal(sheet.saved) as saved:
        sheet.primary.click()
    assert [topic[-1] for topic in saved.args[0].topics] == ["X", "Y"]


def test_switching_it_off_here_leaves_another_desks_choice_alone(sheet, qtbot):
    sheet.show_choice(ReceivingChoice("till-2", topics=("arn:aws:sns:a-b-1:012345678901:x",)))
    assert not sheet.switch.isChecked()
    with qtbot.waitSignal(sheet.saved) as saved:
        sheet.primary.click()
    assert saved.args[0].on_desk == "till-2"
    assert saved.args[0].topics == ("arn:aws:sns:a-b-1:012345678901:x",)
