"""Templates: complete, sandboxed, and the old one in force when the new one is wrong."""

import pytest

from app.domain.mail_events import INTERNAL, MailEvent
from app.domain.mail_grid import LANGUAGES
from app.services.mails.templates import TemplateFault, Wording, built_in, labels, require_sound
from tests.integration.mails.shop import BUYER

PLACED = ("de", "buyer", MailEvent.ORDER_PLACED)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_mail_is_there_in_every_language_and_sound(language):
    for event in MailEvent:
        require_sound(built_in(language, "staff", event))
        if event not in INTERNAL:
            require_sound(built_in(language, "buyer", event))
    assert set(labels(language)) == set(labels("en"))
    for table in ("status", "may_ship"):
        assert set(labels(language)[table]) == set(labels("en")[table])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_mail_can_be_looked_at_on_a_real_order(shop, language):
    number = shop.order()
    for event in MailEvent:
        for kind in ("buyer", "staff"):
            if kind == "buyer" and event in INTERNAL:
                continue
            wording = built_in(language, kind, event)
            draft = shop.mail.mails.preview(number, event, (language, kind), wording)
            assert draft.subject
            assert "{{" not in draft.text + draft.html + draft.subject
            assert event is MailEvent.IPN_SILENCE or number in draft.subject + draft.text


@pytest.mark.parametrize(
    ("source", "line", "column"),
    [
        ("one\n\n{{ order.nummer }}", 3, 10),
        ("{{ oder.number }}", 1, 4),
        ("Hello\n{% if amount %}x", 2, 4),
        ("Hello {{ amount", 1, 7),
        ("{{ amount }} {% for x in order %}{% endfor %}", 1, 21),
        ("a\nb {{ amount|explode }}", 2, 13),
        ("{% include 'x' %}", 1, 1),
        ("", 1, 1),
    ],
)
def test_a_fault_is_named_by_line_and_column_and_the_old_wording_stays(
    shop, office, source, line, column
):
    with pytest.raises(TemplateFault) as caught:
        shop.mail.wordings.save(PLACED, Wording("Hello", source), "olga")
    assert (caught.value.line, caught.value.column) == (line, column)
    assert shop.mail.wordings.wording(PLACED) == (built_in(*PLACED), False)
    shop.place(shop.order())
    assert shop.mail.runner.step().sent == 2
    assert "vielen Dank" in office.taken[0][1].get_body(("plain",)).get_content()


@pytest.mark.parametrize(
    "attack",
    [
        "{{ order.__class__ }}",
        "{{ ''.__class__.__mro__ }}",
        "{{ order['__class__'] }}",
        "{{ order.number.__init__.__globals__ }}",
        "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
        "{{ self._TemplateReference__context }}",
        "{{ order|attr('__class__') }}",
        "{{ (order.number)() }}",
        "{{ order.number.format('x') }}",
        "{{ 'a' * 1000000000 }}",
        "{{ 10 ** 10 ** 10 }}",
        "{{ range(10**9) }}",
        "{% set x = order %}{{ x }}",
        "{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}",
        "{% for a in order %}{% for b in order %}{% endfor %}{% endfor %}",
        "{{ lipsum(n=10**9) }}",
        "{% import 'os' as os %}",
        "{% extends 'layout.html' %}",
        "{{ [1,2]|map('upper')|list }}",
        "{{ {'a': 1} }}",
        "{{ " + "(" * 5_000 + "amount" + ")" * 5_000 + " }}",
        "x" * 30_000,
    ],
)
def test_a_template_can_do_nothing_but_fill_in_words(attack):
    with pytest.raises(TemplateFault):
        require_sound(Wording("Hello", attack))
    with pytest.raises(TemplateFault):
        require_sound(Wording(attack, "Hello"))


def test_what_a_buyer_is_called_stays_text_in_the_html(shop, office):
    shop.place(shop.order(name="<script>alert(1)</script> {{ order.number }}"))
    shop.mail.runner.step()
    html = office.taken[0][1].get_body(("html",)).get_content()
    assert "<script>" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt; {{ order.number }}" in html


def test_the_shops_own_wording_holds_until_it_is_taken_back(shop, office):
    own = Wording(
        "Danke {{ order.number }}", "{{ greeting }}\n\nSchön!\nhttps://shop.example/a?b=1&c=2"
    )
    shop.mail.wordings.save(PLACED, own, "olga")
    assert shop.mail.wordings.wording(PLACED) == (own, True)
    number = shop.order()
    shop.place(number)
    shop.mail.runner.step()
    to, mail = office.taken[0]
    assert (to, str(mail["Subject"])) == (BUYER, f"Danke {number}")
    html = mail.get_body(("html",)).get_content()
    assert '<a href="https://shop.example/a?b=1&amp;c=2"' in html
    shop.mail.wordings.reset(PLACED, "olga")
    assert shop.mail.wordings.wording(PLACED) == (built_in(*PLACED), False)
