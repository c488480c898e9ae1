"""Whatever is in the way at the start has its own screen that says what to do."""

import sqlite3

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.domain.errors import DatabaseCorrupt, DatabaseNewer, DatabaseReadOnly, Unavailable
from app.secrets import SecretMissing, SecretsExposed
from app.services.training import EmulatorNotStarted
from app.settings import BadSettings
from ui.crash.dialog import CrashDialog
from ui.startup import RunsAsRoot
from ui.startup_trouble import TroubleScreen, trouble_of


def texts(screen):
    return {label.text() for label in screen.findChildren(QLabel)}


def start_in_trouble(start_desk, qtbot):
    desk = start_desk()
    with qtbot.waitSignal(desk.troubled, timeout=60_000):
        pass
    assert desk.shell.current == "trouble"
    return desk, desk.shell.place("trouble")


def test_wrong_settings_name_the_line(start_desk, qtbot, environment, tmp_path, expect_log):
    expect_log("ui.application", "shop not opened")
    (tmp_path / "paydesk.toml").write_text('[shop]\nregion = "mars"\n')
    _, screen = start_in_trouble(start_desk, qtbot)
    assert "The settings are not right" in texts(screen)
    assert any("shop.region is 'mars'" in text for text in texts(screen))


def test_trying_again_after_mending_opens_the_shop(start_desk, qtbot, tmp_path, expect_log):
    expect_log("ui.application", "shop not opened")
    (tmp_path / "paydesk.toml").write_text("[shop\n")
    desk, screen = start_in_trouble(start_desk, qtbot)
    (tmp_path / "paydesk.toml").write_text("")
    with qtbot.waitSignal(desk.opened, timeout=60_000):
        qtbot.mouseClick(screen.again, Qt.MouseButton.LeftButton)
    assert desk.shell.current == "sign_in"


def test_a_damaged_database_is_told_and_kept(start_desk, qtbot, folder, expect_log):
    expect_log("ui.application", "shop not opened")
    folder.mkdir()
    file = folder / "training-us.sqlite"
    file.write_bytes(b"this was a database once" * 100)
    _, screen = start_in_trouble(start_desk, qtbot)
    assert "The shop's database is damaged" in texts(screen)
    assert file.read_bytes().startswith(b"this was a database once")


def test_a_newer_database_asks_for_the_newer_paydesk(start_desk, qtbot, folder, expect_log):
    expect_log("ui.application", "shop not opened")
    folder.mkdir()
    with sqlite3.connect(folder / "training-us.sqlite") as connection:
        connection.execute("CREATE TABLE alembic_version (version_num TEXT)")
        connection.execute("INSERT INTO alembic_version VALUES ('9999')")
    connection.close()
    _, screen = start_in_trouble(start_desk, qtbot)
    assert "This Paydesk is too old" in texts(screen)


def test_a_pretend_amazon_that_cannot_start_says_why(start_desk, qtbot, folder, expect_log):
    expect_log("ui.application", "shop not opened")
    (folder / "training" / "emulator").mkdir(parents=True)
    (folder / "training" / "emulator" / "emulator.sqlite3").write_text("rotten, by no means a file")
    _, screen = start_in_trouble(start_desk, qtbot)
    assert "Training could not start" in texts(screen)


@pytest.mark.parametrize(
    ("error", "title"),
    [
        (DatabaseCorrupt("x"), "The shop's database is damaged"),
        (DatabaseNewer("0009"), "This Paydesk is too old"),
        (DatabaseReadOnly("x"), "The shop's database cannot be written"),
        (BadSettings("paydesk.toml", "shop.mode", "is wrong"), "The settings are not right"),
        (SecretMissing("secret_key"), "A key of your Amazon Pay account is missing"),
        (EmulatorNotStarted("port taken", None), "Training could not start"),
        (RunsAsRoot(), "Paydesk must not run as root"),
        (Unavailable("no idea"), "The shop cannot be opened"),
    ],
)
def test_each_trouble_has_its_own_words_and_something_to_do(error, title):
    trouble = trouble_of(error)
    assert trouble.title == title
    assert trouble.steps
    assert str(error)[1:] in trouble.detail


def test_a_secrets_file_that_is_open_to_others_tells_the_command(tmp_path):
    trouble = trouble_of(SecretsExposed(tmp_path / "secrets.json"))
    assert trouble.title == "The secrets file is open to others"
    assert "chmod 600" in trouble.detail


def test_the_screen_can_be_left_by_keyboard(qtbot):
    screen = TroubleScreen(trouble_of(Unavailable("no idea")))
    qtbot.addWidget(screen)
    screen.show()

    screen.enter()
    with qtbot.waitSignal(screen.retried):
        qtbot.keyClick(screen.again, Qt.Key.Key_Space)


def test_a_bug_at_the_start_is_reported_and_leaves_a_way_on(
    start_desk, qtbot, monkeypatch, expect_log
):
    expect_log("ui.application", "shop not opened")
    expect_log("ui.crash.hook")

    def fail(*_arguments):
        raise ZeroDivisionError

    monkeypatch.setattr("ui.application.open_shop", fail)
    desk, screen = start_in_trouble(start_desk, qtbot)
    qtbot.waitUntil(lambda: desk.shell.findChild(CrashDialog) is not None)
    assert "The shop could not be opened" in texts(screen)
    monkeypatch.undo()
    with qtbot.waitSignal(desk.opened, timeout=60_000):
        qtbot.mouseClick(screen.again, Qt.MouseButton.LeftButton)
    assert desk.shell.current == "sign_in"
