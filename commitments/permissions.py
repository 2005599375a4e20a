"""Who may do what: one table of actions by role, used by pages, admin, exports and tests.

A role is always meant towards one record: somebody is STAFF for what their ministry holds
and OTHER_STAFF for the rest. `models.membership.roles_of` works the roles out.
"""

from collections.abc import Iterable, Mapping
from enum import Enum

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Role(TextChoices):
    """What a visitor is towards a record."""

    ANONYMOUS = "anoniem", _("Bezoeker zonder account")
    RESEARCHER = "onderzoeker", _("Onderzoeker (ieder die is ingelogd)")
    STAFF = "medewerker", _("Medewerker van het ministerie dat de afspraak heeft")
    OTHER_STAFF = "medewerker_ander", _("Medewerker van een ander ministerie")
    COORDINATOR = "coordinator", _("Coördinator van het ministerie dat de afspraak heeft")
    OTHER_COORDINATOR = "coordinator_ander", _("Coördinator van een ander ministerie")
    DATA_ENTRY = "gegevensbeheer", _("Gegevensbeheer")
    ADMIN = "beheerder", _("Beheerder")


class Action(Enum):
    """What can be done; the value is the wording for the printed table."""

    VIEW_PUBLISHED = _("Gepubliceerde gegevens zien")
    VIEW_DRAFT = _("Concepten zien")
    VIEW_INTERNAL = _("Interne gegevens zien (behandelaar, interne termijn, wie iets vastlegde)")
    CHANGE_MINISTRY_STATUS = _("Status volgens het ministerie bijwerken")
    CHANGE_KAMER_STATUS = _("Oordeel van de Kamer vastleggen")
    READ_LETTER = _("Een brief aanleveren en zien wat erin is gevonden")
    WORK = _("Behandelaar, interne termijn en opmerkingen van het eigen ministerie bijhouden")
    APPROVE = _("Voorstellen van het eigen ministerie beoordelen (tweede paar ogen)")
    COORDINATE = _("Uitvragen, overdragen, werkwijze en logboek van het eigen ministerie")
    READ_AUDIT = _("Het logboek van alle ministeries lezen")
    JUDGE_DIFFERENCE = _("Een verschil tussen bronnen beoordelen")
    RECORD = _("Afspraken, documenten en passages invoeren en wijzigen")
    PUBLISH = _("Publiceren")
    ENTER_ADMIN = _("Het beheer openen")
    MANAGE_USERS = _("Gebruikers en rollen beheren")


_EVERYBODY = frozenset(Role)
_KEEPERS = frozenset({Role.DATA_ENTRY, Role.ADMIN})
_MINISTRY = frozenset({Role.STAFF, Role.COORDINATOR})
_ANY_MINISTRY = _MINISTRY | {Role.OTHER_STAFF, Role.OTHER_COORDINATOR}

ALLOWED: Mapping[Action, frozenset[Role]] = {
    Action.VIEW_PUBLISHED: _EVERYBODY,
    Action.VIEW_DRAFT: _KEEPERS,
    Action.VIEW_INTERNAL: _MINISTRY | {Role.ADMIN},
    # Data entry records what a ministry's letter says, always with its passage.
    Action.CHANGE_MINISTRY_STATUS: _MINISTRY | _KEEPERS,
    # A ministry never writes the Kamer's track.
    Action.CHANGE_KAMER_STATUS: _KEEPERS,
    # A letter belongs to no ministry. What is found in it, a keeper accepts (RECORD).
    Action.READ_LETTER: _ANY_MINISTRY | _KEEPERS,
    Action.WORK: _MINISTRY,
    # Never by who proposed it: `actions.work.judging` sees to that.
    Action.APPROVE: frozenset({Role.COORDINATOR}),
    Action.COORDINATE: frozenset({Role.COORDINATOR}),
    Action.READ_AUDIT: frozenset({Role.ADMIN}),
    # A remark beside both sides: it changes neither, so the ministry may answer the Kamer here.
    Action.JUDGE_DIFFERENCE: _MINISTRY | _KEEPERS,
    Action.RECORD: _KEEPERS,
    Action.PUBLISH: _KEEPERS,
    Action.ENTER_ADMIN: _KEEPERS,
    Action.MANAGE_USERS: frozenset({Role.ADMIN}),
}


def is_allowed(action: Action, roles: Iterable[Role]) -> bool:
    """True when at least one of the roles may do it."""
    return not ALLOWED[action].isdisjoint(roles)
