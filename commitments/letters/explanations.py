"""Why a rule took a sentence: its own explanation, found by the name that a finding carries."""

import pkgutil
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module

from commitments.deadlines import RULES as TERM_RULES

from . import rules as rooms
from .rules.base import Rule

# Those without a wording of their own.
_OTHERS = {
    "oordeel_ontbreekt": "Geen zin zegt of het kabinet deze aanbeveling overneemt.",
    "datum_uit_de_tekst": "Afgeleid uit de data die in de brief staan.",
    "nummer_in_de_voet": "Het dossier en het nummer staan onder aan de bladzijde.",
    "nummer_in_de_kop": "Het dossier en het nummer staan boven de brief.",
    "nummer_dossier_afgeleid": "Alleen het volgnummer is gedrukt. Het dossier volgt uit de verwijzingen.",
}


@cache
def explanations() -> dict[str, str]:
    """The Dutch explanation of every rule, by its name."""
    told = {rule.name: rule.explanation for rule in TERM_RULES}
    told |= _OTHERS
    told |= {rule.name: rule.explanation for rule in rules()}
    return told


def rules() -> Iterator[Rule]:
    """Every rule in every module of rules, whichever way it is kept there."""
    for module in pkgutil.iter_modules(rooms.__path__):
        for value in vars(import_module(f"{rooms.__name__}.{module.name}")).values():
            kept = value.values() if isinstance(value, dict) else value
            for one in kept if isinstance(kept, Iterable) and not isinstance(kept, str) else [kept]:
                if isinstance(one, Rule):
                    yield one


def explain(rule: str) -> str:
    """One or more Dutch sentences for a finding's rule, which may name several parted by '; '.

    A name that no rule has is left out; nothing left gives ''.
    """
    return " ".join(dict.fromkeys(explanations()[name] for name in names_in(rule)))


def names_in(rule: str) -> list[str]:
    """The names of the rules that a finding's rule names, parted by '; '.

    A name may hold that sign itself, and the last one may be cut off where a record kept it.
    """
    known = explanations()
    names: list[str] = []
    while rule:
        begun = [name for name in known if f"{rule}; ".startswith(f"{name}; ")]
        if not begun and len([name for name in known if name.startswith(rule)]) == 1:
            return [*names, next(name for name in known if name.startswith(rule))]
        name = max(begun, key=len, default=rule.partition("; ")[0])
        names += [name] if begun else []
        rule = rule[len(name) + 2 :]
    return names
