"""The control routes: who may use them, what they say of mistakes, and what they document."""

import json
import re

import pytest

from app.emulator.server import EmulatorServer

ID = "S01-0000000-0000000"
CLOSED_REASONS = (
    "Closed after Open takes AmazonClosed, ExpiredUnused, MaxCapturesProcessed,"
    " OrderReferenceCanceled, SellerClosed."
)


def test_health_says_that_this_is_not_amazon(shop):
    health = shop.control.get("health")
    assert health["status"] == "ok"
    assert health["notice"] == "Training \N{EN DASH} not Amazon"
    assert health["order_references"] == 0


def test_an_order_is_made_as_if_a_buyer_had_chosen(shop):
    made = shop.control.post(
        "order-references",
        region="jp",
        environment="Live",
        payment_method="0005",
        total={"amount": "1000", "currency": "JPY"},
        seller_order_id="P-1",
    )
    assert made["state"] == "Draft"
    assert made["access_token"].startswith("Atza|")
    assert made["expires_in"] == 3600
    shown = shop.control.get(f"order-references/{made['AmazonOrderReferenceId']}")
    assert shown["region"] == "jp"
    assert shown["total"] == {"amount": "1000", "currency": "JPY"}
    assert shown["payment_method"]["tail"] == "0005"
    assert shown["seller_order_id"] == "P-1"
    assert shown["constraints"] == []
    assert (shown["authorizations"], shown["captures"], shown["refunds"]) == ([], [], [])


def test_a_buyer_may_bring_an_address_of_his_own(shop):
    address = {"name": "Ada <b>", "line1": "1 Loop", "city": "York", "country_code": "GB"}
    made = shop.control.post("order-references", region="uk", address=address, confirmed=False)
    order_id, token = made["AmazonOrderReferenceId"], made["access_token"]
    shown = shop.order(order_id, AddressConsentToken=token)
    assert shown.text_of("PhysicalDestination/Name") == "Ada <b>"
    shop.control.post(f"order-references/{order_id}/address", address={"name": "Eve"})
    assert shop.order(order_id, AddressConsentToken=token).text_of("Destination//Name") == "Eve"


def test_the_default_region_is_the_servers(shop):
    assert shop.draft().startswith("S01") is True
    assert shop.control.post("order-references")["region"] == "us"


def test_the_whole_state_shows_what_hangs_on_an_order(shop):
    order_id = shop.open_order()
    capture_id = shop.paid(order_id)
    refund_id = shop.refund(capture_id).text_of("AmazonRefundId")
    shown = shop.control.get(f"order-references/{order_id}")
    assert [one["capture_id"] for one in shown["captures"]] == [capture_id]
    assert [one["refund_id"] for one in shown["refunds"]] == [refund_id]
    assert shown["refunds"][0]["status"]["state"] == "Pending"
    assert shop.control.get(f"captures/{capture_id}")["amount"] == {
        "amount": "10.00",
        "currency": "USD",
    }
    assert shop.control.get(f"refunds/{refund_id}")["capture_id"] == capture_id


def test_amazon_cancels_and_closes(shop):
    canceled, closed = shop.open_order(), shop.open_order()
    authorization_id = shop.authorized(canceled)
    shop.control.post(f"order-references/{canceled}/cancel")
    shop.control.post(f"order-references/{closed}/close")
    assert shop.order_state(canceled) == "Canceled/AmazonCanceled"
    assert shop.authorization_state(authorization_id) == "Closed/OrderReferenceCanceled"
    assert shop.order_state(closed) == "Closed/AmazonClosed"
    latest = shop.control.get("order-references")["order_references"]
    assert [one["state"] for one in latest] == ["Closed", "Canceled"]


def test_forced_states_have_their_usual_effects(shop):
    order_id = shop.open_order()
    pending = shop.authorize(order_id, TransactionTimeout=60, CaptureNow="true").text_of(
        "AmazonAuthorizationId"
    )
    shop.control.post(f"authorizations/{pending}", state="Open")
    assert shop.authorization_state(pending) == "Closed/MaxCapturesProcessed"
    other = shop.authorize(order_id, TransactionTimeout=60).text_of("AmazonAuthorizationId")
    body = {"state": "Declined", "reason_code": "InvalidPaymentMethod"}
    shop.control.post(f"authorizations/{other}", **body)
    assert shop.order_state(order_id) == "Suspended/InvalidPaymentMethod"
    refund_id = shop.refund(pending.replace("-A", "-C")).text_of("AmazonRefundId")
    shop.control.post(f"refunds/{refund_id}", state="Completed")
    capture = shop.captured(pending.replace("-A", "-C"))
    assert capture.amount("RefundedAmount") == "10.00 USD"


