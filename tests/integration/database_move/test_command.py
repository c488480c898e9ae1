"""``main.py database``: looks, moves, and says what was done; wrong addresses end with a sentence."""

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def run(tmp_path):
    config = tmp_path / "paydesk.toml"
    config.write_text("")
    environment = {
        **os.environ,
        "PAYDESK_CONFIG": str(config),
        "PAYDESK_DATA": str(tmp_path / "data"),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
    }

    def begin(*arguments):
        command = [sys.executable, "main.py", "database", *arguments]
        return subprocess.run(
            command, cwd=_ROOT, env=environment, capture_output=True, text=True, check=False
        )

    return begin


def test_a_shop_is_moved_once_and_then_lives_on_the_server(run, postgres_url, tmp_path):
    looked = run("check", postgres_url)
    assert (looked.returncode, looked.stdout) == (
        0,
        "The server answers, and its database is empty.\n",
    )
    moved = run("move", postgres_url)
    assert moved.returncode == 0, moved.stderr
    assert "all were read back and compared" in moved.stdout
    assert "training-us.sqlite is kept" in moved.stdout
    table = tomllib.loads((tmp_path / "paydesk.toml").read_text())
    assert table["database_training"]["url"].startswith("postgresql+psycopg://paydesk@")
    again = run("move", postgres_url)
    assert again.returncode == 3
    assert "on a server already" in again.stderr


def test_another_kind_of_server_is_refused(run):
    refused = run("move", "mysql://paydesk@localhost/shop")
    assert refused.returncode == 3
    assert "must be PostgreSQL" in refused.stderr
