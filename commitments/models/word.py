"""The words and abbreviations of the published records: for compounds, other names and 'bedoelde u'."""

from collections.abc import Iterable
from typing import Any

from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.utils.translation import gettext_lazy as _

from commitments.words import Lexicon
from commitments.words.abbreviations import is_sure
from commitments.words.analyser import WORDS, fold_word, stems

# Once may be an accident of letters, unless each word gives its first one.
_TRUSTED = 2
# Words of a question that are looked at, and words of the longest name.
_MOST_WORDS, _LONGEST_NAME = 32, 8
# Of an abbreviation that stands for many things.
_MOST_MEANINGS = 6


@models.CharField.register_lookup
class AnyOf(models.Lookup):
    """One of a list that is sent as one value: Django takes longer over hundreds than the database does."""

    lookup_name = "any_of"
    prepare_rhs = False

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, Any]:
        """As a comparison with an array."""
        column, parameters = self.process_lhs(compiler, connection)
        return f"{column} = ANY(%s)", [*parameters, self.rhs]


class WordQuerySet(models.QuerySet["Word"]):
    """Words as questions."""

    def lexicon(self) -> Lexicon:
        """All of them, to split many words with."""
        return Lexicon(self.order_by().values_list("word", "count").iterator(chunk_size=10_000))

    def lexicon_for(self, texts: Iterable[str]) -> Lexicon:
        """As much of them as is needed to split the words of these texts."""
        pieces = Lexicon.pieces_of(texts)
        return Lexicon(self.order_by().filter(word__any_of=pieces).values_list("word", "count"))


class Word(models.Model):
    """A word as it is printed, folded to small letters without accents, and in how many records it is.

    At least so many: the number is exact after a whole reindex. Of drafts it holds nothing.
    """

    word = models.CharField(_("woord"), max_length=60, primary_key=True)
    lexeme = models.CharField(_("stam"), max_length=60)
    sound = models.CharField(
        _("klank"), max_length=60, help_text=_("Gelijk voor wat hetzelfde klinkt: ei en ij.")
    )
    count = models.PositiveIntegerField(_("aantal records"))

    objects = WordQuerySet.as_manager()

    class Meta:
        verbose_name = _("woord")
        verbose_name_plural = _("woorden")
        ordering = ("word",)
        indexes = [
            models.Index(fields=["lexeme"], name="word_by_lexeme"),
            models.Index(fields=["sound"], name="word_by_sound"),
            GinIndex(fields=["word"], name="word_by_likeness", opclasses=["gin_trgm_ops"]),
        ]

    def __str__(self) -> str:
        return self.word


class AbbreviationQuerySet(models.QuerySet["Abbreviation"]):
    """Abbreviations as questions."""

    def groups_for(self, typed: str) -> list[tuple[str, ...]]:
        """The abbreviations of which one name, short or long, may be among these words: all their names."""
        words = stems(typed)[:_MOST_WORDS]
        runs = {
            " ".join(words[start:end])
            for start in range(len(words))
            for end in range(start + 2, min(start + _LONGEST_NAME, len(words)) + 1)
        }
        shorts = set(map(fold_word, WORDS.findall(typed)[:_MOST_WORDS]))
        asked = self.filter(models.Q(short__in=shorts) | models.Q(key__in=runs))
        names: dict[str, tuple[str, ...]] = {}
        for short, long, count in asked.order_by("-count", "key").values_list("short", "long", "count"):
            known = names.get(short, (short,))
            if len(known) <= _MOST_MEANINGS and (count >= _TRUSTED or is_sure(short, long)):
                names[short] = (*known, long)
        return list(names.values())


class Abbreviation(models.Model):
    """An abbreviation that records explain themselves: 'Nederlandse Zorgautoriteit (NZa)'.

    In at least so many published records, as `Word.count`.
    """

    short = models.CharField(_("afkorting"), max_length=20, help_text=_("In kleine letters: nza."))
    long = models.CharField(_("voluit"), max_length=200)
    key = models.CharField(_("stammen"), max_length=200, help_text=_("Van de woorden voluit, op volgorde."))
    count = models.PositiveIntegerField(_("aantal records"))

    objects = AbbreviationQuerySet.as_manager()

    class Meta:
        verbose_name = _("afkorting")
        verbose_name_plural = _("afkortingen")
        ordering = ("short", "-count")
        constraints = [models.UniqueConstraint(fields=["short", "key"], name="abbreviation_once")]
        indexes = [models.Index(fields=["key"], name="abbreviation_by_key")]

    def __str__(self) -> str:
        return f"{self.short}: {self.long}"
