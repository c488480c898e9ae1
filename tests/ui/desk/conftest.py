"""A whole desk, started as the program starts it, on a folder of its own."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.ui.shops import Template
from ui.start import Start


@pytest.fixture
def folder(tmp_path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def environment(folder, tmp_path) -> dict[str, str]:
    """Training, unless a test writes settings into the configuration file."""
    config = tmp_path / "paydesk.toml"
    config.write_text("")
    return {"PAYDESK_DATA": str(folder), "PAYDESK_CONFIG": str(config)}


@pytest.fixture
def start_desk(qapp, qtbot, environment) -> Iterator[Callable]:
    """Starts a desk and waits until its program has taken over; the web engine stays cold."""
    started = []

    def begin():
        start = Start(qapp, environment)
        started.append(start)
        start.begun.connect(lambda desk: setattr(desk, "warm_up", lambda: None))
        with qtbot.waitSignal(start.begun):
            start.show()
        return start.application

    yield begin
    for start in reversed(started):  # the first one's children serve the others, too
        start.close()


@pytest.fixture(scope="session")
def template(tmp_path_factory) -> Template:
    """A furnished training shop, to be copied."""
    return Template.make(tmp_path_factory.mktemp("shop"))


@pytest.fixture
def desk(template, folder, start_desk, qtbot):
    """A desk in training whose people can sign in; it is not its first start."""
    folder.mkdir()
    shutil.copyfile(template.database, folder / "training-us.sqlite")
    shutil.copytree(template.pictures, folder / "pictures")
    desk = start_desk()
    with qtbot.waitSignal(desk.opened, timeout=60_000):
        pass
    qtbot.waitUntil(lambda: len(desk.sign_in.panel.people) == 3)
    return desk
