"""Documents as questions: who may see which, which one somebody means, what is held."""

import re
from collections.abc import Sequence
from typing import Any

from django.db import models
from django.db.models import Count, Exists, Max, OuterRef, Prefetch, Q, Value
from django.db.models.functions import Concat

from commitments import words
from commitments.models.stored_words import LexemeQuery
from commitments.permissions import Action, is_allowed
from commitments.references import parse_identifier, parse_kamerstuk

_A_YEAR = re.compile(r"(?:19|20)\d{2}", re.ASCII)

# The index of titles has pieces of three letters. Asked for less it is read whole: two seconds among a
# million, in which the database does not stop.
_HAS_TRIGRAM = re.compile(r"[^\W_]{3}")

FEW = 50
"""So many records are looked up by a number at most: hardly one has the number of another."""

_NAMING = ("slug", "kind", "title", "reference", "dated_from", "dated_to", "dated_printed", "dated_basis")
_OF_A_ROW = (*_NAMING, "holding", "published_at", "changed_at", "dated_order")


def naming(path: str) -> tuple[str, ...]:
    """For `only`: the columns of the document at the end of this path that a link to it shows."""
    return tuple(f"{path}__{column}" for column in _NAMING)


def _has_short(word: str) -> Q:
    """A word of one or two letters (5G) in a title, looked up as a search word; a stop word is none."""
    # `read_title` has no index: see `_HAS_TRIGRAM`.
    is_there = Q(read_title__icontains=word)
    # Signs mean something to `read`, and nothing here.
    query = words.read(re.sub(r"[\W_]+", " ", word), is_unfinished=False).tsquery()
    if not query:
        return is_there
    return is_there & (Q(search=LexemeQuery(query)) | Q(search_version__lt=words.VERSION))


class DocumentQuerySet(models.QuerySet[Any]):
    """Documents as questions."""

    def visible_to(self, user: Any) -> "DocumentQuerySet":
        """What this visitor may see: published documents, for keepers of the data drafts too."""
        from commitments.models.membership import general_roles  # membership points at ministeries only

        if is_allowed(Action.VIEW_DRAFT, general_roles(user)):
            return self
        return self.filter(published_at__isnull=False)

    def with_reference(self, canonical: str) -> "DocumentQuerySet":
        """Documents that carry this Kamerstuk number, as chosen or by another source's claim."""
        return self._numbered([canonical])

    def named(self, typed: str) -> "DocumentQuerySet":
        """Those that a typed citation or zaaknummer names; none when it names nothing."""
        identifier = parse_identifier(typed)
        if identifier is not None:
            return self.filter(register_id=identifier.value)
        numbers = [k.canonical for k in parse_kamerstuk(typed) if k.number]
        if not numbers:
            return self.none()
        return self._numbered(numbers)

    def _numbered(self, numbers: list[str]) -> "DocumentQuerySet":
        """Those with one of these numbers, as chosen or by a claim: a query at once, and the set.

        In one question the OR over two tables would read all documents.
        """
        from commitments.models.claim import Claim

        claimed = Claim.objects.filter(document__isnull=False, field="reference", normalised__in=numbers)
        ids = set(claimed.values_list("document", flat=True)[:FEW])
        return self.filter(Q(reference__in=numbers) | Q(pk__in=ids))

    def citing(self, numbers: list[str]) -> "DocumentQuerySet":
        """Those that cite one of these Kamerstuk numbers, whether or not its document is known."""
        return self.filter(citations__normalised__in=numbers).distinct()

    def matching(self, typed: str) -> "DocumentQuerySet":
        """For a field where somebody types which letter they mean: a number, or title words and a year."""
        if parse_identifier(typed) is not None or any(k.number for k in parse_kamerstuk(typed)):
            return self.named(typed)
        found = self.alias(read_title=Concat("title", Value("")))
        for word in typed.split()[:8]:
            is_meant = Q(title__icontains=word) if _HAS_TRIGRAM.search(word) else _has_short(word)
            if word[0].isdigit():
                # As its index says it: without numbers that are not there.
                is_meant |= Q(reference__startswith=word) & ~Q(reference="")
            if _A_YEAR.fullmatch(word):
                is_meant |= Q(dated_from__year__lte=int(word), dated_to__year__gte=int(word))
            found = found.filter(is_meant)
        return found

    def signed_by(self, ministeries: Sequence[Any]) -> "DocumentQuerySet":
        """Signed for one of these ministries."""
        from commitments.models.document import Signer

        return self.filter(Exists(Signer.objects.filter(document=OuterRef("pk"), ministerie__in=ministeries)))

    def search_backlog(self) -> "DocumentQuerySet":
        """Those whose stored words are missing, or older than their text or the analyser."""
        return self.filter(search_version__lt=words.VERSION)

    def with_search_texts(self) -> "DocumentQuerySet":
        """With every text that is searched, in a fixed number of queries."""
        return self.select_related("dossier").prefetch_related(
            "claims", "citations", "passages", "signers__ministerie"
        )

    def holdings(self) -> list[dict[str, Any]]:
        """By kind and holding: how many, with a number, with a text, and when one was last changed."""
        return list(
            self.order_by()
            .values("kind", "holding")
            .annotate(
                total=Count("pk"),
                with_number=Count("pk", filter=~Q(reference="")),
                with_text=Count("pk", filter=~Q(text="")),
                last_changed_at=Max("changed_at"),
            )
            .order_by("kind", "holding")
        )

    def newest_read(self) -> Any:
        """The youngest that somebody read, None while nobody read any."""
        read = self.filter(holding=self.model.Holding.HELD, dated_to__isnull=False).defer("text")
        return read.order_by("-dated_to", "-pk").first()

    def for_list(self) -> "DocumentQuerySet":
        """With what a row of the list shows and no more."""
        from commitments.models.document import Signer  # it points at this module's models

        signers = Signer.objects.only("document", "office")
        return self.only(*_OF_A_ROW).prefetch_related(Prefetch("signers", signers))

    def for_results(self) -> "DocumentQuerySet":
        """With all that a search result shows: whatever of it may have been found."""
        return self.select_related("dossier").prefetch_related("signers__ministerie", "passages")

    def for_detail(self) -> "DocumentQuerySet":
        """With all that the page of one document shows, in a fixed number of queries.

        Its own text is shown; those of the documents and commitments that it names are not.
        """
        from commitments.models.commitment import Commitment  # it points at this module's models

        named = Commitment.objects.defer("search", "text")
        return self.select_related("dossier").prefetch_related(
            "signers__person",
            Prefetch("claims__passage__document", self.model.objects.defer("text")),
            Prefetch("passages__links__commitment", named),
            Prefetch("passages__oordelen__aanbeveling__commitment", named),
        )

    def get_by_natural_key(self, slug: str) -> Any:
        """Raises DoesNotExist when nothing has this name."""
        return self.get(slug=slug)
