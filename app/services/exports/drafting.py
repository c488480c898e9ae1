"""A file that is written beside the one it replaces, and takes its place when all is there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.services.product_export import FileNotWritten


def drafted(path: Path, write: Callable[[Path], int | None]) -> int | None:
    """Write a draft and put it in the file's place.

    Args:
        path: the file.
        write: writes the draft; ``None`` when it was canceled.

    Returns:
        What ``write`` returned.

    Raises:
        FileNotWritten: a file that was there before is as it was.
    """
    draft = path.with_name(f"{path.name}.part")
    try:
        count = write(draft)
        if count is not None:
            draft.replace(path)
    except OSError as error:
        raise FileNotWritten(path.name) from error
    finally:
        draft.unlink(missing_ok=True)
    return count
