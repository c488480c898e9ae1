"""The self test: the way from Amazon to the companion, walked with signed samples."""

from __future__ import annotations

import http.client
import ssl
import time
from collections.abc import Iterator
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any, Final

from app.companion.check_sample import LARGE, SMALL, Echo, send_sample
from app.companion.check_way import TIMEOUT_S, Target, connected, name_found, target_of, trust
from app.companion.findings import Broken, Finding, Verdict

_SKEW_LOOK_S: Final = 30
_SKEW_WRONG_S: Final = 300
_SLOW_S: Final = 5.0
_IPN_PATH: Final = "/ipn"
_UNLISTED_SENTENCES: Final = {
    "topic": "No topic is listed at the companion, so it refuses every notification: start it with"
    " --topic ARN, or write topics into its TOML file or PAYDESK_COMPANION_TOPICS.",
    "merchant": "No merchant is listed at the companion, so it refuses what speaks of an order:"
    " start it with --merchant SELLER-ID, or write merchants into its TOML file or"
    " PAYDESK_COMPANION_MERCHANTS.",
}


@dataclass(frozen=True, slots=True)
class Check:
    """What to test.

    Attributes:
        url: as Amazon was told.
        key: the self-test key of the companion behind it.
        local_url: where that companion listens on this machine; empty if it does not run here.
        ca_file: an authority of one's own that is believed as well.
        clock_url: whose ``Date`` is believed; empty asks nobody.
    """

    url: str
    key: bytes
    local_url: str = ""
    ca_file: Path | None = None
    clock_url: str = ""

    def run(self) -> Iterator[Finding]:
        """One finding after the other; ends at the first that makes the others senseless."""
        try:
            target = target_of(self.url)
            context = trust(target, self.ca_file)
            yield name_found(target)
            yield from connected(target, context)
            small = send_sample(target, context, self.key, SMALL)
            yield from _arrived(target, small)
            yield from _unlisted(small)
            large = send_sample(target, context, self.key, LARGE)
            yield _whole(large)
            yield from self._clocks(small)
        except Broken as broken:
            yield broken.finding
            yield from self._at_home()

    def _at_home(self) -> Iterator[Finding]:
        """Whether the companion itself is well, and only the way to it is not."""
        if not self.local_url or self.local_url == self.url:
            return
        try:
            target = target_of(self.local_url)
            send_sample(target, _blind() if target.secure else None, self.key, SMALL)
        except Broken as broken:
            yield Finding(
                "here",
                Verdict.WRONG,
                f"At {self.local_url} it does not work either: {broken.finding.sentence}",
            )
        else:
            yield Finding(
                "here",
                Verdict.LOOK,
                f"The companion itself answers at {self.local_url}: it is the way to it that is"
                " broken.",
            )

    def _clocks(self, echo: Echo) -> Iterator[Finding]:
        middle = echo.asked_at + echo.took_s / 2
        if echo.date is None:
            yield Finding("clock", Verdict.LOOK, "The answer has no Date header to compare with.")
        else:
            yield _skew("clock", "the server's Date header", echo.date + 0.5 - middle)
        yield _skew("clock", "the companion's own clock", float(echo.seen["at"]) - middle)
        if self.clock_url:
            yield self._amazons_clock(float(echo.seen["at"]) - middle)

    def _amazons_clock(self, companion_ahead_s: float) -> Finding:
        step = "Amazon"
        try:
            theirs = _date_at(target_of(self.clock_url), self.ca_file)
        except (OSError, http.client.HTTPException, ValueError, Broken):
            return Finding(
                step,
                Verdict.WRONG,
                f"{self.clock_url} cannot be reached from here. The companion fetches Amazon's"
                " signing certificates there: let it out at port 443.",
            )
        ahead = time.time() + companion_ahead_s - theirs - 0.5
        return _skew(step, f"the companion's clock against {self.clock_url}", ahead)


def _arrived(target: Target, echo: Echo) -> Iterator[Finding]:
    """What the way did to a sample."""
    seen: dict[str, Any] = echo.seen
    path = target.path.partition("?")[0]
    if seen["method"] != "POST":
        yield Finding("proxy", Verdict.WRONG, f"POST arrives as {seen['method']}.")
    if seen["path"] != _IPN_PATH:
        yield Finding(
            "proxy",
            Verdict.WRONG,
            f"The path {path} arrives as {seen['path']}; it must arrive as {_IPN_PATH} (nginx:"
            " proxy_pass http://127.0.0.1:8765/ipn).",
        )
    headers = seen["headers"]
    lost = [
        name
        for name, value in (
            ("x-amz-sns-message-type", "Notification"),
            ("content-type", "text/plain; charset=UTF-8"),
        )
        if headers.get(name) != value
    ]
    if lost:
        yield Finding(
            "proxy", Verdict.LOOK, f"The header {lost[0]} does not come through as it was sent."
        )
    if echo.took_s > _SLOW_S:
        yield Finding(
            "sample",
            Verdict.LOOK,
            f"The answer took {echo.took_s:.1f} s; Amazon gives up after 15 s.",
        )
    yield Finding(
        "sample", Verdict.FINE, f"A signed sample came through in {echo.took_s * 1000:.0f} ms."
    )


def _unlisted(echo: Echo) -> Iterator[Finding]:
    """What the companion would refuse every notification for; an older one does not tell."""
    for what in echo.seen.get("unlisted", ()):
        yield Finding("lists", Verdict.WRONG, _UNLISTED_SENTENCES[what])


def _whole(echo: Echo) -> Finding:
    if echo.seen["bytes"] != LARGE:
        arrived = echo.seen["bytes"]
        return Finding("256 KiB", Verdict.WRONG, f"Of {LARGE} bytes only {arrived} arrived.")
    return Finding("256 KiB", Verdict.FINE, "A body of 256 KiB comes through whole.")


def _skew(step: str, whose: str, ahead_s: float) -> Finding:
    """``ahead_s``: how far they are ahead of this computer, or the companion ahead of them."""
    shown = f"{abs(ahead_s):.0f} s {'ahead' if ahead_s > 0 else 'behind'}"
    if abs(ahead_s) <= _SKEW_LOOK_S:
        return Finding(step, Verdict.FINE, f"{_upper(whose)} agrees.")
    if abs(ahead_s) <= _SKEW_WRONG_S:
        return Finding(step, Verdict.LOOK, f"{_upper(whose)} is {shown}: let NTP set it.")
    sentence = f"{_upper(whose)} is {shown}: notifications may be refused as too old. Set it."
    return Finding(step, Verdict.WRONG, sentence)


def _date_at(target: Target, ca_file: Path | None) -> float:
    context = trust(target, ca_file)
    connection = (
        http.client.HTTPConnection(target.host, target.port, timeout=TIMEOUT_S)
        if context is None
        else http.client.HTTPSConnection(
            target.host, target.port, timeout=TIMEOUT_S, context=context
        )
    )
    try:
        connection.request("HEAD", target.path)
        date = connection.getresponse().getheader("Date")
        if not date:
            raise ValueError("no Date header")
        return parsedate_to_datetime(date).timestamp()
    finally:
        connection.close()


def _blind() -> ssl.SSLContext:
    """Believes anybody: for this machine alone, where the answer proves itself by the key."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
