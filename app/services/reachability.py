"""Whether Amazon's server, or training's pretend one, can be reached from this desk at all."""

from __future__ import annotations

import socket
from dataclasses import dataclass
from typing import Final

_PATIENCE_S: Final = 3.0


@dataclass(frozen=True, slots=True)
class Reachability:
    """Opens a connection and closes it again; nothing is asked, so no quota is used.

    Attributes:
        host, port: of the classic API.
    """

    host: str
    port: int

    def now(self) -> bool:
        """Blocks for three seconds at most."""
        try:
            with socket.create_connection((self.host, self.port), _PATIENCE_S):
                return True
        except OSError:
            return False
