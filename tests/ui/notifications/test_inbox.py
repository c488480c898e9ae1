"""The inbox on screen: read page by page, narrowed, looked into, and quiet while messages come."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.domain.inbox import Finding, InboxState
from tests.ui.notifications.letters import FEED, watch_of
from ui.notifications.inbox_model import Column
from ui.notifications.presenter import PAGE


def shown(inbox):
    """The numbers of the rows, topmost first."""
    return [row.seq for row in inbox.view.table.rows.rows]


def cell(inbox, row, column):
    model = inbox.view.table.rows
    return model.index(row, column).data()


def page_of(inbox):
    pages = inbox.view.pages
    return {0: "list", 1: "empty", 2: "nothing fits"}[pages.currentIndex()]


def choose(inbox, qtbot, row):
    inbox.view.table.selectRow(row)
    qtbot.waitUntil(lambda: inbox.presenter.panel.message is not None)


def test_a_row_tells_when_what_about_which_order_and_what_came_of_it(inbox, letters, look):
    letters.come(kind="PaymentCapture", delay_s=44)
    letters.settle(1, InboxState.APPLIED, Finding.NEWS)
    look()
    told = [cell(inbox, 0, column) for column in Column]
    assert told[1:] == [
        "Capture",
        "S01-0000001-7654321-C000001",
        "—",
        "✓ Signed",
        "✓ Applied",
        "44 s",
    ]


@pytest.mark.parametrize(
    ("came_of_it", "word"),
    [
        ((InboxState.STORED, None), "… Waiting"),
        ((InboxState.QUARANTINED, None), "? Unknown order"),
        ((InboxState.DEAD, None), "✕ Dead letter"),
        ((InboxState.APPLIED, Finding.NOTHING_NEW), "= Nothing new"),
        ((InboxState.APPLIED, Finding.STALE), "↶ Out of date"),
        ((InboxState.APPLIED, Finding.CONTRADICTION), "✕ Contradiction"),
        ((InboxState.APPLIED, Finding.UNKNOWN_WORD), "▲ Unknown word"),
        ((InboxState.APPLIED, Finding.ATTENTION), "▲ Needs a person"),
        ((InboxState.APPLIED, Finding.SAMPLE), "✓ Test message"),
        ((InboxState.APPLIED, Finding.FOREIGN), "• Not ours"),
        ((InboxState.APPLIED, Finding.NO_ORDER), "• No order named"),
    ],
)
def test_each_verdict_has_a_word_and_a_sign(inbox, letters, look, came_of_it, word):
    letters.come()
    letters.settle(1, *came_of_it)
    look()
    assert cell(inbox, 0, Column.VERDICT) == word


def test_a_kind_that_nobody_knows_keeps_amazons_word(inbox, letters, look):
    letters.come(kind="SomethingNew")
    letters.come(kind="")
    look()
    assert [cell(inbox, row, Column.TYPE) for row in (0, 1)] == ["Unreadable", "SomethingNew"]


def test_a_long_inbox_is_read_page_by_page_as_it_is_scrolled(inbox, letters, look, qtbot):
    letters.come(PAGE * 2 + 5)
    look()
    assert len(shown(inbox)) == PAGE
    for rows in (PAGE * 2, PAGE * 2 + 5):
        inbox.view.table.scrollToBottom()
        qtbot.waitUntil(lambda rows=rows: len(shown(inbox)) == rows)
    assert shown(inbox) == list(range(PAGE * 2 + 5, 0, -1))
    assert not inbox.presenter.panel.more


def test_what_is_looked_at_stays_in_its_place_while_messages_arrive(inbox, letters, look, qtbot):
    letters.come(100)
    look()
    table = inbox.view.table
    table.choose(table.rows.rows[50].id)
    qtbot.waitUntil(lambda: inbox.presenter.panel.message is not None)
    place = table.rowViewportPosition(50)
    first = shown(inbox)[table.rowAt(0)]
    assert table.verticalScrollBar().value() > 0
    letters.come(7)
    look()
    assert table.rowViewportPosition(57) == place
    assert shown(inbox)[table.rowAt(0)] == first
    assert [row.seq for row in table.chosen_rows()] == [50]
    assert inbox.presenter.panel.message.row.seq == 50


def test_at_the_top_new_messages_come_into_sight(inbox, letters, look):
    letters.come(100)
    look()
    letters.come(3)
    look()
    assert inbox.view.table.rowAt(0) == 0
    assert shown(inbox)[:4] == [103, 102, 101, 100]


def test_after_a_flood_the_choice_is_still_there(inbox, letters, look, qtbot):
    letters.come(PAGE)
    look()
    choose(inbox, qtbot, 0)
    letters.come(190)
    look()
    assert [row.seq for row in inbox.view.table.chosen_rows()] == [PAGE]


def test_what_became_of_a_message_is_drawn_into_its_row_and_its_story(inbox, letters, look, qtbot):
    letters.come()
    look()
    choose(inbox, qtbot, 0)
    assert "is applied with the next turn" in inbox.view.pane.did.text()
    letters.settle(1, InboxState.DEAD, problem="nobody can read it")
    look()
    qtbot.waitUntil(lambda: "Dead letter" in inbox.view.pane.mark.text())
    assert "The reason: Nobody can read it." in inbox.view.pane.did.text()
    assert "Mend the reason" in inbox.view.pane.now.text()
    assert inbox.view.attention.text() == "▲  1 needs a person"


def test_the_message_is_shown_without_secrets_and_can_be_copied(inbox, letters, look, qtbot):
    letters.come()
    look()
    choose(inbox, qtbot, 0)
    raw = inbox.view.pane.raw.toPlainText()
    assert "AmazonAuthorizationId" in raw
    assert "planted-secret" not in raw
    inbox.view.pane.copy.click()
    assert QGuiApplication.clipboard().text() == raw
    assert inbox.view.notice.text.text() == "The message is in the clipboard."


def test_chips_narrow_to_what_stands_there_and_tell_how_many(inbox, letters, look, qtbot):
    letters.come(3)
    letters.settle(2, InboxState.QUARANTINED)
    look()
    chip = inbox.view.filters.chips[InboxState.QUARANTINED]
    assert chip.text() == "Unknown orders  1"
    chip.click()
    qtbot.waitUntil(lambda: shown(inbox) == [2])
    assert inbox.view.filters.chips[None].text() == "All  3"
    inbox.view.filters.chips[None].click()
    qtbot.waitUntil(lambda: shown(inbox) == [3, 2, 1])


def test_a_search_finds_by_amazons_id_and_its_end_shows_everything(inbox, letters, look, qtbot):
    letters.come(3)
    look()
    inbox.view.filters.field.setText("S01-0000002")
    qtbot.waitUntil(lambda: shown(inbox) == [2])
    inbox.view.filters.field.setText("xylophone")
    qtbot.waitUntil(lambda: page_of(inbox) == "nothing fits")
    inbox.view.show_all.click()
    qtbot.waitUntil(lambda: shown(inbox) == [3, 2, 1])
    assert inbox.view.filters.field.text() == ""


def test_only_one_kind_can_be_shown(inbox, letters, qtbot):
    letters.come(kind="PaymentRefund")
    letters.come(kind="PaymentCapture")
    inbox.enter()
    kind = inbox.view.filters.kind
    qtbot.waitUntil(lambda: kind.count() == 3)
    assert [kind.itemText(at) for at in range(3)] == ["All types", "Capture", "Refund"]
    kind.setCurrentIndex(2)
    kind.activated.emit(2)
    qtbot.waitUntil(lambda: shown(inbox) == [1])


def test_an_empty_inbox_says_what_to_do(inbox, services, look):
    assert page_of(inbox) == "empty"
    assert inbox.view.empty.heading.text() == "Notifications are not set up"
    assert inbox.view.first_step.text() == "Set up receiving …"
    watch_of(services).begin(FEED, services.desk.clock.now())
    look()
    assert inbox.view.empty.heading.text() == "No notifications yet"
    assert inbox.view.first_step.text() == "Test now"


def test_the_first_step_leads_there(inbox, services, look, qtbot):
    with qtbot.waitSignal(inbox.set_up_wanted):
        inbox.view.first_step.click()
    watch_of(services).begin(FEED, services.desk.clock.now())
    look()
    with qtbot.waitSignal(inbox.test_wanted):
        inbox.view.first_step.click()


def test_several_are_looked_at_again_together(inbox, letters, services, look, qtbot):
    letters.come(3)
    letters.settle_all()
    letters.settle(2, InboxState.DEAD, problem="gone")
    look()
    inbox.view.table.selectAll()
    assert inbox.view.pane.nothing.heading.text() == "3 messages chosen"
    with qtbot.waitSignal(inbox.presenter.acted):
        inbox.view.replay.click()
    assert {row.state for row in services.inbox.page()} == {InboxState.STORED}
    assert inbox.view.notice.text.text() == "3 messages are looked at again."


def test_one_is_looked_at_again_by_its_key(inbox, letters, services, look, qtbot):
    letters.come()
    letters.settle(1, InboxState.DEAD, problem="gone")
    look()
    choose(inbox, qtbot, 0)
    with qtbot.waitSignal(inbox.presenter.acted):
        inbox._workplace.actions.trigger("notifications.replay")
    (row,) = services.inbox.page()
    assert (row.state, row.problem) == (InboxState.STORED, "")


def test_a_cashier_is_told_who_may_replay_and_adopt(inbox, window, letters, look, qtbot):
    letters.come()
    letters.settle(1, InboxState.QUARANTINED, permission_id="S01-0000001-7654321")
    window.sign_in("ava")
    inbox.enter()
    actions = window.workplace.actions
    qtbot.waitUntil(lambda: not actions.action("notifications.adopt").isEnabled())
    look()
    choose(inbox, qtbot, 0)
    assert not inbox.view.pane.adopt.isEnabled()
    assert inbox.view.pane.adopt.toolTip() == "Managers and owners do that."
    assert not inbox.view.set_up.isEnabled()


def test_out_of_sight_nothing_is_read(inbox, letters, window, qtbot):
    inbox.leave()
    letters.come()
    inbox.presenter.look()
    with qtbot.assertNotEmitted(inbox.presenter.changed, wait=50):
        inbox.presenter.orders_changed(frozenset({"P-1"}))
    assert shown(inbox) == []


def test_the_list_is_walked_by_keyboard(inbox, letters, look, qtbot):
    letters.come(3)
    look()
    table = inbox.view.table
    table.setFocus()
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: [row.seq for row in table.chosen_rows()] == [2])
    QTest.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(table.chosen_rows()) == 3
