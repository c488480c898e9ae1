"""Searches as somebody types: one question under way, and only the newest answer shown."""

from __future__ import annotations

from functools import partial
from typing import Final, Protocol

from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError
from app.services.catalog import FoundProduct
from ui.background import Background

RESULTS: Final = 60


class SearchesProducts(Protocol):
    def search(
        self, text: str, limit: int = ..., *, with_inactive: bool = ...
    ) -> tuple[FoundProduct, ...]: ...


class Finder(QObject):
    """Asks the catalog, never twice at once.

    What is typed while a question is under way replaces whatever waited; answers to questions
    that nobody asks any more are dropped.

    Signals:
        found: the text and its ``tuple[FoundProduct, ...]``.
        failed: an ``AppError``; the next key asks again.
    """

    found = Signal(str, object)
    failed = Signal(object)

    def __init__(
        self,
        products: SearchesProducts,
        background: Background,
        parent: QObject | None = None,
        *,
        with_inactive: bool = False,
        limit: int = RESULTS,
    ) -> None:
        super().__init__(parent)
        self._products = products
        self._background = background
        self._with_inactive = with_inactive
        self._limit = limit
        self._wanted = ""
        self._asked: str | None = None

    def look_for(self, text: str) -> None:
        """Find products for what is typed so far; nothing for an empty text."""
        self._wanted = text
        if self._asked is None and text:
            self._ask(text)

    def forget(self) -> None:
        """Whatever is under way is not wanted any more."""
        self._wanted = ""

    def _ask(self, text: str) -> None:
        self._asked = text
        search = partial(
            self._products.search, text, self._limit, with_inactive=self._with_inactive
        )
        self._background.run(search, owner=self, then=self._answered, otherwise=self._refused)

    def _answered(self, products: tuple[FoundProduct, ...]) -> None:
        asked, self._asked = self._asked, None
        if asked == self._wanted:
            self.found.emit(asked, products)
        elif self._wanted:
            self._ask(self._wanted)

    def _refused(self, error: AppError) -> None:
        asked, self._asked = self._asked, None
        if self._wanted and asked != self._wanted:
            self._ask(self._wanted)
        else:
            self.failed.emit(error)
