"""A program is loaded in pieces, and the window is heard between them."""

import pytest
from PySide6.QtCore import QObject, QTimer

from ui.loading import Loading

_PIECES = ("first_piece", "second_piece", "third_piece")


@pytest.fixture
def pieces(tmp_path, monkeypatch):
    """Modules that say when they are loaded."""
    monkeypatch.syspath_prepend(tmp_path)
    for name in _PIECES:
        (tmp_path / f"{name}.py").write_text(
            f"from PySide6.QtCore import QCoreApplication as Qt\n"
            f"Qt.instance().setProperty('loaded', [*(Qt.instance().property('loaded') or []), '{name}'])\n"
        )
    return _PIECES


def test_pieces_are_loaded_in_their_order_and_the_window_is_heard_between_them(qapp, qtbot, pieces):
    owner, seen = QObject(), []
    loading = Loading(pieces, owner)
    between = QTimer(owner)
    between.timeout.connect(lambda: seen.append(len(qapp.property("loaded") or [])))
    with qtbot.waitSignal(loading.done):
        loading.start()
        between.start(0)
        assert qapp.property("loaded") is None
    assert qapp.property("loaded") == list(pieces)
    assert set(seen) >= {1, 2}
