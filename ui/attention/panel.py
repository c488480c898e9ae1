"""What the attention screen shows at one moment."""

from __future__ import annotations

from dataclasses import dataclass

from app.services.attention_inbox import AttentionLook
from ui.notices import Notice


@dataclass(frozen=True, slots=True)
class AttentionPanel:
    """One picture of the screen.

    Attributes:
        look: ``None`` while it is being read.
    """

    look: AttentionLook | None = None
    notice: Notice | None = None
