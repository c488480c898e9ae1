"""An answer of the classic API with its XML opened: a result, an error, or neither."""

from __future__ import annotations

from typing import Final

from app.amazonpay.answer import Answer
from app.amazonpay.v1.document import Node, UnreadableAnswer, child, parse, text

_OK: Final = 200


class Reply:
    """What one answer says.

    Attributes:
        status: HTTP status.
        result: children of the ``…Result`` element, ``None`` unless the operation succeeded.
        code: Amazon's error code, empty when there is none or the body is not readable.
        message: Amazon's sentence; may quote what was sent, so it is never logged.
        request_id: Amazon's id of the call.
    """

    __slots__ = ("code", "message", "request_id", "result", "status")

    def __init__(self, operation: str, answer: Answer) -> None:
        """Open it; nothing is raised, whatever came."""
        self.status = answer.status
        self.result: Node | None = None
        self.code = ""
        self.message = ""
        self.request_id = answer.header(b"x-mws-request-id")
        try:
            self._open(operation, *parse(answer.body))
        except UnreadableAnswer:
            self.result = None  # torn, HTML, or two of what there can be one

    def _open(self, operation: str, root: str, document: Node) -> None:
        metadata = child(document, "ResponseMetadata")
        self.request_id = (
            text(metadata, "RequestId")
            or text(document, "RequestId")
            or text(document, "RequestID")
            or self.request_id
        )
        if self.status == _OK and root == f"{operation}Response":
            self.result = child(document, f"{operation}Result")
        elif root == "ErrorResponse":
            error = child(document, "Error")
            self.code, self.message = text(error, "Code"), text(error, "Message")
