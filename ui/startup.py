"""Opens the shop behind the first picture: settings, training's pretend Amazon, database."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.environment import Mode
from app.domain.errors import Unavailable
from ui.web_engine import is_root

if TYPE_CHECKING:
    from app.bootstrap import Services
    from app.settings import Settings

log = logging.getLogger(__name__)


class RunsAsRoot(Unavailable):
    """Whoever may do everything must not show web pages next to real money."""

    def __init__(self) -> None:
        super().__init__("Paydesk was started as root; start it as an ordinary user")


@dataclass(frozen=True, slots=True)
class OpenShop:
    """A shop that is open for business.

    Attributes:
        settings: as loaded; in training with the child's credentials filled in.
        services: the use cases.
        pin_hints: user name to PIN of the sample people, in training alone.
    """

    settings: Settings
    services: Services
    pin_hints: Mapping[str, str]


def read_settings(environment: Mapping[str, str]) -> Settings:
    """What this desk is told from outside; runs on a worker.

    Raises:
        Unavailable: they are not right, or not for this user; nothing was opened.
    """
    from app.settings import load  # noqa: PLC0415

    _folder(environment)
    told = load(environment)
    if told.mode is not Mode.TRAINING and is_root():
        raise RunsAsRoot
    return told


def open_shop(stack: ExitStack, told: Settings, environment: Mapping[str, str]) -> OpenShop:
    """Open everything a desk needs; runs on a worker.

    Args:
        stack: takes over what must be closed at the end; untouched when this fails.
        told: the settings.
        environment: of the process.

    Raises:
        AppError: whatever is not in order; nothing stays open.
    """
    # heavy imports: they must not come before the first picture, so they come here
    from app import bootstrap, settings  # noqa: PLC0415
    from app.services.sample_shop import furnish, pin_hints  # noqa: PLC0415

    folder = _folder(environment)
    with ExitStack() as opening:
        told = _with_training(opening, told, folder)
        services = opening.enter_context(bootstrap.open_services(told))
        if told.mode is Mode.TRAINING:
            furnish(services, settings.pictures_folder(environment))
        stack.push(opening.pop_all())
    hints = pin_hints() if told.mode is Mode.TRAINING else {}
    log.info("shop opened", extra={"mode": told.mode.value, "region": told.region.value})
    return OpenShop(told, services, hints)


def _folder(environment: Mapping[str, str]) -> Path:
    from app.settings import data_folder  # noqa: PLC0415

    try:
        return data_folder(environment)
    except OSError as error:
        msg = "the folder for this user's data cannot be made"
        raise Unavailable(msg) from error


def _with_training(opening: ExitStack, told: Settings, folder: Path) -> Settings:
    """Start the pretend Amazon, unless somebody named one that already runs."""
    if told.mode is not Mode.TRAINING or told.training_credentials is not None:
        return told
    from app.services.training import Training, TrainingPlace  # noqa: PLC0415

    training = Training(TrainingPlace(folder / "training", told.region))
    opening.callback(training.close)
    return replace(told, training_credentials=training.start())
