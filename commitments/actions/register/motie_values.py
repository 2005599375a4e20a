"""A motie as the values that the register and the tracker both have."""

from typing import Any

from commitments.actions.register.context import Context
from commitments.actions.register.numbers import dossier_of
from commitments.actions.register.values import as_interval, same_days, shortened
from commitments.models import Motie
from commitments.sources.datatypes import ZaakMotie

# What a person words in their own way, or, as 'gedaan', what a letter says in its own way.
OWN_WORDS = frozenset({"subject", "made"})


def said_by_register(record: ZaakMotie, number: str, context: Context) -> dict[str, Any]:
    """The values of a row; `number` is the one that it got. Members whom we do not hold stay names."""
    tabled = as_interval(record.started)
    replaces = record.replaces
    return {
        "subject": shortened(record.subject or record.number, 300),
        "dossier": dossier_of(record),
        "number": {"reference": number, "basis": str(record.kamerstuk_basis)},
        "made": tabled,
        "tabled": tabled,
        "appreciatie": str(record.appreciatie.value),
        "appreciatie_word": record.appreciatie_word[:200],
        "submitters": {
            "names": [
                {
                    "prefix": one.name.prefix[:20],
                    "surname": one.name.surname[:100],
                    "given": (one.name.given or one.name.initials)[:100],
                    "fractie": one.fractie[:60],
                    "basis": str(record.submitters_basis),
                    "persoon": str(one.persoon_id) if one.persoon_id in context.kamerleden else "",
                    "fractie_id": str(one.fractie_id) if one.fractie_id in context.fracties else "",
                }
                for one in record.submitters
            ],
            "cs": record.has_cosubmitters,
        },
        "zaak_number": record.number[:20],
        "replaces": {
            "printed": replaces.printed[:200] if replaces else "",
            "reference": replaces.kamerstuk.canonical if replaces and replaces.kamerstuk else "",
            "basis": str(replaces.basis) if replaces else "",
        },
    }


def stands_here(motie: Motie) -> dict[str, Any]:
    """The same values of the record, with its dossier and submitters at hand."""
    commitment = motie.commitment
    return {
        "subject": commitment.subject,
        "dossier": commitment.dossier.slug if commitment.dossier else "",
        "number": {"reference": commitment.reference, "basis": motie.number_basis},
        "made": as_interval(commitment.made),
        "tabled": as_interval(motie.tabled),
        "appreciatie": motie.kabinetsappreciatie,
        "appreciatie_word": motie.appreciatie_word,
        "submitters": {
            "names": [
                {
                    "prefix": one.prefix,
                    "surname": one.surname,
                    "given": one.given,
                    "fractie": one.fractie,
                    "basis": one.basis,
                    "persoon": str(one.kamerlid.register_id) if one.kamerlid else "",
                    "fractie_id": str(one.fractie_record.register_id) if one.fractie_record else "",
                }
                for one in motie.submitters.all()
            ],
            "cs": motie.has_cosubmitters,
        },
        "zaak_number": motie.zaak_number,
        "replaces": {
            "printed": motie.replaces_printed,
            "reference": motie.replaces_reference,
            "basis": motie.replaces_basis,
        },
    }


def _same_names(one: Any, other: Any) -> bool:
    """Whether two lists name the same people, whatever else they tell of them."""
    return one["cs"] == other["cs"] and _surnames(one) == _surnames(other)


def _surnames(value: Any) -> list[str]:
    return [f"{name['prefix']} {name['surname']}".strip().casefold() for name in value["names"]]


MEANS_SAME = {
    "made": same_days,
    "tabled": same_days,
    "number": lambda one, other: one["reference"] == other["reference"],
    "submitters": _same_names,
    "replaces": lambda one, other: one["reference"] == other["reference"],
}


def named(value: Any) -> str:
    """'Koopmans c.s.', 'Olger van Dijk en Piri'."""
    names = [
        " ".join(f"{one['given']} {one['prefix']} {one['surname']}".split())
        if one["basis"] == "afgeleid"
        else " ".join(f"{one['prefix']} {one['surname']}".split())
        for one in value["names"]
    ]
    listed = " en ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
    listed = listed[:1].upper() + listed[1:]
    return f"{listed} c.s." if value["cs"] else listed
