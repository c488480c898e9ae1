"""Speaks to the emulator's pages as a browser and its widgets do."""

import json
import re
from html import unescape

import requests

from app.emulator.states import Environment, Region
from app.emulator.world import World

SCOPES = ("profile", "postal_code", "payments:widget", "payments:shipping_address")
RETURN = "https://shop.example.test/done"
TRAINING = "Training \N{EN DASH} not Amazon"
CHALLENGE_PAIR = (
    "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
    "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
)
"""Verifier and challenge of RFC 7636, appendix B."""


class Pages:
    """One browser without scripts."""

    def __init__(self, world: World, base_url: str, session: requests.Session) -> None:
        self.world = world
        self.base_url = base_url
        self.session = session

    def query(self, **more) -> dict[str, str]:
        """What Widgets.js asks of /ap/oa for a redirect; None leaves a parameter out."""
        asked = {
            "client_id": self.world.account.client_id,
            "scope": " ".join(SCOPES),
            "response_type": "token",
            "redirect_uri": RETURN,
            "sandbox": "true",
            "region": "eu",
        } | more
        return {name: value for name, value in asked.items() if value is not None}

    def get(self, path: str, **options) -> requests.Response:
        return self.session.get(self.base_url + path, allow_redirects=False, timeout=10, **options)

    def ask(self, **more) -> requests.Response:
        return self.get("/ap/oa", params=self.query(**more))

    def choose(self, buyer: str, *, origin: str = "", action: str = "sign-in", **more):
        """Send the sign-in form with a buyer's name chosen."""
        ids = {one.name: one.buyer_id for one in self.world.book}
        return self.session.post(
            f"{self.base_url}/ap/oa",
            params=self.query(**more),
            data={"buyer": ids.get(buyer, ""), "action": action},
            headers={"Origin": origin or self.base_url},
            allow_redirects=False,
            timeout=10,
        )

    def call(self, method: str, path: str, body=None, *, token: str = "", **options):
        """One call of a widget."""
        region, environment = options.pop("region", "eu"), options.pop("environment", "sandbox")
        headers = {
            "X-Access-Token": token,
            "X-Seller-Id": options.pop("seller_id", self.world.account.seller_id),
        }
        return self.session.request(
            method,
            f"{self.base_url}/payments/private/{region}/{environment}{path}",
            json=body,
            headers=headers | options.pop("headers", {}),
            timeout=10,
            **options,
        )

    def buyer(self, name: str):
        return next(one for one in self.world.book if one.name == name)

    def token(self, name: str, environment=Environment.SANDBOX, scopes=SCOPES) -> str:
        with self.world.transaction():
            return self.world.issue_token(self.buyer(name).buyer_id, environment, scopes)

    def order(self, name: str, region=Region.EU, environment=Environment.SANDBOX):
        with self.world.transaction():
            return self.world.create_order_reference(region, environment, self.buyer(name).buyer_id)


def message_of(answer: requests.Response) -> dict:
    """Return what the page of a pop-up tells the page that opened it."""
    return json.loads(unescape(re.search(r'name="answer" content="([^"]*)"', answer.text)[1]))
