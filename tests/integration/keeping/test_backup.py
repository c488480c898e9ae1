"""A backup is whole, private, looked over, and refused where it does not belong."""

import dataclasses
import datetime as dt
import sqlite3
import stat
from contextlib import closing

import pytest
from sqlalchemy import select

from app.domain.environment import Mode, Region
from app.domain.errors import AskAmazonFirst, PermissionRefused
from app.domain.money import Currency, Money
from app.domain.payment_status import PaymentStatus
from app.domain.permissions import Role
from app.services.audit_chain import AuditChain
from app.services.keeping.archive import FACTS, read_archive
from app.services.keeping.backups import BEFORE_RESTORE, EVERY_HOURS, KEPT, SCHEDULED
from app.services.keeping.refusals import BackupDamaged, BackupNewer, BackupOfAnother, NoBackup
from app.services.keeping.restoring import LEAP
from app.services.permits import Asker
from app.storage.installation import Stamp
from app.storage.orders import OrderRecord
from app.storage.series import SeriesRecord

GOODS = ("CF-101", 2_000)


@pytest.fixture
def sold(selling):
    return selling.sell(GOODS)


def status_of(services, number):
    return services.views.order(number).status


def test_a_backup_holds_the_shop_and_only_its_owner_can_read_it(services, backups, sold, owner):
    archive = backups.make(owner)
    assert archive.orders == 1
    assert archive.stamp == Stamp(Mode.TRAINING, Region.US)
    assert archive.why == "by hand"
    assert stat.S_IMODE(archive.file.stat().st_mode) == 0o600
    assert stat.S_IMODE(backups.folder.stat().st_mode) == 0o700
    assert [each.archive for each in backups.listed()] == [archive]
    assert [file.name for file in backups.folder.iterdir()] == [archive.file.name]


def test_whoever_may_not_back_up_gets_none(backups):
    with pytest.raises(PermissionRefused):
        backups.make(Asker("ava", Role.CASHIER))
    assert backups.files() == []


def test_a_scheduled_backup_is_made_when_it_is_due_and_the_oldest_go(services, backups, owner):
    services.settings.set(EVERY_HOURS, 12, "clara")
    services.settings.set(KEPT, 2, "clara")
    by_hand = backups.make(owner)
    assert backups.make_if_due() is None
    clock = services.desk.clock
    made = []
    for _ in range(3):
        clock.advance(dt.timedelta(hours=12))
        made.append(backups.make_if_due())
        assert backups.make_if_due() is None
    assert [each.why for each in made] == [SCHEDULED] * 3
    assert [each.archive for each in backups.listed()] == [made[2], made[1], by_hand]


@pytest.mark.parametrize("part", [0.1, 0.6, 0.999])
def test_a_backup_that_was_cut_off_is_refused_and_nothing_is_touched(services, sold, part, keeper):
    backups, restoring, owner = keeper
    file = backups.make(owner).file
    whole = file.read_bytes()
    file.write_bytes(whole[: int(len(whole) * part)])
    with pytest.raises(BackupDamaged):
        restoring.restore(file, "clara")
    assert services.views.order(sold).status is PaymentStatus.AUTHORIZED
    assert backups.files() == [file]


def test_a_backup_in_which_one_amount_was_changed_is_refused(backups, restoring, sold, owner):
    file = backups.make(owner).file
    with closing(sqlite3.connect(file)) as shop:
        shop.execute("UPDATE orders SET total_minor = total_minor + 1")
        shop.commit()
    with pytest.raises(BackupDamaged):
        restoring.look(file)


def test_what_is_no_backup_is_refused(backups, restoring, tmp_path, owner):
    text = tmp_path / "notes.txt"
    text.write_text("not a database")
    with pytest.raises(NoBackup):
        restoring.look(text)
    with pytest.raises(NoBackup):
        restoring.look(tmp_path / "gone")
    file = backups.make(owner).file
    with closing(sqlite3.connect(file)) as shop:
        shop.execute(f"DROP TABLE {FACTS}")
    with pytest.raises(NoBackup):
        restoring.look(file)


@pytest.mark.parametrize(
    "other",
    [
        Stamp(Mode.LIVE, Region.US),
        Stamp(Mode.SANDBOX, Region.US),
        Stamp(Mode.TRAINING, Region.JP),
    ],
)
def test_a_backup_of_other_money_is_refused(backups, restoring, owner, other):
    file = backups.make(owner).file
    elsewhere = dataclasses.replace(restoring, ours=other)
    with pytest.raises(BackupOfAnother):
        elsewhere.restore(file, "clara")


