"""The settings as a place of the shell."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.permissions import Action, Role
from app.services.settings_book.book import SettingsBook
from app.services.settings_book.entry import Section
from app.services.settings_book.file_place import FilePlace
from app.services.settings_book.travel import SettingsTravel
from ui.approving import Approving
from ui.language import translate
from ui.settings.moving import Moving
from ui.settings.pages import SettingsPage, SettingsPages
from ui.settings.panel import SettingsPanel
from ui.settings.presenter import SettingsPresenter, SettingsTools
from ui.settings.view import SettingsView
from ui.settings.window_keeps import WindowKeeps
from ui.workplace import Workplace


class SettingsScreen(QObject):
    """Obeys ``Screen``.

    Attributes:
        pages: editors of their own that it leads to; others may be added at any time.
    """

    def __init__(
        self,
        workplace: Workplace,
        file: Path | None,
        windows: Sequence[WindowKeeps] = (),
        pages: Sequence[SettingsPage] = (),
    ) -> None:
        """Put it together.

        Args:
            workplace: the window and its services.
            file: the settings file of the next start; ``None`` where there is none.
            windows: what the windows of this desk keep by themselves.
            pages: to lead to.
        """
        super().__init__(workplace)
        self._workplace = workplace
        services = workplace.services
        place = FilePlace(services.desk, file) if file is not None else None
        book = SettingsBook(services.desk, services.settings, place)
        self.pages = SettingsPages(self)
        tools = SettingsTools(book, services.permissions.table, windows, self.pages)
        self.view = SettingsView()
        approving = Approving(workplace, self.view)
        self.presenter = SettingsPresenter(tools, approving, self._who, self)
        self.moving = Moving(SettingsTravel(book), approving, self._who, self.view)
        self._wire()
        self._register()
        for page in (*pages, *self._own_pages()):
            self.pages.add(page)
        self._show(self.presenter.panel)

    def widget(self) -> QWidget:
        return self.view

    def enter(self) -> None:
        self.presenter.enter()
        self.view.search.setFocus()

    def leave(self) -> bool:
        """What is being typed is given when its field loses the keyboard."""
        self.view.search.setFocus()
        return True

    def settings_changed(self) -> None:
        """Some desk changed a setting: show it."""
        if self.view.isVisible():
            self.presenter.load()

    def _who(self) -> tuple[str, Role]:
        user = self._workplace.user
        return user.name, user.role

    def _wire(self) -> None:
        presenter, view = self.presenter, self.view
        presenter.changed.connect(self._show)
        view.searched.connect(presenter.search)
        view.section_chosen.connect(presenter.show_section)
        view.found_chosen.connect(presenter.reveal)
        view.given.connect(presenter.change)
        view.cleared.connect(presenter.reset)
        view.undone.connect(presenter.undo)
        self.moving.told.connect(presenter.say)
        self.moving.taken_in.connect(presenter.load)

    def _show(self, panel: SettingsPanel) -> None:
        self.view.offer(self.pages.all())
        self.view.show_panel(panel)

    def _register(self) -> None:
        view, add = self.view, self._workplace.actions.add
        group = translate("SettingsScreen", "Settings")
        focus = partial(view.search.setFocus)
        add(
            "settings.search",
            translate("SettingsScreen", "Search settings"),
            group,
            focus,
            keys="Ctrl+F",
            owner=view,
        )
        undo = translate("SettingsScreen", "Undo the last change of a setting")
        add("settings.undo", undo, group, self.presenter.undo, keys="Ctrl+Z", owner=view)
        export = translate("SettingsScreen", "Export settings …")
        add("settings.export", export, group, self.moving.ask_export, owner=view)
        take = translate("SettingsScreen", "Import settings …")
        add("settings.import", take, group, self.moving.ask_import, owner=view)

    def _own_pages(self) -> tuple[SettingsPage, ...]:
        return (
            SettingsPage(
                name="export",
                section=Section.ADVANCED,
                title=translate("SettingsScreen", "Export settings …"),
                about=translate(
                    "SettingsScreen",
                    "Into a file for another shop or desk, without keys and passwords",
                ),
                keywords=translate("SettingsScreen", "save copy backup JSON transfer"),
                open=self.moving.ask_export,
            ),
            SettingsPage(
                name="import",
                section=Section.ADVANCED,
                title=translate("SettingsScreen", "Import settings …"),
                about=translate(
                    "SettingsScreen", "Shows what would change first; keys and passwords stay"
                ),
                keywords=translate("SettingsScreen", "load restore JSON transfer"),
                open=self.moving.ask_import,
                needs=Action.EDIT_SETTINGS,
            ),
        )
