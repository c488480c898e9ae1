"""Words for papers, printers and what is wrong with them."""

from __future__ import annotations

from typing import Final

from app.domain.printing import CodePage, PaperKind, PrinterFault, PrinterKind, RollWidth
from app.services.printing.found import FoundPrinter
from ui.language import marked, translate
from ui.notices import Notice
from ui.theme.tokens import Tone

_PAPERS: Final = {
    PaperKind.RECEIPT: marked("Printers", "Receipt"),
    PaperKind.INVOICE: marked("Printers", "Invoice"),
    PaperKind.GIFT_RECEIPT: marked("Printers", "Gift receipt"),
    PaperKind.REFUND_RECEIPT: marked("Printers", "Refund receipt"),
    PaperKind.CREDIT_NOTE: marked("Printers", "Credit note"),
}
_KINDS: Final = {
    PrinterKind.NONE: marked("Printers", "No receipt printer"),
    PrinterKind.NETWORK: marked("Printers", "On the network"),
    PrinterKind.USB: marked("Printers", "By USB"),
    PrinterKind.FILE: marked("Printers", "A device or a file"),
}
_PAGES: Final = {
    CodePage.CP858: marked("Printers", "Western Europe with euro (858)"),
    CodePage.CP850: marked("Printers", "Western Europe (850)"),
    CodePage.CP437: marked("Printers", "United States (437)"),
    CodePage.WINDOWS_1252: marked("Printers", "Windows, Western Europe (1252)"),
    CodePage.SHIFT_JIS: marked("Printers", "Japanese (Shift JIS)"),
    CodePage.PICTURE: marked("Printers", "Always as a picture"),
}
_WIDTHS: Final = {
    RollWidth.MM_80: marked("Printers", "80 mm"),
    RollWidth.MM_58: marked("Printers", "58 mm"),
}
_FAULTS: Final = {
    PrinterFault.NOT_SET_UP: (
        marked("Printers", "This desk has no receipt printer."),
        marked("Printers", "Choose one under printers, or print the invoice."),
    ),
    PrinterFault.WRONG_ADDRESS: (
        marked("Printers", "There is no receipt printer at the address that is set."),
        marked("Printers", "Correct the address under printers, then print again."),
    ),
    PrinterFault.UNREACHABLE: (
        marked("Printers", "The receipt printer cannot be reached."),
        marked("Printers", "See that it is switched on and connected, then print again."),
    ),
    PrinterFault.NO_RIGHTS: (
        marked("Printers", "This computer does not let Paydesk use the receipt printer."),
        marked("Printers", "Give this user the right to print on it, then print again."),
    ),
    PrinterFault.PAPER_OUT: (
        marked("Printers", "The receipt printer is out of paper."),
        marked("Printers", "Put in a new roll, then print again."),
    ),
    PrinterFault.COVER_OPEN: (
        marked("Printers", "The receipt printer's cover is open."),
        marked("Printers", "Close it, then print again."),
    ),
    PrinterFault.OFFLINE: (
        marked("Printers", "The receipt printer is offline."),
        marked("Printers", "Press its online or feed button, then print again."),
    ),
    PrinterFault.ERROR: (
        marked("Printers", "The receipt printer reports an error."),
        marked("Printers", "Switch it off and on again, then print again."),
    ),
    PrinterFault.SILENT: (
        marked("Printers", "The receipt printer did not say that it is done."),
        marked("Printers", "Look at the paper."),
    ),
    PrinterFault.BROKEN_OFF: (
        marked("Printers", "The connection to the receipt printer broke off."),
        marked("Printers", "Look at the paper, and see that the printer is switched on."),
    ),
    PrinterFault.RESTARTED: (
        marked("Printers", "Paydesk ended while it was printing."),
        marked("Printers", "Look at the paper."),
    ),
}


def paper_word(kind: PaperKind) -> str:
    """What a paper is called on the screen; on paper the buyer's language decides."""
    return _tr(_PAPERS[kind])


def kind_word(kind: PrinterKind) -> str:
    """How a printer is reached."""
    return _tr(_KINDS[kind])


def code_page_word(page: CodePage) -> str:
    """Which letters a printer knows."""
    return _tr(_PAGES[page])


def width_word(width: RollWidth) -> str:
    """How wide its paper is."""
    return _tr(_WIDTHS[width])


def found_text(found: FoundPrinter) -> str:
    """A printer that this computer found."""
    if not found.name:
        return found.address
    return translate("Printers", "%1 (%2)").replace("%1", found.name).replace("%2", found.address)


def fault_notice(fault: PrinterFault, *, unsure: bool = False) -> Notice:
    """What happened, that no money is concerned, and what to do now."""
    what, now = (_tr(text) for text in _FAULTS[fault])
    if unsure:
        now = translate(
            "Printers",
            "Look whether the paper is whole. If it is not, print again; the new one says COPY.",
        )
    money = translate("Printers", "The sale and its money are not concerned.")
    return Notice(Tone.WARN, what, money, now)


def _tr(text: str) -> str:
    return translate("Printers", text)
