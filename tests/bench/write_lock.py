"""How long a database's write lock is held at a time."""

import time

from sqlalchemy import event


class WriteLock:
    """Watches an engine's writing transactions, each from its begin to its commit or its end.

    Attributes:
        longest_s: seconds of the longest so far.
    """

    def __init__(self, engine):
        self.longest_s = 0.0
        self._since = {}
        event.listen(engine, "begin", self._begun)
        event.listen(engine, "rollback", self._ended)
        event.listen(engine, "commit", self._committing)

    def _begun(self, connection):
        if not connection.get_execution_options().get("read_only", False):
            self._since[id(connection)] = time.perf_counter()

    def _committing(self, connection):
        """Told before the commit, whose writing to disk is part of the hold."""
        if id(connection) in self._since:
            connection.connection.dbapi_connection.commit()
            self._ended(connection)

    def _ended(self, connection):
        since = self._since.pop(id(connection), None)
        if since is not None:
            self.longest_s = max(self.longest_s, time.perf_counter() - since)
