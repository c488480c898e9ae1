"""The printers of a desk: kept in the shop's database, so that the back office sees them too."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import Any

from app.domain.errors import ChangedMeanwhile
from app.domain.permissions import Action
from app.domain.printing import DeskPrinters, RollWidth, require_sensible
from app.services.desk import Desk
from app.services.permits import Asker, Permits
from app.storage import audit
from app.storage.printing import DeskPrintersRecord
from app.storage.uniqueness import first_come


@dataclass(frozen=True, slots=True)
class PrinterSettings:
    """Reads and changes the printers of this desk."""

    desk: Desk

    def get(self) -> DeskPrinters:
        """As they are set up now; nothing is, before anybody did."""
        with self.desk.database.read() as session:
            record = session.get(DeskPrintersRecord, self.desk.name)
            return _read(record) if record is not None else DeskPrinters()

    def save(self, printers: DeskPrinters, asker: Asker) -> DeskPrinters:
        """Set them up; ``version`` is of what was seen.

        Raises:
            PermissionRefused, BadPrinterSettings: nothing was changed.
            ChangedMeanwhile: somebody else was first; nothing was changed.
        """
        Permits(self.desk).require(asker, Action.EDIT_SETTINGS, subject=self.desk.name)
        require_sensible(printers)
        with first_come(self.desk.database) as session:
            record = session.get(DeskPrintersRecord, self.desk.name, with_for_update=True)
            old = _read(record) if record is not None else DeskPrinters()
            if printers.version != old.version:
                raise ChangedMeanwhile
            changed = _differences(old, printers)
            if not changed and record is not None:
                return old
            cause = self.desk.person(asker.name)
            record = record or DeskPrintersRecord(desk=self.desk.name)
            _write(record, printers)
            record.changed_at, record.changed_by = cause.at, asker.name
            session.add(record)
            session.flush()
            audit.record(session, cause, "printers.set", self.desk.name, changed)
            return replace(printers, version=record.version)


def _read(record: DeskPrintersRecord) -> DeskPrinters:
    return DeskPrinters(
        kind=record.kind,
        address=record.address,
        width=RollWidth(record.width_mm),
        code_page=record.code_page,
        cut=record.cut,
        drawer=record.drawer,
        auto_print=record.auto_print,
        sheet_printer=record.sheet_printer,
        sheet_paper=record.sheet_paper,
        version=record.version,
    )


def _write(record: DeskPrintersRecord, printers: DeskPrinters) -> None:
    record.kind, record.address = printers.kind, printers.address.strip()
    record.width_mm, record.code_page = int(printers.width), printers.code_page
    record.cut, record.drawer = printers.cut, printers.drawer
    record.auto_print = printers.auto_print
    record.sheet_printer, record.sheet_paper = printers.sheet_printer, printers.sheet_paper


def _differences(old: DeskPrinters, new: DeskPrinters) -> dict[str, str]:
    """Old and new value of what changes, for the trail."""
    before, after = asdict(old), asdict(new)
    return {
        name: f"{_word(before[name])} -> {_word(value)}"
        for name, value in after.items()
        if name != "version" and before[name] != value
    }


def _word(value: Any) -> str:
    return str(getattr(value, "value", value)) or "-"
