"""Searching as somebody types: one question at a time, the newest answer alone."""

import threading

import pytest

from app.domain.errors import DatabaseLocked
from ui.background import Background
from ui.till.finder import Finder


class SlowCatalog:
    """Obeys ``SearchesProducts``; every answer waits until it is let go."""

    def __init__(self):
        self.asked = []
        self.error = None
        self._go = threading.Semaphore(0)

    def search(self, text, limit=60, *, with_inactive=False):
        assert threading.current_thread() is not threading.main_thread()
        self.asked.append(text)
        self._go.acquire()
        if self.error is not None:
            raise self.error
        return (text,)

    def answer(self, times=1):
        self._go.release(times)


@pytest.fixture
def catalog():
    return SlowCatalog()


@pytest.fixture
def finder(qapp, catalog):
    background = Background()
    finder = Finder(catalog, background)
    finder.answers = []
    finder.failures = []
    finder.found.connect(lambda text, products: finder.answers.append((text, products)))
    finder.failed.connect(finder.failures.append)
    yield finder
    catalog.answer(9)
    background.close()


def test_what_is_typed_meanwhile_is_asked_once_and_only_the_last(finder, catalog, qtbot):
    for text in ("c", "co", "cof", "coff"):
        finder.look_for(text)
    qtbot.waitUntil(lambda: catalog.asked == ["c"])
    catalog.answer()
    qtbot.waitUntil(lambda: catalog.asked == ["c", "coff"])
    catalog.answer()
    qtbot.waitUntil(lambda: finder.answers == [("coff", ("coff",))])
    assert catalog.asked == ["c", "coff"]


def test_an_answer_that_nobody_wants_any_more_is_dropped(finder, catalog, qtbot):
    finder.look_for("co")
    qtbot.waitUntil(lambda: catalog.asked == ["co"])
    finder.look_for("")
    catalog.answer()
    finder.look_for("tea")
    qtbot.waitUntil(lambda: catalog.asked == ["co", "tea"])
    catalog.answer()
    qtbot.waitUntil(lambda: finder.answers == [("tea", ("tea",))])


def test_a_failure_is_told_and_the_next_key_asks_again(finder, catalog, qtbot):
    catalog.error = DatabaseLocked("busy")
    finder.look_for("co")
    catalog.answer()
    qtbot.waitUntil(lambda: finder.failures == [catalog.error])
    catalog.error = None
    finder.look_for("cof")
    catalog.answer()
    qtbot.waitUntil(lambda: finder.answers == [("cof", ("cof",))])
