"""A shop and a real mail server, both on this machine."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from tests.clocks import SetClock
from tests.integration.mails.shop import MailShop
from tests.post_office import PostOffice, post_office
from tests.shop_database import with_schema


@pytest.fixture
def database_url(request) -> str:
    """SQLite, unless a test asks for both kinds by ``BOTH``."""
    kinds = {"sqlite": "sqlite_url", "postgresql": "postgres_url"}
    return request.getfixturevalue(kinds[getattr(request, "param", "sqlite")])


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def office() -> Iterator[PostOffice]:
    """A mail server that takes everything."""
    with post_office() as opened:
        yield opened


@pytest.fixture
def desks(database_url, clock) -> Iterator[Callable[..., MailShop]]:
    """Opens desks on one database: ``desks("till-2")``."""
    with_schema(database_url)
    with ExitStack() as stack:

        def begin(name: str = "till-1", run: str = "first") -> MailShop:
            shop = MailShop(database_url, clock, name, run)
            stack.callback(shop.close)
            return shop

        yield begin


@pytest.fixture
def shop(desks, office) -> MailShop:
    """A desk that sends by the server."""
    opened = desks()
    opened.use(office.port)
    return opened
