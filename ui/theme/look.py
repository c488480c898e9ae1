"""Which palette is in force, and how a widget asks for its look."""

from __future__ import annotations

import enum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from ui.theme.stylesheet import stylesheet
from ui.theme.tokens import DARK, LIGHT, Palette, Type


class Scheme(enum.StrEnum):
    """What the user chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Look(QObject):
    """The application's appearance.

    Signals:
        changed: the palette now in force; painters that use colours directly redraw.
    """

    changed = Signal(Palette)

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._scheme = Scheme.SYSTEM
        self.palette = LIGHT
        application.setFont(_font())
        application.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def scheme(self) -> Scheme:
        return self._scheme

    def use(self, scheme: Scheme) -> None:
        """Apply a scheme to every window."""
        self._scheme = scheme
        self.palette = self._resolved()
        self._application.setPalette(_qt_palette(self.palette))
        sheet = stylesheet(self.palette)
        if sheet != self._application.styleSheet():  # Qt would dress every widget anew
            self._application.setStyleSheet(sheet)
        self.changed.emit(self.palette)

    def _resolved(self) -> Palette:
        if self._scheme is Scheme.SYSTEM:
            hint = self._application.styleHints().colorScheme()
            return DARK if hint is Qt.ColorScheme.Dark else LIGHT
        return DARK if self._scheme is Scheme.DARK else LIGHT

    def _system_changed(self) -> None:
        if self._scheme is Scheme.SYSTEM:
            self.use(Scheme.SYSTEM)


def look_of() -> Look:
    """The running application's look."""
    application = QApplication.instance()
    look = application.findChild(Look) if application is not None else None
    if look is None:
        msg = "no Look was made for this application"
        raise RuntimeError(msg)
    return look


def dress(widget: QWidget, kind: str = "", tone: str = "", size: str = "") -> None:
    """Give a widget its place in the design system, and restyle it if that changed."""
    # a widget's own property "size" would swallow ours
    wanted = {"kind": kind, "tone": tone, "scale": size}
    changed = False
    for name, value in wanted.items():
        if value and widget.property(name) != value:
            widget.setProperty(name, value)
            changed = True
    # before its first polish Qt has not looked at the style sheet yet, and will by itself
    if changed and widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def _font() -> QFont:
    available = set(QFontDatabase.families())
    family = next((name for name in Type.FAMILIES if name in available), "")
    font = QFont(family) if family else QFont()
    font.setPointSizeF(Type.BODY)
    font.setFeature(QFont.Tag("tnum"), 1)  # figures in columns stand under each other
    return font


def _qt_palette(palette: Palette) -> QPalette:
    """For what style sheets do not reach: placeholders, links, native dialogs."""
    roles = {
        QPalette.ColorRole.Window: palette.ground,
        QPalette.ColorRole.WindowText: palette.text,
        QPalette.ColorRole.Base: palette.surface,
        QPalette.ColorRole.AlternateBase: palette.raised,
        QPalette.ColorRole.Text: palette.text,
        QPalette.ColorRole.Button: palette.surface,
        QPalette.ColorRole.ButtonText: palette.text,
        QPalette.ColorRole.Highlight: palette.accent_soft,
        QPalette.ColorRole.HighlightedText: palette.text,
        QPalette.ColorRole.PlaceholderText: palette.muted,
        QPalette.ColorRole.Link: palette.accent,
    }
    result = QPalette()
    for role, colour in roles.items():
        result.setColor(role, QColor(colour))
    return result
