"""How often somebody may ask, by a clock of the test's own."""

import pytest

from app.companion.pace import Pace, neighbourhood


class Hand:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.at = 0.0

    def __call__(self) -> float:
        return self.at


def test_after_the_burst_it_says_when_to_come_back():
    hand = Hand()
    pace = Pace(3, 0.2, hand)

    assert [pace.ask("a") for _ in range(4)] == [0, 0, 0, 5]


def test_time_fills_the_bucket_but_not_beyond_the_burst():
    hand = Hand()
    pace = Pace(2, 1.0, hand)
    assert [pace.ask("a") for _ in range(3)] == [0, 0, 1]
    hand.at = 1.0
    assert [pace.ask("a") for _ in range(2)] == [0, 1]
    hand.at = 1000.0

    assert [pace.ask("a") for _ in range(3)] == [0, 0, 1]


def test_each_name_has_a_bucket_of_its_own():
    pace = Pace(1, 1.0, Hand())

    assert [pace.ask(name) for name in "aab"] == [0, 1, 0]


def test_whoever_was_silent_longest_is_forgotten_first():
    pace = Pace(1, 0.001, Hand(), names=2)
    for name in "abac":  # b goes
        pace.ask(name)

    assert pace.ask("a") > 0
    assert pace.ask("b") == 0


@pytest.mark.parametrize(
    ("address", "counted"),
    [
        ("203.0.113.7", "203.0.113.7"),
        ("::ffff:203.0.113.7", "203.0.113.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2:ffff::1", "2001:db8:1:2::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("", "unknown"),
        ("nobody", "unknown"),
    ],
)
def test_an_address_counts_with_its_neighbours(address, counted):
    assert neighbourhood(address) == counted
