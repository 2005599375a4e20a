"""Dutch as this field writes it: the tables of words, and the stem and the parts of a word.

Words come folded: small letters without accents. Whatever changes a stem raises `VERSION` in `vectors.py`.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

import Stemmer

# Too common to search for. They keep their place in the text: "raad van state" is a phrase with a gap.
# 'niet' and 'geen' are not here: an aanbeveling that was not adopted is what some readers look for.
STOP_WORDS = """
de het een en of van in op te ten ter den der des dat die dit deze is zijn was waren wordt worden werd werden
voor met aan om ook als bij door uit naar tot over er hij zij ze we wij ik u hun haar heeft hebben had dan
maar nog al zo wat wie waar s t n tijdens volgens wegens namens jegens
"""
# Stands before a lexeme that is only part of its word: '~paard' for paardenmarkt.
PART = "~"
# Nouns with a stem of their own: the stem first, then its other forms. They may end a compound, which is
# then found by its parts: wapensystemen by wapens and by systeem. The longest one wins: voorraad is no raad.
HEADS = """
aanvraag aanvragen | academicus academici | adres adressen | advies adviezen | akkoord akkoorden | beleid
beraad | brief brieven | commissie commissies | conferentie conferenties | debat debatten | drone drones
examen examens | fonds fondsen | gebied gebieden | gemeente gemeenten gemeentes | gesprek gesprekken
geval gevallen | gevolg gevolgen | grens grenzen | haven havens
hoofdstuk hoofdstukken | inkomen inkomens
kabinet kabinetten | kans kansen | keten ketens | kind kinderen | lid leden
minister ministers | ministerie ministeries | motie moties | nota
onderzoek onderzoeken | ongeval ongevallen | overleg overleggen | plaats plaatsen | plafond plafonds
plan plannen | proces processen | raad raden | rapport rapporten | reactie reacties | resolutie resoluties
schip schepen | stad steden | stelsel stelsels | strategie strategieen | stuk stukken | systeem systemen
test testen tests | tester testers | toets toetsen
verdrag verdragen | verleden | vermogen vermogens | voorraad voorraden | vraag vragen
vraagstuk vraagstukken | wapen wapens | wet wetten
antibioticum antibiotica | centrum centra centrums | consortium consortia | criterium criteria criteriums
curriculum curricula | forum fora forums | goed goederen | laboratorium laboratoria
maximum maxima | minimum minima | museum musea museums | podium podia | politicus politici | quotum quota
referendum referenda referendums | visum visa
"""
# Nouns that often begin a compound, with the form in which they do: wapenbeheersing, veiligheidsbeleid.
FIRSTS = """
beleid beleids | commissie | cyber | defensie | drone | export | gemeente | kabinet kabinets | kamer | motie
oorlog oorlogs | veiligheid veiligheids | vrede vredes | wapen
"""
# What, before or after such a noun, makes it another word: overleden is no lid, gemeentelijk no compound.
NO_FIRSTS = frozenset({"aan", "achter", "door", "onder", "over", "tegen", "uit", "ver", "voor"})
NO_LASTS = ("achtig", "lijk", "lijke", "matig", "matige", "loos", "loze", "schap")
# Whole words, never part of a compound, whose own stem would be wrong or fall together with another word's.
STEMS = """
begeleid begeleiding begeleiden begeleidt begeleide | briefing briefings
congres congressen | dag dagen | verbod verboden verbieden verbiedt verbiedend verbood
aanbod aanbieden aanbiedt aangeboden | gebod geboden gebieden | keus keuze keuzes kiezen kiest gekozen
hulp helpen helpt geholpen | opvang opvangen opgevangen | vondst vinden gevonden
komst komen komt gekomen | winst winnen gewonnen | gebouw gebouwen | gebrek gebreken | gedrag | gegevens
geheim geheimen geheime | gemiddeld gemiddelde gemiddelden | gevaar gevaren | geweld | gezag
middelbaar middelbare | gezond gezonde gezondheid | leven levens | kind kinder kinds | schip scheep scheeps
ei eieren eier | rund runderen rund | kalf kalveren kalver | lam lammeren lammer | blad bladeren blader
volk volkeren | lied liederen lieder | rad raderen | koe koeien | hoen hoenders
been beenderen | mens mensen | overheid overheden overheids | reden redenen | state states
dans dansen | exces excessen | fins finse | gans ganzen | iers ierse | lens lenzen | pers persen
reces recessen | vals valse | vers verse | raadsman raadslieden | vakman vaklieden vakmensen
zone zones | aedes | agnes
aanbesteed aanbesteden aanbestede | inbesteed inbesteden | uitbesteed uitbesteden uitbestede
succes successen | teken tekens | verlies verliezen | vermoeden vermoedens | voornemen voornemens
weg wegen | wens wensen
"""
# Strong participles of verbs that moties and letters turn on, with or without a prefix (ingetrokken).
PARTICIPLES = {
    "genomen": "nemen",
    "getrokken": "trekken",
    "gedaan": "doen",
    "gedane": "doen",
    "gebracht": "brengen",
    "geschreven": "schrijven",
    "gesproken": "spreken",
    "verzonden": "verzenden",
    "bevolen": "bevelen",
    "besloten": "besluiten",
    "worpen": "werpen",
}
# Written in C; Python alone is thirty times slower. `stem` remembers, it need not.
_stemmer = Stemmer.Stemmer("dutch", 0)
VOWELS = frozenset("aeiouy")
_IG = re.compile(r"(.{2,}ig)(?:en|ings?|ingen|t|heids?|heden)?$")
_IGD = re.compile(r"(.{2,}igd)(?:en)?$")
_WEAK_PARTICIPLE = re.compile(r"((?:be|her|ont|ver).*[^aeiou]e[lr])d$")
# Begins or, after the prefix of its verb, goes on with ge-: gemaakt, aangehouden; not gevangenis, aangeven.
_PREFIX = (
    "aan|achter|af|bij|binnen|door|heen|in|los|mee|na|neer|om|onder|op|over|samen|stil|tegen|terug|thuis|toe|uit"
    "|vast|vol|voor|weer|weg"
)
# Nouns whose ge- is their own.
_NO_GE = "ld|bied|dacht|drag|luid|nocid|recht|sticht|voel|wicht|zicht|zond"
_PARTICIPLE = re.compile(
    rf"(?:ge(?!{_NO_GE}|.*heid$).+(?:d|t|de|te|eerden)|(?:{_PREFIX})ge(?!ve|vi).+(?:d|t|de|te|en))$"
)
_DIMINUTIVE = re.compile(r"(?:(?<=[lnrw])t|(?<=m)p|(?<=[^aeiouy]))jes?$")
_NO_DIMINUTIVES = frozenset({"oranje", "franje", "plunje", "spanje"})
_AFTER_CONSONANT = re.compile(r"[lmnprtk][sz]en$")
# Who was: betrokkenen, overledenen, ingezetenen; not bouwstenen, berekenen.
_PARTICIPLE_NOUN = re.compile(
    rf"((?:(?:{_PREFIX}|pas)?ge|be|ver|over|ont)(?!sch).{{2,}}(?:kk|ng|[^gkp])en|(?:jong)?volwassen)en?$"
)
_INFLECTED_PARTICIPLE = re.compile(
    rf"((?:{_PREFIX})?ge(?!{_NO_GE}).{{2,10}}(?:[dt](?=e$)|(?:pt|[glr]d)(?=en$)))en?$"
)
# A lesson in something; not controles, modules.
_LESSON = re.compile(r"(?:(?<=[jkm])|(?<=taal))les(?:sen)?$")
# Who does it: werkster, uitreizigster. Every other -ster belongs to its word: hamster, register, venster.
_AGENT = re.compile(
    r"(?:arbeid|draag|hel[dp]|ig|leid|neem|oordig|tree?d|turn|verpleeg|werk|zang|zoek|zwem)sters?$"
)
_STER = re.compile(r"(.{2,}ster)s?$")
_LONG_VOWEL = re.compile(r"(?<=[aeiouy])(.*)([aeou])\2([^aeiouy]+)$")


def _table(rows: str) -> dict[str, str]:
    """Form → stem, of 'stem form form' between bars and line ends."""
    return {form: row.split()[0] for row in re.split(r"[|\n]", rows) for form in row.split()}


_STOP_WORDS = frozenset(STOP_WORDS.split())
_HEADS = _table(HEADS)
_STEMS = _table(STEMS)
_FIRSTS = sorted(_table(FIRSTS).items(), key=lambda form: -len(form[0]))
WHOLE_WORDS = frozenset([*_HEADS, *_STEMS, *_table(FIRSTS)])
_LONGEST_HEAD = max(map(len, _HEADS))


def is_stop_word(word: str) -> bool:
    """Whether the word is too common to search for."""
    return word in _STOP_WORDS


def _split(word: str) -> tuple[str, str]:
    """A word that ends in one of `HEADS`: what stands before it and that form; ('', '') for other words."""
    for start in range(max(0, len(word) - _LONGEST_HEAD), len(word) - 2):
        if word[start:] in _HEADS and (start == 0 or (start >= 3 and word[:start] not in NO_FIRSTS)):
            return word[:start], word[start:]
    return "", ""


@lru_cache(maxsize=1 << 17)
def stem(word: str) -> str:
    """The stem of a folded word: snowball's, with its known faults in this field put right."""
    if len(word) < 4 or not word.isalpha():
        return word
    if word in _STEMS:
        return _STEMS[word]
    first, head = _split(word)
    return first + _HEADS[head] if head else _stem_freely(word)


