"""Where the classic API, Login with Amazon and Widgets.js live, per region and environment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.amazonpay.origin import Origin
from app.domain.environment import Mode, Region
from app.domain.errors import Unavailable

_API_HOST: Final = {
    Region.US: "mws.amazonservices.com",
    Region.UK: "mws-eu.amazonservices.com",
    Region.EU: "mws-eu.amazonservices.com",
    Region.JP: "mws.amazonservices.jp",
}
_API_PATH: Final = {
    True: "/OffAmazonPayments_Sandbox/2013-01-01",
    False: "/OffAmazonPayments/2013-01-01",
}
_LOGIN_DOMAIN: Final = {
    Region.US: "amazon.com",
    Region.UK: "amazon.co.uk",
    Region.EU: "amazon.de",
    Region.JP: "amazon.co.jp",
}
_WIDGETS_HOST: Final = {
    Region.US: "static-na.payments-amazon.com",
    Region.UK: "static-eu.payments-amazon.com",
    Region.EU: "static-eu.payments-amazon.com",
    Region.JP: "static-fe.payments-amazon.com",
}
_WIDGETS_PATH: Final = {
    (Region.US, False): "us/js",
    (Region.US, True): "us/sandbox/js",
    (Region.UK, False): "gbp/lpa/js",
    (Region.UK, True): "gbp/sandbox/lpa/js",
    (Region.EU, False): "eur/lpa/js",
    (Region.EU, True): "eur/sandbox/lpa/js",
    (Region.JP, False): "jp/lpa/js",
    (Region.JP, True): "jp/sandbox/lpa/js",
}
_PAYMENT_DOMAIN: Final = {
    Region.US: "NA_USD",
    Region.UK: "EU_GBP",
    Region.EU: "EU_EUR",
    Region.JP: "FE_JPY",
}


@dataclass(frozen=True, slots=True)
class Endpoints:
    """The addresses of one account. Live and sandbox are Amazon's and nobody else's.

    Attributes:
        sandbox: which of the two environments; training happens in the emulator's sandbox.
        api: server of the classic API.
        api_path: signed as it stands, without a slash at the end.
        login: server of Login with Amazon.
        widgets_url: the script the checkout page loads.
        payment_domain: the ledger, as ListOrderReference names it.

    Source: classic API reference, endpoints, Login with Amazon, Widgets.js URLs.
    """

    region: Region
    mode: Mode
    sandbox: bool
    api: Origin
    api_path: str
    login: Origin
    widgets_url: str
    payment_domain: str

    @classmethod
    def of(cls, region: Region, mode: Mode, emulator_url: str = "") -> Endpoints:
        """Look the addresses up.

        Args:
            region: of the account.
            mode: live and sandbox take Amazon's hosts, training the emulator's.
            emulator_url: ``http[s]://127.0.0.1:port``, in training mode alone.

        Raises:
            Unavailable: training without an emulator on this machine, or an address given
                where only Amazon's are allowed.
        """
        sandbox = mode is not Mode.LIVE
        script = f"/OffAmazonPayments/{_WIDGETS_PATH[region, sandbox]}/Widgets.js"
        if mode is Mode.TRAINING:
            api = login = widgets = _emulator(emulator_url)
        elif emulator_url:
            raise Unavailable(f"{mode} talks to Amazon alone, not to {emulator_url!r}")
        else:
            api = Origin(secure=True, host=_API_HOST[region], port=443)
            login = Origin(secure=True, host=_login_host(region, sandbox=sandbox), port=443)
            widgets = Origin(secure=True, host=_WIDGETS_HOST[region], port=443)
        return cls(
            region=region,
            mode=mode,
            sandbox=sandbox,
            api=api,
            api_path=_API_PATH[sandbox],
            login=login,
            widgets_url=f"{widgets}{script}",
            payment_domain=_PAYMENT_DOMAIN[region],
        )


def _login_host(region: Region, *, sandbox: bool) -> str:
    return f"api.{'sandbox.' if sandbox else ''}{_LOGIN_DOMAIN[region]}"


def _emulator(url: str) -> Origin:
    origin = Origin.parse(url)
    if not origin.is_loopback:
        raise Unavailable(f"training stays on this machine, and {origin.host} is another one")
    return origin
