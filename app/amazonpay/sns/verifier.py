"""Proves that Amazon SNS signed a message."""

from __future__ import annotations

from app.amazonpay.sns.certificates import Certificates
from app.amazonpay.sns.envelope import Envelope
from app.amazonpay.sns.signature import require_signature


class Verifier:
    """Checks signatures; one event loop uses it.

    RSA takes 20 us, less than handing it to a thread: it is done in place.
    """

    def __init__(self, certificates: Certificates) -> None:
        self._certificates = certificates

    async def prove(self, envelope: Envelope) -> None:
        """Return if Amazon SNS signed this.

        Raises:
            Forged: it did not, as far as anybody can tell.
            CertificateUnavailable: nobody can tell just now.
        """
        key = self._certificates.known(envelope.certificate_url)
        if key is None:
            key = await self._certificates.obtain(envelope.certificate_url)
        require_signature(envelope, key)
