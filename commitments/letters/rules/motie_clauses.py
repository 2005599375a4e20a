"""What a clause reports of the motie in it, by words that may stand in any order.

These are tried where no wording of `motie_reports.py` is found: Dutch puts the same few words in many orders.
"""

from commitments.letters.findings import Reported

from .base import Rule
from .motie_rule import ReportRule, together
from .motie_words import DONE, NOT, OTHER_OFFICE, PARTLY, UNFIT, WITH_THIS

_MOTIE = r"moties?"
_LATER = (
    r"zal|zullen|zodra|wanneer|nadat|indien|als eerste|nog|straks|binnenkort|pas|later(?! dan)|verwacht\w*"
    r"|naar verwachting|streef\w*|hoop|hopen|voordat|voornemens|wordt|worden|zou|zouden|moet|moeten"
    r"|vragen|vraagt|vroeg|gevraagd|verzoekt|verzocht"
)
_FINITE = (
    r"is|zijn|heb|heeft|hebben|acht|achten|beschouw|beschouwt|beschouwen|zie|ziet|zien|kan|kunnen|mag|mogen"
    r"|bleek|was|werd|werden|waren|had|hadden"
)
_DONE_ALL = rf"{DONE}|voldaan|ingevuld|gerealiseerd|verwezenlijkt|tegemoet ?gekomen|ingewilligd|gehonoreerd"
_DO = (
    r"uitvoeren|uitgevoerd|uit te voeren|uitvoering|voldoen|voldaan|tegemoet ?komen|tegemoet ?gekomen"
    r"|tegemoet te komen|tegemoet|inwilligen|ingewilligd|in te willigen|willigt|willig|honoreren|gehonoreerd"
    r"|te honoreren|opvolgen|opgevolgd|op te volgen|gevolg|gehoor|overnemen|overgenomen|over te nemen"
    r"|navolging"
)

