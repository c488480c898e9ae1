"""Bulk work through its window, against the emulator."""

import csv

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from app.domain.bulk import BulkAction, BulkJobState
from app.domain.payment_status import PaymentStatus
from app.domain.permissions import Role
from tests.counter import MANAGER
from tests.ui.office import cells, visible
from ui.bulk.pace import Pace
from ui.bulk.panel import BulkStage


def _begin(screen, until, action, numbers):
    screen.begin(action, numbers)
    until(lambda: screen.presenter.panel.stage is BulkStage.DRY)


def _over(screen):
    job = screen.presenter.panel.job
    return job is not None and job.is_over


def test_the_dry_run_lists_what_is_left_alone_first_and_the_button_names_what_moves(
    shop, open_office, until
):
    waiting, taken = shop.sell(2)
    shop.counter.capture(taken, 101_00)
    screen = open_office(shop)

    _begin(screen, until, BulkAction.CAPTURE, [waiting, taken])

    dry = screen.view.dry
    assert cells(dry.table) == [
        (taken, "Processed", "", "○ Nothing is reserved."),
        (waiting, "Authorized", "$100.00", "✓ Would be captured"),
    ]
    assert dry.yes.text() == "Capture 1 order · $100.00"
    assert (dry.would.text(), dry.alone.text()) == ("1", "1")
    assert visible(dry.note)
    assert not visible(dry.reason)
    assert shop.effects(waiting, "Capture") == []


def test_confirming_captures_everything_and_ends_in_a_summary(qtbot, shop, open_office, until):
    numbers = shop.sell(3)
    screen = open_office(shop)
    _begin(screen, until, BulkAction.CAPTURE, numbers)

    qtbot.mouseClick(screen.view.dry.yes, Qt.MouseButton.LeftButton)
    until(lambda: _over(screen))

    page = screen.view.job
    assert page.state.text() == "Finished"
    assert page.count.text() == "3 of 3"
    assert page.moved.text() == "$303.00"
    assert page.summary.text() == "Everything was done."
    assert not visible(page.list)
    assert [shop.effects(number, "Capture") for number in numbers] == [
        ["100.00"],
        ["101.00"],
        ["102.00"],
    ]


def test_what_failed_is_listed_opened_and_saved(qtbot, shop, open_office, until, tmp_path):
    numbers = shop.sell(2)
    screen = open_office(shop)
    _begin(screen, until, BulkAction.CAPTURE, numbers)
    shop.services.closing.cancel(numbers[0], "max")
    screen.view.dry.confirm()
    until(lambda: _over(screen) and screen.presenter.panel.rows)

    page = screen.view.job
    (row,) = cells(page.table)
    assert row[:3] == (numbers[0], "$100.00", "✕ Failed")
    assert page.summary.text() == "It is over; the orders below were not done."
    with qtbot.waitSignal(screen.order_wanted) as wanted:
        page.table.selectRow(0)
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert wanted.args == [numbers[0]]
    screen.save()
    (dialog,) = screen.view.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "left.csv"))
    dialog.reject()
    until(lambda: screen.presenter.panel.notice is not None)
    assert screen.view.notice.text.text() == "1 rows were written."
    with (tmp_path / "left.csv").open(encoding="utf-8-sig", newline="") as text:
        assert len(list(csv.reader(text))) == 2


def test_refunds_take_a_note_and_a_reason(shop, open_office, until):
    numbers = shop.sell(1)
    shop.counter.capture(numbers[0], 100_00)
    screen = open_office(shop)
    _begin(screen, until, BulkAction.REFUND, numbers)
    dry = screen.view.dry
    assert visible(dry.reason)
    dry.note.setText("We are sorry")
    dry.reason.setText("recall")

    dry.confirm()
    until(lambda: _over(screen))

    (charge,) = shop.counter.view(numbers[0]).charges
    (refund,) = charge.refunds
    assert refund.amount == charge.captured
    assert ("intended", "recall") in [
        (entry.event.value.split()[-1], entry.facts.get("why"))
        for entry in shop.counter.view(numbers[0]).timeline
    ]


def test_a_job_that_its_desk_left_behind_is_offered_to_go_on_with(
    qtbot, shop, open_shop, open_office, until
):
    numbers = shop.sell(3)
    told = shop.bulk.dry_runs.look(BulkAction.CAPTURE, numbers, Role.MANAGER)
    job_id = shop.bulk.jobs.begin(told, "max", Role.MANAGER)
    shop.bulk.runner.claims.advance(job_id)
    again = open_shop(run="second")
    screen = open_office(again)
    until(lambda: len(cells(screen.view.jobs)) == 1)
    assert cells(screen.view.jobs)[0][-1] == "Interrupted"

    screen.view.jobs.opened.emit(job_id)
    until(lambda: screen.presenter.panel.is_interrupted)
    page = screen.view.job
    assert page.summary.text() == "Its desk was closed or stopped. Go on: no call is made twice."
    assert (visible(page.go_on), visible(page.pause)) == (True, False)
    qtbot.mouseClick(page.go_on, Qt.MouseButton.LeftButton)
    until(lambda: _over(screen))

    assert {shop.counter.view(n).status for n in numbers} == {PaymentStatus.PROCESSED}
    assert [len(shop.effects(number, "Capture")) for number in numbers] == [1, 1, 1]


