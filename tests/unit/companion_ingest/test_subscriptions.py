"""A subscription is confirmed once it is on disk, at Amazon and nowhere else."""

import asyncio

import pytest

from app.amazonpay.answer import Answer
from app.amazonpay.sns.envelope import parse
from app.companion.confirmations import Confirmations
from app.domain.errors import NotSent, OutcomeUnknown
from tests import sns_messages as sns
from tests.sns_authority import rsa_key
from tests.unit.companion_ingest.hearing import told


class Visited:
    """Obeys the part of ``Transport`` that is used: answers in turn, then 200."""

    def __init__(self, *answers):
        self.requests = []
        self._answers = list(answers)

    def send(self, request, read_timeout_s):
        self.requests.append((str(request.origin), request.head.split(b"\r\n")[0].decode()))
        answer = self._answers.pop(0) if self._answers else 200
        if isinstance(answer, Exception):
            raise answer
        return Answer(answer, {}, b"")


class Waits:
    """Waits for nothing and remembers how long it was to."""

    def __init__(self):
        self.seconds = []

    async def __call__(self, seconds):
        self.seconds.append(seconds)


def confirmed(fields, *answers, times=1):
    """What was visited, and how long was waited, for a proven request."""
    visited, waits = Visited(*answers), Waits()

    async def story():
        confirmations = Confirmations(visited, waits)
        for _ in range(times):
            confirmations.add(parse(sns.post(rsa_key(), fields)))
        await asyncio.gather(*confirmations._pending.values())
        await confirmations.close()

    asyncio.run(story())
    return visited.requests, waits.seconds


VISIT = (
    "https://sns.eu-west-1.amazonaws.com",
    f"GET /?Action=ConfirmSubscription&TopicArn={sns.TOPIC}&Token=t0k3n HTTP/1.1",
)


def test_the_address_in_the_message_is_visited_once():
    assert confirmed(sns.confirmation()) == ([VISIT], [0.0])


def test_the_same_request_is_not_confirmed_twice_at_the_same_time():
    assert confirmed(sns.confirmation(), times=5) == ([VISIT], [0.0])


@pytest.mark.parametrize("trouble", [503, 302, NotSent("no network"), OutcomeUnknown("torn")])
def test_trouble_is_waited_out(trouble):
    assert confirmed(sns.confirmation(), trouble, trouble) == ([VISIT] * 3, [0.0, 5.0, 30.0])


@pytest.mark.parametrize("status", [400, 403, 404])
def test_a_refusal_is_final_and_logged(status, expect_log):
    expect_log("app.companion.confirmations", "request it again")
    assert confirmed(sns.confirmation(), status) == ([VISIT], [0.0])


def test_after_half_a_day_it_is_given_up(expect_log):
    expect_log("app.companion.confirmations", "request it again")
    requests, waits = confirmed(sns.confirmation(), *[503] * 100)
    assert (len(requests), sum(waits)) == (18, 45_755.0)


def test_an_address_elsewhere_is_not_visited(expect_log):
    expect_log("app.companion.confirmations", "not Amazon's")
    elsewhere = VISIT[0].replace("amazonaws.com", "amazonaws.com.example.net") + "/?Action=X"
    assert confirmed(sns.confirmation(SubscribeURL=elsewhere)) == ([], [])


def test_only_so_many_are_pending_at_the_same_time(expect_log):
    expect_log("app.companion.confirmations", "too many are pending")

    async def story():
        confirmations = Confirmations(Visited(), lambda _seconds: asyncio.Event().wait())
        for number in range(40):
            token = f"t0k3n{number}"
            visit = sns.confirmation()["SubscribeURL"].replace("t0k3n", token)
            fields = sns.confirmation(Token=token, SubscribeURL=visit)
            confirmations.add(parse(sns.post(rsa_key(), fields)))
        assert len(confirmations._pending) == 32
        await confirmations.close()

    asyncio.run(story())


def test_closing_gives_up_what_is_pending():
    async def story():
        confirmations = Confirmations(Visited(), lambda _seconds: asyncio.Event().wait())
        confirmations.add(parse(sns.post(rsa_key(), sns.confirmation())))
        await asyncio.sleep(0)
        await confirmations.close()
        assert confirmations._pending == {}

    asyncio.run(story())


def test_a_request_is_confirmed_after_it_is_on_disk_and_again_when_it_is_repeated():
    asked = []

    async def story(endpoint):
        def confirm(envelope):
            asked.append((envelope.token, len(endpoint.log.messages)))

        endpoint.ingest._confirm = confirm
        body = sns.post(endpoint.key, sns.confirmation())
        assert [(await endpoint.post(body)).status for _ in range(2)] == [200, 200]
        (kept,) = endpoint.log.messages
        assert (kept.type, kept.kind, kept.body) == ("SubscriptionConfirmation", "", body)
        assert asked == [("t0k3n", 1), ("t0k3n", 1)]

    told(story)


def test_a_request_that_could_not_be_kept_is_not_confirmed(expect_log):
    expect_log("app.companion.outcomes", "notification not taken")
    asked = []

    async def story(endpoint):
        endpoint.log.away = True
        assert (await endpoint.post(sns.post(endpoint.key, sns.confirmation()))).status == 503
        assert asked == []

    told(story, confirm=asked.append)


def test_the_end_of_a_subscription_is_kept_and_nothing_is_visited():
    asked = []

    async def story(endpoint):
        body = sns.post(endpoint.key, sns.confirmation("UnsubscribeConfirmation"))
        assert (await endpoint.post(body)).status == 200
        assert endpoint.log.messages[0].type == "UnsubscribeConfirmation"
        assert asked == []

    told(story, confirm=asked.append)
