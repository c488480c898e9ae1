"""An answer of the classic API with its XML opened: a result, an error, or neither."""

from __future__ import annotations

from typing import Final

from app.amazonpay.answer import Answer
from app.amazonpay.v1.document import Node, UnreadableAnswer, child, nodes, parse, text, texts

_OK: Final = 200


class Reply:
    """What one answer says.

    Attributes:
        status: HTTP status.
        result: children of the ``…Result`` element, ``None`` unless the operation succeeded.
        code: Amazon's error code, empty when there is none or the body is not readable.
        message: Amazon's sentence; may quote what was sent, so it is never logged.
    """

    __slots__ = ("_answer", "_document", "code", "message", "result", "status")

    def __init__(self, operation: str, answer: Answer) -> None:
        """Open it; nothing is raised, whatever came."""
        self.status = answer.status
        self.result: Node | None = None
        self.code = ""
        self.message = ""
        self._answer = answer
        self._document: Node = {}
        try:
            self._open(operation, *parse(answer.body))
        except UnreadableAnswer:
            self.result = None  # torn, HTML, or two of what there can be one

    def _open(self, operation: str, root: str, document: Node) -> None:
        self._document = document
        if self.status == _OK and root == f"{operation}Response":
            self.result = child(document, f"{operation}Result")
        elif root == "ErrorResponse":
            error = child(document, "Error")
            self.code, self.message = text(error, "Code"), text(error, "Message")

    @property
    def request_id(self) -> str:
        """Amazon's id of the call: the gateway and the service each spell it their own way."""
        named: list[str] = []
        for node in (*nodes(self._document, "ResponseMetadata"), self._document):
            named += texts(node, "RequestId") + texts(node, "RequestID")
        return named[0] if named else self._answer.header(b"x-mws-request-id")
