"""What the shapes and signs of one picture mean: only those that are in it."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from commitments.picture.marks import Chain, Shape
from commitments.picture.outlines import diamond, fold, outline
from commitments.picture.relations import Relation
from commitments.picture.sheet import Box
from commitments.statuses import Kind, MinistryStatus

_BOX = Box(2, 2, 36, 18)

_SHAPE_WORDS: dict[Shape, str | Promise] = {
    Shape.MOTIE: _("motie"),
    Shape.DEBATE: _("debat"),
    Shape.ADVICE: _("advies of nota van een Kamerlid"),
    Shape.LETTER: _("brief van het kabinet"),
    Shape.NOTE: _("interne nota"),
    Shape.PROMISE: _("losse toezegging"),
    Shape.EVENT: _("gebeurtenis"),
}


@dataclass(frozen=True)
class Sample:
    """A shape or a sign with what it stands for."""

    value: str
    label: str
    path: str = ""
    fold: str = ""


@dataclass(frozen=True)
class Legend:
    """The samples of one picture."""

    shapes: tuple[Sample, ...]
    signs: tuple[Sample, ...]
    stub: str
    has_inferred: bool
    has_evidence: bool
    has_spans: bool
    kinds: tuple[tuple[str, str], ...]
    statuses: tuple[tuple[str, str], ...]


def legend_of(chain: Chain) -> Legend:
    """For what is drawn: no reader has to learn a sign that is not there."""
    shapes = {mark.shape for mark in chain.marks}
    relations = {edge.relation for edge in chain.edges}
    members = [member for mark in chain.marks for group in mark.groups for member in group.members]
    kinds = {member.commitment.kind for member in members}
    statuses = {commitment.ministry_status for commitment in chain.commitments}
    return Legend(
        shapes=tuple(
            Sample(shape.value, str(words), _path(shape), fold(_BOX) if shape is Shape.LETTER else "")
            for shape, words in _SHAPE_WORDS.items()
            if shape in shapes
        ),
        signs=tuple(
            Sample(relation.value, str(relation.label))
            for relation in Relation
            if relation in relations and relation.has_sign
        ),
        stub=_path(Shape.LETTER) if any(mark.is_stub for mark in chain.marks) else "",
        has_inferred=any(edge.is_inferred for edge in chain.edges),
        has_evidence=Relation.EVIDENCE in relations,
        has_spans=any(mark.when.is_known and not mark.when.is_day for mark in chain.marks),
        kinds=tuple((value, str(label).lower()) for value, label in Kind.choices if value in kinds),
        statuses=tuple((value, str(label)) for value, label in MinistryStatus.choices if value in statuses),
    )


def _path(shape: Shape) -> str:
    return diamond(20, 11, 7) if shape is Shape.EVENT else outline(shape, _BOX)
