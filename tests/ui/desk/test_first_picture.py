"""The window is there before anything heavy is loaded."""

import subprocess
import sys
from pathlib import Path

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
sys.stdout.write(" ".join(sorted(sys.modules)))
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


def test_nothing_heavy_is_loaded_before_the_first_picture(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=ROOT,
        env={
            "PATH": "",
            "QT_QPA_PLATFORM": "offscreen",
            "PAYDESK_DATA": str(tmp_path),
            "PYTHONPATH": str(ROOT),
        },
        check=True,
        capture_output=True,
        text=True,
    )
    loaded = set(done.stdout.split())
    assert "ui.shell" in loaded
    assert loaded & HEAVY == set()
