"""The language of the windows: the system's or the one chosen at this desk."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

_FOLDER: Final = Path(__file__).resolve().parents[1] / "resources" / "translations"


def translate(context: str, text: str, comment: str = "", count: int = -1) -> str:
    """The text in the language of the windows, where there is no class with a ``tr`` of its own.

    Call it with literals, so that ``make texts`` finds them; a literal that stands in a table is
    ``marked`` there. A text with ``%n`` needs the ``self.tr`` of a class: the tool that collects
    texts gives plural forms to those alone.
    """
    return QCoreApplication.translate(context, text, comment, count) if text else ""


def marked(_context: str, text: str) -> str:
    """The text as it is: it is translated when it is shown, in this context."""
    return text


def speak_as_the_system(application: QCoreApplication) -> None:
    """Take numbers, dates and words from the system; English where it has no language set."""
    locale = QLocale.system()
    if locale.language() is QLocale.Language.C:
        locale = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    QLocale.setDefault(locale)
    folders = {
        "qtbase": QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
        "paydesk": str(_FOLDER),
    }
    for name, folder in folders.items():
        translator = QTranslator(application)
        if translator.load(locale, name, "_", folder):
            application.installTranslator(translator)
