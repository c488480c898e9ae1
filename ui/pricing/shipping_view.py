"""The page of shipping: the methods, and the zones that they go to."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.domain.shipping import ShippingMethod, Zone
from ui.formats import money_text
from ui.pricing.shipping_presenter import ShippingPanel
from ui.pricing.words import areas_text, tariff_text
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.plain_table import Heading, Line, PlainTable
from ui.widgets.text import card, column, label, row

_WIDTH = 1080
_ROW = 36


class ShippingView(QWidget):
    """Renders a panel and emits what the owner wants.

    Signals:
        method_wanted: a ``ShippingMethod`` to change, or ``None`` for a new one.
        zone_wanted: a ``Zone``, or ``None``.
        method_dropped, zone_dropped: the one to take away.
    """

    method_wanted = Signal(object)
    zone_wanted = Signal(object)
    method_dropped = Signal(object)
    zone_dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "ground")
        self.notice = NoticeBar()
        self.empty = label("", "muted", wrap=True)
        self.methods = PlainTable(
            self.tr("Shipping methods"),
            (
                Heading(self.tr("Name"), 160, 2),
                Heading(self.tr("Goes to"), 130, 2),
                Heading(self.tr("Price"), 150, 2, numeric=True),
                Heading(self.tr("Free from"), 100, 0, numeric=True),
                Heading(self.tr("Days"), 70, 0, numeric=True),
                Heading(self.tr("Offered"), 90, 0, toned=True),
            ),
        )
        self.zones = PlainTable(
            self.tr("Shipping zones"),
            (
                Heading(self.tr("Name"), 160, 1),
                Heading(self.tr("Goes to"), 220, 3),
                Heading(self.tr("But not to"), 160, 2),
            ),
        )
        self.add_method = QPushButton(self.tr("Add a method …"))
        self.edit_method = QPushButton(self.tr("Change …"))
        self.drop_method = QPushButton(self.tr("Remove"))
        self.add_zone = QPushButton(self.tr("Add a zone …"))
        self.edit_zone = QPushButton(self.tr("Change …"))
        self.drop_zone = QPushButton(self.tr("Remove"))
        self._lay_out()
        self._connect()

    def show_panel(self, panel: ShippingPanel) -> None:
        self.setEnabled(panel.loaded and not panel.busy)
        self.notice.show_notice(panel.notice)
        self.add_method.setEnabled(bool(panel.zones))
        self.methods.show_lines([self._method_line(method) for method in panel.methods])
        self.zones.show_lines(
            [
                Line((zone.name, areas_text(zone.areas), areas_text(zone.except_for) or "—"), zone)
                for zone in panel.zones
            ]
        )
        for table, count in ((self.methods, len(panel.methods)), (self.zones, len(panel.zones))):
            table.setFixedHeight(_ROW * (min(max(count, 2), 7) + 1) + Space.S)
        self.empty.setVisible(panel.loaded and not (panel.methods and panel.zones))
        told = self.tr("Add a method: without one, only goods that need no delivery can be sold.")
        if not panel.zones:
            told = self.tr("Begin with a zone: where the shop sends goods at all.")
        self.empty.setText(told)

    def _method_line(self, method: ShippingMethod) -> Line:
        arrival = method.arrival
        days = f"{arrival.earliest_days}-{arrival.latest_days}"
        if arrival.earliest_days == arrival.latest_days:
            days = str(arrival.latest_days)
        cells = (
            method.name,
            method.zone.name,
            tariff_text(method.tariff),
            money_text(method.free_from) if method.free_from is not None else "—",
            days,
            self.tr("✓ yes") if method.active else self.tr("no"),
        )
        return Line(cells, method, Tone.GOOD if method.active else Tone.NEUTRAL)

    def _connect(self) -> None:
        self.methods.opened.connect(self.method_wanted)
        self.zones.opened.connect(self.zone_wanted)
        self.add_method.clicked.connect(lambda: self.method_wanted.emit(None))
        self.add_zone.clicked.connect(lambda: self.zone_wanted.emit(None))
        self.edit_method.clicked.connect(self._edit_method)
        self.edit_zone.clicked.connect(self._edit_zone)
        self.drop_method.clicked.connect(self._drop_method)
        self.drop_zone.clicked.connect(self._drop_zone)

    def _edit_method(self) -> None:
        chosen = self.methods.chosen()
        if isinstance(chosen, ShippingMethod):
            self.method_wanted.emit(chosen)

    def _edit_zone(self) -> None:
        chosen = self.zones.chosen()
        if isinstance(chosen, Zone):
            self.zone_wanted.emit(chosen)

    def _drop_method(self) -> None:
        chosen = self.methods.chosen()
        if isinstance(chosen, ShippingMethod):
            self.method_dropped.emit(chosen)

    def _drop_zone(self) -> None:
        chosen = self.zones.chosen()
        if isinstance(chosen, Zone):
            self.zone_dropped.emit(chosen)

    def _lay_out(self) -> None:
        told = self.tr(
            "Buyers choose among the methods that go to their address. Each change is kept at"
            " once and holds for new baskets; orders remember what they were sold with."
        )
        inside = QVBoxLayout()
        inside.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        inside.setSpacing(Space.L)
        inside.addWidget(label(self.tr("Shipping"), "title"))
        inside.addWidget(label(told, "muted", wrap=True))
        inside.addWidget(self.notice)
        inside.addWidget(self.empty)
        dress(self.add_method, "primary")
        for heading, table, buttons in (
            (
                self.tr("Methods"),
                self.methods,
                (self.edit_method, self.drop_method, self.add_method),
            ),
            (self.tr("Zones"), self.zones, (self.edit_zone, self.drop_zone, self.add_zone)),
        ):
            made = column(label(heading, "strong"), table, spacing=Space.M)
            made.addLayout(row(buttons[0], buttons[1], None, buttons[2]))
            inside.addWidget(card(made))
        inside.addStretch(1)
        page = QWidget()
        page.setMaximumWidth(_WIDTH)
        page.setLayout(inside)
        middle = QWidget()
        dress(middle, "ground")
        middle.setLayout(row(page))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(middle)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
