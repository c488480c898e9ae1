"""One companion per data folder: the operating system lets go of the lock however we end."""

from __future__ import annotations

import sys
from pathlib import Path

from app.companion.server_options import CompanionNotStarted


class DataLock:
    """Held from the moment it is made."""

    def __init__(self, folder: Path) -> None:
        """Make the folder if it is missing, and take it.

        Raises:
            CompanionNotStarted: another companion has it, or it cannot be written.
        """
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._file = (folder / "companion.lock").open("a+b")
        except OSError as error:
            raise CompanionNotStarted(
                f"The data folder {folder} cannot be written: {error.strerror}"
            ) from error
        try:
            _lock(self._file.fileno())
        except OSError as error:
            self._file.close()
            raise CompanionNotStarted(
                f"Another companion runs in the data folder {folder}; end it, or give --data"
            ) from error

    def release(self) -> None:
        """Let go; again does nothing."""
        self._file.close()


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 -- only on Windows

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl  # noqa: PLC0415 -- not on Windows

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
