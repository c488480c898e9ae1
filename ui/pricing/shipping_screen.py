"""Shipping as a place of the shell."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.shipping import ShippingMethod, Zone
from app.services.permits import Asker
from app.services.setup.pricing_editing import PricingEditing
from ui.pricing.method_sheet import MethodSheet
from ui.pricing.shipping_presenter import ShippingPresenter
from ui.pricing.shipping_view import ShippingView
from ui.pricing.zone_sheet import ZoneSheet
from ui.widgets.sheet import Sheet
from ui.workplace import Workplace

_HOMES = {"us": "US", "uk": "GB", "eu": "DE", "jp": "JP"}


class ShippingScreen:
    """View and presenter, joined; obeys ``Screen``.

    Attributes:
        sheet: the one that is open; ``None`` else.
    """

    def __init__(self, workplace: Workplace) -> None:
        services = workplace.services
        self._shop = services.desk.shop
        self.sheet: Sheet | None = None
        self.presenter = ShippingPresenter(
            services.policies,
            PricingEditing(services.policies),
            workplace.background,
            lambda: Asker(workplace.user.name, workplace.user.role),
        )
        self.view = ShippingView()
        presenter, view = self.presenter, self.view
        presenter.changed.connect(view.show_panel)
        presenter.kept.connect(self._kept)
        presenter.refused.connect(self._refused)
        view.method_wanted.connect(self._open_method)
        view.zone_wanted.connect(self._open_zone)
        view.method_dropped.connect(presenter.remove_method)
        view.zone_dropped.connect(presenter.remove_zone)
        view.show_panel(presenter.panel)

    def widget(self) -> QWidget:
        return self.view

    def enter(self) -> None:
        self.presenter.load()
        self.view.methods.setFocus()

    def leave(self) -> bool:
        """Whatever was kept is kept."""
        return True

    def _open_method(self, method: ShippingMethod | None) -> None:
        panel = self.presenter.panel
        if not panel.zones:
            return
        taken = {each.method_id for each in panel.methods}
        sheet = MethodSheet(method, panel.zones, taken, self._shop.currency, self.view)
        sheet.given.connect(lambda new: self.presenter.save_method(new, method))
        self._show(sheet)

    def _open_zone(self, zone: Zone | None) -> None:
        sheet = ZoneSheet(zone, _HOMES[self._shop.region.value], self.view)
        sheet.given.connect(lambda new: self.presenter.save_zone(new, zone))
        self._show(sheet)

    def _show(self, sheet: Sheet) -> None:
        self.sheet = sheet
        sheet.finished.connect(self._closed)
        sheet.open()

    def _closed(self) -> None:
        self.sheet = None

    def _kept(self) -> None:
        if self.sheet is not None:
            self.sheet.done(1)

    def _refused(self, sentence: str) -> None:
        if self.sheet is not None:
            self.sheet.complain(sentence)
