"""A desk that keeps a stream open and reads its events."""

import json

from tests.integration.companion.running import WAIT_S, RunningCompanion


class EventLines:
    """Events as they come; each `next()` waits for one."""

    def __init__(self, companion: RunningCompanion, query: str = "", **headers: str) -> None:
        self.answer = companion.session.get(
            f"{companion.url}/v1/stream{query}",
            headers={**companion.authorization, **headers},
            stream=True,
            timeout=WAIT_S,
        )
        self._lines = self.answer.iter_lines(chunk_size=1)

    def lines(self) -> list[str]:
        """One block, without the empty line that ends it; empty at the end of the stream."""
        block = []
        for line in self._lines:
            if not line:
                return block
            block.append(line.decode())
        return block

    def next(self) -> tuple[str, dict]:
        """Its id and its data; comments are passed over."""
        while True:
            block = self.lines()
            assert block, "the stream ended"
            if not block[0].startswith(":"):
                told = dict(line.split(": ", 1) for line in block)
                assert set(told) == {"id", "event", "data"}
                assert told["event"] == "notification"
                return told["id"], json.loads(told["data"])

    def close(self) -> None:
        self.answer.close()