def _singular(word: str) -> str:
    """Without an ending after which the stemmer leaves an s: fietsen, beurzen, Franse, experts, wagens."""
    if len(word) > 6 and _AFTER_CONSONANT.search(word):
        word = word[:-3] + "s"
    elif len(word) > 5 and word.endswith("ese"):
        return word[:-3] + "ees"
    elif len(word) > 5 and word.endswith("se"):
        word = word[:-1]
    if (len(word) > 4 and word.endswith("ts")) or (len(word) > 6 and word.endswith("ens")):
        return word[:-1]
    return word


def _stemmed(word: str, printed: str) -> str:
    """What the stemmer makes of a word that is printed so; without taking a 'ge' out of the middle of it.

    That is right in a participle only: getijden are no tijden, and mogelijk does not belong to molijk.
    """
    result: str = _stemmer.stemWord(word)
    place = word.find("ge")
    if place < 0 or len(result) <= place or "g" in result[place : place + 2] or _PARTICIPLE.match(printed):
        return result
    kept: str = _stemmer.stemWord(f"{word[:place]}g\u00eb{word[place + 2 :]}")
    return kept.replace("\u00eb", "e")


def _own_ending(word: str) -> str:
    """The stem of a word with an ending that the stemmer would spoil, '' of other words."""
    if len(word) > 5 and (found := _LESSON.search(word)):
        return word[: found.start()] + "les"
    if word.endswith("atief"):
        return word
    # With one e, as in operationele.
    return word[:-3] + "el" if word.endswith("eel") and len(word) > 6 else ""


