"""Keeps proven signing keys at hand, and holds back what forged addresses would make us fetch."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Final

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from app.amazonpay.sns.addresses import Address, certificate_address
from app.amazonpay.sns.certificate_source import CertificateSource
from app.amazonpay.sns.verdicts import CertificateUnavailable, Forged
from app.domain.clock import Clock

KEPT_S: Final = 24 * 3600.0
FETCHES_PER_MINUTE: Final = 20
_MINUTE_S: Final = 60.0
_STALE_S: Final = 600.0
"""How long a known key serves on while Amazon cannot be asked about it."""
_REFUSED_S: Final = 300.0
_UNAVAILABLE_S: Final = 5.0
WAIT_S: Final = 10.0
"""SNS hangs up after 15 s."""
_MOST_KEYS: Final = 64
_MOST_REFUSALS: Final = 1024
_THREADS: Final = 2


@dataclass(frozen=True, slots=True)
class _Known:
    key: RSAPublicKey
    until: float
    ends: dt.datetime


@dataclass(frozen=True, slots=True)
class _Refusal:
    error: type[Forged | CertificateUnavailable]
    sentence: str
    until: float


class Certificates:
    """Signing keys by the address of their certificate; one event loop uses it.

    Each address is fetched once a day, by one request however many messages wait for it. What
    failed is not tried again at once, and only so many new addresses are tried per minute:
    a flood of forged ones is answered from memory.

    Attributes:
        fetches: certificates asked for so far.
    """

    def __init__(self, source: CertificateSource, clock: Clock, wait_s: float = WAIT_S) -> None:
        """Begin without any; ``wait_s`` is how long one message waits for its certificate."""
        self.fetches = 0
        self._wait_s = wait_s
        self._source = source
        self._clock = clock
        self._monotonic = clock.monotonic
        self._known: dict[str, _Known] = {}
        self._refused: dict[str, _Refusal] = {}
        self._flights: dict[str, asyncio.Task[_Known | _Refusal]] = {}
        self._recent: deque[float] = deque(maxlen=FETCHES_PER_MINUTE)
        self._threads = ThreadPoolExecutor(_THREADS, "certificates")

    def known(self, url: str) -> RSAPublicKey | None:
        """The key, if it is at hand."""
        known = self._known.get(url)
        if known is None or known.until < self._monotonic():
            return None
        return known.key

    async def obtain(self, url: str) -> RSAPublicKey:
        """The key, fetched and proven if need be.

        Raises:
            Forged: not an address of Amazon SNS's, or no certificate of its.
            CertificateUnavailable: not to be had just now.
        """
        at_hand = self.known(url)
        if at_hand is not None:
            return at_hand
        flight = self._flights.get(url) or self._take_off(url)
        try:
            async with asyncio.timeout(self._wait_s):
                landed = await asyncio.shield(flight)
        except TimeoutError as late:
            raise CertificateUnavailable("the signing certificate takes too long") from late
        if isinstance(landed, _Refusal):
            raise landed.error(landed.sentence)
        return landed.key

    async def close(self) -> None:
        """Wait for what is being fetched, then let the threads go."""
        await asyncio.gather(*self._flights.values(), return_exceptions=True)
        self._threads.shutdown()

    def _take_off(self, url: str) -> asyncio.Task[_Known | _Refusal]:
        now = self._monotonic()
        refusal = self._refused.get(url)
        if refusal is not None and now < refusal.until:
            raise refusal.error(refusal.sentence)
        address = certificate_address(url)
        if url not in self._known:  # a known one cannot be one of a flood
            if len(self._recent) == FETCHES_PER_MINUTE and now - self._recent[0] < _MINUTE_S:
                raise CertificateUnavailable("too many certificates were asked for")
            self._recent.append(now)
        self.fetches += 1
        flight = asyncio.get_running_loop().create_task(self._fetch(url, address))
        self._flights[url] = flight
        return flight

    async def _fetch(self, url: str, address: Address) -> _Known | _Refusal:
        loop = asyncio.get_running_loop()
        at = self._clock.now()
        landed: _Known | _Refusal
        try:
            proven = await loop.run_in_executor(self._threads, self._source.key_at, address, at)
        except Forged as forged:
            landed = self._refuse(url, Forged, str(forged), _REFUSED_S)
            self._known.pop(url, None)
        except CertificateUnavailable as failure:
            landed = self._still_good(url) or self._refuse(
                url, CertificateUnavailable, str(failure), _UNAVAILABLE_S
            )
        else:
            landed = self._keep(url, _Known(proven.key, self._until(proven.ends), proven.ends))
        finally:
            self._flights.pop(url, None)
        return landed

    def _until(self, ends: dt.datetime, longest: float = KEPT_S) -> float:
        left = (ends - self._clock.now()).total_seconds()
        return self._monotonic() + min(longest, left)

    def _still_good(self, url: str) -> _Known | None:
        """The key we had, while its certificate lasts: better than losing genuine messages."""
        old = self._known.get(url)
        if old is None or old.ends <= self._clock.now():
            return None
        return self._keep(url, _Known(old.key, self._until(old.ends, _STALE_S), old.ends))

    def _keep(self, url: str, known: _Known) -> _Known:
        self._refused.pop(url, None)
        self._known.pop(url, None)
        if len(self._known) >= _MOST_KEYS:
            del self._known[next(iter(self._known))]
        self._known[url] = known
        return known

    def _refuse(
        self, url: str, error: type[Forged | CertificateUnavailable], why: str, seconds: float
    ) -> _Refusal:
        self._refused.pop(url, None)
        if len(self._refused) >= _MOST_REFUSALS:
            del self._refused[next(iter(self._refused))]
        refusal = _Refusal(error, why, self._monotonic() + seconds)
        self._refused[url] = refusal
        return refusal