def test_a_backup_of_another_merchant_is_refused(backups, restoring, owner):
    file = backups.make(owner).file
    with closing(sqlite3.connect(file)) as shop:
        shop.execute("UPDATE installation SET seller_id = 'A1'")
        row = shop.execute("SELECT * FROM installation").fetchone()
        _resign(shop, "installation", row)
    theirs = dataclasses.replace(restoring, ours=Stamp(Mode.TRAINING, Region.US, "A2"))
    with pytest.raises(BackupOfAnother):
        theirs.look(file)


def test_a_backup_of_a_newer_program_is_refused(backups, restoring, owner):
    file = backups.make(owner).file
    with closing(sqlite3.connect(file)) as shop:
        shop.execute("UPDATE alembic_version SET version_num = '9999'")
        _resign(shop, "alembic_version", ("9999",))
    with pytest.raises(BackupNewer):
        restoring.look(file)


def test_a_restored_shop_is_as_it_was_and_its_present_one_is_kept_aside(
    services, selling, sold, keeper
):
    backups, restoring, owner = keeper
    archive = backups.make(owner)
    selling.sell(GOODS)
    done = restoring.restore(archive.file, "clara")
    assert status_of(services, sold) is PaymentStatus.AUTHORIZED
    kept = read_archive(done.aside)
    assert (kept.orders, kept.why) == (2, BEFORE_RESTORE)
    assert AuditChain(services.desk.database).verify().is_whole
    assert not list(backups.folder.glob(".restoring*"))
    with services.desk.database.read() as session:
        assert list(session.scalars(select(OrderRecord.number))) == [sold]


def test_money_captured_since_the_backup_is_not_captured_again(
    services, selling, sold, amazon, keeper
):
    backups, restoring, owner = keeper
    total = services.views.order(sold).total
    charge = services.views.order(sold).charges[0].charge_id
    archive = backups.make(owner)
    services.charges.capture(sold, charge, total, "clara")
    effects = amazon.effect_count()
    done = restoring.restore(archive.file, "clara")
    assert done.held == 1
    assert status_of(services, sold) is PaymentStatus.AUTHORIZED
    with pytest.raises(AskAmazonFirst):
        services.charges.capture(sold, charge, total, "clara")
    assert amazon.effect_count() == effects
    services.refresh.now(sold)
    order = services.views.order(sold)
    assert order.status is PaymentStatus.PROCESSED
    assert order.captured == total


def test_an_order_that_was_read_again_moves_money_as_before(
    services, backups, restoring, sold, owner
):
    archive = backups.make(owner)
    restoring.restore(archive.file, "clara")
    services.refresh.now(sold)
    order = services.views.order(sold)
    services.charges.capture(sold, order.charges[0].charge_id, order.total, "clara")
    assert services.views.order(sold).captured == order.total


def test_numbers_given_since_the_backup_are_not_given_again(
    services, backups, restoring, selling, owner
):
    archive = backups.make(owner)
    given = [selling.sell(GOODS), selling.sell(GOODS)]
    restoring.restore(archive.file, "clara")
    assert selling.sell(GOODS) not in given


def test_a_database_that_nobody_can_read_is_replaced_and_numbers_leap(
    services, selling, sold, keeper
):
    backups, restoring, owner = keeper
    file = services.desk.database.file
    if file is None:
        pytest.skip("a server looks after its own files")
    archive = backups.make(owner)
    with services.desk.database.read() as session:
        before = session.get(SeriesRecord, "order") or session.scalars(select(SeriesRecord)).first()
        name, serial = before.name, before.next_serial
    services.desk.database.close()
    for each in (file.with_name(f"{file.name}-wal"), file.with_name(f"{file.name}-shm")):
        each.unlink(missing_ok=True)
    file.write_bytes(b"garbage" * 5_000)
    done = restoring.restore(archive.file, "clara")
    assert done.aside.read_bytes() == b"garbage" * 5_000
    assert status_of(services, sold) is PaymentStatus.AUTHORIZED
    with services.desk.database.read() as session:
        assert session.get(SeriesRecord, name).next_serial == serial + LEAP


def test_money_of_the_currency_is_unchanged_by_a_way_through_a_backup(
    services, backups, restoring, sold, owner
):
    before = services.views.order(sold)
    restoring.restore(backups.make(owner).file, "clara")
    after = services.views.order(sold)
    assert (after.total, after.captured) == (before.total, Money(0, Currency.USD))


def _resign(shop, table, row):
    """Make the digests fit again, as a program of that kind would have written them."""
    import hashlib
    import json

    facts = json.loads(shop.execute(f"SELECT facts FROM {FACTS}").fetchone()[0])
    facts["digests"][table] = hashlib.sha256(repr(row).encode()).hexdigest()
    shop.execute(f"UPDATE {FACTS} SET facts = ?", (json.dumps(facts),))
    shop.commit()
