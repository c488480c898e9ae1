"""XML of every shape that Amazon, a proxy or an enemy may send."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.amazonpay.v1.document import (
    DEPTH_LIMIT,
    UnreadableAnswer,
    child,
    nodes,
    parse,
    text,
    texts,
)

GOLDEN = Path(__file__).parents[2] / "golden" / "v1"
SAMPLES = sorted(GOLDEN.glob("*.xml"))


def test_namespace_prefix_changes_nothing():
    plain = parse((GOLDEN / "capture_yen.xml").read_bytes())
    assert parse((GOLDEN / "prefixed_capture.xml").read_bytes()) == plain
    assert plain[0] == "GetCaptureDetailsResponse"


def test_order_of_elements_changes_nothing():
    assert parse(b"<r><a>1</a><b>2</b></r>") == parse(b"<r><b>2</b><a>1</a></r>")


@pytest.mark.parametrize("empty", [b"<r/>", b"<r></r>", b"<r> \n </r>"])
def test_empty_root_has_no_children(empty):
    assert parse(empty) == ("r", {})


def test_repeated_elements_become_a_list_in_document_order():
    _, root = parse(b"<r><IdList><member>b</member><member> a </member><member/></IdList></r>")
    assert texts(child(root, "IdList"), "member") == ("b", "a")


def test_single_member_is_a_list_of_one_and_an_empty_list_has_none():
    _, root = parse(b"<r><one><member>x</member></one><none/></r>")
    assert texts(child(root, "one"), "member") == ("x",)
    assert texts(child(root, "none"), "member") == ()
    assert texts(child(root, "missing"), "member") == ()


def test_nodes_are_the_children_that_have_children():
    _, root = parse(b"<r><x><a>1</a></x><x/><x><a>2</a></x></r>")
    assert nodes(root, "x") == [{"a": "1"}, {"a": "2"}]
    assert nodes(root, "y") == []


def test_text_is_stripped_and_unescaped():
    _, root = parse("<r><a> 5 &lt; 6 &amp; 返&#37329;<![CDATA[ <b> ]]></a></r>".encode())
    assert text(root, "a") == "5 < 6 & 返金 <b>"


def test_text_longer_than_the_parsers_buffer_stays_whole():
    long = "äb\n" * 20_000
    _, root = parse(f"<r><a>x{long}x</a></r>".encode())
    assert text(root, "a") == f"x{long}x"


def test_text_of_an_element_with_children_is_empty():
    _, root = parse(b"<r><a>one<b>2</b>three</a></r>")
    assert text(root, "a") == ""
    assert child(root, "a") == {"b": "2"}


def test_child_of_a_leaf_is_empty():
    _, root = parse(b"<r><a>one</a></r>")
    assert child(root, "a") == {}


@pytest.mark.parametrize("pick", [text, child])
def test_two_where_there_can_be_one_is_refused(pick):
    _, root = parse(b"<r><Amount>1</Amount><Amount>9</Amount><Amount>9</Amount></r>")
    with pytest.raises(UnreadableAnswer, match="several Amount"):
        pick(root, "Amount")


LAUGHS = b'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><r>&b;</r>'


@pytest.mark.parametrize(
    "hostile",
    [
        pytest.param(LAUGHS, id="entity expansion"),
        pytest.param(LAUGHS.decode().encode("utf-16"), id="entity expansion in UTF-16"),
        pytest.param(b'<!DOCTYPE r SYSTEM "file:///etc/passwd"><r/>', id="external DTD"),
        pytest.param(b"<!DOCTYPE html><html><body>503</body></html>", id="HTML with doctype"),
        pytest.param(b"<r>&undefined;</r>", id="undefined entity"),
        pytest.param(b"<html><body><p>503<br></body></html>", id="HTML"),
        pytest.param(b"<r></r><r></r>", id="two roots"),
        pytest.param(b"<r>\xff</r>", id="not UTF-8"),
        pytest.param(b"<r>\x00</r>", id="NUL"),
        pytest.param(b"{}", id="JSON"),
        pytest.param(b"", id="nothing"),
        pytest.param(b"<a>" * (DEPTH_LIMIT + 1) + b"</a>" * (DEPTH_LIMIT + 1), id="too deep"),
        pytest.param(b"<a>" * 300_000, id="much too deep"),
    ],
)
def test_hostile_document_is_refused(hostile):
    with pytest.raises(UnreadableAnswer):
        parse(hostile)


def test_deepest_allowed_document_is_read():
    root, _ = parse(b"<a>" * DEPTH_LIMIT + b"</a>" * DEPTH_LIMIT)
    assert root == "a"


def test_declared_encoding_other_than_utf_8_is_read_as_utf_8():
    _, root = parse('<?xml version="1.0" encoding="ISO-8859-1"?><r><a>ä</a></r>'.encode())
    assert text(root, "a") == "ä"


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.stem)
def test_document_cut_off_anywhere_is_refused(sample):
    whole = sample.read_bytes()
    for length in range(len(whole.rstrip())):
        with pytest.raises(UnreadableAnswer):
            parse(whole[:length])
    parse(whole)


@given(st.binary(max_size=400))
@example(b"\xfe\xff\x00<\x00r\x00/\x00>")
@example(b'<?xml version="1.0" encoding="no-such-encoding"?><r/>')
def test_arbitrary_bytes_raise_nothing_else(data):
    try:
        parse(data)
    except UnreadableAnswer:
        return


@given(st.data())
def test_mutated_sample_raises_nothing_else(data):
    whole = bytearray(data.draw(st.sampled_from(SAMPLES)).read_bytes())
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    try:
        parse(bytes(whole))
    except UnreadableAnswer:
        return
