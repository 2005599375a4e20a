"""What a kabinetsreactie says to each recommendation of an advice, and to the advice as a whole."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from .findings import Basis, FoundVerdict, Verdict
from .judging import CABINET, Judgement
from .parts import Spoken, share, spoken
from .recommendations import Label, Mention, Named, mentions, total_in
from .rules.base import first_match
from .rules.verdict_declines import OPEN
from .sections import Section, Source, sections
from .settling import Candidate, settled
from .text import LetterText, Sentence
from .verdict_tables import rows_in

# Without a heading for each, a recommendation counts as left open only in a letter that decides on others.
_FEWEST_DECIDED = 2


def find_verdicts(letter: LetterText) -> tuple[FoundVerdict, ...]:
    """Every recommendation that is answered or left open, each once; then the advice as a whole."""
    if not _ADVICE.search(letter.plain):
        return ()
    total = total_in(letter.plain)
    candidates, in_rows = rows_in(letter)
    unnamed: list[Candidate] = []
    for section in sections(letter, total=total, left_out=in_rows):
        found, left_open = _read(section, total)
        candidates += found
        unnamed += left_open
    decided = {label for one in candidates if one.verdict is not Verdict.UNCLEAR for label in one.labels}
    if len(decided) >= _FEWEST_DECIDED:
        candidates += unnamed
    if not any(one.labels for one in candidates) and not _answers_an_advice(letter):
        return ()
    return tuple(_found(letter, one) for one in settled(candidates, total=total))


# Without one of these words there is nothing to judge.
_ADVICE = re.compile(r"advies|adviezen|rapport|aanbeveling|aanbevolen", re.IGNORECASE)
_ANSWER = re.compile(r"kabinetsreactie|reactie (?:van het kabinet )?op (?:het|dit) (?:advies|rapport)", re.I)


def _answers_an_advice(letter: LetterText) -> bool:
    return bool(_ANSWER.search(letter.plain)) and "aanbevelingen" in letter.plain


def _found(letter: LetterText, one: Candidate) -> FoundVerdict:
    start, end = letter.origin(one.start, one.end)
    return FoundVerdict(
        quote=letter.quote(one.start, one.end),
        start=start,
        end=end,
        rule=one.rule,
        recommendations=() if one.is_whole else one.labels,
        verdict=one.verdict,
        basis=one.basis,
        overall=one.is_whole,
    )


def _read(section: Section, total: int | None) -> tuple[list[Candidate], list[Candidate]]:
    """What a section says, and the recommendations it speaks of, for when they stay without a verdict."""
    found: list[Candidate] = []
    topics: list[Candidate] = []
    is_sure = section.source is Source.HEADING
    topic = section.labels
    last: Judgement | None = None
    for paragraph in section.paragraphs:
        is_near = is_sure
        for sentence in paragraph:
            named = mentions(sentence.plain, total=total)
            spoken_of = _unique(x for one in named if one.how is Mention.NAMED for x in one.labels)
            if spoken_of:
                topics.append(
                    _candidate(sentence, spoken_of, Verdict.UNCLEAR, Basis.INFERRED, "oordeel_ontbreekt")
                )
                topic = spoken_of
                is_near = True
            place = _Place(sentence, section, section.labels if is_sure else topic, topic, total)
            for part in spoken(sentence.plain, named, may_point=is_near, last=last):
                found += _from_part(place, part)
                last = part.judgement
            found += _references(place, named)
    if is_sure and section.lead is not None:
        found += _from_lead(section, section.lead, total)
        found.append(_left_open(section, section.lead))
    return found, topics


def _unique(labels: Iterable[Label]) -> tuple[Label, ...]:
    return tuple(dict.fromkeys(labels))


def _candidate(
    sentence: Sentence, labels: tuple[Label, ...], verdict: Verdict, basis: Basis, rule: str
) -> Candidate:
    return Candidate(
        labels=labels, verdict=verdict, basis=basis, rule=rule, start=sentence.start, end=sentence.end
    )


@dataclass(frozen=True, slots=True)
class _Place:
    """A sentence where it stands: `here` is what 'deze aanbeveling' means, `topic` what was named last."""

    sentence: Sentence
    section: Section
    here: tuple[Label, ...]
    topic: tuple[Label, ...]
    total: int | None


def _from_part(place: _Place, part: Spoken) -> list[Candidate]:
    """The recommendations that a part of a sentence decides on."""
    judged = part.judgement
    one = _candidate(place.sentence, (), judged.verdict, judged.basis, judged.rule)
    hows = {named.how for named in part.about}
    if Mention.NAMED in hows:
        labels = _unique(x for named in part.about if named.how is Mention.NAMED for x in named.labels)
    elif Mention.OTHERS in hows:
        return [replace(one, is_rest=True)]
    elif Mention.WHOLE in hows and not _is_pointer(place, part):
        return [] if _is_on_a_subject(place, part) else _on_the_whole(one, place, part)
    else:
        is_plural = any(named.is_plural for named in part.about)
        labels = place.topic if is_plural and len(place.topic) > 1 else place.here
    parts = [named for named in part.about if named.is_part]
    if parts:
        words = place.sentence.plain[parts[0].start : parts[0].end]
        is_most = _MOST_OF.search(words) and one.verdict in (Verdict.ADOPTED, Verdict.FULLY)
        one = replace(one, verdict=Verdict.LARGELY if is_most else Verdict.PARTLY)
    own = frozenset(labels) & frozenset(place.section.labels)
    return [replace(one, labels=labels, own=own)] if labels else []


_MOST_OF = re.compile(r"\b(?:grootste|overgrote)\b", re.IGNORECASE)


def _whole_words(place: _Place, part: Spoken) -> tuple[str, int]:
    """The words that name the whole advice, and where they end in the sentence."""
    whole = next(named for named in part.about if named.how is Mention.WHOLE)
    return place.sentence.plain[whole.start : whole.end], whole.end


def _is_pointer(place: _Place, part: Spoken) -> bool:
    """Whether 'het advies', or 'de aanbevelingen' behind several by number, means the ones spoken of."""
    words, end = _whole_words(place, part)
    if "advies" in words or "rapport" in words:
        return bool(place.here)
    is_bare = words.lower() == "de aanbevelingen" and not re.match(
        " (?:van|uit|in) ", place.sentence.plain[end:]
    )
    return is_bare and len(place.here) > 1


_ON_A_SUBJECT = re.compile(
    r" (?:over (?:de |het |een )?\w{4,}|inzake|rond|rondom|op het gebied|met betrekking|die zien)(?!\w)"
)


def _is_on_a_subject(place: _Place, part: Spoken) -> bool:
    """Whether it is about 'de aanbevelingen over toezicht', which are not all and have no number."""
    return bool(_ON_A_SUBJECT.match(place.sentence.plain, _whole_words(place, part)[1]))


def _on_the_whole(one: Candidate, place: _Place, part: Spoken) -> list[Candidate]:
    """A verdict on the advice as a whole, smaller where it names a part of the recommendations."""
    sentence = place.sentence.plain
    taken = share(_whole_words(place, part)[0], sentence, total=place.total)
    excepted = _unique(x for named in mentions(sentence) if named.how is Mention.EXCEPT for x in named.labels)
    verdict = one.verdict
    if verdict is Verdict.ENDORSED and taken is not None and taken < 1:
        # 'Kan zich vinden in de meeste aanbevelingen.'
        verdict = Verdict.LARGELY if taken >= 2 / 3 else Verdict.PARTLY if taken else Verdict.NOT
    if verdict in (Verdict.ADOPTED, Verdict.FULLY):
        if taken == 0:
            verdict = Verdict.NOT
        elif excepted or (taken is not None and 2 / 3 <= taken < 1):
            verdict = Verdict.LARGELY
        elif taken is not None and taken < 1:
            verdict = Verdict.PARTLY
    found = [replace(one, verdict=verdict, is_whole=True)]
    if excepted and one.verdict in (Verdict.ADOPTED, Verdict.FULLY):
        found.append(replace(one, labels=excepted, verdict=Verdict.NOT, basis=Basis.INFERRED))
    return found


def _references(place: _Place, named: list[Named]) -> list[Candidate]:
    """'Voor de appreciatie van aanbeveling 3 verwijst het kabinet naar de reactie op aanbeveling 5.'"""
    if not _SEE.search(place.sentence.plain):
        return []
    answered = _unique(x for one in named if one.how is Mention.ELSEWHERE for x in one.labels)
    asked = _unique(x for one in named if one.how is Mention.NAMED for x in one.labels) or place.here
    if not answered or set(answered) & set(asked):
        return []
    one = _candidate(place.sentence, asked, Verdict.UNCLEAR, Basis.INFERRED, "oordeel_elders")
    return [replace(one, refers_to=answered)]


_SEE = re.compile(
    r"verwij(?:s|st|zen) .{0,60}naar de (?:\w+ )?(?:reactie|appreciatie|beantwoording|toelichting)",
    re.IGNORECASE,
)


def _from_lead(section: Section, lead: Sentence, total: int | None) -> list[Candidate]:
    """A verdict in the heading itself, as 'Aanbeveling 3: overgenomen'."""
    named = mentions(lead.plain, total=total)
    parts = spoken(lead.plain, named, may_point=False)
    if lead.is_heading and len(lead.plain) > 90:
        return []
    return [
        replace(
            _candidate(
                lead, section.labels, part.judgement.verdict, part.judgement.basis, part.judgement.rule
            ),
            own=frozenset(section.labels),
        )
        for part in parts
    ]


def _left_open(section: Section, lead: Sentence) -> Candidate:
    """For a section without a verdict: the sentence that puts it off or dodges it, else the heading."""
    for sentence in (one for paragraph in section.paragraphs for one in paragraph):
        if CABINET.search(sentence.plain) and (taken := first_match(OPEN, sentence.plain)):
            return _candidate(sentence, section.labels, Verdict.UNCLEAR, Basis.INFERRED, taken[0].name)
    return _candidate(lead, section.labels, Verdict.UNCLEAR, Basis.INFERRED, "oordeel_ontbreekt")
