"""`python main.py companion` as a process of its own."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[3]
STOP_S = 20


def run(*words: object) -> subprocess.CompletedProcess[str]:
    """One that ends by itself."""
    command = [sys.executable, "main.py", "companion", *map(str, words)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@contextmanager
def running(data: Path, *words: object) -> Iterator[tuple[subprocess.Popen, dict]]:
    """One that listens, and the line it printed; it is told to end afterwards."""
    told = ("--data", data, "--port", 0, "--print-endpoints", "--access-log", "none", *words)
    with (data.parent / f"{data.name}.err").open("wb") as said:
        process = subprocess.Popen(
            [sys.executable, "main.py", "companion", *map(str, told)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=said,
        )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        line = process.stdout.readline()
        assert line, (data.parent / f"{data.name}.err").read_text()
        yield process, json.loads(line)
    finally:
        process.terminate()
        process.wait(STOP_S)
        process.stdin.close()
        process.stdout.close()
