"""Which motie a motie took the place of, and which took its place: each with what that rests on."""

from typing import Any

from django.utils.translation import gettext as _

from commitments.models import Commitment, Motie
from commitments.references import Kamerstuk
from commitments.telling.facts import Fact


def of_motie(commitment: Commitment, visible: Any) -> list[Fact]:
    """'Vervangt' and 'Vervangen door', where there is such a motie. Two queries.

    `visible` are the commitments that the reader may see. A motie that is not among them is named as far as
    the title of this one names it.
    """
    motie = commitment.motie
    # The ids first: an OR over two tables would read them both.
    newer = Motie.objects.filter(replaces=motie).values_list("pk", flat=True)
    others = visible.filter(pk__in=[motie.replaces_id, *newer]).select_related("motie")
    by_id = {other.pk: other for other in others.defer("search", "text")}
    earlier = by_id.pop(motie.replaces_id, None)
    facts = [_replaces(motie, earlier)]
    for later in by_id.values():
        facts.append(_fact(_("Vervangen door"), later.motie, _named(later)))
    return [fact for fact in facts if fact is not None]


def _replaces(motie: Motie, earlier: Commitment | None) -> Fact | None:
    if earlier is not None:
        return _fact(_("Vervangt"), motie, _named(earlier))
    if motie.replaces_reference:
        number = Kamerstuk.from_canonical(motie.replaces_reference)
        return _fact(_("Vervangt"), motie, (number.canonical, number.official_url or ""))
    return _fact(_("Vervangt"), motie, (motie.replaces_printed, "")) if motie.replaces_printed else None


def _fact(label: str, later: Motie, name: tuple[str, str]) -> Fact:
    """`later` is the motie that took the other's place: it is what says so."""
    printed = later.replaces_printed
    return Fact(
        label,
        names=[name],
        basis=later.replaces_basis,
        remark=_("In de titel: “t.v.v. %(words)s”") % {"words": printed} if printed else "",
    )


def _named(motie: Commitment) -> tuple[str, str]:
    """Its number and its title, and its page."""
    title = f"{motie.reference}: {motie.subject}" if motie.reference else motie.subject
    return title, motie.get_absolute_url()
