"""What the people's screen shows at one moment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.permissions import Action, Permission, PermissionTable, Role
from app.services.users import User
from ui.notices import Notice


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose permissions are looked at: everybody's of a role, or one person's.

    Attributes:
        name: of the person; empty for the role as such.
    """

    role: Role
    name: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """One permission as it stands.

    Attributes:
        holds: now.
        default: of the role for a person, and as built in for a role.
        differs: it was set anew, here and by somebody.
    """

    action: Action
    holds: Permission
    default: Permission
    differs: bool


@dataclass(frozen=True, slots=True)
class PeoplePanel:
    """One frozen picture.

    Attributes:
        people: ``None`` before they were read.
        chosen: name of the person in sight; empty for nobody.
        table: of the shop's roles.
        whose: whose permissions are shown.
        exceptions: of that person, by action; empty for a role.
        busy: something is being changed.
    """

    people: tuple[User, ...] | None = None
    chosen: str = ""
    table: PermissionTable = field(default_factory=dict, repr=False)
    whose: Whose = Whose(Role.CASHIER)
    exceptions: Mapping[Action, Permission] = field(default_factory=dict, repr=False)
    busy: bool = False
    notice: Notice | None = None

    @property
    def person(self) -> User | None:
        """Who is in sight."""
        return next((each for each in self.people or () if each.name == self.chosen), None)
