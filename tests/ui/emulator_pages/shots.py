"""Draws every page and widget of the emulator into PNG files, to be looked at.

Run as `python -m tests.ui.emulator_pages.shots FOLDER`.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu")
if hasattr(os, "geteuid") and os.geteuid() == 0:
    os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")  # Chromium's cannot run as root

import requests
from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from app.emulator.objects import Price, ScaPending
from app.emulator.states import Region
from tests.ui.emulator_pages.camera import Camera, Shot
from tests.ui.emulator_pages.emulator_server import SCOPES, Emulator, served
from tests.ui.emulator_pages.shop_page import SHOP, START_WIDGETS, WIDGETS, shop_page

SCHEMES = {"light": 1, "dark": 0}
WIDE, NARROW = 900, 320
BUYERS = {
    "en": ("Ada Fielding", Region.US),
    "de": ("Jürgen Weißhaupt", Region.EU),
    "ja": ("佐藤 美咲", Region.JP),
}
PATHS = {
    Region.US: "us/sandbox",
    Region.UK: "gbp/sandbox/lpa",
    Region.EU: "eur/sandbox/lpa",
    Region.JP: "jp/sandbox/lpa",
}


def render_all(out_dir: Path | str) -> list[Path]:
    """Draw every picture in light and dark; returns the files, which the folder then holds.

    Chromium takes its color scheme once per process from the desktop, and offscreen there is none:
    each scheme has a process of its own.
    """
    folder = Path(out_dir)
    folder.mkdir(parents=True, exist_ok=True)
    for scheme, number in SCHEMES.items():
        flags = f"--disable-gpu --blink-settings=preferredColorScheme={number}"
        subprocess.run(
            [sys.executable, "-m", __spec__.name, str(folder), scheme],
            check=True,
            cwd=Path(__file__).resolve().parents[3],
            env=os.environ | {"QTWEBENGINE_CHROMIUM_FLAGS": flags},
        )
    return sorted(folder.glob("*.png"))


def render(folder: Path, scheme: str) -> None:
    """Draw every picture in the color scheme this process was started with."""
    camera = Camera(folder, scheme)
    with served() as emulator:
        for shot in all_shots(emulator):
            camera.take(shot)
    camera.put_away()


def all_shots(emulator: Emulator) -> Iterator[Shot]:
    """Yield every picture to take."""
    yield from sign_in_shots(emulator)
    yield from button_shots(emulator)
    for language, (name, region) in BUYERS.items():
        yield from widget_shots(emulator, language, name, region)
    for width in (300, 480):
        yield from long_text_shots(emulator, width)
    yield from error_shots(emulator)
    yield overlay_shot(emulator)
    yield from confirmation_shots(emulator)


def sign_in_shots(emulator: Emulator) -> Iterator[Shot]:
    """The sign-in page in three languages, wide and narrow, and its refusal."""
    for language, (_, region) in BUYERS.items():
        for width in (WIDE, NARROW):
            url = f"{emulator.base_url}/ap/oa?" + urlencode(
                sign_in_query(emulator, region, language)
            )
            yield Shot(f"sign-in-{language}-{width}", width, url=url)
    wrong = sign_in_query(emulator, Region.EU, "en") | {
        "client_id": "amzn1.application-oa2-client.0"
    }
    yield Shot("sign-in-refused", 600, url=f"{emulator.base_url}/ap/oa?" + urlencode(wrong))
    emulator.world.account.logo, emulator.world.account.logo_type = sample_logo(), "image/png"
    right = urlencode(sign_in_query(emulator, Region.UK, "en"))
    yield Shot("sign-in-logo", 600, url=f"{emulator.base_url}/ap/oa?{right}")
    emulator.world.account.logo = None
    narrow = sign_in_query(emulator, Region.US, "fr")
    yield Shot("sign-in-fr-280", 280, url=f"{emulator.base_url}/ap/oa?" + urlencode(narrow))


def sample_logo() -> bytes:
    """Return a shop's logo as PNG."""
    picture = QImage(480, 120, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor("#b4472e"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(10, 15, 90, 90)
    painter.setPen(QColor("#3a2a22"))
    painter.setFont(QFont("DejaVu Serif", 40))
    painter.drawText(120, 80, "Rowan & Co")
    painter.end()
    content = QBuffer()
    content.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.save(content, "PNG")
    return content.data().data()


def sign_in_query(emulator: Emulator, region: Region, language: str) -> dict[str, str]:
    """The query Widgets.js sends."""
    return {
        "client_id": emulator.world.account.client_id,
        "redirect_uri": SHOP,
        "response_type": "token",
        "scope": " ".join(SCOPES),
        "sandbox": "true",
        "region": region.value,
        "language": language,
    }


def button_shots(emulator: Emulator) -> Iterator[Shot]:
    """Buttons of every type, color and size."""
    script = """
    for (const [row, look] of Object.entries({
      a: { type: "PwA", color: "Gold" }, b: { type: "Pay", color: "LightGray" }, c: { type: "LwA", color: "DarkGray" },
      d: { type: "Login", color: "Gold" }, e: { type: "A", color: "DarkGray" } })) {
      const line = document.createElement("p");
      document.body.append(line);
      for (const size of ["small", "medium", "large", "x-large"]) {
        const place = document.createElement("span");
        place.id = row + size;
        place.style.marginRight = "20px";
        line.append(place);
        OffAmazonPayments.Button(place.id, settings.sellerId, { ...look, size, ...settings.button, authorization() {} });
      }
    }
    """
    for language, width in (("en-GB", 1320), ("de-DE", 1320), ("ja-JP", 1320)):
        settings = emulator.settings(button={"language": language})
        yield Shot(
            f"buttons-{language}",
            width,
            html=shop_page(
                emulator.script("eur/sandbox/lpa"), script, settings, size=(0, 0), body_style=BODY
            ),
            ready="document.querySelectorAll('p span').length >= 20",
        )


BODY = "color-scheme: light dark; background: Canvas;"


def widget_shots(emulator: Emulator, language: str, name: str, region: Region) -> Iterator[Shot]:
    """AddressBook and Wallet in every mode and three sizes."""
    buyer = emulator.buyer(name)
    token = emulator.token(buyer)

    def shot(what: str, width: int, height: int, make=emulator.order, **more) -> Shot:
        order = make(buyer, region).order_reference_id
        frame_script = more.pop("frame_script", None)
        settings = emulator.settings(token=token, order=order, **more)
        html = shop_page(
            emulator.script(PATHS[region]),
            WIDGETS + START_WIDGETS,
            settings,
            size=(width, height),
            body_style=BODY,
        )
        return Shot(
            f"widgets-{what}-{language}-{width}",
            width + 32,
            html=html,
            told=READY,
            frame_script=frame_script,
        )

    read = {"displayMode": "Read"}
    for width, height in ((400, 240), (300, 228), (600, 400)):
        yield shot("edit", width, height)
    yield shot("read", 400, 185, book=read, wallet=read)
    yield shot("suspended", 400, 240, emulator.suspended, book=read)
    yield shot("form", 300, 420, frame_script=("book", OPEN_FORM))
    yield shot("form", 480, 520, frame_script=("book", OPEN_FORM_WRONG))
    phone = {"design": {"designMode": "smartphoneCollapsible"}}
    yield shot("phone", 280, 200, book=phone, wallet=phone)


READY = ("bookReady", "walletReady")
REFUSED = ("bookError", "walletError")
OPEN_FORM = """
(() => {
  const add = document.querySelector(".add");
  if (add) { add.click(); }
  return Boolean(document.querySelector("#line1"));
})()
"""
OPEN_FORM_WRONG = """
(() => {
  const add = document.querySelector(".add");
  if (add) { add.click(); return false; }
  const city = document.querySelector("#city");
  if (!city) { return false; }
  const problem = document.querySelector(".problem:not([hidden])");
  if (!problem) { document.querySelector("#postal_code").value = "X"; document.querySelector(".primary").click(); return false; }
  return true;
})()
"""


def long_text_shots(emulator: Emulator, width: int) -> Iterator[Shot]:
    """Names and addresses that take all the room they can get."""
    buyer = emulator.buyer("Indigo")
    order = emulator.order(buyer, Region.US).order_reference_id
    settings = emulator.settings(
        token=emulator.token(buyer), order=order, wallet={"displayMode": "Read"}
    )
    html = shop_page(
        emulator.script(PATHS[Region.US]),
        WIDGETS + START_WIDGETS,
        settings,
        size=(width, 300),
        body_style=BODY,
    )
    yield Shot(f"widgets-long-{width}", width + 32, html=html, told=READY)


def error_shots(emulator: Emulator) -> Iterator[Shot]:
    """Widgets that are refused."""
    for language, region in (("en", Region.US), ("de", Region.EU), ("ja", Region.JP)):
        settings = emulator.settings(token="Atza|expired", order="S01-0000000-0000000")
        html = shop_page(
            emulator.script(PATHS[region]), WIDGETS + START_WIDGETS, settings, body_style=BODY
        )
        yield Shot(f"widgets-refused-{language}", 432, html=html, told=REFUSED)


def overlay_shot(emulator: Emulator) -> Shot:
    """What lies over the shop's page while the order is being confirmed."""
    buyer = emulator.buyer("Jürgen Weißhaupt")
    order = emulator.order(buyer, Region.EU).order_reference_id
    script = f"{WIDGETS}{START_WIDGETS}OffAmazonPayments.initConfirmationFlow(settings.sellerId, settings.order, () => 0);"
    settings = emulator.settings(token=emulator.token(buyer), order=order)
    html = shop_page(emulator.script(PATHS[Region.EU]), script, settings, body_style=BODY)
    return Shot("overlay", 520, html=html, told=READY)


def confirmation_shots(emulator: Emulator) -> Iterator[Shot]:
    """The bank's page, wide and narrow."""
    for language, name, region, price in (
        ("en", "Priya Holloway", Region.UK, Price(11997, "GBP")),
        ("de", "Jürgen Weißhaupt", Region.EU, Price(123450, "EUR")),
        ("ja", "佐藤 美咲", Region.EU, Price(64600, "EUR")),
    ):
        buyer = emulator.buyer(name)
        for width in (WIDE, NARROW):
            order = emulator.order(buyer, region)
            order.total = price
            order.sca_pending = ScaPending(
                "https://shop.example.test/yes", "https://shop.example.test/no"
            )
            yield Shot(
                f"confirmation-{language}-{width}", width, url=ticket_url(emulator, buyer, order)
            )


def ticket_url(emulator: Emulator, buyer, order) -> str:
    """Ask for a ticket as Widgets.js does."""
    place = f"{emulator.base_url}/payments/private/{order.region}/sandbox/order-references"
    answer = requests.post(
        f"{place}/{order.order_reference_id}/flow",
        json={"sellerId": emulator.world.account.seller_id},
        headers={"X-Access-Token": emulator.token(buyer)},
        timeout=10,
    )
    return emulator.base_url + answer.json()["address"]


if __name__ == "__main__":
    if len(sys.argv) > 2:
        render(Path(sys.argv[1]), sys.argv[2])
    else:
        render_all(sys.argv[1])
