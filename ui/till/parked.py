"""The parked baskets: which there are, what is in them, taken up or given up."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError
from app.services.basket_keeping import BasketRow, HeldBasket
from ui.background import Background
from ui.notices import Notice
from ui.till.notices import till_notice
from ui.till.ringing import KeepsBaskets


@dataclass(frozen=True, slots=True)
class ParkedPanel:
    """One picture of the dialog.

    Attributes:
        rows: ``None`` while they are read.
        chosen: the basket looked at.
        preview: what is in it; ``None`` while it is read.
    """

    rows: tuple[BasketRow, ...] | None = None
    chosen: BasketRow | None = None
    preview: HeldBasket | None = None
    notice: Notice | None = None


class ParkedPresenter(QObject):
    """Owns the dialog's panel; taking up is the till's, because it changes the open basket.

    Signals:
        changed: a fresh ``ParkedPanel``.
        taken: a ``BasketRow`` that the till should go on with.
    """

    changed = Signal(object)
    taken = Signal(object)

    def __init__(
        self, baskets: KeepsBaskets, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._baskets = baskets
        self._background = background
        self.panel = ParkedPanel()

    def load(self) -> None:
        """Read what any desk may take up."""
        self._background.run(
            self._baskets.parked, owner=self, then=self._loaded, otherwise=self._failed
        )

    def choose(self, basket_id: int) -> None:
        """Look into one."""
        row = next((each for each in self.panel.rows or () if each.basket_id == basket_id), None)
        if row is None or row == self.panel.chosen:
            return
        self._show(chosen=row, preview=None)
        self._background.run(
            partial(self._baskets.get, basket_id),
            owner=self,
            then=self._previewed,
            otherwise=self._failed,
        )

    def take_up(self) -> None:
        """Go on with the chosen one."""
        if self.panel.chosen is not None:
            self.taken.emit(self.panel.chosen)

    def give_up(self) -> None:
        """Delete the chosen one for good."""
        chosen = self.panel.chosen
        if chosen is None:
            return
        self._background.run(
            partial(self._baskets.abandon, chosen),
            owner=self,
            then=lambda _none: self.load(),
            otherwise=self._failed,
        )

    def _loaded(self, rows: tuple[BasketRow, ...]) -> None:
        known = self.panel.chosen.basket_id if self.panel.chosen is not None else 0
        self._show(rows=rows, chosen=None, preview=None)
        if rows:
            ids = [row.basket_id for row in rows]
            self.choose(known if known in ids else ids[0])

    def _previewed(self, held: HeldBasket) -> None:
        if self.panel.chosen is not None and self.panel.chosen.basket_id == held.basket_id:
            self._show(preview=held)

    def _failed(self, error: AppError) -> None:
        self._show(notice=till_notice(error).notice)
        if self.panel.rows is not None:
            self.load()

    def _show(self, **changes: Any) -> None:
        self.panel = replace(self.panel, **changes)
        self.changed.emit(self.panel)
