"""Originals, copies and the queue: nothing is lost, and no paper has two originals."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from app.domain.checkout_modes import CaptureMode
from app.domain.environment import Region
from app.domain.errors import ChangedMeanwhile, NotFound, PermissionRefused
from app.domain.permissions import Role
from app.domain.printing import (
    BadPrinterSettings,
    DeskPrinters,
    JobState,
    Medium,
    PaperKind,
    PrinterFault,
    PrinterKind,
)
from app.domain.permissions import DENIED, Action, Effect, Permission
from app.services.approvals import Approvals
from app.services.logo import BadLogo
from app.domain.approval import ApprovalNeeded
from app.services.permits import Asker
from app.services.printing.prints import Wish
from app.services.printing.queue import STALE
from app.services.users import User
from app.storage.audit import AuditRecord
from app.storage.printing import PrintRecord
from tests.integration.printing.roll import PAPER_OUT
from tests.selling import Selling

_AVA = Asker("ava", Role.CASHIER)
_CLARA = Asker("clara", Role.OWNER)
_PICK = ("CF-101", 1_000)
_PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x00\x00\x00\x00:~\x9bU"


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request):
    kind = {"sqlite": "sqlite_url", "postgresql": "postgres_url"}[request.param]
    return request.getfixturevalue(kind)


@pytest.fixture
def shop(open_desk, amazon):
    return Selling(open_desk(region=Region.US), amazon)


@pytest.fixture
def wish(shop):
    return Wish(shop.sell(_PICK, capture_mode=CaptureMode.CAPTURE_NOW), PaperKind.RECEIPT)


def issue(services, wish, copy_no, payload=b"receipt", medium=Medium.ROLL):
    return services.printing.prints.issue(wish, copy_no, medium, _AVA, payload)


def states(services, wish):
    told = services.printing.prints.of_order(wish.number)
    return [(each.copy_no, each.state, each.fault) for each in told]


def audited(services, act):
    with services.desk.database.read() as session:
        query = select(AuditRecord).where(AuditRecord.act == act).order_by(AuditRecord.seq)
        return [(each.actor, each.subject, each.facts) for each in session.scalars(query)]


def test_what_waits_is_printed_in_order_and_each_once(shop, wish, roll, network):
    printing = shop.services.printing
    issue(shop.services, wish, 0, b"one")
    issue(shop.services, replace(wish, paper=PaperKind.GIFT_RECEIPT), 0, b"two")
    assert printing.queue.drain(network).printed == 2
    assert printing.queue.drain(network).printed == 0
    assert roll.printed(2) == [b"one", b"two"]
    assert [state for _, state, _ in states(shop.services, wish)] == [JobState.PRINTED] * 2


def test_the_second_print_is_a_copy_that_the_trail_knows(shop, wish, network):
    issue(shop.services, wish, 0)
    shop.services.printing.queue.drain(network)
    assert shop.services.printing.prints.next_copy(wish) == 1
    with pytest.raises(ChangedMeanwhile):
        issue(shop.services, wish, 0)
    issue(shop.services, wish, 1)
    told = {"paper": "receipt", "copy": "1", "on": "roll"}
    assert audited(shop.services, "paper.copied") == [("ava", wish.number, told)]


def test_a_copy_needs_the_permission_and_an_original_does_not(shop, wish, network):
    services = shop.services
    services.users.create(User("clara", "Clara", Role.OWNER), "284671", "clara")
    services.permissions.set(Role.CASHIER, Action.REPRINT, DENIED, "clara")
    issue(services, wish, 0)
    services.printing.queue.drain(network)
    with pytest.raises(PermissionRefused):
        issue(services, wish, 1)
    assert len(states(services, wish)) == 1


def test_a_copy_that_needs_a_second_person_is_approved_for_this_very_paper_once(
    shop, wish, network
):
    services = shop.services
    for name, role in (("clara", Role.OWNER), ("ava", Role.CASHIER)):
        services.users.create(User(name, name.title(), role), "284671", name)
    second = Permission(Effect.NEEDS_APPROVAL)
    services.permissions.set(Role.CASHIER, Action.REPRINT, second, "clara")
    issue(services, wish, 0)
    services.printing.queue.drain(network)
    with pytest.raises(ApprovalNeeded) as told:
        issue(services, wish, 1)
    Approvals(services.desk).approve(told.value.request, "clara", "284671")
    issue(services, wish, 1)
    services.printing.queue.drain(network)
    with pytest.raises(ApprovalNeeded):
        issue(services, wish, 2)


def test_out_of_paper_keeps_the_original_waiting_and_prints_it_once_there_is_some(
    shop, wish, roll, network
):
    roll.state = PAPER_OUT
    issue(shop.services, wish, 0)
    drained = shop.services.printing.queue.drain(network)
    assert (drained.fault, drained.unsure) == (PrinterFault.PAPER_OUT, False)
    assert states(shop.services, wish) == [(0, JobState.WAITING, PrinterFault.PAPER_OUT)]
    roll.ready()
    assert shop.services.printing.queue.drain(network).printed == 1
    assert roll.printed() == [b"receipt"]


def test_what_waited_when_the_desk_ended_is_printed_after_its_start(
    shop, wish, roll, network, open_desk
):
    issue(shop.services, wish, 0)
    again = open_desk(region=Region.US, run="second")
    assert again.printing.prints.settle_orphans() == 0
    assert again.printing.queue.drain(network).printed == 1
    assert roll.printed() == [b"receipt"]


def test_what_was_being_sent_when_the_desk_ended_may_lie_on_paper_and_comes_again_as_a_copy(
    shop, wish, open_desk
):
    issue(shop.services, wish, 0)
    assert shop.services.printing.queue._take(also_stale=False) is not None
    again = open_desk(region=Region.US, run="second")
    assert again.printing.prints.settle_orphans() == 1
    assert states(again, wish) == [(0, JobState.UNSURE, PrinterFault.RESTARTED)]
    assert again.printing.prints.next_copy(wish) == 1
    with again.desk.database.read() as session:
        assert session.scalars(select(PrintRecord.payload)).all() == [None]


def test_another_desk_neither_prints_nor_settles_what_this_one_sends(
    shop, wish, roll, network, open_desk
):
    other = open_desk(region=Region.US, name="till-2")
    issue(shop.services, wish, 0)
    assert other.printing.queue.drain(network).printed == 0
    shop.services.printing.queue._take(also_stale=False)
    assert other.printing.prints.settle_orphans() == 0
    assert other.printing.prints.next_copy(wish) == 1


def test_a_print_that_was_given_up_was_no_original(shop, wish, network):
    prints = shop.services.printing.prints
    prints.drop(issue(shop.services, wish, 0))
    assert states(shop.services, wish) == [(0, JobState.DROPPED, None)]
    assert prints.next_copy(wish) == 0
    issue(shop.services, wish, 0, b"again")
    assert shop.services.printing.queue.drain(network).printed == 1
    assert states(shop.services, wish) == [(0, JobState.PRINTED, None)]


def test_an_old_print_waits_until_somebody_asks_for_it(shop, wish, clock, network):
    issue(shop.services, wish, 0)
    clock.advance(STALE)
    queue = shop.services.printing.queue
    assert queue.drain(network).printed == 0
    assert queue.drain(network, also_stale=True).printed == 1


def test_what_somebody_found_on_paper_is_printed(shop, wish):
    prints = shop.services.printing.prints
    sheet = issue(shop.services, replace(wish, paper=PaperKind.INVOICE), 0, medium=Medium.SHEET)
    prints.ended(sheet, JobState.UNSURE, PrinterFault.BROKEN_OFF)
    assert [each.id for each in prints.open_here()] == [sheet]
    prints.seen(sheet)
    assert prints.open_here() == ()


def test_an_unknown_order_has_no_papers(shop):
    with pytest.raises(NotFound):
        shop.services.printing.prints.next_copy(Wish("P-1", PaperKind.RECEIPT))


def test_printers_are_kept_by_desk_and_every_change_is_in_the_trail(shop, open_desk):
    settings = shop.services.printing.settings
    wanted = DeskPrinters(PrinterKind.NETWORK, " 10.0.0.7 ", drawer=True)
    kept = settings.save(wanted, _CLARA)
    assert (settings.get().address, kept.version) == ("10.0.0.7", 1)
    other = open_desk(region=Region.US, name="till-2")
    assert other.printing.settings.get() == DeskPrinters()
    facts = audited(shop.services, "printers.set")[0][2]
    assert facts["kind"] == "none -> network"
    assert facts["drawer"] == "False -> True"


def test_printers_are_not_changed_over_somebody_else_nor_without_permission_nor_senselessly(shop):
    settings = shop.services.printing.settings
    settings.save(DeskPrinters(PrinterKind.FILE, "till.bin"), _CLARA)
    with pytest.raises(ChangedMeanwhile):
        settings.save(DeskPrinters(PrinterKind.FILE, "other.bin"), _CLARA)
    with pytest.raises(PermissionRefused):
        settings.save(settings.get(), Asker("ava", Role.CASHIER))
    with pytest.raises(BadPrinterSettings):
        settings.save(replace(settings.get(), address=""), _CLARA)
    assert settings.get().address == "till.bin"


def test_a_logo_is_kept_for_all_desks_and_one_that_is_none_is_refused(shop):
    logos = shop.services.printing.logos
    logos.set(_PNG, "clara", Role.OWNER)
    with pytest.raises(BadLogo):
        logos.set(b"GIF89a", "clara", Role.OWNER)
    with pytest.raises(PermissionRefused):
        logos.set(b"", "ava", Role.CASHIER)
    assert logos.get() == _PNG
    logos.set(b"", "clara", Role.OWNER)
    assert logos.get() == b""
    assert [facts["new"] for _, _, facts in audited(shop.services, "logo.set")][1] == "none"
