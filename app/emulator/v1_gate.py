"""The gateway before the API: address, credentials, time, signature, quota (Appendix A, 1-3)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from app.emulator.refusals import Refusal
from app.emulator.signature import DIGESTS, is_signed
from app.emulator.states import Environment
from app.emulator.throttle import Throttle

if TYPE_CHECKING:
    from app.emulator.world import World

_VERSION: Final = "2013-01-01"
_ENVIRONMENTS: Final = {
    f"/OffAmazonPayments/{_VERSION}": Environment.LIVE,
    f"/OffAmazonPayments_Sandbox/{_VERSION}": Environment.SANDBOX,
}
_SELLER_ID: Final = re.compile(r"A[A-Z0-9]{9,20}", re.ASCII)
_TOLERANCE: Final = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class SignedRequest:
    """A request as it came, with its parameters decoded."""

    verb: str
    host: str
    path: str
    pairs: tuple[tuple[str, str], ...]


def environment_of(path: str) -> Environment:
    """Return the environment a path belongs to, or refuse with InvalidAddress."""
    environment = _ENVIRONMENTS.get(path.removesuffix("/"))
    if environment is None:
        raise _refuse("InvalidAddress", f"The address {path} is not recognized.")
    return environment


class Gate:
    """Lets signed requests of the one account through, as many as its quota has."""

    def __init__(self, world: World, throttle: Throttle) -> None:
        self._world = world
        self._throttle = throttle

    def check_caller(self, request: SignedRequest, parameters: dict[str, str]) -> None:
        """Check who is calling, when, and whether he signed it.

        Raises:
            Refusal: in the order of Appendix A, step 2.
        """
        account = self._world.account
        if not (parameters.get("AWSAccessKeyId") and parameters.get("Signature")):
            raise _refuse("MissingAuthenticationToken", "The request is not signed.")
        if parameters["AWSAccessKeyId"] != account.access_key:
            raise _refuse(
                "InvalidAccessKeyId",
                "The AWS Access Key Id you provided does not exist in our records.",
            )
        self._check_time(parameters.get("Timestamp", ""))
        if (
            parameters.get("SignatureVersion") != "2"
            or parameters.get("SignatureMethod") not in DIGESTS
            or not is_signed(
                account.secret_key, (request.verb, request.host, request.path), request.pairs
            )
        ):
            raise _refuse(
                "SignatureDoesNotMatch",
                "The request signature we calculated does not match the signature you provided."
                " Check your AWS Secret Access Key and signing method. Consult the service"
                " documentation for details.",
            )
        self._check_seller(parameters)

    def _check_time(self, text: str) -> None:
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            moment = None
        if moment is None or moment.tzinfo is None:
            raise _refuse("InvalidParameterValue", f"The Timestamp '{text}' is not valid.")
        clock = self._world.clock
        # A client keeps the machine's time even when someone sets ours forward.
        if all(abs(moment - now) > _TOLERANCE for now in (clock.machine(), clock.now())):
            raise _refuse(
                "InvalidParameterValue",
                f"The request has expired: the Timestamp '{text}' differs from the current time"
                " by more than 15 minutes.",
            )

    def _check_seller(self, parameters: dict[str, str]) -> None:
        account, seller_id = self._world.account, parameters.get("SellerId", "")
        if parameters.get("Version") != _VERSION:
            version = parameters.get("Version", "")
            raise _refuse("InvalidParameterValue", f"The Version '{version}' is not valid.")
        if not _SELLER_ID.fullmatch(seller_id):
            raise _refuse("InvalidParameterValue", f"The SellerId '{seller_id}' is not valid.")
        about_account = parameters["Action"] == "GetMerchantAccountStatus"
        if seller_id != account.seller_id:
            if about_account:
                raise _refuse(
                    "UnauthorizedSolutionProvider",
                    f"The Solution Provider : {account.seller_id} is not authorized for getting"
                    f" the status of provided merchant : {seller_id}",
                )
            raise _refuse("AccessDenied", "Access denied")
        if account.status != "ACTIVE" and not about_account:
            raise _refuse("InvalidAccountStatus", "The seller account is not active.")

    def check_quota(self, environment: Environment, operation: str) -> None:
        """Take the call out of its bucket, or refuse with RequestThrottled."""
        world = self._world
        if world.switches.throttling and not self._throttle.admit(
            environment, world.account.access_key, operation
        ):
            raise throttled()


def throttled() -> Refusal:
    """Refuse a call beyond the quota."""
    return _refuse("RequestThrottled", "Request is throttled")


def _refuse(code: str, message: str) -> Refusal:
    return Refusal(code, message, gateway=True)