def _regular(word: str) -> str:
    """The word with what is irregular about its inflection made regular."""
    for participle, infinitive in PARTICIPLES.items():
        if word.endswith(participle):
            word = word.removesuffix(participle) + infinitive
            break
    word = _DIMINUTIVE.sub("", word) if len(word) > 4 and word not in _NO_DIMINUTIVES else word
    if word.endswith(("ieen", "eeen")):
        word = word[:-2]
    if word.endswith(("landse", "landsen")):
        word = word[: word.rindex("se")]
    return word[:-5] + "heid" if word.endswith("heden") and len(word) > 7 else word


def _stem_freely(word: str) -> str:
    """The stem of a word that no table names."""
    printed, word = word, _regular(word)
    if ending := _own_ending(word):
        return ending
    if found := _PARTICIPLE_NOUN.match(word) or _INFLECTED_PARTICIPLE.match(word):
        word = printed = found[1]
    word = _singular(word)
    if word.endswith("es") and len(word) > 4 and word[-3] not in VOWELS:
        word = word[:-1]
    # An ending -e gets the stem of -en: grote as groten, groot.
    if word[-1] == "e" and word[-2] not in VOWELS:
        word += "n"
    if word.endswith("baren"):
        word = word.removesuffix("baren") + "baar"
    # Kept -ig: wijziging and gewijzigd must not fall together with wijze.
    if found := _IG.match(word):
        return found[1]
    if found := _IGD.match(word):
        return _stemmer.stemWord(found[1]).removesuffix("d")
    result = _stemmed(word, printed)
    if (own := _STER.match(word)) and not result.endswith("ster") and not _AGENT.search(word):
        return own[1]
    # The stemmer takes the d of antwoorden with the ending, not that of antwoord.
    if word == result + "den":
        result += "d"
    if found := _WEAK_PARTICIPLE.match(result):
        result = found[1]
    # A last syllable's long vowel is spelt with one letter once the word is inflected: sociaal, sociale.
    return _LONG_VOWEL.sub(r"\1\2\3", result)


def compound_parts(word: str) -> Iterator[str]:
    """The lexemes inside a compound, by the two tables of nouns; none when it is no compound."""
    if len(word) > 5 and (lesson := _LESSON.search(word)):
        yield from ("les", stem(word[: lesson.start()]))
        return
    first, head = _split(word)
    if first:
        yield _HEADS[head]
        yield from compound_parts(first)
        # The s may tie (kabinetsreactie) or belong to the word (crisisbeleid).
        yield from (stem(first), stem(first.removesuffix("s")))
        return
    for form, noun in _FIRSTS:
        rest = word.removeprefix(form)
        if word.startswith(form) and len(rest) > 3 and not rest.endswith(NO_LASTS):
            yield from (stem(noun), stem(rest))
            return


# Endings by which one root makes words that a stemmer keeps apart: alcohol, alcoholisch; crimineel,
# criminaliteit.
_KIN_ENDINGS = (
    ("", "isch"),
    ("ie", "isch"),
    ("ism", "istisch", "ist"),
    ("el", "al"),
    ("ie", "eel"),
    ("aris", "ar"),
)
_SHORTEST_ROOT = 4


def kin(lexeme: str) -> tuple[str, ...]:
    """Lexemes that words of the same root would have, should there be such words."""
    found = [
        lexeme.removesuffix(ending) + other
        for endings in _KIN_ENDINGS
        for ending in endings
        if lexeme.endswith(ending) and len(lexeme) - len(ending) >= _SHORTEST_ROOT
        for other in endings
        if other != ending
    ]
    return tuple(dict.fromkeys(found))
