"""The language of the windows: the system's, or the one chosen at this desk."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSettings, QTranslator

_FOLDER: Final = Path(__file__).resolve().parents[1] / "resources" / "translations"
_KEY: Final = "look/language"


class Language(StrEnum):
    """What the windows can speak; each is named in itself, so that whoever needs it finds it."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    JAPANESE = "ja"
    FRENCH = "fr"
    ITALIAN = "it"
    SPANISH = "es"

    @property
    def own_name(self) -> str:
        """``Deutsch``, ``日本語``; empty for the system's."""
        return "" if self is Language.SYSTEM else _NAMES[self]


_NAMES: Final = {
    Language.ENGLISH: "English",
    Language.GERMAN: "Deutsch",
    Language.JAPANESE: "日本語",
    Language.FRENCH: "Français",
    Language.ITALIAN: "Italiano",
    Language.SPANISH: "Español",
}


def translate(context: str, text: str) -> str:
    """The text in the language of the windows, where there is no class with a ``tr`` of its own.

    Call it with literals, so that ``make texts`` finds them; a literal that stands in a table is
    ``marked`` there. A text with ``%n`` needs the ``self.tr`` of a class: the tool that collects
    texts gives plural forms to those alone.
    """
    return QCoreApplication.translate(context, text) if text else ""


def marked(_context: str, text: str) -> str:
    """The text as it is: it is translated when it is shown, in this context."""
    return text


def chosen_language(remembered: QSettings) -> Language:
    """What this desk was told to speak."""
    told = str(remembered.value(_KEY, Language.SYSTEM.value))
    return Language(told) if told in list(Language) else Language.SYSTEM


def use_language(remembered: QSettings, language: Language) -> None:
    """Speak it from the next start on; windows that are open keep theirs until then."""
    remembered.setValue(_KEY, language.value)
    remembered.sync()


def speak(application: QCoreApplication, language: Language = Language.SYSTEM) -> None:
    """Take words, numbers and dates from the language; the last thing before windows are filled."""
    locale = locale_of(language)
    QLocale.setDefault(locale)
    folders = {
        "qtbase": QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
        "paydesk": str(_FOLDER),
    }
    for name, folder in folders.items():
        translator = QTranslator(application)
        if translator.load(locale, name, "_", folder):
            application.installTranslator(translator)


def locale_of(language: Language) -> QLocale:
    """Its numbers and dates: the system's country where it speaks that language, too."""
    system = QLocale.system()
    if system.language() is QLocale.Language.C:  # a computer that was told none
        system = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    if language is Language.SYSTEM:
        return system
    own = QLocale(language.value)
    return system if system.language() is own.language() else own
