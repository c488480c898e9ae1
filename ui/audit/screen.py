"""The audit trail as a place of the shell: filters, details, the check of its chain, export."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.permissions import Action, Effect, PermissionTable, decide
from app.services.audit_chain import Anchor, AuditChain
from app.services.audit_trail import AuditTrail, TrailExport
from app.services.exports.orders import FileKind
from app.services.permits import Asker
from ui.approving import Approving
from ui.audit.panel import AuditPanel
from ui.audit.presenter import AuditPresenter, AuditSources
from ui.audit.view import AuditView
from ui.audit.words import act_text
from ui.export.presenter import ExportPresenter, Writes
from ui.export.sheet import ExportSheet
from ui.language import translate
from ui.workplace import Workplace


class AuditScreen(QObject):
    """Obeys ``Screen``."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        services = workplace.services
        self._workplace = workplace
        shop = services.desk.shop
        self._key = f"audit/{shop.mode.value}-{shop.region.value}"
        self._trail = AuditTrail(services.desk)
        sources = AuditSources(
            trail=self._trail,
            chain=AuditChain(services.desk.database),
            users=services.users,
            now=services.desk.clock.now,
            recall=self._recall,
            keep=self._keep,
        )
        self.view = AuditView()
        self._approving = Approving(workplace, self.view)
        self.presenter = AuditPresenter(sources, workplace.background, self._asker, self)
        self.sheet: ExportSheet | None = None
        self._may: PermissionTable = {}
        self._visible = False
        self._register()
        self._wire()
        self._show(self.presenter.panel)

    def widget(self) -> QWidget:
        return self.view

    def enter(self) -> None:
        self._visible = True
        self.presenter.load()
        self._workplace.read_rights(owner=self, then=self._judge)
        self._allow(self.presenter.panel)
        self.view.text.setFocus()

    def leave(self) -> bool:
        self._visible = False
        self.presenter.stop()
        self._allow(self.presenter.panel)
        return True

    def export(self) -> None:
        """Ask for a format, and write what is shown."""
        presenter = ExportPresenter(self._approving, None)
        name = translate("AuditScreen", "audit")
        self.sheet = ExportSheet(presenter, self._offer, 0, name, self.view)
        self.sheet.open()

    def _offer(self, kind: FileKind, _marked_only: bool) -> Writes:  # noqa: FBT001 -- a callback
        panel, user = self.presenter.panel, self._workplace.user
        wanted = TrailExport(
            filter=panel.filter,
            newest=panel.rows[0].seq if panel.rows else 0,
            titles=(
                translate("AuditScreen", "No."),
                translate("AuditScreen", "Time"),
                translate("AuditScreen", "Person"),
                translate("AuditScreen", "Desk"),
                translate("AuditScreen", "Action"),
                translate("AuditScreen", "Object"),
                translate("AuditScreen", "Details"),
            ),
            act=act_text,
            person=panel.person,
            kind=kind,
            sheet=translate("AuditScreen", "Audit"),
        )
        write = partial(self._trail.write, wanted)

        def writes(file: Path, tell: Any, canceled: Any) -> int | None:
            return write(file, user.name, user.role, tell=tell, canceled=canceled)

        return writes

    def _asker(self) -> Asker:
        user = self._workplace.user
        return Asker(user.name, user.role)

    def _recall(self) -> Anchor | None:
        """The end of the trail as this desk saw it; kept beside the window's place."""
        text = str(self._workplace.shell.remembered.value(self._key, ""))
        seq, _, digest = text.partition(":")
        return Anchor(int(seq), digest) if seq.isdecimal() and digest else None

    def _keep(self, end: Anchor) -> None:
        if end.seq:
            self._workplace.shell.remembered.setValue(self._key, f"{end.seq}:{end.digest}")

    def _wire(self) -> None:
        presenter, view = self.presenter, self.view
        presenter.changed.connect(self._show)
        presenter.grown.connect(lambda rows: view.append(rows, presenter.panel))
        view.narrowed.connect(lambda name, value: presenter.narrow(**{name: value}))
        view.looked_back.connect(presenter.look_back)
        view.chosen.connect(presenter.choose)
        view.more_wanted.connect(presenter.load_more)
        view.checked.connect(presenter.check)
        view.stopped.connect(presenter.stop)
        view.exported.connect(self.export)

    def _register(self) -> None:
        group, add = translate("AuditScreen", "Audit trail"), self._workplace.actions.add
        add(
            "audit.check",
            translate("AuditScreen", "Check the chain"),
            group,
            self.presenter.check,
            keys="F5",
            owner=self.view,
        )
        add(
            "audit.export",
            translate("AuditScreen", "Export the audit trail …"),
            group,
            self.export,
            keys="Ctrl+E",
            owner=self.view,
        )
        add(
            "audit.search",
            translate("AuditScreen", "Search the audit trail"),
            group,
            self.view.text.setFocus,
            keys="Ctrl+F",
            owner=self.view,
        )

    def _judge(self, table: PermissionTable) -> None:
        self._may = table
        self._allow(self.presenter.panel)

    def _show(self, panel: AuditPanel) -> None:
        self.view.show_panel(panel)
        self._allow(panel)

    def _allow(self, panel: AuditPanel) -> None:
        allow = self._workplace.actions.allow
        elsewhere = (
            "" if self._visible else translate("AuditScreen", "Go to the audit trail first.")
        )
        allow("audit.search", elsewhere)
        checking = panel.checking is not None
        under_way = translate("AuditScreen", "The chain is being checked.") if checking else ""
        allow("audit.check", elsewhere or under_way)
        why_not = elsewhere or self._why_no_export(panel)
        allow("audit.export", why_not)
        self.view.export.setEnabled(not why_not)
        self.view.export.setToolTip(why_not)

    def _why_no_export(self, panel: AuditPanel) -> str:
        if not panel.rows:
            return translate("AuditScreen", "There is no entry.")
        role = self._workplace.user.role
        if decide(self._may, role, Action.EXPORT).effect is Effect.DENY:
            return translate("AuditScreen", "Managers and owners do that.")
        return ""
