"""What stands in the window when the shop cannot be opened: what happened and what to do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.errors import (
    AppError,
    DatabaseCorrupt,
    DatabaseForeign,
    DatabaseFull,
    DatabaseLocked,
    DatabaseNewer,
    DatabaseReadOnly,
    DatabaseUnreachable,
    Unavailable,
    WrongDatabase,
)
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.text import badge, card, label, row


@dataclass(frozen=True, slots=True)
class Trouble:
    """One failure at the start, for a person.

    Attributes:
        title: what is wrong, in a few words.
        what: what happened and what it means.
        steps: what to do, in this order.
        detail: the exact reason, for whoever helps.
    """

    title: str
    what: str
    steps: tuple[str, ...]
    detail: str


class StartBroken(Unavailable):
    """Paydesk has a fault, and met it while the shop was being opened."""

    def __init__(self) -> None:
        super().__init__("an error that Paydesk does not expect; the report tells it")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Trouble", text)


_WORDS: Final[tuple[tuple[type[AppError] | str, str, str, tuple[str, ...]], ...]] = (
    (
        DatabaseLocked,
        "The shop's database is busy",
        "Another program holds it. Nothing was changed.",
        (
            "Close other programs that may have the database open, such as a backup.",
            "Wait a moment.",
        ),
    ),
    (
        DatabaseNewer,
        "This Paydesk is too old",
        "A newer Paydesk has already written this database. Nothing was changed.",
        ("Install the newer Paydesk on this desk.",),
    ),
    (
        DatabaseCorrupt,
        "The shop's database is damaged",
        "Paydesk did not touch it. No order is lost at Amazon.",
        (
            "Keep the file; do not delete it.",
            "Put the last backup in its place, or call whoever looks after your computers.",
        ),
    ),
    (
        DatabaseReadOnly,
        "The shop's database cannot be written",
        "The file, or the folder it lies in, belongs to somebody else or is write-protected.",
        ("Give this user the right to write there.", "Check that the disk is not read-only."),
    ),
    (
        DatabaseFull,
        "The disk is full",
        "There is no room for the next sale. Nothing was changed.",
        ("Free some space on the disk with the database.",),
    ),
    (
        DatabaseUnreachable,
        "The database server does not answer",
        "Without it this desk cannot sell. Nothing was changed.",
        ("Check that the server runs.", "Check this computer's network."),
    ),
    (
        WrongDatabase,
        "This database belongs to another shop mode",
        "Training, sandbox and live money never share a database. Nothing was changed.",
        ("Correct mode, region or database in the settings file.",),
    ),
    (
        DatabaseForeign,
        "This database is not Paydesk's",
        "It holds tables of another program. Nothing was changed.",
        ("Correct the database in the settings file.",),
    ),
    (
        StartBroken,
        "The shop could not be opened",
        "Paydesk has a fault, and met it at the start. No money moved.",
        (
            "Try again.",
            "Send the report that was just shown to whoever looks after your computers.",
        ),
    ),
    (
        "EmulatorNotStarted",
        "Training could not start",
        "Training mode runs a pretend Amazon on this computer, and that ended at once.",
        (
            "Look at its log; the last line is below.",
            "Close another Paydesk that may still be running.",
        ),
    ),
    (
        "BadSettings",
        "The settings are not right",
        "Paydesk opened nothing, so nothing was changed.",
        ("Correct the line named below, or rename the file to train without an account.",),
    ),
    (
        "RunsAsRoot",
        "Paydesk must not run as root",
        "The browser that shows Amazon's pages cannot be sealed for a user who may do everything.",
        ("Start Paydesk as an ordinary user of this computer.",),
    ),
    (
        "SecretMissing",
        "A key of your Amazon Pay account is missing",
        "Without it nothing can be asked of Amazon. Nothing was sent.",
        ("Connect the account again, or put the key where the settings say.",),
    ),
    (
        "SecretsExposed",
        "The secrets file is open to others",
        "Paydesk does not use keys that other people of this computer can read.",
        ("Let only its owner read the file, as said below.",),
    ),
)
_ELSE: Final = (
    "The shop cannot be opened",
    "Nothing was sent and nothing was changed.",
    ("Read the reason below.",),
)


def trouble_of(error: AppError) -> Trouble:
    """Word a failure; classes behind heavy imports are known by their names."""
    names = {kind.__name__ for kind in type(error).__mro__}
    text = str(error)
    detail = f"{text[:1].upper()}{text[1:]}"
    for kind, title, what, steps in _WORDS:
        found = kind in names if isinstance(kind, str) else isinstance(error, kind)
        if found:
            return Trouble(_tr(title), _tr(what), tuple(map(_tr, steps)), detail)
    title, what, steps = _ELSE
    return Trouble(_tr(title), _tr(what), tuple(map(_tr, steps)), detail)


class TroubleScreen(QWidget):
    """Obeys ``Screen``.

    Signals:
        retried: try to open the shop again.
        left: close Paydesk.
    """

    retried = Signal()
    left = Signal()

    def __init__(self, trouble: Trouble) -> None:
        super().__init__()
        dress(self, "ground")
        self.again = QPushButton(self.tr("Try again"))
        dress(self.again, "primary", size="large")
        self.close_button = QPushButton(self.tr("Close Paydesk"))
        dress(self.close_button, "quiet", size="large")
        self.again.clicked.connect(self.retried)
        self.close_button.clicked.connect(self.left)
        self._lay_out(trouble)

    def widget(self) -> QWidget:
        return self

    def enter(self) -> None:
        self.again.setFocus()

    def leave(self) -> bool:
        return True

    def _lay_out(self, trouble: Trouble) -> None:
        inside = QVBoxLayout()
        frame = card(inside)
        frame.setFixedWidth(680)
        inside.setContentsMargins(Space.XXL, Space.XXL, Space.XXL, Space.XXL)
        inside.setSpacing(Space.L)
        inside.addLayout(row(badge(self.tr("✕ Not open"), Tone.BAD), None))
        inside.addWidget(label(trouble.title, "title", wrap=True))
        inside.addWidget(label(trouble.what, wrap=True))
        for number, step in enumerate(trouble.steps, 1):
            line = row(spacing=Space.M)
            line.addWidget(label(str(number), "key"), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label(step, wrap=True), 1)
            inside.addLayout(line)
        reason = label(trouble.detail, "caption", wrap=True)
        reason.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inside.addWidget(reason)
        inside.addLayout(row(None, self.close_button, self.again, spacing=Space.M))
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(frame)
        across.addStretch(1)
        down = QVBoxLayout(self)
        down.addStretch(1)
        down.addLayout(across)
        down.addStretch(2)
