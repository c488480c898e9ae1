"""Draws the wizard's steps. Run as ``python -m tests.ui.setup.shots FOLDER``."""

import os
import sys
import tempfile
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from app.domain.environment import Mode, Region
from app.domain.errors import WrongRegion
from app.services.connecting import Connected
from app.services.database_move.move import Moved
from app.services.database_move.progress import Progress, Stage
from app.services.setup.steps import Step
from app.domain.permissions import Role
from app.settings import Settings
from app.setting_up import open_setup
from tests.ui.camera import Camera
from tests.ui.office import Office
from tests.ui.setup.conftest import wizard
from tests.ui.shops import Template, open_desk
from tests.ui.studio import wait_until
from ui.connect.panel import ConnectStage
from ui.setup.live_presenter import LivePanel
from ui.setup.switch_sheet import SwitchSheet
from ui.status.ipn_light import IpnSign, IpnState
from ui.theme.look import Look
from ui.theme.tokens import Tone

BLOCK = """
Merchant ID: A1B2C3D4E5F6G7
Access Key: AKIAIOSFODNN7EXAMPLE
Secret Key: wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY
Client ID: amzn1.application-oa2-client.0a1b2c3d4e5f60718293a4b5c6d7e8f9
Client Secret: 0123456789abcdef
public_key_id: SANDBOX-AFVX7ULWSGBZ5535PCUQOY7B
"""


def shots(out: Path) -> None:
    """Training first, then a sandbox shop."""
    camera = Camera(out, Look(QApplication.instance() or QApplication([])))
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        template = Template.make(folder, Region.EU)
        desk = open_desk(template.database, Region.EU)
        stack.callback(desk.close)
        environment = {
            "PAYDESK_DATA": str(folder),
            "PAYDESK_CONFIG": str(folder / "paydesk.toml"),
        }
        for mode in (Mode.TRAINING, Mode.SANDBOX):
            _draw(camera, desk.services, mode, environment, folder)


def _draw(camera, services, mode, environment, folder):
    shop = replace(services.desk.shop, mode=mode)
    services = replace(services, desk=replace(services.desk, shop=shop))
    office = Office(services, folder, Role.OWNER, camera.look)
    told = Settings(region=Region.EU, mode=mode, seller_id="A1B2C3D4E5F6G7")
    setup = open_setup(services, told, environment)
    screen = office.open("setup", lambda place: wizard(place, setup))
    wait_until(lambda: screen.presenter.panel.loaded)
    if mode is Mode.TRAINING:
        _training(camera, office, screen)
    else:
        _sandbox(camera, office, screen)
    office.close()


def _training(camera, office, screen):
    camera.take(office.shell, "1-shop")
    screen.begin(Step.ACCOUNT)
    camera.take(office.shell, "2-account-empty")
    presenter = screen.connect_presenter
    presenter.paste(BLOCK)
    camera.take(office.shell, "2-account-pasted")
    presenter._failed(WrongRegion("us"))
    camera.take(office.shell, "2-account-other-region")
    asking = replace(presenter.panel, stage=ConnectStage.ASKING, message="", better_region=None)
    presenter._show(asking)
    camera.take(office.shell, "2-account-asking")
    presenter._connected(Connected(Path("paydesk.toml"), Path("secrets.json")))
    camera.take(office.shell, "2-account-connected")


def _sandbox(camera, office, screen):
    screen.begin(Step.ADDRESSES)
    camera.take(office.shell, "3-addresses")
    screen.begin(Step.NOTIFICATIONS)
    sign = IpnSign(IpnState.SEEN, "IPN", Tone.GOOD, "Amazon was heard 2 minutes ago.")
    screen.notifications.show_way("https://shop.example.com/ipn", sign)
    camera.take(office.shell, "4-notifications")
    screen.begin(Step.DATABASE)
    camera.take(office.shell, "5-database")
    move = screen.move
    move._show(replace(move.panel, progress=Progress(Stage.COPYING, "orders", 61_250, 184_300)))
    camera.take(office.shell, "5-database-moving")
    moved = Moved(184_300, Path("sandbox-eu.sqlite"), "postgresql://db.shop.example/paydesk")
    move._moved(moved)
    camera.take(office.shell, "5-database-moved")
    for place, step in enumerate((Step.TAXES, Step.SHIPPING, Step.MAIL, Step.PEOPLE), 6):
        screen.begin(step)
        for _ in range(40):
            QApplication.processEvents()
        camera.take(office.shell, f"{place}-{step.value}")
    screen.begin(Step.GO_LIVE)
    wait_until(lambda: screen.live.panel.findings)
    camera.take(office.shell, "9-live-missing")
    screen.live._show(LivePanel(Mode.SANDBOX, screen.live.panel.findings, switched=Mode.LIVE))
    camera.take(office.shell, "9-live-switched")
    camera.take_sheet(SwitchSheet(Mode.LIVE, "LIVE"), "9-live-sheet")


if __name__ == "__main__":
    shots(Path(sys.argv[1]))
