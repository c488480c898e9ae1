"""Puts together what hears Amazon: certificates, confirmations, and the endpoint's callable."""

from __future__ import annotations

from pathlib import Path

from app.amazonpay.sns.certificate_chain import public_roots
from app.amazonpay.sns.certificate_source import AmazonCertificates, TrainingCertificate
from app.amazonpay.sns.certificates import Certificates
from app.amazonpay.sns.verifier import Verifier
from app.amazonpay.transport import Transport
from app.companion.admission import Admission
from app.companion.confirmations import Confirmations
from app.companion.ingest import Ingest
from app.companion.log import NotificationLog
from app.domain.clock import Clock


class Hearing:
    """An ``Ingest`` with what it needs; made before the event loop runs, closed inside it.

    Attributes:
        ingest: the ASGI callable for ``/ipn``.
        certificates: its ``fetches`` are for the metrics.
    """

    def __init__(
        self,
        notifications: NotificationLog,
        admission: Admission,
        clock: Clock,
        training_certificate: Path | None = None,
    ) -> None:
        """Put it together; nothing is contacted.

        Args:
            notifications: where proven messages go.
            admission: the lists; ``Admission.for_training`` with a training certificate.
            clock: the machine's.
            training_certificate: the emulator's; then Amazon's own are not believed, and no
                subscription is confirmed.

        Raises:
            Unavailable: a training certificate with any environment but ``Sandbox``.
        """
        self._transport = Transport()
        self._confirmations: Confirmations | None = None
        if training_certificate is None:
            self._confirmations = Confirmations(self._transport)
            self.certificates = Certificates(
                AmazonCertificates(self._transport, public_roots()), clock
            )
        else:
            admission = Admission.for_training(
                admission.topics, admission.merchants, admission.environments
            )
            self.certificates = Certificates(TrainingCertificate(training_certificate), clock)
        confirm = self._confirmations.add if self._confirmations else None
        verifier = Verifier(self.certificates)
        self.ingest = Ingest(notifications, verifier, admission, clock, confirm=confirm)

    async def close(self) -> None:
        """Finish what is being fetched and give up what is not confirmed yet."""
        if self._confirmations is not None:
            await self._confirmations.close()
        await self.certificates.close()
        self._transport.close()
