"""What stands in the window when the shop cannot be opened: what happened and what to do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
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
from ui.language import marked, translate
from ui.refusal_words import said_here
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
    return translate("Trouble", text)


_WORDS: Final[tuple[tuple[type[AppError] | str, str, str, tuple[str, ...]], ...]] = (
    (
        DatabaseLocked,
        marked("Trouble", "The shop's database is busy"),
        marked("Trouble", "Another program holds it. Nothing was changed."),
        (
            marked(
                "Trouble", "Close other programs that may have the database open, such as a backup."
            ),
            marked("Trouble", "Wait a moment."),
        ),
    ),
    (
        DatabaseNewer,
        marked("Trouble", "This Paydesk is too old"),
        marked(
            "Trouble", "A newer Paydesk has already written this database. Nothing was changed."
        ),
        (marked("Trouble", "Install the newer Paydesk on this desk."),),
    ),
    (
        DatabaseCorrupt,
        marked("Trouble", "The shop's database is damaged"),
        marked("Trouble", "Paydesk did not touch it. No order is lost at Amazon."),
        (
            marked("Trouble", "Keep the file; do not delete it."),
            marked(
                "Trouble",
                "Put the last backup in its place, or call whoever looks after your computers.",
            ),
        ),
    ),
    (
        DatabaseReadOnly,
        marked("Trouble", "The shop's database cannot be written"),
        marked(
            "Trouble",
            "The file, or the folder it lies in, belongs to somebody else or is write-protected.",
        ),
        (
            marked("Trouble", "Give this user the right to write there."),
            marked("Trouble", "Check that the disk is not read-only."),
        ),
    ),
    (
        DatabaseFull,
        marked("Trouble", "The disk is full"),
        marked("Trouble", "There is no room for the next sale. Nothing was changed."),
        (marked("Trouble", "Free some space on the disk with the database."),),
    ),
    (
        DatabaseUnreachable,
        marked("Trouble", "The database server does not answer"),
        marked("Trouble", "Without it this desk cannot sell. Nothing was changed."),
        (
            marked("Trouble", "Check that the server runs."),
            marked("Trouble", "Check this computer's network."),
        ),
    ),
    (
        WrongDatabase,
        marked("Trouble", "This database belongs to another shop mode"),
        marked(
            "Trouble",
            "Training, sandbox and live money never share a database. Nothing was changed.",
        ),
        (marked("Trouble", "Correct mode, region or database in the settings file."),),
    ),
    (
        DatabaseForeign,
        marked("Trouble", "This database is not Paydesk's"),
        marked("Trouble", "It holds tables of another program. Nothing was changed."),
        (marked("Trouble", "Correct the database in the settings file."),),
    ),
    (
        StartBroken,
        marked("Trouble", "The shop could not be opened"),
        marked("Trouble", "Paydesk has a fault, and met it at the start. No money moved."),
        (
            marked("Trouble", "Try again."),
            marked(
                "Trouble",
                "Send the report that was just shown to whoever looks after your computers.",
            ),
        ),
    ),
    (
        "EmulatorNotStarted",
        marked("Trouble", "Training could not start"),
        marked(
            "Trouble",
            "Training mode runs a pretend Amazon on this computer, and that ended at once.",
        ),
        (
            marked("Trouble", "Look at its log; the last line is below."),
            marked("Trouble", "Close another Paydesk that may still be running."),
        ),
    ),
    (
        "BadSettings",
        marked("Trouble", "The settings are not right"),
        marked("Trouble", "Paydesk opened nothing, so nothing was changed."),
        (
            marked(
                "Trouble",
                "Correct the line named below, or rename the file to train without an account.",
            ),
        ),
    ),
    (
        "RunsAsRoot",
        marked("Trouble", "Paydesk must not run as root"),
        marked(
            "Trouble",
            "The browser that shows Amazon's pages cannot be sealed for a user who "
            "may do everything.",
        ),
        (marked("Trouble", "Start Paydesk as an ordinary user of this computer."),),
    ),
    (
        "SecretMissing",
        marked("Trouble", "A key of your Amazon Pay account is missing"),
        marked("Trouble", "Without it nothing can be asked of Amazon. Nothing was sent."),
        (marked("Trouble", "Connect the account again, or put the key where the settings say."),),
    ),
    (
        "SecretsExposed",
        marked("Trouble", "The secrets file is open to others"),
        marked("Trouble", "Paydesk does not use keys that other people of this computer can read."),
        (marked("Trouble", "Let only its owner read the file, as said below."),),
    ),
)
_ELSE: Final = (
    marked("Trouble", "The shop cannot be opened"),
    marked("Trouble", "Nothing was sent and nothing was changed."),
    (marked("Trouble", "Read the reason below."),),
)


def trouble_of(error: AppError) -> Trouble:
    """Word a failure; classes behind heavy imports are known by their names."""
    names = {kind.__name__ for kind in type(error).__mro__}
    text = said_here(str(error))
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
