"""The sent mails: found, read, sent again, taken back; people see what they may."""

import pytest
from PySide6.QtCore import Qt

from app.domain.inbox import Audience, OutboxState
from app.services.mails.rows import MailFilter, Standing
from tests.post_office import post_office
from tests.ui.sent_mails.history import fill
from ui.sent_mails.bounce_sheet import BounceSheet


@pytest.fixture
def pick(screen, qtbot):
    """Choose the first mail of a standing and wait until it is read."""

    def choose(standing):
        rows = screen.presenter.panel.rows
        place = next(at for at, row in enumerate(rows) if row.standing is standing)
        screen.view.table.selectRow(place)
        qtbot.waitUntil(lambda: screen.presenter.panel.reading is not None)
        return rows[place]

    return choose


@pytest.fixture
def settled(screen, qtbot):
    return lambda: qtbot.waitUntil(lambda: not screen.presenter.panel.busy)


def cells(screen, place):
    return screen.view.table.lines[place].cells


def test_every_mail_is_listed_with_where_it_stands(screen):
    counts = screen.presenter.panel.counts
    assert counts[Standing.SENT] == 5
    assert [counts[each] for each in (Standing.HELD, Standing.FAILED, Standing.BOUNCED)] == [1] * 3
    assert cells(screen, 1)[1:5] == (
        "P-100002",
        "Declined, may be tried again",
        "Buyer",
        "‖  Held",
    )
    assert screen.view.attention.text() == "▲  2 need a person"
    assert screen.view.filters.chips.buttons[Standing.SENT].text() == "Sent  5"


def test_a_filter_and_a_search_narrow_the_list_and_all_comes_back(screen, qtbot):
    filters = screen.view.filters
    filters.chips.buttons[Standing.BOUNCED].click()
    qtbot.waitUntil(lambda: len(screen.view.table.lines) == 1)
    assert "Came back" in cells(screen, 0)[4]
    filters.clear()
    qtbot.waitUntil(lambda: len(screen.view.table.lines) == 10)
    filters.field.setText("p-100003")
    qtbot.waitUntil(lambda: len(screen.view.table.lines) == 2)
    filters.field.setText("nobody@nowhere.example")
    qtbot.waitUntil(lambda: screen.view.pages.currentWidget() is screen.view.nothing)


def test_a_refusal_is_told_with_the_servers_words(screen, pick):
    pick(Standing.FAILED)
    pane = screen.view.pane
    assert pane.trouble.text().startswith("The mail server refused it.")
    assert pane.words.text() == "550 5.1.1 no such mailbox here"
    assert pane.again.text() == "Send now"
    assert pane.subject.text() == "Ihre Bestellung P-100001 bei Corner shop"


def test_the_reader_stays_masked_until_somebody_asks(screen, pick, qtbot):
    pick(Standing.FAILED)
    pane = screen.view.pane
    assert pane.to.text() == "Buyer · go••@buyer.example"
    assert "Ada" not in pane.paper.toPlainText()
    pane.reveal.click()
    qtbot.waitUntil(lambda: "gone@buyer.example" in pane.to.text())
    assert "Ada Fielding" in pane.paper.toPlainText()
    screen.leave()
    assert screen.presenter.panel.reading is None


def test_a_failed_mail_goes_out_again_by_key(screen, pick, settled, services, qtbot):
    row = pick(Standing.FAILED)
    with qtbot.waitSignal(screen.presenter.hurried):
        screen._workplace.actions.trigger("mails.again")
    settled()
    assert screen.view.notice.text.text() == "The mail goes out again."
    waiting = services.mail.mails.page(states=[OutboxState.QUEUED])
    assert row.id in [each.id for each in waiting]
    with post_office() as office:
        server = services.mail.servers.load()
        services.mail.servers.save(_at(server, office.port), None, "olga")
        services.mail.runner.nudge()
        services.mail.runner.step()
        assert "gone@buyer.example" in [to for to, _ in office.taken]


def _at(server, port):
    from dataclasses import replace

    return replace(server, port=port)


def test_a_held_mail_is_taken_back(screen, pick, settled, services, qtbot):
    pick(Standing.HELD)
    screen.view.pane.back.click()
    settled()
    qtbot.waitUntil(lambda: screen.presenter.panel.counts[Standing.DROPPED] == 1)
    assert services.mail.mails.standings()[Standing.HELD] == 0
    assert screen.view.pane.trouble.text() == "Somebody took it back before it was sent."


def test_several_mails_are_sent_again_at_once(screen, settled, services):
    screen.view.table.selectAll()
    assert screen.view.again.isVisible()
    screen.view.again.click()
    settled()
    assert services.mail.mails.standings()[Standing.WAITING] == 9


def test_what_came_back_is_kept_with_the_mail(screen, pick, settled, qtbot):
    row = pick(Standing.SENT)
    screen.take_bounce()
    sheet = screen.view.findChild(BounceSheet)
    sheet.accept()
    assert sheet.message.text() == "Paste the text first."
    sheet.text.setPlainText("550 mailbox of ada@buyer.example is full")
    sheet.accept()
    settled()
    qtbot.waitUntil(lambda: screen.presenter.panel.counts[Standing.BOUNCED] == 2)
    assert row.id in screen.presenter.panel.chosen
    assert screen.view.pane.words.text() == "550 mailbox of (address) is full"


def test_a_long_list_is_read_page_by_page_and_keeps_its_place(screen, services, qtbot):
    fill(services, 450)
    screen.presenter.look()
    qtbot.waitUntil(lambda: len(screen.view.table.lines) == 200)
    screen.view.table.scrollToBottom()
    qtbot.waitUntil(lambda: len(screen.view.table.lines) == 400)
    top = screen.view.table.lines[screen.view.table.rowAt(0)].key
    fill_one(services)
    screen.presenter.look()
    qtbot.waitUntil(lambda: screen.view.table.lines[0].key == 461)
    assert screen.view.table.lines[screen.view.table.rowAt(0)].key == top


def fill_one(services):
    from app.domain.mail_events import MailEvent
    from app.storage.outbox import OutboxRecord

    now = services.desk.clock.now()
    with services.desk.database.write() as session:
        session.add(
            OutboxRecord(
                event=MailEvent.IPN_SILENCE,
                about="one more",
                audience=Audience.STAFF,
                recipient="orders@shop.example",
                state=OutboxState.SENT,
                created_at=now,
                queued_at=now,
                sent_at=now,
            )
        )


def test_enter_leads_to_the_order(screen, pick, qtbot):
    row = pick(Standing.SENT)
    with qtbot.waitSignal(screen.order_wanted) as told:
        qtbot.keyClick(screen.view.table, Qt.Key.Key_Return)
    assert told.args == [row.order]


def test_a_cashier_needs_a_manager_and_nothing_is_sent_without(
    screen, window, pick, services, qtbot
):
    window.sign_in("ava")
    pick(Standing.FAILED)
    screen.presenter.send_again()
    qtbot.waitUntil(lambda: _asked(screen) is not None)
    _asked(screen).reject()
    qtbot.waitUntil(lambda: not screen.presenter.panel.busy)
    assert services.mail.mails.page(wanted=MailFilter(Standing.FAILED)) != []


def _asked(screen):
    from ui.widgets.sheet import Sheet

    return screen.view.findChild(Sheet)
