"""The actions that are the desk's own and not a screen's: session, look, help, navigation."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup, QKeySequence
from PySide6.QtWidgets import QPushButton

from app.domain.environment import Mode
from app.domain.permissions import Action, Decision, Effect
from ui.places import Rail
from ui.rail_permissions import RailPermissions
from ui.status.ipn_light import IpnLight
from ui.theme.look import Scheme
from ui.workplace import SignedIn, Workplace

if TYPE_CHECKING:
    from ui.notifications.hearing import Hearing


class DeskActions(QObject):
    """Registers them, and keeps them enabled or disabled with the reason."""

    def __init__(
        self,
        workplace: Workplace,
        *,
        lock: Callable[[], object],
        sign_out: Callable[[], object],
        use_scheme: Callable[[Scheme], object],
    ) -> None:
        super().__init__(workplace)
        self._workplace = workplace
        self._guards_connect = False
        add = workplace.actions.add
        desk = self.tr("Desk")
        add("help.palette", self.tr("Find a command …"), desk, self.open_palette, keys="Ctrl+K")
        keys = add("help.keys", self.tr("Show all keys"), desk, self.open_cheat_sheet, keys="F1")
        keys.setShortcuts([QKeySequence("F1"), QKeySequence("?")])
        add("session.lock", self.tr("Lock this desk"), desk, lock, keys="Ctrl+L")
        add("session.sign_out", self.tr("Sign out"), desk, sign_out, keys="Ctrl+Shift+Q")
        add("desk.quit", self.tr("Close Paydesk"), desk, workplace.shell.close, keys="Ctrl+Q")
        full = self.tr("Full screen on or off")
        add("look.full_screen", full, desk, self.toggle_full_screen, keys="F11")
        self._add_schemes(use_scheme)
        workplace.user_changed.connect(self._user_changed)
        self._user_changed(None)

    def add_places(self, places: tuple[Rail, ...]) -> None:
        """Let every place of the rail be reached by key."""
        group = self.tr("Go to")
        for place in places:
            go = partial(self._workplace.shell.go, place.name)
            self._workplace.actions.add(f"go.{place.name}", place.title, group, go, keys=place.keys)
        self._user_changed(None)
        needs = {place.name: place.needs for place in places if place.needs is not None}
        RailPermissions(self._workplace, needs)

    def add_hearing(self, hearing: Hearing, light: IpnLight) -> None:
        """Let the light lead to the test and to where receiving is set up."""
        group, add = self.tr("Notifications"), self._workplace.actions.add
        test = add("ipn.test", self.tr("Test the notifications"), group, hearing.test)
        set_up = add("ipn.set_up", self.tr("Receiving notifications …"), group, hearing.set_up)
        light.offer(test, set_up)
        self._user_changed(None)

    def add_setup(self, go: Callable[[], object], mode: Mode) -> None:
        """Lead to the set-up, by one click from the banner until the shop is live.

        In training it is for whoever is there: nothing of a shop's own is kept there yet.
        """
        title = self.tr("Set up your shop")
        actions = self._workplace.actions
        self._guards_connect = mode is not Mode.TRAINING
        action = actions.add("shop.connect", title, self.tr("Shop"), go)
        if mode is not Mode.LIVE:
            button = QPushButton(title)
            button.clicked.connect(action.trigger)
            self._workplace.shell.banner.links.addWidget(button)
        self._judge_connect(None)

    def open_palette(self) -> None:
        from ui.palette.dialog import PaletteDialog  # noqa: PLC0415 -- opens seldom

        PaletteDialog(self._workplace.actions, self._workplace.shell).open()

    def open_cheat_sheet(self) -> None:
        from ui.cheat_sheet.dialog import CheatSheetDialog  # noqa: PLC0415 -- opens seldom

        CheatSheetDialog(self._workplace.actions, self._workplace.shell).open()

    def toggle_full_screen(self) -> None:
        shell = self._workplace.shell
        if shell.isFullScreen():
            shell.showNormal()
        else:
            shell.showFullScreen()

    def _add_schemes(self, use_scheme: Callable[[Scheme], object]) -> None:
        titles = {
            Scheme.SYSTEM: self.tr("Colours as the system has them"),
            Scheme.LIGHT: self.tr("Light colours"),
            Scheme.DARK: self.tr("Dark colours"),
        }
        group = QActionGroup(self)
        for scheme, title in titles.items():
            action = self._workplace.actions.add(
                f"look.{scheme.value}",
                title,
                self.tr("Look"),
                partial(use_scheme, scheme),
            )
            action.setCheckable(True)
            action.setChecked(self._workplace.look.scheme is scheme)
            group.addAction(action)

    def _judge_connect(self, user: SignedIn | None) -> None:
        """With real keys in place only somebody with that permission may replace them."""
        if not self._guards_connect:
            return
        self._workplace.actions.allow("shop.connect", self.tr("Nobody is signed in."))
        if user is not None:
            decide = self._workplace.services.permissions.decide
            self._workplace.run(
                partial(decide, user.role, Action.EDIT_CREDENTIALS, user=user.name),
                owner=self,
                then=self._judged,
            )

    def _judged(self, decision: Decision) -> None:
        allowed = decision.effect is Effect.ALLOW
        why_not = "" if allowed else self.tr("Only the owner may do that.")
        self._workplace.actions.allow("shop.connect", why_not)

    def _user_changed(self, user: SignedIn | None) -> None:
        why_not = "" if user is not None else self.tr("Nobody is signed in.")
        for entry in self._workplace.actions.entries():
            if entry.name.startswith(("session.", "go.", "ipn.")):
                self._workplace.actions.allow(entry.name, why_not)
        # what waits behind a lock could be set to work from the palette
        locked = self._workplace.behind_lock is not None
        self._workplace.actions.allow("help.palette", why_not if locked else "")
        self._judge_connect(user)
