"""Backups and erasing as somebody types them."""

import stat


def backup_of(terminal):
    [file] = (terminal.folder / "backups").glob("*.paydesk-backup")
    return file


def test_a_shop_is_backed_up_checked_and_restored_by_commands(terminal, permission_id):
    made = terminal.run("backup", "make")
    assert made.status == 0, made
    file = backup_of(terminal)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert file.name in terminal.run("backup", "list").said
    assert "It is whole." in terminal.run("backup", "check", str(file)).said
    restored = terminal.run("backup", "restore", str(file), "--yes")
    assert restored.status == 0, restored
    assert "1 orders move no money until Amazon was asked" in restored.said
    capture = terminal.run("money", "capture", "P-100001", "--amount", "5.00")
    assert "ask Amazon about it first" in capture.complained


def test_a_cut_backup_is_refused_with_a_sentence_and_changes_nothing(terminal, permission_id):
    terminal.run("backup", "make")
    file = backup_of(terminal)
    file.write_bytes(file.read_bytes()[:50_000])
    before = terminal.database.read_bytes()
    refused = terminal.run("backup", "restore", str(file), "--yes")
    assert refused.status != 0
    assert "is damaged or cut off; nothing was changed, choose another one" in refused.complained
    assert terminal.database.read_bytes() == before


def test_a_shop_whose_database_is_destroyed_comes_back(terminal, permission_id):
    terminal.run("backup", "make")
    file = backup_of(terminal)
    terminal.database.write_bytes(b"not a database at all" * 1_000)
    for name in ("shop.sqlite-wal", "shop.sqlite-shm"):
        (terminal.folder / name).unlink(missing_ok=True)
    restored = terminal.run("backup", "restore", str(file), "--yes")
    assert restored.status == 0, restored
    assert "P-100001" in terminal.run("orders", "list").said


def test_a_buyer_whose_money_is_under_way_is_not_erased(terminal, permission_id):
    refused = terminal.run("buyers", "erase", "P-100001", "--yes")
    assert refused.status == 1
    assert "its money is under way" in refused.said
