"""The way to Amazon: names, encryption, and whose clock is right."""

from __future__ import annotations

import socket
import ssl
from typing import Final
from urllib.parse import urlsplit

from app.amazonpay.clock_skew import REFUSED_BY_AMAZON_S, WORTH_A_WARNING_S, ClockSkew
from app.amazonpay.origin import Origin
from app.amazonpay.tls import public_context, training_context
from app.amazonpay.transport import WireRequest, request_head
from app.domain.errors import NotSent, OutcomeUnknown
from app.services.doctor.findings import Check, Finding, Mend, Told, Verdict
from app.services.doctor.patient import Patient, Way

_CONNECT_S: Final = 5.0
_ANSWER_S: Final = 10.0


def clock(patient: Patient) -> Finding:
    """Compare the computer's clock with the date of an answer; nothing is asked for."""
    way = patient.way
    api = way.endpoints.api
    head = request_head("GET", "/", api, {})
    try:
        answer = way.transport.send(WireRequest(api, head), _ANSWER_S)
    except (NotSent, OutcomeUnknown) as error:
        facts = (str(error),)
        return Finding(Check.CLOCK, Verdict.WARNING, Told.CLOCK_UNKNOWN, facts, Mend.CHECK_NETWORK)
    skew = ClockSkew()
    skew.note(answer.header(b"date"), patient.now())
    return clock_finding(skew.seconds)


def clock_finding(seconds: int | None) -> Finding:
    """How far off is too far; ``None`` where no date was told."""
    if seconds is None:
        facts = ("the answer had no date",)
        return Finding(Check.CLOCK, Verdict.WARNING, Told.CLOCK_UNKNOWN, facts, Mend.TRY_LATER)
    facts = (str(abs(seconds)),)
    if abs(seconds) > REFUSED_BY_AMAZON_S:
        return Finding(Check.CLOCK, Verdict.BROKEN, Told.CLOCK_WRONG, facts, Mend.SET_CLOCK)
    if abs(seconds) > WORTH_A_WARNING_S:
        return Finding(Check.CLOCK, Verdict.WARNING, Told.CLOCK_OFF, facts, Mend.SET_CLOCK)
    return Finding(Check.CLOCK, Verdict.OK, Told.CLOCK_RIGHT, facts)


def names(patient: Patient) -> Finding:
    """Look the servers' names up."""
    hosts = [origin.host for origin in servers(patient.way) if not origin.is_loopback]
    if not hosts:
        return Finding(Check.DNS, Verdict.OK, Told.NAMES_LOCAL)
    lost = [host for host in hosts if not _is_known(host)]
    if lost:
        facts = (", ".join(lost),)
        return Finding(Check.DNS, Verdict.BROKEN, Told.NAMES_LOST, facts, Mend.CHECK_NETWORK)
    return Finding(Check.DNS, Verdict.OK, Told.NAMES_FOUND, (", ".join(hosts),))


def encryption(patient: Patient) -> Finding:
    """Shake hands with every server, and believe whom the checkout would believe."""
    way = patient.way
    secure = [origin for origin in servers(way) if origin.secure]
    if not secure:
        return Finding(Check.TLS, Verdict.NOT_USED, Told.TLS_NOT_USED)
    context = training_context(way.ca_file) if way.ca_file is not None else public_context()
    spoken = []
    for origin in secure:
        try:
            spoken.append(f"{origin.host} ({_handshake(origin, context)})")
        except ssl.SSLCertVerificationError as error:
            facts = (origin.host, error.verify_message)
            told = Told.TLS_NOT_BELIEVED
            return Finding(Check.TLS, Verdict.BROKEN, told, facts, Mend.CHECK_INSPECTION)
        except OSError as error:  # ssl.SSLError is one
            facts = (origin.host, type(error).__name__)
            return Finding(Check.TLS, Verdict.BROKEN, Told.TLS_NO_WAY, facts, Mend.CHECK_NETWORK)
    return Finding(Check.TLS, Verdict.OK, Told.TLS_SAFE, (", ".join(spoken),))


def servers(way: Way) -> list[Origin]:
    """All that a checkout talks to, each once."""
    parts = urlsplit(way.endpoints.widgets_url)
    widgets = Origin.parse(f"{parts.scheme}://{parts.netloc}")
    return list(dict.fromkeys((way.endpoints.api, way.endpoints.login, widgets)))


def _is_known(host: str) -> bool:
    try:
        return bool(socket.getaddrinfo(host, 443, type=socket.SOCK_STREAM))
    except OSError:
        return False


def _handshake(origin: Origin, context: ssl.SSLContext) -> str:
    with (
        socket.create_connection((origin.host, origin.port), _CONNECT_S) as wire,
        context.wrap_socket(wire, server_hostname=origin.host) as safe,
    ):
        return safe.version() or "TLS"
