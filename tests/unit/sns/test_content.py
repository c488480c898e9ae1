"""Both generations of IPNs name their object; nothing that can be written makes reading fail."""

import json
from xml.etree.ElementTree import ParseError, XMLPullParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.amazonpay.sns.classic_data import UnreadableData, texts_of
from app.amazonpay.sns.content import UNREADABLE, Generation, IpnContent, content_of, read_content
from app.emulator.ipn_messages import NotificationType
from app.emulator.ipn_samples import sample_ipn
from app.emulator.states import Environment, Region
from tests import sns_messages as sns
from tests.unit.emulator_ipn import orders

NAMESPACE = "https://mws-eu.amazonservices.com/ipn/OffAmazonPayments/2013-01-01"


def test_a_classic_ipn_names_its_object_merchant_and_environment():
    body = sns.body(sns.notification())
    assert read_content(body) == IpnContent(
        Generation.CLASSIC,
        kind="PaymentAuthorize",
        object_id="S02-1111111-2222222-A333333",
        charge_permission_id="S02-1111111-2222222",
        seller_id="AEXAMPLESELLER",
        environment="Sandbox",
        notification_id="2222-3333",
    )


@pytest.mark.parametrize(
    ("type_", "kind", "object_id"),
    [
        ("ORDER_REFERENCE", "OrderReferenceNotification", "P01-0000000-0000000-000000"),
        ("AUTHORIZE", "PaymentAuthorize", "P01-0000000-0000000-000000-A000000"),
        ("CAPTURE", "PaymentCapture", "P01-0000000-0000000-000000-C000000"),
        ("REFUND", "PaymentRefund", "P01-0000000-0000000-000000-R000000"),
        ("BILLING_AGREEMENT", "BillingAgreementNotification", "B01-0000000-0000000"),
        ("CHARGEBACK", "ChargebackDetailedNotification", "CB0000000000"),
        ("PROVIDER_CREDIT", "ProviderCredit", "P01-0000000-0000000-000000-P000000"),
        (
            "PROVIDER_CREDIT_REVERSAL",
            "ProviderCreditReversal",
            "P01-0000000-0000000-000000-Q000000",
        ),
        ("SOLUTION_PROVIDER_EVENT", "SolutionProviderEvent", ""),
    ],
)
def test_every_classic_kind_is_read(type_, kind, object_id):
    ipn = sample_ipn(NotificationType[type_], Region.US, Environment.LIVE, orders.SELLER, orders.AT)
    content = content_of(ipn.inner_json(orders.SELLER, "reference", orders.AT))
    owner = "" if not object_id else object_id[:19]
    if type_ == "CHARGEBACK":
        owner = "P01-0000000-0000000"
    event = "BillingAgreementStatusUpdated" if type_ == "BILLING_AGREEMENT" else ""
    assert content == IpnContent(
        Generation.CLASSIC,
        kind,
        object_id,
        owner,
        orders.SELLER,
        "Live",
        "reference",
        event,
        is_sample=True,
    )


def test_an_ipn_of_the_newer_generation_names_its_object():
    assert content_of(sns.rest()) == IpnContent(
        Generation.REST,
        kind="CHARGE",
        object_id="S02-1111111-2222222-C012345",
        charge_permission_id="S02-1111111-2222222",
        seller_id="AEXAMPLESELLER",
        environment="Sandbox",
        notification_id="b874df54-0000-4000-8000-000000000000",
        event="STATE_CHANGE",
    )


def test_names_of_the_newer_generation_may_be_in_any_case():
    inner = {name[0].lower() + name[1:]: value for name, value in json.loads(sns.rest()).items()}
    assert content_of(json.dumps(inner)) == content_of(sns.rest())


@pytest.mark.parametrize(
    ("permission", "environment"),
    [
        ("P01-1234567-1234567", "Live"),
        ("B01-1234567-1234567", "Live"),
        ("S01-1234567-1234567", "Sandbox"),
        ("C01-1234567-1234567", "Sandbox"),
        ("X01-1234567-1234567", ""),
        ("S01-1234567-12345678", ""),
        ("", ""),
    ],
)
def test_the_environment_of_the_newer_generation_is_told_by_the_first_letter(
    permission, environment
):
    changes = {"ChargePermissionId": permission, "ObjectId": "x"}
    assert content_of(sns.rest(**changes)).environment == environment


def test_a_missing_permission_is_the_beginning_of_the_object_id():
    content = content_of(sns.rest(ChargePermissionId=None))
    assert content.charge_permission_id == "S02-1111111-2222222"


@pytest.mark.parametrize("word", ["Live", "LIVE", "live"])
def test_an_environment_is_known_in_any_case_and_a_strange_one_is_kept(word):
    assert content_of(sns.classic(ReleaseEnvironment=word)).environment == "Live"
    assert content_of(sns.classic(ReleaseEnvironment="Beta")).environment == "Beta"


def test_a_kind_that_nobody_knows_is_kept_without_an_id():
    content = content_of(sns.classic("Something New"))
    assert (content.kind, content.object_id, content.seller_id) == (
        "SomethingNew",
        "",
        sns.SELLER,
    )


