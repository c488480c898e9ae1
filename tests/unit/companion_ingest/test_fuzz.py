"""A hundred thousand mutants of genuine notifications: `make fuzz` makes ten million."""

import os
import random

from tests.fuzz import ipn


def test_no_mutant_is_believed_breaks_anything_or_makes_us_ask_strangers():
    fixed = os.environ.get("CI", "").lower() not in {"", "0", "false"}
    seed = 20_261_123 if fixed else random.SystemRandom().getrandbits(32)
    report = ipn.run(100_000, seed)
    assert report.wrongs == [], f"again with: python -m tests.fuzz.ipn --count 100000 --seed {seed}"
    assert report.statuses.keys() >= {200, 400, 403}
    assert sum(report.statuses.values()) == 100_000


def test_the_fuzzer_notices_when_a_forgery_is_believed():
    genuine, _ = ipn.starting_points()
    believable = {ipn.essence(fields) for fields in genuine}
    for fields in genuine:
        assert ipn.essence(fields) in believable
        assert ipn.essence(fields | {"Message": "forged"}) not in believable
        assert ipn.essence(fields | {"TopicArn": "forged"}) not in believable
        unsigned = fields | {"UnsubscribeURL": "changed", "SignatureVersion": "changed"}
        assert ipn.essence(unsigned) in believable
