"""nginx and Caddy with the very sites that Paydesk brings along, on loopback."""

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.emulator.tls import TlsFiles
from tests.integration.companion.process import ROOT, STOP_S
from tests.integration.companion.running import until

SITES = ROOT / "resources" / "companion"
_NAME = "companion.shop.example"
_LETSENCRYPT = f"/etc/letsencrypt/live/{_NAME}"
_NGINX = """
daemon off; master_process off; pid {folder}/nginx.pid; error_log {folder}/error.log;
events {{ worker_connections 512; }}
http {{
    client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi; uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    {site}
}}
"""
_CADDY = "{{\n\tadmin off\n\tauto_https off\n\tgrace_period 1s\n}}\n{site}"


def program(name: str) -> str | None:
    """Where it is; Debian keeps nginx out of users' paths."""
    return shutil.which(name, path=f"{os.environ['PATH']}:/usr/sbin:/usr/local/sbin")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def nginx(folder: Path, upstream: int, tls: TlsFiles, *changes: tuple[str, str]) -> Iterator[int]:
    """Yields the port it serves TLS at; `changes` are made in the site first."""
    port = free_port()
    site = _changed(
        (SITES / "nginx.conf").read_text(),
        ("listen 443 ssl", f"listen 127.0.0.1:{port} ssl"),
        (f"{_LETSENCRYPT}/fullchain.pem", str(tls.cert)),
        (f"{_LETSENCRYPT}/privkey.pem", str(tls.key)),
        (f"server_name {_NAME}", "server_name localhost"),
        ("127.0.0.1:8765", f"127.0.0.1:{upstream}"),
        *changes,
    )
    folder.mkdir()
    (folder / "nginx.conf").write_text(_NGINX.format(folder=folder, site=site))
    command = [program("nginx"), "-e", f"{folder}/error.log", "-c", f"{folder}/nginx.conf"]
    with _running([*command, "-p", folder], port, folder):
        yield port


@contextmanager
def caddy(folder: Path, upstream: int, tls: TlsFiles) -> Iterator[int]:
    """Yields the port it serves TLS at."""
    port = free_port()
    site = _changed(
        (SITES / "Caddyfile").read_text(),
        (
            f"\n{_NAME} {{",
            f"\nhttps://localhost:{port} {{\n\tbind 127.0.0.1\n\ttls {tls.cert} {tls.key}",
        ),
        ("127.0.0.1:8765", f"127.0.0.1:{upstream}"),
    )
    folder.mkdir()
    (folder / "Caddyfile").write_text(_CADDY.format(site=site))
    command = [program("caddy"), "run", "--config", folder / "Caddyfile", "--adapter", "caddyfile"]
    with _running(command, port, folder):
        yield port


def _changed(text: str, *changes: tuple[str, str]) -> str:
    for before, after in changes:
        assert before in text, before
        text = text.replace(before, after)
    return text


@contextmanager
def _running(command: list, port: int, folder: Path) -> Iterator[None]:
    environment = {**os.environ, "XDG_DATA_HOME": str(folder), "XDG_CONFIG_HOME": str(folder)}
    with (folder / "said").open("wb") as said:
        process = subprocess.Popen(
            list(map(str, command)), env=environment, stdout=said, stderr=subprocess.STDOUT
        )
    try:
        until(lambda: process.poll() is not None or _listens(port))
        assert process.poll() is None, (folder / "said").read_text()
        yield
    finally:
        process.terminate()
        try:
            process.wait(STOP_S)
        finally:
            process.kill()


def _listens(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port)).close()
    except OSError:
        return False
    return True
