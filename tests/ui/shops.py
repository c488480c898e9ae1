"""A training shop for the windows' tests: furnished once, copied for each test."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from app.bootstrap import Services
from app.domain.environment import Region
from app.services.sample_shop import furnish
from tests.desk_clock import DeskClock
from tests.desks import OpenDesk, Setup
from ui.background import Background
from ui.shell import Shell
from ui.theme.look import Look, Scheme
from ui.workplace import SignedIn, Workplace


class NoAmazon:
    """Stands where the gateway is: nothing that is tested with it may ask Amazon for anything."""


@dataclass(frozen=True)
class Template:
    """A furnished database and its pictures, to be copied."""

    database: Path
    pictures: Path

    @classmethod
    def make(cls, folder: Path, region: Region = Region.US) -> "Template":
        template = cls(folder / "shop.sqlite", folder / "pictures")
        desk = open_desk(template.database, region)
        furnish(desk.services, template.pictures)
        desk.close()
        return template

    def copy(self, folder: Path) -> Path:
        return Path(shutil.copyfile(self.database, folder / "shop.sqlite"))


def open_desk(file: Path, region: Region = Region.US, name: str = "till-1", clock=None) -> OpenDesk:
    """A desk on a database file; it never reaches Amazon."""
    setup = Setup(f"sqlite:///{file}", {}, clock or DeskClock(), region=region, name=name)
    return OpenDesk(setup, NoAmazon())


class Window:
    """A shell with its workplace, as the program has it, on services of the test's choice."""

    def __init__(self, services: Services, folder: Path, scheme: Scheme = Scheme.LIGHT) -> None:
        application = QApplication.instance()
        self.look = application.findChild(Look) or Look(application)
        self.look.use(scheme)
        settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        self.shell = Shell(settings)
        self.background = Background()
        self.workplace = Workplace(self.shell, self.background, self.look)
        self.workplace.open_with(services)

    def sign_in(self, name: str = "ava") -> None:
        users = {user.name: user for user in self.workplace.services.users.all()}
        user = users[name]
        self.workplace.sign_in(SignedIn(user.name, user.display_name, user.role))

    def close(self) -> None:
        self.background.close()
        self.shell.deleteLater()
