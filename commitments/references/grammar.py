"""The pieces that citations are printed with, as patterns on folded text, each with examples beside it.

`finding.py` and `parsing.py` put them together as rules; `reading.py` reads their named groups. Every repeat
has a bound, so that a rule takes linear time on any text.
"""

import re

from .kamerstuk import CHAPTER, LETTERED_NUMBER

# '2018/19', '2018-2019'. Not 2019/452, a regulation.
SESSION = r"(?:1[89]|20)[0-9]{2} ?[/-] ?(?:(?:1[89]|20)[0-9]{2}|[0-9]{2})(?![0-9])"
CHAMBER = r"(?:II|I|TK|EK|(?i:(?:van de |der )?(?:tweede|eerste) kamer(?: der staten-generaal)?))(?![A-Za-z])"
_NAMED = r"kamerstuk(?:ken|dossiers?|nummers?)?|dossiers?|dossiernummers?|kst"
# Words that say that the number of a dossier follows, even with nothing behind it.
DOSSIER_MARK = (
    rf"(?<![A-Za-z])(?i:{_NAMED}|(?:initiatief)?wetsvoorstel(?:len)?|initiatiefnota)(?![A-Za-z])\.?"
)
# Those that are followed by a paper's number: also 'motie', 't.v.v.' (replaces), 'Tweede Kamer', 'EK'.
MARK = (
    rf"(?<![A-Za-z])(?:(?i:{_NAMED}|moties?|amendement(?:en)?|t\.?v\.?v|ter vervanging van"
    r"|(?:tweede|eerste) kamer)|TK|EK)(?![A-Za-z])\.?"
)


def prefix(mark: str) -> str:
    """Pattern of 'Kamerstukken II, 2018-2019, ', 'Tweede Kamer, vergaderjaar 2022-2023, ', 'EK '."""
    return (
        rf"(?P<mark>{mark})[,:]?[ -]?(?:(?i:nrs?)\.? ?)?(?:(?P<chamber>{CHAMBER}),? ?)?"
        rf"(?:(?i:vergaderjaar|zitting(?:sjaar)?) )?(?:\(?{SESSION}\)?,? ?)?"
    )


# Not inside a longer number or word; a footnote digit may be glued on ('technologie133 694, nr. 43').
START = r"(?:(?<![0-9A-Za-z])|(?<=[a-z][0-9])|(?<=[a-z][.,;:)][0-9]))(?<![0-9][./-])"
# '33 694', '33694', '33.694': a dossier in use now.
FIVE = r"[1-3][0-9][ .]?[0-9]{3}(?![0-9])"
# After a mark also old dossiers (9724) and slips ('233694', '332 440', '33 6941': a doubled or glued digit).
MARKED = (
    r"(?:[1-9][0-9][ .]?[0-9]{3}|[1-9][0-9]{2} [0-9]{3}|[1-9][0-9] [0-9]{4}|[1-9][0-9]{5}"
    r"|(?!1[89]|20)[1-9][0-9]{3})(?![0-9])"
)
_NR = r"(?i:n(?:rs?|ummers?))"
_R_NUMBER = r" ?-? ?\(R ?[0-9]{3,4}\)"
_BEFORE_NR = rf"(?: ?[,-])? ?(?i:stuk(?:ken)? )?(?={_NR})"
# 'X', '-XV', ' - VIII', 'A' (glued), ' hoofdstuk X', '(VIII)', ', X' (before 'nr.'), '(R 1669)', '-02'
_SUFFIX = (
    rf"(?:{_R_NUMBER}"
    rf"| ?-(?:0[1-9]|[1-9][0-9](?=-[0-9]|{_BEFORE_NR}))(?![0-9])"
    rf"| ?\({CHAPTER}\)"
    rf"|, ?{CHAPTER}(?={_BEFORE_NR})"
    rf"|(?: ?- ?|,? (?i:hoofdstuk) ){CHAPTER}(?![A-Za-z0-9])"
    rf"|[ -]?(?:{CHAPTER}|[A-Z])(?![A-Za-z0-9]))"
)
_COUNCIL = r"21[ .]?501 ?[- ] ?(?!00)[0-9]{2}(?![0-9])"


def dossiers(digits: str) -> str:
    """Pattern of one dossier or joined ones: '31 293 en 31 289', '31066/24515', '36 600 X'."""
    return (
        rf"(?P<dossiers>(?>{_COUNCIL}|{digits}(?:{_SUFFIX})?)"
        rf"(?:(?: ?/ ?| (?i:en) |, )(?>{_COUNCIL}|{FIVE}(?:{_SUFFIX})?)){{0,7}})"
    )


