"""Runs main.py as it is, in a process that cannot leave this machine."""

import runpy
from pathlib import Path

from tests.loopback import allow_only_loopback

if __name__ == "__main__":
    allow_only_loopback()
    runpy.run_path(str(Path(__file__).parents[3] / "main.py"), run_name="__main__")
