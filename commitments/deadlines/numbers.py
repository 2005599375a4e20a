"""Numbers as Dutch letters print them: '6', 'zes', 'derde', '3e'."""

_ONES = (
    *("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"),
    *("dertien", "veertien", "vijftien", "zestien"),
)
NUMBERS = {word: number for number, word in enumerate(_ONES, start=1)} | {
    "één": 1,
    "zeventien": 17,
    "achttien": 18,
    "negentien": 19,
    "twintig": 20,
    "eenentwintig": 21,
    "vierentwintig": 24,
    "dertig": 30,
    "zesendertig": 36,
    "veertig": 40,
    "achtenveertig": 48,
    "vijftig": 50,
    "zestig": 60,
    "negentig": 90,
    "honderd": 100,
}
ORDINALS = {
    "eerste": 1,
    "tweede": 2,
    "derde": 3,
    "vierde": 4,
    "laatste": -1,
}
# Longest first, so that 'zestien' is not read as 'zes'.
NUMBER = r"(?:\d{1,3}|" + "|".join(sorted(NUMBERS, key=len, reverse=True)) + ")"
ORDINAL = r"(?:" + "|".join(ORDINALS) + r"|[1-4](?:e|ste|de))"


def number(printed: str) -> int:
    """'6' and 'zes' are 6."""
    printed = printed.lower()
    return int(printed) if printed.isdigit() else NUMBERS[printed]


def ordinal(printed: str) -> int:
    """'derde' and '3e' are 3, 'laatste' is -1."""
    printed = printed.lower()
    return ORDINALS[printed] if printed in ORDINALS else int(printed[0])
