"""Leads from step to step, and keeps where one is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from app.domain.environment import Mode
from app.domain.errors import AppError
from app.services.setup.progress_file import SetupProgress, ShopDraft
from app.services.setup.shop_rules import BadShopField
from app.services.setup.steps import Step, StepState, can_begin
from ui.background import Background
from ui.notices import notice_of
from ui.setup.panel import SetupPanel

if TYPE_CHECKING:
    from app.services.permits import Asker
    from app.services.setup.guide import SetupGuide

T = TypeVar("T")


class SetupPresenter(QObject):
    """Owns the panel.

    Signals:
        changed: the panel (``SetupPanel``).
        left: back to work.
    """

    changed = Signal(object)
    left = Signal()

    def __init__(
        self,
        guide: SetupGuide,
        background: Background,
        asker: Callable[[], Asker],
        mode: Mode,
    ) -> None:
        super().__init__()
        self._guide = guide
        self._background = background
        self._asker = asker
        self._mode = mode
        self._saving = False
        self._unsaved: SetupProgress | None = None
        self.panel = SetupPanel(training=mode is Mode.TRAINING)

    def load(self) -> None:
        """Go on where one was; what was decided in training is taken over now."""
        work = partial(_resume, self._guide, self._asker())
        self._run(work, self._loaded)

    def go(self, step: Step) -> None:
        """Show a step, if it can be taken now."""
        if can_begin(step, self._mode) and not self.panel.busy:
            self._keep(replace(self.panel.progress, current=step))

    def keep_shop(self, shop: ShopDraft) -> None:
        """The first step is filled in."""
        if self.panel.busy:
            return
        self._show(replace(self.panel, busy=True, notice=None, wrong=""))
        work = partial(self._guide.keep_shop, self.panel.progress, shop, self._asker())
        self._run(work, self._shop_kept)

    def _shop_kept(self, progress: SetupProgress) -> None:
        self._keep(replace(progress, current=self._next(Step.SHOP)))

    def mark(self, step: Step, state: StepState = StepState.DONE) -> None:
        """A step is done, or was done elsewhere; one stays where one is."""
        if self.panel.progress.state(step) is not state:
            self._keep(self.panel.progress.marked(step, state))

    def go_on(self) -> None:
        """This step is done; show the next one."""
        self._advance(StepState.DONE)

    def skip(self) -> None:
        """Leave this step for later; show the next one."""
        self._advance(StepState.SKIPPED)

    def leave(self) -> None:
        """Back to work; the set-up goes on from here another time."""
        self.left.emit()

    def _advance(self, state: StepState) -> None:
        step = self.panel.current
        progress = self.panel.progress.marked(step, state)
        self._keep(replace(progress, current=self._next(step)))

    def _next(self, step: Step) -> Step:
        steps = [each for each in Step if can_begin(each, self._mode)]
        place = steps.index(step) + 1
        return steps[min(place, len(steps) - 1)]

    def _keep(self, progress: SetupProgress) -> None:
        self._show(self._panel_of(progress))
        self._unsaved = progress
        if not self._saving:
            self._save()

    def _save(self, _none: None = None) -> None:
        """One after the other: an older moment must not come to lie over a newer one."""
        progress, self._unsaved = self._unsaved, None
        self._saving = progress is not None
        if progress is not None:
            self._background.run(
                partial(self._guide.save, progress),
                owner=self,
                then=self._save,
                otherwise=self._not_saved,
            )

    def _not_saved(self, error: AppError) -> None:
        self._saving = False
        self._failed(error)

    @property
    def is_saving(self) -> bool:
        """Whether the present moment is still on its way to the disk."""
        return self._saving

    def _loaded(self, progress: SetupProgress) -> None:
        if not can_begin(progress.current, self._mode):
            progress = replace(progress, current=Step.ACCOUNT)
        elif self._mode is not Mode.TRAINING and progress.current in {Step.SHOP, Step.ACCOUNT}:
            # the account is connected, or there would be no such shop
            progress = replace(progress, current=Step.ADDRESSES)
        self._show(self._panel_of(progress))

    def _panel_of(self, progress: SetupProgress) -> SetupPanel:
        states = tuple((step, self._guide.state(progress, step)) for step in Step)
        training = self._mode is Mode.TRAINING
        return SetupPanel(progress, states, loaded=True, training=training)

    def _failed(self, error: AppError) -> None:
        wrong = error.field.value if isinstance(error, BadShopField) else ""
        notice = notice_of(error)
        self._show(replace(self.panel, busy=False, notice=notice, wrong=wrong))

    def _run(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        self._background.run(work, owner=self, then=then, otherwise=self._failed)

    def _show(self, panel: SetupPanel) -> None:
        self.panel = panel
        self.changed.emit(panel)


def _resume(guide: SetupGuide, asker: Asker) -> SetupProgress:
    return guide.take_over(guide.load(), asker)
