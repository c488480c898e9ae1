"""What reaches a receipt printer, and what is told when it cannot print."""

import os
import socket

import pytest

from app.domain.printing import (
    BadPrinterSettings,
    CodePage,
    DeskPrinters,
    PrinterFault,
    PrinterKind,
    PrinterTrouble,
    RollWidth,
    host_and_port,
    require_sensible,
    usb_ids,
)
from app.domain.slip import Banner, Barcode, Columns, Logo, Pair, QrCode, Rule, Slip, Weight, Words
from app.services.printing import status
from app.services.printing.delivery import check, deliver
from app.services.printing.found import found_printers
from app.services.printing.payload import payload_of
from app.services.printing.pictures import Bitmap
from tests.integration.printing.roll import COVER_OPEN, MECHANICAL, OFFLINE, PAPER_OUT

_SLIP = Slip(
    "Receipt",
    (
        Banner("COPY"),
        Words("Café Müller", Weight.LARGE, centered=True),
        Rule(),
        Pair("Señor Größe, ein recht langer Name für eine Sache", "1.234,50 €"),
        QrCode("paydesk:P-100042"),
        Barcode("P-100042"),
    ),
    opens_drawer=True,
)


def test_a_slip_is_printed_in_the_letters_of_the_code_page(roll, network):
    deliver(network, payload_of(_SLIP, network))
    (got,) = roll.printed()
    assert got.startswith(b"\x1b@\x1bt\x13")
    assert "Café Müller".encode("cp858") in got
    assert "1.234,50 €".encode("cp858") in got
    assert b"paydesk:P-100042" in got
    assert b"{BP-100042" in got
    assert got.endswith(b"\x1bd\x06\x1dV\x00")


@pytest.mark.parametrize("width", RollWidth)
def test_no_line_is_wider_than_the_paper(width):
    printers = DeskPrinters(PrinterKind.NETWORK, "127.0.0.1", width)
    long = Slip("Long", (Pair("Ein recht langer Name für eine Sache, die etwas kostet", "1,50 €"),))
    body = payload_of(long, printers)[5:-5].decode("cp858")
    lines = body.split("\n")[:-1]
    assert {len(line) for line in lines[-1:]} == {width.columns}
    assert all(len(line) <= width.columns for line in lines)


@pytest.mark.parametrize("width", RollWidth)
def test_the_columns_of_the_tax_keep_to_the_paper(width):
    printers = DeskPrinters(PrinterKind.NETWORK, "127.0.0.1", width)
    table = Columns(("Steuersatz der Ware", "Nettobetrag", "USt."))
    line = payload_of(Slip("r", (table,)), printers)[5:].split(b"\n")[0].decode("cp858")
    assert len(line) == width.columns
    assert line.endswith("USt.")
    assert " Nettobetrag " in line


def test_japanese_is_printed_in_the_kanji_mode_and_counted_as_wide():
    printers = DeskPrinters(PrinterKind.NETWORK, "127.0.0.1", code_page=CodePage.SHIFT_JIS)
    body = payload_of(Slip("r", (Pair("コーヒー豆", "¥990"),)), printers)
    line = body.removeprefix(b"\x1b@\x1c&\x1cC\x01").split(b"\n")[0]
    assert len(line) == printers.width.columns
    assert line.startswith("コーヒー豆".encode("shift_jis"))


@pytest.mark.parametrize("code_page", [CodePage.CP437, CodePage.CP858, CodePage.PICTURE])
def test_what_the_code_page_cannot_say_is_sent_as_a_picture(code_page):
    printers = DeskPrinters(PrinterKind.NETWORK, "127.0.0.1", code_page=code_page)
    slip = Slip("r", (Words("港の珈琲店"),))
    assert payload_of(slip, printers) is None
    bitmap = Bitmap(16, bytes([0x80, 0x01]) * 300)
    sent = payload_of(slip, printers, bitmap)
    assert sent.startswith(b"\x1b@\x1dv0\x00\x02\x00\x00\x01\x80\x01")
    assert sent.count(b"\x1dv0\x00") == 2


def test_the_drawer_opens_only_where_one_hangs_on_the_printer():
    plain = DeskPrinters(PrinterKind.NETWORK, "127.0.0.1")
    with_drawer = DeskPrinters(PrinterKind.NETWORK, "127.0.0.1", drawer=True, cut=False)
    assert b"\x1bp" not in payload_of(_SLIP, plain)
    opening = payload_of(_SLIP, with_drawer)
    assert opening.startswith(b"\x1bp\x00")
    assert b"\x1dV" not in opening


def test_a_torn_logo_is_left_out():
    printers = DeskPrinters(PrinterKind.NETWORK, "127.0.0.1")
    assert payload_of(Slip("r", (Logo(b"\x89PNG torn"),)), printers) == payload_of(
        Slip("r", ()), printers
    )


