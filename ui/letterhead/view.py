"""The page of the letterhead: a form, the logo, and how it looks on an invoice."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.services.setup.letterhead_editing import LetterheadDraft
from ui.letterhead.presenter import LetterheadPanel
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.text import badge, card, column, label, row

_WIDTH = 1080
_LINES = 104
_LOGO_WIDTH, _LOGO_HEIGHT = 300, 96
_PAPER = 380


class LetterheadView(QWidget):
    """Renders a panel and emits what the owner wants.

    Signals:
        edited: the form's content (``LetterheadDraft``, without the logo).
        logo_chosen: a file.
        logo_dropped, kept: the buttons.
    """

    edited = Signal(object)
    logo_chosen = Signal(str)
    logo_dropped = Signal()
    kept = Signal()

    def __init__(self, shop_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "ground")
        self._filling = False
        self.notice = NoticeBar()
        self.unkept = badge(self.tr("Changed"), Tone.WARN)
        self.address, self.legal, self.returns = (QPlainTextEdit() for _ in range(3))
        self.tax_number, self.greeting = QLineEdit(), QLineEdit()
        self.logo = QLabel()
        self.choose = QPushButton(self.tr("Choose a picture …"))
        self.drop = QPushButton(self.tr("Remove"))
        self.keep = QPushButton(self.tr("Keep the letterhead"))
        self._paper_logo = QLabel()
        self._paper_name = label(shop_name, "strong", wrap=True)
        self._paper_sender = label("", wrap=True)
        self._paper_foot = label("", "caption", wrap=True)
        self._paper_greeting = label("", "muted", wrap=True)
        self._lay_out()
        self._connect()

    def show_panel(self, panel: LetterheadPanel) -> None:
        draft = panel.draft
        self.setEnabled(draft is not None and not panel.busy)
        self.notice.show_notice(panel.notice)
        self.keep.setEnabled(panel.can_keep)
        self.unkept.setVisible(panel.can_keep)
        if draft is None:
            return
        self._filling = True
        for field, lines in (
            (self.address, draft.sender),
            (self.legal, draft.legal),
            (self.returns, draft.returns),
        ):
            if _lines(field) != lines:
                field.setPlainText("\n".join(lines))
        for line, text in ((self.tax_number, draft.tax_number), (self.greeting, draft.greeting)):
            if line.text() != text:
                line.setText(text)
        self._filling = False
        self._show_logo(draft.logo)
        self._paper_sender.setText("\n".join(draft.sender))
        self._paper_foot.setText("\n".join(filter(None, (draft.tax_number, *draft.legal))))
        self._paper_greeting.setText(draft.greeting or self.tr("Thank you for your purchase."))

    def _show_logo(self, content: bytes) -> None:
        picture = QPixmap()
        known = bool(content) and picture.loadFromData(content)
        self.drop.setEnabled(known)
        self._paper_logo.setVisible(known)
        if not known:
            self.logo.setPixmap(QPixmap())
            self.logo.setText(self.tr("No logo"))
            return
        ratio, smooth = (
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        self.logo.setPixmap(picture.scaled(_LOGO_WIDTH, _LOGO_HEIGHT, ratio, smooth))
        self._paper_logo.setPixmap(picture.scaled(_PAPER // 2, 64, ratio, smooth))

    def _edited(self) -> None:
        if not self._filling:
            self.edited.emit(
                LetterheadDraft(
                    sender=_lines(self.address),
                    tax_number=self.tax_number.text(),
                    legal=_lines(self.legal),
                    returns=_lines(self.returns),
                    greeting=self.greeting.text(),
                )
            )

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the shop's logo"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Pictures (*.png *.jpg *.jpeg *.svg *.webp *.bmp)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.logo_chosen)
        dialog.open()

    def _connect(self) -> None:
        for field in (self.address, self.legal, self.returns):
            field.textChanged.connect(self._edited)
            field.setTabChangesFocus(True)
        for line in (self.tax_number, self.greeting):
            line.textEdited.connect(self._edited)
        self.choose.clicked.connect(self._choose)
        self.drop.clicked.connect(self.logo_dropped)
        self.keep.clicked.connect(self.kept)

    def _lay_out(self) -> None:
        dress(self.keep, "primary", size="large")
        dress(self.logo, "picture")
        self.logo.setFixedSize(_LOGO_WIDTH, _LOGO_HEIGHT)
        self.logo.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.logo.setAccessibleName(self.tr("The shop's logo"))
        for field in (self.address, self.legal, self.returns):
            field.setFixedHeight(_LINES)
        told = self.tr(
            "These lines stand on every invoice, receipt and mail. Invoices that have a number"
            " already keep the lines of their day."
        )
        across = row(spacing=Space.L)
        across.addLayout(self._form(), 3)
        across.addLayout(self._preview(), 2)
        inside = QVBoxLayout()
        inside.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        inside.setSpacing(Space.L)
        inside.addLayout(row(label(self.tr("Letterhead and logo"), "title"), self.unkept, None))
        inside.addWidget(label(told, "muted", wrap=True))
        inside.addWidget(self.notice)
        inside.addLayout(across)
        inside.addStretch(1)
        page = QWidget()
        page.setMaximumWidth(_WIDTH)
        page.setLayout(inside)
        middle = QWidget()
        dress(middle, "ground")
        middle.setLayout(row(page))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(middle)
        foot = row(None, self.keep)
        foot.setContentsMargins(Space.XL, Space.M, Space.XL, Space.M)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        layout.addLayout(foot)

    def _form(self) -> QVBoxLayout:
        form = column(spacing=Space.M)
        for name, field in (
            (self.tr("Address of the shop, line by line"), self.address),
            (self.tr("Tax number, e.g. VAT id or registration number"), self.tax_number),
            (self.tr("What else the law wants at the foot"), self.legal),
            (self.tr("Returns and exchanges"), self.returns),
            (self.tr("A sentence of your own below the total"), self.greeting),
        ):
            field.setAccessibleName(name)
            form.addLayout(column(label(name, "caption"), field, spacing=Space.XS))
        buttons = column(self.choose, self.drop, None, spacing=Space.S)
        logo = row(self.logo, spacing=Space.M)
        logo.addLayout(buttons)
        logo.addStretch(1)
        picture = column(label(self.tr("Logo"), "caption"), spacing=Space.XS)
        picture.addLayout(logo)
        form.addLayout(picture)
        made = column(spacing=0)
        made.addWidget(card(form))
        made.addStretch(1)
        return made

    def _preview(self) -> QVBoxLayout:
        paper = column(spacing=Space.M)
        framed = card(paper)
        paper.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        framed.setMinimumHeight(_PAPER)
        paper.addWidget(self._paper_logo)
        paper.addWidget(self._paper_name)
        paper.addWidget(self._paper_sender)
        paper.addStretch(1)
        paper.addWidget(self._paper_greeting)
        paper.addWidget(self._paper_foot)
        made = column(label(self.tr("How it looks"), "caption"), framed, spacing=Space.XS)
        made.addStretch(1)
        return made


def _lines(field: QPlainTextEdit) -> tuple[str, ...]:
    text = field.toPlainText().strip("\n")
    return tuple(text.split("\n")) if text else ()
