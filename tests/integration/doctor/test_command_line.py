"""``main.py doctor``: sentences, JSON, exit status, and a bundle beside them."""

import json
import zipfile

import pytest
from click.testing import CliRunner

from main import main
from tests.shop_database import with_schema


@pytest.fixture
def run(tmp_path, monkeypatch):
    """``run("--json")``: exit status and text, of a desk that was never opened."""
    data = tmp_path / "data"
    data.mkdir()
    monkeypatch.setenv("PAYDESK_DATA", str(data))
    monkeypatch.delenv("PAYDESK_TRAINING", raising=False)
    config = tmp_path / "paydesk.toml"
    config.write_text('[desk]\nname = "office"\n')
    monkeypatch.setenv("PAYDESK_CONFIG", str(config))

    def begin(*words):
        done = CliRunner().invoke(main, ["doctor", *map(str, words)])
        return done.exit_code, done.output

    return begin


def test_a_fresh_desk_is_told_what_was_not_begun_and_ends_well(run, tmp_path):
    status, text = run()
    assert status == 0
    assert "+ settings     The settings are in order: training mode, region us." in text
    assert "- database     There is no database yet." in text
    assert list((tmp_path / "data").iterdir()) == []


def test_json_has_every_check_in_its_order(run, credentials, monkeypatch):
    monkeypatch.setenv("PAYDESK_TRAINING", str(credentials()))
    status, text = run("--json")
    told = json.loads(text)
    assert status == 0
    assert [each["check"] for each in told][:5] == [
        "settings",
        "clock",
        "dns",
        "tls",
        "credentials",
    ]
    assert told[4] == {
        "check": "credentials",
        "verdict": "ok",
        "found": "Amazon takes the keys of this shop.",
        "mend": "",
    }


def test_what_is_broken_is_told_with_its_remedy_and_ends_with_1(run, credentials, monkeypatch):
    monkeypatch.setenv("PAYDESK_TRAINING", str(credentials(secret_key="kanarienvogel" * 3)))
    status, text = run()
    assert status == 1
    assert "X credentials  Amazon does not take the secret key." in text
    assert "> Enter the keys anew: Settings, Amazon account." in text
    assert "kanarienvogel" not in text


def test_settings_that_cannot_be_read_are_told_alone(run, tmp_path):
    (tmp_path / "paydesk.toml").write_text('[shop]\nregion = "mars"\n')
    status, text = run("--json")
    assert status == 1
    (told,) = json.loads(text)
    assert told["verdict"] == "broken"
    assert "shop.region is 'mars'; it must be" in told["found"]


def test_a_bundle_is_written_beside_it(run, tmp_path):
    with_schema(f"sqlite:///{tmp_path / 'data' / 'training-US.sqlite'}")
    target = tmp_path / "bundle.zip"
    status, text = run("--bundle", target)
    assert status == 0
    assert "Look into it before you send it." in text
    with zipfile.ZipFile(target) as archive:
        assert "doctor.json" in archive.namelist()
    status, text = run("--bundle", tmp_path / "none" / "bundle.zip")
    assert status == 8
    assert "cannot be written; choose another folder" in text
