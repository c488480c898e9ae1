"""Settings to a file and from a file, through the window."""

import json

import pytest
from PySide6.QtWidgets import QFileDialog

from ui.settings.import_sheet import ImportSheet
from ui.theme.tokens import Tone


def written(**settings):
    return json.dumps({"kind": "paydesk settings", "version": 1, "settings": settings}, indent=1)


def choose(screen, file):
    (dialog,) = screen.view.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    dialog.deleteLater()


def test_what_was_set_is_exported(screen, tmp_path, until):
    screen.presenter.change("till.scan_gap_ms", 60)
    until(lambda: screen.presenter.panel.undoable is not None)
    screen.pages.open("export")
    choose(screen, tmp_path / "out.json")
    until(lambda: "without keys" in screen.view.notice.text.text())
    told = json.loads((tmp_path / "out.json").read_text())
    assert told["settings"]["till.scan_gap_ms"] == 60
    assert not {name for name in told["settings"] if name.startswith(("mail.server", "receiving"))}


def test_an_import_shows_what_would_change_and_changes_it_when_agreed(screen, tmp_path, until):
    file = tmp_path / "in.json"
    file.write_text(written(**{"till.scan_gap_ms": 60, "checkout.capture_mode": "capture_now"}))
    screen.pages.open("import")
    choose(screen, file)
    until(lambda: screen.view.findChild(ImportSheet) is not None)
    sheet = screen.view.findChild(ImportSheet)
    assert [line.cells for line in sheet.table.lines] == [
        (
            "When money is taken",
            "Later: reserve now, capture by hand",
            "At once, when the order is placed",
        ),
        ("Longest pause inside a scan", "30 ms", "60 ms"),
    ]
    assert screen.presenter.panel.held["till.scan_gap_ms"].value == 30
    sheet.accept()
    until(lambda: screen.presenter.panel.held["till.scan_gap_ms"].value == 60)
    assert screen.presenter.panel.notice.tone is Tone.GOOD


def test_a_file_that_changes_nothing_cannot_be_agreed_to(screen, tmp_path, until):
    file = tmp_path / "in.json"
    file.write_text(written())
    screen.moving.look_at(file)
    until(lambda: screen.view.findChild(ImportSheet) is not None)
    sheet = screen.view.findChild(ImportSheet)
    assert not sheet.primary.isEnabled()
    assert "nothing to change" in sheet.message.text()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", "Line 1: this file is damaged or cut off. Nothing was changed."),
        (
            written(**{"till.scan_gap_ms": 4}),
            "Line 5, “till.scan_gap_ms”: Write a whole number from 5 to 500. Nothing was changed.",
        ),
        (written(**{"amazon.x": "y"}), "Line 5: there is no setting “amazon.x” to import."),
    ],
)
def test_a_bad_file_is_refused_with_its_line(screen, tmp_path, until, text, words):
    file = tmp_path / "in.json"
    file.write_text(text)
    screen.moving.look_at(file)
    until(lambda: words in screen.view.notice.text.text())
    assert screen.view.findChild(ImportSheet) is None
