"""Every meaning has words, a colour with a sign, a next step and a mail decision."""

import pytest

from app.domain.reason_topics import Topic
from app.domain.reasons import MEANINGS, MailDecision, NextStep, Word, meaning_of
from ui.reasons import explained
from ui.theme.icons import picture
from ui.theme.tokens import DARK, LIGHT


@pytest.mark.parametrize("word", sorted(MEANINGS, key=str), ids=str)
def test_a_word_of_amazons_is_explained(qapp, word):
    meaning = meaning_of(word)
    told = explained(meaning)
    assert told.word
    assert told.why.endswith(".")
    assert told.mail
    assert bool(told.press) is (meaning.next_step is not NextStep.NOTHING)
    assert told.tone in LIGHT.tones
    assert told.tone in DARK.tones
    assert not picture(told.icon, "#000000", 16).isNull()


def test_whoever_is_mailed_is_also_told_what_to_say_where_the_buyer_asks(qapp):
    silent = {
        meaning.topic
        for meaning in MEANINGS.values()
        if meaning.mail in {MailDecision.BUYER, MailDecision.BOTH} and not explained(meaning).say
    }
    assert silent == {Topic.CANCELED_BY_SHOP, Topic.RESERVED}


def test_a_word_nobody_knows_is_explained_too(qapp):
    known = next(iter(MEANINGS))
    told = explained(meaning_of(Word(known.generation, known.object, "Hibernating")))
    assert (told.word, told.press) == ("Unknown word", "Look in Seller Central")
