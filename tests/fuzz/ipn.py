"""Posts mutants of genuine notifications and watches that none is believed."""

import argparse
import asyncio
import datetime as dt
import json
import random
import re
import resource
import sys
import time
from dataclasses import dataclass, field

from app.amazonpay.sns.content import read_content
from tests import sns_messages as sns
from tests.fuzz.mutants import Mutants
from tests.sns_authority import rsa_key
from tests.unit.companion_ingest.hearing import Endpoint

SIGNED = (
    "Message",
    "MessageId",
    "Subject",
    "SubscribeURL",
    "Timestamp",
    "Token",
    "TopicArn",
    "Type",
)
AMAZONS = re.compile(
    r"https://sns\.[a-z0-9-]+\.amazonaws\.com(\.cn)?/SimpleNotificationService-[0-9a-fA-F]{8,64}\.pem"
)
STATUSES = {200, 400, 403, 413, 503}
WARM_UP = 5000
GROWTH_KB = 24 * 1024
STEP = dt.timedelta(milliseconds=20)


@dataclass
class Report:
    """What became of a row of mutants; ``wrongs`` is empty, or something is broken."""

    seed: int
    statuses: dict = field(default_factory=dict)
    wrongs: list = field(default_factory=list)
    fetched: int = 0
    grown_kb: int = 0

    def __str__(self):
        told = ", ".join(f"{status}: {count:,}" for status, count in sorted(self.statuses.items()))
        lines = [
            f"seed {self.seed}: {told}; certificates {self.fetched:,}; memory +{self.grown_kb:,} KB"
        ]
        return "\n".join([*lines, *map(str, self.wrongs)])


def starting_points():
    """Genuine messages of every kind and version, and some by another key."""
    key, stranger = rsa_key(), rsa_key(2)
    unsigned = [
        fields | {"SignatureVersion": version}
        for version in ("1", "2")
        for fields in (
            sns.notification(MessageId="genuine-1"),
            sns.notification(MessageId="genuine-2", Subject="Amazon Pay: Übung"),
            sns.notification(sns.rest(), MessageId="genuine-3"),
            sns.notification("Subject\nnot json\nTimestamp\n", MessageId="genuine-4"),
            sns.notification(sns.classic(data="<x>"), MessageId="genuine-5", Subject=""),
            sns.confirmation(MessageId="genuine-6"),
            sns.confirmation("UnsubscribeConfirmation", MessageId="genuine-7"),
        )
    ]
    not_ours = [
        sns.signed(sns.notification(TopicArn=sns.TOPIC + "X"), key),
        sns.signed(sns.notification(sns.classic(SellerId="ASOMEBODYELSE0")), key),
    ]
    foreign = [sns.signed(fields, stranger) for fields in unsigned]
    return [sns.signed(fields, key) for fields in unsigned], [*not_ours, *foreign]


def essence(fields):
    """What a signature covers, and only that."""
    return tuple(fields.get(name) for name in SIGNED if name in _covered(fields))


def _covered(fields):
    notification = fields.get("Type") == "Notification"
    left_out = ("SubscribeURL", "Token") if notification else ("Subject",)
    return set(SIGNED) - set(left_out)


def run(count, seed):
    """Post so many mutants; returns a Report."""
    return asyncio.run(_run(count, seed))


async def _run(count, seed):
    genuine, other = starting_points()
    believable = {essence(fields) for fields in genuine}
    endpoint = Endpoint()
    endpoint.ingest.counters._logged = _Hushed()
    mutants = Mutants(genuine, other, seed)
    report = Report(seed)
    began_kb = 0
    for number in range(count):
        body = mutants.one()
        await _judge(endpoint, body, believable, report, number)
        endpoint.clock.advance(STEP)
        if number == WARM_UP:
            began_kb = _peak_kb()
        if len(endpoint.source.asked) >= 1000:
            _look_at_fetches(endpoint, report)
        if number % 100_000 == 99_999:
            endpoint.clock.at -= STEP * 100_000  # the messages shall not grow old
    _look_at_fetches(endpoint, report)
    report.grown_kb = _peak_kb() - began_kb
    if count > WARM_UP and report.grown_kb > GROWTH_KB:
        report.wrongs.append(f"memory grew by {report.grown_kb} KB")
    most = count * STEP.total_seconds() / 60 * 20 + 20 + count / 1000
    if report.fetched > most:
        report.wrongs.append(f"{report.fetched} certificates were asked for, more than {most:.0f}")
    await endpoint.certificates.close()
    return report


async def _judge(endpoint, body, believable, report, number):
    try:
        status = (await endpoint.post(body)).status
        content = read_content(body)
    except Exception as error:  # noqa: BLE001 -- that there is none is what is proven
        report.wrongs.append(f"mutant {number}: {error!r}: {body!r}")
        return
    report.statuses[status] = report.statuses.get(status, 0) + 1
    if status not in STATUSES or not all(isinstance(word, str) for word in content[:8]):
        report.wrongs.append(f"mutant {number}: answered {status}: {body!r}")
    if status == 200 and essence(_read_otherwise(body)) not in believable:
        report.wrongs.append(f"mutant {number}: believed: {body!r}")


def _read_otherwise(body):
    """By Python's own parser; a Subject of null is none."""
    fields = json.loads(body)
    if fields.get("Subject", "") is None:
        del fields["Subject"]
    return fields


def _look_at_fetches(endpoint, report):
    for url in endpoint.source.asked:
        if AMAZONS.fullmatch(url) is None:
            report.wrongs.append(f"asked for {url}")
    report.fetched += len(endpoint.source.asked)
    endpoint.source.asked.clear()


def _peak_kb():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


class _Hushed(dict):
    """Every outcome was logged just now: the log is not what is tried here."""

    def get(self, _outcome, _default):
        return float("inf")


def main():
    """Post mutants until so many are done, and say how to see a failure again."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=10_000_000)
    parser.add_argument("--seed", type=int, default=None)
    told = parser.parse_args()
    seed = random.SystemRandom().getrandbits(32) if told.seed is None else told.seed
    print(f"{told.count:,} mutants, seed {seed}", flush=True)  # noqa: T201 -- for who waits
    began = time.monotonic()
    report = run(told.count, seed)
    print(report, flush=True)  # noqa: T201
    print(f"{told.count / (time.monotonic() - began):,.0f} a second")  # noqa: T201
    sys.exit(1 if report.wrongs else 0)


if __name__ == "__main__":
    main()
