"""Pieces of the map, one to a row: countries, regions, postcodes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.domain.area import Area
from app.domain.errors import Refused
from app.domain.postcode import PostcodePattern
from ui.language import translate
from ui.theme.icons import set_icon
from ui.theme.look import dress
from ui.theme.tokens import Space
from ui.widgets.text import label, row

_COUNTRY = re.compile(r"[A-Z]{2}", re.ASCII)


class NoCountry(Refused):
    """Something that is no country's code."""

    def __init__(self, text: str) -> None:
        super().__init__(f"{text!r} is no country; write its two letters, like DE or US")
        self.text = text


class AreaRow:
    """One area; what the row does not show stays as it was."""

    def __init__(self, area: Area, names: tuple[str, str, str]) -> None:
        self._seen = area
        self.countries, self.regions, self.postcodes = QLineEdit(), QLineEdit(), QLineEdit()
        self.countries.setText(" ".join(sorted(area.countries)))
        self.regions.setText(", ".join(sorted(area.regions)))
        self.postcodes.setText(" ".join(pattern.text for pattern in area.postcodes))
        for field, name in zip(self.fields, names, strict=True):
            field.setAccessibleName(name)
        self.countries.setPlaceholderText(translate("Pricing", "e.g. DE AT"))
        self.postcodes.setPlaceholderText(translate("Pricing", "e.g. 101* 10115..10179"))
        self.remove = QToolButton()
        set_icon(self.remove, "trash")

    @property
    def fields(self) -> tuple[QLineEdit, QLineEdit, QLineEdit]:
        return self.countries, self.regions, self.postcodes

    def area(self) -> Area:
        """What is in the row.

        Raises:
            NoCountry, MalformedPostcodePattern: with what was typed.
        """
        countries = frozenset(self.countries.text().upper().replace(",", " ").split())
        for code in sorted(countries):
            if _COUNTRY.fullmatch(code) is None:
                raise NoCountry(code)
        patterns = self.postcodes.text().replace(",", " ").split()
        return replace(
            self._seen,
            countries=countries,
            regions=frozenset(_names(self.regions.text())),
            postcodes=tuple(PostcodePattern(text) for text in patterns),
        )

    def is_empty(self) -> bool:
        return not any(field.text().strip() for field in self.fields)


class AreaRows(QWidget):
    """A list of them with a button for one more."""

    def __init__(self, title: str, areas: Sequence[Area], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[AreaRow] = []
        self.more = QPushButton(self.tr("Add an area"))
        dress(self.more, "link")
        self.more.setAutoDefault(False)
        self.more.clicked.connect(lambda: self.add(Area()))
        self._names = (
            self.tr("Countries"),
            self.tr("Regions, with commas between"),
            self.tr("Postcodes; * stands for the rest"),
        )
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.S)
        self._grid.setVerticalSpacing(Space.S)
        for place, (name, stretch) in enumerate(zip(self._names, (2, 3, 4), strict=True)):
            self._grid.addWidget(label(name, "caption"), 0, place)
            self._grid.setColumnStretch(place, stretch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(label(title, "item"))
        layout.addLayout(self._grid)
        layout.addLayout(row(self.more, None))
        for area in areas:
            self.add(area)

    def add(self, area: Area) -> None:
        """One more row."""
        made = AreaRow(area, self._names)
        made.remove.setAccessibleName(self.tr("Remove this area"))
        made.remove.setToolTip(made.remove.accessibleName())
        made.remove.clicked.connect(lambda: self._drop(made))
        line = self._grid.rowCount()
        for place, field in enumerate(made.fields):
            self._grid.addWidget(field, line, place)
        self._grid.addWidget(made.remove, line, len(made.fields))
        self.rows.append(made)

    def areas(self) -> tuple[Area, ...]:
        """What is in the rows; empty ones do not count.

        Raises:
            NoCountry, MalformedPostcodePattern: with what was typed.
        """
        return tuple(each.area() for each in self.rows if not each.is_empty())

    def _drop(self, gone: AreaRow) -> None:
        self.rows.remove(gone)
        for widget in (*gone.fields, gone.remove):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()


def _names(text: str) -> list[str]:
    return [name.strip() for name in text.split(",") if name.strip()]
