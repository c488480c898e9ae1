"""The key and certificate with which the emulator signs messages as Amazon SNS does."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from app.emulator.certificate_authority import issue_certificate
from app.emulator.private_file import write_private_file

COMMON_NAME = "sns.amazonaws.com"
AWS_REGIONS = ("us-east-1", "eu-west-1", "us-west-2")  # of the topics in ipn_topics.py
RENEWED_BEFORE_EXPIRY = timedelta(days=30)


class SignatureVersion(StrEnum):
    """SNS's two: `1` is RSA PKCS#1 v1.5 over SHA-1, `2` over SHA-256 (v1 reference, 6.5)."""

    ONE = "1"
    TWO = "2"


@dataclass(frozen=True, slots=True)
class SnsKeys:
    """One signing key with its published certificate.

    Attributes:
        certificate_file: PEM, the signing certificate first and its root after it.
        certificate_name: last part of the SigningCertURL.
    """

    certificate_file: Path
    certificate_name: str
    certificate_pem: bytes
    key: RSAPrivateKey

    def certificate_url(self, aws_region: str) -> str:
        return f"https://sns.{aws_region}.amazonaws.com/{self.certificate_name}"

    def sign(self, text: str, version: SignatureVersion) -> str:
        """Base64 of the signature over the UTF-8 bytes of `text`."""
        digest: hashes.HashAlgorithm
        match version:
            case SignatureVersion.ONE:
                digest = hashes.SHA1()  # noqa: S303 - the protocol's version 1 is SHA-1
            case SignatureVersion.TWO:
                digest = hashes.SHA256()
        return base64.b64encode(self.key.sign(text.encode(), PKCS1v15(), digest)).decode()


def ensure_sns_keys(data_dir: Path) -> SnsKeys:
    """Returns the signing key of this data folder; makes one when it is absent or runs out.

    Raises:
        ValueError: a stored file is no PEM key or certificate; nothing was overwritten.
    """
    key_file = data_dir / "sns" / "key.pem"
    certificate_file = data_dir / "sns" / "certificate.pem"
    if not (key_file.exists() and _lasts(certificate_file)):
        issued = issue_certificate(COMMON_NAME, _hosts())
        write_private_file(key_file, issued.key)
        write_private_file(certificate_file, issued.certificate + issued.authority)
    return _load(key_file, certificate_file)


def _hosts() -> list[x509.GeneralName]:
    names = [COMMON_NAME, *(f"sns.{region}.amazonaws.com" for region in AWS_REGIONS)]
    return [x509.DNSName(name) for name in names]


def _lasts(certificate_file: Path) -> bool:
    if not certificate_file.exists():
        return False
    certificate = x509.load_pem_x509_certificate(certificate_file.read_bytes())
    return certificate.not_valid_after_utc - datetime.now(UTC) > RENEWED_BEFORE_EXPIRY


def _load(key_file: Path, certificate_file: Path) -> SnsKeys:
    pem = certificate_file.read_bytes()
    certificate = x509.load_pem_x509_certificate(pem)
    key = load_pem_private_key(key_file.read_bytes(), password=None)
    if not isinstance(key, RSAPrivateKey) or key.public_key() != certificate.public_key():
        raise ValueError(f"{key_file} is not the key of {certificate_file}")
    name = f"SimpleNotificationService-{certificate.fingerprint(hashes.SHA256()).hex()[:32]}.pem"
    return SnsKeys(certificate_file, name, pem, key)
