"""Why a backup is not made, or not restored."""

from __future__ import annotations

from app.domain.errors import Refused, Unavailable


class NoBackup(Refused):
    """The file is none of Paydesk's backups."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} is no backup of Paydesk; nothing was changed")
        self.name = name


class BackupDamaged(Refused):
    """The file is cut off, or does not hold what was written into it."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"the backup {name} is damaged or cut off; nothing was changed, choose another one"
        )
        self.name = name


class BackupOfAnother(Refused):
    """It holds the money of another mode, region or merchant."""

    def __init__(self, holds: str, asked: str) -> None:
        super().__init__(
            f"the backup holds {holds} orders and cannot be restored for {asked}; "
            "nothing was changed"
        )
        self.holds = holds
        self.asked = asked


class BackupNewer(Refused):
    """A newer program wrote it."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"the backup {name} was made by a newer Paydesk; nothing was changed, "
            "install the newer version to restore it"
        )
        self.name = name


class BackupNotWritten(Unavailable):
    """No room, or no right to write there."""

    def __init__(self, folder: str) -> None:
        super().__init__(f"no backup could be written into {folder}; no half one is left there")
        self.folder = folder


class NobodyFound(Refused):
    """No order has such a buyer."""

    def __init__(self) -> None:
        super().__init__("no order of such a buyer is kept here; nothing was erased")


class MoneyUnderWay(Refused):
    """An order's money is on its way; its buyer is still needed."""

    def __init__(self, number: str) -> None:
        super().__init__(
            f"the payment of order {number} is not finished; nothing was erased, "
            "capture or cancel it first"
        )
        self.number = number
