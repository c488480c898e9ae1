"""Draws every screen in every state, and a page to look at them all.

Run as ``python -m tests.shots --out FOLDER``. Each ``tests/ui/SCREEN/shots.py`` draws into a folder
of its own and in a process of its own: the web engine takes some settings once per process.
"""

import os
import subprocess
import sys
import time
from collections.abc import Iterable
from html import escape
from pathlib import Path

import click

_ROOT = Path(__file__).resolve().parents[1]
_STYLE = """
body { font: 15px system-ui, sans-serif; margin: 2rem; background: #f4f5f7; color: #16191f; }
h2 { margin: 2.5rem 0 .75rem; }
section { display: grid; grid-template-columns: repeat(auto-fill, minmax(22rem, 1fr)); gap: 1rem; }
figure { margin: 0; background: #fff; border: 1px solid #d8dce2; border-radius: 8px; padding: .75rem; }
img { width: 100%; height: 14rem; object-fit: contain; object-position: top; }
figcaption { margin-top: .5rem; color: #545b68; overflow-wrap: anywhere; }
"""


def screens() -> list[str]:
    """Every folder below ``tests/ui`` that can draw itself."""
    return sorted(file.parent.name for file in (_ROOT / "tests" / "ui").glob("*/shots.py"))


def draw(screen: str, folder: Path, language: str = "") -> bool:
    """Draw one screen's pictures; says whether it went well."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.png"):
        old.unlink()
    module = f"tests.ui.{screen}.shots"
    told = ["tests.ui.in_language", language, screen] if language else [module]
    done = subprocess.run([sys.executable, "-m", *told, str(folder)], cwd=_ROOT, check=False)
    return done.returncode == 0 and any(folder.glob("*.png"))


def index(folder: Path, names: Iterable[str]) -> str:
    """A page with all pictures, screen by screen."""
    parts = [f"<!doctype html><meta charset='utf-8'><title>Paydesk</title><style>{_STYLE}</style>"]
    for name in names:
        pictures = sorted((folder / name).glob("*.png"))
        parts.append(f"<h2>{escape(name)} ({len(pictures)})</h2><section>")
        parts += [_figure(f"{name}/{picture.name}", picture.stem) for picture in pictures]
        parts.append("</section>")
    return "\n".join(parts)


def _figure(address: str, caption: str) -> str:
    address, caption = escape(address, quote=True), escape(caption)
    return (
        f'<figure><a href="{address}"><img loading="lazy" src="{address}" alt="{caption}"></a>'
        f"<figcaption>{caption}</figcaption></figure>"
    )


@click.command()
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), default=Path("shots"))
@click.option("--only", multiple=True, help="Draw this screen alone; may be given again.")
@click.option("--language", default="", help="de, ja …; pseudo lists what is not translated.")
def shots(out: Path, only: tuple[str, ...], language: str) -> None:
    """Draw all screens; the exit status is 1 when one of them could not be drawn."""
    out = out.resolve()
    failed = []
    for screen in only or screens():
        begun = time.monotonic()
        fine = draw(screen, out / screen, language)
        count = len(list((out / screen).glob("*.png")))
        click.echo(f"{screen}: {count} pictures, {time.monotonic() - begun:.0f} s")
        if not fine:
            failed.append(screen)
    drawn = [name for name in screens() if (out / name).is_dir()]
    (out / "index.html").write_text(index(out, drawn), "utf-8")
    click.echo(f"Look at {out / 'index.html'}")
    if failed:
        click.echo(f"not drawn: {', '.join(failed)}", err=True)
        sys.exit(1)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    shots()
