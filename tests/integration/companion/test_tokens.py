"""Who is let in, who is not, and where tokens never appear."""

import json

import pytest

from tests.integration.companion.event_lines import EventLines
from tests.integration.companion.process import Said, run


def desks(companion, *words: str) -> Said:
    """`companion desks ...` while the companion runs."""
    return run("desks", *words, "--data", companion.data)


@pytest.mark.parametrize(
    "header",
    [None, "", "Bearer", "Bearer wrong", "Basic dGlsbA==", "Bearer " + "x" * 300],
)
def test_without_a_known_token_nothing_is_told(refusing, header):
    headers = {} if header is None else {"Authorization": header}

    answer = refusing.get("/v1/notifications", **headers)

    assert answer.status_code == 401
    assert answer.headers["WWW-Authenticate"] == 'Bearer realm="Paydesk companion"'
    assert answer.json() == {
        "error": "This companion does not know the token. Ask for a new one: desks add."
    }


def test_a_desk_that_is_added_while_the_companion_runs_is_let_in_at_once(companion):
    token = desks(companion, "add", "office").stdout.strip()

    assert companion.get("/v1/notifications", Authorization=f"Bearer {token}").status_code == 200


def test_the_word_bearer_may_be_written_anyhow(refusing):
    header = f"bearer {refusing.token}"

    assert refusing.get("/v1/notifications", Authorization=header).status_code == 200


def test_guessing_is_slowed_down_while_desks_at_the_same_address_read_on(companion):
    answers = [companion.get("/v1/notifications", Authorization=f"Bearer {n}") for n in range(12)]

    assert [answer.status_code for answer in answers] == [401] * 10 + [429] * 2
    assert answers[-1].headers["Retry-After"] == "5"
    assert companion.ask().status_code == 200
    assert companion.metric("paydesk_companion_strangers_total") == 12


def test_desks_are_listed_by_name_with_what_they_read(companion):
    companion.take_in(2)
    companion.ask("?after=2")
    companion.wait_for('paydesk_companion_desk_lag{desk="till"}', 0)

    listed = desks(companion, "list").stdout

    assert listed.startswith("till  read up to 2  last seen ")
    assert companion.token not in listed


def test_a_revoked_desk_is_let_in_no_more(companion):
    said = desks(companion, "revoke", "till")
    assert said.stdout == "till may read no more; what it has stored stays with it.\n"
    said = desks(companion, "revoke", "till")

    assert (said.returncode, said.stderr) == (
        1,
        "Error: No desk called 'till' may read; nothing was changed.\n",
    )


def test_desks_are_listed_as_json_for_scripts(companion):
    (listed,) = json.loads(desks(companion, "list", "--json").stdout)

    assert set(listed) == {"name", "read_seq", "created_at", "seen_at"}
    assert (listed["name"], listed["read_seq"]) == ("till", 0)


@pytest.mark.parametrize("place", [0, 1, 2])
def test_the_folder_may_be_told_before_or_after_each_word_of_the_command(tmp_path, place):
    words = ["desks", "list"]
    words[place:place] = ["--data", tmp_path / "data"]

    said = run(*words)

    assert (said.returncode, said.stdout) == (0, "")
    assert said.stderr.startswith("No desk may read yet")
    assert (tmp_path / "data" / "companion.sqlite").is_file()


def test_without_desks_it_says_how_to_let_one_in(tmp_path):
    said = run("desks", "list", "--data", tmp_path / "data")

    assert (said.returncode, said.stdout) == (0, "")
    assert said.stderr == "No desk may read yet; let one in with: companion desks add NAME\n"


def test_a_name_is_taken_once(companion):
    said = desks(companion, "add", "till")

    assert said.returncode == 1
    assert said.stderr == (
        "Error: There is a desk called 'till' already; revoke it first, or choose another name.\n"
    )


def test_tokens_and_bodies_are_in_no_log_and_no_file(start, caplog):
    caplog.set_level("DEBUG")
    companion = start()
    (sent,) = companion.take_in(1)
    companion.ask("?after=0")
    companion.get(f"/v1/notifications?token={companion.token}", **companion.authorization)
    companion.get(f"/{companion.token}", **companion.authorization)
    companion.get("/v1/notifications", Authorization=f"Bearer {companion.token}x")
    events = EventLines(companion)
    events.next()
    events.close()
    token = companion.token
    companion.close()

    ours = [record for record in caplog.records if not record.name.startswith("urllib3")]
    logged = "".join(f"{record.getMessage()} {vars(record)}" for record in ours)
    files = {file: file.read_bytes() for file in companion.data.rglob("*") if file.is_file()}
    holding = [file.name for file, content in files.items() if token.encode() in content]
    access = (companion.data / "access.log").read_text()

    assert token not in logged
    assert holding == []
    assert access.count("\n") == 6
    assert sent["MessageId"] not in logged + access
    assert "127.0.0.1" not in access


def test_a_token_says_whose_it_is_and_notes_nothing(companion):
    companion.take_in(2)
    companion.ask("?after=2")
    known = {"Authorization": f"Bearer {companion.token}"}

    assert companion.get("/v1/desk", **known).json() == {"desk": "till"}
    assert companion.get("/v1/desk", Authorization="Bearer strange").status_code == 401
    companion.wait_for('paydesk_companion_desk_lag{desk="till"}', 0)
