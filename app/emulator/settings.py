"""What is kept of a world beside its objects: clock, switches and what the account holder set."""

from __future__ import annotations

import base64
from dataclasses import asdict
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from app.emulator.objects import NotificationConfiguration
from app.emulator.states import Environment
from app.emulator.switches import Switches
from app.emulator.thaw import thaw

if TYPE_CHECKING:
    from app.emulator.world import World

_KIND: Final = "Setting"


def keep(world: World) -> None:
    """Have all settings written at the end of the transaction."""
    account = asdict(world.account)
    account["logo"] = base64.b64encode(world.account.logo or b"").decode("ascii")
    save = world.store.save
    save(_KIND, "account", account)
    save(_KIND, "clock", {"offset_s": world.clock.offset.total_seconds()})
    save(_KIND, "switches", asdict(world.switches))
    save(
        _KIND,
        "notifications",
        {
            environment.value: [asdict(one) for one in configurations]
            for environment, configurations in world.notification_configurations.items()
        },
    )


def load(world: World) -> None:
    """Take over what was stored; a new store leaves the world as it is."""
    stored: dict[str, Any] = dict(world.store.load(_KIND))
    if not stored:
        return
    private_key_file = world.account.private_key_file
    account = stored["account"]
    account["logo"] = base64.b64decode(account["logo"]) or None
    for name, value in account.items():
        setattr(world.account, name, value)
    world.account.private_key_file = private_key_file
    world.clock.offset = timedelta(seconds=stored["clock"]["offset_s"])
    world.switches = thaw(Switches, stored["switches"])
    for environment in Environment:
        world.notification_configurations[environment] = [
            thaw(NotificationConfiguration, one) for one in stored["notifications"][environment]
        ]
