"""The audit trail through its window."""

import csv
import datetime as dt

from openpyxl import load_workbook
from sqlalchemy import text

from app.services.audit_chain import Break
from app.storage import audit
from ui.audit.panel import Span


def rows(screen):
    return [line.cells for line in screen.view.table.lines]


def facts(screen):
    return [line.cells for line in screen.view.facts.lines]


def loaded(screen, qtbot, change):
    """Wait until what is shown follows a change."""
    before = screen.presenter.panel.rows
    change()
    qtbot.waitUntil(lambda: screen.presenter.panel.rows is not before)


def written(services, count):
    with services.desk.database.write() as session:
        for number in range(count):
            cause = services.desk.person("ben")
            audit.record(session, cause, "setting.set", f"s{number}", {"value": f"1 -> {number}"})


def test_the_newest_act_stands_on_top_under_the_names_of_people(screen):
    newest = rows(screen)[0]
    assert newest[2:] == ("Clara Weiss", "Changed a person", "ava", "till-1")


def test_an_entry_says_what_stood_there_before(screen):
    screen.view.table.selectRow(0)
    assert facts(screen) == [("Name", "Ava Moreno", "Ava M. Moreno")]
    assert screen.view.what.text() == "Changed a person"


def test_filters_narrow_the_list_together(screen, services, qtbot):
    written(services, 3)
    loaded(screen, qtbot, screen.presenter.load)
    loaded(screen, qtbot, lambda: screen.presenter.narrow(actor="ben"))
    assert [row[4] for row in rows(screen)] == ["s2", "s1", "s0"]
    loaded(screen, qtbot, lambda: screen.presenter.narrow(subject="S1"))
    assert [row[4] for row in rows(screen)] == ["s1"]
    assert screen.view.person.text() == "Person: Ben Okafor"
    loaded(screen, qtbot, lambda: screen.presenter.narrow(actor="", subject="", text="m. mor"))
    assert [row[3] for row in rows(screen)] == ["Changed a person"]
    loaded(screen, qtbot, lambda: screen.presenter.narrow(text="", desk="nowhere"))
    assert rows(screen) == []
    assert screen.view.empty.heading.text() == "Nothing here"


def test_days_gone_by_are_left_out(screen, services, window, qtbot):
    services.desk.clock.advance(dt.timedelta(days=9))
    written(services, 1)
    loaded(screen, qtbot, lambda: screen.presenter.look_back(Span.WEEK))
    assert [row[4] for row in rows(screen)] == ["s0"]


def test_older_entries_come_when_the_end_is_in_sight(screen, services, qtbot):
    written(services, 230)
    loaded(screen, qtbot, screen.presenter.load)
    assert len(rows(screen)) == 200
    screen.view.table.scrollToBottom()
    qtbot.waitUntil(lambda: len(rows(screen)) > 230)
    assert len(rows(screen)) == len({row[0] for row in rows(screen)})


def test_a_whole_chain_is_said_to_be_whole(screen, services, qtbot):
    screen.presenter.check()
    qtbot.waitUntil(lambda: screen.presenter.panel.report is not None)
    count = screen.presenter.panel.rows[0].seq
    assert screen.view.result.text.text() == (
        f"The chain is whole: all {count} entries are as they were written."
    )


def test_a_broken_chain_names_the_entry_and_what_to_do(screen, services, qtbot):
    with services.desk.database.write() as session:
        session.execute(text("DROP TRIGGER audit_no_update"))
        session.execute(text("UPDATE audit SET actor = 'eve' WHERE seq = 2"))
    screen.presenter.check()
    qtbot.waitUntil(lambda: screen.presenter.panel.report is not None)
    report = screen.presenter.panel.report
    assert (report.kind, report.broken_at) == (Break.CHANGED, 2)
    assert screen.view.result.text.text().startswith(
        "Entry 2 does not say what was written: it was changed."
    )


def test_a_trail_cut_since_the_last_check_is_found_although_its_head_fits(screen, services, qtbot):
    screen.presenter.check()
    qtbot.waitUntil(lambda: screen.presenter.panel.report is not None)
    last = screen.presenter.panel.report.rows
    with services.desk.database.write() as session:
        session.execute(text("DROP TRIGGER audit_no_delete"))
        session.execute(text(f"DELETE FROM audit WHERE seq = {last}"))
        session.execute(
            text(
                f"UPDATE chain_heads SET seq = {last - 1}, "
                f"digest = (SELECT digest FROM audit WHERE seq = {last - 1})"
            )
        )
    screen.presenter.check()
    qtbot.waitUntil(lambda: screen.presenter.panel.report is not None)
    assert screen.presenter.panel.report.kind is Break.CUT
    assert screen.presenter.panel.report.broken_at == last


def export(screen, qtbot, path, *, csv_wanted):
    screen.export()
    sheet = screen.sheet
    (sheet.csv if csv_wanted else sheet.xlsx).setChecked(True)
    writes = screen._offer(sheet.kind, False)
    sheet._presenter.write(writes, path)
    qtbot.waitUntil(path.exists)
    qtbot.waitUntil(lambda: sheet._presenter.panel.rows > 0)
    sheet.accept()


def test_the_file_says_exactly_what_the_screen_says_and_runs_no_formula(
    screen, services, qtbot, tmp_path
):
    with services.desk.database.write() as session:
        cause = services.desk.person("ben")
        audit.record(session, cause, "setting.set", "=1+1", {"value": "1 -> 2"})
    loaded(screen, qtbot, lambda: screen.presenter.narrow(actor="ben"))
    written(services, 2)  # came later than what is on the screen
    for name in ("audit.csv", "audit.xlsx"):
        export(screen, qtbot, tmp_path / name, csv_wanted=name.endswith("csv"))
    with (tmp_path / "audit.csv").open(encoding="utf-8-sig", newline="") as file:
        head, line = csv.reader(file)
    assert head == ["No.", "Time", "Person", "Desk", "Action", "Object", "Details"]
    assert line[2:] == ["Ben Okafor", "till-1", "Changed a setting", "'=1+1", "value: 1 -> 2"]
    book = load_workbook(tmp_path / "audit.xlsx").active
    assert [cell.value for cell in book[2]][2:] == line[2:]
    with services.desk.database.read() as session:
        acts = session.scalars(text("SELECT act FROM audit ORDER BY seq DESC LIMIT 2")).all()
    assert acts == ["audit.exported", "audit.exported"]
