"""Login with Amazon over HTTP: who a token belongs to, and how to get one for a code (v1 §1.5)."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl, unquote

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from app.emulator.lwa import (
    POSTAL_CODE,
    PROFILE,
    TOKEN_LIFE,
    USER_ID,
    find_refresh_token,
    issue_refresh_token,
    issue_token,
    take_code,
)
from app.emulator.objects import AccessToken, AuthorizationCode
from app.emulator.world import World

_ISSUER = "https://www.amazon.com"


class LwaRefusal(Exception):
    """An error in LWA's own form: HTTP status, `error` and `error_description`."""

    def __init__(self, status: int, error: str, description: str) -> None:
        super().__init__(description)
        self.status = status
        self.error = error
        self.description = description


class LoginWithAmazon:
    """The three server endpoints."""

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> list[BaseRoute]:
        """Return the routes."""
        return [
            Route("/auth/o2/tokeninfo", self.token_info, methods=["GET"]),
            Route("/user/profile", self.profile, methods=["GET"]),
            Route("/auth/o2/token", self.exchange, methods=["POST"]),
        ]

    async def token_info(self, request: Request) -> Response:
        """Tell whose token it is and for which client; `exp` is the seconds left."""
        return self._answer(lambda: self._token_info(request))

    def _token_info(self, request: Request) -> dict[str, Any]:
        account, token = self._world.account, self._token(_presented(request))
        return {
            "aud": account.client_id,
            "user_id": token.buyer_id,
            "iss": _ISSUER,
            "exp": int((token.expires - self._world.clock.now()).total_seconds()),
            "app_id": "amzn1.application." + account.client_id.rpartition(".")[2],
            "iat": int(token.issued.timestamp()),
        }

    async def profile(self, request: Request) -> Response:
        """Tell of the buyer what the token's scopes allow."""
        return self._answer(lambda: self._profile(request))

    def _profile(self, request: Request) -> dict[str, Any]:
        token = self._token(_presented(request))
        if not {PROFILE, USER_ID, POSTAL_CODE} & set(token.scopes):
            raise LwaRefusal(
                401, "insufficient_scope", "The access token has no scope for the profile."
            )
        buyer = self._world.buyer(token.buyer_id)
        content = {"user_id": buyer.buyer_id}
        if PROFILE in token.scopes:
            content |= {"name": buyer.name, "email": buyer.email}
        if POSTAL_CODE in token.scopes:
            content["postal_code"] = buyer.postal_code
        return content

    async def exchange(self, request: Request) -> Response:
        """Give tokens for an authorization code or a refresh token."""
        body = (await request.body())[:16_384]
        form = dict(parse_qsl(body.decode("utf-8", "replace")))
        return self._answer(lambda: self._exchange(form))

    def _exchange(self, form: dict[str, str]) -> dict[str, Any]:
        self._check_client(form)
        match form.get("grant_type"):
            case "authorization_code":
                grant = take_code(self._world, form.get("code", ""))
                if grant is not None and grant.redirect_uri != form.get("redirect_uri", ""):
                    grant = None
            case "refresh_token":
                grant = find_refresh_token(self._world, form.get("refresh_token", ""))
            case other:
                raise LwaRefusal(
                    400, "unsupported_grant_type", f"The grant type {other} is not supported."
                )
        if grant is None:
            raise LwaRefusal(400, "invalid_grant", "The request has an invalid grant parameter.")
        return self._tokens(grant)

    def _tokens(self, grant: AuthorizationCode) -> dict[str, Any]:
        token = issue_token(self._world, grant.buyer_id, grant.environment, grant.scopes)
        return {
            "access_token": token.token,
            "token_type": "bearer",
            "expires_in": int(TOKEN_LIFE.total_seconds()),
            "refresh_token": issue_refresh_token(self._world, grant),
        }

    def _check_client(self, form: dict[str, str]) -> None:
        account = self._world.account
        known = form.get("client_id") == account.client_id
        secret = form.get("client_secret", "").encode()
        if not (known and secrets.compare_digest(secret, account.client_secret.encode())):
            raise LwaRefusal(401, "invalid_client", "Client authentication failed.")

    def _token(self, presented: str | None) -> AccessToken:
        if not presented:
            raise LwaRefusal(
                400,
                "invalid_request",
                "The request is missing a required parameter : access_token",
            )
        # Some clients encode the bar of `Atza|` once too often.
        token = self._world.token(presented) or self._world.token(unquote(presented))
        if token is None:
            raise LwaRefusal(
                400, "invalid_token", "The request has an invalid parameter : access_token"
            )
        return token

    def _answer(self, work: Callable[[], dict[str, Any]]) -> Response:
        headers = {"Cache-Control": "no-store"}
        with self._world.transaction():
            try:
                return JSONResponse(work(), headers=headers)
            except LwaRefusal as refusal:
                content = {
                    "error_description": refusal.description,
                    "error": refusal.error,
                    "request_id": secrets.token_hex(16),
                }
                return JSONResponse(content, refusal.status, headers)


def _presented(request: Request) -> str | None:
    """Find the token; the official Python client sends it to tokeninfo in a header too."""
    kind, _, token = request.headers.get("authorization", "").partition(" ")
    if kind.lower() == "bearer" and token:
        return token.strip()
    return request.headers.get("x-amz-access-token") or request.query_params.get("access_token")
