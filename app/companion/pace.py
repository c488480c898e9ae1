"""How often somebody may ask: a bucket of tokens per name, for as many names as fit."""

from __future__ import annotations

import ipaddress
import math
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

_NAMES: Final = 10_000
_NEIGHBOURS: Final = 64
"""An IPv6 customer owns at least so many leading bits' worth of addresses."""


@dataclass(slots=True)
class _Bucket:
    level: float
    at: float


class Pace:
    """Lets each name ask ``burst`` times at once and ``per_second`` times in the long run."""

    def __init__(
        self, burst: int, per_second: float, monotonic: Callable[[], float], names: int = _NAMES
    ) -> None:
        """At most ``names`` are remembered; whoever was silent longest is forgotten first."""
        self._burst = float(burst)
        self._per_second = per_second
        self._monotonic = monotonic
        self._names = names
        self._buckets: OrderedDict[str, _Bucket] = OrderedDict()

    def ask(self, name: str) -> int:
        """Take one token.

        Returns:
            0, or the whole seconds until there is one again; then none was taken.
        """
        now = self._monotonic()
        bucket = self._buckets.pop(name, None) or _Bucket(self._burst, now)
        self._buckets[name] = bucket
        if len(self._buckets) > self._names:
            self._buckets.popitem(last=False)
        bucket.level = min(self._burst, bucket.level + (now - bucket.at) * self._per_second)
        bucket.at = now
        if bucket.level >= 1.0:
            bucket.level -= 1.0
            return 0
        return max(1, math.ceil((1.0 - bucket.level) / self._per_second))


def neighbourhood(address: str) -> str:
    """The address that is counted: an IPv6 address counts with all of its customer's."""
    try:
        parsed = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return "unknown"
    if isinstance(parsed, ipaddress.IPv6Address):
        if parsed.ipv4_mapped is not None:
            return str(parsed.ipv4_mapped)
        return str(ipaddress.ip_network((parsed, _NEIGHBOURS), strict=False))
    return str(parsed)