def test_a_window_that_closes_finishes_the_call_and_leaves_the_rest_for_later(
    shop, open_office, until
):
    numbers = shop.sell(3)
    screen = open_office(shop)
    _begin(screen, until, BulkAction.CAPTURE, numbers)
    screen.presenter.halt()
    screen.view.dry.confirm()
    until(lambda: screen.presenter.panel.is_interrupted)

    job = shop.bulk.jobs.recent()[0]
    assert (job.state, job.settled) == (BulkJobState.RUNNING, 1)
    assert [len(shop.effects(number, "Capture")) for number in numbers] == [1, 0, 0]


def test_a_paused_job_can_be_canceled_from_the_window(qtbot, shop, open_office, until):
    numbers = shop.sell(2)
    told = shop.bulk.dry_runs.look(BulkAction.VOID, numbers, Role.MANAGER)
    job_id = shop.bulk.jobs.begin(told, "max", Role.MANAGER)
    shop.bulk.jobs.pause(job_id, "max", Role.MANAGER)
    screen = open_office(shop)
    screen.presenter.open_job(job_id)
    until(lambda: screen.presenter.panel.stage is BulkStage.JOB)
    assert screen.view.job.state.text() == "Paused"

    qtbot.mouseClick(screen.view.job.cancel, Qt.MouseButton.LeftButton)
    until(lambda: _over(screen) and screen.presenter.panel.rows)

    assert screen.presenter.panel.job.state is BulkJobState.CANCELED
    assert [row[2] for row in cells(screen.view.job.table)] == ["○ Canceled", "○ Canceled"]
    assert [shop.effects(number, "CloseAuthorization") for number in numbers] == [[], []]


def test_whoever_may_not_is_told_so_and_sees_the_jobs(shop, open_office, until):
    numbers = shop.sell(1)
    screen = open_office(shop, Role.CASHIER)
    screen.begin(BulkAction.CAPTURE, numbers)
    until(lambda: screen.presenter.panel.notice is not None)
    assert screen.presenter.panel.stage is BulkStage.JOBS
    assert "Nothing was sent" in screen.view.notice.text.text()


def test_every_action_is_on_a_key_and_says_why_it_cannot_be_done(shop, open_office):
    screen = open_office(shop)
    entries = {
        entry.name: entry
        for entry in screen._workplace.actions.entries()
        if entry.name.startswith("bulk.")
    }
    assert set(entries) == {
        f"bulk.{n}" for n in ("begin", "pause", "cancel", "save", "jobs", "back")
    }
    assert all(entry.keys for entry in entries.values())
    assert entries["bulk.begin"].why_not == "There is no dry run with anything to do."
    assert entries["bulk.jobs"].enabled


@pytest.mark.parametrize(
    ("passed_s", "settled", "told"), [(0, 5, (0, None)), (30, 0, (0, None)), (30, 10, (20, 270))]
)
def test_the_pace_is_told_once_there_is_any(shop, passed_s, settled, told):
    numbers = shop.sell(1)
    dry = shop.bulk.dry_runs.look(BulkAction.CAPTURE, numbers, Role.MANAGER)
    job = shop.bulk.jobs.job(shop.bulk.jobs.begin(dry, "max", Role.MANAGER))
    times = iter([0.0, passed_s, passed_s])
    pace = Pace(lambda: float(next(times)))
    begun = _job_at(job, 0)
    pace.begin(begun)
    assert pace.see(_job_at(job, settled)) == told


def _job_at(job, settled):
    from dataclasses import replace

    from app.domain.bulk import BulkRowState

    return replace(job, rows=100, counts={BulkRowState.WAITING: 100 - settled})


def test_a_dry_run_is_begun_once(shop, open_office, until):
    numbers = shop.sell(1)
    screen = open_office(shop)
    _begin(screen, until, BulkAction.REFRESH, numbers)
    screen.presenter.begin(MANAGER, Role.MANAGER, "", "")
    until(lambda: _over(screen))

    screen.presenter.begin(MANAGER, Role.MANAGER, "", "")

    assert screen.presenter.panel.dry is None
    assert not screen.presenter.panel.acting
    assert not screen.view.dry.yes.isEnabled()
    assert len(shop.bulk.jobs.recent()) == 1
