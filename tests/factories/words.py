"""Words and abbreviations as the indexer learns them."""

from factory import LazyAttribute, Sequence

from commitments.models import Abbreviation, Word
from commitments.words.dutch import stem
from commitments.words.spelling import sound
from tests.factories.base import RecordFactory


class WordFactory(RecordFactory[Word]):
    """A word that occurs often enough to be half of a compound."""

    class Meta:
        model = Word

    word = Sequence(lambda n: "paard" + chr(97 + n % 26) * (n // 26 + 1))
    lexeme = LazyAttribute(lambda o: stem(o.word))
    sound = LazyAttribute(lambda o: sound(o.word))
    count = 5


class AbbreviationFactory(RecordFactory[Abbreviation]):
    class Meta:
        model = Abbreviation

    short = Sequence(lambda n: f"nza{n}")
    long = "Nederlandse Zorgautoriteit"
    key = "nederland zorgautoriteit"
    count = 2
