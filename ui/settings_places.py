"""The settings' place, what it leads to, and what takes effect at once on this desk."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.permissions import Action
from app.services.till_settings import IDLE_MINUTES
from app.settings import Settings, settings_file
from ui.changes import Changes
from ui.language import Language, chosen_language, use_language
from ui.places import Rail
from ui.screen import Screen
from ui.sign_in.idle import Idle
from ui.theme.icons import icon
from ui.theme.look import Scheme
from ui.workplace import Workplace

if TYPE_CHECKING:
    from ui.settings.screen import SettingsScreen
    from ui.settings.window_keeps import WindowKeeps

_MINUTE_S = 60
_PATIENCE_S = 10.0


class SettingsPlaces(QObject):
    """Makes the settings' screen, and follows what any desk changes in them."""

    def __init__(
        self,
        workplace: Workplace,
        told: Settings,
        environment: Mapping[str, str],
        use_scheme: Callable[[Scheme], object],
    ) -> None:
        """Nothing is made before it is shown.

        Args:
            workplace: of an open shop.
            told: the settings that it was opened with.
            environment: of the process.
            use_scheme: puts colours into force and remembers them.
        """
        super().__init__(workplace)
        self._workplace = workplace
        self._told = told
        self._environment = environment
        self._use_scheme = use_scheme
        self._idle: Idle | None = None
        self._screen: SettingsScreen | None = None

    def follow(self, changes: Changes, idle: Idle) -> None:
        """Have this desk obey what any desk changes, from now on.

        Args:
            changes: tells when somebody changed something.
            idle: locks the desk after the time that the shop decided.
        """
        self._idle = idle
        changes.trail_moved.connect(self._changed)
        self._read_idle()

    def add(self) -> tuple[Rail, ...]:
        """Add the places to the shell."""
        rail = Rail("settings", self.tr("Settings"), "settings", "Ctrl+,", self._settings)
        doctor = Rail(
            *("doctor", self.tr("Check this desk"), "shield", "Alt+Shift+0", self._doctor),
            needs=Action.DIAGNOSE,
            on_rail=False,
        )
        shell = self._workplace.shell
        shell.add_screen(rail.name, rail.title, icon(rail.icon), rail.maker)
        shell.add_screen(doctor.name, doctor.title, None, doctor.maker)
        return rail, doctor

    def _changed(self) -> None:
        self._read_idle()
        if self._screen is not None:
            self._screen.settings_changed()

    def _read_idle(self) -> None:
        get = self._workplace.services.settings.get
        self._workplace.run(partial(get, IDLE_MINUTES), owner=self, then=self._limit_idle)

    def _limit_idle(self, minutes: int) -> None:
        if self._idle is not None:
            self._idle.limit(max(minutes, 1) * _MINUTE_S)

    def _settings(self) -> Screen:
        from ui.settings.leads import leads  # noqa: PLC0415 -- made when shown
        from ui.settings.screen import SettingsScreen  # noqa: PLC0415 -- as above

        screen = SettingsScreen(
            self._workplace,
            settings_file(self._environment),
            self._windows(),
            leads(self._workplace),
        )
        self._screen = screen
        return screen

    def _doctor(self) -> Screen:
        from app.bootstrap import doctor_of  # noqa: PLC0415 -- made when shown
        from ui.doctor.screen import DoctorScreen  # noqa: PLC0415 -- as above

        examined = doctor_of(self._told, self._environment, _PATIENCE_S)
        shell = self._workplace.shell
        shell.closing.connect(examined.patient.close)
        screen = DoctorScreen(self._workplace, examined)
        screen.left.connect(partial(shell.go, "settings"))
        return screen

    def _windows(self) -> tuple[WindowKeeps, ...]:
        from app.services.settings_book.catalog import (  # noqa: PLC0415 -- as above
            BY_NAME,
            LANGUAGE,
            SCHEME,
        )
        from ui.settings.window_keeps import WindowKeeps  # noqa: PLC0415 -- as above

        remembered, look = self._workplace.shell.remembered, self._workplace.look
        return (
            WindowKeeps(
                BY_NAME[SCHEME],
                lambda: look.scheme.value,
                lambda value: self._use_scheme(Scheme(value)),
            ),
            WindowKeeps(
                BY_NAME[LANGUAGE],
                lambda: chosen_language(remembered).value,
                lambda value: use_language(remembered, Language(value)),
            ),
        )
