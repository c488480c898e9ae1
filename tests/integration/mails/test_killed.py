"""Kills a desk at every boundary of its post, and has another one go on.

Each death is a real one: a forked child sends itself SIGKILL before or after a commit or a mark,
and before, in the middle of and after everything that it says to the mail server.
"""

import os
import signal
import smtplib
from collections import Counter

import pytest

from app.domain.inbox import OutboxState
from app.services.mails.claims import LEASE
from tests.faults.boundaries import Boundaries
from tests.integration.mails.shop import BOTH, MailShop

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="children are forked")

_MOST = 60
_FEWEST = 20
_WINDOWS = 10
"""Of both mails: after its last word, around the next one's first, and before the mark."""
_LONG = 1_000
"""Bytes; only the mail itself is longer."""


def doomed(url, clock, run, fatal):
    """Send what is due, in this very process, up to the boundary that is not survived."""
    boundaries = Boundaries(fatal)
    shop = MailShop(url, clock, run=run)
    claims = shop.mail.mails.sending.claims
    boundaries.watch(shop.database)
    boundaries.watch(claims.quick)
    plain, say = claims.quick.plain, smtplib.SMTP.send
    mark = plain.rows

    def marked(*told):
        boundaries.reach("before a mark")
        rows = mark(*told)
        boundaries.reach("after a mark")
        return rows

    def said(smtp, words):
        boundaries.reach("before a word")
        if len(words) > _LONG:
            say(smtp, words[:_LONG])
            boundaries.reach("in the middle of a mail")
            words = words[_LONG:]
        say(smtp, words)
        boundaries.reach("after a word")

    plain.rows, smtplib.SMTP.send = marked, said
    shop.mail.runner.step()


def run_doomed(url, clock, fatal):
    """Whether the child died on the way."""
    child = os.fork()
    if not child:
        code = 1
        try:
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            doomed(url, clock, f"doomed-{fatal}", fatal)
            code = 0
        finally:
            os._exit(code)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    assert code in {0, -signal.SIGKILL}
    return code != 0


@BOTH
def test_whenever_a_desk_dies_each_mail_arrives_and_only_the_one_in_flight_can_arrive_twice(
    desks, database_url, clock, office
):
    shop = desks("back-office")
    shop.use(office.port)
    twice, step = 0, 1 if shop.database.is_sqlite else 3
    for fatal in range(1, _MOST, step):
        number = shop.order(fatal)
        shop.place(number)
        died = run_doomed(database_url, clock, fatal)
        shop.clock.advance(LEASE)
        shop.mail.runner.step()
        assert {row.state for row in shop.mail.mails.page(order=number)} == {OutboxState.SENT}
        mails = Counter(name for name in office.ids if number in name)
        contents = {raw for raw in office.raw if str(number).encode() in raw}
        assert len(mails) == len(contents) == 2
        assert sorted(mails.values()) in ([1, 1], [1, 2])
        twice += sum(mails.values()) - len(mails)
        if not died:
            break
    assert not died
    assert _FEWEST < fatal < _MOST
    # where the server had the whole mail, and the mark that tells of it was not there yet
    assert 0 < twice <= _WINDOWS
