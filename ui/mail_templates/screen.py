"""The template editor as a place of the shell: view, presenter and keys, joined."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.approving import Approving
from ui.mail_templates.panel import TemplatesPanel
from ui.mail_templates.presenter import TemplatesPresenter
from ui.mail_templates.view import TemplatesView
from ui.workplace import Workplace


class TemplatesScreen(QObject):
    """Obeys ``Screen``.

    Signals:
        left: back to the mails.
    """

    left = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.view = TemplatesView()
        self.presenter = TemplatesPresenter(
            workplace.services.mail, Approving(workplace, self.view), lambda: workplace.user
        )
        self.presenter.setParent(self)
        self._register(workplace)
        self._wire()
        self._show(self.presenter.panel)

    def widget(self) -> QWidget:
        return self.view

    def enter(self) -> None:
        self.presenter.look()
        self.view.events.setFocus()

    def leave(self) -> bool:
        """What was typed stays here until it is kept or thrown away."""
        self.view.editor.flush()
        return True

    def _show(self, panel: TemplatesPanel) -> None:
        self.view.show_panel(panel)

    def _register(self, workplace: Workplace) -> None:
        group, view = self.tr("Templates"), self.view
        add = workplace.actions.add
        editor = view.editor
        add(
            "templates.keep",
            self.tr("Keep the wording"),
            group,
            editor.keep.click,
            keys="Ctrl+S",
            owner=view,
        )
        insert = self.tr("Insert a word of the order")
        add("templates.insert", insert, group, editor.insert.showMenu, keys="F2", owner=view)
        throw = self.tr("Throw away what was typed")
        add("templates.throw", throw, group, editor.throw.click, owner=view)
        reset = self.tr("Take Paydesk's wording")
        add("templates.reset", reset, group, editor.reset.click, owner=view)
        fault = self.tr("Go to what is wrong")
        add("templates.fault", fault, group, editor.go_to_fault, keys="F8", owner=view)
        back = self.tr("Back to the mails")
        add("templates.back", back, group, self.left.emit, keys="Alt+Left", owner=view)

    def _wire(self) -> None:
        view, presenter = self.view, self.presenter
        presenter.changed.connect(self._show)
        view.opened.connect(presenter.open)
        view.left.connect(self.left)
        view.editor.typed.connect(presenter.type)
        view.editor.kept.connect(presenter.keep)
        view.editor.thrown.connect(presenter.throw_away)
        view.editor.reset_wanted.connect(presenter.reset)
        view.preview.order_chosen.connect(presenter.choose_order)