CLAUSES = (
    ReportRule(
        name="motie_zin_overgedragen",
        reported=Reported.TRANSFERRED,
        explanation="De zin zegt dat een ander de motie uitvoert of overneemt.",
        pattern=together(
            _MOTIE,
            rf"(?:uitgevoerd|opgepakt|behandeld|afgehandeld|overgenomen|voortgezet|verzorgd|afgedaan)"
            rf" (?:worden )?door {OTHER_OFFICE}"
            rf"|(?:ligt|liggen|berust|rust) [^.;:]{{0,80}}bij {OTHER_OFFICE}"
            rf"|door {OTHER_OFFICE}\b[^.;:,]{{0,80}} (?:uitgevoerd|opgepakt|behandeld|afgehandeld"
            r"|overgenomen|voortgezet)"
            r"|(?:overgedragen|overgeheveld|doorgeleid|doorgezonden|overgegaan) (?:aan|naar)"
            r"|(?:aan|naar) (?:hem|haar|hen|de minister|de staatssecretaris|mijn ambtgenoot|mijn ambtgenote"
            r"|mijn collega|het ministerie)\b[^.;:]{0,120} (?:overgedragen|overgeheveld|doorgeleid"
            r"|overgegaan)",
            without="verzoekt|vraagt|verzocht|gevraagd",
        ),
        example="De motie over registers wordt uitgevoerd door mijn ambtgenoot van Financiën.",
    ),
    ReportRule(
        name="motie_zin_geweigerd",
        reported=Reported.REFUSED,
        explanation="De zin zegt dat wat de motie vraagt, niet gebeurt.",
        pattern=together(
            _MOTIE,
            rf"{NOT} (?:\w+ ){{0,5}}(?:{_DO})|(?:willig|willigt|willigen) [^.;:]{{1,160}} {NOT} in"
            r"|(?:zie|ziet|zien|zag) (?:\w+ ){0,6}af van|(?:komt|komen) er niet"
            rf"|uitvoering (?:\w+ ){{0,4}}{UNFIT}|{UNFIT} (?:\w+ ){{0,4}}(?:uit te voeren|uitvoering)",
            without="nog niet|nog geen|zolang|zodra|volledig|geheel|deel|onderdeel|verzoekt",
        ),
        example="Aan het verzoek in de motie kan het kabinet niet tegemoetkomen.",
    ),
    ReportRule(
        name="motie_zin_deels",
        reported=Reported.PARTLY,
        explanation="De zin zegt dat wat de motie vraagt, voor een deel gebeurt.",
        pattern=together(
            _MOTIE,
            rf"{PARTLY} (?:\w+ ){{0,3}}(?:{_DO}|{DONE})",
            without="nog|verzoekt|vraagt|straks|later",
        ),
        example="Aan de motie kan ik slechts gedeeltelijk tegemoetkomen.",
    ),
    ReportRule(
        name="motie_zin_door_brief",
        reported=Reported.EXECUTED,
        explanation="De brief voert de motie zelf uit.",
        pattern=together(
            _MOTIE,
            rf"{WITH_THIS}|(?:deze|bijgaande|de voorliggende) [\w-]{{0,30}}(?:brief|rapportage|nota|reactie"
            r"|notitie|analyse|rapport) (?:dient|strekt|vormt|is|geeft)",
            r"(?:uitvoering|invulling|gevolg|gehoor)(?: van| aan| gegeven| wordt|(?=\W*\Z))|(?:af"
            r"|gestand)(?=\W*\Z|,)"
            r"|voldoe|voldoen|voldoet|tegemoet",
            without=rf"{PARTLY}|niet|geen|stand|voortgang|wijze|hoe|vervolg|verder|over de (?:uitvoering"
            r"|invulling)|(?:hiermee|hierbij) wordt",
        ),
        example="Deze brief dient ter uitvoering van de motie.",
    ),
    ReportRule(
        name="motie_zin_uitgevoerd",
        reported=Reported.EXECUTED,
        explanation="De zin zegt dat de motie is uitgevoerd of dat aan haar is voldaan.",
        pattern=together(
            _MOTIE,
            _FINITE,
            _DONE_ALL,
            without=rf"{_LATER}|{PARTLY}|niet|geen|nooit|ingediend|deel|onderdeel",
        ),
        example="De motie acht ik met het nieuwe proces uitgevoerd.",
    ),
    ReportRule(
        name="motie_zin_afgedaan",
        reported=Reported.EXECUTED,
        explanation="De zin zegt dat de motie als afgedaan kan gelden, of dat uitvoeren is gelukt.",
        pattern=together(
            _MOTIE,
            r"(?:kan|kunnen|mag|mogen) (?:\w+ ){0,6}(?:afgedaan|afgehandeld|afgesloten|beschouwd|afgevoerd)"
            r"|(?:heb|heeft|hebben) (?:\w+ ){0,6}kunnen (?:uitvoeren|afronden|afdoen|afhandelen)",
            without=rf"{PARTLY}|niet|geen|nooit|zodra|nadat|wanneer|pas|nog|later|verwachting|deel|onderdeel",
        ),
        example="De motie kan daarmee worden afgedaan.",
    ),
    ReportRule(
        name="motie_zin_straks",
        reported=Reported.PROGRESS,
        explanation="De zin zegt dat de motie nog wordt uitgevoerd.",
        pattern=together(
            _MOTIE,
            r"(?:zal|zullen|kan|kunnen|wil|willen|hoop|hopen|verwacht|verwachten|ga|gaan|gaat) (?:\w+ ){0,12}"
            r"(?:afronden|af te ronden|uitvoeren|uit te voeren|afdoen|af te doen|afhandelen)",
            without=r"niet|geen|nooit|zou|zouden",
        ),
        example="Naar verwachting kan ik de motie in mei afronden.",
    ),
)
RULES: tuple[Rule, ...] = CLAUSES
