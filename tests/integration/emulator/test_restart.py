"""What survives the end of the process, and how it ends."""

import datetime as dt
import json
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import requests

from app.emulator.server import EmulatorOptions, EmulatorServer, EmulatorUnavailable
from app.emulator.states import Region
from tests.emulator_server import serve_emulator
from tests.integration.emulator.shop import Shop

ROOT = Path(__file__).resolve().parents[3]
KEYS = [
    "base_url",
    "control_url",
    "seller_id",
    "access_key",
    "secret_key",
    "client_id",
    "client_secret",
    "store_id",
    "public_key_id",
    "private_key_file",
    "ipn_certificate_file",
]


def without_port(credentials: dict[str, str]) -> dict[str, str]:
    return {key: value for key, value in credentials.items() if not key.endswith("_url")}


@pytest.fixture
def restarted(tmp_path):
    """A shop with a past, and the same shop after the emulator was started again."""
    options, past = EmulatorOptions(data_dir=tmp_path), {}
    with serve_emulator(options) as server:
        shop = Shop(server.credentials())
        past["credentials"] = server.credentials()
        shop.control.put("throttling", enabled=False)
        shop.control.put("account", store_name="Corner")
        shop.control.advance(days=2)
        past["order"] = shop.open_order(seller_order_id="P-1")
        past["capture"] = shop.paid(past["order"])
        made = shop.refund(past["capture"], RefundReferenceId="P-1-r01")
        past["refund"] = made.text_of("AmazonRefundId")
        past["draft"] = shop.draft(address={"name": "Ada", "city": "York"})
        past["token"] = shop.control.post("tokens")["access_token"]
        past["state"] = shop.control.get(f"order-references/{past['order']}")
        past["ledger"] = shop.control.get("ledger")
        past["offset"] = shop.control.get("clock")["offset_seconds"]
        shop.close()
    with serve_emulator(options) as server:
        shop = Shop(server.credentials())
        yield past, shop, server
        shop.close()


def test_objects_ledger_clock_and_settings_survive_a_restart(restarted):
    past, shop, server = restarted
    assert without_port(server.credentials()) == without_port(past["credentials"])
    assert shop.control.get(f"order-references/{past['order']}") == past["state"]
    assert shop.control.get("ledger") == past["ledger"]
    assert shop.control.get("clock")["offset_seconds"] == past["offset"]
    assert shop.control.get("account")["store_name"] == "Corner"
    assert shop.control.get("throttling") == {"enabled": False}


def test_reference_ids_tokens_and_numbers_are_found_after_a_restart(restarted):
    past, shop, _ = restarted
    again = shop.refund(past["capture"], RefundReferenceId="P-1-r01")
    assert again.text_of("AmazonRefundId") == past["refund"]
    query = {"access_token": past["token"]}
    told = shop.session.get(f"{shop.base_url}/auth/o2/tokeninfo", params=query, timeout=10)
    assert told.status_code == 200
    listed = shop.call(
        "ListOrderReference", QueryId="P-1", QueryIdType="SellerOrderId", PaymentDomain="NA_USD"
    )
    assert listed.all_of("OrderReference/AmazonOrderReferenceId") == [past["order"]]


def test_timers_and_address_books_survive_a_restart(restarted):
    past, shop, _ = restarted
    shop.control.advance(seconds=30)
    assert shop.refunded(past["refund"]).state("RefundStatus") == "Completed"
    shop.control.advance(hours=3)
    assert shop.order_state(past["draft"]) == "Canceled/Stale"
    chosen = shop.control.get(f"order-references/{past['draft']}")["address_id"]
    assert f'"{chosen}"' in json.dumps(shop.control.get("buyers"))


def test_what_became_due_while_it_was_away_happens_at_the_start(tmp_path):
    options = EmulatorOptions(data_dir=tmp_path)
    with serve_emulator(options) as server:
        shop = Shop(server.credentials())
        order_id = shop.draft()
        shop.close()
    stopped = EmulatorServer(options)
    stopped.world.clock.offset = dt.timedelta(hours=4)
    with stopped.world.transaction():
        assert stopped.world.order_reference(order_id).status.state == "Canceled"
    stopped.close()