@pytest.mark.parametrize(
    ("state", "reason", "words"),
    [
        ("Pending", None, "Open cannot become Pending."),
        ("Declined", "AmazonRejected", "Open cannot become Declined."),
        (
            "Closed",
            "Stale",
            CLOSED_REASONS,
        ),
    ],
)
def test_a_step_the_life_cycle_does_not_have_is_a_conflict(shop, state, reason, words):
    authorization_id = shop.authorized(shop.open_order())
    body = {"state": state, "reason_code": reason}
    answer = shop.control.ask("POST", f"authorizations/{authorization_id}", body)
    assert (answer.status_code, answer.json()) == (409, {"error": words})
    assert shop.authorization_state(authorization_id) == "Open"


@pytest.mark.parametrize(
    ("asked", "status", "words"),
    [
        (("POST", "order-references", {"region": "mars"}), 400, "region must be one of us, uk"),
        (("POST", "order-references", {"environment": "live"}), 400, "environment must be one of"),
        (("POST", "order-references", {"buyer": "nobody"}), 404, "There is no buyer 'nobody'."),
        (("POST", "order-references", {"payment_method": "9999"}), 404, "no payment method '9999'"),
        (("POST", "order-references", {"address": "nowhere"}), 404, "no address 'nowhere'"),
        (("POST", "order-references", {"address": {"planet": "x"}}), 400, "Unknown: planet."),
        (("POST", "order-references", {"address": 3}), 400, "address must be an address id"),
        (("POST", "order-references", {"scopes": ["all"]}), 400, "scopes must be a list of"),
        (("POST", "order-references", {"total": "12"}), 400, "total must be an amount such as"),
        (("POST", "order-references", {"total": {"amount": "0", "currency": "USD"}}), 400, "total"),
        (("POST", "order-references", {"confirmed": True}), 409, "AmountNotSet"),
        (("POST", "order-references", []), 400, "The body must be a JSON object."),
        (("GET", f"order-references/{ID}", None), 404, f"The OrderReferenceId {ID} is invalid."),
        (("POST", f"authorizations/{ID}", {"state": "Open"}), 404, "TransactionId"),
        (("POST", "clock", {"seconds": "1"}), 400, "seconds must be a number"),
        (("POST", "clock", {}), 400, "seconds must be a number"),
        (("POST", "outcomes", {"operation": "Pay"}), 400, "operation must be one of Authorize"),
        (("PUT", "switches", {"sca": "yes"}), 400, "sca must be true or false."),
        (("PUT", "throttling", {}), 400, "enabled must be true or false."),
        (("PUT", "account", {"status": "GONE"}), 400, "status must be one of ACTIVE, INACTIVE."),
        (("PUT", "account", {"allowed_origins": "x"}), 400, "must be a list of texts"),
        (("PUT", "service-status", {"status": "BLUE"}), 400, "status must be one of GREEN"),
        (("GET", "nothing-here", None), 404, "Not Found"),
        (("DELETE", "clock", None), 405, "Method Not Allowed"),
    ],
)
def test_a_mistake_is_told_in_a_sentence(shop, asked, status, words):
    answer = shop.control.ask(*asked)
    assert answer.status_code == status
    assert words in answer.json()["error"]
    assert shop.control.get("health")["order_references"] == 0


def test_unknown_queries_are_refused(shop):
    for path in ("ledger", "calls"):
        assert shop.control.ask("GET", path, colour="red").status_code == 400
        assert shop.control.ask("GET", path, after="soon").status_code == 400


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Host": "localhost:1"}, 200),
        ({"Host": "[::1]:1"}, 200),
        ({"Host": "attacker.example"}, 403),
        ({"Host": "127.0.0.1.attacker.example"}, 403),
        ({"Host": "]["}, 403),
        ({"Origin": "https://attacker.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "http://127.0.0.1:1"}, 403),
    ],
)
def test_control_is_closed_to_other_hosts_and_origins(shop, headers, status):
    answer = shop.control.session.get(f"{shop.control.url}/health", headers=headers, timeout=10)
    assert answer.status_code == status
    assert status == 200 or "Control" in answer.json()["error"]


