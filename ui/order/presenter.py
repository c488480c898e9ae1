"""One order on its screen: read, acted on, and asked about while Amazon has the next word."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.approval import ApprovalRequest
from app.domain.errors import AppError, NotFound
from app.domain.identifiers import OrderNumber
from app.domain.order_actions import OrderAction
from app.domain.permissions import Action, Effect, PermissionTable, decide
from app.services.order_details import BuyerCard, OrderDetails
from app.services.permits import Asker
from ui.background import Background
from ui.notices import Notice, notice_of
from ui.order.deed import Deed
from ui.order.deeds import DeedTools, carry_out
from ui.order.leave import Leave, leaves_of, require_leaves
from ui.order.panel import OrderPanel
from ui.order.sentences import done, not_done
from ui.result.verdict import is_undecided
from ui.theme.tokens import Tone
from ui.workplace import SignedIn

if TYPE_CHECKING:
    from app.services.order_details import OrderReadings
    from app.services.permission_settings import PermissionSettings
    from app.services.permits import Permits

WAITS_S: Sequence[float] = (5, 15, 30)
"""Between two questions to Amazon; the last one is kept."""
_MS = 1000


@dataclass(frozen=True, slots=True)
class OrderSources:
    """What the screen needs of an open shop."""

    readings: OrderReadings
    deeds: DeedTools
    permissions: PermissionSettings
    permits: Permits


@dataclass(frozen=True, slots=True)
class _Read:
    details: OrderDetails
    permissions: PermissionTable


class OrderPresenter(QObject):
    """Owns the panel.

    Signals:
        changed: a fresh ``OrderPanel``.
        approval_wanted: an ``ApprovalRequest`` and what to do once it is granted.
        settled: a ``Deed`` was carried out, or not.
    """

    changed = Signal(object)
    approval_wanted = Signal(object, object)
    settled = Signal(object)

    def __init__(
        self,
        sources: OrderSources,
        background: Background,
        user: Callable[[], SignedIn],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sources = sources
        self._background = background
        self._user = user
        self._asked = 0
        self._visible = False
        self.waits_s = WAITS_S
        self.panel = OrderPanel()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ask_quietly)

    def show_order(self, number: OrderNumber) -> None:
        """Begin with another order; what stood there of the one before is gone."""
        self._timer.stop()
        self._asked = 0
        self._show(OrderPanel(number))
        self._load()

    def enter(self) -> None:
        self._visible = True
        self._load()

    def leave(self) -> None:
        """Out of sight nobody waits, and the buyer's data is covered again."""
        self._visible = False
        self._timer.stop()
        self._show(replace(self.panel, shown_buyer=None, notice=None))

    def orders_changed(self, numbers: Iterable[str]) -> None:
        """Somebody, perhaps at another desk, changed these orders."""
        if self.panel.number in set(numbers) and self.panel.doing is None:
            self._load()

    def refresh(self) -> None:
        """Ask Amazon now."""
        self.request(Deed(OrderAction.REFRESH))

    def request(self, deed: Deed) -> None:
        """Do something, if need be after a second person has approved it."""
        panel = self.panel
        if panel.number is None or panel.doing is not None:
            return
        act = partial(self._do, panel.number, deed)
        for leave in leaves_of(panel.number, deed):
            act = partial(self._guarded, leave, act)
        act()

    def reveal(self) -> None:
        """Show the buyer as it is; that is written to the audit trail."""
        number = self.panel.number
        if number is not None:
            leave = Leave(Action.SEE_BUYER, None, f"order {number}")
            work = partial(_reveal, self._sources, number, leave, self._asker())
            self._guarded(leave, partial(self._reveal, number, work))

    def cover(self) -> None:
        """Mask the buyer again."""
        self._show(replace(self.panel, shown_buyer=None))

    def say(self, tone: Tone, what: str) -> None:
        self._show(replace(self.panel, notice=Notice(tone, what)))

    def _asker(self) -> Asker:
        user = self._user()
        return Asker(user.name, user.role)

    def _guarded(self, leave: Leave, act: Callable[[], None]) -> None:
        """Ask for a second person where one is needed; the service decides again when it acts."""
        panel, user = self.panel, self._user()
        effect = decide(panel.permissions, user.role, leave.action, leave.amount).effect
        if effect is Effect.ALLOW:
            act()
        elif effect is Effect.NEEDS_APPROVAL:
            request = ApprovalRequest(leave.action, user.name, leave.amount, leave.subject)
            self.approval_wanted.emit(request, act)
        else:
            self.say(Tone.WARN, self.tr("Your role may not do this. Nothing was sent."))

    def _do(self, number: OrderNumber, deed: Deed) -> None:
        if self.panel.number != number or self.panel.doing is not None:
            return
        self._timer.stop()
        self._show(replace(self.panel, doing=deed.action, notice=None))
        self._background.run(
            partial(self._carry_out, self._sources, number, deed, self._asker()),
            owner=self,
            then=partial(self._done, deed),
            otherwise=partial(self._not_done, number, deed),
        )

    @staticmethod
    def _carry_out(sources: OrderSources, number: OrderNumber, deed: Deed, asker: Asker) -> _Read:
        require_leaves(sources.permits, number, deed, asker)
        carry_out(sources.deeds, number, deed, asker)
        return _read(sources, number, asker.name)

    def _done(self, deed: Deed, read: _Read) -> None:
        number = read.details.view.number
        if number == self.panel.number:
            told = done(deed, read.details.view)
            self._show(replace(self.panel, doing=None, notice=told))
            self._loaded(number, read)
        self.settled.emit(deed)

    def _not_done(self, number: OrderNumber, deed: Deed, error: AppError) -> None:
        if number == self.panel.number:
            self._show(replace(self.panel, doing=None, notice=not_done(error, deed)))
            self._load()
        self.settled.emit(deed)

    def _reveal(self, number: OrderNumber, work: Callable[[], BuyerCard]) -> None:
        then = partial(self._revealed, number)
        self._background.run(work, owner=self, then=then, otherwise=self._complain)

    def _revealed(self, number: OrderNumber, card: BuyerCard) -> None:
        if number == self.panel.number and self._visible:
            self._show(replace(self.panel, shown_buyer=card))

    def _load(self) -> None:
        number = self.panel.number
        if number is not None:
            self._background.run(
                # out of sight the desk may be locked, and nobody looks
                partial(_read, self._sources, number, self._user().name if self._visible else ""),
                owner=self,
                then=partial(self._loaded, number),
                otherwise=partial(self._not_loaded, number),
            )

    def _loaded(self, number: OrderNumber, read: _Read) -> None:
        if number != self.panel.number:
            return
        self._show(
            replace(
                self.panel,
                details=read.details,
                permissions=read.permissions,
                role=self._user().role if self._visible else self.panel.role,
            )
        )
        self._wait()

    def _not_loaded(self, number: OrderNumber, error: AppError) -> None:
        if number == self.panel.number:
            gone = isinstance(error, NotFound)
            text = self.tr("There is no order %1.").replace("%1", number)
            self._show(
                replace(self.panel, notice=Notice(Tone.WARN, text) if gone else notice_of(error))
            )

    def _complain(self, error: AppError) -> None:
        self._show(replace(self.panel, notice=notice_of(error)))

    def _wait(self) -> None:
        details = self.panel.details
        undecided = details is not None and is_undecided(details.view)
        if not (self._visible and undecided) or self._timer.isActive():
            return
        wait_s = self.waits_s[min(self._asked, len(self.waits_s) - 1)]
        self._timer.start(round(wait_s * _MS))

    def _ask_quietly(self) -> None:
        """Amazon has the next word; whatever it is, the page turns without a notice."""
        number = self.panel.number
        if number is None or self.panel.doing is not None:
            return
        self._asked += 1
        deed = Deed(OrderAction.REFRESH)
        self._background.run(
            partial(self._carry_out, self._sources, number, deed, self._asker()),
            owner=self,
            then=partial(self._loaded, number),
            otherwise=lambda _error: self._wait(),
        )

    def _show(self, panel: OrderPanel) -> None:
        self.panel = panel
        self.changed.emit(panel)


def _read(sources: OrderSources, number: OrderNumber, user: str) -> _Read:
    return _Read(sources.readings.details(number), sources.permissions.table(user))


def _reveal(sources: OrderSources, number: OrderNumber, leave: Leave, asker: Asker) -> BuyerCard:
    sources.permits.require(asker, leave.action, subject=leave.subject)
    return sources.readings.reveal(number, asker.name)
