"""The SNS topics that Amazon Pay sends a merchant's notifications from."""

from __future__ import annotations

from typing import Final

from app.domain.environment import Mode, Region

_PAYMENTS: Final = "291180941288"
_CHARGEBACKS: Final = "598607868003"
_CHARGEBACK_TOPIC: Final = "A35A4JO734ER04"
_AWS: Final = {
    Region.US: "us-east-1",
    Region.UK: "eu-west-1",
    Region.EU: "eu-west-1",
    Region.JP: "us-west-2",
}
# Source: recorded notifications, and Amazon's list of sandbox settlement reports (classic API
# reference, 6.2). Japan's live topic was never recorded: a person has to enter it.
_TOPICS: Final = {
    (Region.US, Mode.SANDBOX): "A3BXB0YN3XH17H",
    (Region.US, Mode.LIVE): "AGWSWK15IEJJ7",
    (Region.UK, Mode.SANDBOX): "A3M3RRFO9XDT2G",
    (Region.UK, Mode.LIVE): "AZAJMM36N6WQL",
    (Region.EU, Mode.SANDBOX): "A1G8446IYHA4MR",
    (Region.EU, Mode.LIVE): "A53RDEWN57UU5",
    (Region.JP, Mode.SANDBOX): "A31YDYE76E6TCP",
}


def topics_of(region: Region, mode: Mode, seller_id: str) -> tuple[str, ...]:
    """ARNs for payments and for chargebacks; empty where they are not known."""
    payments = _TOPICS.get((region, mode))
    if payments is None or not seller_id:
        return ()
    place = _AWS[region]
    return (
        f"arn:aws:sns:{place}:{_PAYMENTS}:{payments}{seller_id}",
        f"arn:aws:sns:{place}:{_CHARGEBACKS}:{_CHARGEBACK_TOPIC}{seller_id}",
    )
