"""`python main.py companion`: as a process of its own where it serves, else within this one."""

import json
import logging
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from click.testing import CliRunner

from app.command_line.companion import companion

ROOT = Path(__file__).parents[3]
STOP_S = 20


@dataclass(frozen=True)
class Said:
    returncode: int
    stdout: str
    stderr: str


def run(*words: object) -> Said:
    """One that ends by itself; the log is afterwards as it was."""
    root, server = logging.getLogger(), logging.getLogger("uvicorn.error")
    handlers, levels = root.handlers[:], (root.level, server.level)
    try:
        result = CliRunner().invoke(companion, [str(word) for word in words])
    finally:
        root.handlers[:] = handlers
        root.setLevel(levels[0])
        server.setLevel(levels[1])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return Said(result.exit_code, result.stdout, result.stderr)


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
