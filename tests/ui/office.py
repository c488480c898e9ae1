"""A back office: one screen in its window, on a shop whose orders a test may place."""

import shiboken6
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication

from app.domain.permissions import Role
from ui.background import Background
from ui.shell import Shell
from ui.theme.look import Look, Scheme
from ui.workplace import SignedIn, Workplace


class Office:
    """A window with a manager in front of it.

    Attributes:
        screen: what is tested; ``open`` makes it.
    """

    def __init__(self, services, folder, role=Role.MANAGER, look=None):
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
        self._own_look = look is None
        self.look = look or Look(QApplication.instance())
        self.look.use(Scheme.LIGHT)
        self.background = Background()
        self.shell = Shell(QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat))
        self.workplace = Workplace(self.shell, self.background, self.look)
        self.workplace.open_with(services)
        self.workplace.sign_in(SignedIn("max", "Max Weber", role))
        self.screen = None

    def open(self, name, maker):
        """Make a screen and show it."""
        self.screen = maker(self.workplace)
        self.shell.add_screen(name, name.title(), None, lambda: self.screen)
        self.shell.go(name)
        self.shell.show()
        return self.screen

    def close(self):
        self.shell.close()
        self.background.close()
        shiboken6.delete(self.shell)
        if self._own_look:
            shiboken6.delete(self.look)


def visible(widget):
    """Whether a part is meant to be seen, wherever its page is."""
    return not widget.isHidden()


def cells(table):
    """The texts of a table."""
    return [line.cells for line in table.lines]
