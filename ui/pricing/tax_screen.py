"""The taxes as a place of the shell."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.sales_tax import SalesTaxRule
from app.domain.tax_rate import TaxClass, TaxRate
from app.services.permits import Asker
from app.services.setup.pricing_editing import PricingEditing
from ui.pricing.tax_presenter import TaxPresenter
from ui.pricing.tax_view import TaxView
from ui.workplace import Workplace


class TaxScreen:
    """View and presenter, joined; obeys ``Screen``."""

    def __init__(self, workplace: Workplace) -> None:
        services = workplace.services
        self.presenter = TaxPresenter(
            services.policies,
            PricingEditing(services.policies),
            workplace.background,
            lambda: Asker(workplace.user.name, workplace.user.role),
            services.desk.shop.region,
        )
        self.view = TaxView()
        presenter, view = self.presenter, self.view
        presenter.changed.connect(view.show_panel)
        view.changed.connect(presenter.change)
        view.rate_given.connect(self._put_rate)
        view.rate_dropped.connect(self._drop_rate)
        view.rule_given.connect(self._put_rule)
        view.rule_dropped.connect(presenter.drop_rule)
        view.kept.connect(presenter.keep)
        view.undone.connect(presenter.undo)
        view.begun_anew.connect(presenter.begin_anew)
        view.show_panel(presenter.panel)

    def widget(self) -> QWidget:
        return self.view

    def enter(self) -> None:
        self.presenter.load()
        self.view.country.setFocus()

    def leave(self) -> bool:
        """What was changed and not kept is still there on the next visit."""
        return True

    def _put_rate(
        self, country: str, tax_class: str, rate: TaxRate, old: tuple[str, TaxClass] | None
    ) -> None:
        self.presenter.put_rate(country, TaxClass(tax_class), rate, old)

    def _drop_rate(self, country: str, tax_class: str) -> None:
        self.presenter.drop_rate(country, TaxClass(tax_class))

    def _put_rule(self, rule: SalesTaxRule, place: int | None) -> None:
        self.presenter.put_rule(rule, place)
