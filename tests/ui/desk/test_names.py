"""People are shown under the names they have, not under what they sign in with."""

from tests.ui.desk.test_application import sign_in
from ui.names import called


def test_people_are_called_by_their_names_and_a_new_one_is_heard_of(desk, qtbot):
    sign_in(desk, qtbot)
    qtbot.waitUntil(lambda: called("ben") == "Ben Okafor")
    desk.workplace.services.users.describe("ben", "Benjamin Okafor", "", "clara")
    desk.changes.look()
    qtbot.waitUntil(lambda: called("ben") == "Benjamin Okafor")


def test_somebody_who_is_nobody_of_the_shop_keeps_the_name(desk):
    assert called("till-1") == "till-1"
