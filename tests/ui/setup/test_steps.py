"""The database's step and the last one: progress, refusals, and the question that is asked twice."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.domain.environment import Mode
from app.services.database_move.move import Moved
from app.services.database_move.progress import Stage
from app.services.database_move.refusals import MoveCanceled
from app.services.setup.readiness import Finding, Item, Verdict
from app.domain.errors import PermissionRefused
from app.services.permits import Asker
from ui.background import Background
from ui.setup.database_page import DatabasePage
from ui.setup.live_page import LivePage
from ui.setup.live_presenter import LivePresenter
from ui.setup.move_presenter import MovePresenter
from ui.setup.switch_sheet import SwitchSheet

READY = (Finding(Item.ACCOUNT, Verdict.READY), Finding(Item.MAIL, Verdict.ADVISED))
MISSING = (Finding(Item.TAXES, Verdict.MISSING), Finding(Item.LETTERHEAD, Verdict.MISSING))


class Move:
    """Obeys ``MovesDatabases``; does what it is told."""

    def __init__(self):
        self.error = None
        self.given = []

    def check(self, server):
        server.require_sensible()

    def run(self, server, actor, watch=None):
        self.given.append((server, actor))
        watch.tell(Stage.COPYING, "orders", 5, 10)
        if self.error is not None:
            raise self.error
        return Moved(10, Path("sandbox-eu.sqlite"), server.url(with_password=False))


class Switch:
    """Obeys ``SwitchesModes``."""

    def __init__(self):
        self.error = None
        self.done = []

    def word(self, to):
        return to.value.upper()

    def may(self, asker):
        if self.error is not None:
            raise self.error

    def go_live(self, typed, asker):
        self.may(asker)
        self.done.append((Mode.LIVE, typed, asker.name))
        return 12

    def leave_live(self, to, typed, asker):
        self.done.append((to, typed, asker.name))


class Findings:
    def __init__(self, findings):
        self._findings = findings

    def findings(self):
        return self._findings


@pytest.fixture
def background():
    made = Background(workers=1)
    yield made
    made.close()


@pytest.fixture
def mover(background, qtbot):
    move = Move()
    presenter = MovePresenter(move, background, lambda: "olga", "sandbox-eu.sqlite")
    page = DatabasePage()
    qtbot.addWidget(page)
    presenter.changed.connect(page.show_panel)
    page.edited.connect(presenter.write)
    page.checked.connect(presenter.check)
    page.started.connect(presenter.start)
    page.show_panel(presenter.panel)
    page.show()
    return move, presenter, page


def type_server(page, qtbot):
    for field, text in ((page.host, "db.shop.example"), (page.password, "hunter2")):
        field.clear()
        qtbot.keyClicks(field, text)


def test_a_move_ends_with_its_rows_and_forgets_the_password(mover, qtbot):
    move, presenter, page = mover
    type_server(page, qtbot)
    with qtbot.waitSignal(presenter.done):
        qtbot.mouseClick(page.start, Qt.MouseButton.LeftButton)
    ((server, actor),) = move.given
    assert (server.host, server.port, server.password, actor) == (
        "db.shop.example",
        5432,
        "hunter2",
        "olga",
    )
    assert "10 rows" in page.said.text()
    assert page.password.text() == ""
    assert presenter.panel.server.password == ""
    assert page.again.isVisible()


def test_a_stopped_move_says_that_the_shop_goes_on(mover, qtbot):
    move, presenter, page = mover
    move.error = MoveCanceled()
    type_server(page, qtbot)
    qtbot.mouseClick(page.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not presenter.panel.busy)
    assert "goes on with its file" in page.notice.text.text()
    assert page.start.isEnabled()


@pytest.mark.parametrize(("field", "typed"), [("host", "no host"), ("port", "99999")])
def test_the_wrong_field_of_the_server_is_marked(mover, qtbot, field, typed):
    _, presenter, page = mover
    type_server(page, qtbot)
    line = getattr(page, field)
    line.clear()
    qtbot.keyClicks(line, typed)
    qtbot.mouseClick(page.check, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: presenter.panel.wrong == field)
    assert line.property("tone") == "bad"


@pytest.fixture
def open_live(background, qtbot):
    def begin(findings, mode=Mode.SANDBOX):
        switch = Switch()
        presenter = LivePresenter(
            Findings(findings), switch, background, lambda: Asker("olga"), mode
        )
        page = LivePage()
        qtbot.addWidget(page)
        presenter.changed.connect(page.show_panel)
        page.wanted.connect(presenter.ask)
        presenter.look()
        qtbot.waitUntil(lambda: presenter.panel.findings == findings)
        return switch, presenter, page

    return begin


def test_what_is_missing_keeps_the_shop_from_live(open_live):
    _, _, page = open_live(MISSING)
    assert not page.live.isEnabled()
    assert page.heading.text().startswith("2 ")
    assert page.lines[Item.TAXES][0].text() == "✕ missing"


def test_live_is_asked_for_twice(open_live, qtbot):
    switch, presenter, page = open_live(READY)
    with qtbot.waitSignal(presenter.asked) as asked:
        page.live.click()
    assert asked.args == [Mode.LIVE, "LIVE"]
    assert switch.done == []
    sheet = SwitchSheet(*asked.args)
    qtbot.addWidget(sheet)
    sheet.confirmed.connect(presenter.switch)
    qtbot.keyClicks(sheet.word, "LIV")
    assert not sheet.primary.isEnabled()
    sheet.accept()
    assert switch.done == []
    qtbot.keyClicks(sheet.word, "E")
    with qtbot.waitSignal(presenter.switched):
        sheet.primary.click()
    assert switch.done == [(Mode.LIVE, "LIVE", "olga")]
    assert page.heading.text().startswith("✓ From its next start this desk works with real money")


def test_whoever_may_not_is_told_before_the_word_is_asked(open_live, qtbot):
    switch, presenter, page = open_live(READY)
    switch.error = PermissionRefused("switch_mode")
    with qtbot.waitSignal(presenter.refused):
        page.live.click()
    assert page.notice.text.text() != ""
    assert switch.done == []


def test_a_live_shop_can_go_back_and_not_live_again(open_live):
    _, _, page = open_live(READY, Mode.LIVE)
    assert page.live.isHidden()
    assert not page.sandbox.isHidden()
