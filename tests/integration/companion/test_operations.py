"""Health, readiness and metrics, and who may see them."""

import json

import pytest

from tests.integration.companion.running import until


SEEN_BY_OTHERS = [
    {"X-Forwarded-For": "203.0.113.7"},
    {"Forwarded": "for=203.0.113.7"},
    {"X-Real-IP": "203.0.113.7"},
    {"Via": "1.1 proxy"},
    {"Host": "shop.example"},
    {"Host": "127.0.0.1.shop.example:80"},
]


def test_alive_and_ready(refusing):
    alive, ready = refusing.get("/healthz"), refusing.get("/readyz")

    assert (alive.status_code, alive.json()) == (200, {"alive": True})
    assert (ready.status_code, ready.json()) == (
        200,
        {"ready": True, "log": "ok", "disk": "ok", "serving": "ok"},
    )


def test_without_its_log_it_lives_but_is_not_ready(companion):
    (companion.data / "companion.sqlite").rename(companion.data / "elsewhere")

    alive, ready = companion.get("/healthz"), companion.get("/readyz")

    assert alive.status_code == 200
    assert (ready.status_code, ready.json()) == (
        503,
        {"ready": False, "log": "not ok", "disk": "ok", "serving": "ok"},
    )


def test_a_feed_without_its_log_asks_desks_to_come_back(companion):
    (companion.data / "companion.sqlite").rename(companion.data / "elsewhere")

    answer = companion.get("/v1/notifications", Authorization="Bearer anybody")

    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "5")
    assert answer.json() == {
        "error": "The log cannot be read just now. Nothing is lost; ask again."
    }


def test_metrics_count_what_happened(companion):
    companion.take_in(2)
    companion.post(b"rubbish")
    companion.ask("?after=1")

    companion.wait_for('paydesk_companion_desk_lag{desk="till"}', 1)
    assert companion.metric('paydesk_companion_notifications_total{outcome="accepted"}') == 2
    assert companion.metric('paydesk_companion_notifications_total{outcome="malformed"}') == 1
    assert companion.metric('paydesk_companion_answers_total{route="/ipn",status="200"}') == 2
    assert companion.metric('paydesk_companion_answers_total{route="/ipn",status="400"}') == 1
    assert companion.metric('paydesk_companion_answer_seconds_count{route="/ipn"}') == 3
    assert companion.metric("paydesk_companion_last_seq") == 2
    assert companion.metric("paydesk_companion_batches_total") == 2
    assert companion.metric("paydesk_companion_batched_total") == 2
    assert companion.metric("paydesk_companion_queue") == 0
    assert companion.metric("paydesk_companion_log_readable") == 1
    assert companion.metric("paydesk_companion_connections") == 1


def test_metrics_are_in_prometheus_text_format(refusing):
    answer = refusing.get("/metrics")
    kinds = [line.split() for line in answer.text.splitlines() if line.startswith("# TYPE ")]

    assert answer.headers["Content-Type"] == "text/plain; version=0.0.4; charset=utf-8"
    assert len({name for _, _, name, _ in kinds}) == len(kinds)
    assert {kind for *_, kind in kinds} == {"counter", "gauge", "histogram"}


@pytest.mark.parametrize("headers", SEEN_BY_OTHERS)
def test_metrics_are_not_for_whoever_comes_from_elsewhere(refusing, headers):
    assert refusing.get("/metrics", **headers).status_code == 403


def test_with_the_metrics_token_they_are(start, tmp_path):
    file = tmp_path / "metrics-token"
    file.write_text("m3trics\n")
    companion = start(metrics_token_file=file)
    elsewhere = {"X-Forwarded-For": "203.0.113.7"}

    wrong = companion.get("/metrics", Authorization="Bearer metrics", **elsewhere)
    right = companion.get("/metrics", Authorization="Bearer m3trics", **elsewhere)

    assert (wrong.status_code, right.status_code) == (403, 200)


def test_each_request_leaves_one_line_in_the_access_log(companion):
    companion.take_in(1)
    companion.get("/secret/path?with=query")
    companion.close()

    lines = [json.loads(line) for line in (companion.data / "access.log").read_text().splitlines()]
    moments = [line.pop("at") for line in lines]
    times = [line.pop("ms") for line in lines]

    assert lines == [
        {"method": "POST", "route": "/ipn", "status": 200},
        {"method": "GET", "route": "other", "status": 404},
    ]
    assert moments == sorted(moments)
    assert all(ms >= 0 for ms in times)


def test_a_log_file_that_was_moved_away_is_begun_anew(companion):
    companion.get("/healthz")
    log = companion.data / "access.log"
    until(log.read_text)
    log.rename(companion.data / "access.log.1")
    companion.server.renew()
    companion.get("/readyz")
    companion.close()

    assert json.loads(log.read_text())["route"] == "/readyz"
