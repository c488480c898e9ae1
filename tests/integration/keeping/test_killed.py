"""A restore that is killed leaves the shop as it was, or as the backup has it; never in between."""

import signal
import subprocess
import sys

import pytest

from app.domain.payment_status import PaymentStatus
from app.services.audit_chain import AuditChain

GOODS = ("CF-101", 2_000)


@pytest.mark.parametrize(
    ("boundary", "is_restored"),
    [
        ("behind:_copy_privately", False),
        ("before:hold_all", False),
        ("before:_count_on", False),
        ("before:write_archive", False),
        ("behind:write_archive", False),
        ("behind:_overwrite", True),
    ],
)
def test_killed_at_a_boundary(services, selling, backups, restoring, owner, boundary, is_restored):  # noqa: PLR0913, PLR0917 -- fixtures
    database = services.desk.database
    if database.file is None:
        pytest.skip("a server's transaction is the server's")
    number = selling.sell(GOODS)
    file = backups.make(owner).file
    order = services.views.order(number)
    services.charges.capture(number, order.charges[0].charge_id, order.total, "clara")
    url = f"sqlite:///{database.file}"
    command = [sys.executable, "-m", "tests.integration.keeping.dying", url, str(file), boundary]
    ended = subprocess.run(command, check=False, capture_output=True)
    assert ended.returncode == -signal.SIGKILL, ended.stderr
    restored, kept = PaymentStatus.AUTHORIZED, PaymentStatus.PROCESSED
    assert services.views.order(number).status is (restored if is_restored else kept)
    assert services.keeping.held() == (1 if is_restored else 0)
    assert AuditChain(database).verify().is_whole
    done = restoring.restore(file, "clara")
    assert done.held == 1
    assert services.views.order(number).status is restored
