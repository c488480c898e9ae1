"""The language and the number format of the windows: the system's."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

_FOLDER: Final = Path(__file__).resolve().parents[1] / "resources" / "translations"


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
