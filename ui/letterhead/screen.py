"""The letterhead as a place of the shell."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.services.permits import Asker
from app.services.setup.letterhead_editing import LetterheadEditing
from ui.letterhead.presenter import LetterheadPresenter
from ui.letterhead.view import LetterheadView
from ui.workplace import Workplace


class LetterheadScreen:
    """View and presenter, joined; obeys ``Screen``."""

    def __init__(self, workplace: Workplace) -> None:
        services = workplace.services
        self.presenter = LetterheadPresenter(
            LetterheadEditing(services.settings),
            workplace.background,
            lambda: Asker(workplace.user.name, workplace.user.role),
        )
        self.view = LetterheadView(services.desk.shop.store_name)
        presenter, view = self.presenter, self.view
        presenter.changed.connect(view.show_panel)
        view.edited.connect(presenter.write)
        view.logo_chosen.connect(presenter.take_logo)
        view.logo_dropped.connect(presenter.drop_logo)
        view.kept.connect(presenter.keep)
        view.show_panel(presenter.panel)

    def widget(self) -> QWidget:
        return self.view

    def enter(self) -> None:
        self.presenter.load()
        self.view.address.setFocus()

    def leave(self) -> bool:
        """What was typed and not kept is still there on the next visit."""
        return True
