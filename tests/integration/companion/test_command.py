"""`main.py companion` from outside: what it prints, what it refuses, how it ends."""

import json
import signal
import stat
from pathlib import Path

import pytest
import requests

from tests.integration.companion.process import STOP_S, run, running
from tests.integration.companion.running import SELLER, TOPIC

HEARS = ("--topic", TOPIC, "--merchant", SELLER, "--environment", "Sandbox")


def test_it_prints_where_it_listens_and_serves_there(tmp_path, signer):
    told = (*HEARS, "--training-certificate", signer.certificate, "--token-for", "till")
    with running(tmp_path / "data", *told) as (_, line):
        assert set(line) == {"ipn_url", "feed_url", "port", "token"}
        assert line["feed_url"] == f"http://127.0.0.1:{line['port']}"
        assert line["ipn_url"] == f"{line['feed_url']}/ipn"

        posted = requests.post(line["ipn_url"], signer.body(), timeout=STOP_S)
        header = {"Authorization": f"Bearer {line['token']}"}
        page = requests.get(
            f"{line['feed_url']}/v1/notifications", headers=header, timeout=STOP_S
        ).json()

    assert posted.status_code == 200
    assert page["last"] == 1


def test_it_ends_with_whoever_started_it(tmp_path):
    with running(tmp_path / "data", "--until-stdin-closes") as (process, _):
        process.stdin.close()
        assert process.wait(STOP_S) == 0


def test_sigterm_ends_it_well_and_leaves_no_address_behind(tmp_path):
    data = tmp_path / "data"
    with running(data) as (process, line):
        assert json.loads((data / "running.json").read_text())["url"] == line["feed_url"]
        process.send_signal(signal.SIGTERM)
        assert process.wait(STOP_S) == 0

    assert not (data / "running.json").exists()


def test_it_says_so_when_a_list_is_empty_and_all_will_be_refused(tmp_path):
    with running(tmp_path / "data", "--topic", TOPIC):
        pass
    said = (tmp_path / "data.err").read_text().splitlines()
    assert "No merchant is listed: every notification will be refused." in said
    assert "No topic is listed: every notification will be refused." not in said


def test_only_its_owner_can_read_what_it_keeps(tmp_path):
    data = tmp_path / "data"
    with running(data):
        modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in data.iterdir()}

    assert stat.S_IMODE(data.stat().st_mode) == 0o700
    assert (modes["companion.sqlite"], modes["self-test.key"]) == (0o600, 0o600)


def test_it_raises_its_limit_of_open_files(tmp_path):
    with running(tmp_path / "data") as (process, _):
        limits = Path(f"/proc/{process.pid}/limits")
        if not limits.exists():
            pytest.skip("this system does not tell the limits of a process")
        (line,) = [text for text in limits.read_text().splitlines() if "open files" in text]

    soft, hard = line.split()[3:5]
    assert soft == hard


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (
            ("--host", "0.0.0.0"),  # noqa: S104 -- it is refused
            (
                "Error: 0.0.0.0 can be reached by others, and tokens would cross the network unencrypted."
                " Give --tls-certificate and --tls-key, or say --behind-proxy if a proxy in front does"
                " the encryption."
            ),
        ),
        (
            ("--tls-key", "key.pem"),
            "Error: --tls-certificate and --tls-key belong together; give both.",
        ),
        (
            ("--tls-key", "key.pem", "--tls-certificate", "nowhere.pem"),
            "Error: The TLS certificate nowhere.pem is not there.",
        ),
        (
            ("--topic", "arn:aws:sns:*:291180941288:*"),
            (
                "Error: 'arn:aws:sns:*:291180941288:*' is no topic: write its ARN in full, as"
                " arn:aws:sns:us-east-1:291180941288:NAME; patterns are not allowed."
            ),
        ),
        (
            ("--training-certificate", "certificate.pem"),
            (
                "Error: A training certificate is refused together with Live: whoever holds its key"
                " could forge what moves real money; leave it out, or say --environment Sandbox."
            ),
        ),
        (
            ("--training-certificate", "nowhere.pem", "--environment", "Sandbox"),
            "Error: The training certificate nowhere.pem is not there.",
        ),
        (
            ("--database", "mysql://somewhere/log"),
            "Error: The log cannot lie in 'mysql': sqlite or postgresql.",
        ),
        (
            ("--host", "nowhere.invalid", "--behind-proxy"),
            "Error: Nobody knows the address 'nowhere.invalid' here.",
        ),
        (
            ("--token-for", "/"),
            (
                "Error: A desk's name has 1 to 64 letters, digits, blanks, dots or hyphens and begins"
                " with a letter or digit; nothing was written."
            ),
        ),
    ],
)
def test_what_it_refuses_is_told_in_a_sentence(tmp_path, words, sentence):
    said = run("--data", tmp_path / "data", "--port", 0, *words)

    assert (said.returncode, said.stdout) == (1, "")
    assert said.stderr.splitlines()[-1] == sentence


def test_behind_a_proxy_it_may_listen_anywhere(tmp_path):
    with running(tmp_path / "data", "--host", "127.0.0.2", "--behind-proxy") as (_, line):
        assert line["feed_url"].startswith("http://127.0.0.2:")


def test_settings_may_come_from_a_file_and_from_the_environment(tmp_path, monkeypatch):
    file = tmp_path / "companion.toml"
    file.write_text(f'data = "{tmp_path / "told"}"\ntopics = ["{TOPIC}"]\n')
    monkeypatch.setenv("PAYDESK_COMPANION_CONFIG", str(file))

    said = run("desks", "add", "till", "--json")

    assert set(json.loads(said.stdout)) == {"name", "token"}
    assert (tmp_path / "told" / "companion.sqlite").exists()


def test_a_data_folder_that_is_none_is_told(tmp_path):
    (tmp_path / "data").touch()

    said = run("--data", tmp_path / "data" / "inside", "--port", 0)

    assert said.returncode == 1
    assert said.stderr.endswith("cannot be written: Not a directory.\n")


def test_help_tells_of_every_option():
    said = run("--help")

    assert said.returncode == 0
    assert "--training-certificate" in said.stdout
