"""The pretend Amazon and a companion, both as processes, as training runs them."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from app.domain.environment import Region
from app.services.local_companion import CompanionPlace, LocalCompanion
from app.services.pretend_ipn import PretendIpn
from app.services.training import Training, TrainingPlace


@pytest.fixture(scope="module")
def pretend(tmp_path_factory) -> Iterator[PretendIpn]:
    """Training's pretend Amazon."""
    training = Training(TrainingPlace(tmp_path_factory.mktemp("training"), Region.US))
    yield PretendIpn(training.start())
    training.close()


@pytest.fixture
def place(pretend, tmp_path) -> CompanionPlace:
    """A companion that believes the pretend Amazon."""
    return CompanionPlace(
        folder=tmp_path / "companion",
        topics=pretend.topics(),
        merchants=(pretend.seller_id(),),
        environment="Sandbox",
        training_certificate=pretend.certificate_file(),
    )


@pytest.fixture
def companion(place, pretend) -> Iterator[Callable[..., LocalCompanion]]:
    """Makes companions on that place; the pretend Amazon learns where each listens."""
    with ExitStack() as stack:

        def make(at: CompanionPlace = place) -> LocalCompanion:
            made = LocalCompanion(at, lambda endpoints: pretend.send_to(endpoints.ipn_url))
            stack.callback(made.close)
            return made

        yield make


@pytest.fixture
def folder(place) -> Path:
    return place.folder
