"""The sent mails as a place of the shell: view, presenter and keys, joined."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.approving import Approving
from ui.sent_mails.bounce_sheet import BounceSheet
from ui.sent_mails.panel import SentMailsPanel
from ui.sent_mails.presenter import SentMailsPresenter
from ui.sent_mails.view import SentMailsView
from ui.workplace import Workplace


class SentMailsScreen(QObject):
    """Obeys ``Screen``.

    Signals:
        order_wanted: number of an order to open.
        settings_wanted: lead to who is told what.
        templates_wanted: lead to the wording.
    """

    order_wanted = Signal(str)
    settings_wanted = Signal()
    templates_wanted = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._workplace = workplace
        services = workplace.services
        self.view = SentMailsView(services.desk.clock.now)
        self.presenter = SentMailsPresenter(
            services.mail.mails,
            services.mail.runner,
            Approving(workplace, self.view),
            lambda: workplace.user,
        )
        self.presenter.setParent(self)
        self._register()
        self._wire()
        self._show(self.presenter.panel)

    def widget(self) -> QWidget:
        return self.view

    def enter(self) -> None:
        self.presenter.enter()
        self.view.table.setFocus()

    def leave(self) -> bool:
        self.presenter.leave()
        return True

    def take_bounce(self) -> None:
        """Ask for what came back."""
        chosen = [row for row in self.presenter.panel.chosen_rows if row.may_resend]
        sheet = BounceSheet(len(chosen) == 1, self.view)
        sheet.given.connect(self.presenter.keep_bounce)
        sheet.open()

    def open_order(self) -> None:
        """Open the order of the chosen mail."""
        rows = self.presenter.panel.chosen_rows
        if len(rows) == 1 and rows[0].order:
            self.order_wanted.emit(rows[0].order)

    def _show(self, panel: SentMailsPanel) -> None:
        self.view.show_panel(panel)

    def _register(self) -> None:
        view, presenter = self.view, self.presenter
        group = self.tr("Mails")
        add = self._workplace.actions.add
        search = view.filters.field.setFocus
        add("mails.search", self.tr("Search the mails"), group, search, keys="F2", owner=view)
        again = self.tr("Send the chosen mails again")
        add("mails.again", again, group, presenter.send_again, keys="F5", owner=view)
        back = self.tr("Take the chosen mails back")
        add("mails.back", back, group, presenter.call_back, keys="F8", owner=view)
        reveal = self.tr("Show whom the mail is for")
        add("mails.reveal", reveal, group, presenter.reveal, keys="F4", owner=view)
        bounce = self.tr("Keep what came back")
        add("mails.bounce", bounce, group, self.take_bounce, keys="F9", owner=view)
        opened = self.tr("Open the mail's order")
        add("mails.open", opened, group, self.open_order, keys="Ctrl+O", owner=view)
        everything = self.tr("Show all mails")
        add("mails.all", everything, group, view.filters.clear, keys="Ctrl+0", owner=view)

    def _wire(self) -> None:
        view, presenter = self.view, self.presenter
        presenter.changed.connect(self._show)
        view.filters.narrowed.connect(presenter.narrow)
        view.table.picked.connect(presenter.choose)
        view.table.opened.connect(lambda _key: self.open_order())
        view.table.more_wanted.connect(presenter.read_more)
        view.again.clicked.connect(presenter.send_again)
        view.back.clicked.connect(presenter.call_back)
        view.pane.again_wanted.connect(presenter.send_again)
        view.pane.back_wanted.connect(presenter.call_back)
        view.pane.reveal_wanted.connect(presenter.reveal)
        view.pane.order_wanted.connect(self.order_wanted)
        view.bounce_wanted.connect(self.take_bounce)
        view.settings_wanted.connect(self.settings_wanted)
        view.templates_wanted.connect(self.templates_wanted)
