"""The reports as a place of the shell: today, and the shifts."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFileDialog,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.permissions import Action, Effect, PermissionTable, Role, decide
from app.services.day.dashboard import Dashboard, Dashboards
from app.services.day.shifts import Shifts
from app.services.product_export import FileNotWritten
from ui.approving import Approving
from ui.language import translate
from ui.notices import Notice
from ui.refusal_words import sentence_of
from ui.reports.board_page import BoardPage
from ui.reports.day_page import DayPage
from ui.reports.day_panel import DayPanel
from ui.reports.day_presenter import DayPresenter
from ui.reports.document import ReportDocument
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.sheet import Sheet
from ui.widgets.text import label, row
from ui.workplace import Workplace


class ReportsScreen(QObject):
    """Obeys ``Screen``.

    Signals:
        orders_wanted: an ``OrderFilter`` to list orders by.
        notifications_wanted: the inbox is to be shown.
    """

    orders_wanted = Signal(object)
    notifications_wanted = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._workplace = workplace
        services = workplace.services
        self._boards = Dashboards(services.desk)
        clock = services.desk.clock
        self.view = QWidget()
        approving = Approving(workplace, self.view)
        self.presenter = DayPresenter(Shifts(services.desk), clock.now, approving, self)
        self.board = BoardPage()
        self.day = DayPage()
        self.pages = QStackedWidget()
        self._tabs = QButtonGroup(self)
        self.sheet: Sheet | None = None
        self._visible = False
        self._may: PermissionTable = {}
        self._lay_out()
        self._register()
        self._wire()
        self._show(self.presenter.panel)

    def widget(self) -> QWidget:
        return self.view

    def enter(self) -> None:
        self._visible = True
        self.presenter.enter()
        self.look()
        self._workplace.read_rights(owner=self, then=self._judge)

    def leave(self) -> bool:
        self._visible = False
        self.presenter.leave()
        return True

    def look(self) -> None:
        """Read the dashboard anew."""
        self._workplace.run(self._boards.look, owner=self, then=self.show_board)

    def show_board(self, board: Dashboard) -> None:
        """Draw a dashboard."""
        self.board.show_board(board)

    def orders_changed(self, _numbers: object) -> None:
        """Somebody, perhaps at another desk, changed orders."""
        if self._visible and self.pages.currentWidget() is self.board:
            self.look()

    def show_page(self, place: int) -> None:
        """Today, or the shifts."""
        self.pages.setCurrentIndex(place)
        self._tabs.buttons()[place].setChecked(True)

    def print_report(self) -> None:
        """Ask for a printer, and print the shown report."""
        document = self.document()
        if document is None:
            return
        # loads the system's printing parts: not before somebody prints
        from PySide6.QtPrintSupport import (  # noqa: PLC0415 -- see above
            QPrintDialog,
            QPrinter,
            QPrinterInfo,
        )

        if not QPrinterInfo.availablePrinterNames():
            what = translate(
                "ReportsScreen", "No printer is set up on this computer; save the report as PDF."
            )
            self.presenter.say(Notice(Tone.WARN, what))
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(document.title)
        dialog = QPrintDialog(printer, self.view)
        dialog.accepted.connect(partial(document.print_on, printer))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # the subclass hides it behind one with a receiver

    def ask_close(self) -> None:
        """A shift that is closed stays closed: ask once."""
        sentence = translate(
            "ReportsScreen",
            "The shift ends now with its Z report; what is sold afterwards belongs "
            "to the next one.",
        )
        self._ask(
            translate("ReportsScreen", "Close the shift"), sentence, self.presenter.close_shift
        )

    def ask_close_day(self) -> None:
        """A day that is closed stays closed: ask once."""
        sentence = translate(
            "ReportsScreen",
            "The day ends now for the whole shop with its Z report; "
            "what is sold afterwards counts for the next day.",
        )
        self._ask(translate("ReportsScreen", "Close the day"), sentence, self.presenter.close_day)

    def _ask(self, title: str, sentence: str, deed: Callable[[str, Role], None]) -> None:
        self.sheet = Sheet(title, title, self.view)
        self.sheet.body.addWidget(label(sentence, wrap=True))
        self.sheet.accepted.connect(lambda: deed(*self._user()))
        self.sheet.open()

    def ask_pdf(self) -> None:
        """Ask where to, and save the shown report."""
        document = self.document()
        if document is None:
            return
        dialog = QFileDialog(self.view, translate("ReportsScreen", "Save as PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{document.title}.pdf")
        dialog.fileSelected.connect(lambda name: self.save_pdf(document, Path(name)))
        dialog.open()

    def save_pdf(self, document: ReportDocument, file: Path) -> None:
        """Save a report."""
        try:
            document.save_pdf(file)
        except FileNotWritten as error:
            self.presenter.say(Notice(Tone.BAD, sentence_of(error)))
            return
        text = translate("ReportsScreen", "Saved as %1.").replace("%1", file.name)
        self.presenter.say(Notice(Tone.GOOD, text))

    def document(self) -> ReportDocument | None:
        """The shown report on paper; ``None`` when none is shown."""
        report, shop = self.presenter.panel.shown, self._workplace.services.desk.shop
        return ReportDocument(report, shop.store_name, shop.region) if report else None

    def _wire(self) -> None:
        presenter, day = self.presenter, self.day
        presenter.changed.connect(self._show)
        day.opening.connect(lambda: presenter.open_shift(*self._user()))
        day.x_wanted.connect(lambda: presenter.show_x(self._user()[0]))
        day.closing.connect(self.ask_close)
        day.day_closing.connect(self.ask_close_day)
        day.chosen.connect(presenter.choose)
        day.printing.connect(self.print_report)
        day.saving.connect(self.ask_pdf)
        self.board.orders_wanted.connect(self.orders_wanted)
        self.board.notifications_wanted.connect(self.notifications_wanted)

    def _user(self) -> tuple[str, Role]:
        user = self._workplace.user
        return user.name, user.role

    def _register(self) -> None:
        day, group = self.day, translate("ReportsScreen", "Reports")
        wanted: tuple[tuple[str, str, Callable[[], object], str], ...] = (
            (
                "today",
                translate("ReportsScreen", "How today goes"),
                partial(self.show_page, 0),
                "Ctrl+1",
            ),
            (
                "shifts",
                translate("ReportsScreen", "Shifts and Z reports"),
                partial(self.show_page, 1),
                "Ctrl+2",
            ),
            ("open_shift", translate("ReportsScreen", "Open a shift"), day.opening.emit, "F6"),
            ("x", translate("ReportsScreen", "X report"), day.x_wanted.emit, "F7"),
            ("close_shift", translate("ReportsScreen", "Close the shift"), day.closing.emit, "F8"),
            ("close_day", translate("ReportsScreen", "Close the day"), day.day_closing.emit, "F9"),
            (
                "print",
                translate("ReportsScreen", "Print the report …"),
                self.print_report,
                "Ctrl+P",
            ),
            ("pdf", translate("ReportsScreen", "Save the report as PDF …"), self.ask_pdf, "Ctrl+S"),
        )
        add = self._workplace.actions.add
        for name, title, run, keys in wanted:
            add(f"reports.{name}", title, group, run, keys=keys, owner=self.view)

    def _judge(self, table: PermissionTable) -> None:
        self._may = table
        self._show(self.presenter.panel)

    def _show(self, panel: DayPanel) -> None:
        self.day.show_panel(panel)
        allow = self._workplace.actions.allow
        busy = (
            translate("ReportsScreen", "Wait a moment.") if panel.acting or not panel.known else ""
        )
        none = busy or (
            "" if panel.shift else translate("ReportsScreen", "No shift is open at this desk.")
        )
        open_ = busy or (
            translate("ReportsScreen", "A shift is open already.") if panel.shift else ""
        )
        unshown = "" if panel.shown else translate("ReportsScreen", "No report is shown.")
        may_shift, may_day = self._why_not(Action.OPEN_SHIFT), self._why_not(Action.CLOSE_DAY)
        reasons = {
            "open_shift": may_shift or open_,
            "x": none,
            "close_shift": may_shift or none,
            "close_day": may_day or busy,
            "print": unshown,
            "pdf": unshown,
        }
        for name, why_not in reasons.items():
            allow(f"reports.{name}", why_not)
        self.day.open.setEnabled(not reasons["open_shift"])
        self.day.close_shift.setEnabled(not reasons["close_shift"])
        self.day.close_day.setEnabled(not reasons["close_day"])
        self.day.close_day.setToolTip(may_day)

    def _why_not(self, action: Action) -> str:
        if not self._workplace.is_signed_in:
            return translate("ReportsScreen", "Nobody is signed in.")
        may = decide(self._may, self._workplace.user.role, action).effect is not Effect.DENY
        return "" if may else translate("ReportsScreen", "Managers and owners do that.")

    def _lay_out(self) -> None:
        dress(self.view, "ground")
        self.pages.addWidget(self.board)
        self.pages.addWidget(self.day)
        tabs = []
        for place, text in enumerate(
            (
                translate("ReportsScreen", "Today"),
                translate("ReportsScreen", "Shifts and Z reports"),
            )
        ):
            tab = QPushButton(text)
            dress(tab, "view")
            tab.setCheckable(True)
            tab.setChecked(not place)
            tab.clicked.connect(lambda _checked, at=place: self.show_page(at))
            self._tabs.addButton(tab)
            tabs.append(tab)
        whole = QVBoxLayout(self.view)
        whole.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        whole.setSpacing(Space.M)
        whole.addLayout(
            row(label(translate("ReportsScreen", "Reports"), "title"), *tabs, None, spacing=Space.L)
        )
        whole.addWidget(self.pages, 1)
