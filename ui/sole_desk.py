"""One window per data folder: a second start finds the first, and can bring it to the front."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_FILE: Final = "desk.lock"
_CALL: Final = b"show\n"
_WAIT_MS: Final = 1_000


class SoleDesk(QObject):
    """Holds the folder for as long as this window is open; a crash lets go of it.

    Two windows of one person on one folder would share the open basket, and each would take it
    from under the other. Another folder, or another account of the computer, is another desk.

    Signals:
        called: a second start asks for this window to come to the front.
    """

    called = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._lock: QLockFile | None = None
        self._server: QLocalServer | None = None

    def take(self) -> bool:
        """Whether the folder is ours now; ``False`` when another window has it.

        Where the folder cannot be written at all, that is told when the shop is opened.
        """
        if self._lock is not None:
            return True
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError:
            return True
        lock = QLockFile(str(self._folder / _FILE))
        lock.setStaleLockTime(0)  # a window may be open for weeks; a dead one is told by its id
        if lock.tryLock(0):
            self._lock = lock
            return True
        return lock.error() is not QLockFile.LockError.LockFailedError

    def listen(self) -> None:
        """Hear later starts; call it once the window is up, because it loads the network."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 -- not before the first picture

        if self._lock is None:
            return
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._name)  # what a crash left behind; the lock is ours
        self._server.newConnection.connect(self._heard)
        self._server.listen(self._name)

    def call_first(self) -> bool:
        """Ask the window that has the folder to come to the front; whether it heard."""
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 -- as above

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_WAIT_MS):
            return False
        socket.write(_CALL)
        heard = socket.waitForBytesWritten(_WAIT_MS)
        socket.disconnectFromServer()
        return heard

    def release(self) -> None:
        """Let go, e.g. for the start that follows this one; again does nothing."""
        if self._server is not None:
            self._server.close()
            self._server = None
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    @property
    def _name(self) -> str:
        """Of the folder alone, so that two shops on one computer do not call each other."""
        told = hashlib.sha256(str(self._folder.resolve()).encode()).hexdigest()
        return f"paydesk-{told[:24]}"

    def _heard(self) -> None:
        server = self._server
        while server is not None and (socket := server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.called.emit()
