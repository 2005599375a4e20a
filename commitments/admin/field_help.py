"""What each field of the admin asks, where its model does not say it already."""

from collections.abc import Mapping
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from commitments.dates import DateBasis

BASIS = _("Vermeld: het staat er zo. Afgeleid: een lezer maakt het eruit op.")
"""For every field that says what another one rests on."""

ANYWHERE: Mapping[str, Any] = {
    "corrects": _("De eerdere regel die fout is. Die blijft staan en telt niet meer mee."),
    "evidence": _("De zinnen die dit laten zien. Typ een nummer of een paar woorden."),
}
"""Field → text, for fields that mean the same in every record."""

HELP: Mapping[str, Mapping[str, Any]] = {
    "Adviescollege": {
        "name": _("Voluit, zoals het college zichzelf noemt."),
        "abbreviation": _("Zoals AIV. Staat voor het nummer van een advies."),
    },
    "Advies": {
        "title": _("Zoals op het advies gedrukt."),
    },
    "AdviesNumber": {
        "college": _("Het college dat dit nummer gaf. Een gezamenlijk advies heeft een regel per college."),
        "number": _("Alleen het nummer, zoals 119."),
    },
    "Assignment": {
        "ministerie": _("Het ministerie dat dit zo heeft geregeld."),
    },
    "Aanbeveling": {
        "advies": _("Het advies waarin deze aanbeveling staat."),
        "number": _("Het nummer binnen het advies."),
    },
    "Bewindspersoon": {
        "ministerie": _("Het ministerie van dit ambt."),
        "from_on": _("De eerste dag in dit ambt. Leeg als die niet bekend is."),
        "until_on": _(
            "De laatste dag in dit ambt. Leeg als de persoon er nog zit of als de dag niet bekend is."
        ),
    },
    "Citation": {
        "relation": _("Wat dit document met het andere doet."),
        "place": _("Waar het staat, zoals: bladzijde 2 of voetnoot 1."),
    },
    "Claim": {
        "commitment": _("Kies een afspraak, een document of een mijlpaal: één van de drie."),
        "document": _("Alleen als de bron iets over het document zelf zegt."),
        "milestone": _("Alleen als de bron iets over de gebeurtenis zegt."),
        "field": _("Waarover de bron iets zegt."),
        "printed": _("Letterlijk zoals de bron het geeft."),
        "passage": _("Waar het staat. Leeg als het uit het register komt."),
        "note": _("Waarom de bronnen verschillen, of waarom deze waarde gekozen is. Openbaar."),
    },
    "Commitment": {
        "dossier": _("Leeg als de afspraak bij geen dossier hoort, of als dat niet bekend is."),
    },
    "DeclinedPart": {
        "text": _("Wat het kabinet niet overneemt, in één zin."),
        "passage": _("Waar het kabinet dat zegt."),
        "order": _("Leeg: achteraan."),
    },
    "Document": {
        "kind": _("Alleen een brief aan de Kamer kan laten zien dat een afspraak is nagekomen."),
        "chamber": _("Aan welke Kamer het document is gericht."),
        "holding": _("Alleen aangehaald: niemand heeft het hier gelezen, een ander document noemt het."),
        "file": _("Het bestand zoals u het kreeg: tekst, pdf, Word of officiële publicatie (XML)."),
    },
    "Dossier": {
        "title": _("De officiële titel van het dossier."),
    },
    "Link": {
        "passage": _("De zinnen waarin het staat. Typ een nummer of een paar woorden."),
        "role": _("Wat de passage met de afspraak doet. Dit verandert de status niet."),
    },
    "Membership": {
        "user": _("Wie voor het ministerie werkt."),
        "ministerie": _("Voor welk ministerie deze persoon werkt."),
        "role": _("Beide mogen de status bijwerken van de afspraken van hun ministerie."),
    },
    "Milestone": {
        "title": _("Eén naam voor de gebeurtenis. Andere namen komen hieronder."),
        "description": _("Wat er gebeurde, in een paar zinnen. Openbaar."),
        "dossier": _("De mijlpaal komt op de pagina van dit dossier te staan."),
        "passages": _("De zinnen die de gebeurtenis noemen."),
    },
    "MilestoneLink": {
        "commitment": _("De afspraak waar de gebeurtenis iets voor betekent."),
        "meaning": _("Wat de gebeurtenis voor de afspraak is. Dit verandert de status niet."),
    },
    "Ministerie": {
        "from_on": _("De eerste dag onder deze naam. Leeg als die niet bekend is."),
        "until_on": _("De laatste dag onder deze naam. Leeg als het nog zo heet."),
    },
    "Motie": {
        "outcome": _("Wat de Kamer besloot. Onbekend als geen bron het zegt."),
        "kabinetsappreciatie": _("Wat het kabinet voor de stemming van de motie vond."),
        "replaces": _("De motie waarvoor deze in de plaats komt."),
    },
    "OfficeChange": {
        "ministerie": _("Het ministerie waarover deze regel gaat."),
        "part": _("Wat het ministerie vanaf dat moment doet."),
    },
    "Oordeel": {
        "passage": _("De zinnen waarin het kabinet antwoordt."),
        "verdict": _("Zoals het kabinet het zegt. Zegt het niets, kies dan: geen uitdrukkelijk oordeel."),
    },
    "Passage": {
        "document": _("Het document waarin de zinnen staan."),
    },
    "Reces": {
        "chamber": _("Welke Kamer dan niet vergadert."),
        "from_on": _("De eerste dag van het reces."),
        "until_on": _("De laatste dag van het reces."),
    },
    "Signer": {
        "office": _("Het ambt zoals onder de brief gedrukt, zoals: Minister van Defensie."),
        "ministerie": _("Het ministerie van dat ambt."),
        "order": _("Leeg: achteraan."),
        "person": _("Alleen als de naam onder de brief staat."),
    },
    "Submitter": {
        "order": _("Leeg: achteraan. Nummer 1 is de eerste indiener."),
        "prefix": _("Zoals: van. Telt niet mee bij het sorteren."),
        "surname": _("Zonder tussenvoegsel en zonder titels."),
        "given": _("Leeg als de bron die niet noemt."),
    },
    "Toezegging": {
        "strength": _("Hoe stellig de woorden zijn."),
        "repeats": _("De eerdere toezegging die hier nog eens wordt gedaan."),
        "amends": _("De eerdere toezegging die hierdoor anders wordt."),
        "supplements": _("De eerdere toezegging waar dit iets aan toevoegt."),
    },
    "User": {
        "first_name": _("Zo heet de persoon in de lijsten van het beheer."),
        "last_name": _("Om collega's uit elkaar te houden."),
        "email": _("Mag leeg blijven. Alleen beheerders zien het."),
    },
}
"""Model → field → text."""


def help_for(field: models.Field) -> Any:
    """The sentence below this field; what the model itself says goes first, '' when nobody says anything."""
    if field.help_text:
        return field.help_text
    if field.choices and {DateBasis.STATED, DateBasis.INFERRED} <= {value for value, _label in field.choices}:
        return BASIS
    return HELP.get(field.model.__name__, {}).get(field.name) or ANYWHERE.get(field.name, "")