@pytest.mark.parametrize(
    ("state", "fault"),
    [
        (PAPER_OUT, PrinterFault.PAPER_OUT),
        (COVER_OPEN, PrinterFault.COVER_OPEN),
        (OFFLINE, PrinterFault.OFFLINE),
        (MECHANICAL, PrinterFault.ERROR),
    ],
)
def test_a_printer_that_says_what_is_wrong_is_sent_nothing(roll, network, state, fault):
    roll.state = state
    with pytest.raises(PrinterTrouble) as told:
        deliver(network, b"receipt")
    assert (told.value.fault, told.value.started) == (fault, False)
    assert check(network) is fault
    assert roll.receipts == []


def test_paper_that_ends_in_the_middle_is_told_as_perhaps_printed(roll, network, monkeypatch):
    monkeypatch.setattr(status, "DONE_S", 0.2)
    roll.runs_out_after = 100
    with pytest.raises(PrinterTrouble) as told:
        deliver(network, b"r" * 1_000)
    assert (told.value.fault, told.value.started) == (PrinterFault.PAPER_OUT, True)


def test_a_printer_that_never_answers_is_printed_to_in_good_faith(roll, network, monkeypatch):
    monkeypatch.setattr(status, "ANSWER_S", 0.1)
    roll.deaf = True
    deliver(network, b"receipt")
    assert check(network) is None


def test_a_printer_that_hangs_up_is_told_as_perhaps_printed(roll, network, monkeypatch):
    monkeypatch.setattr(status, "DONE_S", 0.2)
    roll.hangs_up_after = 10
    with pytest.raises(PrinterTrouble) as told:
        deliver(network, b"r" * 1_000)
    assert told.value.started


def test_nobody_at_the_address_is_told_before_anything_is_printed():
    with socket.create_server(("127.0.0.1", 0)) as gone:
        address = f"127.0.0.1:{gone.getsockname()[1]}"
    with pytest.raises(PrinterTrouble) as told:
        deliver(DeskPrinters(PrinterKind.NETWORK, address), b"receipt")
    assert (told.value.fault, told.value.started) == (PrinterFault.UNREACHABLE, False)


def test_a_name_that_nobody_has_is_a_wrong_address():
    printers = DeskPrinters(PrinterKind.NETWORK, "printer.invalid")
    assert check(printers) is PrinterFault.WRONG_ADDRESS


def test_a_file_keeps_every_receipt(tmp_path):
    printers = DeskPrinters(PrinterKind.FILE, str(tmp_path / "till.bin"))
    deliver(printers, b"one")
    deliver(printers, b"two")
    assert (tmp_path / "till.bin").read_bytes() == b"onetwo"


def test_a_file_that_cannot_be_written_says_why(tmp_path):
    folder = DeskPrinters(PrinterKind.FILE, str(tmp_path))
    nowhere = DeskPrinters(PrinterKind.FILE, str(tmp_path / "no" / "printer"))
    assert check(folder) is PrinterFault.WRONG_ADDRESS
    assert check(nowhere) is PrinterFault.WRONG_ADDRESS


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no device that is always full")  # noqa: PTH110 -- a device
def test_a_device_that_takes_nothing_leaves_the_print_certain():
    with pytest.raises(PrinterTrouble) as told:
        deliver(DeskPrinters(PrinterKind.FILE, "/dev/full"), b"receipt")
    assert (told.value.fault, told.value.started) == (PrinterFault.ERROR, False)


def test_no_printer_and_a_usb_printer_that_is_not_there_say_so():
    assert check(DeskPrinters()) is PrinterFault.NOT_SET_UP
    missing = DeskPrinters(PrinterKind.USB, "dead:beef")
    assert check(missing) in {PrinterFault.UNREACHABLE, PrinterFault.NO_RIGHTS}
    assert all(each.address != "dead:beef" for each in found_printers())


@pytest.mark.parametrize(
    ("kind", "address", "field"),
    [
        (PrinterKind.NETWORK, "", "address"),
        (PrinterKind.NETWORK, "10.0.0.7:port", "port"),
        (PrinterKind.NETWORK, "10.0.0.7:70000", "port"),
        (PrinterKind.NETWORK, "http://printer/", "address"),
        (PrinterKind.USB, "04b8", "address"),
        (PrinterKind.USB, "04b8:1000e", "address"),
        (PrinterKind.FILE, " ", "address"),
        (PrinterKind.FILE, "x" * 256, "address"),
    ],
)
def test_an_address_that_cannot_be_meant_is_refused_at_its_field(kind, address, field):
    with pytest.raises(BadPrinterSettings) as told:
        require_sensible(DeskPrinters(kind, address))
    assert told.value.field == field


def test_addresses_are_read():
    assert host_and_port("printer.local") == ("printer.local", 9_100)
    assert host_and_port("10.0.0.7:9101") == ("10.0.0.7", 9_101)
    assert host_and_port("[::1]:9102") == ("::1", 9_102)
    assert usb_ids("04B8:0e15") == (0x04B8, 0x0E15)
