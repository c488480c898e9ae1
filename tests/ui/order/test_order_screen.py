"""What the screen of one order shows: money, goods, a covered buyer, ids, edges, the story."""

import json

import pytest
from PySide6.QtGui import QGuiApplication
from sqlalchemy import select

from app.domain.checkout_modes import AuthorizationMode, CaptureMode
from app.domain.order_actions import OrderAction
from app.domain.permissions import Role
from app.domain.timeline import Source
from app.storage.audit import AuditRecord
from tests.ui.order.conftest import PICKS
from ui.order.explain_sheet import ExplainSheet
from ui.order.story_words import details_of, title_of
from ui.sign_in.approval import ApprovalSheet
from PySide6.QtWidgets import QLabel

_TAKEN = CaptureMode.CAPTURE_NOW


def _traces(shop):
    with shop.services.desk.database.read() as session:
        query = select(AuditRecord).where(AuditRecord.act == "buyer.seen")
        return [(each.actor, each.subject) for each in session.scalars(query)]


def test_the_buyer_is_covered_until_somebody_asks_and_that_leaves_a_trace(shop, open_order):
    number = shop.sell(*PICKS)
    desk = open_order(number)
    assert "Ad• Fi••••••" in desk.view.buyer.told()
    assert "United States" in desk.view.buyer.told()
    assert _traces(shop) == []
    desk.view.buyer.button.click()
    desk.until(lambda: desk.panel.shown_buyer is not None)
    assert "Ada Fielding" in desk.view.buyer.told()
    assert _traces(shop) == [("max", number)]
    desk.view.buyer.button.click()
    assert "Ad• Fi••••••" in desk.view.buyer.told()
    desk.view.buyer.button.click()
    desk.until(lambda: desk.panel.shown_buyer is not None)
    desk.screen.leave()
    assert desk.panel.shown_buyer is None
    assert "Ada" not in repr(desk.panel)


def test_a_cashier_needs_a_second_person_to_see_the_buyer(shop, open_order):
    desk = open_order(shop.sell(*PICKS), "ava", Role.CASHIER)
    desk.view.buyer.button.click()
    sheet = desk.view.findChild(ApprovalSheet)
    assert sheet.what.text() == f"{desk.panel.number}: see buyer"
    sheet.reject()
    assert _traces(shop) == []


def test_goods_ids_and_edges_are_shown(shop, open_order):
    desk = open_order(shop.sell(*PICKS))
    texts = [each.text() for each in desk.view.goods.findChildren(QLabel)]
    assert {"House blend coffee beans, 250 g", "CF-101", "$25.00", "$58.00"} <= set(texts)
    ids = {name: field.text.text() for name, field in desk.view.ids.copies.items()}
    (charge,) = desk.panel.details.view.charges
    assert ids == {"Order Reference": shop.permission_id, "Authorization": charge.charge_id}
    desk.view.ids.copies["Authorization"].button.click()
    assert QGuiApplication.clipboard().text() == charge.charge_id
    assert desk.view.verdict.edge.text() == "Reservation ends in 1 d 23 h"
    assert desk.view.about.text().endswith("ava  ·  till-1")


REJECTED = "Amazon rejected the payment and closed the order; the same account will not work again."


@pytest.mark.parametrize(
    ("options", "word", "explanation"),
    [
        ({}, "Reserved", "The amount is reserved and can be taken."),
        (
            {"card": "AmazonRejected"},
            "Rejected by Amazon",
            REJECTED,
        ),
        (
            {"authorization_mode": AuthorizationMode.ASYNCHRONOUS},
            "Amazon is deciding",
            "Amazon may take up to a day. The money is neither reserved nor taken yet.",
        ),
    ],
)
def test_amazons_word_is_explained_at_a_press(shop, open_order, options, word, explanation):
    desk = open_order(shop.sell(*PICKS, **options))
    buttons = {each.text(): each for each in desk.view.payments.findChildren(type(desk.view.back))}
    buttons[word].click()
    sheet = desk.view.findChild(ExplainSheet)
    texts = [each.text() for each in sheet.findChildren(QLabel)]
    assert explanation in texts
    sheet.accept()


def test_the_story_tells_who_did_what_and_can_be_filtered(shop, open_order):
    desk = open_order(shop.sell(*PICKS, capture_mode=_TAKEN))
    story = desk.view.story
    sources = {each.source for each in story.shown()}
    assert {Source.PERSON, Source.CALL} <= sources
    story.sources.chosen.emit(frozenset({Source.PERSON}))
    assert {each.source for each in story.shown()} == {Source.PERSON}
    assert story.sources.text() == "From: People"
    story.sources.chosen.emit(frozenset())
    assert {each.source for each in story.shown()} == sources


def test_the_story_speaks_in_our_words_and_the_raw_one_in_amazons(shop, open_order):
    desk = open_order(shop.sell(*PICKS, capture_mode=_TAKEN))
    told = {title_of(each): details_of(each) for each in desk.view.story.shown()}
    assert told["Payment status"] == "Queued → Processed"
    assert told["Capture"] == "$83.00  ·  Captured"
    assert told["Asked of Amazon"].startswith("Set the total")
    raw = desk.view.story.raw.toPlainText()
    assert "Completed" in raw
    for each in desk.view.story.shown():
        assert "MaxCapturesProcessed" not in details_of(each)
        assert title_of(each)


def test_the_raw_story_covers_what_people_wrote_of_others(shop, open_order):
    number = shop.sell(*PICKS)
    text = "Mail ada.fielding@example.com or call 503-555-0142 about S01-1234567-1234567"
    shop.services.attention.note(number, text, "max")
    desk = open_order(number)
    story = desk.view.story
    story.raw_button.setChecked(True)
    story.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    newest = json.loads(copied.splitlines()[0])
    assert newest["facts"]["text"] == (
        "Mail ad••••••@example.com or call •••••• about S01-1234567-1234567"
    )
    assert (newest["source"], newest["actor"], newest["event"]) == ("person", "max", "note")
    assert "Ada Fielding" not in copied


def test_a_number_that_nobody_knows_is_said(qtbot, shop, open_order):
    desk = open_order(shop.sell(*PICKS))
    desk.screen.show_order("P-999999")
    desk.until(lambda: desk.panel.notice is not None)
    assert desk.said == "There is no order P-999999."
    assert desk.panel.details is None


def test_every_action_is_in_the_register_with_its_reason(shop, open_order):
    desk = open_order(shop.sell(*PICKS))
    entries = {e.name: e for e in desk.workplace.actions.entries()}
    assert {f"order.{action.value}" for action in OrderAction} <= set(entries)
    assert (entries["order.capture"].keys, entries["order.capture"].enabled) == ("F2", True)
    assert entries["order.refund"].why_not == "Nothing was captured."
    desk.screen.leave()
    entries = {e.name: e for e in desk.workplace.actions.entries()}
    assert entries["order.capture"].why_not == "Open an order first."


def test_esc_leads_back_to_the_list(qtbot, shop, open_order):
    desk = open_order(shop.sell(*PICKS))
    with qtbot.waitSignal(desk.screen.left):
        desk.workplace.actions.trigger("order.back")
