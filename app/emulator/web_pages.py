"""Draws the emulator's pages from templates, under a policy that lets nothing foreign in."""

from __future__ import annotations

from typing import Any, Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.responses import HTMLResponse

from app.emulator.buyers import PAGES
from app.emulator.web_texts import TEXTS

_POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
    " base-uri 'none'; form-action {form_action}"
)
# The Origin header of a form is "null" under no-referrer, and forms are told apart by it.
_HEADERS: Final = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}

_templates: Final = Environment(
    loader=FileSystemLoader(PAGES / "pages"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def page(
    name: str,
    language: str,
    *,
    status: int = 200,
    form_action: str = "'none'",
    frame_ancestors: str = "'none'",
    **values: Any,
) -> HTMLResponse:
    """Draw one page.

    Args:
        name: a template in resources/emulator_pages/pages, without its ending.
        language: a key of `TEXTS`; its words reach the template as `t`.
        status: HTTP status.
        form_action: CSP sources forms may go to, redirects included.
        frame_ancestors: CSP sources of pages that may hold this one; empty allows all.
        **values: what else the template asks for.
    """
    body = _templates.get_template(f"{name}.html").render(
        t=TEXTS[language], language=language, **values
    )
    policy = _POLICY.format(form_action=form_action)
    if frame_ancestors:
        policy += f"; frame-ancestors {frame_ancestors}"
    return HTMLResponse(body, status, _HEADERS | {"Content-Security-Policy": policy})
