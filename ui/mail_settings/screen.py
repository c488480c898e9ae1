"""The notification settings as a place of the shell."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.domain.inbox import Audience
from app.domain.mail_events import MailEvent
from app.domain.mail_grid import MOST_DAYS, MOST_HOURS, Alarms, MailRule
from ui.approving import Approving
from ui.mail_settings.grid_view import GridView
from ui.mail_settings.panel import MailSettingsPanel
from ui.mail_settings.presenter import MailSettingsPresenter
from ui.mail_settings.rule_sheet import RuleSheet
from ui.mail_settings.server_form import ServerForm
from ui.sent_mails.words import idle_text
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.text import card, column, label, row
from ui.workplace import Workplace


class MailSettingsScreen(QObject):
    """Obeys ``Screen``."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.presenter = MailSettingsPresenter(
            workplace.services.mail,
            workplace.services.users,
            Approving(workplace, workplace.shell),
            lambda: workplace.user,
            self,
        )
        self.form, self.grid = ServerForm(), GridView()
        self.ageing, self.silence = QSpinBox(), QSpinBox()
        self.department = QLineEdit()
        self.keep_department = QPushButton(self.tr("Keep"))
        self.idle = label("", "", Tone.WARN, wrap=True)
        self.message = label("", wrap=True)
        self._view = self._laid_out()
        self._wire()
        self._show(self.presenter.panel)

    def widget(self) -> QWidget:
        return self._view

    def enter(self) -> None:
        self.presenter.load()
        self.form.host.setFocus()

    def leave(self) -> bool:
        """What was typed and not kept is read anew next time."""
        return True

    def _wire(self) -> None:
        presenter = self.presenter
        presenter.changed.connect(self._show)
        self.form.saved.connect(presenter.save_server)
        self.form.tested.connect(presenter.test)
        self.grid.switched.connect(self._switch)
        self.grid.opened.connect(self._open)
        for field in (self.ageing, self.silence):
            field.editingFinished.connect(self._keep_alarms)
        self.keep_department.clicked.connect(self._keep_department)

    def _switch(self, event: MailEvent, audience: Audience, on: bool) -> None:  # noqa: FBT001 -- a check box says so
        rule = replace(self.presenter.panel.grid.rule(event, audience), on=on)
        if on and audience is Audience.STAFF and not rule.recipients:
            self.grid.show_grid(self.presenter.panel.grid)
            self._open(event, audience, rule)
            return
        self.presenter.set_rule(event, audience, rule)

    def _open(self, event: MailEvent, audience: Audience, rule: MailRule | None = None) -> None:
        shown = rule or self.presenter.panel.grid.rule(event, audience)
        sheet = RuleSheet(event, audience, shown, self._view, self.presenter.panel.people)
        sheet.given.connect(lambda new: self.presenter.set_rule(event, audience, new))
        sheet.open()

    def _keep_alarms(self) -> None:
        self.presenter.set_alarms(Alarms(self.ageing.value(), self.silence.value()))

    def _keep_department(self) -> None:
        typed = (each.strip() for each in self.department.text().split(","))
        self.presenter.set_department(tuple(filter(None, typed)))

    def _show(self, panel: MailSettingsPanel) -> None:
        self.form.show_panel(panel)
        self.grid.setEnabled(panel.loaded and not panel.busy)
        self.grid.show_grid(panel.grid)
        if panel.loaded and not self.department.hasFocus():
            self.department.setText(", ".join(panel.grid.department))
        if panel.loaded:
            for field, value in (
                (self.ageing, panel.alarms.ageing_days),
                (self.silence, panel.alarms.silence_hours),
            ):
                if not field.hasFocus():
                    field.setValue(value)
        self.idle.setText(idle_text(panel.why_idle))
        self.idle.setVisible(bool(panel.why_idle))
        tone = Tone.GOOD if panel.good else Tone.BAD
        dress(self.message, tone=tone.value)
        self.message.setText(panel.message)
        self.message.setVisible(bool(panel.message))

    def _alarms(self) -> QGridLayout:
        fields = (
            (self.tr("Days before Amazon lets a reservation go"), self.ageing, MOST_DAYS),
            (self.tr("Hours without any notification, after an order"), self.silence, MOST_HOURS),
        )
        layout = QGridLayout()
        layout.setHorizontalSpacing(Space.L)
        for line, (text, field, most) in enumerate(fields):
            field.setRange(1, most)
            field.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
            field.setAlignment(Qt.AlignmentFlag.AlignRight)
            field.setAccessibleName(text)
            field.setFixedWidth(96)
            layout.addWidget(label(text, "muted", wrap=True), line, 0)
            layout.addWidget(field, line, 1)
        layout.setColumnStretch(2, 1)
        return layout

    def _laid_out(self) -> QWidget:
        server, grid = QVBoxLayout(), QVBoxLayout()
        server.addWidget(label(self.tr("Mail server"), "strong"))
        server.addWidget(self.form)
        self.department.setAccessibleName(self.tr("Orders department"))
        self.department.setPlaceholderText("orders@shop.example")
        told = label(self.tr("Orders department, with commas between"), "muted")
        grid.addWidget(label(self.tr("Who is told what"), "strong"))
        grid.addLayout(row(told, self.department, self.keep_department, spacing=Space.M))
        grid.addWidget(self.grid)
        grid.addWidget(label(self.tr("When waiting and silence are told"), "strong"))
        grid.addLayout(self._alarms())
        inside = QWidget()
        dress(inside, "ground")
        title = label(self.tr("Mails and notices"), "title")
        self.told = card(grid)
        page = column(title, self.idle, self.message, card(server), self.told, spacing=Space.L)
        page.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        page.addStretch(1)
        inside.setLayout(page)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        return area
