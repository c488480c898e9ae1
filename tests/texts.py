"""Collects every text of the windows into ``resources/translations``; ``make texts`` runs it.

The sentences of refusals stand in modules that know no window, and no tool of Qt's reads them:
they are listed in ``sentences.txt`` and handed to it in a file of their own.
"""

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.source_texts import ROOT, sentences, window_files

FOLDER = ROOT / "resources" / "translations"
_EMPTY_FORMS = re.compile(
    r"(?P<before><source>(?P<text>[^<]*)</source>\s*)"
    r'<translation type="unfinished">(\s*<numerusform></numerusform>)+\s*</translation>'
)
LANGUAGES = ("de", "ja", "fr", "it", "es")


def collect(folder: Path = FOLDER) -> None:
    """Bring every language up to date; what is translated stays."""
    said = sentences()
    (folder / "sentences.txt").write_text("\n".join(said) + "\n", "utf-8")
    with tempfile.TemporaryDirectory() as scratch:
        refusals = Path(scratch) / "refusals.py"
        marks = [f'marked("Refusals", {json.dumps(text, ensure_ascii=False)})' for text in said]
        refusals.write_text("\n".join(marks) + "\n", "utf-8")
        files = [*map(str, window_files()), str(refusals)]
        for language in LANGUAGES:
            _update(folder / f"paydesk_{language}.ts", language, files)
        # English needs nothing but its plural forms
        english = folder / "paydesk_en.ts"
        _update(english, "en", [*files, "-pluralonly"])
        english.write_text(_EMPTY_FORMS.sub(_english_forms, english.read_text("utf-8")), "utf-8")


def _english_forms(found: re.Match[str]) -> str:
    """``%n line(s)`` is ``%n line`` or ``%n lines``; a text without that is the same for all."""
    text = found["text"]
    forms = [text.replace("(s)", ""), text.replace("(s)", "s")]
    lines = [f"            <numerusform>{form}</numerusform>" for form in forms]
    return "\n".join([f"{found['before']}<translation>", *lines, "        </translation>"])


def _update(to: Path, language: str, given: Sequence[str]) -> None:
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    options = ["-silent", "-locations", "none", "-no-obsolete", "-source-language", "en_US"]
    options += ["-tr-function-alias", "QT_TRANSLATE_NOOP+=marked", "-target-language", language]
    subprocess.run([str(tool), *given, *options, "-ts", str(to)], check=True)


if __name__ == "__main__":
    collect()
