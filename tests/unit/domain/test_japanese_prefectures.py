import pytest

from app.domain.address_mappers.japanese_prefectures import PREFECTURES, prefecture


def test_there_are_47_and_no_two_share_a_spelling():
    assert len(PREFECTURES) == 47
    assert len({each.name for each in PREFECTURES} | {each.romaji for each in PREFECTURES}) == 94


@pytest.mark.parametrize("each", PREFECTURES)
def test_each_is_recognized_in_every_spelling(each):
    spellings = (each.name, each.name[:-1], each.romaji, each.romaji.upper(), f"{each.romaji}-ken")
    assert {prefecture(spelling) for spelling in spellings} == {each}


@pytest.mark.parametrize("text", ["", "Prefecture", "Tok", "県"])
def test_what_is_no_prefecture_is_not_guessed(text):
    assert prefecture(text) is None
