"""Companions that are closed when the test ends."""

from collections.abc import Callable, Iterator

import pytest

from tests import sns_messages
from tests.integration.companion.running import RunningCompanion, Signer


@pytest.fixture(scope="session")
def signer(tmp_path_factory) -> Signer:
    return Signer(tmp_path_factory.mktemp("signer"))


@pytest.fixture
def start(tmp_path, signer) -> Iterator[Callable[..., RunningCompanion]]:
    """Starts companions, each in a data folder of its own unless told."""
    started: list[RunningCompanion] = []

    def begin(options=None, data=None, **settings) -> RunningCompanion:
        folder = data or tmp_path / f"companion-{len(started)}"
        started.append(RunningCompanion(folder, signer, options, **settings))
        return started[-1]

    yield begin
    for companion in started:
        companion.close()


@pytest.fixture
def companion(start) -> RunningCompanion:
    return start()


@pytest.fixture(scope="module")
def refusing(tmp_path_factory, signer) -> Iterator[RunningCompanion]:
    """One for all tests of a file that only get refusals from it; its log stays empty."""
    companion = RunningCompanion(tmp_path_factory.mktemp("refusing"), signer)
    # its threads start with the first work, and must not start within a test that is watched
    companion.ask()
    companion.get("/readyz")
    companion.post(signer.body(sns_messages.rest(MerchantID="ASOMEBODYELSE")))
    yield companion
    companion.close()
