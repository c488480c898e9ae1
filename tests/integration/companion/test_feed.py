"""The feed over HTTP: pages, numbers, waiting, and what is said to bad questions."""

import json
import threading

import pytest

from tests.integration.companion.running import SELLER, TOPIC
from tests.sns_messages import ORDER


def test_a_page_tells_each_notification_under_its_number(companion):
    body = companion.signer.body(MessageId="first")
    assert companion.post(body) == 200

    page = companion.ask().json()

    (told,) = page["notifications"]
    received_at = told.pop("received_at")
    assert received_at.endswith("Z")
    assert len(received_at) == len("2026-11-23T20:50:49.625Z")
    assert told == {
        "seq": 1,
        "message_id": "first",
        "signed_at": json.loads(body)["Timestamp"],
        "topic": TOPIC,
        "type": "Notification",
        "kind": "PaymentAuthorize",
        "object_id": f"{ORDER}-A333333",
        "seller_id": SELLER,
        "environment": "Sandbox",
        "body": body.decode(),
    }
    assert (page["next"], page["last"]) == (1, 1)


def test_pages_go_on_where_the_one_before_ended(companion):
    sent = [fields["MessageId"] for fields in companion.take_in(5)]

    first = companion.ask("?limit=2").json()
    second = companion.ask(f"?after={first['next']}&limit=2").json()
    third = companion.ask(f"?after={second['next']}&limit=2").json()

    pages = [first, second, third]
    assert [[told["seq"] for told in page["notifications"]] for page in pages] == [
        [1, 2],
        [3, 4],
        [5],
    ]
    assert [told["message_id"] for page in pages for told in page["notifications"]] == sent
    assert [(page["next"], page["last"]) for page in pages] == [(2, 5), (4, 5), (5, 5)]


def test_an_empty_page_leaves_the_cursor_where_it_is(companion):
    companion.take_in(1)

    assert companion.ask("?after=1").json() == {"notifications": [], "next": 1, "last": 1}


def test_a_desk_ahead_of_the_log_is_told_its_end(companion):
    companion.take_in(1)

    assert companion.ask("?after=7").json() == {"notifications": [], "next": 7, "last": 1}


def test_a_waiting_desk_hears_as_soon_as_a_notification_is_in(companion):
    answers = []
    poll = threading.Thread(target=lambda: answers.append(companion.ask("?wait=60")))
    poll.start()
    companion.wait_for("paydesk_companion_waiting", 1)

    (sent,) = companion.take_in(1)
    poll.join()

    assert [told["message_id"] for told in answers[0].json()["notifications"]] == [
        sent["MessageId"]
    ]


def test_a_wait_that_nobody_ends_ends_empty(companion):
    assert companion.ask("?wait=1").json() == {"notifications": [], "next": 0, "last": 0}


def test_a_desk_that_hangs_up_waits_no_longer(companion):
    import socket

    with socket.create_connection(("127.0.0.1", companion.server.port)) as line:
        line.sendall(
            b"GET /v1/notifications?wait=60 HTTP/1.1\r\nHost: x\r\n"
            + f"Authorization: Bearer {companion.token}\r\n\r\n".encode()
        )
        companion.wait_for("paydesk_companion_waiting", 1)

    companion.wait_for("paydesk_companion_waiting", 0)


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("?after=-1", "after must be a whole number, 0 or more."),
        ("?after=1.0", "after must be a whole number, 0 or more."),
        ("?after=%D9%A3", "after must be a whole number, 0 or more."),
        ("?after=9999999999999999999", "after must be a whole number, 0 or more."),
        ("?limit=0", "limit must be 1 to 1000."),
        ("?limit=1001", "limit must be 1 to 1000."),
        ("?wait=61", "wait must be 0 to 60 seconds."),
        ("?after=1&after=2", "after is given twice."),
        ("?before=1", "Only after, limit and wait may be asked for."),
    ],
)
def test_a_bad_question_is_told_what_is_wrong(refusing, query, sentence):
    answer = refusing.ask(query)

    assert (answer.status_code, answer.json()) == (400, {"error": sentence})


def test_where_a_desk_asks_from_is_kept_as_read(companion):
    companion.take_in(3)
    companion.ask("?after=2")

    companion.wait_for('paydesk_companion_desk_lag{desk="till"}', 1)


def test_a_desk_that_waits_too_often_is_told_to_come_back(start):
    companion = start(waiting_per_desk=1)
    poll = threading.Thread(target=companion.ask, args=("?wait=60",))
    poll.start()
    companion.wait_for("paydesk_companion_waiting", 1)

    answer = companion.ask("?wait=60")

    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "2")
    assert companion.ask().status_code == 200
    companion.take_in(1)
    poll.join()


def test_when_all_seats_are_taken_it_is_the_companions_trouble(start):
    companion = start(waiting=1)
    poll = threading.Thread(target=companion.ask, args=("?wait=60",))
    poll.start()
    companion.wait_for("paydesk_companion_waiting", 1)

    answer = companion.ask("?wait=60")

    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "2")
    companion.take_in(1)
    poll.join()


def test_other_paths_and_methods_are_told_so(refusing):
    nothing = refusing.get("/v1/elsewhere", **refusing.authorization)
    posted = refusing.session.post(f"{refusing.url}/v1/notifications")

    assert (nothing.status_code, nothing.json()) == (404, {"error": "Not Found."})
    assert (posted.status_code, posted.json()) == (405, {"error": "Method Not Allowed."})


def test_answers_are_kept_by_nobody_on_the_way(refusing):
    assert refusing.ask().headers["Cache-Control"] == "no-store"
