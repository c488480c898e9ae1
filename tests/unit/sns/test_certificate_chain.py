"""A signing certificate is believed for its chain, dates, name and key, all of them."""

import base64
import datetime as dt

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from app.amazonpay.sns.certificate_chain import Roots, public_roots, trusted_key
from app.amazonpay.sns.verdicts import CertificateUnavailable, Forged
from tests.sns_authority import AT, DAY, SIGNER, issue, rsa_key

M01 = "http://crt.r2m01.amazontrust.com/r2m01.cer"
M02 = "http://crt.r2m02.amazontrust.com/r2m02.cer"
SECOND = dt.timedelta(seconds=1)
ROOT = issue("Test root", ca=True)
MIDDLE = issue("Test issuer", ROOT, ca=True, issuer_url=M01)
ROOTS = Roots.from_pem(ROOT.pem)


class Issuers:
    """Gives out issuers' certificates and remembers where it was asked."""

    def __init__(self, *answers):
        self.asked = []
        self._answers = list(answers)

    def __call__(self, address):
        self.asked.append(f"{address.origin}{address.target}")
        answer = self._answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


def proven(pem, issuers=None, at=AT):
    return trusted_key(pem, ROOTS, at, issuers or Issuers())


def test_a_certificate_under_a_root_is_believed_until_it_ends():
    leaf = issue(issuer=ROOT)
    trusted = proven(leaf.pem)
    assert trusted.key == leaf.key.public_key()
    assert trusted.ends == AT + 30 * DAY


def test_an_issuer_in_the_file_is_used():
    assert proven(issue(issuer=MIDDLE).pem + MIDDLE.pem).key == rsa_key().public_key()


def test_an_issuer_that_is_not_in_the_file_is_fetched_from_amazon():
    issuers = Issuers(MIDDLE.der)
    assert proven(issue(issuer=MIDDLE, issuer_url=M02).pem, issuers).key == rsa_key().public_key()
    assert issuers.asked == ["https://crt.r2m02.amazontrust.com/r2m02.cer"]


def test_two_issuers_are_fetched_and_no_third():
    lower = issue("Test lower issuer", MIDDLE, ca=True, issuer_url=M01)
    lowest = issue("Test lowest issuer", lower, ca=True, issuer_url=M02)
    issuers = Issuers(lower.der, MIDDLE.der)
    assert proven(issue(issuer=lower, issuer_url=M02).pem, issuers)
    issuers = Issuers(lowest.der, lower.der, MIDDLE.der)
    with pytest.raises(Forged, match="not one of Amazon SNS's"):
        proven(issue(issuer=lowest, issuer_url=M02).pem, issuers)
    assert len(issuers.asked) == 2


def test_an_issuer_elsewhere_is_not_fetched():
    issuers = Issuers()
    leaf = issue(issuer=MIDDLE, issuer_url="http://crt.example.net/r2m02.cer")
    with pytest.raises(Forged, match="issuer's address"):
        proven(leaf.pem, issuers)
    assert issuers.asked == []


def test_a_certificate_that_does_not_say_where_its_issuer_is_stays_unproven():
    issuers = Issuers()
    leaf = issue(issuer=MIDDLE, issuer_url="http://ocsp.r2m02.amazontrust.com/r2m02.cer")
    with pytest.raises(Forged, match="not one of Amazon SNS's"):
        proven(leaf.pem, issuers)
    assert issuers.asked == []


def test_an_issuer_that_cannot_be_had_leaves_the_question_open():
    issuers = Issuers(CertificateUnavailable("not now"))
    with pytest.raises(CertificateUnavailable):
        proven(issue(issuer=MIDDLE, issuer_url=M02).pem, issuers)


@pytest.mark.parametrize("answer", [b"", b"<html>", ROOT.pem, issue("Other", ca=True).der])
def test_an_issuer_that_is_none_proves_nothing(answer):
    with pytest.raises(Forged):
        proven(issue(issuer=MIDDLE, issuer_url=M02).pem, Issuers(answer, answer))


@pytest.mark.parametrize(
    "leaf",
    [
        issue(),
        issue(issuer=MIDDLE),
        issue(issuer=issue("Test root", ca=True)),
        issue(issuer=issue("Not a CA", ROOT)),
        issue("sns.amazonaws.com.example.net", ROOT),
        issue("example.net", ROOT),
        issue(SIGNER, ROOT, alternative="example.net"),
        issue("sns.eu-west-1.amazonaws.com", ROOT),
        issue(SIGNER, ROOT, ca=True, key=rsa_key()),
        issue(issuer=ROOT, key=ec.generate_private_key(ec.SECP256R1())),
        issue(issuer=ROOT, key=rsa_key(1, bits=1024)),
        issue(issuer=issue("Old", ROOT, ca=True, ends=AT - DAY)),
    ],
    ids=[
        "signed by itself",
        "under an issuer that is not told",
        "under a root of the same name",
        "under another's certificate that may not issue",
        "a name that begins alike",
        "another name",
        "the name in the wrong place",
        "a region's name",
        "an authority",
        "another kind of key",
        "a short key",
        "under an issuer that has ended",
    ],
)
def test_any_other_certificate_is_a_forgery(leaf):
    with pytest.raises(Forged):
        proven(leaf.pem)


@pytest.mark.parametrize(
    ("begins", "ends", "good"),
    [
        (AT, AT + DAY, True),
        (AT - DAY, AT, True),
        (AT + SECOND, AT + DAY, False),
        (AT - DAY, AT - SECOND, False),
    ],
)
def test_a_certificate_counts_from_its_first_second_to_its_last(begins, ends, good):
    pem = issue(issuer=ROOT, begins=begins, ends=ends).pem
    if good:
        assert proven(pem).ends == ends
    else:
        with pytest.raises(Forged):
            proven(pem)


@pytest.mark.parametrize(
    "pem",
    [
        b"",
        b"<html>not here</html>",
        ROOT.pem[:200],
        b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
        issue(issuer=ROOT).pem + b" " * 32768,
    ],
)
def test_a_file_that_holds_no_certificate_is_a_forgery(pem):
    with pytest.raises(Forged):
        proven(pem)


@pytest.mark.parametrize("pem", [b"", b"no certificate", issue(issuer=ROOT).pem])
def test_a_file_without_a_root_is_trouble_of_our_own(pem):
    with pytest.raises(CertificateUnavailable):
        Roots.from_pem(pem)


def test_the_public_roots_are_read_without_a_warning_and_believe_no_test():
    roots = public_roots()
    assert public_roots() is roots
    with pytest.raises(Forged):
        trusted_key(issue(issuer=ROOT).pem, roots, AT, Issuers())


def test_a_certificate_damaged_anywhere_is_a_forgery():
    leaf = issue(issuer=ROOT)
    for place in range(0, len(leaf.der), 7):
        damaged = bytearray(leaf.der)
        damaged[place] ^= 0x55
        text = base64.encodebytes(bytes(damaged))
        pem = b"-----BEGIN CERTIFICATE-----\n" + text + b"-----END CERTIFICATE-----\n"
        with pytest.raises(Forged):
            proven(pem)
