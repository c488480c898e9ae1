"""Training mode's pretend Amazon: it starts, is shared, comes back, and never outlives its desk."""

import http.client
import json
import os
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from app.domain.environment import Region
from app.services.training import EmulatorNotStarted, Training, TrainingPlace
from tests.training_waits import gone, until

ROOT = Path(__file__).parents[3]


@pytest.fixture
def place(tmp_path):
    return TrainingPlace(tmp_path / "training", Region.US)


@pytest.fixture
def training(place):
    made = Training(place)
    yield made
    made.close()


def seller(file):
    """The seller id that the emulator itself names, and its port."""
    told = json.loads(file.read_text())
    address = urlsplit(told["control_url"])
    with closing(http.client.HTTPConnection(address.hostname, address.port, timeout=10)) as line:
        line.request("GET", "/control/account")
        return json.loads(line.getresponse().read())["seller_id"], address.port


def told_seller(file):
    return json.loads(file.read_text())["seller_id"]


def answers(file):
    try:
        return seller(file)[0] == told_seller(file)
    except OSError:
        return False


def test_it_listens_as_the_account_in_its_credentials_file(training):
    file = training.start()
    assert seller(file)[0] == told_seller(file)


def test_its_credentials_are_for_their_owner_alone(training):
    assert training.start().stat().st_mode & 0o777 == 0o600


def test_it_is_the_same_account_after_a_restart(place):
    names = []
    for _ in range(2):
        training = Training(place)
        names.append(told_seller(training.start()))
        training.close()
    assert names[0] == names[1]


def test_closing_ends_the_child(training):
    training.start()
    pid = training.child_pid
    training.close()
    assert gone(pid)


def test_it_comes_back_at_the_same_address_when_it_dies(training, expect_log):
    expect_log("app.services.child_program", "child gone")
    file = training.start()
    before = seller(file)
    os.kill(training.child_pid, signal.SIGKILL)
    until(lambda: answers(file))
    assert seller(file) == before


def test_a_disk_that_was_full_for_a_while_does_not_keep_it_away(training, expect_log, caplog):
    expect_log("app.services.child_program", "child")
    file = training.start()
    in_the_way = file.with_name(f"{file.name}.new")
    in_the_way.mkdir()  # so that what it tells cannot be written down
    os.kill(training.child_pid, signal.SIGKILL)
    until(lambda: "child not started" in caplog.messages)
    in_the_way.rmdir()
    until(lambda: training.child_pid is not None and answers(file))


def test_a_second_desk_uses_the_first_ones_and_takes_over_when_that_closes(place, expect_log):
    expect_log("app.services.child_program", "child gone")
    first, second = Training(place), Training(place)
    try:
        first.start()
        file = second.start()
        before = seller(file)
        assert second.child_pid is None
        first.close()
        until(lambda: second.child_pid is not None and answers(file))
        assert seller(file) == before
    finally:
        first.close()
        second.close()


def test_a_damaged_data_folder_is_told_and_nothing_runs(place, training):
    (place.folder / "emulator").mkdir(parents=True)
    (place.folder / "emulator" / "emulator.sqlite3").write_text("not a database, by no means")
    with pytest.raises(EmulatorNotStarted, match="cannot be used"):
        training.start()
    assert training.child_pid is None


def test_the_child_ends_when_its_desk_is_killed_without_a_goodbye(place):
    program = (
        "import sys, threading; from pathlib import Path;"
        "from app.domain.environment import Region;"
        "from app.services.training import Training, TrainingPlace;"
        "t = Training(TrainingPlace(Path(sys.argv[1]), Region.US)); t.start();"
        "print(t.child_pid, flush=True); threading.Event().wait()"
    )
    command = [sys.executable, "-c", program, str(place.folder)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as desk:
        pid = int(desk.stdout.readline())
        desk.kill()
        until(lambda: gone(pid))
