"""Draws the notifications screen and its dialogs in their states.

Run as ``python -m tests.ui.notifications.shots FOLDER``.
"""

import datetime as dt
import os
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app.domain.environment import Mode
from app.domain.errors import DatabaseLocked
from app.domain.feed import FeedRefused
from app.domain.inbox import Finding, InboxState
from app.services.inbox_rows import FeedStatus
from app.services.receiving_settings import ReceivingChoice
from tests.ui.camera import Camera
from tests.ui.notifications.letters import FEED, Letters, watch_of
from tests.ui.shops import Template, Window, open_desk
from ui.notifications.catching_up import CatchUp
from ui.notifications.ipn_test import IpnTest, Stage, TestPanel
from ui.notifications.ipn_test_sheet import IpnTestSheet
from ui.notifications.receiving_sheet import ReceivingSheet
from ui.notifications.screen import InboxScreen
from ui.status.area import StatusArea
from ui.status.ipn_light import sign_of
from ui.theme.icons import icon
from ui.theme.look import Look
from ui.theme.tokens import Tone

_PATIENCE_S = 10
GERMAN = {
    "Inbox": "Eingang",
    "Search by Amazon's id, order or message": "Nach Amazon-Nummer, Bestellung oder Nachricht suchen",
    "Catching up": "Rückstand wird aufgearbeitet",
    "%1 of %2 messages": "%1 von %2 Benachrichtigungen",
    "about %1 left": "voraussichtlich noch %1",
    "▲  %1 need a person": "▲  %1 erfordern Bearbeitung",
    "Cancel": "Abbrechen",
    "Notifications": "Benachrichtigungen",
    "Time": "Zeitpunkt",
    "Type": "Art",
    "Object": "Gegenstand",
    "Order": "Bestellung",
    "Verified": "Geprüft",
    "Verification": "Echtheitsprüfung",
    "Verdict": "Ergebnis",
    "Delay": "Verzögerung",
    "✓ Signed": "✓ Signatur gültig",
    "Authorization": "Autorisierung",
    "Capture": "Zahlungseinzug",
    "Refund": "Rückerstattung",
    "Applied": "Übernommen",
    "Nothing new": "Nichts Neues",
    "Unknown order": "Unbekannte Bestellung",
    "Unknown orders": "Unbekannte Bestellungen",
    "Dead letter": "Unzustellbar",
    "Dead letters": "Unzustellbare",
    "Waiting": "Wartet",
    "All": "Alle",
    "All types": "Alle Arten von Nachrichten",
    "Test now": "Jetzt ausprobieren",
    "Receiving …": "Empfang einrichten …",
    "Adopt the order": "Diese Bestellung übernehmen",
    "Look at it again": "Noch einmal verarbeiten",
    "Test message": "Probenachricht",
    "Needs a person": "Erfordert Bearbeitung",
    "Contradiction": "Widerspruch",
}


class German(QTranslator):
    """Long words, for the layout; the real translation comes with its own file."""

    def translate(self, context, source, disambiguation=None, n=-1):
        return GERMAN.get(source, source)

    def isEmpty(self):  # noqa: N802 (Qt's name)
        return False


def shots(out: Path) -> None:
    """Every state of the screen and of its dialogs."""
    qt = QApplication.instance() or QApplication([])
    camera = Camera(out, qt.findChild(Look) or Look(qt))
    QLocale.setDefault(QLocale("en_US"))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        template = Template.make(folder)
        _Booth(camera, template, folder).take_all()
        _german(qt, camera, template, folder)


def _german(qt, camera, template, folder):
    words = German()
    QCoreApplication.installTranslator(words)
    QLocale.setDefault(QLocale("de_DE"))
    _Booth(camera, template, folder, "german-").take_long()
    QCoreApplication.removeTranslator(words)
    QLocale.setDefault(QLocale.c())


