"""A TLS server that gives every request the same answer and counts handshakes; no other work."""

import asyncio
import ssl
import sys
from email.utils import formatdate

import uvloop

STARTED = formatdate(usegmt=True).encode()
COUNT_TARGET = b"GET /handshakes "


class Peer(asyncio.Protocol):
    """One connection."""

    handshakes = 0
    body = b""

    def connection_made(self, transport):
        Peer.handshakes += 1
        self._transport = transport
        self._received = b""

    def data_received(self, data):
        self._received += data
        while (rest := _after_request(self._received)) is not None:
            counted = self._received.startswith(COUNT_TARGET)
            self._transport.write(_answer(b"%d" % self.handshakes if counted else self.body))
            self._received = rest


def _after_request(received):
    """What follows the first whole request, or None while it is incomplete."""
    head, end, rest = received.partition(b"\r\n\r\n")
    if not end:
        return None
    _, named, value = head.lower().partition(b"content-length:")
    length = int(value.split(b"\r\n")[0]) if named else 0
    return rest[length:] if len(rest) >= length else None


def _answer(body):
    head = (
        b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nDate: %b\r\n"
        b"x-mws-request-id: 00000000-0000-4000-8000-000000000003\r\nContent-Length: %d\r\n\r\n"
    )
    return head % (STARTED, len(body)) + body


async def serve(certificate_file, key_file, body):
    """Serve on a free loopback port and print it."""
    Peer.body = body
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate_file, key_file)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Peer, "127.0.0.1", 0, ssl=context)
    print(server.sockets[0].getsockname()[1], flush=True)  # noqa: T201 - read by the starter
    await server.serve_forever()


if __name__ == "__main__":
    uvloop.run(serve(sys.argv[1], sys.argv[2], sys.stdin.buffer.read()))
