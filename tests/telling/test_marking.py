"""A text cut up at its passages: it stays the same text, and nothing of a hidden commitment shows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commitments.models import Commitment, Document, Link, Passage
from commitments.telling.marking import NumberedPassage, mark, numbered, told
from tests.factories import (
    AanbevelingFactory,
    CommitmentFactory,
    DocumentFactory,
    LinkFactory,
    OordeelFactory,
    PassageFactory,
)
from tests.queries import queries_of

TEXT = "Geachte voorzitter, het kabinet neemt deze aanbeveling over."


def placed(number: int, start: int | None, end: int | None) -> NumberedPassage:
    return NumberedPassage(number, Passage(slug=f"p{number}", quote="…", start=start, end=end))


def test_mark_cuts_where_passages_begin_and_end() -> None:
    first, second = placed(1, 8, 18), placed(2, 12, 23)

    pieces = mark(TEXT, [first, second])

    assert [(p.text, p.passages, p.starts, p.ends) for p in pieces[:5]] == [
        ("Geachte ", [], [], []),
        ("voor", [first], [first], []),
        ("zitter", [first, second], [second], [first]),
        (", het", [second], [], [second]),
        (" kabinet neemt deze aanbeveling over.", [], [], []),
    ]


def test_mark_takes_the_whole_text_and_the_same_words_twice() -> None:
    whole, same = placed(1, 0, len(TEXT)), placed(2, 0, len(TEXT))

    (piece,) = mark(TEXT, [whole, same])

    assert (piece.text, piece.starts, piece.ends) == (TEXT, [whole, same], [whole, same])


def test_mark_leaves_out_passages_that_have_no_span() -> None:
    assert [piece.text for piece in mark(TEXT, [placed(1, None, None)])] == [TEXT]
    assert mark("", [placed(1, 0, 5)]) == []


@given(
    text=st.text(min_size=1, max_size=40),
    spans=st.lists(st.tuples(st.integers(0, 60), st.integers(1, 30)), max_size=6),
)
def test_mark_joins_to_the_whole_text(text: str, spans: list[tuple[int, int]]) -> None:
    """Also with spans past the end, as after a text was replaced by a shorter one."""
    passages = [placed(n, start, start + length) for n, (start, length) in enumerate(spans)]

    pieces = mark(text, passages)

    assert "".join(piece.text for piece in pieces) == text
    assert all(piece.text for piece in pieces)
    for one in passages:
        start, end = one.passage.start or 0, one.passage.end or 0
        assert "".join(piece.text for piece in pieces if one in piece.passages) == text[start:end]
        assert sum(one in piece.starts for piece in pieces) == (start < len(text))


def of(document: Document, *, with_drafts: bool = False) -> list[NumberedPassage]:
    """The passages as the document's page reads them."""
    commitments = Commitment.objects.all()
    visible = commitments if with_drafts else commitments.filter(published_at__isnull=False)
    return numbered(Document.objects.for_detail().get(pk=document.pk), visible)


@pytest.mark.django_db
def test_numbered_follows_the_text_then_the_printed_places() -> None:
    document = DocumentFactory(text=TEXT)
    rows = [
        ("a", "blz. 10", None, None),
        ("b", "blz. 2", None, None),
        ("c", "", 20, 30),
        ("d", "", 0, 7),
        ("e", "voetnoot ²", None, None),
        ("f", "regel 2–4", None, None),
    ]
    for slug, place, start, end in rows:
        PassageFactory(slug=slug, document=document, place=place, start=start, end=end)

    assert [(p.number, p.passage.slug) for p in of(document)] == list(enumerate("dcebfa", start=1))


@pytest.mark.django_db
def test_numbered_hides_what_only_speaks_of_drafts() -> None:
    document = DocumentFactory()
    both, hidden, answer, _bare = (
        PassageFactory(document=document, slug=s, place=s) for s in ("both", "hidden", "answer", "bare")
    )
    shown, draft = CommitmentFactory(), CommitmentFactory(draft=True)
    LinkFactory(passage=both, commitment=shown)
    for passage in (both, hidden):
        LinkFactory(passage=passage, commitment=draft)
    secret = AanbevelingFactory(commitment__draft=True)
    OordeelFactory(aanbeveling=secret, passage=answer)

    found = {p.passage.slug: p for p in of(document)}

    assert set(found) == {"both", "bare"}
    assert [link.commitment for link in found["both"].links] == [shown]
    assert sorted(p.number for p in found.values()) == [1, 2]

    everything = {p.passage.slug: p for p in of(document, with_drafts=True)}
    assert set(everything) == {"both", "hidden", "bare", "answer"}
    assert len(everything["both"].links) == 2


@pytest.mark.django_db
def test_numbered_shows_an_oordeel_on_the_advies_as_a_whole() -> None:
    oordeel = OordeelFactory(aanbeveling=None, advies=AanbevelingFactory().advies)

    (passage,) = of(oordeel.passage.document)

    assert passage.oordelen == [oordeel]


@pytest.mark.django_db
def test_numbered_asks_as_much_for_many_as_for_few() -> None:
    document = DocumentFactory()

    def fill(number: int) -> None:
        for _ in range(number):
            LinkFactory(passage__document=document)
            OordeelFactory(passage__document=document)

    fill(1)
    few = queries_of(lambda: of(document))
    fill(9)
    assert len(queries_of(lambda: of(document))) == len(few)


@pytest.mark.django_db
def test_told_names_each_commitment_once_per_role_with_its_first_passage() -> None:
    document = DocumentFactory()
    first, second = (PassageFactory(document=document, place=f"regel {n}") for n in (1, 2))
    named = LinkFactory(passage=first, role=Link.LinkRole.MENTIONS)
    made = LinkFactory(passage=second, role=Link.LinkRole.MAKES)
    LinkFactory(passage=second, role=Link.LinkRole.MENTIONS, commitment=named.commitment)
    shown = numbered(Document.objects.for_detail().get(pk=document.pk), Commitment.objects.all())

    assert [(group.label, group.links) for group in told(shown)] == [
        ("Maakt deze afspraken", [(made, 2)]),
        ("Noemt alleen", [(named, 1)]),
    ]
    assert told([]) == []


def test_told_knows_every_role() -> None:
    """A role without words would end in an error on the page of a letter."""
    for role in Link.LinkRole:
        one = NumberedPassage(1, Passage(slug="p"), [Link(role=role, commitment_id=1)])
        assert [len(group.links) for group in told([one])] == [1]
