"""Transports that interfere with what passes through them, from outside of the client."""

from collections.abc import Callable
from dataclasses import replace

from app.amazonpay.answer import Answer
from app.amazonpay.tls import public_context
from app.amazonpay.transport import Transport, WireRequest


def _is_about(request: WireRequest, operation: str) -> bool:
    return f"&Action={operation}&".encode() in b"&" + request.body + b"&"


class AfterCall(Transport):
    """Does something once the answer to one operation has come, before anybody reads it."""

    def __init__(self, operation: str) -> None:
        super().__init__(public_context)
        self.then: Callable[[], object] | None = None
        self._operation = operation

    def send(self, request: WireRequest, *how: float) -> Answer:
        answer = super().send(request, *how)
        if self.then is not None and _is_about(request, self._operation):
            then, self.then = self.then, None
            then()
        return answer


class Retelling(Transport):
    """Changes words in Amazon's answers: ``retell("Authorize", "Open", "Frozen")``."""

    def __init__(self) -> None:
        super().__init__(public_context)
        self._rules: list[tuple[str, bytes, bytes]] = []

    def retell(self, operation: str, state: str, other: str, reason: str = "") -> None:
        """Let every answer to an operation tell another state, and a reason if one is given."""
        told = f"<State>{other}</State>"
        if reason:
            told += f"<ReasonCode>{reason}</ReasonCode>"
        self._rules.append((operation, f"<State>{state}</State>".encode(), told.encode()))

    def stop(self) -> None:
        """Tell the truth again."""
        self._rules.clear()

    def send(self, request: WireRequest, *how: float) -> Answer:
        answer = super().send(request, *how)
        for operation, state, told in self._rules:
            if _is_about(request, operation):
                answer = replace(answer, body=answer.body.replace(state, told))
        return answer
