"""Takes times in interleaved rounds and prints them beside what they are judged by."""

import math
import os
import statistics
import time
from dataclasses import dataclass

SHORT = "PAYDESK_BENCH_SHORT"
"""Set for a run that only shows that all benches work."""

IS_SHORT = bool(os.environ.get(SHORT))
ROUNDS = 2 if IS_SHORT else 7


@dataclass(frozen=True)
class Times:
    """All calls of one contestant over all rounds, in microseconds; rounds keep their own median."""

    calls: tuple
    medians: tuple

    @property
    def p50(self):
        return statistics.median(self.medians)

    @property
    def p99(self):
        return share(self.calls, 0.99)


def share(values, part):
    """The value that so great a part of them does not exceed."""
    ordered = sorted(values)
    return ordered[math.ceil(len(ordered) * part) - 1]


def slowest(times):
    """The slowest kind of call: each input's best time of all rounds, so that no pause counts."""
    rounds = len(times.medians)
    each = len(times.calls) // rounds
    return max(min(times.calls[at::each]) for at in range(each))


def interleaved(contestants, inputs, rounds=ROUNDS, warm_up=20):
    """Give every contestant the same inputs, by turns within each round.

    Args:
        contestants: functions of one input, by name.
        inputs: called once per round, for a list of inputs of that round.
        rounds: how many.
        warm_up: calls of each before anything is timed.

    Returns:
        ``Times`` by name.
    """
    for call in contestants.values():
        for value in inputs()[:warm_up]:
            call(value)
    taken = {name: [] for name in contestants}
    names = list(contestants)
    for turn in range(rounds):
        values = inputs()
        first = turn % len(names)  # nobody always finds the cache cold
        for name in names[first:] + names[:first]:
            taken[name].append([_microseconds(contestants[name], value) for value in values])
    return {
        name: Times(
            tuple(us for calls in rounds_of for us in calls),
            tuple(statistics.median(calls) for calls in rounds_of),
        )
        for name, rounds_of in taken.items()
    }


def _microseconds(call, value):
    started = time.perf_counter_ns()
    call(value)
    return (time.perf_counter_ns() - started) / 1000


@dataclass(frozen=True)
class Beside:
    """What a figure is held against, measured in the same run and in the same unit."""

    name: str
    figure: float

    def __str__(self):
        return f"{self.name} {_figure(self.figure)}"


def at_most(row, ours, beside, goal, unit="us"):
    """A row whose ratio is ours to the other, and small is good; without a goal it only informs."""
    ratio = ours / beside.figure
    words = (f"{beside} {unit}", f"ratio {_figure(ratio)}", _verdict(ratio, "<=", goal))
    _print(row, ours, *words, unit=unit)


def times_better(row, ours, beside, goal, unit="us"):
    """A row whose ratio says how many times less ours takes than the other."""
    ratio = beside.figure / ours
    words = (f"{beside} {unit}", f"ratio {_figure(ratio)}", _verdict(ratio, ">=", goal))
    _print(row, ours, *words, unit=unit)


def per_second(row, ours, beside, goal):
    """A row of calls per second whose ratio is ours to the other, and large is good."""
    ratio = ours / beside.figure
    words = (f"{beside} /s", f"ratio {_figure(ratio)}", _verdict(ratio, ">=", goal))
    _print(row, ours, *words, unit="/s")


def absolute(row, ours, goal, unit="us", beside=None):
    """A row that is judged by its own figure; what stands beside it only informs."""
    verdict = _verdict(ours, "<=", goal) if goal is not None else "no goal"
    _print(row, ours, f"{beside} {unit}" if beside else "-", "ratio -", verdict, unit=unit)


def _verdict(judged, sign, goal):
    if goal is None:
        return "no goal"
    met = judged <= goal if sign == "<=" else judged >= goal
    return f"goal {sign} {goal:g}  {'met' if met else 'not met'}"


def _print(row, ours, *words, unit="us"):
    beside, ratio, verdict = words
    figure = f"ours {_figure(ours)} {unit}"
    print(f"{row:<58} {figure:<18} {beside:<30} {ratio:<14} {verdict}", flush=True)  # noqa: T201 - this is what a bench is for


def _figure(value):
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"
