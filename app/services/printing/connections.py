"""The ways to a receipt printer: network, USB and device file."""

from __future__ import annotations

import errno
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any, Final, Protocol

from app.domain.printing import (
    DeskPrinters,
    PrinterFault,
    PrinterKind,
    PrinterTrouble,
    host_and_port,
    usb_ids,
)

CONNECT_S: Final = 4.0
WRITE_S: Final = 30.0
"""A printer that is out of paper takes no more bytes; nobody waits longer than this."""
_FAULTS: Final = {
    errno.ECONNREFUSED: PrinterFault.UNREACHABLE,
    errno.EHOSTUNREACH: PrinterFault.UNREACHABLE,
    errno.ENETUNREACH: PrinterFault.UNREACHABLE,
    errno.ENOENT: PrinterFault.WRONG_ADDRESS,
    errno.EISDIR: PrinterFault.WRONG_ADDRESS,
    errno.ENOTDIR: PrinterFault.WRONG_ADDRESS,
    errno.EACCES: PrinterFault.NO_RIGHTS,
    errno.EPERM: PrinterFault.NO_RIGHTS,
    errno.ENODEV: PrinterFault.UNREACHABLE,
    errno.ENXIO: PrinterFault.UNREACHABLE,
    errno.ENOSPC: PrinterFault.ERROR,
}


class Connection(Protocol):
    """An open printer.

    Attributes:
        hears: whether it could answer at all.
    """

    hears: bool

    def write(self, data: bytes) -> None:
        """Send all of it.

        Raises:
            PrinterTrouble: ``started`` where some of it may be on paper.
        """

    def read(self, timeout_s: float) -> bytes:
        """Up to a few bytes; empty where the printer says nothing in time or never can."""


@contextmanager
def connected(printers: DeskPrinters) -> Iterator[Connection]:
    """Open the receipt printer of a desk.

    Raises:
        PrinterTrouble: it could not be opened; nothing was printed.
    """
    opened = _opened(printers)
    try:
        yield opened
    finally:
        opened.close()


def _opened(printers: DeskPrinters) -> _Network | _File | _Usb:
    match printers.kind:
        case PrinterKind.NONE:
            raise PrinterTrouble(PrinterFault.NOT_SET_UP)
        case PrinterKind.NETWORK:
            return _open_network(printers.address)
        case PrinterKind.FILE:
            return _open_file(printers.address)
        case PrinterKind.USB:  # pragma: no branch - mypy proves the match exhaustive
            return _open_usb(printers.address)


class _Network:
    hears = True

    def __init__(self, wire: socket.socket) -> None:
        self._wire = wire

    def write(self, data: bytes) -> None:
        self._wire.settimeout(WRITE_S)
        try:
            self._wire.sendall(data)
        except OSError as error:
            raise PrinterTrouble(PrinterFault.BROKEN_OFF, started=True) from error

    def read(self, timeout_s: float) -> bytes:
        self._wire.settimeout(timeout_s)
        try:
            return self._wire.recv(16)
        except OSError:
            return b""

    def close(self) -> None:
        self._wire.close()


class _File:
    """A device such as ``/dev/usb/lp0``, or a file that collects what would be printed."""

    hears = False

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def write(self, data: bytes) -> None:
        rest = memoryview(data)
        try:
            while rest:
                rest = rest[os.write(self._descriptor, rest) :]
        except OSError as error:
            raise PrinterTrouble(_fault(error), started=len(rest) < len(data)) from error

    def read(self, timeout_s: float) -> bytes:
        """Most drivers answer nothing here; asking them would block."""
        del timeout_s
        return b""

    def close(self) -> None:
        os.close(self._descriptor)


class _Usb:
    hears = True

    def __init__(self, device: Any) -> None:
        self._device = device

    def write(self, data: bytes) -> None:
        self._device.timeout = int(WRITE_S * 1000)
        try:
            self._device._raw(data)  # noqa: SLF001 -- how the library takes ready commands
        except OSError as error:  # every USB error is one
            raise PrinterTrouble(PrinterFault.BROKEN_OFF, started=True) from error

    def read(self, timeout_s: float) -> bytes:
        try:
            got = self._device.device.read(self._device.in_ep, 16, int(timeout_s * 1000))
        except OSError:
            return b""
        return bytes(got)

    def close(self) -> None:
        self._device.close()


def _open_network(address: str) -> _Network:
    host, port = host_and_port(address)
    try:
        return _Network(socket.create_connection((host, port), CONNECT_S))
    except socket.gaierror as error:
        raise PrinterTrouble(PrinterFault.WRONG_ADDRESS) from error
    except OSError as error:
        raise PrinterTrouble(_FAULTS.get(error.errno or 0, PrinterFault.UNREACHABLE)) from error


def _open_file(address: str) -> _File:
    path = Path(address.strip())
    try:
        # appended: a file that collects several prints keeps them all; a device knows no end
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0)
        return _File(os.open(path, flags, 0o600))
    except OSError as error:
        raise PrinterTrouble(_fault(error)) from error


def _open_usb(address: str) -> _Usb:
    maker, product = usb_ids(address)
    # not before something is printed
    printers, errors = import_module("escpos.printer"), import_module("escpos.exceptions")
    device = printers.Usb(maker, product)
    try:
        device.open()
    except errors.DeviceNotFoundError as error:
        raise PrinterTrouble(PrinterFault.UNREACHABLE) from error
    except (OSError, ValueError, RuntimeError) as error:  # ValueError: no USB library here
        raise PrinterTrouble(PrinterFault.NO_RIGHTS) from error
    return _Usb(device)


def _fault(error: OSError) -> PrinterFault:
    return _FAULTS.get(error.errno or 0, PrinterFault.ERROR)
