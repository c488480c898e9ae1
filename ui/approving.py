"""Work that may need a second person: done at once, or again once somebody has approved it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.errors import AppError
from app.domain.money import Money
from app.domain.permissions import Action, Measure, Share
from ui.formats import money_text, percent_text
from ui.people.action_words import action_text
from ui.sign_in.approval import ApprovalDesk
from ui.workplace import Workplace

T = TypeVar("T")


class Approving(QObject):
    """Stands where a presenter is given a ``Background``, for use cases that ``Permits`` guards."""

    def __init__(self, workplace: Workplace, window: QWidget) -> None:
        super().__init__(window)
        from app.services.approvals import Approvals  # noqa: PLC0415 -- with the shop, not before

        services = workplace.services
        self._background = workplace.background
        self._desk = ApprovalDesk(
            services.users, Approvals(services.desk), workplace.background, window
        )

    def run(
        self,
        work: Callable[[], T],
        *,
        owner: QObject,
        then: Callable[[T], None],
        otherwise: Callable[[AppError], None],
    ) -> None:
        """Run it as ``Background`` does; where an approval is missing, ask for it and run it again.

        Whoever closes the question has the refusal told to them.
        """
        again = partial(self.run, work, owner=owner, then=then)
        self._background.run(
            work,
            owner=owner,
            then=then,
            otherwise=partial(self._failed, again, otherwise),
        )

    def _failed(
        self,
        again: Callable[..., None],
        otherwise: Callable[[AppError], None],
        error: AppError,
    ) -> None:
        from app.domain.approval import ApprovalNeeded  # noqa: PLC0415 -- as above

        if not isinstance(error, ApprovalNeeded):
            otherwise(error)
            return
        request = error.request
        approved: list[str] = []
        sheet = self._desk.ask(request, _worded(request.action, request.measure), approved.append)

        def closed(_result: int) -> None:
            if approved:
                again(otherwise=otherwise)
            else:
                otherwise(error)

        sheet.finished.connect(closed)


def _worded(action: Action, measure: Measure | None) -> str:
    title = action_text(action)
    match measure:
        case Money():
            return f"{title}: {money_text(measure)}"
        case Share():
            return f"{title}: {percent_text(measure.basis_points)}"
        case _:
            return title
