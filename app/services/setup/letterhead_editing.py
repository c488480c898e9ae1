"""The shop's own lines and its logo as people change them, all of them or none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.domain.permissions import Action, Role
from app.services.letterhead import GREETING, LEGAL, RETURNS, SENDER, TAX_NUMBER
from app.services.logo import Logos, require_picture
from app.services.permits import Asker, Permits
from app.services.shop_settings import ShopSettings


@dataclass(frozen=True, slots=True)
class LetterheadDraft:
    """What is typed.

    Attributes:
        sender, legal, returns: line by line.
        logo: a PNG; empty without one.
    """

    sender: tuple[str, ...] = ()
    tax_number: str = ""
    legal: tuple[str, ...] = ()
    returns: tuple[str, ...] = ()
    greeting: str = ""
    logo: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class LetterheadEditing:
    """Reads and writes it."""

    settings: ShopSettings

    def load(self) -> LetterheadDraft:
        """What holds now.

        Raises:
            Unavailable: the database cannot be read just now.
        """
        get = self.settings.get
        return LetterheadDraft(
            sender=tuple(get(SENDER)),
            tax_number=get(TAX_NUMBER),
            legal=tuple(get(LEGAL)),
            returns=tuple(get(RETURNS)),
            greeting=get(GREETING),
            logo=Logos(self.settings.desk).get(),
        )

    def save(self, draft: LetterheadDraft, asker: Asker) -> LetterheadDraft:
        """Keep it; the audit trail tells what changed.

        Raises:
            PermissionRefused, BadLogo: nothing was changed.
            Unavailable: the database cannot be written just now.
        """
        desk = self.settings.desk
        Permits(desk).require(asker, Action.EDIT_SETTINGS)
        if draft.logo:
            require_picture(draft.logo)
        put = self.settings.set
        put(SENDER, _lines(draft.sender), asker.name)
        put(TAX_NUMBER, draft.tax_number.strip(), asker.name)
        put(LEGAL, _lines(draft.legal), asker.name)
        put(RETURNS, _lines(draft.returns), asker.name)
        put(GREETING, draft.greeting.strip(), asker.name)
        Logos(desk).set(draft.logo, asker.name, asker.role or Role.CASHIER)
        return self.load()


def _lines(lines: Sequence[str]) -> list[str]:
    """Without empty ones at either end."""
    text = "\n".join(line.strip() for line in lines).strip("\n")
    return text.split("\n") if text else []
