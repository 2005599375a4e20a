"""What a document is: the wording that tells. When it was written: see `dates.py`."""

import re
from dataclasses import dataclass

from commitments.letters.findings import DocumentKind

from .base import Rule


@dataclass(frozen=True, kw_only=True)
class KindRule(Rule):
    """A wording in the plain text, where a paragraph is one line, and the kind of document that has it.

    `reach` is how far from the start it may stand (characters; None: anywhere). With `heading` it counts only
    in a sentence under such a heading. Where `unless` stands in its reach it does not count.
    """

    kind: DocumentKind
    reach: int | None = None
    heading: re.Pattern[str] | None = None
    unless: re.Pattern[str] | None = None


_PRINTED_NUMBER = r"(?:Nr\.? ?)?(?:[0-9]{1,4}|[A-Z]{1,2})"
_SENDING = r"(?i:bied|stuur|zend|doe|treft|ontvangt|hierbij|hiermee|bijgevoegd|geef ik|geven wij)"
_DEBATES = (
    r"(?:commissiedebat|algemeen overleg|wetgevingsoverleg|notaoverleg|rondetafelgesprek|schriftelijk overleg"
    r"|mondeling overleg|plenair debat|plenaire (?:vergadering|behandeling)|tweeminutendebat"
    r"|dertigledendebat|deskundigenbijeenkomst|technische briefing|hoofdlijnendebat|begrotingsoverleg"
    r"|interpellatiedebat|vragenuur|commissievergadering)\b"
)
_MEETINGS = rf"(?:{_DEBATES}|(?:gesprek|debat|overleg|vergadering)\b)"
_WORD_FOR_WORD = (
    "(?:ongecorrigeerd|gecorrigeerd|woordelijk|stenografisch|concept|vastgesteld|geredigeerd|kort)e?"
)
_REPORT_OF = rf"(?:{_WORD_FOR_WORD} ){{0,3}}(?:concept-?)?(?:verslag|stenogram|notulen)"
_CHAMBER = "(?:tweede|eerste) kamer(?: der staten-generaal)?"
# What begins a letter: its writer may well tell that a committee 'heeft op 7 februari overleg gevoerd'.
_LETTER = re.compile(r"^(?:geachte|betreft|onderwerp)\b|^aan de (?:leden|voorzitter)", re.I | re.M)
_REACTION = "(?:kabinetsreactie|kabinetsstandpunt|reactie van het kabinet)"
_ADVICE = r"(?:[\w/-]{0,40}(?:advies|adviezen|rapport))"

_HEREWITH = r"\b(?i:met|in|via|bij|middels|door) (?:deze|dit) (?:brief|schrijven|reactie)\b"
_CABINET = r"(?:het kabinet|wij|ik,? (?:mede )?namens|ik)"

