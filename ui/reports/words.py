"""The words of shifts and reports."""

from __future__ import annotations

import datetime as dt
from typing import Final

from PySide6.QtCore import QDate, QLocale

from app.domain.day import Figures, ReportKind
from app.services.day.shifts import DayReport
from ui.formats import count_text, money_text, percent_text, status_text
from ui.language import translate
from ui.names import called

_PER_BASIS_POINT: Final = 100


def title_text(report: DayReport) -> str:
    """``X report``, ``Z report 12``."""
    if not report.number:
        return translate("Reports", "X report")
    return translate("Reports", "Z report %1").replace("%1", count_text(report.number))


def what_text(report: DayReport) -> str:
    """What it counts: a shift at a desk, or a day of the shop."""
    if report.kind is ReportKind.DAY and report.day is not None:
        return translate("Reports", "Day of %1").replace("%1", day_text(report.day))
    return (
        translate("Reports", "Shift of %1 at %2")
        .replace("%1", called(report.person))
        .replace("%2", report.desk)
    )


def day_text(day: dt.date) -> str:
    """A day, short, as the locale has it."""
    date = QDate(day.year, day.month, day.day)
    return QLocale().toString(date, QLocale.FormatType.ShortFormat)


def sections(report: DayReport) -> list[tuple[str, list[tuple[str, str, str]]]]:
    """The report as titled tables of name, count and amount; the same on screen and on paper."""
    told = report.figures
    orders = [
        (status_text(each.status)[0], count_text(each.orders), money_text(each.total))
        for each in told.statuses
    ]
    money = [
        (translate("Reports", "Sold"), count_text(told.sold_orders), money_text(told.sold)),
        (translate("Reports", "Captured"), count_text(told.captures), money_text(told.captured)),
        (translate("Reports", "Refunded"), count_text(told.refunds), money_text(told.refunded)),
        *_kept(told),
        (translate("Reports", "Discounts given"), "", money_text(told.discounts)),
    ]
    taxes = [
        (
            f"{each.label} {percent_text(each.per_million // _PER_BASIS_POINT)}",
            "",
            money_text(each.tax),
        )
        for each in told.taxes
    ]
    taxes.append((translate("Reports", "Taxes in all"), "", money_text(told.tax)))
    people = [
        (called(each.person), count_text(each.orders), money_text(each.total))
        for each in told.people
    ]
    found = [
        (translate("Reports", "Money"), money),
        (translate("Reports", "Orders by payment status"), orders),
    ]
    found += [
        (translate("Reports", "Taxes on what was sold"), taxes),
        (translate("Reports", "Sold by"), people),
    ]
    return [(name, rows) for name, rows in found if rows]


def _kept(told: Figures) -> list[tuple[str, str, str]]:
    """Named only where it happened: it sets an earlier figure right."""
    if not told.declined_refunds:
        return []
    name = translate("Reports", "Refunds that Amazon declined after all")
    return [(name, count_text(told.declined_refunds), money_text(told.kept))]
