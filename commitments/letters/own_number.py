"""The document's own Kamerstuk number: printed in its head or feet, or concluded from what it cites."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from commitments.references import Kamerstuk, parse_kamerstuk

from .findings import Basis, Evidence, FoundReference, ReferenceType
from .head import Head, paper_in_feet
from .text import LetterText

HEAD_RULE = "nummer_in_de_kop"
FOOT_RULE = "nummer_in_de_voet"
INFERRED_RULE = "nummer_dossier_afgeleid"


def own_number(
    letter: LetterText, head: Head, metadata: Mapping[str, str]
) -> tuple[Kamerstuk | None, Basis, tuple[Evidence, ...]]:
    """The number that the document states, with where it stands; (None, none, ()) when it states none."""
    if head.papers:
        return head.papers[0], Basis.STATED, (_evidence(letter, *head.number_span, HEAD_RULE),)
    feet = paper_in_feet(letter.lines[at] for at in sorted(letter.page_lines))
    if feet:
        paper, start, end = feet
        return paper, Basis.STATED, (_evidence(letter, start, end, FOOT_RULE),)
    published = parse_kamerstuk(metadata.get("identifier", ""))
    if len(published) == 1 and published[0].number:
        return published[0], Basis.STATED, ()
    return None, Basis.NONE, ()


def inferred_number(
    letter: LetterText, head: Head, references: Sequence[FoundReference]
) -> tuple[Kamerstuk | None, Basis, tuple[Evidence, ...]]:
    """A number without its dossier ('Nr. 63'), in the dossier that the document cites most.

    Only a dossier whose papers here all have lower numbers: what it cites was numbered before it. When two
    dossiers are cited equally often there is no conclusion.
    """
    if not head.number.isdigit():
        return None, Basis.NONE, ()
    cited: dict[str, list[Kamerstuk]] = defaultdict(list)
    for reference in references:
        if reference.type is ReferenceType.KAMERSTUK:
            for name in reference.normalised:
                paper = Kamerstuk.from_canonical(name)
                cited[paper.dossier_key].append(paper)
    ranked = sorted(
        (len(set(papers)), len(papers), key)
        for key, papers in cited.items()
        if all(one.number.isdigit() and int(one.number) < int(head.number) for one in papers)
    )
    if not ranked or (len(ranked) > 1 and ranked[-1][:2] == ranked[-2][:2]):
        return None, Basis.NONE, ()
    first = cited[ranked[-1][2]][0]
    paper = Kamerstuk(first.dossier, first.suffix, head.number)
    return paper, Basis.INFERRED, (_evidence(letter, *head.number_span, INFERRED_RULE),)


def _evidence(letter: LetterText, start: int, end: int, rule: str) -> Evidence:
    quote = " ".join(letter.text[start:end].split())
    return Evidence(field="kamerstuk", quote=quote, start=start, end=end, rule=rule)
