"""One signing key for all tests of this folder: making one takes a moment."""

import pytest

from app.emulator.sns_keys import SnsKeys, ensure_sns_keys


@pytest.fixture(scope="session")
def sns_keys(tmp_path_factory: pytest.TempPathFactory) -> SnsKeys:
    return ensure_sns_keys(tmp_path_factory.mktemp("emulator"))
