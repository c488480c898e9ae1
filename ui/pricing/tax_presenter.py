"""How the shop taxes: read, changed in a draft, and kept as a whole."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from app.domain.destination import Destination
from app.domain.environment import Region
from app.domain.errors import AppError
from app.domain.sales_tax import SalesTaxRule, SalesTaxTable
from app.domain.tax import TaxPolicy
from app.domain.tax_rate import TaxClass, TaxRate
from app.domain.vat import VatTable
from app.services.permits import Asker
from app.services.pricing_policy import first_tax_policy
from ui.background import Background
from ui.notices import Notice, notice_of
from ui.theme.tokens import Tone

T = TypeVar("T")
_HOMES = {Region.US: "US", Region.UK: "GB", Region.EU: "DE", Region.JP: "JP"}


class ReadsTaxes(Protocol):
    def tax(self) -> TaxPolicy | None: ...


class ChangesTaxes(Protocol):
    def set_tax(self, policy: TaxPolicy, asker: Asker, seen: TaxPolicy | None) -> None: ...


@dataclass(frozen=True, slots=True)
class TaxPanel:
    """One picture.

    Attributes:
        draft: what is shown; ``None`` while it is being read.
        seen: what is kept; ``None`` before there was any.
    """

    draft: TaxPolicy | None = None
    seen: TaxPolicy | None = None
    busy: bool = False
    notice: Notice | None = None

    @property
    def is_first(self) -> bool:
        return self.draft is not None and self.seen is None

    @property
    def can_keep(self) -> bool:
        return self.draft is not None and not self.busy and self.draft != self.seen


class TaxPresenter(QObject):
    """Owns the panel.

    Signals:
        changed: the panel (``TaxPanel``).
        kept: it is in force.
    """

    changed = Signal(object)
    kept = Signal()

    def __init__(
        self,
        reading: ReadsTaxes,
        editing: ChangesTaxes,
        background: Background,
        asker: Callable[[], Asker],
        region: Region,
    ) -> None:
        super().__init__()
        self._reading, self._editing = reading, editing
        self._background = background
        self._asker = asker
        self._region = region
        self.panel = TaxPanel()

    def load(self) -> None:
        """Read what holds, unless something is being changed."""
        if not self.panel.can_keep or self.panel.is_first:
            self._run(self._reading.tax, self._loaded)

    def begin_anew(self, country: str) -> None:
        """Start from the rates that a shop in that country usually has."""
        self._draft(first_tax_policy(Destination(country)))

    def change(self, policy: TaxPolicy) -> None:
        """Another draft; nothing is kept."""
        self._draft(policy)

    def put_rate(
        self, country: str, tax_class: TaxClass, rate: TaxRate, old: tuple[str, TaxClass] | None
    ) -> None:
        """Set one country's rate, in the place of another one if it was that."""
        draft = self.panel.draft
        if draft is None or not isinstance(draft.table, VatTable):
            return
        rates = {name: dict(classes) for name, classes in draft.table.rates.items()}
        if old is not None:
            _drop(rates, *old)
        rates.setdefault(country, {})[tax_class] = rate
        self._draft(replace(draft, table=VatTable(rates, draft.table.outside)))

    def drop_rate(self, country: str, tax_class: TaxClass) -> None:
        """Take one country's rate away; the last one makes the country an export."""
        draft = self.panel.draft
        if draft is None or not isinstance(draft.table, VatTable):
            return
        rates = {name: dict(classes) for name, classes in draft.table.rates.items()}
        _drop(rates, country, tax_class)
        self._draft(replace(draft, table=VatTable(rates, draft.table.outside)))

    def put_rule(self, rule: SalesTaxRule, place: int | None) -> None:
        """Set one jurisdiction; ``None`` adds it at the end."""
        draft = self.panel.draft
        if draft is None or not isinstance(draft.table, SalesTaxTable):
            return
        rules = list(draft.table.rules)
        if place is None:
            rules.append(rule)
        else:
            rules[place] = rule
        self._draft(replace(draft, table=SalesTaxTable(tuple(rules))))

    def drop_rule(self, place: int) -> None:
        """Collect for one jurisdiction no more."""
        draft = self.panel.draft
        if draft is None or not isinstance(draft.table, SalesTaxTable):
            return
        rules = draft.table.rules[:place] + draft.table.rules[place + 1 :]
        self._draft(replace(draft, table=SalesTaxTable(rules)))

    def undo(self) -> None:
        """Show what is kept."""
        self._loaded(self.panel.seen)

    def keep(self) -> None:
        """Have it hold for the next basket on every desk."""
        panel = self.panel
        if not panel.can_keep or panel.draft is None:
            return
        self._show(replace(panel, busy=True, notice=None))
        work = partial(self._editing.set_tax, panel.draft, self._asker(), panel.seen)
        self._run(work, lambda _none: self._kept())

    def _kept(self) -> None:
        text = self.tr("The taxes are kept. They hold for new baskets on every desk.")
        self._show(
            replace(self.panel, seen=self.panel.draft, busy=False, notice=Notice(Tone.GOOD, text))
        )
        self.kept.emit()

    def _loaded(self, policy: TaxPolicy | None) -> None:
        draft = policy or first_tax_policy(Destination(_HOMES[self._region]))
        self._show(TaxPanel(draft, policy))

    def _draft(self, policy: TaxPolicy) -> None:
        self._show(replace(self.panel, draft=policy, notice=None))

    def _failed(self, error: AppError) -> None:
        self._show(replace(self.panel, busy=False, notice=notice_of(error)))

    def _run(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        self._background.run(work, owner=self, then=then, otherwise=self._failed)

    def _show(self, panel: TaxPanel) -> None:
        self.panel = panel
        self.changed.emit(panel)


def _drop(rates: dict[str, dict[TaxClass, TaxRate]], country: str, tax_class: TaxClass) -> None:
    rates.get(country, {}).pop(tax_class, None)
    if not rates.get(country):
        rates.pop(country, None)
