"""The back office in the whole desk: from the rail to reports, settlements and bulk work, and back."""

from app.domain.bulk import BulkAction
from app.domain.order_filter import OrderFilter
from app.domain.payment_status import PaymentStatus
from tests.ui.desk.test_application import sign_in
from ui.bulk.orders_menu import OrdersMenu
from ui.bulk.panel import BulkStage


def _menu(desk):
    (menu,) = desk.shell.place("orders").findChildren(OrdersMenu)
    return menu


def test_managers_find_reports_and_settlements_on_the_rail_and_cashiers_their_shifts(desk, qtbot):
    sign_in(desk, qtbot)
    offered = desk.shell._buttons
    qtbot.waitUntil(lambda: not offered["reports"].isHidden())
    assert offered["settlements"].isHidden()
    desk.sign_out()
    sign_in(desk, qtbot, "ben", "2222")
    qtbot.waitUntil(lambda: not offered["settlements"].isHidden())
    for name in ("reports", "settlements"):
        desk.workplace.actions.trigger(f"go.{name}")
        assert desk.shell.current == name
    screen = desk.shell.place("settlements")
    qtbot.waitUntil(lambda: screen.presenter.panel.reports == ())


def test_marked_orders_lead_to_their_dry_run_and_a_chart_leads_to_its_orders(desk, qtbot):
    sign_in(desk, qtbot, "ben", "2222")
    desk.workplace.actions.trigger("go.orders")
    menu = _menu(desk)

    with qtbot.waitSignal(desk.shell.shown):
        menu.bulk_wanted.emit(BulkAction.REFRESH, ())
    bulk = desk.shell.place("bulk")
    assert desk.shell.current == "bulk"
    qtbot.waitUntil(lambda: bulk.presenter.panel.stage is BulkStage.DRY)
    bulk.view.dry.left.emit()
    assert desk.shell.current == "orders"
    menu.jobs_wanted.emit()
    qtbot.waitUntil(lambda: bulk.presenter.panel.jobs == ())
    desk.workplace.actions.trigger("go.reports")
    shown = OrderFilter(statuses=frozenset({PaymentStatus.DECLINED}))

    desk.shell.place("reports").orders_wanted.emit(shown)

    assert desk.shell.current == "orders"
    assert desk.shell.place("orders").presenter.panel.window.filter == shown
