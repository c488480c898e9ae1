"""Moves the database to a server, and tells how far it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import AppError
from app.services.database_move.progress import MoveWatch, Progress
from app.services.database_move.refusals import BadServer, MoveCanceled
from app.services.database_move.server import DatabaseServer
from ui.background import Background
from ui.notices import Notice, notice_of
from ui.theme.tokens import Tone

if TYPE_CHECKING:
    from app.services.database_move.move import Moved

_LOOK_MS = 150


class MovesDatabases(Protocol):
    def check(self, server: DatabaseServer) -> None: ...
    def run(self, server: DatabaseServer, actor: str, watch: MoveWatch | None = None) -> Moved: ...


@dataclass(frozen=True, slots=True)
class MovePanel:
    """One picture.

    Attributes:
        file: name of the file the shop works on; empty once it is on a server.
        progress: of the move under way; ``None`` while there is none.
        moved: what was done; ``None`` before.
        wrong: name of the field to correct; empty when none is.
    """

    file: str = ""
    server: DatabaseServer = field(default_factory=DatabaseServer)
    progress: Progress | None = None
    checking: bool = False
    moved: Moved | None = None
    wrong: str = ""
    notice: Notice | None = None

    @property
    def busy(self) -> bool:
        return self.checking or self.progress is not None


class MovePresenter(QObject):
    """Owns the panel.

    Signals:
        changed: the panel (``MovePanel``).
        done: the shop's next start works on the server.
    """

    changed = Signal(object)
    done = Signal()

    def __init__(
        self, move: MovesDatabases, background: Background, user: Callable[[], str], file: str
    ) -> None:
        super().__init__()
        self._move = move
        self._background = background
        self._user = user
        self._watch = MoveWatch()
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._looked)
        self.panel = MovePanel(file)

    def write(self, server: DatabaseServer) -> None:
        """The form's content changed."""
        if not self.panel.busy:
            self._show(replace(self.panel, server=server, wrong="", notice=None))

    def check(self) -> None:
        """Whether the server answers and its database is empty."""
        if not self.panel.busy:
            self._show(replace(self.panel, checking=True, wrong="", notice=None))
            self._run(partial(self._move.check, self.panel.server), self._checked)

    def start(self) -> None:
        """Move; it can be stopped until it switches."""
        if self.panel.busy:
            return
        self._watch = MoveWatch()
        self._show(replace(self.panel, progress=Progress(), wrong="", notice=None))
        self._look.start()
        self._run(
            partial(self._move.run, self.panel.server, self._user(), self._watch), self._moved
        )

    def cancel(self) -> None:
        """Leave everything as it was."""
        self._watch.cancel()

    def _looked(self) -> None:
        self._show(replace(self.panel, progress=self._watch.progress))

    def _checked(self, _none: None) -> None:
        text = self.tr("The server answers, and its database is empty.")
        self._show(replace(self.panel, checking=False, notice=Notice(Tone.GOOD, text)))

    def _moved(self, moved: Moved) -> None:
        self._look.stop()
        bare = replace(self.panel.server, password="")
        self._show(MovePanel(server=bare, moved=moved))
        self.done.emit()

    def _failed(self, error: AppError) -> None:
        self._look.stop()
        notice = notice_of(error)
        if isinstance(error, MoveCanceled):
            notice = Notice(Tone.INFO, notice.what)
        wrong = error.field if isinstance(error, BadServer) else ""
        self._show(replace(self.panel, checking=False, progress=None, wrong=wrong, notice=notice))

    def _run(self, work: Callable[[], object], then: Callable[..., None]) -> None:
        self._background.run(work, owner=self, then=then, otherwise=self._failed)

    def _show(self, panel: MovePanel) -> None:
        self.panel = panel
        self.changed.emit(panel)
