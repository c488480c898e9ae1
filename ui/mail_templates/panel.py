"""What the template editor shows at one moment."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.domain.identifiers import OrderNumber
from app.domain.mail_events import MailEvent
from app.services.mails.templates import TemplateFault, Wording
from app.services.mails.wordings import WordingKey
from app.services.mails.writing import Draft
from ui.notices import Notice


@dataclass(frozen=True, slots=True)
class TemplatesPanel:
    """One picture of the screen.

    Attributes:
        key: whose wording is edited.
        own: the wordings that the shop has changed.
        kept: what is in force; ``None`` while it is read.
        typed: what is in the editor.
        edit: counts loads of the editor, so that the view refills it once each.
        orders: to look at wordings with.
        order: the one that is looked at; ``None`` for the sample.
        draft: how it looks; the last one that worked.
        fault: why what is typed would not work; ``None`` when it would.
    """

    key: WordingKey = ("en", "buyer", MailEvent.ORDER_PLACED)
    own: frozenset[WordingKey] = field(default_factory=frozenset)
    kept: Wording | None = None
    typed: Wording = field(default=Wording("", ""))
    edit: int = 0
    orders: tuple[OrderNumber, ...] = ()
    order: OrderNumber | None = None
    draft: Draft | None = None
    fault: TemplateFault | None = None
    busy: bool = False
    notice: Notice | None = None

    @property
    def is_changed(self) -> bool:
        """Whether something was typed that is not kept."""
        return self.kept is not None and self.typed != self.kept

    @property
    def is_own(self) -> bool:
        """Whether the shop's own wording is in force."""
        return self.key in self.own
