"""Keeps compiled statements for all databases of this process, where each engine keeps its own.

A test opens a database or several, and compiling their statements anew cost a third of its time.
"""

from sqlalchemy import Connection, Dialect, Engine, event
from sqlalchemy.util import LRUCache

_MOST = 1_500
_COMPILED = LRUCache(_MOST)
_DIALECTS: dict[tuple[str, str, str], Dialect] = {}


def share_compiled_statements() -> None:
    """Have every connection of this process find what any other has compiled."""
    event.listen(Engine, "engine_connect", _share)


def _share(connection: Connection) -> None:
    # a statement is found again by its dialect, and each engine has one of its own; all engines of
    # one driver are set up alike here, so that the first one's does for all
    own = connection.dialect
    connection.dialect = _DIALECTS.setdefault((own.name, own.driver, own.paramstyle), own)
    connection.execution_options(compiled_cache=_COMPILED)
