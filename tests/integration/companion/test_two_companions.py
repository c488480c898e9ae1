"""Two companions on one PostgreSQL: one log, one order, whichever a desk or Amazon comes to."""

import threading

import pytest

from tests.integration.companion.running import WAIT_S


@pytest.fixture
def pair(postgres_url, start):
    """Both let in a desk called `till`; the second one's token is the one that counts."""
    return start(database=postgres_url), start(database=postgres_url)


def ids(page: dict) -> list[str]:
    return [told["message_id"] for told in page["notifications"]]


def test_desks_read_the_same_at_both_ends(pair):
    one, other = pair
    for companion in (one, other, one, other):
        companion.take_in(2)

    here = one.get("/v1/notifications", **other.authorization).json()
    there = other.ask().json()

    assert here == there
    assert [told["seq"] for told in here["notifications"]] == [1, 2, 3, 4, 5, 6, 7, 8]


def test_a_notification_that_comes_to_both_is_stored_once(pair):
    one, other = pair
    body = one.signer.body()

    assert [one.post(body), other.post(body)] == [200, 200]
    assert other.ask().json()["last"] == 1


def test_a_desk_waits_at_one_and_hears_what_came_to_the_other(pair):
    one, other = pair
    answers = []
    poll = threading.Thread(target=lambda: answers.append(other.ask("?wait=60").json()))
    poll.start()
    other.wait_for("paydesk_companion_waiting", 1)

    (sent,) = one.take_in(1)
    poll.join(WAIT_S)

    assert ids(answers[0]) == [sent["MessageId"]]


def test_both_take_in_at_once_and_no_number_is_missing(pair):
    threads = [threading.Thread(target=companion.take_in, args=(40,)) for companion in pair]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    page = pair[1].ask().json()

    assert [told["seq"] for told in page["notifications"]] == list(range(1, 81))
    assert len(set(ids(page))) == 80
