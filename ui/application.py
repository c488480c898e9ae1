"""The desk's program: window first, then the shop behind it, then the places people work at."""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Mapping
from contextlib import ExitStack
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QProcess, QSettings, QTimer, Signal
from PySide6.QtWidgets import QApplication

from app.domain.environment import Mode
from app.domain.errors import AppError
from app.logs import DeskLog
from app.settings import Settings, data_folder, pictures_folder
from ui.background import Background
from ui.changes import Changes
from ui.crash.hook import CrashHook
from ui.desk_actions import DeskActions
from ui.keeping.chores import KeepingChores
from ui.language import chosen_language, speak
from ui.left_behind import LeftBehind
from ui.mailing import Mailing
from ui.names import Names
from ui.places import HOME, Places
from ui.reconciling import Reconciling
from ui.rights import Rights
from ui.settings_places import SettingsPlaces
from ui.setup_places import SetupPlaces
from ui.shell import Shell
from ui.sign_in.curtain import Curtain
from ui.sign_in.idle import Idle
from ui.sign_in.presenter import Door, SignInPresenter
from ui.sign_in.screen import SignInScreen
from ui.sole_desk import SoleDesk
from ui.startup import OpenShop, open_shop, read_settings
from ui.startup_trouble import StartBroken, TroubleScreen, trouble_of
from ui.status.area import StatusArea
from ui.status.network import NetworkWatch
from ui.theme.look import Look, Scheme
from ui.web_engine import allow_root_to_train
from ui.workplace import SignedIn, Workplace

if TYPE_CHECKING:
    from app.bootstrap import Services
    from ui.notifications.hearing import Hearing

log = logging.getLogger(__name__)

_MAIN: Final = Path(__file__).resolve().parents[1] / "main.py"
_SCHEME: Final = "look/scheme"
_NEXT: Final = ("ui.orders.screen", "ui.order.screen", "ui.bulk.orders_menu")
_LAST_NAME: Final = "sign_in/last"