def test_a_reset_is_kept_too(tmp_path):
    options = EmulatorOptions(data_dir=tmp_path)
    with serve_emulator(options) as server:
        shop, before = Shop(server.credentials()), server.credentials()
        shop.open_order()
        shop.control.post("reset")
        shop.close()
    with serve_emulator(options) as server:
        shop = Shop(server.credentials())
        assert shop.control.get("health")["order_references"] == 0
        assert without_port(server.credentials()) == without_port(before)
        shop.close()


def test_a_data_folder_belongs_to_one_emulator_at_a_time(tmp_path):
    options = EmulatorOptions(data_dir=tmp_path)
    with (
        serve_emulator(options),
        pytest.raises(EmulatorUnavailable, match=r"cannot be used: database is locked\.$"),
    ):
        EmulatorServer(options)


def test_a_port_that_is_taken_is_told():
    with serve_emulator() as server:
        port = int(server.base_url.rpartition(":")[2])
        with pytest.raises(EmulatorUnavailable, match=f"Port {port} cannot be used: Address"):
            EmulatorServer(EmulatorOptions(port=port))


def test_a_data_folder_that_is_a_file_is_told(tmp_path):
    place = tmp_path / "file"
    place.write_text("")
    with pytest.raises(EmulatorUnavailable, match="cannot be used"):
        EmulatorServer(EmulatorOptions(data_dir=place))


def test_secrets_are_readable_by_their_owner_only(tmp_path):
    server = EmulatorServer(EmulatorOptions(data_dir=tmp_path))
    server.close()
    for place in (tmp_path / "emulator.sqlite3", tmp_path / "merchant" / "private_key.pem"):
        assert place.stat().st_mode & 0o077 == 0


def test_tls_is_served_with_a_certificate_of_its_own(tmp_path):
    options = EmulatorOptions(data_dir=tmp_path, tls=True, region=Region.JP)
    with serve_emulator(options) as server:
        assert server.base_url.startswith("https://")
        shop = Shop(server.credentials(), verify=str(tmp_path / "tls" / "ca.pem"))
        assert shop.draft(region="jp").startswith("S03")
        assert shop.control.post("order-references")["region"] == "jp"
        shop.control.post("faults", kind="reset_before", operation="GetServiceStatus")
        with pytest.raises(requests.ConnectionError):
            shop.call("GetServiceStatus")
        assert shop.call("GetServiceStatus").status == 200
        shop.close()


def test_a_person_is_told_where_it_listens(tmp_path):
    with subprocess.Popen(
        [sys.executable, "main.py", "emulator"], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as process:
        told = process.stdout.readline()
        process.terminate()
    assert re.fullmatch(r"Training, not Amazon: http://127\.0\.0\.1:\d+ until Ctrl\+C\n", told)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_process_prints_its_credentials_and_ends_in_silence(tmp_path, number):
    command = [sys.executable, "main.py", "emulator", "--print-credentials", "--region", "eu"]
    with subprocess.Popen(  # our own program
        [*command, "--data", str(tmp_path)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        credentials = json.loads(process.stdout.readline())
        assert list(credentials) == KEYS
        shop = Shop(credentials)
        assert shop.control.post("order-references")["region"] == "eu"
        shop.close()
        assert Path(credentials["private_key_file"]).read_text().startswith("-----BEGIN PRIVATE")
        assert Path(credentials["ipn_certificate_file"]).read_text().startswith("-----BEGIN CERT")
        process.send_signal(number)
        rest, complaints = process.communicate(timeout=20)
    assert (process.returncode, rest, complaints) == (0, "", "")


def test_without_a_data_folder_nothing_is_left_behind():
    with serve_emulator() as server:
        folder = server.data_dir
        assert folder.is_dir()
    assert not folder.exists()
