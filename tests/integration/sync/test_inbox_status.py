"""What the light asks every few seconds costs the same however many messages were applied."""

from contextlib import contextmanager

import pytest
from sqlalchemy import event

from app.domain.inbox import InboxState
from app.storage.notifications import NotificationRecord
from tests.integration.sync.test_listening import strangers


@pytest.fixture
def database_url(sqlite_url):
    """Whose plans are told in one word."""
    return sqlite_url


@contextmanager
def asked_of(database):
    """The statements that count, with their values."""
    asked = []

    def note(_connection, _cursor, statement, values, *_rest):
        if "count(" in statement:
            asked.append((statement, values))

    event.listen(database.engine, "before_cursor_execute", note)
    try:
        yield asked
    finally:
        event.remove(database.engine, "before_cursor_execute", note)


def test_messages_that_are_done_with_are_not_counted_for_the_light(counter):
    database = counter.services.desk.database
    with asked_of(database) as asked:
        counter.services.inbox.status()
    assert len(asked) == 1
    with database.engine.connect() as connection:
        ((*_, plan),) = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {asked[0][0]}", asked[0][1])
    assert plan == ("SEARCH notifications USING COVERING INDEX ix_notifications_state_id (state=?)")


def test_the_light_knows_what_waits_what_is_kept_aside_and_what_was_given_up(counter, feed):
    feed.hear(*strangers(1, 10))
    counter.services.sync.listen(0)
    fates = [InboxState.QUARANTINED] * 3 + [InboxState.DEAD] * 2 + [InboxState.APPLIED]
    with counter.services.desk.database.write() as session:
        for number, fate in enumerate(fates, 1):
            session.get_one(NotificationRecord, number).state = fate
    feed.hear(*strangers(11, 12))
    status = counter.services.inbox.status()
    assert (status.backlog, status.quarantined, status.dead) == (4, 3, 2)
