"""The letterhead: read, typed, and kept as a whole."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from app.domain.errors import AppError
from app.services.permits import Asker
from app.services.setup.letterhead_editing import LetterheadDraft
from ui.background import Background
from ui.notices import Notice, notice_of
from ui.theme.tokens import Tone

_LARGEST = QSize(1_200, 600)
"""More dots than any of our papers prints."""
_LARGEST_FILE = 40 * 1024 * 1024


class EditsLetterhead(Protocol):
    def load(self) -> LetterheadDraft: ...
    def save(self, draft: LetterheadDraft, asker: Asker) -> LetterheadDraft: ...


@dataclass(frozen=True, slots=True)
class LetterheadPanel:
    """One picture.

    Attributes:
        draft: what is in the form; ``None`` while it is being read.
        seen: what is kept.
    """

    draft: LetterheadDraft | None = None
    seen: LetterheadDraft | None = None
    busy: bool = False
    notice: Notice | None = None

    @property
    def can_keep(self) -> bool:
        return self.draft is not None and self.draft != self.seen and not self.busy


class LetterheadPresenter(QObject):
    """Owns the panel.

    Signals:
        changed: the panel (``LetterheadPanel``).
        kept: it is in force.
    """

    changed = Signal(object)
    kept = Signal()

    def __init__(
        self, editing: EditsLetterhead, background: Background, asker: Callable[[], Asker]
    ) -> None:
        super().__init__()
        self._editing = editing
        self._background = background
        self._asker = asker
        self.panel = LetterheadPanel()

    def load(self) -> None:
        """Read what holds, unless something is being typed."""
        if not self.panel.can_keep:
            self._background.run(
                self._editing.load, owner=self, then=self._loaded, otherwise=self._failed
            )

    def write(self, draft: LetterheadDraft) -> None:
        """The form's content changed; the logo is not part of the form."""
        if self.panel.draft is not None and not self.panel.busy:
            logo = self.panel.draft.logo
            self._show(replace(self.panel, draft=replace(draft, logo=logo), notice=None))

    def take_logo(self, file: str) -> None:
        """Read a picture of any kind that Qt knows; it becomes a PNG of a fitting size."""
        self._background.run(
            partial(read_logo, file), owner=self, then=self._logo_read, otherwise=self._failed
        )

    def drop_logo(self) -> None:
        """Print without one."""
        self._logo_read(b"")

    def keep(self) -> None:
        """Have it hold for every paper from now on."""
        panel = self.panel
        if panel.draft is None or not panel.can_keep:
            return
        self._show(replace(panel, busy=True, notice=None))
        work = partial(self._editing.save, panel.draft, self._asker())
        self._background.run(work, owner=self, then=self._kept, otherwise=self._failed)

    def _logo_read(self, content: bytes) -> None:
        panel = self.panel
        if panel.draft is None:
            return
        if not content and panel.draft.logo == b"" and panel.seen is not None:
            return
        self._show(replace(panel, draft=replace(panel.draft, logo=content), notice=None))

    def _kept(self, kept: LetterheadDraft) -> None:
        text = self.tr("The letterhead is kept. New papers and mails bear it.")
        self._show(LetterheadPanel(kept, kept, notice=Notice(Tone.GOOD, text)))
        self.kept.emit()

    def _loaded(self, kept: LetterheadDraft) -> None:
        self._show(LetterheadPanel(kept, kept))

    def _failed(self, error: AppError) -> None:
        self._show(replace(self.panel, busy=False, notice=notice_of(error)))

    def _show(self, panel: LetterheadPanel) -> None:
        self.panel = panel
        self.changed.emit(panel)


def read_logo(file: str) -> bytes:
    """A picture file as PNG, scaled down to what papers need.

    Raises:
        BadLogo: no picture, or one of absurd size.
    """
    from app.services.logo import BadLogo  # noqa: PLC0415 -- with the first picture

    reader = QImageReader(file)
    reader.setAutoTransform(True)
    size = reader.size()
    if not reader.canRead() or size.width() * size.height() * 4 > _LARGEST_FILE * 4:
        raise BadLogo("is no picture that can be read")
    image: QImage = reader.read()
    if image.isNull():
        raise BadLogo("is no picture that can be read")
    if image.width() > _LARGEST.width() or image.height() > _LARGEST.height():
        smooth = Qt.TransformationMode.SmoothTransformation
        image = image.scaled(_LARGEST, Qt.AspectRatioMode.KeepAspectRatio, smooth)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    buffer.close()
    return bytes(content.data())
