"""Settings leave as a file without secrets, and come back as a whole or not at all."""

import json

import pytest

from app.domain.errors import ChangedMeanwhile, PermissionRefused
from app.domain.permissions import Role
from app.services.settings_book.travel import BadImport, SettingsTravel
from tests.integration.settings_book.test_book import GAP, STORE, change, trail

CAPTURE = "checkout.capture_mode"


def written(**settings):
    return json.dumps({"kind": "paydesk settings", "version": 1, "settings": settings}, indent=1)


def furnished(book):
    change(book, GAP, 60)
    change(book, CAPTURE, "capture_now")
    change(book, STORE, "Köln & Söhne")
    change(book, "till.discount_reasons", ["Damaged", "Friend"])
    change(book, "shop.order_prefix", "K-")
    return book


def test_an_export_holds_what_was_set_and_belongs_to_a_shop(book, travel):
    furnished(book)
    told = json.loads(travel.export("olga", Role.OWNER))
    assert told == {
        "kind": "paydesk settings",
        "version": 1,
        "settings": {
            "shop.store_name": "Köln & Söhne",
            CAPTURE: "capture_now",
            "till.discount_reasons": ["Damaged", "Friend"],
            GAP: 60,
        },
    }


def test_an_export_never_names_a_credential(book, travel, file):
    file.parent.mkdir()
    file.write_text(
        '[amazon]\naccess_key = "AKIACANARY"\nseller_id = "A1CANARY"\n'
        '[database]\nurl = "postgresql://canary:canary@db/shop"\n'
    )
    assert "canary" not in travel.export("olga", Role.OWNER).casefold()


def test_another_shop_takes_it_in_after_seeing_what_would_change(book, travel, open_book, tmp_path):
    text = SettingsTravel(furnished(book)).export("olga", Role.OWNER)
    for name in (CAPTURE, STORE, GAP):
        book.reset(name, book.held(name).seen, "olga", Role.OWNER)
    before = len(trail(book))
    plan = travel.plan(text)
    assert [(each.held.entry.name, each.held.value, each.value) for each in plan.changes] == [
        (STORE, "", "Köln & Söhne"),
        (CAPTURE, "authorize", "capture_now"),
        (GAP, 30, 60),
    ]
    assert plan.same == 1
    assert len(trail(book)) == before
    travel.take_in(plan, "olga", Role.OWNER)
    assert [book.held(name).value for name in (STORE, CAPTURE, GAP)] == [
        "Köln & Söhne",
        "capture_now",
        60,
    ]
    acts = [(act, subject) for _, act, subject, _ in trail(book)[before:]]
    assert acts == [
        ("settings.imported", ""),
        ("setting.set", CAPTURE),
        ("setting.set", GAP),
        ("setting.set", STORE),
    ]
    assert travel.plan(text).changes == ()


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("", 1, "no JSON"),
        ('{\n"kind": "paydesk settings",\n"version": 1', 3, "no JSON"),
        ("[]", 1, "no file of Paydesk's settings"),
        ('{"kind": "shop"}', 1, "no file of Paydesk's settings"),
        ('{"kind": "paydesk settings",\n "version": 2}', 2, "another version"),
        ('{"kind": "paydesk settings",\n "version": 1,\n "settings": 5}', 3, "missing"),
        (written(**{GAP: 60, CAPTURE: "later"}), 6, "must be one of"),
        (written(**{GAP: "60"}), 5, "another kind"),
        (written(**{GAP: 1.5}), 5, "another kind"),
        (written(**{"amazon.secret_key": "x"}), 5, "no setting amazon.secret_key"),
        (written(**{"shop.order_prefix": "X-"}), 5, "no setting"),
        ('{"a": 1,\n "a": 2}', 1, "told twice"),
        ("[" * 200_000, 0, ""),
        ("x" * 300_000, 0, "too large"),
    ],
)
def test_a_file_that_does_not_fit_is_refused_with_its_line(travel, text, line, words):
    with pytest.raises(BadImport) as told:
        travel.plan(text)
    assert told.value.line == line
    assert words in str(told.value)


def test_a_wrong_value_keeps_all_others_out(book, travel):
    with pytest.raises(BadImport):
        travel.plan(written(**{GAP: 60, "till.scan_shortest": 0}))
    assert book.held(GAP).is_default


def test_a_change_since_the_plan_was_shown_keeps_everything_out(book, travel, file):
    plan = travel.plan(written(**{GAP: 60, CAPTURE: "none", STORE: "New"}))
    change(book, STORE, "Meanwhile")
    before = trail(book)
    with pytest.raises(ChangedMeanwhile):
        travel.take_in(plan, "olga", Role.OWNER)
    assert book.held(GAP).is_default
    assert book.held(STORE).value == "Meanwhile"
    assert trail(book) == before


def test_only_who_may_edit_settings_moves_them(travel):
    with pytest.raises(PermissionRefused):
        travel.export("max", Role.MANAGER)
    with pytest.raises(PermissionRefused):
        travel.take_in(travel.plan(written(**{GAP: 60})), "max", Role.MANAGER)