def test_pages_of_the_emulator_itself_may_use_control(shop):
    own = {"Origin": shop.base_url}
    answer = shop.control.session.get(f"{shop.control.url}/health", headers=own, timeout=10)
    assert answer.status_code == 200


def test_the_account_is_shown_without_its_secrets(shop, server):
    shop.control.put(
        "account", store_name="Corner <Shop>", allowed_origins=["https://shop.example"]
    )
    account = shop.control.get("account")
    assert account["store_name"] == "Corner <Shop>"
    assert account["allowed_origins"] == ["https://shop.example"]
    shown = json.dumps(account)
    for secret in ("secret_key", "client_secret", "access_key"):
        assert server.credentials()[secret] not in shown
    made = shop.authorize(shop.open_order())
    assert made.text_of("SoftDescriptor") == "AMZ*Corner <Shop> amzn.com/pmts"
    shop.control.put("account", store_name="Training Shop", allowed_origins=[])


def test_the_ledger_tells_who_moved_what_in_order(shop):
    order_id = shop.open_order()
    made = shop.authorize(order_id, "10.00", AuthorizationReferenceId="P-1-a01", CaptureNow="true")
    assert made.status == 200
    told = shop.control.get("ledger", reference_id="P-1-a01")["effects"]
    assert [(one["effect"], one["kind"], one["amount"], one["state"]) for one in told] == [
        ("Authorize", "Authorization", "10.00", "Pending"),
        ("StateChange", "Authorization", "", "Open"),
        ("Capture", "Capture", "10.00", "Pending"),
        ("StateChange", "Capture", "", "Completed"),
        ("StateChange", "Authorization", "", "Closed"),
    ]
    last = told[-1]["number"]
    assert shop.control.get("ledger", after=str(last))["effects"] == []
    assert len(shop.control.get("ledger", limit="2")["effects"]) == 2


def test_calls_are_told_without_secrets(shop, server):
    order_id = shop.open_order()
    note = "a very private note"
    shop.authorize(order_id, AuthorizationReferenceId="P-1-a01", SellerAuthorizationNote=note)
    told = shop.control.get("calls", operation="Authorize")["calls"][-1]
    assert told["object_id"] == order_id
    assert told["reference_id"] == "P-1-a01"
    assert (told["status"], told["code"], told["environment"]) == (200, "", "Sandbox")
    everything = shop.control.ask("GET", "calls").text + shop.control.ask("GET", "ledger").text
    for secret in (note, server.credentials()["secret_key"], server.credentials()["access_key"]):
        assert secret not in everything


def test_a_reset_leaves_nothing_but_the_account(shop, server):
    before = server.credentials()
    order_id = shop.open_order()
    shop.control.advance(days=1)
    shop.control.post("faults", kind="throttle")
    shop.control.post("reset")
    assert shop.control.get("health")["order_references"] == 0
    assert shop.control.get("clock")["offset_seconds"] == 0
    assert shop.control.get("faults") == {"faults": []}
    assert shop.control.get("ledger") == {"effects": []}
    shop.control.put("throttling", enabled=False)
    assert shop.order(order_id).code == "InvalidOrderReferenceId"
    assert server.credentials() == before


def test_planned_outcomes_can_be_dropped(shop):
    shop.control.post(
        "outcomes", operation="Authorize", state="Declined", reason_code="AmazonRejected", times=3
    )
    order_id = shop.open_order()
    assert shop.authorize(order_id).state("AuthorizationStatus") == "Declined/AmazonRejected"
    assert shop.control.ask("DELETE", "outcomes").status_code == 200
    assert shop.authorize(shop.open_order()).state("AuthorizationStatus") == "Open"


def test_every_control_route_is_documented_and_every_documented_route_exists(
    shop, server: EmulatorServer
):
    document = shop.control.get("openapi.json")
    assert document["openapi"].startswith("3.")
    documented = {
        (verb.upper(), path)
        for path, operations in document["paths"].items()
        for verb in operations
    }
    served = {
        (method, re.sub(r":\w+}", "}", route.path))
        for route in server.app.routes
        if route.path.startswith("/control")
        for method in route.methods - {"HEAD"}
    }
    assert documented == served


def test_documented_references_lead_somewhere(shop):
    document = shop.control.get("openapi.json")
    for reference in re.findall(r'"\$ref": "#/([^"]+)"', json.dumps(document)):
        place = document
        for part in reference.split("/"):
            place = place[part.replace("~1", "/").replace("~0", "~")]
        assert place
