"""Which SNS topic and which marketplace id an IPN of a region and environment carries."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.emulator.states import Environment, Region

PAYMENTS_ACCOUNT = "291180941288"
CHARGEBACKS_ACCOUNT = "598607868003"
CHARGEBACKS_MARKETPLACE = "A35A4JO734ER04"


@dataclass(frozen=True, slots=True)
class Marketplace:
    """How Amazon names a region and environment in its notifications.

    Attributes:
        topic_id: stands in the topic, before the merchant's id.
        number: `MarketplaceID` of the message.
        aws_region: where its topics and signing certificates live.
    """

    topic_id: str
    number: str
    aws_region: str

    def topic_arn(self, seller_id: str) -> str:
        return f"arn:aws:sns:{self.aws_region}:{PAYMENTS_ACCOUNT}:{self.topic_id}{seller_id}"

    def chargebacks_arn(self, seller_id: str) -> str:
        """Chargebacks come from an account and topic of their own (v1 reference, 6.2)."""
        topic = f"{CHARGEBACKS_MARKETPLACE}{seller_id}"
        return f"arn:aws:sns:{self.aws_region}:{CHARGEBACKS_ACCOUNT}:{topic}"


# Topic ids and AWS regions as recorded (v1 reference 6.2; sandbox ids also in Amazon's list of
# sandbox settlement reports). Numbers: 623690, 623680 and 136311 are recorded. No recording of
# the other numbers nor of the Japanese live topic was found: those values are the emulator's own.
_MARKETPLACES: Final = {
    (Region.US, Environment.SANDBOX): Marketplace("A3BXB0YN3XH17H", "623690", "us-east-1"),
    (Region.US, Environment.LIVE): Marketplace("AGWSWK15IEJJ7", "623680", "us-east-1"),
    (Region.UK, Environment.SANDBOX): Marketplace("A3M3RRFO9XDT2G", "136312", "eu-west-1"),
    (Region.UK, Environment.LIVE): Marketplace("AZAJMM36N6WQL", "136302", "eu-west-1"),
    (Region.EU, Environment.SANDBOX): Marketplace("A1G8446IYHA4MR", "136311", "eu-west-1"),
    (Region.EU, Environment.LIVE): Marketplace("A53RDEWN57UU5", "136301", "eu-west-1"),
    (Region.JP, Environment.SANDBOX): Marketplace("A31YDYE76E6TCP", "136411", "us-west-2"),
    (Region.JP, Environment.LIVE): Marketplace("ATRAININGJPLIV", "136401", "us-west-2"),
}


def marketplace(region: Region, environment: Environment) -> Marketplace:
    return _MARKETPLACES[region, environment]


def topics(seller_id: str) -> dict[str, list[str]]:
    """All topics a merchant's messages may come from, by environment."""
    found: dict[str, list[str]] = {environment.value: [] for environment in Environment}
    for (_, environment), place in _MARKETPLACES.items():
        arns = found[environment.value]
        arns += [arn for arn in (place.topic_arn(seller_id),) if arn not in arns]
        arns += [arn for arn in (place.chargebacks_arn(seller_id),) if arn not in arns]
    return found
