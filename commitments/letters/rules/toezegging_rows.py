"""Overviews of promises in tables: how a row begins, where it was said, what a group's heading says."""

import re

from commitments.letters.findings import Act
from commitments.letters.printed_days import DAY, NUMERIC_DAY

from .base import phrases

_OFFICES = r"(?:De|Het) (?:[Mm]inister|[Ss]taatssecretaris|[Mm]inister-president|kabinet|bewinds\w+|regering)"
# The first words of a description: 'De Minister van Financiën zegt het lid Jansen toe …'.
OF_ROW = re.compile(
    rf"(?:\d{{1,3}}[.)]? )?{_OFFICES}\b[^.;:]{{0,120}}? (?:(?:zegt|zeggen|zegde|zegden)\b[^.;]{{0,200}}? toe"
    r"|(?:heeft|hebben)\b[^.;]{0,200}? toegezegd)\b"
)
PROMISED = phrases(
    r"(?:zegt|zeggen|zegde) … toe",
    r"toegezegd",
    r"toezegging(?:en)?",
    r"TZ\d{6}-\d{3}",
    r"T\d{5}",
)
IS_MOTIE = re.compile(r"\W*(?:\d{1,3}[.)]? )?(?:De )?(?:\w+ )?motie\b", re.IGNORECASE)
# The head of a table, or a cell that is only a label.
HEADER = re.compile(
    r"\W*(?:(?:nr|nummer|omschrijving|vindplaats|stand van zaken|status|onderwerp|toezegging|toezeggingen"
    r"|bron|datum|debat|termijn|planning|herkomst|voortgang|id|activiteit|commissie)\b\.?[ \t|/]*){2,}\Z",
    re.IGNORECASE,
)
STATE_LINE = re.compile(
    r"(?:\A|(?<=[.;:)\w] ))\W{0,3}(?:Huidige )?(?:Stand van (?:de )?zaken|Status|Stand|Voortgang|Afdoening)"
    r"(?: (?:per|op) [^:.|]{3,30})?(?:: ?|\Z)"
)
# 'Toezegging aan het lid Jansen over tolken: vervallen.'
STATE_BEHIND = re.compile(
    r"(?::|\s[–—-]|\))\s(?=(?:(?:is|zijn|wordt|deze|inmiddels|reeds|hiermee) ){0,2}(?:voldaan|afgedaan"
    r"|nagekomen|vervallen"
    r"|overgedragen|overgeheveld|vertraagd|uitgesteld|afgerond|deels (?:voldaan|afgedaan)"
    r"|nog niet (?:voldaan|afgedaan)"
    r"|openstaand|in behandeling|loopt|lopend)\b)",
    re.IGNORECASE,
)
# In the column of states: done on a day, without a word to whom.
DONE = phrases(
    r"(?:is|zijn|heeft|hebben) … (?:verzonden|verstuurd|gestuurd|toegezonden|nagezonden|aangeboden"
    r"|gepubliceerd"
    r"|plaatsgevonden|gevoerd|gehouden|geïnformeerd|beantwoord|bericht|verschenen)",
    r"(?:verzonden|verstuurd|gestuurd|toegezonden|nagezonden|aangeboden|geïnformeerd|beantwoord) (?:op"
    r"|bij|met|per)",
)
# Where it was said: 'Commissiedebat Wet open overheid d.d. 5 februari 2025 (Kamerstukken II …)'.
_MEETING = (
    r"(?:[A-Z][\w-]{0,20}(?:debat|overleg|behandeling)|Plenair(?:e)? (?:debat|behandeling|vergadering)"
    r"|Plenair|Vragenuur|Mondelinge vragen|Schriftelijk overleg|Algemeen overleg|AO|CD|WGO|NO|TMD|VAO"
    r"|Rondetafelgesprek|Technische briefing|Begrotingsbehandeling|Kamervragen|Brief|Kamerbrief|Debat"
    r"|Parlementaire agenda)\b"
)
_ON = rf"(?:{DAY}|{NUMERIC_DAY}|\[\d{{1,2}}-\d{{1,2}}-\d{{4}}\])"
_PAPER = (
    r"(?:Kamerstuk(?:ken)?|Handelingen)(?: I{1,2})?[ ,][^.;()]{0,40}?nrs?\. [\w-]{1,5}(?:, item \d{1,3})?"
)
_PLACE = rf"(?:{_MEETING}[^;:|]{{0,140}}?{_ON}(?: ?\([^()]{{1,160}}\))?(?:,? {_PAPER})?|{_PAPER})"
# Not in running text: 'in het Commissiedebat van 5 februari 2025 Gezondheid'.
_NO_PROSE = "".join(
    rf"(?<!\b{word} )"
    for word in ("het", "de", "een", "dit", "in", "van", "tijdens", "bij", "per", "op", "mijn", "en", "zie")
)
PLACE = re.compile(rf"(?<=[\w)\].,] ){_NO_PROSE}{_PLACE}\s+(?=[A-Z])")
PLACE_IN_BRACKETS = re.compile(rf"\({_MEETING}[^();|]{{0,140}}?{_ON}\)[.:;]?\s+(?=[A-Z])")
LABEL_ALONE = re.compile(
    r"\W*(?:Omschrijving|Vindplaats|Bron|Debat|Herkomst|Stand van (?:de )?zaken|Status|Stand|Voortgang"
    r"|Afdoening)\W*\Z"
)
PLACE_AT_END = re.compile(rf"(?<=[\w)\].,] ){_NO_PROSE}{_PLACE}\Z")
PLACE_ALONE = re.compile(rf"\(?(?:Vindplaats|Bron|Debat)?:? ?{_PLACE}[).,]{{0,2}}\Z")
GROUPS: tuple[tuple[Act, re.Pattern[str]], ...] = (
    (Act.LAPSED, phrases(r"vervallen … toezeggingen", r"toezeggingen … vervallen")),
    (Act.TRANSFERRED, phrases(r"overgedragen … toezeggingen", r"toezeggingen … overgedragen")),
    (
        Act.FULFILLED,
        phrases(
            r"(?:afgeronde|afgedane|nagekomen|voldane|afgehandelde) toezeggingen",
            r"toezeggingen,? (?:\((?=\w))?(?:die |welke )?(?:(?:zijn|is|inmiddels|reeds|waaraan)"
            r" ){0,3}(?:afgerond|afgedaan|voldaan|nagekomen|afgehandeld)",
        ),
    ),
)
