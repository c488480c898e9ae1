"""The inbox of worries as a place of the shell."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.services.attention_inbox import AttentionInbox
from ui.attention.panel import AttentionPanel
from ui.attention.presenter import AttentionPresenter
from ui.attention.view import AttentionView
from ui.workplace import Workplace


class AttentionScreen(QObject):
    """Obeys ``Screen``.

    Signals:
        left: back to the list of orders.
        opened: number of an order to see.
        step_wanted: number of an order, and the ``OrderAction`` that is to be begun on it.
    """

    left = Signal()
    opened = Signal(str)
    step_wanted = Signal(str, object)

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._workplace = workplace
        inbox = AttentionInbox(workplace.services.desk)
        self.presenter = AttentionPresenter(inbox, workplace.background, self)
        self.view = AttentionView()
        self._visible = False
        self._register()
        view = self.view
        self.presenter.changed.connect(self._changed)
        view.left.connect(self.left)
        view.opened.connect(self.opened)
        view.step_wanted.connect(self.step_wanted)
        self._changed(self.presenter.panel)

    def widget(self) -> QWidget:
        return self.view

    def enter(self) -> None:
        self._visible = True
        self.presenter.enter()
        self.view.table.setFocus()

    def leave(self) -> bool:
        self._visible = False
        self.presenter.leave()
        return True

    def _register(self) -> None:
        view = self.view
        commands: tuple[tuple[str, str, Callable[[], object], str], ...] = (
            ("step", self.tr("Begin the next step"), view.begin_chosen, "Ctrl+Return"),
            ("open", self.tr("Open the order"), view.open_chosen, "Ctrl+O"),
            ("look", self.tr("Look again"), self.presenter.look, "F5"),
            ("back", self.tr("Back to the orders"), self.left.emit, "Esc"),
        )
        group = self.tr("Needs attention")
        for name, title, run, keys in commands:
            self._workplace.actions.add(
                f"attention.{name}", title, group, run, keys=keys, owner=view
            )

    def _changed(self, panel: AttentionPanel) -> None:
        self.view.show_panel(panel)
        elsewhere = "" if self._visible else self.tr("Go to what needs attention first.")
        rows = panel.look is not None and panel.look.rows
        nothing = "" if rows else self.tr("Nothing needs you.")
        allow = self._workplace.actions.allow
        for name, why_not in (("step", nothing), ("open", nothing), ("look", ""), ("back", "")):
            allow(f"attention.{name}", elsewhere or why_not)
