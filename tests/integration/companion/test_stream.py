"""Server-sent events: what was there, what comes, and how a stream goes on or ends."""

from tests.integration.companion.event_lines import EventLines


def test_a_stream_tells_what_is_there_and_then_what_comes(companion):
    (there,) = companion.take_in(1)
    events = EventLines(companion)

    assert [(seq, told["message_id"]) for seq, told in [events.next()]] == [
        ("1", there["MessageId"])
    ]
    (later,) = companion.take_in(1)
    seq, told = events.next()
    events.close()

    assert (seq, told["seq"], told["message_id"]) == ("2", 2, later["MessageId"])


def test_events_and_pages_tell_the_same(companion):
    companion.take_in(1)
    events = EventLines(companion)

    assert [events.next()[1]] == companion.ask().json()["notifications"]
    events.close()


def test_it_begins_with_a_sign_of_life_so_that_proxies_pass_it_on(companion):
    events = EventLines(companion)

    assert events.lines() == [": still here"]
    assert events.answer.headers["Content-Type"] == "text/event-stream; charset=utf-8"
    assert events.answer.headers["X-Accel-Buffering"] == "no"
    events.close()


def test_the_last_event_seen_counts_more_than_the_address(companion):
    companion.take_in(3)
    events = EventLines(companion, "?after=0", **{"Last-Event-ID": "2"})

    assert events.next()[0] == "3"
    events.close()


def test_a_last_event_that_is_no_number_is_refused(refusing):
    answer = refusing.get("/v1/stream", **refusing.authorization, **{"Last-Event-ID": "x"})

    assert (answer.status_code, answer.json()) == (
        400,
        {"error": "Last-Event-ID must be a whole number, 0 or more."},
    )


def test_a_stream_without_a_known_token_is_refused(refusing):
    assert refusing.get("/v1/stream").status_code == 401


def test_streams_take_seats_too(start):
    companion = start(waiting_per_desk=1)
    events = EventLines(companion)
    events.lines()

    answer = companion.get("/v1/stream", **companion.authorization)
    events.close()

    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "2")


def test_a_desk_that_hangs_up_gives_its_seat_back(companion):
    events = EventLines(companion)
    events.lines()
    companion.wait_for("paydesk_companion_waiting", 1)

    events.close()

    companion.wait_for("paydesk_companion_waiting", 0)


def test_what_is_only_sent_does_not_count_as_read(companion):
    companion.take_in(3)
    events = EventLines(companion, "?after=1")

    assert [events.next()[0], events.next()[0]] == ["2", "3"]
    companion.wait_for('paydesk_companion_desk_lag{desk="till"}', 2)
    events.close()


def test_a_stream_ends_when_the_companion_stops(companion):
    events = EventLines(companion)
    events.lines()

    companion.server.stop()

    assert events.lines() == []
