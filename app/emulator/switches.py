"""What a test or a trainer may turn on and off."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class AccountStatus(StrEnum):
    """What GetMerchantAccountStatus can say."""

    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"


class Traffic(StrEnum):
    """What GetServiceStatus can say."""

    GREEN = "GREEN"
    GREEN_I = "GREEN_I"
    YELLOW = "YELLOW"
    RED = "RED"


@dataclass(slots=True)
class Switches:
    """The emulator's choices where Amazon's behavior varies or is in the way.

    Attributes:
        sca: UK and EU orders need the confirmation flow.
        shuffle: elements of an answer come in changing order.
        throttling: quotas are enforced.
        payment_descriptor: the account may see the buyer's payment method.
    """

    sca: bool = True
    shuffle: bool = True
    throttling: bool = True
    payment_descriptor: bool = False


@dataclass(slots=True)
class ServiceStatus:
    """What GetServiceStatus says.

    Attributes:
        status: `GREEN`, `GREEN_I`, `YELLOW` or `RED`.
        message: shown with the status; empty for none.
    """

    status: str = "GREEN"
    message_id: str = ""
    message: str = ""
