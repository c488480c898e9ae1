"""The way to an address, step by step: its name, its port, its certificate."""

from __future__ import annotations

import ipaddress
import socket
import ssl
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import certifi

from app.companion.findings import Broken, Finding, Verdict

TIMEOUT_S: Final = 20.0
_DAY_S: Final = 86400
_SOON_DAYS: Final = 14
_UNKNOWN_ISSUER: Final = (
    "is not believed: serve its intermediate certificates with it (fullchain), or get one from a"
    " public authority"
)
_CERTIFICATE_SENTENCES: Final = {  # OpenSSL's verification codes
    9: "is not valid yet: it, or this computer's clock, is wrong",
    10: "has expired: renew it",
    18: "is self-signed: Amazon does not believe it; get one from a public authority",
    19: "comes from an authority that nobody knows: get one from a public authority",
    20: _UNKNOWN_ISSUER,
    21: _UNKNOWN_ISSUER,
    62: "is for another host name",
    64: "is for another address",
}


@dataclass(frozen=True, slots=True)
class Target:
    """An address that notifications are posted to."""

    scheme: str
    host: str
    port: int
    path: str

    @property
    def secure(self) -> bool:
        return self.scheme == "https"

    @property
    def here(self) -> bool:
        """Whether it can only mean this machine."""
        return self.host == "localhost" or _is(self.host, "is_loopback")


def target_of(url: str) -> Target:
    """Take an address apart.

    Raises:
        Broken: it is none.
    """
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise Broken("address", f"{url!r} is no address.") from None
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise Broken("address", f"{url!r} is no address; write it as https://host/ipn.")
    return Target(
        parts.scheme,
        parts.hostname,
        port or (443 if parts.scheme == "https" else 80),
        (parts.path or "/") + (f"?{parts.query}" if parts.query else ""),
    )


def trust(target: Target, ca_file: Path | None) -> ssl.SSLContext | None:
    """Whom to believe at a target; on this machine anybody, for the answer proves itself.

    Raises:
        Broken: ``ca_file`` holds no certificate.
    """
    if not target.secure:
        return None
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    if ca_file is not None:
        try:
            context.load_verify_locations(ca_file)
        except OSError:
            raise Broken("TLS", f"The file {ca_file} holds no certificate.") from None
    return context


def name_found(target: Target) -> Finding:
    """Where the name leads.

    Raises:
        Broken: nowhere.
    """
    try:
        found = socket.getaddrinfo(target.host, target.port, type=socket.SOCK_STREAM)
    except OSError:
        raise Broken(
            "DNS",
            f"Nobody knows the name {target.host}: enter it at your DNS provider, or wait until"
            " that has spread.",
        ) from None
    addresses = sorted({str(address[4][0]) for address in found})
    shown = ", ".join(addresses)
    if not target.here and all(_is(address, "is_private") for address in addresses):
        return Finding(
            "DNS",
            Verdict.LOOK,
            f"{target.host} is {shown} from here: an inside address, which Amazon cannot reach."
            " If the name has another address outside, all is well.",
        )
    return Finding("DNS", Verdict.FINE, f"{target.host} is {shown}.")


def connected(target: Target, context: ssl.SSLContext | None) -> list[Finding]:
    """Whether somebody listens, and shows a certificate that Amazon would believe.

    Raises:
        Broken: nobody listens, or the certificate would not be believed.
    """
    try:
        plain = socket.create_connection((target.host, target.port), TIMEOUT_S)
    except TimeoutError:
        raise Broken(
            "port",
            f"{target.host} does not answer at port {target.port}: a firewall in front must let"
            " it through.",
        ) from None
    except OSError:
        raise Broken(
            "port",
            f"Nobody listens at port {target.port} of {target.host}: start the proxy or the"
            " companion there.",
        ) from None
    with plain:
        listening = Finding("port", Verdict.FINE, f"Somebody listens at port {target.port}.")
        if context is None:
            return [listening, *_unencrypted(target)]
        return [listening, _shaken_hands(target, context, plain)]


def _unencrypted(target: Target) -> Sequence[Finding]:
    if target.here:
        return ()
    sentence = "Amazon posts live notifications to https only, and tokens must not go unencrypted."
    return (Finding("TLS", Verdict.WRONG, sentence),)


def _shaken_hands(target: Target, context: ssl.SSLContext, plain: socket.socket) -> Finding:
    try:
        with context.wrap_socket(plain, server_hostname=target.host) as secure:
            until = ssl.cert_time_to_seconds(str((secure.getpeercert() or {})["notAfter"]))
    except ssl.SSLCertVerificationError as error:
        why = _CERTIFICATE_SENTENCES.get(error.verify_code, f"is refused: {error.verify_message}")
        raise Broken("TLS", f"The certificate of {target.host} {why}.") from None
    except (OSError, ValueError):
        raise Broken(
            "TLS",
            f"Port {target.port} of {target.host} does not speak TLS 1.2 or 1.3; is it the port"
            " for https?",
        ) from None
    days = int((until - time.time()) // _DAY_S)
    if days < _SOON_DAYS:
        return Finding("TLS", Verdict.LOOK, f"The certificate runs out in {days} days: renew it.")
    return Finding("TLS", Verdict.FINE, f"The certificate is believed, for {days} more days.")


def _is(address: str, what: str) -> bool:
    try:
        return bool(getattr(ipaddress.ip_address(address.partition("%")[0]), what))
    except ValueError:
        return False
