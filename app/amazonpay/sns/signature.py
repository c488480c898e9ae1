"""Whether the owner of a key signed a message; the certificate behind it is proven elsewhere."""

from __future__ import annotations

from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from app.amazonpay.sns.envelope import Envelope, SignatureVersion
from app.amazonpay.sns.verdicts import Forged

_PADDING: Final = PKCS1v15()
# SHA-1 is Amazon's choice. A second text with the hash of a signed one cannot be made; a pair of
# texts with one hash can, but it would have to share its end, where the topic stands.
_SHA1: Final = hashes.SHA1()  # noqa: S303 -- the protocol's version 1 is SHA-1
_SHA256: Final = hashes.SHA256()
_VERSION_1: Final = SignatureVersion.SHA1


def require_signature(envelope: Envelope, key: RSAPublicKey) -> None:
    """Check the signature over the message's fields.

    Raises:
        Forged: somebody else signed it, or another text.
    """
    digest = _SHA1 if envelope.signature_version is _VERSION_1 else _SHA256
    try:
        key.verify(envelope.signature, envelope.signed_text(), _PADDING, digest)
    except InvalidSignature as wrong:
        raise Forged("the signature is not of this message") from wrong
