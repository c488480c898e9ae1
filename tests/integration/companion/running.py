"""A companion on a thread of the test, told to believe a throw-away certificate."""

import datetime as dt
import json
import threading
import time
import uuid
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import requests

from app.companion.server import CompanionServer
from app.companion.server_options import ServerOptions
from app.companion.settings import load
from app.emulator.sns_keys import ensure_sns_keys
from tests import sns_messages

WAIT_S = 20
TOPIC, SELLER = sns_messages.TOPIC, sns_messages.SELLER


def until(holds: Callable[[], object]) -> None:
    """Return once something that another thread or process brings about holds."""
    deadline = time.monotonic() + WAIT_S
    while not holds():
        assert time.monotonic() < deadline, "it does not come about"
        threading.Event().wait(0.01)


class Signer:
    """Signs as the emulator does, with the emulator's key."""

    def __init__(self, folder: Path) -> None:
        self.keys = ensure_sns_keys(folder)

    @property
    def certificate(self) -> Path:
        return self.keys.certificate_file

    def body(self, message=None, **changes) -> bytes:
        """A genuine notification of this moment, with a number of its own."""
        now = dt.datetime.now(dt.UTC)
        fields = {
            "MessageId": str(uuid.uuid4()),
            "Timestamp": f"{now.isoformat(timespec='milliseconds')[:-6]}Z",
            "SigningCertURL": self.keys.certificate_url("eu-west-1"),
        }
        told = sns_messages.notification(message, **(fields | changes))
        return sns_messages.post(self.keys.key, told)


class RunningCompanion:
    """Listens on loopback until closed."""

    def __init__(self, data: Path, signer: Signer, options=None, **settings) -> None:
        told = {
            "data": data,
            "topics": [TOPIC],
            "merchants": [SELLER],
            "environments": ["Sandbox"],
            "training_certificate": signer.certificate,
            "access_log": str(data / "access.log"),
        }
        self.data = data
        self.signer = signer
        self.settings = load({}, told | settings)
        options = replace(options or ServerOptions(), desk="till")
        self.server = CompanionServer(self.settings, options)
        self._failed: list[BaseException] = []
        ready = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(ready,), name="companion")
        self._thread.start()
        assert ready.wait(WAIT_S)
        assert not self._failed, self._failed
        self.url = self.server.base_url
        self.session = requests.Session()
        self.session.trust_env = False

    def _run(self, ready: threading.Event) -> None:
        try:
            self.server.run(ready.set)
        except BaseException as error:  # noqa: BLE001 -- the test that started it is told
            self._failed.append(error)
            ready.set()

    def wait_for_room(self) -> None:
        """Until it answers anything but 503."""
        until(lambda: self.get("/healthz").status_code != 503)

    def close(self) -> None:
        self.session.close()
        self.server.stop()
        self._thread.join(WAIT_S)
        assert not self._thread.is_alive(), "the companion did not stop"

    @property
    def token(self) -> str:
        return self.server.token

    @property
    def authorization(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}

    def post(self, body: bytes, **headers: str) -> int:
        """What /ipn answers."""
        answer = self.session.post(f"{self.url}/ipn", body, headers=headers, timeout=WAIT_S)
        return answer.status_code

    def take_in(self, count: int) -> list[dict]:
        """So many genuine notifications; their fields as they were sent."""
        bodies = [self.signer.body() for _ in range(count)]
        assert {self.post(body) for body in bodies} == {200}
        return [json.loads(body) for body in bodies]

    def get(self, path: str, **headers: str) -> requests.Response:
        return self.session.get(self.url + path, headers=headers, timeout=WAIT_S)

    def ask(self, query: str = "") -> requests.Response:
        """The feed, as the desk that was let in."""
        return self.get(f"/v1/notifications{query}", **self.authorization)

    def metric(self, line: str) -> int:
        """The figure behind a name with its labels."""
        found = [text for text in self.get("/metrics").text.splitlines() if text.startswith(line)]
        assert len(found) == 1, f"{line}: {found}"
        return int(found[0].rpartition(" ")[2])

    def wait_for(self, line: str, figure: int) -> None:
        """Until a figure of the metrics is reached."""
        until(lambda: self.metric(line) == figure)
