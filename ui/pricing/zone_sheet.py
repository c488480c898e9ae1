"""One shipping zone: a name, where it is, and what of that it is not."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.area import Area
from app.domain.errors import AppError
from app.domain.shipping import Zone
from ui.notices import notice_of
from ui.pricing.area_rows import AreaRows
from ui.theme.tokens import Space
from ui.widgets.sheet import Sheet
from ui.widgets.text import column, label

_NAME_LIMIT = 80


class ZoneSheet(Sheet):
    """Signals given: the zone (``Zone``); the sheet stays open until it is kept.

    Signals:
        given: as above.
    """

    given = Signal(object)

    def __init__(self, zone: Zone | None, home: str, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        title = self.tr("New shipping zone") if zone is None else self.tr("Change shipping zone")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.primary.setText(self.tr("Keep zone"))
        self.setMinimumWidth(680)
        self.name = QLineEdit(zone.name if zone is not None else "")
        areas = zone.areas if zone is not None else (Area(frozenset({home})),)
        self.areas = AreaRows(self.tr("Goes to any of these"), areas)
        without = zone.except_for if zone is not None else ()
        self.without = AreaRows(self.tr("But not to these, such as islands"), without)
        self.name.setMaxLength(_NAME_LIMIT)
        self.name.setAccessibleName(self.tr("Name"))
        self.body.addLayout(column(label(self.tr("Name"), "caption"), self.name, spacing=Space.XS))
        self.body.addWidget(self.areas)
        self.body.addWidget(self.without)

    def accept(self) -> None:
        """Check, and hand it on."""
        name = self.name.text().strip()
        if not name:
            self.complain(self.tr("The zone needs a name."), self.name)
            return
        try:
            zone = Zone(name, self.areas.areas(), self.without.areas())
        except AppError as error:
            self.complain(notice_of(error).what)
            return
        if not zone.areas:
            self.complain(self.tr("Say where the zone is: one area at least."))
            return
        self.complain("")
        self.given.emit(zone)
