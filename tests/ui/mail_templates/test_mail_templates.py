"""A wording is tried while it is typed, kept only when it works, and taken back whole."""

import pytest

from app.domain.mail_events import MailEvent
from app.services.mails.templates import built_in
from tests.integration.mails.shop import Happenings
from ui.mail_templates.words import fault_text
from ui.widgets.mail_paper import PHONE

KEY = ("en", "buyer", MailEvent.ORDER_PLACED)


@pytest.fixture
def typed(screen, qtbot):
    """Type into a field and wait until it was tried."""

    def put(text, field="text"):
        editor = screen.view.editor
        before = screen.presenter._trial
        getattr(editor, field).setPlainText(text)
        editor.flush()
        qtbot.waitUntil(lambda: screen.presenter._trial > before)
        panel = screen.presenter.panel
        qtbot.waitUntil(
            lambda: (
                screen.presenter.panel.fault is not None
                or screen.presenter.panel.draft is not panel.draft
            )
        )

    return put


def test_what_is_in_force_is_shown_with_a_sample_order_until_there_is_a_real_one(
    screen, services, qtbot
):
    view = screen.view
    assert view.editor.wording() == built_in(*KEY)
    assert view.preview.subject.text() == "Your order P-100042 at Corner shop"
    assert "Jordan Sample" in view.preview.paper.toPlainText()
    assert not view.editor.keep.isEnabled()
    number = Happenings(services).order()
    screen.presenter.look()
    qtbot.waitUntil(lambda: screen.presenter.panel.orders == (number,))
    view.preview.order_chosen.emit(number)
    qtbot.waitUntil(lambda: str(number) in view.preview.subject.text())
    assert "Ad• Fi••••" in view.preview.paper.toPlainText()


def test_a_fault_is_named_with_its_place_and_the_old_wording_stays(screen, services, typed):
    typed("Hello\n\n{{ order.nummer }}")
    view = screen.view
    assert view.editor.fault.text().startswith("Text, line 3, column 10: order has no 'nummer'")
    assert not view.editor.keep.isEnabled()
    assert "Thank you for your order" in view.preview.paper.toPlainText()
    assert services.mail.wordings.wording(KEY) == (built_in(*KEY), False)
    view.editor.go.click()
    assert view.editor.text.textCursor().blockNumber() == 2
    assert view.editor.text.textCursor().positionInBlock() == 9


def test_a_wording_that_works_is_kept_and_the_shipped_one_comes_back(
    screen, services, typed, qtbot
):
    typed("Hi {{ buyer.name }}, it is {{ order.total }}.")
    view = screen.view
    assert "it is $70.00" in view.preview.paper.toPlainText()
    assert view.editor.state.text() == "● Not kept yet"
    view.editor.keep.click()
    qtbot.waitUntil(lambda: screen.presenter.panel.is_own)
    assert services.mail.wordings.wording(KEY)[0].text.startswith("Hi {{ buyer.name }}")
    assert view.editor.state.text() == "✎ Your wording"
    view.editor.reset.click()
    qtbot.waitUntil(lambda: not screen.presenter.panel.is_own)
    assert view.editor.wording() == built_in(*KEY)


def test_html_of_ones_own_begins_with_the_text_and_may_not_load_anything(screen, typed, qtbot):
    view = screen.view
    view.editor.own_html.click()
    assert view.editor.html.toPlainText().startswith("<p>{{ greeting }}</p>")
    typed('<p>Hello</p>\n<img src="https://tracker.example">', "html")
    assert fault_text(screen.presenter.panel.fault).startswith("HTML, line 2, column 1: <img>")
    view.editor.throw.click()
    qtbot.waitUntil(lambda: screen.presenter.panel.kept is not None)
    assert screen.presenter.panel.fault is None
    assert not view.editor.own_html.isChecked()


def test_what_was_typed_waits_while_another_mail_is_looked_at(screen, typed, qtbot):
    typed("Half a sent")
    screen.view.kinds.buttons["staff"].click()
    qtbot.waitUntil(lambda: screen.presenter.panel.key[1] == "staff")
    qtbot.waitUntil(lambda: screen.presenter.panel.kept is not None)
    assert len(screen.view.events.lines) == len(MailEvent)
    screen.view.kinds.buttons["buyer"].click()
    qtbot.waitUntil(lambda: screen.view.editor.text.toPlainText() == "Half a sent")
    assert screen.presenter.panel.is_changed


def test_the_preview_turns_dark_narrow_and_to_plain_text(screen):
    preview = screen.view.preview
    preview.schemes.buttons["dark"].click()
    assert "#14161a" in preview.paper.styleSheet()
    preview.widths.buttons["phone"].click()
    assert preview.paper.maximumWidth() == PHONE
    preview.parts.buttons["text"].click()
    assert preview.paper.toPlainText().startswith("Training: nothing in this mail is real.")


def test_a_word_of_the_order_is_inserted_where_the_cursor_is(screen):
    editor = screen.view.editor
    editor.text.setFocus()
    menu = {action.text(): action for action in editor.insert.menu().actions()}
    menu["order.total"].trigger()
    assert editor.text.toPlainText().startswith("{{ order.total }}")


def test_whoever_may_not_is_told_so_and_nothing_changes(screen, window, services, typed, qtbot):
    window.sign_in("ava")
    typed("Mine")
    screen.view.editor.keep.click()
    qtbot.waitUntil(lambda: screen.presenter.panel.notice is not None)
    assert services.mail.wordings.wording(KEY) == (built_in(*KEY), False)
