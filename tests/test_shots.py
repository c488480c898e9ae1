"""The page of all pictures."""

from tests.shots import index, screens


def test_every_screen_that_draws_itself_is_found():
    assert {"checkout", "customer_view", "result", "till"} <= set(screens())


def test_each_picture_is_listed_below_its_screen_in_order(tmp_path):
    for name in ("till/b.png", "till/a.png", "result/x&y.png"):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(b"")
    page = index(tmp_path, ["result", "till"])
    found = [
        page.index(words)
        for words in ("result (1)", "result/x&amp;y.png", "till/a.png", "till/b.png")
    ]
    assert found == sorted(found)
