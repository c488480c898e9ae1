"""Where tests keep what nothing but the test reads: in memory, if there is enough."""

import os
import shutil
from pathlib import Path

_MEMORY = Path("/dev/shm")  # noqa: S108 -- as safe as any temporary folder: ours are made by mkdtemp
_ROOM = 1 << 30


def roomy_memory() -> Path | None:
    """A folder in memory; ``None`` where there is none, or less than a gigabyte left.

    Nothing in it outlives the machine, so waiting for a disk would prove nothing: a killed process
    finds its pages in the operating system's cache all the same. Only a test about power loss
    would need a disk, and no test can cut the power.
    """
    try:
        free = shutil.disk_usage(_MEMORY).free
    except OSError:
        return None
    return _MEMORY if free > _ROOM and os.access(_MEMORY, os.W_OK) else None
