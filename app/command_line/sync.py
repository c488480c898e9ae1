"""Syncing from the command line: once for a schedule, or until it is told to stop."""

from __future__ import annotations

import signal
import threading
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import click

from app.command_line.sentences import meaning
from app.command_line.shop import shop
from app.services.sync.step import SyncStep

if TYPE_CHECKING:
    from app.services.sync.runner import SyncRunner

_LEFT_OVER: Final = 6


@click.command()
@click.option("--once", is_flag=True, help="Do what is due and end; else go on until Ctrl+C.")
def sync(*, once: bool) -> None:
    """Read what the companion heard, apply it, and ask Amazon where nobody told us.

    Ends with 0 when nothing is left to do, with 5 or 8 when the companion or Amazon could not be
    asked, and with 6 when some notifications will be tried again later.
    """
    with shop() as services:
        if not services.inbox.status().configured:
            click.echo("No companion is set up: only Amazon is asked.", err=True)
        done = _once(services.sync) if once else until_stopped(services.sync)
    raise SystemExit(_status(done))


def _once(runner: SyncRunner) -> SyncStep:
    total = SyncStep()
    while True:
        step = runner.step(0)
        total = _added(total, step)
        if step.is_idle or step.problem is not None or step.trouble is not None:
            break
    click.echo(_sentence(total))
    return total


def until_stopped(runner: SyncRunner) -> SyncStep:
    """Take turns until SIGINT or SIGTERM; each turn that did something is a line."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: _stop_from_elsewhere(runner))
    told = SyncStep()
    while not runner.is_stopped:
        step = runner.step()
        if not step.is_idle:
            click.echo(_sentence(step))
        _tell_troubles(step, told)
        told = step
        runner.pause(step.wait_s)
    return SyncStep()


def _stop_from_elsewhere(runner: SyncRunner) -> None:
    """A signal interrupts this thread anywhere, also while it holds a lock that stopping needs."""
    threading.Thread(target=runner.stop, name="stopping").start()


def _tell_troubles(step: SyncStep, told: SyncStep) -> None:
    """Say once what is in the way, and not with every try."""
    for now, before in ((step.problem, told.problem), (step.trouble, told.trouble)):
        if now is not None and str(now) != str(before):
            click.echo(meaning(now)[1], err=True)


def _status(done: SyncStep) -> int:
    _tell_troubles(done, SyncStep())
    for error in (done.problem, done.trouble):
        if error is not None:
            return meaning(error)[0]
    return _LEFT_OVER if done.failed else 0


def _added(total: SyncStep, step: SyncStep) -> SyncStep:
    return replace(
        step,
        received=total.received + step.received,
        stored=total.stored + step.stored,
        applied=total.applied + step.applied,
        quarantined=total.quarantined + step.quarantined,
        dead=total.dead + step.dead,
        failed=total.failed + step.failed,
        polled=total.polled + step.polled,
    )


def _sentence(step: SyncStep) -> str:
    return (
        f"{step.received} received, {step.stored} of them new, {step.applied} applied, "
        f"{step.quarantined} of unknown orders, {step.dead} given up, {step.failed} to try again, "
        f"{step.polled} orders asked about, {step.backlog} left"
    )