# '36 600 X', '27484-(R1669)', '21501-02': with a number behind it unmistakable, whatever stands around it
WITH_CHAPTER = rf"(?P<dossiers>{_COUNCIL}|{FIVE}(?:{_R_NUMBER}|[ -]?(?:{CHAPTER}|[A-Z])(?![A-Za-z0-9])))"
# '35 300-XV', '36 410 VI', '36600-J', '27 484 (R 1669)', '21501-02': not '12 500 V' (volt)
CHAPTER_DOSSIER = (
    rf"(?P<dossiers>{_COUNCIL}|{FIVE}(?:{_R_NUMBER}"
    rf"|(?:(?: ?-| (?=[IVX]{{2}})){CHAPTER}|-[A-Z])(?![A-Za-z0-9])))"
)
# '(33694-43; 35848-8)', '(233694, nr. 43)': told from other numbers by the bracket or list they stand in
LISTED = (
    r"(?:\A|(?<=[(\n])|(?<=[;:,] )|(?<= en ))"
    r"(?P<dossiers>(?!21501)[1-3][0-9]{4}(?=-[1-9])|[1-9][0-9]{5}(?=,? ?nr))"
)

# Not 'EN': in a search box that is the word between two numbers.
_LETTER = r"(?!EN)[A-H]?[A-Z](?![A-Za-z0-9])"
_FIRST = rf"(?:0{{0,3}}[1-9][0-9]{{0,3}}(?![0-9])|{_LETTER})"
# A next number is not the head of the next dossier ('nr. 43 en 35 848, nr. 8') or of a session.
_NEXT = rf"(?:0{{0,3}}[1-9][0-9]{{0,3}}(?![0-9])(?![ .][0-9]{{3}}(?![0-9])|/[0-9])|{_LETTER})"
_TO = r"(?: ?- ?| ?(?i:t/m) ?| (?i:tot en met) )"
_UNIT = rf"{_FIRST}(?:{_TO}{_NEXT})?"
_NEXT_UNIT = rf"{_NEXT}(?:{_TO}{_NEXT})?"
# '45, 48 en 59', '12-14', '45 en nr. 48'
MANY = (
    rf"{_UNIT}(?:(?:, ?| ?/ ?)(?:{_NR}\.? ?)?{_NEXT_UNIT}){{0,60}}"
    rf"(?:,? (?i:en|&) (?:{_NR}\.? ?)?{_NEXT_UNIT}){{0,20}}"
)
_END = r"(?= ?[).,;:\]]| ?\Z|\n)"
# After 'nr.': one number or range. More only behind another 'nr.' ('45 en nr. 48') or where the list visibly
# ends: '45 en 48)', not '45 en 2 leden'.
ONE = (
    rf"{_UNIT}(?:(?:,? (?i:en) |, ){_NR}\.? ?{_NEXT}(?! ?\()){{0,20}}"
    rf"(?:(?:, ?{_NEXT}){{0,60}} (?i:en) {_NEXT}{_END})?"
)
# ', nr. 43', ' nrs. 45, 48 en 59', ', stuk nr. 2648', ', letter M'
NUMBERED = (
    rf"(?: ?[,-])? ?(?i:stuk(?:ken)? )?(?:(?i:nrs|nummers|letters)(?![a-z])[.,]? ?(?P<many>{MANY})"
    rf"|(?i:nr|nummer|letter)(?![a-z])[.,]? ?(?P<one>{ONE}))"
)

# The number behind the hyphen of '33694-43', '36600-X-50', '22112-3235 en 3236'
HYPHENED = rf"-(?!0)(?P<hyphened>{_FIRST}(?: (?i:en) {_NEXT}{_END})?)"
# 'Kamerstukken II 2018/19, 33694, 43': without 'nr.' only where it visibly ends
BARE = rf", ?(?P<bare>{_NEXT}){_END}"
# ', A' and ', A en B': papers of the Eerste Kamer
_LETTERS = rf"(?P<letters>{_LETTER}(?:(?:, ?| (?i:en) ){_LETTER}){{0,20}})"
LETTERED = rf", ?{_LETTERS}"
# 'stuk nr. 41 (36 410 VI)', 'nr. 456 (36800-XVI)': the number comes first
NUMBER_FIRST = (
    rf"(?<![A-Za-z])(?i:stuk(?:ken)? )?{_NR}\.? ?"
    rf"(?P<first>{_UNIT}(?:(?:, ?| (?i:en) ){_NEXT}){{0,60}}) ?\({dossiers(FIVE)}\)"
)
# 'CXXXIX, A', 'CCD II': dossiers with letters for a number
LETTER_DOSSIER = (
    rf"(?P<roman>{LETTERED_NUMBER})(?:[ -](?P<chapter>{CHAPTER})|(?:, ?|-){_LETTERS})(?![A-Za-z0-9])"
)

# The parts of the groups 'dossiers' and of those with numbers, one by one
ONE_DOSSIER = re.compile(rf"(?P<council>{_COUNCIL})|(?P<digits>{MARKED})(?P<suffix>{_SUFFIX})?")
JOIN = re.compile(r" ?/ ?| (?i:en) |, ")
ONE_UNIT = re.compile(rf"(?<![0-9A-Za-z])({_FIRST})(?:{_TO}({_FIRST}))?")
