"""What the settings' screen shows at one moment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.permissions import Action
from app.services.settings_book.entry import Changed, Held, Section
from ui.notices import Notice
from ui.settings.search import Findable
from ui.theme.tokens import Tone


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence beside a setting."""

    text: str
    tone: Tone = Tone.BAD


@dataclass(frozen=True, slots=True)
class SettingsPanel:
    """One picture of the screen.

    Attributes:
        held: settings by name; ``None`` while they are being read.
        may: what whoever is signed in may do of all that settings need.
        query: what is typed into the search; the list of ``found`` is shown while there is any.
        notes: what is wrong, by name of the setting.
        busy: names of settings that are being kept.
        undoable: the last change, while it can be taken back.
        pointed: name of the setting that the search led to; empty for none.
    """

    held: Mapping[str, Held] | None = None
    may: frozenset[Action] = frozenset()
    section: Section = Section.SHOP
    query: str = ""
    found: tuple[Findable, ...] = ()
    notes: Mapping[str, Note] = field(default_factory=dict)
    busy: frozenset[str] = frozenset()
    notice: Notice | None = None
    undoable: Changed | None = None
    pointed: str = ""

    def allows(self, needs: Action | None) -> bool:
        """Whether something that needs a permission is this person's."""
        return needs is None or needs in self.may
