"""The printers of this desk as a page for the settings, and as a place of the shell."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.services.permits import Asker
from ui.printers.page import PrinterForm
from ui.printers.page_presenter import PrinterPresenter
from ui.theme.look import dress
from ui.theme.tokens import Space
from ui.widgets.text import label
from ui.workplace import Workplace


class PrinterPage(QWidget):
    """The form with its presenter, to be put anywhere: ``PrinterPage(workplace)``, then ``load``.

    Attributes:
        presenter: its ``kept`` tells that something else holds from now on.
    """

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = PrinterForm()
        self.presenter = PrinterPresenter(
            workplace.services.printing,
            workplace.background,
            lambda: Asker(workplace.user.name, workplace.user.role),
            self,
        )
        self.presenter.changed.connect(self.form.show_panel)
        self.form.kept.connect(self.presenter.keep)
        self.form.tested.connect(self.presenter.test)
        self.form.looked_for.connect(lambda: self.form.show_panel(self.presenter.panel))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form)
        self.form.show_panel(self.presenter.panel)

    def load(self) -> None:
        """Read what holds, and which printers there are."""
        # loads the system's printing parts: not before somebody looks
        from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415 -- see above

        self.form.show_sheet_printers(list(QPrinterInfo.availablePrinterNames()))
        self.presenter.load()


class PrinterScreen(QObject):
    """Obeys ``Screen``."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.page = PrinterPage(workplace)
        inside = QWidget()
        dress(inside, "ground")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        layout.setSpacing(Space.L)
        layout.addWidget(label(self.tr("Printers"), "title"))
        said = self.tr("What is set here holds for this desk alone: %1.")
        layout.addWidget(label(said.replace("%1", workplace.services.desk.name), "muted"))
        layout.addWidget(self.page)
        layout.addStretch(1)
        self._view = QScrollArea()
        self._view.setWidgetResizable(True)
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setWidget(inside)

    def widget(self) -> QWidget:
        return self._view

    def enter(self) -> None:
        self.page.load()
        self.page.form.kind.setFocus()

    def leave(self) -> bool:
        """What was typed and not kept is read anew next time."""
        return True
