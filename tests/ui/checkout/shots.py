"""Pictures of the checkout in all its states: ``python -m tests.ui.checkout.shots OUT``."""

import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

import tests.conftest  # noqa: F401 -- no screen, no network
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.environment import Region
from tests.amazon import Amazon
from tests.desk_clock import DeskClock
from tests.emulator_process import run_emulator
from tests.ui.checkout.counter import MANAGER, CheckoutCounter
from tests.ui.checkout.waiter import Waiter
from ui.checkout.visit import Phase
from ui.theme.look import Scheme

SIZES = {"1280x720": (1280, 720), "1920x1080": (1920, 1080)}


class Photographer:
    """Opens counters and takes pictures of them."""

    def __init__(self, amazon: Amazon, folder: Path, out: Path) -> None:
        self._amazon = amazon
        self._folder = folder
        self._out = out
        self._count = 0

    @contextmanager
    def counter(self, name: str, scheme: Scheme, size: str, **more):
        """A counter whose pictures are named like this."""
        self._amazon.start_afresh()
        self._count += 1
        home = self._folder / str(self._count)
        home.mkdir()
        counter = CheckoutCounter(
            Waiter(),
            f"sqlite:///{home / 'shop.sqlite'}",
            self._amazon,
            DeskClock(),
            user=MANAGER,
            scheme=scheme,
            size=SIZES[size],
            **more,
        )
        self._name = f"{name}-{scheme.value}-{size}"
        try:
            yield counter
        finally:
            counter.close()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def take(self, counter: CheckoutCounter, state: str, settle_ms: int = 700) -> None:
        """A picture of the whole window, when the page has been drawn."""
        QTest.qWait(settle_ms)
        self._out.mkdir(parents=True, exist_ok=True)
        counter.shell.grab().save(str(self._out / f"checkout-{state}-{self._name}.png"))

    def popup(self, counter: CheckoutCounter, state: str) -> None:
        QTest.qWait(700)
        counter.screen.browser.popup.grab().save(
            str(self._out / f"checkout-{state}-{self._name}.png")
        )


def shots(out: Path) -> None:
    """Draw every state, light and dark, small and large; German and Japanese as well."""
    application = QApplication.instance() or QApplication(["shots"])
    assert application is not None
    QLocale.setDefault(QLocale("en_US"))
    with tempfile.TemporaryDirectory() as home, run_emulator(Path(home) / "emulator") as told:
        amazon = Amazon(told)
        camera = Photographer(amazon, Path(home), out)
        for scheme, size in (
            (Scheme.LIGHT, "1280x720"),
            (Scheme.DARK, "1280x720"),
            (Scheme.LIGHT, "1920x1080"),
        ):
            _american(camera, scheme, size)
        _declined(camera)
        _german(camera)
        _japanese(camera)
        amazon.close()


def _american(camera: Photographer, scheme: Scheme, size: str) -> None:
    with camera.counter("us", scheme, size) as counter:
        counter.begin(
            counter.product(40_00),
            counter.product(12_50, sku="CF-1", name="House blend coffee beans, 250 g"),
        )
        camera.take(counter, "1-sign-in", 1_500)
        counter.buyer.press_button()
        counter.buyer.popup()
        camera.popup(counter, "2-popup")
        counter.buyer.sign_in("Ada Fielding")
        counter.until_placeable()
        camera.take(counter, "3-choosing", 1_200)
        counter.buyer.pick("addressBook", 1)
        counter.until(lambda: counter.panel.difference is not None)
        camera.take(counter, "4-other-address")
        counter.view.hand_over()
        camera.take(counter, "5-handed-over")
        counter.view.take_back()
        counter.amazon.strike("Authorize", "delay_before", seconds=6)
        counter.view.place_button.click()
        camera.take(counter, "6-deciding", 3_200)
        counter.until_finished()


def _declined(camera: Photographer) -> None:
    with camera.counter("us", Scheme.LIGHT, "1280x720") as counter:
        counter.begin()
        counter.choose_all("Ada Fielding")
        counter.buyer.pick_card("3434")
        counter.until_placeable()
        QTest.qWait(500)
        counter.until_placeable()
        counter.view.place_button.click()
        counter.until_phase(Phase.NEW_CARD)
        camera.take(counter, "7-new-card", 1_500)
    with camera.counter("us", Scheme.LIGHT, "1280x720") as counter:
        counter.begin()
        counter.amazon.plan("Authorize", "Declined", "AmazonRejected")
        counter.choose_all("Ada Fielding")
        counter.view.place_button.click()
        counter.until_phase(Phase.DECLINED)
        camera.take(counter, "8-declined", 1_000)
    with camera.counter("us", Scheme.LIGHT, "1280x720") as counter:
        counter.begin()
        counter.buyer.press_button()
        counter.buyer.popup().close()
        counter.until_noticed()
        camera.take(counter, "9-closed-window", 800)


def _german(camera: Photographer) -> None:
    QLocale.setDefault(QLocale("de_DE"))
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        with camera.counter("de", scheme, "1280x720", region=Region.EU) as counter:
            counter.begin(
                counter.product(
                    name="Klappstuhl aus geöltem Eichenholz mit abnehmbarem Sitzpolster, anthrazit"
                )
            )
            camera.take(counter, "1-sign-in", 1_500)
            counter.choose_all("Jürgen Weißhaupt")
            camera.take(counter, "3-choosing", 1_200)
            counter.view.place_button.click()
            counter.until_phase(Phase.CONFIRMING)
            camera.take(counter, "6-bank", 2_000)
    QLocale.setDefault(QLocale("en_US"))


def _japanese(camera: Photographer) -> None:
    QLocale.setDefault(QLocale("ja_JP"))
    with camera.counter("ja", Scheme.LIGHT, "1280x720", region=Region.JP) as counter:
        counter.begin(counter.product(4_500, name="折りたたみ椅子"))
        camera.take(counter, "1-sign-in", 1_500)
    QLocale.setDefault(QLocale("en_US"))


if __name__ == "__main__":
    shots(Path(sys.argv[1]))