class _Booth:
    def __init__(self, camera, template, folder, prefix=""):
        self.camera, self.prefix = camera, prefix
        self.desk = open_desk(template.copy(_made(folder / (prefix or "plain"))))
        self.services = self.desk.services
        self.letters = Letters(self.services.desk)
        self.window = Window(self.services, folder)
        self.window.sign_in("ben")
        shell = self.window.shell
        shell.show_mode(Mode.TRAINING)
        self.status = StatusArea(shell, _desk_actions(self.window))
        self.screen = InboxScreen(self.window.workplace, self.services.inbox)
        title = QCoreApplication.translate("Places", "Inbox")
        shell.add_screen("notifications", title, icon("notifications"), lambda: self.screen)
        shell.show()
        shell.go("notifications")
        self.wait(lambda: self.screen.presenter.panel.rows is not None)

    def take(self, name):
        self._light()
        _settle()
        self.camera.take(self.window.shell, f"{self.prefix}{name}")

    def take_all(self):
        try:
            self._empty()
            self._full()
            self._trouble()
            self._dialogs()
        finally:
            self._close()

    def take_long(self):
        try:
            self._follow()
            self._mail()
            self._choose(0)
            self.screen.show_catch_up(CatchUp(28_800, 12_340, 4_120))
            self.take("inbox")
        finally:
            self._close()

    def _empty(self):
        self.screen.view.show_panel(replace(self.screen.presenter.panel, rows=None))
        self.take("loading")
        self._look()
        self.take("not-set-up")
        self._follow()
        self._look()
        self.take("none-yet")

    def _full(self):
        self._mail()
        self.take("inbox")
        for row, name in ((0, "quarantined"), (1, "dead"), (2, "applied"), (4, "waiting")):
            self._choose(row)
            self.take(name)
        self.screen.view.table.selectAll()
        self.take("many-chosen")
        self.screen.view.table.clearSelection()
        self.screen.show_catch_up(CatchUp(28_800, 12_340, 4_120))
        self.take("catching-up")
        self.screen.show_catch_up(CatchUp(28_800, 12_340, paused=True))
        self.take("catching-up-stopped")
        self.screen.show_catch_up(None)
        self.screen.view.filters.field.setText("nothing is called like that")
        self.wait(lambda: self.screen.presenter.panel.rows == ())
        self.take("nothing-fits")
        self.screen.view.filters.clear()
        self._look()

    def _trouble(self):
        presenter = self.screen.presenter
        presenter._missed(DatabaseLocked("the database is busy"))
        self.take("error")
        presenter.say(Tone.GOOD, "The message is looked at again; Amazon is asked anew.")
        self.take("done")
        presenter.be_quiet()

    def _dialogs(self):
        test = IpnTest(self.services.inbox, None, self.window.background)
        sheet = IpnTestSheet(test, "https://shop.example/ipn", self.window.shell)
        row = self.screen.presenter.panel.rows[2]
        panels = {
            "by-hand": TestPanel(Stage.WAITING, by_hand=True, companion=True),
            "waiting": TestPanel(Stage.WAITING, companion=True, sent=True),
            "arrived": TestPanel(Stage.ARRIVED, companion=True, sent=True, arrived=row),
            "not-set-up": TestPanel(
                Stage.MISSING,
                companion=False,
                missing="No companion is set up, so nobody hears Amazon. Set up receiving.",
            ),
            "refused": TestPanel(
                Stage.MISSING,
                companion=True,
                sent=True,
                missing="The companion refused it: it does not know the topic or merchant.",
            ),
        }
        for name, panel in panels.items():
            sheet.show_panel(panel)
            sheet.show()
            self.camera.take_sheet(sheet, f"test-{name}")
        sheet.reject()
        self._receiving()

    def _receiving(self):
        sheet = ReceivingSheet("till-1", self.window.shell)
        sheet.show_choice(ReceivingChoice())
        sheet.show_state("IPN not set up", Tone.NEUTRAL, "Amazon's notifications do not reach us.")
        sheet.show()
        self.camera.take_sheet(sheet, "receiving-off")
        sheet.show_choice(ReceivingChoice("till-1", address="https://shop.example"))
        sheet.show_state("IPN 3 min ago", Tone.GOOD, "Amazon's last message came 3 minutes ago.")
        self.camera.take_sheet(sheet, "receiving-on")
        sheet.address.setText("http://localhost")
        sheet.accept()
        self.camera.take_sheet(sheet, "receiving-refused")
        sheet.reject()
        sheet = ReceivingSheet("till-1", self.window.shell)
        sheet.in_training("http://127.0.0.1:38123/ipn")
        sheet.show_state("IPN just now", Tone.GOOD, "Amazon's last message came at 10:31.")
        sheet.show()
        self.camera.take_sheet(sheet, "receiving-training")
        sheet.reject()

    def _mail(self):
        """What a shop has after a while."""
        kinds = ("PaymentAuthorize", "PaymentCapture", "OrderReferenceNotification")
        for at in range(40):
            self.letters.come(kind=kinds[at % 3], delay_s=0.2 + at % 7 / 3)
        self.letters.settle_all()
        self.letters.come(kind="PaymentRefund", delay_s=3 * 3600)
        self.letters.come(kind="SomethingNew", object_id="")
        self.letters.come(kind="PaymentCapture", delay_s=44)
        self.letters.come(delay_s=1.2)
        self.letters.come(delay_s=2)
        self.letters.settle(30, InboxState.APPLIED, Finding.NOTHING_NEW)
        self.letters.settle(36, InboxState.APPLIED, Finding.CONTRADICTION)
        self.letters.settle(38, InboxState.APPLIED, Finding.SAMPLE)
        self.letters.settle(39, InboxState.APPLIED, Finding.FOREIGN)
        self.letters.settle(40, InboxState.APPLIED, Finding.STALE)
        self.letters.settle(43, InboxState.APPLIED, Finding.ATTENTION)
        why = "it was tried 8 times: Amazon does not know the object"
        self.letters.settle(44, InboxState.DEAD, attempts=8, problem=why)
        self.letters.settle(45, InboxState.QUARANTINED, permission_id="S01-0000045-7654321")
        self._look()

    def _light(self):
        status = self.services.inbox.status()
        self.status.ipn.show_sign(sign_of(status, self.services.desk.clock.now()))

    def _follow(self):
        watch_of(self.services).begin(FEED, self.services.desk.clock.now())

    def _choose(self, at):
        self.screen.view.table.selectRow(at)
        self.wait(lambda: self.screen.presenter.panel.message is not None)

    def _look(self):
        rows = self.screen.presenter.panel
        self.screen.presenter.look()
        self.wait(lambda: self.screen.presenter.panel is not rows)

    def _close(self):
        self.screen.leave()
        self.window.close()
        self.desk.close()

    @staticmethod
    def wait(met):
        patience = time.monotonic() + _PATIENCE_S
        while not met():
            QApplication.processEvents()
            if time.monotonic() > patience:
                raise TimeoutError("the inbox did not come to rest")


def lights(now: dt.datetime) -> dict[str, FeedStatus]:
    """The light's states."""
    well = FeedStatus(True, now, now - dt.timedelta(minutes=3), 7, 7, 0, 0, 0, None, None)
    return {
        "not-set-up": replace(well, configured=False),
        "waiting": replace(well, last_message_at=None),
        "seen": well,
        "catching-up": replace(well, backlog=12_340),
        "dead": replace(well, dead=2),
        "silent": replace(well, silent_since=now - dt.timedelta(minutes=12)),
        "refused": replace(well, problem=FeedRefused()),
    }


def _desk_actions(window):
    from ui.desk_actions import DeskActions

    nothing = lambda *_args: None  # noqa: E731
    DeskActions(window.workplace, lock=nothing, sign_out=nothing, use_scheme=nothing)
    return window.workplace.actions


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def _settle() -> None:
    until = time.monotonic() + 0.3
    _Booth.wait(lambda: time.monotonic() > until)


if __name__ == "__main__":
    shots(Path(sys.argv[1]))
