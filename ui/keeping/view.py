"""The keeping screen's view: backups above, the erasing of a buyer below."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ui.formats import count_text
from ui.keeping.panel import Doing, KeepingPanel
from ui.keeping.words import backup_line, order_line
from ui.notices import Notice
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.empty_state import EmptyState
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.plain_table import Heading, PlainTable
from ui.widgets.text import card, column, label, row


class KeepingView(QWidget):
    """Renders the panel.

    Signals:
        backed_up, file_wanted, erasing, restarted: as they say.
        restoring: the file of a backup.
        looked_for: what was typed.
    """

    backed_up = Signal()
    restoring = Signal(object)
    file_wanted = Signal()
    looked_for = Signal(str)
    erasing = Signal()
    restarted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "ground")
        self.notice = NoticeBar()
        self.notice.acted.connect(self.restarted)
        self.title = label(self.tr("Backups and buyers' data"), "title")
        self.make = QPushButton(self.tr("Back up now"))
        dress(self.make, "primary", size="large")
        self.make.clicked.connect(self.backed_up)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.L)
        layout.addLayout(row(self.title, None, self.make, spacing=Space.M))
        layout.addWidget(self.notice)
        layout.addWidget(self._backups(), 3)
        layout.addWidget(self._buyers(), 2)

    def show_panel(self, panel: KeepingPanel) -> None:
        """Show this moment."""
        self.table.show_lines([backup_line(each) for each in panel.listed])
        self.pages.setCurrentIndex(0 if panel.listed else 1)
        if not panel.known:
            self.empty.say(self.tr("Looking at the backups …"))
        else:
            self.empty.say(
                self.tr("There is no backup yet"),
                self.tr("Paydesk makes one every day by itself; make the first one now."),
            )
        self.place.setText(self._place(panel))
        self.found.show_lines([order_line(order) for order in panel.found])
        self.found.setVisible(bool(panel.found))
        self._enable(panel)
        self.notice.show_notice(self._said(panel))
        self.notice.action.setText(self.tr("Start Paydesk again"))
        self.notice.action.setVisible(panel.restored)

    def chosen_file(self) -> Path | None:
        """The backup that is chosen in the table."""
        return cast("Path | None", self.table.chosen())

    def _backups(self) -> QFrame:
        self.table = PlainTable(
            self.tr("Backups"),
            (
                Heading(self.tr("Made"), 190, 2),
                Heading(self.tr("Why"), 150, 3),
                Heading(self.tr("Orders"), 90, 1, numeric=True),
                Heading(self.tr("Size"), 90, 1, numeric=True),
                Heading(self.tr("Looked over"), 170, 1, toned=True),
            ),
        )
        self.table.opened.connect(self.restoring)
        self.empty = EmptyState("shield")
        self.pages = QStackedWidget()
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.empty)
        self.restore = QPushButton(self.tr("Restore the chosen one …"))
        self.restore.clicked.connect(lambda: self.restoring.emit(self.chosen_file()))
        self.other = QPushButton(self.tr("Restore a file …"))
        self.other.clicked.connect(self.file_wanted)
        self.place = label("", "muted", wrap=True)
        frame = card()
        inside = cast("QVBoxLayout", frame.layout())
        inside.addWidget(self.pages, 1)
        inside.addWidget(self.place)
        inside.addLayout(row(self.restore, self.other, None, spacing=Space.M))
        return frame

    def _buyers(self) -> QFrame:
        heading = label(self.tr("Erase a buyer who asks for it"), "strong")
        hint = self.tr(
            "Names, addresses, mails and notes go for good. Amounts, taxes and the numbers of "
            "invoices stay, as the law asks."
        )
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Mail address, whole name or order number"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.setClearButtonEnabled(True)
        self.field.returnPressed.connect(self._look)
        self.look = QPushButton(self.tr("Find"))
        self.look.clicked.connect(self._look)
        self.erase = QPushButton(self.tr("Erase the buyer …"))
        dress(self.erase, "danger")
        self.erase.clicked.connect(self.erasing)
        self.found = PlainTable(
            self.tr("Orders of the buyer"),
            (
                Heading(self.tr("Order"), 110),
                Heading(self.tr("Written"), 150),
                Heading(self.tr("Buyer"), 200, 3),
                Heading(self.tr("Payment"), 150, 1),
                Heading(self.tr("Erase"), 240, 2, toned=True),
            ),
        )
        frame = card()
        inside = cast("QVBoxLayout", frame.layout())
        inside.addLayout(column(heading, label(hint, "muted", wrap=True), spacing=Space.XS))
        line = row(self.field, self.look, self.erase, spacing=Space.M)
        line.setStretch(0, 1)
        inside.addLayout(line)
        inside.addWidget(self.found, 1)
        inside.addStretch(0)
        return frame

    def _look(self) -> None:
        self.looked_for.emit(self.field.text())

    def _place(self, panel: KeepingPanel) -> str:
        text = self.tr(
            "Backups hold buyers' data, but no keys and no passwords; only this user of this "
            "computer can read them. They lie in %1."
        )
        return text.replace("%1", panel.folder)

    def _enable(self, panel: KeepingPanel) -> None:
        for button in (self.make, self.other, self.look):
            button.setEnabled(not panel.busy)
        self.restore.setEnabled(bool(panel.listed) and not panel.busy)
        self.erase.setEnabled(bool(panel.erasable) and not panel.busy)
        self.erase.setVisible(bool(panel.found))

    def _said(self, panel: KeepingPanel) -> Notice | None:
        doing = {
            Doing.BACKING_UP: self.tr("The backup is being made and read back …"),
            Doing.RESTORING: self.tr("The backup is looked over and put in force …"),
            Doing.FINDING: self.tr("Looking for the buyer …"),
            Doing.ERASING: self.tr("The buyer is being erased …"),
        }.get(panel.doing)
        if doing is not None:
            return Notice(Tone.INFO, doing)
        if panel.notice is not None or not panel.held:
            return panel.notice
        held = self.tr(
            "%1 orders came back from a backup: Amazon is being asked about them, and until then "
            "they move no money."
        )
        return Notice(Tone.WARN, held.replace("%1", count_text(panel.held)))
