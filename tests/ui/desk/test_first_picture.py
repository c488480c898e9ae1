"""The window is there before anything heavy is loaded."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
PROGRAM = """
import sys
from PySide6.QtWidgets import QApplication
from ui.start import Start
qt = QApplication([])
start = Start(qt)
start.first_paint.done.disconnect()
start.first_paint.done.connect(qt.quit)
start.show()
qt.exec()
sys.stdout.write(" ".join(sorted(sys.modules)) + "\\n")
import linecache
known = set(linecache.cache)
import app.domain.basket
sys.stdout.write(str(len(set(linecache.cache) - known)))
"""
HEAVY = {
    "alembic",
    "app.bootstrap",
    "app.domain.money",
    "argon2",
    "babel",
    "click",
    "cryptography",
    "keyring",
    "PySide6.QtSvg",
    "PySide6.QtWebEngineCore",
    "requests",
    "sqlalchemy",
    "ssl",
    "urllib3",
}


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """What a desk told that stopped at its first picture."""
    folder = tmp_path_factory.mktemp("desk")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=ROOT,
        env={
            "PATH": "",
            "QT_QPA_PLATFORM": "offscreen",
            "PAYDESK_DATA": str(folder),
            "PYTHONPATH": str(ROOT),
        },
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout.splitlines()


def test_nothing_heavy_is_loaded_before_the_first_picture(told):
    loaded = set(told[0].split())
    assert "ui.shell" in loaded
    assert loaded & HEAVY == set()


def test_what_is_loaded_after_it_is_not_read_and_kept_as_source(told):
    assert told[1] == "0"
