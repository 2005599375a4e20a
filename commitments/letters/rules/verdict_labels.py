"""The short verdicts in a table's cell or behind 'Reactie:': 'Overgenomen', 'Zie bijlage'.

A label is read where a cell begins; what follows it in the same sentence may limit it.
"""

from commitments.letters.findings import Verdict

from .base import phrases
from .verdict_degrees import VerdictRule

_SAID = r"(?:(?:dit|deze|wordt|worden|is|zijn|zal|ja|nee|de aanbeveling|aanbeveling)\W{1,3}){0,4}"
_TAKEN = (
    r"(?:overgenomen|overnemen|opgevolgd|gevolgd|gehonoreerd|geaccepteerd|aanvaard|omgezet|uitgevoerd worden)"
)
_TAKES = r"(?:neem|neemt|nemen) (?:ik|wij|we|het kabinet|de minister|het ministerie) (?:deze |dit |haar )?"
_OR_AGREED = rf"(?:{_TAKEN}|onderschreven|akkoord|eens|uitgevoerd|gedeeld)"
_PARTLY = r"(?:deels|gedeeltelijk|ten dele|voor een deel|in (?:aangepaste|gewijzigde|andere) vorm)"
_LARGELY = r"(?:grotendeels|op hoofdlijnen|in hoofdlijnen|in grote lijnen|voor het grootste deel)"
_FULLY = r"(?:volledig|geheel|integraal|onverkort|volmondig|helemaal)"


def _label(verdict: Verdict, name: str, explanation: str, example: str, *wordings: str) -> VerdictRule:
    return VerdictRule(
        name=name,
        explanation=explanation,
        pattern=phrases(*wordings),
        example=example,
        verdict=verdict,
    )


# In this order: 'niet overgenomen' and 'deels overgenomen' also hold 'overgenomen'.
LABELS: tuple[VerdictRule, ...] = (
    _label(
        Verdict.UNCLEAR,
        "vak_verwijst",
        "In het vak of achter ‘Reactie:’ staat geen oordeel, maar een verwijzing of een uitstel.",
        "Zie de toelichting hieronder.",
        r"\A\W*(?:zie|vergelijk)",
        r"\A\W*(?:in (?:beraad|overweging|onderzoek|studie|behandeling)|nader te (?:bepalen|bezien)|n\.v\.t)",
        r"\A\W*(?:wordt|nog) (?:nader |nog )?(?:bezien|onderzocht|bestudeerd|verkend|te bezien|onduidelijk)",
        r"\A\W*(?:ter )?kennis(?:geving|name)?(?: (?:aangenomen|genomen))?",
        r"\A\W*(?:is )?(?:aan|voor) (?:een |het )?(?:volgend|nieuw)e? kabinet",
    ),
    _label(
        Verdict.PARTLY,
        "vak_deels",
        "In het vak of achter ‘Reactie:’ staat dat de aanbeveling deels wordt overgenomen.",
        "Deels overgenomen.",
        rf"\A\W*{_SAID}{_PARTLY}(?: {_OR_AGREED})?",
        rf"\A\W*{_SAID}niet (?:volledig|geheel|helemaal|integraal|onverkort) {_OR_AGREED}",
        rf"\A\W*{_SAID}{_TAKEN} {_PARTLY}",
        rf"\A\W*{_TAKES}{_PARTLY} over",
    ),
    _label(
        Verdict.NOT,
        "vak_niet",
        "In het vak of achter ‘Reactie:’ staat dat de aanbeveling niet wordt overgenomen.",
        "Niet overgenomen.",
        rf"\A\W*{_SAID}(?:niet|vooralsnog niet|niet meer) {_OR_AGREED}",
        rf"\A\W*{_SAID}(?:afgewezen|afwijzen|ontraden|oneens)",
        rf"\A\W*{_TAKES}(?:vooralsnog |dan ook )?niet over",
        r"\A\W*(?:nee|neen)(?=\W*\Z|[.,;:])",
        r"\A\W*(?:wijs|wijst|wijzen) (?:ik|wij|het kabinet) (?:deze |dit )?af",
    ),
    _label(
        Verdict.LARGELY,
        "vak_grotendeels",
        "In het vak of achter ‘Reactie:’ staat dat de aanbeveling grotendeels wordt overgenomen.",
        "Grotendeels overgenomen.",
        rf"\A\W*{_SAID}{_LARGELY}(?: {_OR_AGREED})?",
        rf"\A\W*{_SAID}{_TAKEN},? {_LARGELY}",
        rf"\A\W*{_TAKES}{_LARGELY} over",
    ),
    _label(
        Verdict.FULLY,
        "vak_volledig",
        "In het vak of achter ‘Reactie:’ staat dat de aanbeveling helemaal wordt overgenomen.",
        "Volledig overgenomen.",
        rf"\A\W*{_SAID}{_FULLY} {_TAKEN}",
        rf"\A\W*{_TAKES}{_FULLY} over",
    ),
    _label(
        Verdict.STANDING_POLICY,
        "vak_staand_beleid",
        "In het vak of achter ‘Reactie:’ staat dat het al gebeurt.",
        "Staand beleid.",
        rf"\A\W*{_SAID}(?:conform |in lijn met )?(?:het )?(?:staand|bestaand|huidig|lopend|ingezet)e? "
        r"(?:beleid|praktijk|inzet)",
        r"\A\W*(?:dit |is |wordt )*(?:al|reeds|inmiddels) "
        r"(?:in uitvoering|uitgevoerd|gerealiseerd|geregeld|praktijk|ingevoerd|gedaan|afgerond|overgenomen)",
        r"\A\W*(?:dit )?gebeurt (?:nu )?(?:al|reeds)",
        r"\A\W*(?:in uitvoering|uitgevoerd|gerealiseerd)",
    ),
    _label(
        Verdict.ADOPTED,
        "vak_overgenomen",
        "In het vak of achter ‘Reactie:’ staat dat de aanbeveling wordt overgenomen.",
        "Overgenomen. De lijst wordt in 2026 openbaar.",
        rf"\A\W*{_SAID}{_TAKEN}",
        rf"\A\W*{_TAKES}(?:graag |ook )?over",
        r"\A\W*(?:ja|akkoord)(?=\W*\Z|[.,;:])",
    ),
    _label(
        Verdict.ENDORSED,
        "vak_onderschreven",
        "In het vak of achter ‘Reactie:’ staat dat het kabinet het ermee eens is.",
        "Onderschreven. De vorm wordt nog bezien.",
        rf"\A\W*{_SAID}(?:onderschreven|omarmd|gesteund|ter harte genomen|eens(?=\W*\Z|[.,;:]))",
    ),
)
RULES = LABELS
