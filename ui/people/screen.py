"""The people's screen as a place of the shell: pages, sheets and keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.domain.errors import AppError
from app.domain.permissions import Action
from ui.language import translate
from ui.people.panel import PeoplePanel, Whose
from ui.people.people_page import PeoplePage
from ui.people.permission_sheet import PermissionSheet
from ui.people.permissions_page import PermissionsPage
from ui.people.person_sheets import AddSheet, PersonSheet, PinSheet, RenameSheet, RoleSheet
from ui.people.presenter import PeoplePresenter
from ui.people.words import role_group
from ui.theme.icons import set_icon
from ui.theme.look import dress
from ui.theme.tokens import Space
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.sheet import Sheet
from ui.widgets.text import label, row
from ui.workplace import Workplace


class PeopleScreen(QObject):
    """Obeys ``Screen``.

    Attributes:
        sheet: the question that is open, if one.
    """

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        services = workplace.services
        self._workplace = workplace
        self.presenter = PeoplePresenter(
            *(services.users, services.permissions, workplace.background),
            lambda: workplace.user.name,
            self,
        )
        self.view = QWidget()
        self.people = PeoplePage()
        self.permissions = PermissionsPage(services.desk.shop.currency)
        self.pages = QStackedWidget()
        self.notice = NoticeBar()
        self.add = QPushButton(translate("PeopleScreen", "Add a person …"))
        self.sheet: Sheet | None = None
        self._tabs = QButtonGroup(self)
        self._visible = False
        self._lay_out()
        self._register()
        self._wire()
        self._show(self.presenter.panel)

    def widget(self) -> QWidget:
        return self.view

    def enter(self) -> None:
        self._visible = True
        self.presenter.load()
        self._allow(self.presenter.panel)
        self.people.table.setFocus()

    def leave(self) -> bool:
        self._visible = False
        if self.sheet is not None:
            self.sheet.reject()
        self._allow(self.presenter.panel)
        return True

    def show_page(self, place: int) -> None:
        """People, or permissions."""
        self.pages.setCurrentIndex(place)
        self._tabs.buttons()[place].setChecked(True)
        self._allow(self.presenter.panel)

    def ask_new(self) -> None:
        """Somebody new."""
        sheet = AddSheet(self.view)
        sheet.decided.connect(self.presenter.add)
        self._open(sheet)

    def ask_name(self) -> None:
        """Another name for whoever is chosen."""
        user = self.presenter.panel.person
        if user is not None:
            sheet = RenameSheet(user, self.view)
            sheet.decided.connect(partial(self.presenter.rename, user))
            self._open(sheet)

    def ask_role(self) -> None:
        """Another role."""
        user = self.presenter.panel.person
        if user is not None:
            sheet = RoleSheet(user, self.view)
            sheet.decided.connect(partial(self.presenter.set_role, user))
            self._open(sheet)

    def ask_pin(self) -> None:
        """Another PIN."""
        user = self.presenter.panel.person
        if user is not None:
            sheet = PinSheet(user, self.view)
            sheet.decided.connect(partial(self.presenter.set_pin, user))
            self._open(sheet)

    def switch(self) -> None:
        """Let somebody in no more, after a question, or again."""
        user = self.presenter.panel.person
        if user is None:
            return
        if not user.active:
            self.presenter.let_in(user, active=True)
            return
        title = translate("PeopleScreen", "Deactivate %1?").replace("%1", user.display_name)
        sheet = Sheet(title, translate("PeopleScreen", "Deactivate"), self.view)
        told = translate(
            "PeopleScreen",
            "A desk where they are signed in is locked at once. Orders and the audit trail keep "
            "the name, and you can let them in again at any time.",
        )
        sheet.body.addWidget(label(told, "muted", wrap=True))
        sheet.accepted.connect(partial(self.presenter.let_in, user, active=False))
        self._keep(sheet)

    def show_permissions(self) -> None:
        """What whoever is chosen may do."""
        user = self.presenter.panel.person
        if user is not None:
            self.presenter.look_at(Whose(user.role, user.name))
            self.show_page(1)

    def ask_permission(self, action: Action | None) -> None:
        """Change one permission."""
        if action is None:
            return
        cell = self.presenter.cells()[action]
        currency = self._workplace.services.desk.shop.currency
        sheet = PermissionSheet(cell, self._whose(), currency, self.view)
        sheet.decided.connect(partial(self.presenter.set_permission, cell))
        sheet.reset.connect(partial(self.presenter.reset_permission, action))
        self._open(sheet)

    def _whose(self) -> str:
        whose = self.presenter.panel.whose
        if not whose.name:
            return role_group(whose.role)
        people = self.presenter.panel.people or ()
        return next((each.display_name for each in people if each.name == whose.name), whose.name)

    def _open(self, sheet: PersonSheet) -> None:
        self.presenter.done.connect(sheet.answered)
        self._keep(sheet)

    def _keep(self, sheet: Sheet) -> None:
        self.sheet = sheet
        sheet.finished.connect(lambda _result: self._closed(sheet))
        sheet.open()

    def _closed(self, sheet: Sheet) -> None:
        if self.sheet is sheet:
            self.sheet = None

    def _answered(self, error: AppError | None) -> None:
        """The sheet says what went wrong; the bar behind it need not say it, too."""
        if error is not None and self.sheet is not None:
            self.notice.show_notice(None)

    def _wire(self) -> None:
        presenter, people = self.presenter, self.people
        presenter.changed.connect(self._show)
        presenter.done.connect(self._answered)
        self.add.clicked.connect(self.ask_new)
        people.chosen.connect(self._chosen)
        people.renaming.connect(self.ask_name)
        people.role_wanted.connect(self.ask_role)
        people.pin_wanted.connect(self.ask_pin)
        people.switching.connect(self.switch)
        people.permissions_wanted.connect(self.show_permissions)
        self.permissions.whose_chosen.connect(presenter.look_at)
        self.permissions.opened.connect(self.ask_permission)

    def _chosen(self, name: str) -> None:
        if name != self.presenter.panel.chosen:
            self.presenter.choose(name)

    def _show(self, panel: PeoplePanel) -> None:
        self.people.show_panel(panel)
        self.permissions.show_panel(panel, self.presenter.cells())
        self.notice.show_notice(panel.notice)
        self._allow(panel)

    def _commands(self) -> tuple[tuple[str, str, Callable[[], object], str], ...]:
        return (
            ("add", translate("PeopleScreen", "Add a person …"), self.ask_new, "Ctrl+N"),
            ("rename", translate("PeopleScreen", "Rename the person …"), self.ask_name, "F2"),
            ("role", translate("PeopleScreen", "Change the role …"), self.ask_role, "F3"),
            ("pin", translate("PeopleScreen", "Set a new PIN …"), self.ask_pin, "F4"),
            (
                "switch",
                translate("PeopleScreen", "Deactivate, or let in again"),
                self.switch,
                "Ctrl+Del",
            ),
            (
                "permissions",
                translate("PeopleScreen", "Permissions of the person"),
                self.show_permissions,
                "F6",
            ),
            (
                "change",
                translate("PeopleScreen", "Change the permission …"),
                lambda: self.ask_permission(self.permissions.chosen()),
                "F7",
            ),
            (
                "list",
                translate("PeopleScreen", "Show the people"),
                partial(self.show_page, 0),
                "Ctrl+1",
            ),
            (
                "table",
                translate("PeopleScreen", "Show the permissions"),
                partial(self.show_page, 1),
                "Ctrl+2",
            ),
        )

    def _register(self) -> None:
        group = translate("PeopleScreen", "People")
        for name, title, run, keys in self._commands():
            self._workplace.actions.add(
                f"people.{name}", title, group, run, keys=keys, owner=self.view
            )

    def _allow(self, panel: PeoplePanel) -> None:
        elsewhere = "" if self._visible else translate("PeopleScreen", "Go to the people first.")
        nobody = "" if panel.person else translate("PeopleScreen", "Nobody is chosen.")
        for name in ("add", "list", "table"):
            self._workplace.actions.allow(f"people.{name}", elsewhere)
        for name in ("rename", "role", "pin", "switch", "permissions"):
            self._workplace.actions.allow(f"people.{name}", elsewhere or nobody)
        listed = self.pages.currentWidget() is self.permissions
        page = "" if listed else translate("PeopleScreen", "Show the permissions first.")
        self._workplace.actions.allow("people.change", elsewhere or page)

    def _lay_out(self) -> None:
        dress(self.view, "ground")
        dress(self.add, "primary")
        set_icon(self.add, "plus", on_accent=True)
        self.pages.addWidget(self.people)
        self.pages.addWidget(self.permissions)
        head = row(label(translate("PeopleScreen", "People"), "title"), spacing=Space.M)
        titles = (
            translate("PeopleScreen", "People"),
            translate("PeopleScreen", "Permissions"),
        )
        for place, title in enumerate(titles):
            tab = QPushButton(title)
            dress(tab, "choice")
            tab.setCheckable(True)
            tab.setMinimumWidth(tab.sizeHint().width() + Space.L)  # it is bold once it is chosen
            tab.setChecked(place == 0)
            tab.clicked.connect(partial(self.show_page, place))
            self._tabs.addButton(tab)
            head.addWidget(tab)
        head.addStretch(1)
        head.addWidget(self.add)
        down = QVBoxLayout(self.view)
        down.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        down.setSpacing(Space.M)
        down.addLayout(head)
        down.addWidget(self.notice)
        down.addWidget(self.pages, 1)
