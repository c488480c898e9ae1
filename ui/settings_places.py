"""The settings' place, what it leads to, and what takes effect at once on this desk."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.services.till_settings import IDLE_MINUTES
from app.settings import settings_file
from ui.changes import Changes
from ui.language import Language, chosen_language, use_language
from ui.places import Rail
from ui.screen import Screen
from ui.sign_in.idle import Idle
from ui.theme.look import Scheme
from ui.workplace import Workplace

if TYPE_CHECKING:
    from ui.settings.screen import SettingsScreen
    from ui.settings.window_keeps import WindowKeeps

_SECOND_S = 60


class SettingsPlaces(QObject):
    """Makes the settings' screen, and follows what any desk changes in them."""

    def __init__(
        self,
        workplace: Workplace,
        changes: Changes,
        environment: Mapping[str, str],
        idle: Idle,
        use_scheme: Callable[[Scheme], object],
    ) -> None:
        """Nothing is made before it is shown.

        Args:
            workplace: of an open shop.
            changes: tells when somebody changed a setting.
            environment: of the process.
            idle: locks the desk after the time that the shop decided.
            use_scheme: puts colours into force and remembers them.
        """
        super().__init__(workplace)
        self._workplace = workplace
        self._environment = environment
        self._idle = idle
        self._use_scheme = use_scheme
        self._screen: SettingsScreen | None = None
        changes.trail_moved.connect(self._changed)
        self._read_idle()

    def add(self) -> tuple[Rail, ...]:
        """Add the place to the shell."""
        rail = Rail("settings", self.tr("Settings"), "settings", "Ctrl+,", self._settings)
        shell = self._workplace.shell
        from ui.theme.icons import icon  # noqa: PLC0415 -- with the shop, not before

        shell.add_screen(rail.name, rail.title, icon(rail.icon), rail.maker)
        return (rail,)

    def _changed(self) -> None:
        self._read_idle()
        if self._screen is not None:
            self._screen.settings_changed()

    def _read_idle(self) -> None:
        get = self._workplace.services.settings.get
        self._workplace.run(partial(get, IDLE_MINUTES), owner=self, then=self._limit_idle)

    def _limit_idle(self, minutes: int) -> None:
        self._idle.limit(max(minutes, 1) * _SECOND_S)

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
