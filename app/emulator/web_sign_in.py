"""The sign-in page of the pretend Amazon, /ap/oa (v1 §1.5, §7.2)."""

from __future__ import annotations

import json
from typing import Final

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from app.emulator.lwa import TOKEN_LIFE
from app.emulator.web_authorization import (
    AuthorizationDenied,
    AuthorizationRequest,
    RequestRefused,
    read_request,
)
from app.emulator.web_buyer_list import buyer_groups
from app.emulator.web_codes import CodeChallenges
from app.emulator.web_forms import read_form
from app.emulator.web_origins import form_targets, sent_from_here
from app.emulator.web_pages import page
from app.emulator.web_sessions import Session, Sessions
from app.emulator.web_texts import accepted_languages, choose_language
from app.emulator.world import World

PATH: Final = "/ap/oa"


class SignIn:
    """Shows who may sign in, and sends the shop the answer."""

    def __init__(self, world: World, sessions: Sessions, codes: CodeChallenges) -> None:
        self._world = world
        self._sessions = sessions
        self._codes = codes

    def routes(self) -> list[BaseRoute]:
        """Return the routes of the sign-in page."""
        return [Route(PATH, self.show), Route(PATH, self.submit, methods=["POST"])]

    async def show(self, http: Request) -> Response:
        """Answer at once where nobody has to be asked, else show the page."""
        try:
            request = self._read(http)
        except RequestRefused as refused:
            return self._refused(http, refused)
        try:
            request.check()
            return self._silent(http, request) or self._form(http, request)
        except AuthorizationDenied as denied:
            return self._deny(http, request, denied)

    async def submit(self, http: Request) -> Response:
        """Take the buyer's choice: sign in, cancel, or sign out and choose again."""
        form = await read_form(http)
        try:
            request = self._read(http)
            require_sent_from_here(http)
        except RequestRefused as refused:
            return self._refused(http, refused)
        try:
            request.check()
            return self._act(http, request, form)
        except AuthorizationDenied as denied:
            return self._deny(http, request, denied)

    def _read(self, http: Request) -> AuthorizationRequest:
        return read_request(http.query_params, self._world.account, self._world.default_region)

    def _act(self, http: Request, request: AuthorizationRequest, form: dict[str, str]) -> Response:
        if form.get("action") == "cancel":
            raise AuthorizationDenied("access_denied", "The buyer canceled the sign-in.")
        if form.get("action") == "sign-out":
            shown = self._form(http, request, signed_out=True)
            self._sessions.end(http, shown)
            return shown
        buyer_id = form.get("buyer", "")
        try:
            self._world.buyer(buyer_id)
        except LookupError:
            return self._form(http, request, status=400)
        session = Session(buyer_id, frozenset(request.scopes))
        answered = self._grant(http, request, buyer_id)
        self._sessions.begin(http, answered, session)
        return answered

    def _silent(self, http: Request, request: AuthorizationRequest) -> Response | None:
        session = self._sessions.of(http)
        if session and request.interactive != "always" and session.scopes >= set(request.scopes):
            return self._grant(http, request, session.buyer_id)
        if request.interactive == "never":
            raise AuthorizationDenied("invalid_grant", "Nobody is signed in.")
        return None

    def _grant(self, http: Request, request: AuthorizationRequest, buyer_id: str) -> Response:
        with self._world.transaction():
            if request.response_type == "code":
                answer = {"code": self._codes.issue(request, buyer_id)}
            else:
                answer = token_answer(self._world, request, buyer_id)
        return self._answer(http, request, answer | {"scope": " ".join(request.scopes)})

    def _deny(
        self, http: Request, request: AuthorizationRequest, denied: AuthorizationDenied
    ) -> Response:
        answer = {"error": denied.error, "error_description": denied.description}
        return self._answer(http, request, answer)

    def _answer(
        self, http: Request, request: AuthorizationRequest, answer: dict[str, str]
    ) -> Response:
        answer = request.with_state(answer)
        if not request.ui:
            return RedirectResponse(
                request.redirect(answer), 303, headers={"Cache-Control": "no-store"}
            )
        message = {"kind": "authorization", "request": request.request, "answer": answer}
        return page(
            "answer",
            _language(http, request),
            frame_ancestors=request.target_origin if request.ui == "frame" else "'none'",
            message=json.dumps(message),
            target=request.target_origin,
        )

    def _form(
        self,
        http: Request,
        request: AuthorizationRequest,
        *,
        status: int = 200,
        signed_out: bool = False,
    ) -> Response:
        session = None if signed_out else self._sessions.of(http)
        here, others = buyer_groups(self._world.book, request.region)
        return page(
            "sign_in",
            _language(http, request),
            status=status,
            form_action=form_targets(request.redirect_uri),
            shop=self._world.account.store_name,
            logo=self._world.account.logo is not None,
            request=request,
            action=f"{PATH}?{http.url.query}",
            here=here,
            others=others,
            signed_in=session.buyer_id if session else "",
            signed_out=signed_out,
            wrong=status != 200,  # noqa: PLR2004  # "fine" needs no name
        )

    def _refused(self, http: Request, refused: RequestRefused) -> Response:
        wanted = [http.query_params.get("language", ""), *_accepted(http)]
        language = choose_language(wanted, self._world.default_region)
        return page(
            "refused", language, status=400, reason=refused.reason, asked=refused.asked, advice=True
        )


def require_sent_from_here(http: Request) -> None:
    """Refuse a form that another site had the buyer's browser send."""
    if not sent_from_here(http):
        raise RequestRefused("cross_site", http.headers.get("origin", ""))


def token_answer(world: World, request: AuthorizationRequest, buyer_id: str) -> dict[str, str]:
    """Issue an access token and describe it as OAuth 2.0 does."""
    token = world.issue_token(buyer_id, request.environment, request.scopes)
    seconds = str(int(TOKEN_LIFE.total_seconds()))
    return {"access_token": token, "token_type": "bearer", "expires_in": seconds}


def _language(http: Request, request: AuthorizationRequest) -> str:
    return choose_language([request.language, *_accepted(http)], request.region)


def _accepted(http: Request) -> list[str]:
    return accepted_languages(http.headers.get("accept-language", ""))
