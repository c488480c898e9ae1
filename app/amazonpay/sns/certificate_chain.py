"""Proves that a signing certificate is Amazon SNS's: chain, dates, name, and kind of key."""

from __future__ import annotations

import datetime as dt
import functools
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import certifi
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.utils import CryptographyDeprecationWarning
from cryptography.x509.oid import AuthorityInformationAccessOID
from cryptography.x509.verification import PolicyBuilder, ServerVerifier, Store, VerificationError

from app.amazonpay.sns.addresses import Address, issuer_address
from app.amazonpay.sns.verdicts import CertificateUnavailable, Forged

SIGNER: Final = "sns.amazonaws.com"
_KEY_BITS: Final = range(2048, 8193)
_LARGEST_FILE: Final = 32 * 1024
_MOST_CERTIFICATES: Final = 8
_MOST_ISSUERS: Final = 2

IssuerSource = Callable[[Address], bytes]
"""Fetches an issuer's certificate, DER; raises Forged or CertificateUnavailable."""


@dataclass(frozen=True, slots=True)
class TrustedKey:
    """A proven key, and when its certificate ends."""

    key: RSAPublicKey
    ends: dt.datetime


@dataclass(frozen=True, slots=True)
class Roots:
    """Whom we believe in the end."""

    store: Store

    @classmethod
    def from_pem(cls, pem: bytes) -> Roots:
        """The certificates of a PEM text that nobody else vouches for; others are no roots.

        Raises:
            CertificateUnavailable: there is none.
        """
        try:
            found = x509.load_pem_x509_certificates(pem)
            return cls(Store([one for one in found if one.issuer == one.subject]))
        except ValueError as unreadable:
            raise CertificateUnavailable("the file holds no root certificate") from unreadable


@functools.cache
def public_roots() -> Roots:
    """The roots that browsers believe; to be called before threads start, for it hushes warnings.

    Takes some 10 ms. One root in the bundle has a serial number of zero, which cryptography
    warns of; no certificate of Amazon's is under it.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", CryptographyDeprecationWarning)
        return Roots.from_pem(Path(certifi.where()).read_bytes())


def trusted_key(pem: bytes, roots: Roots, at: dt.datetime, issuers: IssuerSource) -> TrustedKey:
    """Prove a signing certificate and take its key.

    Amazon publishes the certificate alone, without those between it and the root: these are
    taken from the file if they are there, else from where the certificate says, at Amazon's.

    Args:
        pem: the signing certificate first.
        roots: whom to believe.
        at: the present moment.
        issuers: asked at most twice.

    Raises:
        Forged: expired, not yet valid, of another name, or not under a root.
        CertificateUnavailable: an issuer cannot be fetched just now.
    """
    leaf, *between = _certificates(pem)
    verifier = (
        PolicyBuilder().store(roots.store).time(at).build_server_verifier(x509.DNSName(SIGNER))
    )
    top = leaf
    fetched = 0
    while not _holds(verifier, leaf, between):
        issuer = _issuer_of(top, issuers) if fetched < _MOST_ISSUERS else None
        if issuer is None:
            raise Forged("the certificate is not one of Amazon SNS's")
        between.append(issuer)
        top = issuer
        fetched += 1
    key = leaf.public_key()
    if not isinstance(key, RSAPublicKey) or key.key_size not in _KEY_BITS:
        raise Forged("the certificate's key is not of SNS's kind")
    return TrustedKey(key, leaf.not_valid_after_utc)


def _holds(
    verifier: ServerVerifier, leaf: x509.Certificate, between: list[x509.Certificate]
) -> bool:
    try:
        verifier.verify(leaf, between)
    except VerificationError:
        return False
    return True


def _certificates(pem: bytes) -> list[x509.Certificate]:
    if len(pem) > _LARGEST_FILE:
        raise Forged("the certificate file is too large to be one of Amazon SNS's")
    try:
        found = x509.load_pem_x509_certificates(pem)
    except ValueError as unreadable:
        raise Forged("the certificate file holds no certificate") from unreadable
    return found[:_MOST_CERTIFICATES]


def _issuer_of(certificate: x509.Certificate, issuers: IssuerSource) -> x509.Certificate | None:
    """The certificate above this one, from where it says; None when it does not say."""
    try:
        access = certificate.extensions.get_extension_for_class(x509.AuthorityInformationAccess)
    except (x509.ExtensionNotFound, ValueError):
        return None
    for entry in access.value:
        place = entry.access_location
        if entry.access_method == AuthorityInformationAccessOID.CA_ISSUERS and isinstance(
            place, x509.UniformResourceIdentifier
        ):
            data = issuers(issuer_address(place.value))
            try:
                return x509.load_der_x509_certificate(data[:_LARGEST_FILE])
            except ValueError:
                return None
    return None
