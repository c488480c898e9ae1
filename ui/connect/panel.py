"""What the connect screen shows at one moment."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field

from app.domain.account_fields import Field, TypedAccount
from app.domain.environment import Mode, Region


class ConnectStage(enum.Enum):
    """Where connecting stands."""

    TYPING = enum.auto()
    ASKING = enum.auto()
    DONE = enum.auto()


@dataclass(frozen=True, slots=True)
class ConnectPanel:
    """One frozen picture.

    Attributes:
        account: the form's content.
        wrong: the field that is to blame; ``None`` when none is.
        message: what is wrong, in a sentence; empty when nothing is.
        keys_in: file name where the keys lie without a keyring; empty when the keyring has them.
        has_keyring: whether it will; ``None`` while that is being found out.
        settings_file: what the next start reads; empty before it is written.
    """

    account: TypedAccount = field(
        default_factory=lambda: TypedAccount(Region.US, Mode.SANDBOX), repr=False
    )
    stage: ConnectStage = ConnectStage.TYPING
    wrong: Field | None = None
    message: str = ""
    keys_in: str = ""
    has_keyring: bool | None = None
    settings_file: str = ""

    @property
    def editable(self) -> bool:
        return self.stage is ConnectStage.TYPING
