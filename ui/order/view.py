"""Draws one order and says what somebody wants."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.order_actions import OrderAction, suggested
from app.services.order_details import OrderDetails
from ui.formats import moment_text, ship_text, status_text
from ui.names import called
from ui.order.actions_card import ActionsCard
from ui.order.cards import BuyerDataCard, DeadlinesCard, GoodsCard, IdsCard
from ui.order.panel import OrderPanel
from ui.order.payments_card import PaymentsCard
from ui.order.story_card import StoryCard
from ui.order.verdict_card import VerdictCard
from ui.order.words import KEYS, action_title
from ui.theme.icons import set_icon
from ui.theme.look import dress
from ui.theme.tokens import Space
from ui.widgets.empty_state import EmptyState
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.text import badge, label, row

_RIGHT = 372


class OrderScreenView(QWidget):
    """Renders one panel.

    Signals:
        left: back to the list.
        wanted: an ``OrderAction``.
        buyer_asked: show the buyer, or cover them again.
        explained: an ``Explained`` and Amazon's own word.
        print_wanted: papers about the order.
    """

    left = Signal()
    wanted = Signal(object)
    buyer_asked = Signal()
    explained = Signal(object, str)
    print_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        dress(self, "ground")
        self.back = QPushButton(self.tr("Orders"))
        set_icon(self.back, "back")
        dress(self.back, "quiet")
        self.heading = label("", "title")
        self.about = label("", "muted")
        self.status, self.ship = badge(), badge()
        for mark in (self.status, self.ship):
            mark.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.notice = NoticeBar()
        self.ask = QPushButton(action_title(OrderAction.REFRESH))
        set_icon(self.ask, "refresh")
        self.print_button = QPushButton(self.tr("Print …"))
        set_icon(self.print_button, "print")
        self.likely = QPushButton()
        dress(self.likely, "primary")
        self._likely: OrderAction | None = None
        self.verdict = VerdictCard()
        self.payments = PaymentsCard()
        self.goods = GoodsCard()
        self.story = StoryCard()
        self.actions_list = ActionsCard(KEYS)
        self.deadlines = DeadlinesCard()
        self.buyer = BuyerDataCard()
        self.ids = IdsCard()
        self.waiting = EmptyState("orders")
        self._pages = QStackedWidget()
        self._connect()
        self._lay_out()

    def show_panel(self, panel: OrderPanel) -> None:
        """Draw it; before the order is read only its number is known."""
        details = panel.details
        self.heading.setText(panel.number or "")
        self.notice.show_notice(panel.notice)
        self.verdict.progress.setVisible(panel.doing is not None)
        reading = self._reading(panel)
        self.actions_list.show_panel(panel, reading)
        self.ask.setEnabled(not reading)
        self.print_button.setEnabled(details is not None)
        for part in (self.status, self.ship, self.about):
            part.setVisible(details is not None)
        self._pages.setCurrentIndex(0 if details is not None else 1)
        self._show_likely(panel)
        if details is None:
            self.waiting.say(self.tr("Reading the order …") if panel.notice is None else "")
            return
        self._show_head(details)
        self.verdict.show_order(details.view)
        self.verdict.show_edge(details.deadlines, details.situation.now)
        self.payments.show_order(details.view)
        self.goods.show_details(details)
        self.story.show_story(details.story)
        self.deadlines.show_deadlines(details.deadlines, details.situation.now)
        self.buyer.show_buyer(panel.shown_buyer or details.buyer)
        self.ids.show_order(details.view)

    def _reading(self, panel: OrderPanel) -> str:
        if panel.doing is not None:
            return self.tr("Amazon is being asked.")
        return "" if panel.details is not None else self.tr("The order is being read.")

    def _show_likely(self, panel: OrderPanel) -> None:
        details = panel.details
        likely = suggested(details.situation) if details is not None else None
        allowed = likely is not None and panel.obstacles.get(likely) is None
        self._likely = likely if allowed and panel.doing is None else None
        self.likely.setVisible(self._likely is not None)
        if self._likely is not None:
            self.likely.setText(action_title(self._likely))

    def _show_head(self, details: OrderDetails) -> None:
        view = details.view
        for mark, (word, tone), name in (
            (self.status, status_text(view.status), self.tr("Payment")),
            (self.ship, ship_text(view.may_ship), self.tr("Shipping")),
        ):
            mark.setText(word)
            mark.setAccessibleName(f"{name}: {word}")
            dress(mark, "badge", tone)
        parts = [moment_text(view.placed_at or view.created_at), called(view.staff), view.desk]
        self.about.setText("  ·  ".join(part for part in parts if part))

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.print_button.clicked.connect(self.print_wanted)
        self.ask.clicked.connect(lambda: self.wanted.emit(OrderAction.REFRESH))
        self.likely.clicked.connect(self._press_likely)
        self.actions_list.wanted.connect(self.wanted)
        self.buyer.asked.connect(self.buyer_asked)
        self.payments.asked.connect(self.explained)

    def _press_likely(self) -> None:
        if self._likely is not None:
            self.wanted.emit(self._likely)

    def _lay_out(self) -> None:
        for button in (self.back, self.print_button, self.ask, self.likely):
            button.setAutoDefault(False)
        head = row(
            *(self.back, self.heading, self.status, self.ship, self.about, None),
            *(self.print_button, self.ask, self.likely),
            spacing=Space.M,
        )
        left = _scrolled((self.verdict, self.payments, self.goods, self.story))
        right = _scrolled((self.actions_list, self.deadlines, self.buyer, self.ids))
        right.setFixedWidth(_RIGHT)
        both = QWidget()
        pair = QHBoxLayout(both)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(Space.M)
        pair.addWidget(left, 1)
        pair.addWidget(right)
        self._pages.addWidget(both)
        self._pages.addWidget(self.waiting)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        layout.setSpacing(Space.M)
        layout.addLayout(head)
        layout.addWidget(self.notice)
        layout.addWidget(self._pages, 1)


def _scrolled(parts: tuple[QWidget, ...]) -> QScrollArea:
    inside = QWidget()
    dress(inside, "ground")
    layout = QVBoxLayout(inside)
    layout.setContentsMargins(0, 0, Space.S, 0)
    layout.setSpacing(Space.M)
    for part in parts:
        layout.addWidget(part)
    layout.addStretch(1)
    area = QScrollArea()
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
