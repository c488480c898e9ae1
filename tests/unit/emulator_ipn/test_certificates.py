"""Keys and certificates: their names, their chain, who may read them, and that they last."""

import ssl
import stat
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address

import pytest
from cryptography import x509
from cryptography.x509.oid import NameOID
from cryptography.x509.verification import PolicyBuilder, Store, VerificationError

from app.emulator.certificate_authority import issue_certificate
from app.emulator.sns_keys import ensure_sns_keys
from app.emulator.tls import ensure_tls


def mode(path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_the_signing_certificate_is_named_as_that_of_sns(sns_keys):
    certificate = x509.load_pem_x509_certificate(sns_keys.certificate_pem)
    names = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    assert [name.value for name in names] == ["sns.amazonaws.com"]
    extension = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName)
    assert extension.value.get_values_for_type(x509.DNSName) == [
        "sns.amazonaws.com",
        "sns.us-east-1.amazonaws.com",
        "sns.eu-west-1.amazonaws.com",
        "sns.us-west-2.amazonaws.com",
    ]


@pytest.mark.parametrize("host", ["sns.us-east-1.amazonaws.com", "sns.eu-west-1.amazonaws.com"])
def test_the_signing_certificate_chains_to_the_root_beside_it(sns_keys, host):
    leaf, root = x509.load_pem_x509_certificates(sns_keys.certificate_file.read_bytes())
    verifier = (
        PolicyBuilder()
        .store(Store([root]))
        .time(datetime.now(UTC))
        .build_server_verifier(x509.DNSName(host))
    )
    assert verifier.verify(leaf, []) == [leaf, root]


def test_the_signing_certificate_chains_to_no_other_root(sns_keys):
    other = issue_certificate("x", [x509.DNSName("sns.us-east-1.amazonaws.com")])
    verifier = (
        PolicyBuilder()
        .store(Store([x509.load_pem_x509_certificate(other.authority)]))
        .build_server_verifier(x509.DNSName("sns.us-east-1.amazonaws.com"))
    )
    leaf = x509.load_pem_x509_certificate(sns_keys.certificate_pem)
    with pytest.raises(VerificationError):
        verifier.verify(leaf, [])


def test_the_certificates_outlive_a_clock_set_nine_years_ahead(sns_keys):
    later = datetime.now(UTC) + timedelta(days=9 * 365)
    for certificate in x509.load_pem_x509_certificates(sns_keys.certificate_pem):
        assert certificate.not_valid_before_utc < datetime.now(UTC)
        assert certificate.not_valid_after_utc > later


def test_a_restart_keeps_the_signing_key(tmp_path):
    first = ensure_sns_keys(tmp_path)
    again = ensure_sns_keys(tmp_path)
    assert again.certificate_pem == first.certificate_pem
    assert again.certificate_name == first.certificate_name
    assert again.key.private_numbers() == first.key.private_numbers()


def test_the_signing_key_is_for_its_owner_only(tmp_path):
    ensure_sns_keys(tmp_path)
    assert sorted(path.name for path in (tmp_path / "sns").iterdir()) == [
        "certificate.pem",
        "key.pem",
    ]
    assert mode(tmp_path / "sns" / "key.pem") == 0o600
    assert mode(tmp_path / "sns") == 0o700


def test_a_start_that_broke_off_is_made_good(tmp_path):
    first = ensure_sns_keys(tmp_path)
    first.certificate_file.unlink()
    again = ensure_sns_keys(tmp_path)
    assert again.certificate_name != first.certificate_name
    assert again.certificate_file.exists()


def test_a_key_that_is_not_that_of_the_certificate_is_refused(tmp_path):
    keys = ensure_sns_keys(tmp_path / "one")
    ensure_sns_keys(tmp_path / "two")
    keys.certificate_file.write_bytes((tmp_path / "two/sns/certificate.pem").read_bytes())
    with pytest.raises(ValueError, match="is not the key of"):
        ensure_sns_keys(tmp_path / "one")


def test_the_certificate_name_has_the_form_of_sns(sns_keys):
    stem, _, rest = sns_keys.certificate_name.partition("-")
    assert stem == "SimpleNotificationService"
    assert len(rest) == 36
    assert rest.endswith(".pem")
    assert set(rest.removesuffix(".pem")) <= set("0123456789abcdef")


def test_the_tls_certificate_names_this_machine_only(tmp_path):
    files = ensure_tls(tmp_path)
    certificate = x509.load_pem_x509_certificate(files.cert.read_bytes())
    names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert names.get_values_for_type(x509.DNSName) == ["localhost"]
    assert names.get_values_for_type(x509.IPAddress) == [
        ip_address("127.0.0.1"),
        ip_address("::1"),
    ]


def test_the_tls_files_are_kept_and_private(tmp_path):
    first = ensure_tls(tmp_path)
    content = first.cert.read_bytes()
    assert ensure_tls(tmp_path) == first
    assert first.cert.read_bytes() == content
    assert mode(first.key) == 0o600


def test_the_tls_files_are_made_anew_when_one_is_missing(tmp_path):
    files = ensure_tls(tmp_path)
    content = files.cert.read_bytes()
    files.ca.unlink()
    assert ensure_tls(tmp_path) == files
    assert files.cert.read_bytes() != content


def test_an_unreadable_tls_certificate_is_not_overwritten(tmp_path):
    files = ensure_tls(tmp_path)
    files.cert.write_bytes(b"not a certificate")
    with pytest.raises(ValueError, match="PEM"):
        ensure_tls(tmp_path)
    assert files.cert.read_bytes() == b"not a certificate"


def test_openssl_takes_the_tls_files(tmp_path):
    files = ensure_tls(tmp_path)
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(files.cert, files.key)
    client = ssl.create_default_context(cafile=str(files.ca))
    assert client.cert_store_stats()["x509_ca"] == 1
