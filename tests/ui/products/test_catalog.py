"""The catalog on screen: read, searched, edited, by whom it may be."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from app.domain.money import Currency, Money
from app.domain.product import Product
from ui.products.presenter import PAGE
from ui.products.product_sheet import ProductSheet


def _form(catalog, qtbot):
    qtbot.waitUntil(lambda: bool(catalog.view.findChildren(ProductSheet)))
    return catalog.view.findChildren(ProductSheet)[0]


def _closed(catalog, qtbot):
    qtbot.waitUntil(lambda: not catalog.view.findChildren(ProductSheet))


def test_a_long_catalog_is_read_page_by_page_as_it_is_scrolled(catalog, services, qtbot):
    for at in range(PAGE * 2 + 5 - catalog.presenter.panel.count):
        price = Money(100 + at, Currency.USD)
        services.products.add(
            Product(f"ZZ-{at:04}", f"Thing {at}", price, price_includes_tax=False), "ben"
        )
    catalog.presenter.load()
    qtbot.waitUntil(lambda: len(catalog.presenter.panel.rows) == PAGE)
    qtbot.waitUntil(lambda: catalog.presenter.panel.count == PAGE * 2 + 5)
    for rows in (PAGE * 2, PAGE * 2 + 5):
        catalog.view.list.scrollToBottom()
        qtbot.waitUntil(lambda rows=rows: len(catalog.presenter.panel.rows) == rows)
    assert not catalog.presenter.panel.more
    skus = [row.sku for row in catalog.presenter.panel.rows]
    assert skus == sorted(set(skus))


def test_a_search_shows_what_fits_and_its_end_everything_again(catalog, qtbot):
    whole = len(catalog.presenter.panel.rows)
    catalog.view.field.setText("kettle")
    qtbot.waitUntil(lambda: len(catalog.presenter.panel.rows) == 1)
    assert catalog.view.count.text() == "1 found"
    catalog.view.field.setText("xylophone")
    qtbot.waitUntil(lambda: catalog.view.pages.currentWidget() is catalog.view.nothing)
    catalog.view.field.clear()
    qtbot.waitUntil(lambda: len(catalog.presenter.panel.rows) == whole)
    assert catalog.view.count.text() == f"{whole} products"


def test_a_product_is_created_with_a_tile_and_a_category(catalog, services, qtbot):
    catalog.create("4006381333931")
    form = _form(catalog, qtbot)
    assert form.fields["barcodes"].text() == "4006381333931"
    form.fields["name"].setText("Tea strainer")
    form.fields["price"].setText("6.50")
    form.category.setEditText("Kitchen")
    form.favourite.setChecked(True)
    form.primary.click()
    _closed(catalog, qtbot)
    kept = services.products.by_code("4006381333931")
    assert (kept.product.name, kept.product.price) == ("Tea strainer", Money(650, Currency.USD))
    assert (kept.category, services.products.favourites()[-1].sku) == ("Kitchen", "4006381333931")
    qtbot.waitUntil(catalog.view.notice.isVisible)
    assert catalog.view.notice.text.text() == "Tea strainer was saved."


def test_a_product_is_taken_off_sale_and_its_tile_goes(catalog, services, qtbot):
    catalog.presenter.open("CF-101")
    form = _form(catalog, qtbot)
    assert form.favourite.isChecked()
    form.active.setChecked(False)
    form.favourite.setChecked(False)
    form.primary.click()
    _closed(catalog, qtbot)
    kept = services.products.by_sku("CF-101")
    assert (kept.product.active, kept.favourite) == (False, None)
    assert "CF-101" not in [each.sku for each in services.products.favourites()]
    assert len(services.products.favourites()) == 14


def test_a_number_that_is_taken_is_said_in_the_form_and_nothing_is_lost(catalog, services, qtbot):
    catalog.create()
    form = _form(catalog, qtbot)
    form.fields["sku"].setText("CF-101")
    form.fields["name"].setText("Another")
    form.fields["price"].setText("1.00")
    form.primary.click()
    qtbot.waitUntil(form.message.isVisible)
    assert form.message.text() == "Another product has this number already."
    assert form.fields["sku"].property("tone") == "bad"
    assert form.fields["name"].text() == "Another"
    assert services.products.by_sku("CF-101").product.name != "Another"


def test_a_product_that_another_desk_changed_is_not_overwritten(catalog, services, qtbot):
    catalog.presenter.open("CF-101")
    form = _form(catalog, qtbot)
    seen = services.products.by_sku("CF-101")
    services.products.change(seen, replace(seen.product, name="Changed elsewhere"), "clara")
    form.fields["name"].setText("Mine")
    form.primary.click()
    qtbot.waitUntil(form.message.isVisible)
    assert form.message.text() == "Another desk changed this a moment ago; nothing was done."
    assert services.products.by_sku("CF-101").product.name == "Changed elsewhere"


def test_a_picture_is_kept_small_under_a_name_of_its_own(catalog, services, qtbot, tmp_path):
    source = tmp_path / "huge.png"
    image = QImage(2_000, 1_000, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    image.save(str(source))
    catalog.presenter.open("CF-101")
    form = _form(catalog, qtbot)
    form.picture_chosen.emit(source)
    with qtbot.waitSignal(catalog.presenter.pictured) as pictured:
        pass
    form.primary.click()
    _closed(catalog, qtbot)
    kept = QImage(str(tmp_path / "pictures" / pictured.args[0]))
    assert (kept.width(), kept.height()) == (512, 256)
    assert services.products.by_sku("CF-101").picture == pictured.args[0]


def test_a_file_that_is_no_picture_is_refused(catalog, qtbot, tmp_path):
    source = tmp_path / "note.png"
    source.write_text("not a picture")
    catalog.presenter.open("CF-101")
    form = _form(catalog, qtbot)
    form.picture_chosen.emit(source)
    qtbot.waitUntil(form.message.isVisible)
    assert form.message.text() == "note.png is no picture that can be opened."
    assert not (tmp_path / "pictures").exists()


def test_a_cashier_sees_the_catalog_and_is_told_who_changes_it(catalog, window, qtbot):
    window.sign_in("ava")
    catalog.enter()
    qtbot.waitUntil(lambda: not catalog.view.add.isEnabled())
    reasons = {
        each.name: each.why_not
        for each in window.workplace.actions.entries()
        if each.name.startswith("products.") and not each.enabled
    }
    assert set(reasons.values()) == {"Managers and owners change the catalog."}
    assert set(reasons) == {"products.create", "products.edit", "products.import"}
    catalog.view.list.setCurrentIndex(catalog.view.list.model().index(0))
    qtbot.keyClick(catalog.view.list, Qt.Key.Key_Return)
    assert catalog.view.findChildren(ProductSheet) == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_F4])
def test_the_chosen_product_is_opened_by_key(catalog, qtbot, key):
    catalog.view.list.setFocus()
    catalog.view.list.setCurrentIndex(catalog.view.list.model().index(0))
    qtbot.keyClick(catalog.view.list, key)
    assert _form(catalog, qtbot).fields["sku"].text() == catalog.presenter.panel.rows[0].sku
