"""A certificate authority of a test's own: right certificates, and all the wrong ones."""

import datetime as dt
from dataclasses import dataclass
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import AuthorityInformationAccessOID, ExtendedKeyUsageOID, NameOID

AT = dt.datetime(2026, 3, 1, 12, 0, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)
SIGNER = "sns.amazonaws.com"
_EXTENSIONS_OF_A_CA = {"digital_signature": False, "key_cert_sign": True, "crl_sign": True}
_EXTENSIONS_OF_A_LEAF = {"digital_signature": True, "key_cert_sign": False, "crl_sign": False}


@cache
def rsa_key(number=0, bits=2048):
    """The same key for the same number: making one takes a moment."""
    return rsa.generate_private_key(public_exponent=65537, key_size=bits)


@dataclass(frozen=True)
class Issued:
    """A certificate with its key."""

    certificate: x509.Certificate
    key: object

    @property
    def pem(self):
        return self.certificate.public_bytes(Encoding.PEM)

    @property
    def der(self):
        return self.certificate.public_bytes(Encoding.DER)


def issue(  # noqa: PLR0913 -- what a certificate can say
    name=SIGNER,
    issuer=None,
    *,
    ca=False,
    key=None,
    begins=AT - 30 * DAY,
    ends=AT + 30 * DAY,
    alternative=None,
    issuer_url="",
):
    """A certificate under an issuer, or under itself.

    Args:
        name: common name.
        issuer: an ``Issued``; None for a self-signed one.
        ca: whether it may issue others.
        key: a new one if not told; authorities use elliptic curves, which are quick to make.
        begins: of its validity.
        ends: of its validity.
        alternative: the name in subjectAltName; the common name if not told.
        issuer_url: where it says that its issuer's certificate is; at ``http://ocsp.`` it says
            only where revocations are.
    """
    key = key or (ec.generate_private_key(ec.SECP256R1()) if ca else rsa_key())
    signer = issuer.key if issuer else key
    usage = _EXTENSIONS_OF_A_CA if ca else _EXTENSIONS_OF_A_LEAF
    others = ("content_commitment", "key_encipherment", "data_encipherment", "key_agreement")
    rest = dict.fromkeys((*others, "encipher_only", "decipher_only"), False)
    above = issuer.certificate.public_key() if issuer else key.public_key()
    builder = (
        x509.CertificateBuilder()
        .subject_name(_name(name))
        .issuer_name(issuer.certificate.subject if issuer else _name(name))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(ends)
        .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
        .add_extension(x509.KeyUsage(**usage, **rest), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(above), critical=False)
    )
    if not ca:
        san = x509.SubjectAlternativeName([x509.DNSName(alternative or name)])
        purposes = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH])
        builder = builder.add_extension(san, critical=False).add_extension(purposes, critical=False)
    if issuer_url:
        place = x509.UniformResourceIdentifier(issuer_url)
        status = x509.AccessDescription(AuthorityInformationAccessOID.OCSP, place)
        access = x509.AccessDescription(AuthorityInformationAccessOID.CA_ISSUERS, place)
        told = [status] if issuer_url.startswith("http://ocsp.") else [status, access]
        builder = builder.add_extension(x509.AuthorityInformationAccess(told), critical=False)
    return Issued(builder.sign(signer, hashes.SHA256()), key)


def _name(common_name):
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)])