# The first that is found decides.
KIND_RULES = (
    KindRule(
        name="soort_motie_titel",
        kind=DocumentKind.MOTIE,
        explanation="De titel zegt dat het een motie is.",
        pattern=re.compile(rf"^{_PRINTED_NUMBER} (?:[A-Z]{{2,12}} ){{0,3}}MOTIE (?:VAN|HET|DE)\b", re.M),
        example="Nr. 43 GEWIJZIGDE MOTIE VAN HET LID JANSEN C.S.",
        reach=6000,
    ),
    KindRule(
        name="soort_verslag",
        kind=DocumentKind.VERSLAG,
        explanation="De titel zegt dat het een verslag is.",
        pattern=re.compile(
            rf"^(?:{_PRINTED_NUMBER} )?(?:VERSLAG VAN|Verslag van een (?:\w{{1,30}} ){{0,2}}{_DEBATES})", re.M
        ),
        example="Nr. 2405 VERSLAG VAN EEN COMMISSIEDEBAT",
        reach=6000,
    ),
    KindRule(
        name="soort_verslag_hoofd",
        kind=DocumentKind.VERSLAG,
        explanation="Het begin is dat van een verslag: welk debat, wie overleg voerden of de voorzitter.",
        pattern=re.compile(
            rf"\A\s{{0,9}}{_CHAMBER}[,:–-]? (?:[\w-]{{1,30}} ){{0,2}}?{_MEETINGS}"
            rf"|^(?:{_PRINTED_NUMBER} )?{_REPORT_OF} (?:van )?(?:een |het |de )?(?:[\w-]{{1,30}} ){{0,2}}?"
            rf"{_MEETINGS}"
            rf"|^(?:{_WORD_FOR_WORD} ){{1,3}}(?:verslag|stenogram)(?=[ .:]*$)"
            r"|^de (?:[\w-]{1,30} ){0,3}commissies? voor [^.\n]{1,300}? (?:heeft|hebben) op [^.\n]{5,60}?"
            r" (?:\w{1,20} )?overleg gevoerd met\b"
            r"|^de (?:fungerend )?voorzitter:",
            re.I | re.M,
        ),
        example="Tweede Kamer, Commissiedebat Digitale overheid",
        reach=4000,
        unless=_LETTER,
    ),
    KindRule(
        name="soort_motie_slot",
        kind=DocumentKind.MOTIE,
        explanation="Zo begint en eindigt een motie.",
        pattern=re.compile(
            r"^de kamer,\s(?:.|\n){0,6000}^(?:.{0,600}[,;] )?en gaat over tot de orde van de dag", re.I | re.M
        ),
        example="De Kamer,\n\nverzoekt de regering dit te doen,\n\nen gaat over tot de orde van de dag.",
        reach=12000,
    ),
    KindRule(
        name="soort_beslisnota",
        kind=DocumentKind.BESLISNOTA,
        explanation="De nota vraagt de bewindspersoon om een besluit.",
        pattern=re.compile(
            r"\bU wordt (?:geadviseerd|gevraagd|verzocht) (?:om )?(?:in te stemmen|akkoord|kennis te nemen)"
            r"|^(?:geadviseerd|gevraagd) besluit|^(?:beslis|aanbiedings)nota"
            r"|^nota ter (?:beslissing|informatie)",
            re.I | re.M,
        ),
        example="U wordt geadviseerd in te stemmen met verzending van bijgevoegde brief.",
    ),
    KindRule(
        name="soort_verzamelbrief",
        kind=DocumentKind.VERZAMELBRIEF,
        explanation="De brief noemt zich een verzamelbrief of behandelt moties en toezeggingen bij elkaar.",
        pattern=re.compile(
            r"\bverzamelbrief\b"
            r"|\b(?:stand(?: van zaken)?|voortgang|overzicht)\b.{0,60}\bmoties en toezeggingen\b",
            re.I,
        ),
        example="Betreft: Verzamelbrief moties en toezeggingen",
        reach=2500,
    ),
    KindRule(
        name="soort_kabinetsreactie_onderwerp",
        kind=DocumentKind.KABINETSREACTIE,
        explanation="Het onderwerp of de eerste alinea zegt dat dit de kabinetsreactie is.",
        pattern=re.compile(
            r"^(?i:(?:betreft:?|onderwerp:?)? ?(?:kabinetsreactie|kabinetsstandpunt"
            rf"|beleidsreactie op (?:[\w/-]{{1,40}} ){{0,5}}{_ADVICE}\b"
            rf"|reactie op (?:[\w/-]{{1,40}} ){{0,5}}{_ADVICE}\b))"
            rf"|{_SENDING}[^.\n]{{0,120}}\b{_REACTION} op\b"
            rf"|\b(?i:deze brief|dit) (?:bevat|is|vormt)\b[^.\n]{{0,60}}\b{_REACTION}\b"
            rf"|\b(?:bied|stuur|zend|treft|ontvangt)\b[^.\n]{{0,160}}\b{_REACTION} (?:aan|toe)\b"
            rf"|{_SENDING}[^.\n]{{0,120}}\b{_REACTION}\."
            # 'Met deze brief reageert het kabinet op het rapport', without a title that says so.
            rf"|{_HEREWITH}[^.\n]{{0,80}}\b(?:reageert|reageren"
            rf"|reageer) {_CABINET}[^.\n]{{0,120}}\bop (?:het|dit|de|uw|hun"
            rf"|zijn|haar)\b[^.\n]{{0,80}}\b{_ADVICE}\b"
            rf"|{_HEREWITH}[^.\n]{{0,80}}\b(?:geeft|geven|geef) {_CABINET}[^.\n]{{0,80}}\b(?:zijn|de|een"
            r"|onze|mijn)"
            r" (?:\w{1,30} )?(?:reactie|appreciatie|standpunt) op (?:het|dit"
            rf"|de)\b[^.\n]{{0,80}}\b{_ADVICE}\b"
            r"|\b(?i:het kabinet|wij) (?:reageert"
            rf"|reageren)\b[^.\n]{{0,60}}{_HEREWITH}[^.\n]{{0,60}}\bop\b[^.\n]{{0,80}}"
            rf"\b{_ADVICE}\b"
            rf"|{_HEREWITH}[^.\n]{{0,60}}\b(?:het kabinet|{_CABINET}) (?:op )?(?:in op|ingaan op"
            r"|in op) (?:het|dit) (?:\w{1,30} )?"
            rf"{_ADVICE}\b",
            re.M,
        ),
        example="Hierbij bied ik uw Kamer de kabinetsreactie op het advies aan.",
        reach=4000,
    ),
    KindRule(
        name="soort_kabinetsreactie_zelf",
        kind=DocumentKind.KABINETSREACTIE,
        explanation="Het document noemt zichzelf een reactie op een advies.",
        pattern=re.compile(
            r"\b(?:deze|voorliggende|onderhavige) (?:kabinets)?reactie"
            r" (?:zal|vormt|gaat|is|bevat|volgt|wordt|geeft)\b",
            re.I,
        ),
        example="Deze kabinetsreactie vormt het uitgangspunt van het beleid.",
    ),
    KindRule(
        name="soort_kabinetsreactie_aanbevelingen",
        kind=DocumentKind.KABINETSREACTIE,
        explanation="Onder de kop van een aanbeveling staat wat het kabinet ervan vindt.",
        pattern=re.compile(r"\bhet kabinet (?:neemt|onderschrijft|omarmt|deelt|volgt)\b", re.I),
        example="Het kabinet neemt deze aanbeveling over.",
        heading=re.compile(r"aanbeveling(?:en)? [0-9]", re.I),
    ),
    KindRule(
        name="soort_brief_titel",
        kind=DocumentKind.KAMERBRIEF,
        explanation="De titel zegt dat het een brief is.",
        pattern=re.compile(rf"^{_PRINTED_NUMBER} BRIEF VAN\b", re.M),
        example="Nr. 67 BRIEF VAN DE MINISTER VAN DEFENSIE",
        reach=6000,
    ),
    KindRule(
        name="soort_brief_aanhef",
        kind=DocumentKind.KAMERBRIEF,
        explanation="De brief is gericht aan de voorzitter van de Kamer.",
        pattern=re.compile(
            r"\b(?:aan )?de voorzitters? van de (?:tweede|eerste) kamer\b"
            r"|^geachte (?:heer |mevrouw )?(?:de )?voorzitter",
            re.I | re.M,
        ),
        example="Aan de Voorzitter van de Tweede Kamer der Staten-Generaal",
        reach=8000,
    ),
)
RULES: tuple[Rule, ...] = KIND_RULES
