"""Only Amazon's own addresses can be called, however a look-alike is written."""

import pytest

from app.amazonpay.sns.addresses import certificate_address, confirmation_address, issuer_address
from app.amazonpay.sns.verdicts import Forged
from tests import sns_messages as sns

NAME = "SimpleNotificationService-0123456789abcdef0123456789abcdef.pem"
HOST = "sns.eu-west-1.amazonaws.com"


@pytest.mark.parametrize(
    "host",
    [
        "sns.us-east-1.amazonaws.com",
        "sns.eu-west-1.amazonaws.com",
        "sns.us-west-2.amazonaws.com",
        "sns.ap-northeast-1.amazonaws.com",
        "sns.us-gov-west-1.amazonaws.com",
        "sns.cn-north-1.amazonaws.com.cn",
    ],
)
def test_a_certificate_is_fetched_from_a_region_of_amazons_over_tls(host):
    address = certificate_address(f"https://{host}/{NAME}")
    assert str(address.origin) == f"https://{host}"
    assert address.origin.port == 443
    assert address.target == f"/{NAME}"


@pytest.mark.parametrize(
    "url",
    [
        "",
        f"http://{HOST}/{NAME}",
        f"HTTPS://{HOST}/{NAME}",
        f"ftp://{HOST}/{NAME}",
        f"//{HOST}/{NAME}",
        f"https:/{HOST}/{NAME}",
        f"https://{HOST}.example.net/{NAME}",
        f"https://{HOST}.cn/{NAME}",
        f"https://{HOST}./{NAME}",
        f"https://{HOST}:443/{NAME}",
        f"https://{HOST}:8443/{NAME}",
        f"https://user@{HOST}/{NAME}",
        f"https://{HOST}@example.net/{NAME}",
        f"https://example.net#@{HOST}/{NAME}",
        f"https://example.net?{HOST}/{NAME}",
        f"https://example.net\\@{HOST}/{NAME}",
        f"https://{HOST}%2eexample.net/{NAME}",
        f"https://{HOST}\n.example.net/{NAME}",
        f"https://x{HOST}/{NAME}",
        f"https://sns.eu-west-1.amazonaws.com.evil/{NAME}",
        f"https://sns.eu-west-1.amazonaws.org/{NAME}",
        f"https://sns.eu-west-1.amazonaws-com.example/{NAME}",
        f"https://sns.eu-west-1.s3.amazonaws.com/{NAME}",
        f"https://s3.eu-west-1.amazonaws.com/{NAME}",
        f"https://sns.amazonaws.com/{NAME}",
        f"https://sns..amazonaws.com/{NAME}",
        f"https://sns.evil.amazonaws.com/{NAME}",
        f"https://sns.cn-north-1.amazonaws.com/{NAME}",
        f"https://snsxeu-west-1.amazonaws.com/{NAME}",
        f"https://sns.eu-west-1xamazonaws.com/{NAME}",
        f"https://sns.eu-west-1.amazonaws.com/bucket/{NAME}",
        f"https://sns.eu-west-1.amazonaws.com/../{NAME}",
        f"https://{HOST}//{NAME}",
        f"https://{HOST}/{NAME}?x=1",
        f"https://{HOST}/{NAME}#x",
        f"https://{HOST}/{NAME}\n",
        f"https://{HOST}/{NAME} ",
        f" https://{HOST}/{NAME}",
        f"https://{HOST}/{NAME}.exe",
        f"https://{HOST}/SimpleNotificationService-.pem",
        f"https://{HOST}/SimpleNotificationService-xyzxyzxyz.pem",
        f"https://{HOST}/SimpleNotificationService-{'a' * 65}.pem",
        f"https://{HOST}/SimpleNotificationService.pem",
        f"https://{HOST}/other.pem",
        f"https://{HOST}/%53impleNotificationService-0123456789abcdef.pem",
        f"https://sns.еu-west-1.amazonaws.com/{NAME}",  # noqa: RUF001 -- a Cyrillic e
        "file:///etc/passwd",
        "https://127.0.0.1/" + NAME,
        "https://169.254.169.254/" + NAME,
        "https://[::1]/" + NAME,
    ],
)
def test_no_certificate_is_fetched_from_anywhere_else(url):
    with pytest.raises(Forged):
        certificate_address(url)


VISIT = sns.confirmation()["SubscribeURL"]


def test_a_subscription_is_confirmed_at_amazon_for_its_own_topic_and_token():
    address = confirmation_address(VISIT, sns.TOPIC, "t0k3n")
    assert str(address.origin) == f"https://{HOST}"
    assert address.target == f"/?Action=ConfirmSubscription&TopicArn={sns.TOPIC}&Token=t0k3n"


@pytest.mark.parametrize(
    "url",
    [
        VISIT.replace("https", "http"),
        VISIT.replace(HOST, f"{HOST}.example.net"),
        VISIT.replace(HOST, f"x@{HOST}"),
        VISIT.replace(HOST, f"{HOST}:444"),
        VISIT.replace("ConfirmSubscription", "Unsubscribe"),
        VISIT.replace("t0k3n", "another"),
        VISIT.replace(sns.TOPIC, sns.TOPIC + "X"),
        VISIT + "&AuthenticateOnUnsubscribe=true",
        VISIT + "&Action=DeleteTopic",
        VISIT.replace("/?", "/path?"),
        VISIT + "#x",
        VISIT + " HTTP/1.1",
        VISIT.partition("?")[0],
        "",
    ],
)
def test_no_other_address_is_visited_to_confirm(url):
    with pytest.raises(Forged):
        confirmation_address(url, sns.TOPIC, "t0k3n")


def test_an_issuer_is_fetched_from_amazon_and_always_over_tls():
    address = issuer_address("http://crt.r2m02.amazontrust.com/r2m02.cer")
    assert str(address.origin) == "https://crt.r2m02.amazontrust.com"
    assert address.target == "/r2m02.cer"


@pytest.mark.parametrize(
    "url",
    [
        "http://crt.example.net/r2m02.cer",
        "http://crt.r2m02.amazontrust.com.example.net/r2m02.cer",
        "http://crt.r2m02.amazontrust.com:8080/r2m02.cer",
        "http://127.0.0.1/r2m02.cer",
        "http://crt.r2m02.amazontrust.com/../r2m02.cer",
        "ldap://crt.r2m02.amazontrust.com/r2m02.cer",
    ],
)
def test_an_issuer_anywhere_else_is_not_fetched(url):
    with pytest.raises(Forged):
        issuer_address(url)
