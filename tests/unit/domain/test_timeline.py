"""The chain that holds an order's story together."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.timeline import Cause, Entry, Event, Source, first_break
from tests.unit.domain.payments import NOON

_ORDER = "P-100042"
_PERSON = Cause(NOON, Source.PERSON, "anna")


def chain(*facts: dict[str, str]) -> list[tuple[Entry, str]]:
    """So many entries, each with its digest."""
    links: list[tuple[Entry, str]] = []
    previous = ""
    for seq, told in enumerate(facts, 1):
        entry = Entry(seq, _PERSON, Event.NOTE, told, previous)
        previous = entry.digest(_ORDER)
        links.append((entry, previous))
    return links


THREE = chain({"text": "a"}, {"text": "b"}, {"text": "c"})
HEAD = THREE[-1][1]


def test_a_whole_chain_has_no_break():
    assert first_break(_ORDER, THREE, HEAD) is None


def test_an_empty_chain_is_whole():
    assert first_break(_ORDER, [], "") is None


def test_a_chain_cut_short_is_found_by_its_head():
    assert first_break(_ORDER, THREE[:2], HEAD) == 3
    assert first_break(_ORDER, [], HEAD) == 1


def test_a_removed_entry_is_found_where_it_is_missing():
    assert first_break(_ORDER, [THREE[0], THREE[2]], HEAD) == 2
    assert first_break(_ORDER, THREE[1:], HEAD) == 1


def test_swapped_entries_are_found():
    assert first_break(_ORDER, [THREE[1], THREE[0], THREE[2]], HEAD) == 1


@pytest.mark.parametrize(
    "changed",
    [
        {"facts": {"text": "B"}},
        {"facts": {}},
        {"event": Event.STOP_CLEARED},
        {"cause": Cause(NOON, Source.PERSON, "eve")},
        {"cause": Cause(NOON, Source.IPN, "anna")},
        {"cause": Cause(NOON + dt.timedelta(microseconds=1), Source.PERSON, "anna")},
        {"seq": 3},
        {"previous": ""},
    ],
)
def test_every_part_of_an_entry_is_sealed(changed):
    entry, digest = THREE[1]
    forged = (replace(entry, **changed), digest)
    assert first_break(_ORDER, [THREE[0], forged, THREE[2]], HEAD) == 2


def test_a_forger_who_mends_the_digest_breaks_the_next_link():
    entry = replace(THREE[1][0], facts={"text": "B"})
    forged = (entry, entry.digest(_ORDER))
    assert first_break(_ORDER, [THREE[0], forged, THREE[2]], HEAD) == 3


def test_a_chain_does_not_fit_another_order():
    assert first_break("P-100043", THREE, HEAD) == 1


def test_the_order_of_facts_and_the_time_zone_do_not_matter_to_the_seal():
    tokyo = NOON.astimezone(dt.timezone(dt.timedelta(hours=9)))
    one = Entry(1, _PERSON, Event.NOTE, {"a": "1", "b": "2"}, "")
    two = Entry(1, Cause(tokyo, Source.PERSON, "anna"), Event.NOTE, {"b": "2", "a": "1"}, "")
    assert one.digest(_ORDER) == two.digest(_ORDER)


def test_the_seal_is_what_it_has_been_since_the_first_release():
    # changing it would declare every order on disk tampered with
    entry = Entry(1, _PERSON, Event.ORDER_CREATED, {"total": "100.00 USD"}, "")
    assert entry.digest(_ORDER) == (
        "1d251bbbb1b210eaf4f955b812fb81337f4502221f50956f8ce3b85354899d69"
    )


@given(st.lists(st.dictionaries(st.text(), st.text(), max_size=3), max_size=6))
def test_any_story_seals_and_opens(facts):
    links = chain(*facts)
    head = links[-1][1] if links else ""
    assert first_break(_ORDER, links, head) is None
