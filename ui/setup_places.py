"""The places that belong to setting a shop up: the wizard, taxes, shipping, letterhead."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.environment import Region
from app.domain.permissions import Action
from app.services.setup.steps import Step
from ui.places import Rail
from ui.screen import Screen
from ui.startup import OpenShop
from ui.workplace import Workplace

if TYPE_CHECKING:
    from ui.notifications.hearing import Hearing
    from ui.setup.screen import SetupScreen


class SetupPlaces(QObject):
    """Adds them to the shell of an open shop.

    Signals:
        left: back to where work begins.
        restart_wanted: start Paydesk again.
    """

    left = Signal()
    restart_wanted = Signal()

    def __init__(
        self,
        workplace: Workplace,
        shop: OpenShop,
        environment: Mapping[str, str],
        hearing: Hearing | None,
        emulators: Mapping[Region, str] | None = None,
    ) -> None:
        """Nothing is made before it is shown.

        Args:
            workplace: the window.
            shop: that is open.
            environment: of the process.
            hearing: tests the way from Amazon.
            emulators: servers that stand in for Amazon, as in ``AccountChecks``.
        """
        super().__init__(workplace)
        self._workplace = workplace
        self._shop = shop
        self._environment = environment
        self._hearing = hearing
        self._emulators = emulators
        workplace.shell.add_screen("setup", self.tr("Set up the shop"), None, self._setup)

    def add(self) -> tuple[Rail, ...]:
        """Add those that are reached by key and command."""
        offices = self._offices()
        for place in offices:
            self._workplace.shell.add_screen(place.name, place.title, None, place.maker)
        return offices

    def _offices(self) -> tuple[Rail, ...]:
        return (
            Rail(
                *("taxes", self.tr("Taxes"), "discount", "Alt+Shift+1", self._taxes),
                needs=Action.EDIT_SETTINGS,
                on_rail=False,
            ),
            Rail(
                *("shipping", self.tr("Shipping"), "truck", "Alt+Shift+2", self._shipping),
                needs=Action.EDIT_SETTINGS,
                on_rail=False,
            ),
            Rail(
                *("letterhead", self.tr("Letterhead and logo"), "note", "Alt+Shift+3"),
                maker=self._letterhead,
                needs=Action.EDIT_SETTINGS,
                on_rail=False,
            ),
        )

    def open(self) -> None:
        """Show the wizard where it was left."""
        self._workplace.shell.go("setup")

    def _setup(self) -> Screen:
        from app.setting_up import open_setup  # noqa: PLC0415 -- made when shown
        from ui.setup.screen import SetupScreen  # noqa: PLC0415 -- as above

        shop = self._shop
        setup = open_setup(shop.services, shop.settings, self._environment, self._emulators)
        screen = SetupScreen(self._workplace, setup, self._hosted())
        screen.left.connect(self.left)
        screen.restart_wanted.connect(self.restart_wanted)
        screen.place_wanted.connect(self._workplace.shell.go)
        self._join(screen)
        return screen

    def _join(self, screen: SetupScreen) -> None:
        """Let the notifications' step show the light, and lead to its sheets."""
        hearing = self._hearing
        if hearing is None:
            return
        page = screen.notifications
        hearing.signed.connect(lambda sign: page.show_way(hearing.ipn_url, sign))
        page.show_way(hearing.ipn_url, None)
        screen.test_wanted.connect(hearing.test)
        screen.receiving_wanted.connect(hearing.set_up)
        hearing.watch.look()

    def _hosted(self) -> dict[Step, Callable[[], Screen]]:
        return {
            Step.MAIL: self._mail,
            Step.PRINTER: self._printers,
            Step.PEOPLE: self._people,
            Step.TAXES: self._taxes,
            Step.SHIPPING: self._shipping,
            Step.LETTERHEAD: self._letterhead,
        }

    def _taxes(self) -> Screen:
        from ui.pricing.tax_screen import TaxScreen  # noqa: PLC0415 -- as above

        return TaxScreen(self._workplace)

    def _shipping(self) -> Screen:
        from ui.pricing.shipping_screen import ShippingScreen  # noqa: PLC0415 -- as above

        return ShippingScreen(self._workplace)

    def _letterhead(self) -> Screen:
        from ui.letterhead.screen import LetterheadScreen  # noqa: PLC0415 -- as above

        return LetterheadScreen(self._workplace)

    def _printers(self) -> Screen:
        from ui.printers.screen import PrinterScreen  # noqa: PLC0415 -- as above

        return PrinterScreen(self._workplace)

    def _people(self) -> Screen:
        from ui.people.screen import PeopleScreen  # noqa: PLC0415 -- as above

        return PeopleScreen(self._workplace)

    def _mail(self) -> Screen:
        from ui.mail_settings.screen import MailSettingsScreen  # noqa: PLC0415 -- as above

        screen = MailSettingsScreen(self._workplace)
        screen.told.hide()  # who is told what can wait; without a server nobody is
        return screen
