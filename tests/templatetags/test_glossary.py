"""Terms as links: the word stays the word, whatever it contains."""

import pytest
from django.template import Context, Template
from django.utils import translation


def rendered(template: str, **values: object) -> str:
    return Template("{% load glossary %}" + template).render(Context(values))


def test_term_links_the_word_to_its_entry() -> None:
    html = rendered('{% term "beslisnota" %}')

    assert html == '<a class="term" href="/begrippen/#beslisnota">Beslisnota</a>'


def test_term_takes_the_word_as_the_sentence_has_it() -> None:
    html = rendered('{% term "motie" word %}', word="moties")

    assert html == '<a class="term" href="/begrippen/#motie">moties</a>'


def test_term_escapes_the_word() -> None:
    assert "&lt;b&gt;" in rendered('{% term "motie" word %}', word="<b>")


def test_term_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(KeyError):
        rendered('{% term "poldermodel" %}')


def test_term_for_finds_the_entry_of_a_choice() -> None:
    html = rendered('{% term_for "uitkomst" outcome "Aangenomen" %}', outcome="aangenomen")

    assert html == '<a class="term" href="/begrippen/#aangenomen">Aangenomen</a>'


def test_term_for_shows_and_escapes_a_label_without_entry() -> None:
    assert rendered('{% term_for "uitkomst" "gestaakt" label %}', label="<i>") == "&lt;i&gt;"


def test_term_can_stand_inside_a_translated_sentence() -> None:
    html = rendered(
        "{% load i18n %}{% term 'motie' 'motie' as word %}"
        "{% blocktranslate %}De {{ word }}.{% endblocktranslate %}"
    )

    assert html == 'De <a class="term" href="/begrippen/#motie">motie</a>.'


def test_anchor_is_the_same_in_another_language() -> None:
    with translation.override("en"):
        assert 'href="/begrippen/#motie"' in rendered('{% term "motie" %}')
