"""`app.companion.endpoint:app` under a plain uvicorn, told by the environment; and SIGHUP."""

import json
import os
import signal
import subprocess
import sys

import pytest
import requests

from tests.integration.companion.process import ROOT, STOP_S, run, running
from tests.integration.companion.proxies import free_port
from tests.integration.companion.running import SELLER, TOPIC, until


def answers(url: str) -> bool:
    try:
        return requests.get(f"{url}/healthz", timeout=STOP_S).ok
    except requests.ConnectionError:
        return False


@pytest.fixture
def environment(tmp_path, signer):
    return {
        **os.environ,
        "PAYDESK_COMPANION_DATA": str(tmp_path / "data"),
        "PAYDESK_COMPANION_TOPICS": f"{TOPIC}, arn:aws:sns:us-east-1:1:other",
        "PAYDESK_COMPANION_MERCHANTS": SELLER,
        "PAYDESK_COMPANION_ENVIRONMENTS": "Sandbox",
        "PAYDESK_COMPANION_TRAINING_CERTIFICATE": str(signer.certificate),
    }


@pytest.fixture
def plain_uvicorn(environment):
    """The address of a server that knows nothing of Paydesk."""
    port = free_port()
    command = [sys.executable, "-m", "uvicorn", "app.companion.endpoint:app", "--port", str(port)]
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.DEVNULL)
    url = f"http://127.0.0.1:{port}"
    try:
        until(lambda: process.poll() is not None or answers(url))
        yield url
        process.send_signal(signal.SIGTERM)
        assert process.wait(STOP_S) in (0, -signal.SIGTERM)  # some versions raise it again
    finally:
        process.kill()
        process.wait()


def test_any_asgi_server_can_run_it(plain_uvicorn, tmp_path, signer):
    added = run("desks", "add", "till", "--json", "--data", tmp_path / "data")
    header = {"Authorization": f"Bearer {json.loads(added.stdout)['token']}"}

    posted = requests.post(f"{plain_uvicorn}/ipn", signer.body(), timeout=STOP_S)
    page = requests.get(f"{plain_uvicorn}/v1/notifications", headers=header, timeout=STOP_S)

    assert (posted.status_code, page.json()["last"]) == (200, 1)


def test_bad_settings_keep_any_server_from_starting(environment):
    command = [sys.executable, "-m", "uvicorn", "app.companion.endpoint:app", "--port", "0"]
    told = environment | {"PAYDESK_COMPANION_ENVIRONMENTS": "Live"}

    said = subprocess.run(
        command, cwd=ROOT, env=told, capture_output=True, text=True, check=False, timeout=STOP_S
    )

    assert said.returncode == 3
    assert "a training certificate is refused together with Live" in said.stderr


def test_sighup_begins_a_new_access_log_and_ends_nothing(tmp_path):
    log = tmp_path / "access.log"
    with running(tmp_path / "data", "--access-log", log) as (process, line):
        assert answers(line["feed_url"])
        until(lambda: log.exists() and log.read_text())
        log.rename(tmp_path / "access.log.1")
        process.send_signal(signal.SIGHUP)
        until(log.exists)
        assert answers(line["feed_url"])
