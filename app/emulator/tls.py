"""The emulator's own TLS certificate for the loopback names, kept in its data folder."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address, IPv6Address
from pathlib import Path

from cryptography import x509

from app.emulator.certificate_authority import issue_certificate
from app.emulator.private_file import write_private_file

RENEWED_BEFORE_EXPIRY = timedelta(days=30)
HOSTS: tuple[x509.GeneralName, ...] = (
    x509.DNSName("localhost"),
    x509.IPAddress(IPv4Address("127.0.0.1")),
    x509.IPAddress(IPv6Address("::1")),
)


@dataclass(frozen=True, slots=True)
class TlsFiles:
    """PEM files for uvicorn (`cert`, `key`) and for whoever is to trust it (`ca`)."""

    cert: Path
    key: Path
    ca: Path


def ensure_tls(data_dir: Path) -> TlsFiles:
    """Returns the certificate of this data folder; makes one when it is absent or runs out.

    Raises:
        ValueError: the stored certificate is no PEM certificate; nothing was overwritten.
    """
    folder = data_dir / "tls"
    files = TlsFiles(folder / "certificate.pem", folder / "key.pem", folder / "ca.pem")
    if not _usable(files):
        issued = issue_certificate("localhost", HOSTS)
        write_private_file(files.key, issued.key)
        write_private_file(files.ca, issued.authority)
        write_private_file(files.cert, issued.certificate)  # last: its presence means complete
    return files


def _usable(files: TlsFiles) -> bool:
    if not (files.cert.exists() and files.key.exists() and files.ca.exists()):
        return False
    certificate = x509.load_pem_x509_certificate(files.cert.read_bytes())
    return certificate.not_valid_after_utc - datetime.now(UTC) > RENEWED_BEFORE_EXPIRY
