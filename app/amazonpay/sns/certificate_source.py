"""Where signing certificates come from: Amazon's hosts, or in training the emulator's file."""

from __future__ import annotations

import datetime as dt
from http import HTTPStatus
from pathlib import Path
from typing import Final, Protocol

from cryptography import x509
from cryptography.hazmat.primitives import hashes

from app.amazonpay.sns.addresses import Address
from app.amazonpay.sns.certificate_chain import Roots, TrustedKey, trusted_key
from app.amazonpay.sns.verdicts import CertificateUnavailable, Forged
from app.amazonpay.transport import Transport, WireRequest, request_head
from app.domain.errors import NotSent, OutcomeUnknown

_ANSWER_S: Final = 5.0
_NO_SUCH_THING: Final = frozenset({HTTPStatus.NOT_FOUND, HTTPStatus.GONE})
_NAME_DIGITS: Final = 32


class CertificateSource(Protocol):
    """Finds and proves a signing certificate; called on threads of its own, may block."""

    def key_at(self, address: Address, at: dt.datetime) -> TrustedKey:
        """The proven key of a certificate.

        Raises:
            Forged: there is no such certificate, or it is not Amazon SNS's.
            CertificateUnavailable: it cannot be had just now.
        """
        ...


class AmazonCertificates:
    """Fetches from Amazon over TLS and believes in the roots it is given."""

    def __init__(self, transport: Transport, roots: Roots) -> None:
        """Take part in the pool; ``roots`` are ``public_roots()`` outside of tests."""
        self._transport = transport
        self._roots = roots

    def key_at(self, address: Address, at: dt.datetime) -> TrustedKey:
        return trusted_key(self._get(address), self._roots, at, self._get)

    def _get(self, address: Address) -> bytes:
        """One file; redirects are not followed, for SNS sends none."""
        head = request_head("GET", address.target, address.origin, {})
        try:
            answer = self._transport.send(WireRequest(address.origin, head), _ANSWER_S)
        except (NotSent, OutcomeUnknown) as failure:
            raise CertificateUnavailable(
                f"{address.origin.host} did not give the signing certificate"
            ) from failure
        if answer.status in _NO_SUCH_THING:
            raise Forged(f"{address.origin.host} has no such certificate")
        if answer.status != HTTPStatus.OK:
            raise CertificateUnavailable(
                f"{address.origin.host} answered {answer.status} for the signing certificate"
            )
        return answer.body


class TrainingCertificate:
    """Believes in the emulator's certificate alone, as it stands in a file on this machine.

    The emulator signs with addresses of Amazon's, where its certificate is not; nobody is asked.
    """

    def __init__(self, file: Path) -> None:
        """Take the file's place; it is read when it is needed, for the emulator may renew it."""
        self._file = file

    def key_at(self, address: Address, at: dt.datetime) -> TrustedKey:
        try:
            pem = self._file.read_bytes()
        except OSError as missing:
            raise CertificateUnavailable("the emulator's certificate cannot be read") from missing
        roots = Roots.from_pem(pem)
        name = x509.load_pem_x509_certificate(pem).fingerprint(hashes.SHA256()).hex()
        wanted = f"/SimpleNotificationService-{name[:_NAME_DIGITS]}.pem"
        if address.target != wanted:
            raise Forged("the emulator does not sign with this certificate")
        return trusted_key(pem, roots, at, _nobody)


def _nobody(_address: Address) -> bytes:
    raise Forged("the emulator's certificate has no issuers but its root")
