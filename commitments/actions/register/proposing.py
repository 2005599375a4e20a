"""Proposals by rule: each is made once, whatever became of it."""

from collections.abc import Iterable

from commitments.models import Proposal
from commitments.words import lexemes

# Words of almost every title say nothing about what two papers share.
_EVERYWHERE = frozenset(
    found
    for word in ("motie", "lid", "brief", "kamer", "kabinet", "minister", "nederland", "nederlands")
    for found, _ in lexemes(word)
)


def propose(proposals: Iterable[Proposal]) -> int:
    """Store those that were not made before and return how many; one that was dismissed stays dismissed."""
    proposals = list(proposals)
    rules = {one.rule for one in proposals}
    made = {_key(one) for one in Proposal.objects.filter(rule__in=rules)}
    new = {_key(one): one for one in proposals if _key(one) not in made}
    Proposal.objects.bulk_create(new.values())
    return len(new)


def _key(one: Proposal) -> tuple[object, ...]:
    return one.rule, one.commitment_id, one.document_id, str(sorted(one.payload.items()))


def shared_words(one: str, other: str) -> list[str]:
    """The words with a meaning that two texts share, as the index has them, in the order of the first."""
    theirs = {word for word, _ in lexemes(other)} - _EVERYWHERE
    return list(dict.fromkeys(word for word, _ in lexemes(one) if word in theirs and not word.isdigit()))
