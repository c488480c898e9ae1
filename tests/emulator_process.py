"""Runs the emulator as its own process, the way a trainer starts it."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[1]
_STOP_S = 20


@contextmanager
def run_emulator(data_dir: Path) -> Iterator[dict[str, str]]:
    """Yield the credentials it prints once it listens; stop it afterwards."""
    command = [sys.executable, "main.py", "emulator", "--print-credentials", "--port", "0"]
    process = subprocess.Popen(
        [*command, "--data", str(data_dir)], cwd=_ROOT, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    try:
        line = process.stdout.readline()
        assert line, f"the emulator ended with {process.wait(_STOP_S)} before it listened"
        yield json.loads(line)
    finally:
        process.terminate()
        process.wait(_STOP_S)
        process.stdout.close()
