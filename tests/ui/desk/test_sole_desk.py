"""A second start on the same folder finds the first."""

import pytest

from ui.already_open import show_already_open
from ui.sole_desk import SoleDesk


@pytest.fixture
def first(tmp_path, qapp):
    desk = SoleDesk(tmp_path / "data")
    assert desk.take()
    desk.listen()
    yield desk
    desk.release()


def test_a_folder_is_one_windows_alone_until_that_lets_go(first, tmp_path):
    second = SoleDesk(tmp_path / "data")
    assert not second.take()
    assert SoleDesk(tmp_path / "other").take()
    first.release()
    assert second.take()
    second.release()


def test_whoever_has_it_may_ask_again(first):
    assert first.take()


def test_the_first_is_called_to_the_front(first, tmp_path, qtbot):
    second = SoleDesk(tmp_path / "data")
    with qtbot.waitSignal(first.called):
        assert second.call_first()


def test_nobody_hears_where_no_window_is(tmp_path, qapp):
    assert not SoleDesk(tmp_path / "data").call_first()


class Window:
    """Stands where the shell of the second start is."""

    def __init__(self):
        self.screen, self.closed = None, False

    def add_screen(self, _name, _title, _icon, maker):
        self.screen = maker()

    def forget(self, _name):
        pass

    def go(self, _name):
        pass

    def close(self):
        self.closed = True


def test_the_second_window_leads_to_the_first_and_closes(first, tmp_path, qtbot):
    window = Window()
    show_already_open(window, SoleDesk(tmp_path / "data"), lambda: None)
    qtbot.addWidget(window.screen)
    with qtbot.waitSignal(first.called):
        window.screen.fetch.click()
    assert window.closed


def test_a_first_window_that_does_not_answer_is_said(first, tmp_path, qtbot):
    first._server.close()
    window = Window()
    show_already_open(window, SoleDesk(tmp_path / "data"), lambda: None)
    qtbot.addWidget(window.screen)
    window.screen.fetch.click()
    assert not window.closed
    assert window.screen.message.text().startswith("It does not answer.")
