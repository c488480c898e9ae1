"""The products screen on a furnished training shop, with Ben, a manager, in front of it."""

import pytest

from tests.ui.till.conftest import american, desk, services, shop_file, template, window
from ui.products.screen import ProductsScreen
from ui.theme.icons import icon

__all__ = ("american", "desk", "services", "shop_file", "template", "window")


@pytest.fixture
def catalog(window, tmp_path, qtbot):
    window.sign_in("ben")
    screen = ProductsScreen(window.workplace, tmp_path / "pictures")
    window.shell.add_screen("products", "Products", icon("products"), lambda: screen)
    window.shell.show()
    qtbot.waitExposed(window.shell)
    window.shell.go("products")
    qtbot.waitUntil(lambda: screen.presenter.panel.count is not None)
    qtbot.waitUntil(lambda: not screen.presenter.panel.busy)
    return screen
