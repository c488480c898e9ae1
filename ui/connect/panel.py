"""What the connect screen shows at one moment."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field

from app.domain.account_fields import Field, TypedAccount
from app.domain.environment import Mode, Region
from app.domain.pasted_keys import Remark


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
        found: fields that the last paste filled.
        remarks: what else was in it.
        better_region: that the keys belong to; ``None`` while nobody knows of one.
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
    found: tuple[Field, ...] = ()
    remarks: tuple[Remark, ...] = ()
    better_region: Region | None = None

    @property
    def editable(self) -> bool:
        return self.stage is ConnectStage.TYPING
