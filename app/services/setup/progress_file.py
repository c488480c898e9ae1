"""How far setting up has come, kept beside the settings over restarts; it holds no secret."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from app.domain.checkout_modes import AuthorizationMode, CaptureMode
from app.domain.environment import Region
from app.domain.errors import Unavailable
from app.services.setup.steps import Step, StepState

_NAME: Final = "setup.json"


class ProgressNotKept(Unavailable):
    """The file cannot be written; what was typed before is whole."""

    def __init__(self, file: Path) -> None:
        super().__init__(f"how far the set-up has come could not be written to {file.name}")


@dataclass(frozen=True, slots=True)
class ShopDraft:
    """What the owner wants of the shop, before there is a database to keep it in.

    Attributes:
        taken_over: whether capture and authorization mode are in the shop's own settings by now.
    """

    region: Region = Region.US
    store_name: str = ""
    order_prefix: str = "P-"
    origin: str = ""
    capture: CaptureMode = CaptureMode.AUTHORIZE
    authorization: AuthorizationMode = AuthorizationMode.SYNCHRONOUS
    taken_over: bool = False


@dataclass(frozen=True, slots=True)
class SetupProgress:
    """One moment of setting up.

    Attributes:
        current: where whoever comes back goes on.
        marks: steps that were done or skipped; the others are open.
    """

    current: Step = Step.SHOP
    marks: Mapping[Step, StepState] = field(default_factory=dict)
    shop: ShopDraft = field(default_factory=ShopDraft)

    def marked(self, step: Step, state: StepState) -> SetupProgress:
        """With one step's state set anew."""
        return replace(self, marks={**self.marks, step: state})

    def state(self, step: Step) -> StepState:
        return self.marks.get(step, StepState.OPEN)


@dataclass(frozen=True, slots=True)
class ProgressFile:
    """Reads and writes it."""

    path: Path

    @classmethod
    def beside(cls, settings: Path) -> ProgressFile:
        """The one that belongs to a settings file."""
        return cls(settings.with_name(_NAME))

    def load(self) -> SetupProgress:
        """What is known; a missing or broken file is a fresh beginning, for it holds no data."""
        try:
            told = json.loads(self.path.read_text(encoding="utf-8"))
            return _progress(told)
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return SetupProgress()

    def save(self, progress: SetupProgress) -> None:
        """Keep it, whole or not at all.

        Raises:
            ProgressNotKept: the old one is whole.
        """
        draft = self.path.with_name(f"{self.path.name}.new")
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            draft.unlink(missing_ok=True)
            descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "w", encoding="utf-8") as output:
                json.dump(_plain(progress), output, indent=1, ensure_ascii=False)
            draft.replace(self.path)
        except OSError as error:
            raise ProgressNotKept(self.path) from error


def _plain(progress: SetupProgress) -> dict[str, Any]:
    shop = progress.shop
    return {
        "current": progress.current.value,
        "marks": {step.value: state.value for step, state in progress.marks.items()},
        "shop": {
            "region": shop.region.value,
            "store_name": shop.store_name,
            "order_prefix": shop.order_prefix,
            "origin": shop.origin,
            "capture": shop.capture.value,
            "authorization": shop.authorization.value,
            "taken_over": shop.taken_over,
        },
    }


def _progress(told: Mapping[str, Any]) -> SetupProgress:
    shop = told["shop"]
    return SetupProgress(
        current=Step(told["current"]),
        marks={Step(name): StepState(state) for name, state in told["marks"].items()},
        shop=ShopDraft(
            region=Region(shop["region"]),
            store_name=str(shop["store_name"]),
            order_prefix=str(shop["order_prefix"]),
            origin=str(shop["origin"]),
            capture=CaptureMode(shop["capture"]),
            authorization=AuthorizationMode(shop["authorization"]),
            taken_over=bool(shop["taken_over"]),
        ),
    )
