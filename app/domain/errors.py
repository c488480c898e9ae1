"""Everything that can go wrong on purpose. A bug is none of these."""

from __future__ import annotations

import datetime as dt


class AppError(Exception):
    """Root of the expected failures; its class decides what the till may do next.

    ``str(error)`` is one sentence for a log or a developer; screens word it anew
    from the class and its attributes.
    """


class Refused(AppError):
    """Our own rule said no; nothing left the machine, no money moved."""


class MalformedAmount(Refused):
    """A text that is no amount of that currency, or finer than one minor unit."""

    def __init__(self, text: str, currency: str) -> None:
        super().__init__(f"{text!r} is not an amount of {currency}")
        self.text = text
        self.currency = currency


class CurrencyMismatch(Refused):
    """Two currencies met in one sum, or an amount is not in the order's currency."""

    def __init__(self, left: str, right: str) -> None:
        super().__init__(f"cannot combine {left} with {right}")
        self.left = left
        self.right = right


class TransitionRefused(Refused):
    """A step that the life cycle does not have."""

    def __init__(self, state: str, target: str) -> None:
        super().__init__(f"{state} does not lead to {target}")
        self.state = state
        self.target = target


class AmountExceeded(Refused):
    """More than is left; ``left`` is the largest amount that would be accepted (wire text)."""

    def __init__(self, asked: str, left: str, currency: str) -> None:
        super().__init__(f"{asked} {currency} is more than the {left} {currency} that are left")
        self.asked = asked
        self.left = left
        self.currency = currency


class CountExceeded(Refused):
    """Amazon Pay's limit on the number of authorizations or refunds is reached."""

    def __init__(self, what: str, limit: int) -> None:
        super().__init__(f"Amazon Pay allows {limit} {what}, and all are used")
        self.what = what
        self.limit = limit


class WindowClosed(Refused):
    """Too late by Amazon Pay's calendar."""

    def __init__(self, what: str, since: dt.datetime) -> None:
        super().__init__(f"{what} was possible until {since:%Y-%m-%d %H:%M} UTC")
        self.what = what
        self.since = since


class ShipmentStopped(Refused):
    """Amazon wants the goods held back; taking their money waits until a person releases them."""

    def __init__(self) -> None:
        super().__init__("Amazon stopped the shipment; release it before money is captured")


class BasketBeingPaid(Refused):
    """The basket is paid, or being paid, by an order; paying it again would charge twice."""

    def __init__(self, number: str) -> None:
        super().__init__(f"this basket is being paid by order {number}; go on with that order")
        self.number = number


class AlreadyUnderWay(Refused):
    """Another desk, or an earlier try whose outcome is still open, holds this object."""

    def __init__(self, what: str, key: str) -> None:
        super().__init__(f"{what} is already under way as {key}; its outcome must be known first")
        self.what = what
        self.key = key


class ErrandSettled(Refused):
    """This very call was made already, by an earlier run; what came of it is on record."""

    def __init__(self, key: str) -> None:
        super().__init__(f"{key} was settled before")
        self.key = key


class ChangedMeanwhile(Refused):
    """Another desk changed the same thing first; look again before deciding."""

    def __init__(self) -> None:
        super().__init__("another desk changed this a moment ago; nothing was done")


class NotFound(Refused):
    """No such thing in this database; ``what`` and ``name`` say which."""

    def __init__(self, what: str, name: str) -> None:
        super().__init__(f"there is no {what} {name}")
        self.what = what
        self.name = name


class AskAmazonFirst(Refused):
    """The order came back from a backup; what Amazon did since is not known here yet."""

    def __init__(self, number: str) -> None:
        super().__init__(
            f"order {number} came back from a backup; ask Amazon about it first, "
            "or money could move twice"
        )
        self.number = number


class PermissionRefused(Refused):
    """The user may not do this; ``action`` is the action's value."""

    def __init__(self, action: str) -> None:
        super().__init__(f"this user may not {action}")
        self.action = action


class Declined(AppError):
    """Amazon Pay said no; final for this attempt, no money moved.

    Attributes:
        reason_code: Amazon's word, verbatim.
        soft: the buyer can mend it with another payment method.
    """

    def __init__(self, reason_code: str, *, soft: bool = False) -> None:
        super().__init__(f"Amazon Pay declined: {reason_code}")
        self.reason_code = reason_code
        self.soft = soft


