"""The notifications as a place of the shell: view, presenter and keys, joined."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.permission_table import DEFAULT_TABLE
from app.domain.permissions import Action, Effect, PermissionTable, decide
from ui.language import translate
from ui.notifications.catching_up import CatchUp
from ui.notifications.panel import InboxPanel
from ui.notifications.presenter import InboxPresenter, KeepsInbox
from ui.notifications.view import InboxView
from ui.theme.tokens import Tone
from ui.workplace import Workplace


class InboxScreen(QObject):
    """Obeys ``Screen``.

    Attributes:
        presenter: hears of changed orders and of turns of the sync.

    Signals:
        order_wanted: number of an order to open.
        test_wanted: try the way from Amazon to here.
        set_up_wanted: lead to where receiving is set up.
        pause_wanted: stop catching up (``True``), or go on.
    """

    order_wanted = Signal(str)
    test_wanted = Signal()
    set_up_wanted = Signal()
    pause_wanted = Signal(bool)

    def __init__(self, workplace: Workplace, inbox: KeepsInbox) -> None:
        super().__init__(workplace)
        self._workplace = workplace
        self.presenter = InboxPresenter(inbox, workplace.background)
        self.presenter.setParent(self)
        self.view = InboxView(workplace.services.desk.clock.now)
        self._table: PermissionTable = DEFAULT_TABLE
        self._register()
        self._connect()
        self._show(self.presenter.panel)

    def widget(self) -> QWidget:
        return self.view

    def enter(self) -> None:
        self.presenter.enter()
        self._workplace.read_rights(owner=self.presenter, then=self._allow)
        self.view.table.setFocus()

    def leave(self) -> bool:
        self.presenter.leave()
        self.presenter.be_quiet()
        return True

    def show_catch_up(self, catch_up: CatchUp | None) -> None:
        """How far the backlog is worked off."""
        self.view.catch_up.show_catch_up(catch_up)

    def replay_chosen(self) -> None:
        """Have what is chosen looked at again."""
        self.presenter.replay([row.id for row in self.view.table.chosen_rows()])

    def adopt_chosen(self) -> None:
        """Take over the order that the chosen message names."""
        if self.view.pane.adopt.isVisible():
            self.view.pane.adopt.click()

    def open_chosen(self) -> None:
        """Open the order of the chosen message, where there is one."""
        rows = self.view.table.chosen_rows()
        if len(rows) == 1 and rows[0].order is not None:
            self.order_wanted.emit(rows[0].order)

    def _show(self, panel: InboxPanel) -> None:
        self.view.show_panel(panel)

    def _register(self) -> None:
        actions, view = self._workplace.actions, self.view
        group = translate("InboxScreen", "Notifications")
        commands = (
            (
                "notifications.search",
                translate("InboxScreen", "Search notifications"),
                view.filters.field.setFocus,
                "F2",
            ),
            (
                "notifications.replay",
                translate("InboxScreen", "Look at it again"),
                self.replay_chosen,
                "F5",
            ),
            (
                "notifications.adopt",
                translate("InboxScreen", "Adopt the order"),
                self.adopt_chosen,
                "F4",
            ),
            (
                "notifications.open",
                translate("InboxScreen", "Open the order"),
                self.open_chosen,
                "Ctrl+O",
            ),
            (
                "notifications.copy",
                translate("InboxScreen", "Copy the message"),
                view.pane.copy_message,
                "Ctrl+Shift+C",
            ),
            (
                "notifications.all",
                translate("InboxScreen", "Show all notifications"),
                view.filters.clear,
                "Ctrl+0",
            ),
        )
        for name, title, run, keys in commands:
            actions.add(name, title, group, run, keys=keys, owner=view)

    def _connect(self) -> None:
        presenter, view = self.presenter, self.view
        presenter.changed.connect(self._show)
        view.filters.narrowed.connect(presenter.narrow)
        view.table.chosen.connect(presenter.choose)
        view.table.opened.connect(lambda _row: self.open_chosen())
        view.table.rows.more_wanted.connect(presenter.read_more)
        view.again_wanted.connect(self._again)
        view.test_wanted.connect(self.test_wanted)
        view.set_up_wanted.connect(self.set_up_wanted)
        view.replay.clicked.connect(self.replay_chosen)
        view.pane.replay_wanted.connect(self.replay_chosen)
        view.pane.adoption_wanted.connect(self._adopt)
        view.pane.order_wanted.connect(self.order_wanted)
        view.pane.copied.connect(self._copied)
        view.catch_up.canceled.connect(lambda: self.pause_wanted.emit(True))  # noqa: FBT003 -- a value
        view.catch_up.resumed.connect(lambda: self.pause_wanted.emit(False))  # noqa: FBT003 -- likewise

    def _again(self) -> None:
        self.presenter.be_quiet()
        self.presenter.look()

    def _copied(self) -> None:
        self.presenter.say(Tone.GOOD, translate("InboxScreen", "The message is in the clipboard."))

    def _adopt(self, permission_id: str) -> None:
        self.presenter.adopt(permission_id, self._workplace.user.name)

    def _allow(self, table: PermissionTable) -> None:
        """Offer what the role may do, and say why not where it may not."""
        role = self._workplace.user.role
        reasons = {
            "notifications.replay": Action.REPLAY_NOTIFICATIONS,
            "notifications.adopt": Action.ADOPT,
        }
        why_not = translate("InboxScreen", "Managers and owners do that.")
        said = {}
        for name, action in reasons.items():
            may = decide(table, role, action).effect is Effect.ALLOW
            said[name] = "" if may else why_not
            self._workplace.actions.allow(name, said[name])
        self.view.pane.allow(said["notifications.replay"], said["notifications.adopt"])
        may = decide(table, role, Action.EDIT_NOTIFICATION_SETTINGS).effect is Effect.ALLOW
        self.view.set_up.setEnabled(may)
        self.view.replay.setEnabled(not said["notifications.replay"])
