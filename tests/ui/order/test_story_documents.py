"""How the story of an order tells of its invoice and its credit notes."""

import datetime as dt

import pytest

from app.domain.timeline import Cause, Entry, Event, Source
from app.services.order_details import Happening
from ui.order.story_words import details_of, title_of


@pytest.mark.parametrize(
    ("document", "title"),
    [("invoice", "Invoice numbered"), ("credit note", "Credit note numbered")],
)
def test_a_numbered_document_is_told_by_its_name_amount_and_number(qapp, document, title):
    facts = {"document": document, "number": "RE-000042", "amount": "19.95 EUR"}
    cause = Cause(dt.datetime(2026, 11, 24, tzinfo=dt.UTC), Source.CALL)
    told = Happening.of(Entry(7, cause, Event.DOCUMENT_NUMBERED, facts, ""))
    assert title_of(told) == title
    assert "RE-000042" in details_of(told)
    assert "19.95" in details_of(told)
