"""The sign-in as a place of the shell."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.sign_in.presenter import SignInPresenter
from ui.sign_in.view import SignInView


class SignInScreen:
    """View and presenter, joined; obeys ``Screen``."""

    def __init__(self, presenter: SignInPresenter) -> None:
        self.presenter = presenter
        self.view = SignInView()
        presenter.changed.connect(self.view.show_panel)
        self.view.chosen.connect(presenter.choose)
        self.view.digit.connect(presenter.type_digit)
        self.view.erased.connect(presenter.erase)
        self.view.entered.connect(presenter.submit)
        self.view.owner_made.connect(presenter.make_owner)
        self.view.show_panel(presenter.panel)

    def widget(self) -> QWidget:
        return self.view

    def enter(self) -> None:
        self.presenter.reload()
        self.view.setFocus()

    def leave(self) -> bool:
        return True
