"""A companion's feed in a process of its own that costs next to nothing: its pages are made ahead.

Prints its port, then answers one desk at a time until standard input ends.
"""

import os
import re
import socket
import sys
import threading

import orjson

from tests.ipns import ipn

PAGE = 1000
_AFTER = re.compile(rb"after=(\d+)")
_PADDING = "<Filler>" + "x" * 900 + "</Filler>"
"""Brings a body to the size of a real one, about two kilobytes."""


def entries(count):
    """So many messages as the feed serves them."""
    found = []
    for number in range(1, count + 1):
        permission = f"S01-{number % 9_999_999:07}-{number // 9_999_999:07}"
        message = ipn(f"{permission}-A{number:06}"[:27], f"message-{number}", state=_PADDING)
        found.append(message.as_entry(number))
    return found


def _pages(count):
    told = entries(count)
    return {
        after: orjson.dumps(
            {
                "notifications": told[after : after + PAGE],
                "next": min(after + PAGE, count),
                "last": count,
            }
        )
        for after in range(0, count, PAGE)
    }


def main():
    """Serve as many messages as the command line says."""
    count = int(sys.argv[1])
    pages = _pages(count)
    rest = orjson.dumps({"notifications": [], "next": count, "last": count})
    listener = socket.create_server(("127.0.0.1", 0))
    print(listener.getsockname()[1], flush=True)  # noqa: T201 - the protocol
    threading.Thread(target=_serve, args=(listener, pages, rest), daemon=True).start()
    sys.stdin.read()
    os._exit(0)


def _serve(listener, pages, rest):
    while True:
        connection, _ = listener.accept()
        with connection:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            while question := connection.recv(65_536):
                body = pages.get(int(_AFTER.search(question)[1]), rest)
                head = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body)
                connection.sendall(head + body)


if __name__ == "__main__":
    main()
