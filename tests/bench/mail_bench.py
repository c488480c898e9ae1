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
from tests.integration.mails.shop import OFFICE, SENDER, MailShop
from tests.shop_database import with_schema

MAILS = int(os.environ.get("MAILS", "10000"))
ORDERS = 20
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


def queue(shop):
    """That many mails to the office, about some orders."""
    numbers = [shop.order(serial) for serial in range(1, ORDERS + 1)]
    now = shop.clock.now()
    with shop.database.write() as session:
        ids = dict(session.query(OrderRecord.number, OrderRecord.id).all())
        for serial in range(MAILS):
            number = numbers[serial % ORDERS]
            session.add(
                OutboxRecord(
                    subject=number,
                    order_id=ids[number],
                    event=MailEvent.ORDER_PLACED,
                    audience=Audience.STAFF,
                    recipient=f"reader-{serial}@shop.example",
                    state=OutboxState.QUEUED,
                    created_at=now,
                    queued_at=now,
                    due_at=now,
                )
            )


def bare(port, content):
    """Mails a second of smtplib alone, with the same mail again and again."""
    with smtplib.SMTP("127.0.0.1", port) as smtp:
        count = min(MAILS, 2_000)
        began = time.perf_counter()
        for serial in range(count):
            smtp.sendmail(SENDER, [f"reader-{serial}@shop.example"], content)
        return count / (time.perf_counter() - began)


def main():
    command = [sys.executable, "-c", "from tests.bench.mail_bench import serve; serve()"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        port = int(server.stdout.readline())
        with tempfile.TemporaryDirectory() as folder:
            url = with_schema(f"sqlite:///{Path(folder) / 'shop.sqlite'}")
            shop = MailShop(url, SetClock())
            shop.use(port)
            queue(shop)
            before = bare(port, _sample(shop))
            began = time.perf_counter()
            done = shop.mail.runner.step()
            ours = done.sent / (time.perf_counter() - began)
            after = bare(port, _sample(shop))
            shop.close()
    finally:
        server.terminate()
        server.wait()
    beside = (before + after) / 2
    verdict = "ok" if ours >= GOAL * beside and done.sent == MAILS else "MISSED"
    print(  # noqa: T201 -- the bench's row
        f"{done.sent} queued mails: {ours:.0f}/s beside {beside:.0f}/s of smtplib alone, "
        f"{ours / beside:.2f} (goal >= {GOAL}) {verdict}"
    )


def _sample(shop):
    from app.services.mails.envelope import MailSender, message_of
    from app.services.mails.ready import draft_as_it_stands

    sending = shop.mail.mails.sending
    mail = sending.claims.take(1)
    draft = draft_as_it_stands(mail[0], sending.stock(mail)) if mail else None
    if draft is None:
        return _kept[0]
    sending.claims.put_back(mail, shop.clock.now())
    content = message_of(draft, MailSender(SENDER), OFFICE, "<a@shop.example>", shop.clock.now())
    _kept.append(content)
    return content


_kept = []

if __name__ == "__main__":
    main()
