"""Bare Starlette on uvicorn: one route, one constant answer; no other work."""

import socket
import sys

import uvicorn
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route

PATH = "/OffAmazonPayments_Sandbox/2013-01-01"


def serve(body):
    """Serve on a free loopback port and print it."""

    async def answer(request):
        await request.body()
        return Response(body, media_type="text/xml")

    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen()
    print(listener.getsockname()[1], flush=True)  # noqa: T201 - read by the starter
    app = Starlette(routes=[Route(PATH, answer, methods=["POST"])])
    uvicorn.Server(uvicorn.Config(app, log_config=None, access_log=False)).run([listener])


if __name__ == "__main__":
    serve(sys.stdin.buffer.read())
