"""What is printed, on what, and how far it came."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Final

from app.domain.errors import Refused, Unavailable

NETWORK_PORT: Final = 9100
"""Where printers listen for raw data; the maker of the first ones chose it, the rest followed."""
ADDRESS_LIMIT: Final = 255


class PaperKind(enum.StrEnum):
    """What a shop hands out about one order; the values are kept in the database."""

    INVOICE = "invoice"
    CREDIT_NOTE = "credit note"
    RECEIPT = "receipt"
    GIFT_RECEIPT = "gift receipt"
    REFUND_RECEIPT = "refund receipt"

    @property
    def on_roll(self) -> bool:
        """Whether it is made for the receipt printer."""
        return self not in {PaperKind.INVOICE, PaperKind.CREDIT_NOTE}

    @property
    def about_refund(self) -> bool:
        """Whether it tells of one refund rather than of the sale."""
        return self in {PaperKind.CREDIT_NOTE, PaperKind.REFUND_RECEIPT}


class Medium(enum.StrEnum):
    """Where a paper went."""

    ROLL = "roll"
    SHEET = "sheet"
    FILE = "file"


class JobState(enum.StrEnum):
    """How far a print came.

    ``waiting`` and ``dropped`` never reached a printer; ``unsure`` may lie in its tray.
    """

    WAITING = "waiting"
    SENDING = "sending"
    PRINTED = "printed"
    UNSURE = "unsure"
    DROPPED = "dropped"


UNPRINTED: Final = frozenset({JobState.WAITING, JobState.DROPPED})
"""Certainly on no paper: printing it again makes no second original."""


class PrinterKind(enum.StrEnum):
    """How the receipt printer of a desk is reached."""

    NONE = "none"
    NETWORK = "network"
    USB = "usb"
    FILE = "file"


class RollWidth(enum.IntEnum):
    """Width of the paper roll in millimeters."""

    MM_80 = 80
    MM_58 = 58

    @property
    def dots(self) -> int:
        """Printable width at 203 dpi."""
        return 576 if self is RollWidth.MM_80 else 384

    @property
    def columns(self) -> int:
        """Characters of the printer's font A on one line."""
        return 48 if self is RollWidth.MM_80 else 32


class CodePage(enum.StrEnum):
    """The letters that a printer knows; a receipt with others is sent as a picture."""

    CP858 = "cp858"
    CP850 = "cp850"
    CP437 = "cp437"
    WINDOWS_1252 = "windows-1252"
    SHIFT_JIS = "shift_jis"
    PICTURE = "picture"


class PrinterFault(enum.StrEnum):
    """Why a printer does not print."""

    NOT_SET_UP = "not set up"
    WRONG_ADDRESS = "wrong address"
    UNREACHABLE = "unreachable"
    NO_RIGHTS = "no rights"
    PAPER_OUT = "paper out"
    COVER_OPEN = "cover open"
    OFFLINE = "offline"
    ERROR = "error"
    SILENT = "silent"
    BROKEN_OFF = "broken off"
    RESTARTED = "restarted"


class PrinterTrouble(Unavailable):
    """A printer does not print; the money is not concerned.

    Attributes:
        started: something may be on paper already.
    """

    def __init__(self, fault: PrinterFault, *, started: bool = False) -> None:
        super().__init__(f"the printer does not print: {fault.value}")
        self.fault = fault
        self.started = started


class BadPrinterSettings(Refused):
    """A printer cannot be reached like this.

    Attributes:
        field: which entry is wrong.
    """

    def __init__(self, field: str, why: str) -> None:
        super().__init__(f"the printer's {field} {why}")
        self.field = field


@dataclass(frozen=True, slots=True)
class DeskPrinters:
    """The printers of one desk.

    Attributes:
        address: ``host`` or ``host:port``, ``04b8:0e15`` (USB maker and product), or a file.
        drawer: whether a cash drawer hangs on the printer and opens with a sale's receipt.
        auto_print: whether each sale's receipt is printed without asking.
        sheet_printer: the system's name of the printer for invoices; empty asks.
        sheet_paper: ``A4`` or ``LETTER``; empty for what the region uses.
        version: of what is kept; 0 before anything is.
    """

    kind: PrinterKind = PrinterKind.NONE
    address: str = ""
    width: RollWidth = RollWidth.MM_80
    code_page: CodePage = CodePage.CP858
    cut: bool = True
    drawer: bool = False
    auto_print: bool = False
    sheet_printer: str = ""
    sheet_paper: str = ""
    version: int = 0

    @property
    def prints_receipts(self) -> bool:
        return self.kind is not PrinterKind.NONE


def host_and_port(address: str) -> tuple[str, int]:
    """Read ``192.168.1.60``, ``printer.local:9101`` or ``[fe80::1]:9100``.

    Raises:
        BadPrinterSettings: no host, or a port that is none.
    """
    text = address.strip()
    if text.startswith("["):
        host, _, rest = text[1:].partition("]")
        port = rest.removeprefix(":")
    elif text.count(":") == 1:
        host, _, port = text.partition(":")
    else:
        host, port = text, ""
    if not host or " " in text or "/" in text:
        raise BadPrinterSettings("address", "is no name or number of a computer on the network")
    if port and not (port.isascii() and port.isdigit() and 0 < int(port) < 65_536):  # noqa: PLR2004 -- TCP
        raise BadPrinterSettings("port", "is no number between 1 and 65535")
    return host, int(port or NETWORK_PORT)


def usb_ids(address: str) -> tuple[int, int]:
    """Read ``04b8:0e15``.

    Raises:
        BadPrinterSettings: not two numbers of four hexadecimal digits.
    """
    maker, _, product = address.strip().lower().partition(":")
    try:
        ids = int(maker, 16), int(product, 16)
    except ValueError as error:
        raise BadPrinterSettings("address", "is not like 04b8:0e15") from error
    if not all(0 <= each < 1 << 16 for each in ids):
        raise BadPrinterSettings("address", "is not like 04b8:0e15")
    return ids


def require_sensible(printers: DeskPrinters) -> None:
    """Guard the settings of a desk.

    Raises:
        BadPrinterSettings: which entry is wrong, and why.
    """
    if len(printers.address) > ADDRESS_LIMIT:
        raise BadPrinterSettings("address", f"is longer than {ADDRESS_LIMIT} characters")
    match printers.kind:
        case PrinterKind.NONE:
            pass
        case PrinterKind.NETWORK:
            host_and_port(printers.address)
        case PrinterKind.USB:
            usb_ids(printers.address)
        case PrinterKind.FILE:  # pragma: no branch - mypy proves the match exhaustive
            if not printers.address.strip():
                raise BadPrinterSettings("address", "names no file")
