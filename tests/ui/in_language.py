"""Draws the pictures of one screen in another language; ``pseudo`` tells what nobody translated.

Run as ``python -m tests.ui.in_language LANGUAGE SCREEN FOLDER``.
"""

import importlib
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QWidget

from tests.ui import camera
from tests.ui.pseudo import Pseudo, findings
from ui.language import Language, speak


def main(language: str, screen: str, folder: Path) -> int:
    """Draw; in the pseudo language, list what is left and what is cut."""
    qt = QApplication([])
    found: dict[str, None] = {}
    if language == "pseudo":
        translator = Pseudo(qt)
        qt.installTranslator(translator)

        def look(window: QWidget, _name: str) -> None:
            found.update((str(each), None) for each in findings(window))

        camera.WATCHERS.append(look)
    else:
        speak(qt, Language(language))
    importlib.import_module(f"tests.ui.{screen}.shots").shots(folder)
    for each in found:
        print(each)  # noqa: T201 -- that is what it is for
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], Path(sys.argv[3])))
