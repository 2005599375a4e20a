"""Taking back what somebody just changed in the list of work, in one row or in several.

A `Step` says what was done to one commitment and what it takes to undo that: what the ministry arranged
becomes as it was before, which is a new line in its trail; a status or a term is corrected by a new entry.
Nothing is removed, and nothing is undone that somebody else changed since.
"""

from dataclasses import asdict, dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from commitments.actions import statuses, terms
from commitments.actions.second_pair import NeedsApproval
from commitments.actions.work import assigning
from commitments.actions.work.together import try_together
from commitments.models import Assignment, Commitment, Ministerie, StatusChange, TermChange
from commitments.statuses import STATES, Track, initial


class What(StrEnum):
    """What a step changed."""

    ARRANGED = "geregeld"
    STATUS = "status"
    TERM = "termijn"
    REMARK = "opmerking"


@dataclass(frozen=True)
class Step:
    """One change to one commitment; plain values alone, so that a session can keep it."""

    slug: str
    what: str
    seen: int = 0
    """The version of the arrangements, or the id of the entry, that the change made."""
    before: dict[str, Any] = field(default_factory=dict)
    """What was arranged before: the id of a person, a day as ISO 8601, words."""

    @property
    def asks_reason(self) -> bool:
        """Whether everybody can read the undoing, which then says why."""
        return self.what in (What.STATUS, What.TERM)

    def kept(self) -> dict[str, Any]:
        """As a session keeps it: `Step(**kept)` is the same again."""
        return asdict(self)


@transaction.atomic
def arrange_step(
    *, commitment: Commitment, ministerie: Ministerie, by: Any, seen: int | None = None, **values: Any
) -> Step | None:
    """Arrange as `arrange` does; give what it takes to undo it, None where nothing became different."""
    # Before the look at what is there: nobody may come in between.
    Commitment.objects.select_for_update(of=("self",)).get(pk=commitment.pk)
    kept = Assignment.objects.filter(commitment=commitment, ministerie=ministerie).first() or Assignment()
    arranged = assigning.arrange(commitment=commitment, ministerie=ministerie, by=by, seen=seen, **values)
    different = [name for name in values if getattr(arranged, name) != getattr(kept, name)]
    if not different:
        return None
    before = {name: _plain(getattr(kept, name)) for name in different}
    return Step(commitment.slug, What.ARRANGED, arranged.version, before)


@transaction.atomic
def undo(step: Step, commitment: Commitment, *, ministerie: Ministerie, by: Any, reason: str) -> Any:
    """Undo one step by a new entry, and give that. Raises PermissionDenied, or ValidationError: why not."""
    try:
        return _undo(step, commitment, ministerie=ministerie, by=by, reason=reason)
    except (assigning.Conflict, statuses.Conflict, terms.Conflict) as error:
        raise ValidationError(_("Iemand anders wijzigde dit intussen.")) from error
    except NeedsApproval as error:
        raise ValidationError(str(error)) from error


def is_undoable(step: Step, commitment: Commitment, *, ministerie: Ministerie, by: Any) -> bool:
    """Whether `undo` would do it now, with a reason."""

    def write(commitment: Commitment) -> Any:
        return undo(step, commitment, ministerie=ministerie, by=by, reason="–")

    return all(result.is_done for result in try_together([commitment], write))


def holds_again(step: Step, commitment: Commitment) -> list[str]:
    """What is so again after undoing it, one line for each thing; nothing where it stays as it is."""
    if step.what == What.ARRANGED:
        return [f"{_NAMES[name]()}: {_told(name, value)}" for name, value in step.before.items()]
    if step.what == What.STATUS:
        change = StatusChange.objects.select_related("commitment").get(pk=step.seen)
        before = statuses.comes_back(change)
        state = initial(Track.MINISTRY, commitment.execution)
        label = before.label if before and not before.says_nothing else STATES[Track.MINISTRY](state).label
        return [f"{_('Status')}: {label}"]
    if step.what == What.TERM:
        term = terms.term_before(TermChange.objects.select_related("commitment").get(pk=step.seen))
        return [f"{_('Termijn')}: {term.due if term and term.due else _('geen')}"]
    return []


def _undo(step: Step, commitment: Commitment, *, ministerie: Ministerie, by: Any, reason: str) -> Any:
    if step.what == What.ARRANGED:
        values = {name: _read(name, value) for name, value in step.before.items()}
        return assigning.arrange(
            commitment=commitment, ministerie=ministerie, by=by, seen=step.seen, **values
        )
    if step.what == What.STATUS:
        change = commitment.statuschanges.get(pk=step.seen)
        return statuses.undo_status(change=change, by=by, seen=change.pk, reason=reason)
    if step.what == What.TERM:
        moved = commitment.termchanges.get(pk=step.seen)
        return terms.undo_term(change=moved, by=by, seen=moved.pk, reason=reason)
    raise ValidationError(_("Een opmerking blijft staan. Schrijf er zo nodig een nieuwe bij."))


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return value.pk if hasattr(value, "pk") else value


def _read(name: str, value: Any) -> Any:
    """What `_plain` wrote."""
    if name == "behandelaar":
        return _person(value)
    return date.fromisoformat(value) if name == "internal_due_on" and value else value


def _person(pk: int | None) -> Any:
    return get_user_model()._default_manager.filter(pk=pk).first() if pk else None


_NAMES = {
    "behandelaar": lambda: _("Behandelaar"),
    "internal_due_on": lambda: _("Interne termijn"),
    "waits_for": lambda: _("Wacht op"),
}


def _told(name: str, value: Any) -> str:
    read = _read(name, value)
    if not read:
        return (
            _("niemand") if name == "behandelaar" else _("geen") if name == "internal_due_on" else _("niets")
        )
    if isinstance(read, date):
        return date_format(read)
    return read if isinstance(read, str) else assigning.name_of(read)
