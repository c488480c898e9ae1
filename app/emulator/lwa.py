"""Login with Amazon: access tokens and authorization codes (v1 §1.5)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from app.emulator.identifiers import opaque
from app.emulator.objects import AccessToken, AuthorizationCode
from app.emulator.states import Environment

if TYPE_CHECKING:
    from app.emulator.world import World

TOKEN_LIFE: Final = timedelta(hours=1)
CODE_LIFE: Final = timedelta(minutes=5)
REFRESH_LIFE: Final = timedelta(days=365)

PROFILE: Final = "profile"
USER_ID: Final = "profile:user_id"
POSTAL_CODE: Final = "postal_code"
WIDGET: Final = "payments:widget"
SHIPPING_ADDRESS: Final = "payments:shipping_address"
BILLING_ADDRESS: Final = "payments:billing_address"
SCOPES: Final = (PROFILE, USER_ID, POSTAL_CODE, WIDGET, SHIPPING_ADDRESS, BILLING_ADDRESS)
"""The scopes of v1 §7.2 that belong to one-time payments."""


def issue_token(
    world: World, buyer_id: str, environment: Environment, scopes: Iterable[str]
) -> AccessToken:
    """Make an access token of one hour by the emulator's clock."""
    now = world.clock.now()
    issued = AccessToken(
        opaque("Atza|"),
        world.buyer(buyer_id).buyer_id,
        environment,
        tuple(scopes),
        now,
        now + TOKEN_LIFE,
    )
    world.shelves.tokens[issued.token] = issued
    world.store.save("AccessToken", issued.token, issued)
    return issued


def find_token(world: World, token: str) -> AccessToken | None:
    """Return a token that is known and not expired."""
    found = world.shelves.tokens.get(token)
    if found is None or found.expires <= world.clock.now():
        return None
    return found


def issue_code(
    world: World,
    buyer_id: str,
    environment: Environment,
    scopes: Iterable[str],
    redirect_uri: str,
) -> str:
    """Make an authorization code for the account's client, to be exchanged once in 5 minutes."""
    code = AuthorizationCode(
        opaque("AN"),
        world.buyer(buyer_id).buyer_id,
        environment,
        tuple(scopes),
        redirect_uri,
        world.account.client_id,
        world.clock.now() + CODE_LIFE,
    )
    world.shelves.codes[code.code] = code
    world.store.save("AuthorizationCode", code.code, code)
    return code.code


def take_code(world: World, code: str) -> AuthorizationCode | None:
    """Take an authorization code out; None if it is unknown, used or expired."""
    if code.startswith("Atzr|"):
        return None
    found = world.shelves.codes.pop(code, None)
    world.store.remove("AuthorizationCode", code)
    if found is None or found.expires <= world.clock.now():
        return None
    return found


def issue_refresh_token(world: World, grant: AuthorizationCode) -> str:
    """Make a refresh token, `Atzr|…`, with the rights of what it was granted for."""
    made = replace(grant, code=opaque("Atzr|"), expires=world.clock.now() + REFRESH_LIFE)
    world.shelves.codes[made.code] = made
    world.store.save("AuthorizationCode", made.code, made)
    return made.code


def find_refresh_token(world: World, token: str) -> AuthorizationCode | None:
    """Return what a refresh token grants; it can be used again."""
    found = world.shelves.codes.get(token) if token.startswith("Atzr|") else None
    if found is None or found.expires <= world.clock.now():
        return None
    return found
