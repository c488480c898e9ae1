"""Takes pictures of pages, once everything on them is painted."""

from dataclasses import dataclass
from pathlib import Path

import shiboken6
from PySide6.QtCore import QEventLoop, QSize, QTimer, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWebEngineCore import QWebEngineProfile
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication

from tests.ui.emulator_pages.browser import Page
from tests.ui.emulator_pages.shop_page import SHOP

LOOK_MS, LOOKS, FEWEST_COLORS = 150, 20, 8


@dataclass
class Shot:
    """One picture: what to load, how wide, and what to do before it is taken."""

    name: str
    width: int
    url: str = ""
    html: str = ""
    script: str = ""
    ready: str = "document.readyState === 'complete'"
    told: tuple[str, ...] = ()
    frame_script: tuple[str, str] | None = None
    height: int = 0


class Camera:
    """Loads pages and takes their pictures."""

    def __init__(self, out_dir: Path, scheme: str) -> None:
        self._out_dir = out_dir
        self._scheme = scheme
        self._app = QApplication.instance() or QApplication([])
        self._profile = QWebEngineProfile()

    def take(self, shot: Shot) -> Path:
        page = Page(self._profile, self._app)
        view = QWebEngineView()
        view.setPage(page)
        view.resize(shot.width, shot.height or 700)
        view.show()
        self._load(page, shot)
        self._until(page, shot.ready)
        while not {message["kind"] for message in page.messages} >= set(shot.told):
            self._pause(30)
        if shot.frame_script:
            self._in_frame(page, *shot.frame_script)
        height = shot.height or int(
            self._run(page, "Math.ceil(document.documentElement.scrollHeight)")
        )
        view.resize(QSize(shot.width, height))
        picture = self._settled(view)
        path = self._out_dir / f"{shot.name}-{self._scheme}.png"
        picture.save(str(path))
        shiboken6.delete(view)
        shiboken6.delete(page)
        return path

    def put_away(self) -> None:
        shiboken6.delete(self._profile)

    def _settled(self, view: QWebEngineView) -> QImage:
        """Frames are painted by processes of their own: look until the picture stays as it is."""
        before = QImage()
        for _ in range(LOOKS):
            self._pause(LOOK_MS)
            picture = view.grab().toImage()
            if picture == before and not _is_blank(picture):
                return picture
            before = picture
        if _is_blank(before):
            raise TimeoutError("The page was never painted.")
        return before  # something on it keeps moving

    def _load(self, page: Page, shot: Shot) -> None:
        loop = QEventLoop()
        page.loadFinished.connect(loop.quit)
        if shot.html:
            page.shop_url = QUrl(SHOP)
            page.setHtml(shot.html, QUrl(SHOP))
        else:
            page.load(QUrl(shot.url))
        loop.exec()

    def _run(self, page, script: str):
        loop, answers = QEventLoop(), []
        page.runJavaScript(script, 0, lambda answer: (answers.append(answer), loop.quit()))
        loop.exec()
        return answers[0]

    def _until(self, page, script: str) -> None:
        while not self._run(page, script):
            self._pause(30)

    def _in_frame(self, page: Page, element_id: str, script: str) -> None:
        source = self._run(page, f"document.querySelector('#{element_id} iframe').src")
        frame = next(one for one in page.mainFrame().children() if one.url().toString() == source)
        self._until(frame, script)

    def _pause(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()


def _is_blank(picture: QImage) -> bool:
    small = picture.scaled(64, 64)
    return len({small.pixel(x, y) for x in range(64) for y in range(64)}) < FEWEST_COLORS
