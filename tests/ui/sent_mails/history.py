"""Mails of every standing in a training shop: sent, refused, put off, held, returned."""

from app.domain.inbox import OutboxState
from app.domain.timeline import Event
from app.storage.outbox import OutboxRecord
from tests.integration.mails.shop import BUYER, OFFICE, Happenings
from tests.post_office import post_office

NAMES = ("Ada Fielding", "Bartholomäus von und zu Hohenstein-Weißenfels", "山田 太郎", "Ben Ode")


def make_history(services, orders: int = 4) -> list:
    """Mails about some orders, through a real server that refuses one and puts another off."""
    happenings = Happenings(services)
    mail = services.mail
    mail.grid.set_department((OFFICE,), "olga")
    numbers = []
    with post_office() as office:
        _use(services, office.port)
        for serial in range(orders):
            name = NAMES[serial % len(NAMES)]
            number = happenings.order(serial + 1, BUYER if serial else "gone@buyer.example", name)
            happenings.place(number)
            numbers.append(number)
        office.refuses["gone@buyer.example"] = "550 5.1.1 no such mailbox here"
        office.replies = ["250 OK", "250 OK", "451 4.7.1 greylisted, come back later"]
        mail.runner.step()
        declined = {"id": "S01-0000000-0000002-A000001", "state": "Declined"}
        happenings.happen(
            numbers[1], Event.AUTHORIZATION_CHANGED, reason="InvalidPaymentMethod", **declined
        )
    sent = mail.mails.page(states=[OutboxState.SENT])
    mail.mails.keep_bounce(sent[0].id, "550 5.2.2 mailbox full <ada@buyer.example>", "olga")
    return numbers


def _use(services, port: int) -> None:
    from app.services.mails.server import MailServer, Security

    server = MailServer("127.0.0.1", port, Security.PLAIN, address="shop@shop.example")
    services.mail.servers.save(server, None, "olga")


def fill(services, count: int) -> None:
    """That many mails more, all sent."""
    now = services.desk.clock.now()
    from app.domain.inbox import Audience
    from app.domain.mail_events import MailEvent

    with services.desk.database.write() as session:
        for serial in range(count):
            session.add(
                OutboxRecord(
                    event=MailEvent.IPN_SILENCE,
                    about=f"since {serial}",
                    audience=Audience.STAFF,
                    recipient=OFFICE,
                    state=OutboxState.SENT,
                    created_at=now,
                    queued_at=now,
                    sent_at=now,
                )
            )
