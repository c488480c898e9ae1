"""The disk under SQLite, as far as SQLite itself can see it: slow, full or broken when told."""

import _sqlite3
import contextlib
import ctypes
import threading
import time
from collections.abc import Iterator

FULL, WRITE_FAILED, SYNC_FAILED = 13, 778, 1034  # SQLITE_FULL, SQLITE_IOERR_WRITE, ..._FSYNC

_Sync = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int)
_Write = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_int64
)
_Truncate = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int64)
_Delete = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int)
_Open = ctypes.CFUNCTYPE(
    ctypes.c_int,
    ctypes.c_void_p,
    ctypes.c_void_p,
    ctypes.c_void_p,
    ctypes.c_int,
    ctypes.c_void_p,
)


class _Methods(ctypes.Structure):
    """sqlite3_io_methods, as far as version 3."""

    _fields_ = [
        ("version", ctypes.c_int),
        ("close", ctypes.c_void_p),
        ("read", ctypes.c_void_p),
        ("write", _Write),
        ("truncate", _Truncate),
        ("sync", _Sync),
        ("rest", ctypes.c_void_p * 13),
    ]


class _File(ctypes.Structure):
    _fields_ = [("methods", ctypes.POINTER(_Methods))]


class _System(ctypes.Structure):
    """sqlite3_vfs, up to what is exchanged here."""

    _fields_ = [
        ("version", ctypes.c_int),
        ("file_size", ctypes.c_int),
        ("longest_path", ctypes.c_int),
        ("next", ctypes.c_void_p),
        ("name", ctypes.c_char_p),
        ("data", ctypes.c_void_p),
        ("open", _Open),
        ("delete", _Delete),
    ]


class SqliteDisk:
    """Stands between SQLite and the system for every file opened while it is in place.

    Attributes:
        writes: how many there were.
        syncs: how many there were.
        sync_takes_s: how long each sync takes on top.
        events: once it is a list, all that happens: file, what ("write", "truncate", "sync" or "delete"),
            where (or how long it becomes), and the bytes.
    """

    def __init__(self) -> None:
        self.writes = 0
        self.syncs = 0
        self.sync_takes_s = 0.0
        self.events: list[tuple[str, str, int, bytes]] | None = None
        self._names: dict[int, str] = {}
        self._failing: dict[str, tuple[int, int, int]] = {}
        self._lock = threading.Lock()
        self._moves = threading.Event()
        self._moves.set()
        library = ctypes.CDLL(_sqlite3.__file__)
        library.sqlite3_vfs_find.restype = ctypes.POINTER(_System)
        self._system = library.sqlite3_vfs_find(None).contents
        self._real_open = _Open.from_buffer_copy(self._system.open)
        self._real: dict[int, _Methods] = {}
        self._ours: dict[int, _Methods] = {}
        self._our_open = _Open(self._open)
        self._real_delete = _Delete.from_buffer_copy(self._system.delete)
        self._our_delete = _Delete(self._delete)

    def fail_writes(self, first: int, times: int = 1, code: int = FULL) -> None:
        """Let writes fail, counted from now on; 1 is the next."""
        self._failing["write"] = (self.writes + first, self.writes + first + times, code)

    def fail_syncs(self, first: int, times: int = 1, code: int = SYNC_FAILED) -> None:
        """Let syncs fail, counted from now on; 1 is the next."""
        self._failing["sync"] = (self.syncs + first, self.syncs + first + times, code)

    def hang(self) -> None:
        """Let the next syncs wait until ``go_on``."""
        self._moves.clear()

    def go_on(self) -> None:
        """End what ``hang`` began."""
        self._moves.set()

    def heal(self) -> None:
        """Fail no more."""
        self._failing.clear()

    @contextlib.contextmanager
    def in_place(self) -> Iterator["SqliteDisk"]:
        """What is opened meanwhile lies on this disk; close it before leaving."""
        self._system.open, self._system.delete = self._our_open, self._our_delete
        try:
            yield self
        finally:
            self._system.open, self._system.delete = self._real_open, self._real_delete

    def _open(self, system, name, file, flags, flags_out):
        result = self._real_open(system, name, file, flags, flags_out)
        opened = _File.from_address(file)
        if result == 0 and opened.methods:
            address = ctypes.addressof(opened.methods.contents)
            self._names[file] = ctypes.string_at(name).decode() if name else ""
            opened.methods = ctypes.pointer(self._methods_over(address))
        return result

    def _delete(self, system, name, flags):
        with self._lock:
            if self.events is not None:
                self.events.append((name.decode(), "delete", 0, b""))
        return self._real_delete(system, name, flags)

    def _methods_over(self, address: int) -> _Methods:
        with self._lock:
            if address not in self._ours:
                real = _Methods.from_buffer_copy(ctypes.string_at(address, ctypes.sizeof(_Methods)))
                ours = _Methods.from_buffer_copy(real)
                ours.write = _Write(lambda *told: self._write(real, *told))
                ours.truncate = _Truncate(lambda *told: self._truncate(real, *told))
                ours.sync = _Sync(lambda *told: self._sync(real, *told))
                self._real[address], self._ours[address] = real, ours
            return self._ours[address]

    def _write(self, real, file, data, size, offset):
        with self._lock:
            self.writes += 1
            code = self._code("write", self.writes)
            if not code:
                self._note(file, "write", offset, data, size)
        return code or real.write(file, data, size, offset)

    def _truncate(self, real, file, size):
        with self._lock:
            self._note(file, "truncate", size)
        return real.truncate(file, size)

    def _sync(self, real, file, flags):
        with self._lock:
            self.syncs += 1
            code = self._code("sync", self.syncs)
        self._moves.wait()
        if self.sync_takes_s:
            time.sleep(self.sync_takes_s)
        code = code or real.sync(file, flags)
        with self._lock:
            if not code:
                self._note(file, "sync")
        return code

    def _note(self, file, what, where=0, data=None, size=0):
        if self.events is not None:
            content = ctypes.string_at(data, size) if data else b""
            self.events.append((self._names[file], what, where, content))

    def _code(self, operation: str, number: int) -> int:
        first, end, code = self._failing.get(operation, (0, 0, 0))
        return code if first <= number < end else 0
