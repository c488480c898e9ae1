"""Where the shop sends goods and what that costs: each change is kept at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError
from app.domain.shipping import ShippingMethod, Zone
from app.services.permits import Asker
from ui.background import Background
from ui.notices import Notice, notice_of
from ui.theme.tokens import Tone

T = TypeVar("T")


class ReadsShipping(Protocol):
    def zones(self) -> tuple[Zone, ...]: ...
    def methods(self) -> tuple[ShippingMethod, ...]: ...


class ChangesShipping(Protocol):
    def save_zone(self, zone: Zone, asker: Asker, seen: Zone | None) -> None: ...
    def remove_zone(self, seen: Zone, asker: Asker) -> None: ...
    def save_method(
        self, method: ShippingMethod, asker: Asker, seen: ShippingMethod | None
    ) -> None: ...
    def remove_method(self, seen: ShippingMethod, asker: Asker) -> None: ...


@dataclass(frozen=True, slots=True)
class ShippingPanel:
    """One picture.

    Attributes:
        methods: in the shop's order.
        zones: by name.
    """

    methods: tuple[ShippingMethod, ...] = ()
    zones: tuple[Zone, ...] = ()
    loaded: bool = False
    busy: bool = False
    notice: Notice | None = None


class ShippingPresenter(QObject):
    """Owns the panel.

    Signals:
        changed: the panel (``ShippingPanel``).
        kept: a change is in force; an open sheet may close.
        refused: it is not; the sentence for the sheet.
    """

    changed = Signal(object)
    kept = Signal()
    refused = Signal(str)

    def __init__(
        self,
        reading: ReadsShipping,
        editing: ChangesShipping,
        background: Background,
        asker: Callable[[], Asker],
    ) -> None:
        super().__init__()
        self._reading, self._editing = reading, editing
        self._background = background
        self._asker = asker
        self.panel = ShippingPanel()

    def load(self) -> None:
        """Read what holds now."""
        self._background.run(
            partial(_read, self._reading), owner=self, then=self._loaded, otherwise=self._failed
        )

    def save_zone(self, zone: Zone, seen: Zone | None) -> None:
        """Add a zone, or change the one that was seen."""
        self._change(partial(self._editing.save_zone, zone, self._asker(), seen))

    def remove_zone(self, seen: Zone) -> None:
        """Take a zone away that no method goes to."""
        self._change(partial(self._editing.remove_zone, seen, self._asker()))

    def save_method(self, method: ShippingMethod, seen: ShippingMethod | None) -> None:
        """Add a method, or change the one that was seen."""
        self._change(partial(self._editing.save_method, method, self._asker(), seen))

    def remove_method(self, seen: ShippingMethod) -> None:
        """Offer a method no more; orders remember it."""
        self._change(partial(self._editing.remove_method, seen, self._asker()))

    def _change(self, work: Callable[[], None]) -> None:
        if self.panel.busy:
            return
        self._show(replace(self.panel, busy=True, notice=None))
        self._background.run(
            partial(_then_read, work, self._reading),
            owner=self,
            then=self._kept,
            otherwise=self._failed,
        )

    def _kept(self, panel: ShippingPanel) -> None:
        text = self.tr("Kept. It holds for new baskets on every desk.")
        self._show(replace(panel, notice=Notice(Tone.GOOD, text)))
        self.kept.emit()

    def _loaded(self, panel: ShippingPanel) -> None:
        self._show(replace(panel, notice=self.panel.notice))

    def _failed(self, error: AppError) -> None:
        notice = notice_of(error)
        self._show(replace(self.panel, busy=False, notice=notice))
        self.refused.emit(notice.what)

    def _show(self, panel: ShippingPanel) -> None:
        self.panel = panel
        self.changed.emit(panel)


def _read(reading: ReadsShipping) -> ShippingPanel:
    return ShippingPanel(reading.methods(), reading.zones(), loaded=True)


def _then_read(work: Callable[[], None], reading: ReadsShipping) -> ShippingPanel:
    work()
    return _read(reading)
