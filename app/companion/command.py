"""Runs the companion from the command line."""

from __future__ import annotations

import json
import logging
import sys
import threading
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

import click

from app.companion.desks import BadDeskName
from app.companion.log import LogUnavailable
from app.companion.server import CompanionServer
from app.companion.server_options import CompanionNotStarted, ServedTls, ServerOptions
from app.companion.settings import CompanionSettings, load
from app.domain.errors import AppError
from app.logs import JsonLines

_SETTINGS: Final = (
    *("data", "database", "topics", "merchants", "environments", "training_certificate"),
    *("retention_days", "metrics_token_file", "self_test_key_file", "access_log"),
)


def run_companion(told: Mapping[str, Any]) -> None:
    """Serve until SIGINT or SIGTERM.

    Args:
        told: the command line's options by name.

    Raises:
        ClickException: it cannot start; the message says why.
    """
    try:
        _log_to_stderr()
        settings = load(told={name: told[name] for name in _SETTINGS})
        server = CompanionServer(settings, _server_options(told))
        server.run(lambda: _announce(server, told, settings), catch_signals=True)
    except (AppError, LogUnavailable, BadDeskName) as error:
        raise click.ClickException(_sentence(str(error))) from error


def _server_options(told: Mapping[str, Any]) -> ServerOptions:
    certificate, key = told["tls_certificate"], told["tls_key"]
    if (certificate is None) != (key is None):
        raise CompanionNotStarted("--tls-certificate and --tls-key belong together; give both")
    options = ServerOptions(
        host=told["host"],
        port=told["port"],
        tls=ServedTls(certificate, key) if certificate is not None else None,
        behind_proxy=told["behind_proxy"],
        connections=told["connections"],
        desk=told["desk"],
    )
    proxies = tuple(told["proxies"])
    return replace(options, proxies=proxies) if proxies else options


def _announce(
    server: CompanionServer, told: Mapping[str, Any], settings: CompanionSettings
) -> None:
    if told["print_endpoints"]:
        click.echo(json.dumps(server.endpoints()))
    else:
        click.echo(f"Listening at {server.base_url} until Ctrl+C")
    for what in settings.unlisted:
        click.echo(f"No {what} is listed: every notification will be refused.", err=True)
    sys.stdout.flush()
    if told["until_stdin_closes"]:
        threading.Thread(target=_outlive_nobody, args=(server,), daemon=True).start()


def _outlive_nobody(server: CompanionServer) -> None:
    while sys.stdin.buffer.read(4096):
        pass
    server.stop()


def _log_to_stderr() -> None:
    shown = logging.StreamHandler()
    shown.setFormatter(JsonLines())
    root = logging.getLogger()
    root.addHandler(shown)
    root.setLevel(logging.INFO)
    # one line for each stranger's request would let strangers fill the disk
    logging.getLogger("uvicorn.error").setLevel(logging.ERROR)


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:].rstrip('.')}."
