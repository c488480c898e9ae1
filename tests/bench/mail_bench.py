"""Queued mails to a mail server on this machine, beside a bare smtplib loop on one connection."""

import asyncio
import os
import smtplib
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from app.domain.inbox import Audience, OutboxState
from app.domain.mail_events import MailEvent
from app.storage.orders import OrderRecord
from app.storage.outbox import OutboxRecord
from tests.clocks import SetClock
from tests.integration.mails.shop import SENDER, MailShop
from tests.shop_database import with_schema

MAILS = int(os.environ.get("MAILS", "10000"))
ORDERS = 20
SLICES = 10
GOAL = 0.5


def serve():
    """The mail server, in a process of its own: takes everything, keeps nothing."""
    from aiosmtpd.smtp import SMTP

    class Taker:
        async def handle_DATA(self, _server, _session, _envelope):  # noqa: N802 -- aiosmtpd's name
            return "250 OK"

    async def run():
        loop = asyncio.get_running_loop()
        server = await loop.create_server(lambda: SMTP(Taker(), loop=loop), "127.0.0.1", 0)
        print(server.sockets[0].getsockname()[1], flush=True)  # noqa: T201 -- read by the bench
        await server.serve_forever()

    asyncio.run(run())


def place(shop):
    """Some orders; their record ids by number."""
    for serial in range(1, ORDERS + 1):
        shop.order(serial)
    with shop.database.read() as session:
        return dict(session.query(OrderRecord.number, OrderRecord.id).all())


def queue(shop, orders, first, count):
    """That many mails to the office, about some orders."""
    now, numbers = shop.clock.now(), sorted(orders)
    with shop.database.write() as session:
        for serial in range(first, first + count):
            number = numbers[serial % ORDERS]
            session.add(
                OutboxRecord(
                    subject=number,
                    order_id=orders[number],
                    event=MailEvent.ORDER_PLACED,
                    audience=Audience.STAFF,
                    recipient=f"reader-{serial}@shop.example",
                    state=OutboxState.QUEUED,
                    created_at=now,
                    queued_at=now,
                    due_at=now,
                )
            )


def bare(port, content, count):
    """Seconds of smtplib alone on one connection, with the same mail again and again."""
    began = time.perf_counter()
    with smtplib.SMTP("127.0.0.1", port) as smtp:
        for serial in range(count):
            smtp.sendmail(SENDER, [f"reader-{serial}@shop.example"], content)
    return time.perf_counter() - began


def race(shop, port):
    """Mails sent, and seconds of ours and of smtplib's for as many, slice by slice in turns.

    What else the machine does meanwhile slows both alike.
    """
    orders, size = place(shop), MAILS // SLICES
    sent, ours, theirs = 0, 0.0, 0.0
    for index in range(SLICES):
        queue(shop, orders, index * size, size)
        content = _sample(shop)
        theirs += bare(port, content, size)
        began = time.perf_counter()
        sent += shop.mail.runner.step().sent
        ours += time.perf_counter() - began
    return sent, ours, theirs


def main():
    command = [sys.executable, "-c", "from tests.bench.mail_bench import serve; serve()"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        port = int(server.stdout.readline())
        with tempfile.TemporaryDirectory() as folder:
            url = with_schema(f"sqlite:///{Path(folder) / 'shop.sqlite'}")
            shop = MailShop(url, SetClock())
            shop.use(port)
            sent, ours, theirs = race(shop, port)
            shop.close()
    finally:
        server.terminate()
        server.wait()
    share = theirs / ours
    verdict = "ok" if share >= GOAL and sent == MAILS else "MISSED"
    print(  # noqa: T201 -- the bench's row
        f"{sent} queued mails: {sent / ours:.0f}/s beside {sent / theirs:.0f}/s of smtplib alone, "
        f"{share:.2f} (goal >= {GOAL}) {verdict}"
    )


def _sample(shop):
    """The bytes of the first waiting mail."""
    from app.services.mails.ready import ready_mail

    sending = shop.mail.mails.sending
    mails = sending.claims.take(1)
    ready = ready_mail(mails[0], sending.stock(mails), shop.mail.servers.load())
    sending.claims.put_back(mails, shop.clock.now())
    return ready.content


if __name__ == "__main__":
    main()
