"""Shifts, Z reports and the dashboard through their window."""

import datetime as dt

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from app.domain.checkout_modes import CaptureMode
from app.domain.order_filter import OrderWindow, Reserved
from app.domain.payment_status import PaymentStatus
from app.domain.permissions import Role
from app.services.day.shifts import Shifts
from tests.ui.office import cells, visible

_PICKS = (("CF-101", 2_000), ("KT-303", 1_000))
_TAKEN = CaptureMode.CAPTURE_NOW


def _click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def _paper(screen):
    return [each.text() for each in screen.day._paper.findChildren(QLabel) if each.text()]


def test_a_shift_is_opened_looked_at_and_closed(qtbot, selling, open_reports, until):
    screen = open_reports()
    screen.show_page(1)
    day, panel = screen.day, lambda: screen.presenter.panel
    assert day.state.text() == "No open shift"
    assert visible(day.open)
    _click(qtbot, day.open)
    until(lambda: panel().shift is not None)
    assert not visible(day.open)
    number = selling.sell(*_PICKS, capture_mode=_TAKEN)
    total = selling.services.views.order(number).total.to_wire()

    _click(qtbot, day.x_report)
    until(lambda: panel().shown is not None)
    assert day.title.text() == "X report"
    assert f"${total}" in _paper(screen)
    _click(qtbot, day.close_shift)
    _click(qtbot, screen.sheet.primary)
    until(lambda: panel().reports)

    assert day.title.text() == "Z report 1"
    assert cells(day.table) == [("1", "Shift of max at till-1", f"${total}")]
    assert visible(day.open)
    assert panel().shift is None


def test_the_day_is_closed_once_and_says_so_the_second_time(qtbot, selling, open_reports, until):
    selling.sell(*_PICKS)
    screen = open_reports()
    screen.show_page(1)
    _click(qtbot, screen.day.close_day)
    screen.sheet.reject()
    assert screen.presenter.panel.reports == ()
    _click(qtbot, screen.day.close_day)
    _click(qtbot, screen.sheet.primary)
    until(lambda: screen.presenter.panel.reports)
    assert cells(screen.day.table)[0][1].startswith("Day of ")
    _click(qtbot, screen.day.close_day)
    _click(qtbot, screen.sheet.primary)
    until(
        lambda: (
            screen.presenter.panel.notice and "closed already" in screen.presenter.panel.notice.what
        )
    )
    assert "with Z report 1" in screen.day.notice.text.text()
    assert len(screen.presenter.panel.reports) == 1


def test_a_report_is_saved_as_pdf_with_all_its_figures(
    qtbot, selling, open_reports, until, tmp_path
):
    Shifts(selling.services.desk).open("max", Role.MANAGER)
    selling.sell(*_PICKS)
    Shifts(selling.services.desk).close("max", Role.MANAGER)
    screen = open_reports()
    screen.show_page(1)
    text = screen.document().text
    for words in ("Corner shop", "Z report 1", "Shift of max at till-1", "Taxes in all", "Sold by"):
        assert words in text

    _click(qtbot, screen.day.pdf)
    (dialog,) = screen.view.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "z.pdf"))
    dialog.reject()

    assert (tmp_path / "z.pdf").read_bytes().startswith(b"%PDF-")
    assert screen.day.notice.text.text() == "Saved as z.pdf."
    screen.save_pdf(screen.document(), tmp_path / "nowhere" / "z.pdf")
    assert screen.day.notice.text.text() == "z.pdf could not be written."


def test_cashiers_open_shifts_and_cannot_close_the_day(selling, open_reports):
    screen = open_reports(Role.CASHIER)
    entries = {e.name: e for e in screen._workplace.actions.entries()}
    assert entries["reports.open_shift"].enabled
    assert entries["reports.close_day"].why_not == "Managers and owners do that."
    assert not screen.day.close_day.isEnabled()
    assert entries["reports.x"].why_not == "No shift is open at this desk."


def test_the_dashboard_counts_today_and_its_bars_lead_to_the_orders(
    qtbot, selling, clock, open_reports, until
):
    selling.sell(*_PICKS)
    clock.advance(dt.timedelta(days=2))
    taken = selling.sell(*_PICKS, capture_mode=_TAKEN)
    selling.sell(*_PICKS, card="AmazonRejected")
    (charge,) = selling.services.views.order(taken).charges
    selling.services.refunds.refund(taken, charge.charge_id, charge.captured, "ben")
    screen = open_reports()
    board = screen.board

    total = selling.services.views.order(taken).total.to_wire()
    assert board.figures["sold"][0].text() == f"${total}"
    assert [bar.value for bar in board.waiting.bars] == [0, 1, 0, 0]
    assert [(bar.name, bar.value) for bar in board.declines.bars] == [("AmazonRejected", 1)]
    assert sum(bar.value for bar in board.refunds.bars) == charge.captured.minor
    assert not visible(board.delays)
    assert board._nothing[board.delays].text() == "No notification yet."
    with qtbot.waitSignal(screen.orders_wanted) as wanted:
        where = board.waiting.bar_rect(1).center().toPoint()
        qtbot.mouseClick(board.waiting, Qt.MouseButton.LeftButton, pos=where)
    (shown,) = wanted.args
    assert shown.reserved is Reserved.ANY
    assert selling.services.book.count(OrderWindow(shown)) == 1
    with qtbot.waitSignal(screen.orders_wanted) as wanted:
        board.declines.setFocus()
        qtbot.keyClick(board.declines, Qt.Key.Key_Return)
    assert wanted.args[0].statuses == frozenset({PaymentStatus.DECLINED})
    with qtbot.waitSignal(screen.orders_wanted) as wanted:
        _click(qtbot, board.today)
    assert selling.services.book.count(OrderWindow(wanted.args[0])) == 2


def test_bars_are_chosen_by_key_and_read_out(qtbot, selling, open_reports):
    selling.sell(*_PICKS)
    screen = open_reports()
    screen.look()
    chart = screen.board.waiting
    for _ in range(9):
        qtbot.keyClick(chart, Qt.Key.Key_Right)
    with qtbot.waitSignal(chart.picked) as picked:
        qtbot.keyClick(chart, Qt.Key.Key_Space)
    assert picked.args == [3]
    assert chart.accessibleName().endswith("over 7 d: 0 orders, $0.00")
    qtbot.mouseMove(chart, QPoint(2, 40))
    assert "1 order," in chart.accessibleDescription()
