"""Mails from the command line: send what is due, and look at what waits."""

from __future__ import annotations

import signal
import threading
from typing import Final, TextIO

import click

from app.command_line.sentences import meaning
from app.command_line.shop import shop
from app.domain.errors import AppError
from app.services.mails.runner import MailRunner
from app.services.mails.sending import Sent

_LEFT_OVER: Final = 6
_LOOK_S: Final = 5.0


@click.group()
def mails() -> None:
    """Mails to buyers and staff."""


@mails.command()
@click.option("--once", is_flag=True, help="Send what is due and end; else go on until Ctrl+C.")
def send(*, once: bool) -> None:
    """Send the mails that are due.

    Ends with 0 when all that was due is sent, with 5 when the mail server does not answer, and with
    6 when some mails were refused or put off.
    """
    with shop() as services:
        runner = services.mail.runner
        why_not = runner.why_idle()
        if why_not:
            click.echo(f"Nothing is sent: {why_not}.", err=True)
            raise SystemExit(_LEFT_OVER)
        done = _told(runner.step()) if once else _until_stopped(runner)
    if done.trouble is not None:
        raise SystemExit(meaning(done.trouble)[0])
    raise SystemExit(_LEFT_OVER if done.failed or done.deferred or done.uncertain else 0)


@mails.command()
def status() -> None:
    """Count the mails by where they stand."""
    with shop() as services:
        for state, count in services.mail.mails.counts().items():
            click.echo(f"{state.value}: {count}")


@mails.command()
@click.argument("file", type=click.File(encoding="utf-8", errors="replace"))
def bounced(file: TextIO) -> None:
    """Keep a mail that came back, read from FILE or with - from standard input.

    The Message-ID in it tells which mail it is about; addresses in it are not kept. Ends with 6
    when it names none of this shop's mails.
    """
    with shop() as services:
        try:
            mail = services.mail.mails.keep_returned(file.read(), "command line")
        except AppError as error:
            click.echo(meaning(error)[1], err=True)
            raise SystemExit(_LEFT_OVER) from error
    click.echo(f"Kept with mail {mail}.")


def _until_stopped(runner: MailRunner) -> Sent:
    """Take turns until SIGINT or SIGTERM; each turn that did something is a line."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: _stop_from_elsewhere(runner))
    while not runner.is_stopped:
        done = runner.step()
        if not done.is_idle:
            _told(done)
        runner.pause(_LOOK_S)
    return Sent()


def _stop_from_elsewhere(runner: MailRunner) -> None:
    """A signal interrupts this thread anywhere, also while it holds a lock that stopping needs."""
    threading.Thread(target=runner.stop, name="stopping").start()


def _told(done: Sent) -> Sent:
    click.echo(
        f"{done.sent} sent, {done.deferred} put off, {done.failed} refused, "
        f"{done.uncertain} uncertain, {done.dropped} dropped"
    )
    if done.trouble is not None:
        click.echo(meaning(done.trouble)[1], err=True)
    return done