class RejectedByAmazon(Refused):
    """Amazon understood the call and refused it (4xx); it had no effect.

    Attributes:
        code: Amazon's error code, verbatim; match on this, never on the message.
        request_id: Amazon's id of the call, empty when the answer had none.
    """

    def __init__(self, code: str, message: str = "", request_id: str = "") -> None:
        super().__init__(f"Amazon Pay refused the call: {code}. {message}".strip())
        self.code = code
        self.message = message
        self.request_id = request_id


class WrongCredentials(RejectedByAmazon):
    """One of the shop's credentials is wrong; ``field`` names which."""

    def __init__(self, field: str, code: str, message: str = "", request_id: str = "") -> None:
        super().__init__(code, message, request_id)
        self.field = field


class WrongRegion(RejectedByAmazon):
    """The shop's keys are right, but belong to an account of another region.

    Attributes:
        region: the one that knows them; a value of ``Region``.
    """

    def __init__(self, region: str) -> None:
        super().__init__("InvalidAccessKeyId", f"The account is one of the region {region}")
        self.region = region


class ClockOff(RejectedByAmazon):
    """This computer's clock is more than 15 minutes from Amazon's; nothing was done.

    Attributes:
        skew_s: our clock minus Amazon's in whole seconds, when the answer told it.
    """

    def __init__(self, skew_s: int | None, message: str = "", request_id: str = "") -> None:
        super().__init__("RequestExpired", message, request_id)
        self.skew_s = skew_s


class NotSent(AppError):
    """The request certainly did not take effect; the same key may be tried again."""


class Throttled(NotSent):
    """Amazon's quota is used up; nothing was done.

    Attributes:
        retry_in_s: seconds until a token of that operation is free again.
    """

    def __init__(self, operation: str, retry_in_s: float) -> None:
        super().__init__(f"Amazon Pay's quota for {operation} is used up")
        self.operation = operation
        self.retry_in_s = retry_in_s


class OutcomeUnknown(AppError):
    """Sent, and no trustworthy answer came back. Only reconciliation may decide."""


class NotWrittenDown(OutcomeUnknown):
    """Our database would not take what came of a call; we ask again under ``key``."""

    def __init__(self, key: str) -> None:
        super().__init__(
            f"what came of {key} could not be written down; "
            "it will be asked again under the same key, so nothing is done twice"
        )
        self.key = key


class ContradictoryState(AppError):
    """Two truths: what we hold and what Amazon reports exclude each other."""

    def __init__(self, known: str, reported: str) -> None:
        super().__init__(f"known {known}, but Amazon Pay reports {reported}")
        self.known = known
        self.reported = reported


class Unavailable(AppError):
    """Disk, database or configuration; nothing was sent."""


class DatabaseLocked(Unavailable):
    """Another program holds the database longer than we wait."""


class DatabaseReadOnly(Unavailable):
    """The database file or its folder cannot be written."""


class DatabaseFull(Unavailable):
    """No room left where the database lives."""


class DatabaseCorrupt(Unavailable):
    """The database file is damaged."""


class DatabaseNewer(Unavailable):
    """The database was written by a newer Paydesk than this one; it was not touched."""

    def __init__(self, revision: str) -> None:
        super().__init__(
            f"this database was written by a newer Paydesk (schema {revision}); "
            "nothing was changed, install the newer version to open it"
        )
        self.revision = revision


class DatabaseForeign(Unavailable):
    """The file or server holds tables that are not Paydesk's; they were not touched."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} holds tables that are not Paydesk's; nothing was changed")
        self.name = name


class DatabaseUnreachable(Unavailable):
    """The database server does not answer, or refuses us."""


class DatabaseMoved(Unavailable):
    """The file was moved to a server and takes nothing new; nothing was changed."""

    def __init__(self) -> None:
        super().__init__(
            "this database file was moved to a server and takes nothing new; "
            "start Paydesk again, it then works on the server"
        )


class WrongDatabase(Unavailable):
    """The database holds the money of another mode or region; it was not touched."""

    def __init__(self, holds: str, asked: str) -> None:
        super().__init__(f"this database holds {holds} orders and cannot be used for {asked}")
        self.holds = holds
        self.asked = asked
