"""A desk's terminal: every command is a process of its own, on one configuration."""

import atexit
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from app.bootstrap import open_services
from app.command_line.amounts import sold_line
from app.domain.money import Money
from app.services.sale import Sale
from app.settings import load

_ROOT = Path(__file__).parents[3]
_DOOR = (sys.executable, "-m", "tests.integration.command_line.guarded")
_FORKING = (sys.executable, "-m", "tests.integration.command_line.forked")
_TIMEOUT_S = 120
_LINES = ("T-1:Tea:2:4.50", "P-1:Pot:1:14.50")


@dataclass(frozen=True)
class Ended:
    """How a command ended: exit status and what it printed."""

    status: int
    said: str
    complained: str

    @property
    def told(self):
        """What it printed as JSON; it must have ended well."""
        assert (self.status, self.complained) == (0, ""), self
        return json.loads(self.said)


class Terminal:
    """One desk in a folder of its own, with an emulator's credentials."""

    def __init__(self, folder, credentials):
        self.folder = folder
        self.config = folder / "paydesk.toml"
        self.credentials_file = folder / "credentials.json"
        self.database = folder / "shop.sqlite"
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "XDG_CONFIG_HOME": str(folder),
            "PAYDESK_CONFIG": str(self.config),
            "PAYDESK_DATA": str(folder),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        }
        self.know(credentials)
        self.configure()

    def know(self, credentials):
        """Keep these credentials where only their owner can read them."""
        self.credentials_file.touch(mode=0o600)
        self.credentials_file.write_text(json.dumps(credentials))

    def configure(self, region="us", mode="training", **sections):
        """Write the settings; further sections are given as texts of TOML."""
        database = f'url = "sqlite:///{self.database}"'
        training = f'credentials_file = "{self.credentials_file}"'
        shop = f'region = "{region}"\nmode = "{mode}"\nsoft_descriptor = "CORNER"'
        parts = {"shop": shop, "database": database, "training": training} | sections
        self.config.write_text("".join(f"[{name}]\n{text}\n" for name, text in parts.items()))

    def run(self, *arguments, **environment):
        """Give a command and wait for its end."""
        said, complained = self.folder / "said.txt", self.folder / "complained.txt"
        job = {
            "arguments": arguments,
            "environment": self.environment | environment,
            "said": str(said),
            "complained": str(complained),
        }
        status = _nursery().run(job)
        return Ended(status, said.read_text("utf-8"), complained.read_text("utf-8"))

    def run_from_nothing(self, *arguments, **environment):
        """The same in an interpreter that has imported nothing yet."""
        process = self.start(*arguments, **environment)
        try:
            said, complained = process.communicate(timeout=_TIMEOUT_S)
        finally:
            process.kill()
        return Ended(process.returncode, said, complained)

    def start(self, *arguments, **environment):
        """Give a command and do not wait."""
        return subprocess.Popen(
            [*_DOOR, *arguments],
            cwd=_ROOT,
            env=self.environment | environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def place(self, order_reference, *more):
        """Sell two teas and a pot for 23.50 of the region's currency."""
        lines = [word for line in _LINES for word in ("--line", line)]
        where = ("--order-reference", order_reference)
        return self.run("checkout", "place", *where, *lines, *more, "--as", "ada", "--json")

    def sell(self, order_reference):
        """The same without a process, for tests that are about what comes after it."""
        with open_services(load(self.environment)) as services:
            sold = tuple(sold_line(line, services.desk.shop.currency) for line in _LINES)
            total = Money.total((line.gross for line in sold), services.desk.shop.currency)
            number = services.orders.create(Sale(order_reference, total, sold, staff="ada"))
            return services.checkout.advance(number, "ada").status


class _Nursery:
    """The process whose children the commands are."""

    def __init__(self):
        self._process = subprocess.Popen(
            _FORKING, cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def run(self, job):
        """Have one command run to its end; returns its exit status."""
        self._process.stdin.write(json.dumps(job) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, "the process that runs the commands has died"
        return json.loads(line)

    def close(self):
        self._process.communicate()


@cache
def _nursery():
    nursery = _Nursery()
    atexit.register(nursery.close)
    return nursery
