"""Settings, secrets and databases that a command refuses, each in a sentence of its own."""

import json
import socket

import pytest

_UNAVAILABLE = 8
_MEND = ". Nothing was sent, no money moved. Mend that and try again.\n"
_ACCOUNT = 'seller_id = "A1"\naccess_key = "AKIA"'


def _refusal(terminal, *command, **environment):
    """What a command that cannot even open the shop complains of."""
    ended = terminal.run(*(command or ("orders", "list")), **environment)
    assert (ended.status, ended.said) == (_UNAVAILABLE, "")
    assert ended.complained.endswith(_MEND), ended
    return ended.complained.removesuffix(_MEND)


@pytest.mark.parametrize(
    ("sections", "complaint"),
    [
        ({"region": "mars"}, "shop.region is 'mars'; it must be us, uk, eu, jp"),
        ({"mode": "test"}, "shop.mode is 'test'; it must be training, sandbox, live"),
        ({"till": 'name = "x"'}, "till is no section of these settings"),
        ({"desk": 'nam = "x"'}, "desk.nam is unknown"),
        ({"desk": "name = 7"}, "desk.name must be a text in quotes"),
    ],
)
def test_a_setting_that_makes_no_sense_is_named_with_its_file(new_terminal, sections, complaint):
    new_terminal.configure(**sections)
    assert _refusal(new_terminal) == f"{new_terminal.config}: {complaint}"
    assert not new_terminal.database.exists()


def test_a_file_that_is_no_toml_is_named(terminal):
    terminal.config.write_text("[shop\n")
    assert _refusal(terminal).startswith(f"{terminal.config}: is not valid TOML: ")


def test_a_settings_file_that_was_asked_for_must_be_there(terminal):
    terminal.config.unlink()
    assert _refusal(terminal) == f"{terminal.config}: does not exist"


def test_credentials_that_others_can_read_are_not_used(terminal, amazon):
    terminal.credentials_file.chmod(0o644)
    assert _refusal(terminal, "check-account") == (
        "The file credentials.json can be read by others; run: chmod 600 credentials.json"
    )
    assert amazon.calls() == []


def test_a_secrets_file_that_others_can_read_is_not_used(terminal):
    secrets = terminal.folder / "secrets.json"
    secrets.write_text(json.dumps({"secret_key": "s"}))
    secrets.chmod(0o640)
    terminal.configure(mode="live", amazon=f'{_ACCOUNT}\nsecrets_file = "{secrets}"')
    assert _refusal(terminal) == (
        "The file secrets.json can be read by others; run: chmod 600 secrets.json"
    )


def test_a_secret_that_is_nowhere_is_named_with_the_places_looked_at(terminal):
    terminal.configure(mode="sandbox", amazon=_ACCOUNT)
    assert _refusal(terminal) == (
        "The secret 'secret_key' is neither in the keyring, nor in PAYDESK_SECRET_KEY, "
        "nor in the secrets file"
    )


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("{", "The file credentials.json is not JSON"),
        ("[]", "The file credentials.json must hold one JSON object of texts"),
        (
            "{}",
            "The file credentials.json has no 'base_url'; it is not the emulator's credentials",
        ),
    ],
)
def test_credentials_that_are_not_the_emulators_are_named(terminal, text, complaint):
    terminal.credentials_file.write_text(text)
    assert _refusal(terminal) == complaint


def test_credentials_that_nobody_named_are_told_with_the_file_that_the_desk_writes(terminal):
    terminal.configure(training="")
    file = terminal.folder / "training" / "credentials.json"
    assert _refusal(terminal) == (
        "Training needs the emulator's credentials: open the desk, which writes them to"
        f" {file}, and set PAYDESK_TRAINING to that"
    )
    file.parent.mkdir()
    file.write_text("{}")
    assert _refusal(terminal) == (
        "Training needs the emulator's credentials: leave the desk open and set"
        f" PAYDESK_TRAINING={file}"
    )


def test_missing_credentials_are_named(terminal):
    terminal.credentials_file.unlink()
    assert _refusal(terminal) == "The file credentials.json cannot be read"


@pytest.mark.parametrize("mode", ["live", "sandbox"])
def test_a_training_database_is_never_opened_for_another_mode(terminal, mode):
    assert terminal.run("orders", "list").status == 0
    kept = terminal.database.read_bytes()
    terminal.configure(mode=mode, amazon=_ACCOUNT)
    assert _refusal(terminal, PAYDESK_SECRET_KEY="s") == (
        f"This database holds training (us) orders and cannot be used for {mode} (us)"
    )
    assert terminal.database.read_bytes() == kept


def test_a_database_of_one_region_is_never_opened_for_another(terminal):
    assert terminal.run("orders", "list").status == 0
    terminal.configure(region="jp")
    assert _refusal(terminal) == (
        "This database holds training (us) orders and cannot be used for training (jp)"
    )


@pytest.mark.parametrize(
    "host", ["https://mws.amazonservices.com", "http://192.0.2.7:8080", "http://localhost.example"]
)
def test_training_never_reaches_another_machine(terminal, amazon, host):
    terminal.know(amazon.credentials | {"base_url": host})
    complaint = _refusal(terminal, "check-account")
    assert complaint.startswith("Training stays on this machine, and ")
    assert complaint.endswith(" is another one")


def test_training_takes_no_way_round_by_a_proxy(terminal):
    with socket.create_server(("127.0.0.1", 0)) as proxy:
        address = f"http://127.0.0.1:{proxy.getsockname()[1]}"
        names = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy")
        checked = terminal.run("check-account", **dict.fromkeys(names, address))
        assert (checked.status, checked.complained) == (0, "")
        proxy.settimeout(0)
        with pytest.raises(BlockingIOError):
            proxy.accept()