class Application(QObject):
    """One running desk.

    Attributes:
        workplace: what the screens share.
        sign_in: who comes in.
        changes: which orders changed, for screens that show some.
        reconciling: settles what is pending, on a schedule.
        hearing: by which it hears Amazon; ``None`` until the shop is open.
        shop: settings and services; ``None`` until it is open.

    Signals:
        opened: the shop is open (``OpenShop``); people can sign in.
        troubled: it could not be opened (``AppError``).
    """

    opened = Signal(object)
    troubled = Signal(object)

    def __init__(
        self,
        qt: QApplication,
        environment: Mapping[str, str],
        shell: Shell,
        remembered: QSettings,
    ) -> None:
        """Furnish a bare window; nothing is opened yet."""
        super().__init__(qt)
        speak(qt, chosen_language(remembered))
        self._environment = environment
        self._open = ExitStack()
        self._last = ExitStack()
        self.remembered = remembered
        self.look = qt.findChild(Look) or Look(qt)
        self.look.use(Scheme(str(remembered.value(_SCHEME, Scheme.SYSTEM.value))))
        self.shell = shell
        shell.build()
        self.background = Background()
        self.workplace = Workplace(shell, self.background, self.look)
        self.changes = Changes(self.background, self)
        self.reconciling = Reconciling(self.background, self)
        self.left_behind = LeftBehind(self.background, self)
        self.network = NetworkWatch(self.background, self)
        self.hearing: Hearing | None = None
        self.mailing = Mailing(self)
        self.keeping = KeepingChores(self.background, self)
        self.shop: OpenShop | None = None
        self._idle = Idle(qt, self)
        self.curtain = Curtain(shell)
        self.rights = Rights(self.workplace)
        self.names = Names(self.workplace, self)
        self._is_warm = False
        last = str(self.remembered.value(_LAST_NAME, ""))
        self.sign_in = SignInPresenter(self.background, last)
        self._sign_in_screen = SignInScreen(self.sign_in)
        self._keep_log()
        self.sole = SoleDesk(data_folder(environment), self)
        self.sole.called.connect(shell.come_to_front)
        self._last.callback(self.sole.release)
        self.actions = DeskActions(
            self.workplace, lock=self.lock, sign_out=self.sign_out, use_scheme=self.use_scheme
        )
        self.status = StatusArea(self.shell, self.workplace.actions)
        self._wire()

    def begin(self) -> None:
        """Show the sign-in and open the shop behind it."""
        self.shell.show_rail(False)  # noqa: FBT003 -- a Qt-like setter
        self.shell.banner.hide()  # whose money it is, nobody knows before the settings are read
        self.shell.status.hide()
        self.sign_in.say_step(self.tr("Opening the shop …"))
        self._sign_in_screen.view.pin.pad.draw_icons()
        self.open_shop()

    def open_shop(self) -> None:
        """Open settings, training and database in the background; may be tried again."""
        if not self.sole.take():
            from ui.already_open import show_already_open  # noqa: PLC0415 -- rarely needed

            show_already_open(self.shell, self.sole, self.open_shop)
            return
        self.shell.go("sign_in")
        self.background.run(
            partial(read_settings, self._environment),
            owner=self,
            then=self._settings_read,
            otherwise=self._troubled,
            broken=self._broken,
        )

    def _settings_read(self, told: Settings) -> None:
        """Now it is known whose money it is; the web engine warms up while people wait anyway."""
        self.shell.show_mode(told.mode)
        self.shell.banner.show()
        if told.mode is Mode.TRAINING:
            allow_root_to_train()
        self._load_ahead("app.services.receiving", "ui.notifications.hearing")
        self.background.run(
            partial(open_shop, self._open, told, self._environment),
            owner=self,
            then=self._opened,
            otherwise=self._troubled,
            broken=self._broken,
        )
        QTimer.singleShot(0, self.warm_up)

    def warm_up(self) -> None:
        """Load the web engine and its processes, so that the first payment finds them."""
        from ui.checkout import warm_up  # noqa: PLC0415 -- loads the web engine

        if not self._is_warm:
            self._is_warm = True
            warm_up()

    def lock(self) -> None:
        """Ask for the PIN again; everything stays as it is behind it."""
        if self.workplace.is_signed_in:
            self.curtain.draw()
            self.shell.cover("sign_in")
            self.sign_in.lock(self.workplace.user.name)
            self._idle.stop()
            self.shell.show_rail(False)  # noqa: FBT003 -- a Qt-like setter
            self.workplace.lock()

    def sign_out(self) -> None:
        """Let somebody else come in."""
        if self.shell.go("sign_in"):
            self.curtain.drop()
            self.sign_in.sign_out()
            self._idle.stop()
            self.shell.show_rail(False)  # noqa: FBT003 -- a Qt-like setter
            self.workplace.sign_in(None)

    def use_scheme(self, scheme: Scheme) -> None:
        """Light, dark or as the system has it; remembered."""
        self.look.use(scheme)
        self.remembered.setValue(_SCHEME, scheme.value)

    def close(self) -> None:
        """Wait for what is under way, then close the shop; the last thing a desk does."""
        self._idle.stop()
        self.shell.leave_covered()
        self.shell.go("sign_in")  # whatever a screen has started to watch ends here
        if self.hearing is not None:
            self.hearing.close()
        self.mailing.close()
        self.keeping.close()
        self.reconciling.close()
        self.background.close()
        self._open.close()
        self._last.close()
        gc.unfreeze()
        self.remembered.sync()
        self.shell.deleteLater()
        self.deleteLater()

    def _wire(self) -> None:
        self.shell.add_screen("sign_in", self.tr("Sign in"), None, lambda: self._sign_in_screen)
        self.sign_in.signed_in.connect(self._signed_in)
        self._idle.passed.connect(self.lock)
        self.background.busy_changed.connect(self.status.show_busy)
        self.changes.open_calls_changed.connect(self.status.show_open_calls)
        self.workplace.user_changed.connect(self.status.show_user)
        self.network.looked.connect(self.status.show_network)
        self.changes.lost.connect(self.workplace.complain)
        self.changes.trail_moved.connect(self.rights.look)
        self.changes.trail_moved.connect(self.names.look)
        self.workplace.services_opened.connect(self.names.look)
        self.rights.changed.connect(self._rights_changed)
        self.rights.gone.connect(self._user_gone)
        self.changes.found.connect(lambda: self.shell.notice.show_notice(None))

    def _keep_log(self) -> None:
        desk_log = DeskLog(data_folder(self._environment) / "logs")
        self._last.callback(desk_log.close)
        hook = CrashHook(self.workplace, desk_log.recent.lines)
        hook.install()
        self._last.callback(hook.remove)

    def _opened(self, shop: OpenShop) -> None:
        self.shop = shop
        self.sole.listen()
        services = shop.services
        self.shell.status.show()
        self.workplace.open_with(services)
        self.sign_in.open_for(
            Door(
                users=services.users,
                sign_in=services.sign_in,
                now=services.desk.clock.now,
                hints=shop.pin_hints,
            )
        )
        self.status.show_mode(shop.settings.mode)
        self._add_places(shop)
        self.changes.follow(services.pulse)
        self.network.follow(services.reachability)
        self._reconcile(services)
        self.mailing.begin(services.mail.runner)
        self.keeping.begin(services.keeping)
        self._tell_staff(services)
        self._load_ahead("ui.till.screen")  # while a PIN is being typed
        self.opened.emit(shop)

    def _reconcile(self, services: Services) -> None:
        """First see what an earlier run left: once it is settled nothing tells it from the rest."""
        left = self.left_behind
        left.told.connect(self.places.remind)
        left.looked.connect(partial(self.reconciling.begin, services.reconciliation))
        self.reconciling.finished.connect(left.look)
        left.begin(services.desk)

    def _load_ahead(self, *names: str) -> None:
        """Import in a worker what the window is about to need."""
        for name in names:
            self.background.run(
                partial(import_module, name),
                owner=self,
                then=lambda _module: None,
                otherwise=self.workplace.complain,
            )

    def _add_places(self, shop: OpenShop) -> None:
        """Every screen is made when it is first shown."""
        pictures = pictures_folder(self._environment)
        self.places = Places(self.workplace, self.changes, pictures, self._hear(shop))
        self.setup = SetupPlaces(self.workplace, shop, self._environment, self.hearing)
        self.setup.left.connect(self.go_home)
        self.setup.restart_wanted.connect(self._restart)
        self.places.restart_wanted.connect(self._restart)
        env, told = self._environment, shop.settings
        self.settings = SettingsPlaces(self.workplace, told, env, self.use_scheme)
        self.settings.follow(self.changes, self._idle)
        added = (*self.places.add(), *self.setup.add(), *self.settings.add())
        self.actions.add_places(added)
        self.status.offer("go.people", "go.audit")
        mode = shop.settings.mode
        self.actions.add_setup(self.setup.open, mode)

    def _tell_staff(self, services: Services) -> None:
        """Show each person what the notification settings want on their screen."""
        from ui.staff_notices import StaffNotices  # noqa: PLC0415 -- with the shop, not before

        notices = StaffNotices(self.workplace, services.mail.notices)
        notices.order_wanted.connect(self.places.show_order)
        self.mailing.stepped.connect(notices.look)
        self.mailing.stepped.connect(self.places.mails.turned)
        self.places.mails.hurried.connect(self.mailing.hurry)

    def _hear(self, shop: OpenShop) -> Hearing:
        """Listen to Amazon: what it says turns up on every open screen at once."""
        from app.services.receiving import ReceivingDesk  # noqa: PLC0415 -- with the shop, not before
        from ui.notifications.hearing import Hearing  # noqa: PLC0415 -- likewise

        desk, told = shop.services.desk, shop.settings
        hearing = Hearing(self.workplace)
        hearing.signed.connect(self.status.ipn.show_sign)
        hearing.changed.connect(self.changes.look)
        self.actions.add_hearing(hearing, self.status.ipn)
        hearing.begin(
            ReceivingDesk(
                name=desk.name,
                shop=desk.shop,
                folder=data_folder(self._environment),
                seller_id=told.seller_id,
                training_credentials=told.training_credentials,
                companion_url=told.companion_url,
                secrets_file=told.secrets_file,
            )
        )
        self.hearing = hearing
        return hearing

    def go_home(self) -> None:
        """Where work begins: the till, or the sign-in while nobody is signed in."""
        self.shell.go(HOME if self.workplace.is_signed_in else "sign_in")

    def _restart(self) -> None:
        """Start Paydesk anew, and end this one."""
        self.sole.release()
        if QProcess.startDetached(sys.executable, [str(_MAIN), "desk"])[0]:
            self.shell.close()

    def _make_way(self, behind: SignedIn) -> bool:
        """Clear away what somebody locked, for somebody else; not while money is on its way."""
        if not self.shell.leave_covered():
            text = self.tr("%1's payment is under way here. Only %1 can go on until it is done.")
            self.sign_in.turn_away(behind.name, text.replace("%1", behind.display_name))
            return False
        self.curtain.drop()
        self.workplace.sign_in(None)
        return True

    def _rights_changed(self, user: SignedIn) -> None:
        """Somebody changed what this user may do: what is in sight follows at once."""
        self.workplace.sign_in(user)
        self.shell.place(self.shell.current).enter()

    def _user_gone(self) -> None:
        """The owner deactivated whoever is signed in: what is under way ends, nothing is begun."""
        self.lock()
        self.sign_in.reload()

    def _troubled(self, error: AppError) -> None:
        log.warning("shop not opened", extra={"problem": type(error).__name__})
        self.shell.add_screen("trouble", "", None, partial(self._trouble_screen, error))
        self.shell.forget("trouble")
        self.shell.go("trouble")
        self.troubled.emit(error)

    def _broken(self) -> None:
        """A bug is told by the crash report; nobody must wait for the shop beneath it."""
        self._troubled(StartBroken())

    def _trouble_screen(self, error: AppError) -> TroubleScreen:
        screen = TroubleScreen(trouble_of(error))
        screen.retried.connect(self.open_shop)
        screen.left.connect(self.shell.close)
        return screen

    def _signed_in(self, user: SignedIn) -> None:
        behind = self.workplace.behind_lock
        if behind is not None and behind.name != user.name and not self._make_way(behind):
            return
        self.remembered.setValue(_LAST_NAME, user.name)
        back = self.workplace.behind_lock is not None
        self.workplace.sign_in(user)
        self._idle.start()
        self.shell.show_rail(True)  # noqa: FBT003 -- a Qt-like setter
        if back:
            self.shell.uncover()
            self.curtain.lift()
        else:
            self.go_home()
        QTimer.singleShot(1_500, self, lambda: self._load_ahead(*_NEXT))
        # what is loaded by now stays: looking through it for garbage again and again would stop
        # the window for a tenth of a second each time
        gc.freeze()
