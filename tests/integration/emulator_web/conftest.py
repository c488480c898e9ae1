"""A running emulator and a client that follows no redirects."""

import pytest
import requests

from tests.emulator_server import serve_emulator
from tests.integration.emulator_web.pages import Pages


@pytest.fixture(scope="module")
def _server():
    with serve_emulator() as server:
        yield server


@pytest.fixture
def pages(_server):
    """The emulator's pages as a browser without scripts sees them; every test starts afresh."""
    _server.world.reset()
    account = _server.world.account
    account.allowed_origins, account.allowed_return_urls = [], []
    account.status, account.logo, account.logo_type = "ACTIVE", None, ""
    with requests.Session() as session:
        yield Pages(_server.world, _server.base_url, session)
