"""A disk that takes no more keeps the companion from ending no longer than it is given."""

import threading

import pytest

from app.companion.sqlite_checkpoint import SqliteCheckpoint
from app.companion.sqlite_file import SqliteFile

_ENOUGH = 8 << 20


class HungDisk(SqliteFile):
    """Answers nothing until it is let go."""

    def __init__(self, path):
        super().__init__(path)
        self.asked, self.let_go = threading.Event(), threading.Event()

    def open(self):
        self.asked.set()
        self.let_go.wait()
        return super().open()


@pytest.fixture
def disk(tmp_path):
    disk = HungDisk(tmp_path / "log.sqlite")
    yield disk
    disk.let_go.set()
    for thread in threading.enumerate():
        if thread.name == "companion checkpoint":
            thread.join()


def test_a_checkpoint_that_a_disk_holds_up_is_left_behind(disk, expect_log):
    expect_log("app.companion.sqlite_checkpoint", "checkpoint left behind")
    checkpoint = SqliteCheckpoint(disk, patience_s=0.01)
    checkpoint.note(_ENOUGH)
    assert disk.asked.wait(20)
    ending = threading.Thread(target=checkpoint.close, daemon=True)
    ending.start()
    ending.join(20)
    assert not ending.is_alive()
    assert not disk.let_go.is_set()


def test_one_that_gets_through_is_waited_for(disk):
    checkpoint = SqliteCheckpoint(disk, patience_s=20)
    checkpoint.note(_ENOUGH)
    assert disk.asked.wait(20)
    disk.let_go.set()
    checkpoint.close()
    assert "companion checkpoint" not in {thread.name for thread in threading.enumerate()}
