"""Leads through the steps: keeps where one is, and takes the first decisions over into the shop."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.domain.environment import Mode
from app.domain.permissions import Action
from app.services.assisted_checkout import AUTHORIZATION_MODE, CAPTURE_MODE
from app.services.desk import Desk
from app.services.permits import Asker, Permits
from app.services.settings_file import SettingsFile
from app.services.setup.progress_file import ProgressFile, SetupProgress, ShopDraft
from app.services.setup.shop_rules import require_shop
from app.services.setup.steps import Step, StepState, can_begin
from app.services.shop_settings import ShopSettings
from app.storage import audit


@dataclass(frozen=True)
class SetupGuide:
    """Reads and writes the progress; its file is this computer's, not the shop's."""

    desk: Desk
    settings: ShopSettings
    file: ProgressFile
    settings_file: SettingsFile

    def load(self) -> SetupProgress:
        """Where setting up stands; the shop's own values once there is a shop.

        Raises:
            Unavailable: the database cannot be read just now.
        """
        progress = self.file.load()
        if self.desk.shop.mode is Mode.TRAINING:
            return progress
        shop = replace(
            progress.shop,
            region=self.desk.shop.region,
            store_name=progress.shop.store_name or self.desk.shop.store_name,
            origin=self.desk.shop.origin,
        )
        return replace(progress, shop=shop).marked(Step.ACCOUNT, StepState.DONE)

    def state(self, progress: SetupProgress, step: Step) -> StepState:
        """How far a step has come in the present mode."""
        state = progress.state(step)
        if not can_begin(step, self.desk.shop.mode):
            return StepState.LATER
        return state

    def save(self, progress: SetupProgress) -> None:
        """Keep where one is.

        Raises:
            ProgressNotKept: the old one is whole.
        """
        self.file.save(progress)

    def keep_shop(self, progress: SetupProgress, shop: ShopDraft, asker: Asker) -> SetupProgress:
        """Keep the first step: in training for the shop to come, later in the shop itself.

        Raises:
            BadShopField, PermissionRefused, Unavailable: nothing was kept.
        """
        require_shop(shop)
        shop = replace(shop, store_name=shop.store_name.strip(), taken_over=False)
        progress = replace(progress, shop=shop).marked(Step.SHOP, StepState.DONE)
        if self.desk.shop.mode is not Mode.TRAINING:
            Permits(self.desk).require(asker, Action.EDIT_SETTINGS)
            self._keep_names(shop, asker)
            progress = self._take_over(progress, asker)
        self.file.save(progress)
        return progress

    def take_over(self, progress: SetupProgress, asker: Asker) -> SetupProgress:
        """Put what was decided in training into the shop's own settings, once.

        Raises:
            PermissionRefused, Unavailable: nothing was changed.
        """
        first = self.desk.shop.mode is not Mode.TRAINING and not progress.shop.taken_over
        if not first or progress.state(Step.SHOP) is not StepState.DONE:
            return progress
        Permits(self.desk).require(asker, Action.EDIT_SETTINGS)
        progress = self._take_over(progress, asker)
        self.file.save(progress)
        return progress

    def _take_over(self, progress: SetupProgress, asker: Asker) -> SetupProgress:
        shop = progress.shop
        self.settings.set(CAPTURE_MODE, shop.capture.value, asker.name)
        self.settings.set(AUTHORIZATION_MODE, shop.authorization.value, asker.name)
        return replace(progress, shop=replace(shop, taken_over=True))

    def _keep_names(self, shop: ShopDraft, asker: Asker) -> None:
        """Name and prefix are read at the next start, and hold for new orders from then on."""
        old = self.settings_file.table().get("shop", {})
        new = {"store_name": shop.store_name, "order_prefix": shop.order_prefix}
        changed = {name: value for name, value in new.items() if old.get(name) != value}
        if not changed:
            return
        with self.desk.database.write() as session:
            for name, value in changed.items():
                facts = {"old": old.get(name, "default"), "new": value}
                cause = self.desk.person(asker.name)
                audit.record(session, cause, "setting.set", f"shop.{name}", facts)
            self.settings_file.change("shop", changed)
