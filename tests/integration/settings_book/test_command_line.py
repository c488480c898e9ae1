"""Settings from the command line, of a shop without people yet."""

import pytest
from click.testing import CliRunner

from main import main
from tests.integration.settings_book.test_travel import written
from tests.shop_database import with_schema


@pytest.fixture
def run(tmp_path, monkeypatch):
    """``run("list")``: exit status and text."""
    monkeypatch.setenv("PAYDESK_DATA", str(tmp_path / "data"))
    config = tmp_path / "paydesk.toml"
    config.write_text('[desk]\nname = "office"\n')
    monkeypatch.setenv("PAYDESK_CONFIG", str(config))
    (tmp_path / "data").mkdir()
    with_schema(f"sqlite:///{tmp_path / 'data' / 'training-US.sqlite'}")

    def begin(*words):
        done = CliRunner().invoke(main, ["settings", *map(str, words)])
        return done.exit_code, done.output

    return begin


def test_a_setting_is_set_listed_and_reset(run):
    assert run("set", "till.idle_minutes", "15") == (0, "* till.idle_minutes = 15\n")
    assert run("set", "shop.store_name", "15")[1] == '* shop.store_name = "15"\n'
    listed = run("list")[1].splitlines()
    assert "* till.idle_minutes = 15" in listed
    assert "  till.scan_gap_ms = 30" in listed
    assert '* desk.name = "office"' in listed
    assert run("reset", "till.idle_minutes") == (0, "  till.idle_minutes = 10\n")


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("till.idle_minutes", "0", "must be a whole number from 1 to 240; nothing was changed"),
        ("till.idle_minutes", "soon", "takes another kind of value"),
        ("till.nothing", "1", "There is no setting till.nothing"),
    ],
)
def test_what_cannot_be_set_is_told_plainly(run, name, value, words):
    status, text = run("set", name, value)
    assert status == 3
    assert words in text


def test_an_import_shows_its_changes_and_asks_first(run, tmp_path):
    file = tmp_path / "in.json"
    file.write_text(written(**{"till.idle_minutes": 5}))
    assert run("import", file)[0] == 1
    status, text = run("import", file, "--yes")
    assert status == 0
    assert "till.idle_minutes: 10 -> 5\n1 to change, 0 are already like that." in text
    assert "1 are already like that" in run("import", file, "--yes")[1]
    assert run("export", tmp_path / "out.json")[0] == 0
    assert '"till.idle_minutes": 5' in (tmp_path / "out.json").read_text()


def test_a_bad_file_is_refused_with_its_line(run, tmp_path):
    file = tmp_path / "in.json"
    file.write_text(written(**{"till.idle_minutes": 5, "till.scan_gap_ms": 1}))
    status, text = run("import", file, "--yes")
    assert status == 3
    assert "ine 6: till.scan_gap_ms must be a whole number from 5 to 500" in text
