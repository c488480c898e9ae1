"""Connecting an account: page and presenter, joined."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.connect.panel import ConnectStage
from ui.connect.presenter import ConnectPresenter
from ui.connect.view import ConnectView


class ConnectScreen:
    """Obeys ``Screen``; a step of the set-up."""

    def __init__(self, presenter: ConnectPresenter) -> None:
        self.presenter = presenter
        self.view = ConnectView()
        presenter.changed.connect(self.view.show_panel)
        self.view.edited.connect(presenter.write)
        self.view.pasted.connect(presenter.paste)
        self.view.submitted.connect(presenter.connect_account)
        self.view.restart.connect(presenter.restart)
        self.view.left.connect(presenter.leave)
        self.view.better_region.connect(presenter.use_better_region)
        self.view.show_panel(presenter.panel)

    def widget(self) -> QWidget:
        return self.view

    def enter(self) -> None:
        self.presenter.come()
        self.view.field.setFocus()

    def leave(self) -> bool:
        """Amazon's answer is waited for: it decides what is kept."""
        return self.presenter.panel.stage is not ConnectStage.ASKING
