"""Keeps the tests on this machine: a socket that would leave it raises instead."""

import ipaddress
import socket
import sys

_GUARDED = frozenset(
    {"socket.bind", "socket.connect", "socket.getaddrinfo", "socket.sendto", "socket.sendmsg"}
)


class LeftTheMachine(AssertionError):
    """A test tried to reach past the loopback interface; nothing was sent.

    Deliberately no OSError: the transport would take that for a network failure and carry on.
    """


def allow_only_loopback() -> None:
    """Guard every Python socket of this process from now on; an audit hook cannot be taken back.

    Names under `.invalid` fail to resolve, as RFC 6761 promises, without asking anyone.
    """
    sys.addaudithook(_refuse_strangers)


def _refuse_strangers(event: str, arguments: tuple) -> None:
    if event not in _GUARDED:
        return
    host = _host(event, arguments)
    if host is None or _is_loopback(host):
        return
    if event == "socket.getaddrinfo" and host.endswith(".invalid"):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    raise LeftTheMachine(f"{event} to {host}: tests stay on loopback")


def _host(event: str, arguments: tuple) -> str | None:
    """The host that is meant; None for Unix sockets and for a look-up of this machine's own."""
    if event == "socket.getaddrinfo":
        host = arguments[0]
    else:
        address = arguments[1]
        host = address[0] if isinstance(address, tuple) else None
    if isinstance(host, bytes):
        return host.decode()
    return host if isinstance(host, str) else None


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        return False
