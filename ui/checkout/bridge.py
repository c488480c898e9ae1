"""The only way from our page to Python: a web channel in a JavaScript world of its own."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

from PySide6.QtCore import QFile, QIODevice, QObject, Signal, Slot
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineScript

from ui.checkout.messages import read_message

WORLD = int(QWebEngineScript.ScriptWorldId.UserWorld.value) + 7
_RESOURCES = Path(__file__).resolve().parents[2] / "resources" / "checkout_page"


class Bridge(QObject):
    """Hears our page and tells it what to show; deaf while Amazon's page is in the window.

    Signals:
        opened: the page can be heard now.
        heard: a checked message (``ui.checkout.messages``).
        told: JSON for our page; the channel carries it.
    """

    opened = Signal()
    heard = Signal(object)
    told = Signal(str)

    def __init__(self, page: QWebEnginePage, is_ours: Callable[[], bool]) -> None:
        """Attach to a page.

        Args:
            page: of the sealed browser.
            is_ours: whether the page in it is the shop's now.
        """
        super().__init__(page)
        self._is_ours = is_ours
        channel = QWebChannel(self)
        channel.registerObject("desk", self)
        page.setWebChannel(channel, WORLD)
        page.scripts().insert(_script())

    @Slot()
    def open(self) -> None:
        """Called by the page's script world when its end of the channel is there."""
        self.opened.emit()

    @Slot(str)
    def hear(self, text: str) -> None:
        """Called by the page's script world; what is no message of ours is dropped."""
        message = read_message(text) if self._is_ours() else None
        if message is not None:
            self.heard.emit(message)


def _script() -> QWebEngineScript:
    script = QWebEngineScript()
    script.setName("paydesk bridge")
    script.setSourceCode(_source())
    script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentCreation)
    script.setWorldId(WORLD)
    script.setRunsOnSubFrames(False)
    return script


@cache
def _source() -> str:
    file = QFile(":/qtwebchannel/qwebchannel.js")
    file.open(QIODevice.OpenModeFlag.ReadOnly)
    channel = bytes(file.readAll().data()).decode()
    file.close()
    own = (_RESOURCES / "bridge.js").read_text(encoding="utf-8")
    return f"(() => {{\n{channel}\n{own}\n}})();"
