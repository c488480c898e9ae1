"""Lets desks in and out from the command line, also while a companion runs."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeVar

import click

from app.companion.desks import BadDeskName, Desk, DeskNameTaken, Desks
from app.companion.log import LogUnavailable
from app.companion.opening import open_store
from app.companion.settings import load
from app.domain.errors import AppError

T = TypeVar("T")


def add(told: Mapping[str, Any], name: str, *, as_json: bool) -> None:
    """Let a desk in and show its token.

    Raises:
        ClickException: the name is taken or none, or the log is away; nothing was written.
    """
    token = _with_desks(told, lambda desks: desks.add(name))
    if as_json:
        click.echo(json.dumps({"name": name, "token": token}))
        return
    click.echo(token)
    click.echo(
        "Enter this token at the desk now: it is kept nowhere and cannot be shown again.", err=True
    )


def show(told: Mapping[str, Any], *, as_json: bool) -> None:
    """List who may read.

    Raises:
        ClickException: the log is away.
    """
    desks = _with_desks(told, lambda store: store.desks())
    if as_json:
        click.echo(json.dumps([_facts(desk) for desk in desks]))
        return
    for desk in desks:
        seen = f"last seen {desk.seen_at:%Y-%m-%d %H:%M} UTC" if desk.seen_at else "never seen"
        click.echo(f"{desk.name}  read up to {desk.read_seq}  {seen}")
    if not desks:
        click.echo("No desk may read yet; let one in with: companion desks add NAME", err=True)


def revoke(told: Mapping[str, Any], name: str) -> None:
    """Let a desk in no more.

    Raises:
        ClickException: there is no such desk, or the log is away.
    """
    if not _with_desks(told, lambda desks: desks.revoke(name)):
        raise click.ClickException(f"No desk called {name!r} may read; nothing was changed.")
    click.echo(f"{name} may read no more; what it has stored stays with it.")


def _with_desks(told: Mapping[str, Any], act: Callable[[Desks], Awaitable[T]]) -> T:
    async def run() -> T:
        settings = load(told={name: told.get(name) for name in ("data", "database")})
        store = await open_store(settings.database_url)
        try:
            return await act(store)
        finally:
            await store.close()

    try:
        return asyncio.run(run())
    except (AppError, LogUnavailable, BadDeskName, DeskNameTaken) as error:
        text = str(error).rstrip(".")
        raise click.ClickException(f"{text[:1].upper()}{text[1:]}.") from error


def _facts(desk: Desk) -> dict[str, Any]:
    return {
        "name": desk.name,
        "read_seq": desk.read_seq,
        "created_at": desk.created_at.isoformat(),
        "seen_at": desk.seen_at.isoformat() if desk.seen_at is not None else None,
    }