@pytest.mark.parametrize(
    "data",
    [
        f'<n:A xmlns:n="{NAMESPACE}"><n:B><n:AmazonAuthorizationId>{{}}</n:AmazonAuthorizationId></n:B></n:A>',
        "<A>\n <B>\n  <X/><IdList><Id>{}9</Id></IdList><AmazonAuthorizationId> {} </AmazonAuthorizationId></B></A>",
        "<A><!-- <B><AmazonAuthorizationId>S02-9999999-9999999</AmazonAuthorizationId></B> --><B><AmazonAuthorizationId>{}</AmazonAuthorizationId></B></A>",
        "<A><B><C><AmazonAuthorizationId>deeper</AmazonAuthorizationId></C><AmazonAuthorizationId>{}</AmazonAuthorizationId></B></A>",
        "<A><B><AmazonAuthorizationId><![CDATA[{}]]></AmazonAuthorizationId></B></A>",
        "<A><B><AmazonAuthorizationId>{}</AmazonAuthorizationId></B>",
        '<A x="&gt;"><B><AmazonAuthorizationId>{}</AmazonAuthorizationId></B></A>',
    ],
)
def test_the_id_is_found_in_any_namespace_order_and_layout(data):
    text = data.replace("{}", f"{sns.ORDER}-A333333")
    assert content_of(sns.classic(data=text)).object_id == f"{sns.ORDER}-A333333"


@pytest.mark.parametrize(
    "data",
    [
        "",
        "no xml",
        "<A><B/></A>",
        "<A><B><AmazonCaptureId>S02-1111111-2222222-C333333</AmazonCaptureId></B></A>",
        "<A><B><AmazonAuthorizationId/></B></A>",
        "<A><AmazonAuthorizationId>S02-1111111-2222222-A333333</AmazonAuthorizationId></A>",
        '<!DOCTYPE A [<!ENTITY e "S02">]><A><B><AmazonAuthorizationId>&e;</AmazonAuthorizationId></B></A>',
        '<!DOCTYPE A SYSTEM "file:///etc/passwd"><A><B><AmazonAuthorizationId>S02-1111111-2222222-A333333</AmazonAuthorizationId></B></A>',
        "<A>" * 40 + "</A>" * 40,
        "<A>" * 100_000,
        "<A><B><AmazonAuthorizationId>buyer@example.com</AmazonAuthorizationId></B></A>",
        "<A><B><AmazonAuthorizationId>" + "9" * 129 + "</AmazonAuthorizationId></B></A>",
        "\0",
    ],
)
def test_data_without_a_readable_id_leaves_the_kind_and_no_id(data):
    content = content_of(sns.classic(data=data))
    assert (content.kind, content.object_id, content.charge_permission_id) == (
        "PaymentAuthorize",
        "",
        "",
    )


@pytest.mark.parametrize(
    "message",
    [
        "",
        "plain words",
        "[]",
        "1",
        "null",
        "{}",
        '{"a": 1}',
        '"{}"',
        "{" * 5000,
        '{"x": "\\ud800"}',
    ],
)
def test_content_that_cannot_be_read_is_empty(message):
    assert content_of(message) == UNREADABLE
    assert read_content(json.dumps({"Message": message}).encode()) == UNREADABLE


@pytest.mark.parametrize("body", [b"", b"[]", b"1", b"{}", b'{"Message": 1}', b"\xff", b"null"])
def test_a_body_that_cannot_be_read_is_empty(body):
    assert read_content(body) == UNREADABLE


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["NotificationType", "NotificationData", "SellerId", "ObjectType"])
                | st.text(max_size=5),
                inner,
                max_size=6,
            )
        ),
    )
)
def test_no_json_makes_reading_fail(value):
    content = content_of(json.dumps(value))
    words = [word for word in content[:8] if word]
    assert all(len(word) <= 128 and word.isascii() and word.isprintable() for word in words)


@given(
    prefix=st.sampled_from(
        ["", '<?xml version="1.0"?>', "<?xml version='1.0' encoding='UTF-8'?>\n"]
    ),
    root=st.sampled_from(["<A>", '<n:A xmlns:n="u">', '<A a="b>c">', "<A><!--x-->", "<A >"]),
    child=st.sampled_from(["<B>", "<B x='1'>", "<B/><B>", "<B><AmazonRefundId/>", "<B\n>\n"]),
    found=st.text("S0-29A &;<", max_size=6),
)
def test_the_short_way_finds_what_a_parser_finds(prefix, root, child, found):
    name = "AmazonCaptureId"
    data = f"{prefix}{root}{child}<{name}>{found}</{name}>"
    if (wanted := _by_an_ordinary_parser(data, name)) is None:
        with pytest.raises(UnreadableData):
            texts_of(data, (name,))
    else:
        assert texts_of(data, (name,)) == {name: wanted}


def _by_an_ordinary_parser(data: str, name: str) -> str | None:
    """The text of the first such element on the third level."""
    parser, depth = XMLPullParser(["start", "end"]), 0
    try:
        parser.feed(data)
        for event, element in parser.read_events():
            depth += 1 if event == "start" else 0
            if event == "end" and depth == 3 and element.tag == name:
                return (element.text or "").strip()
            depth -= 1 if event == "end" else 0
    except ParseError:
        pass
    return None
