"""In what way one record of a chain stands to another, as one list over letters, links and events."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Relation(TextChoices):
    """From what tells most to what tells least. The values are those of the models' own choices."""

    FULFILS = "vervult", _("Komt na")
    ANSWERS = "beantwoordt", _("Geeft antwoord op")
    FOLLOWS_UP = "vervolgt", _("Is een vervolg op")
    POSTPONES = "stelt_uit", _("Stelt uit")
    TRANSFERS = "draagt_over", _("Draagt over")
    DECLINES = "wijst_af", _("Wijst af")
    REPORTS = "meldt", _("Meldt de voortgang van")
    EVIDENCE = "bewijs", _("Laat zien dat er iets is gedaan aan")
    TERM = "termijn", _("Bepaalt de termijn van")
    ORIGIN = "oorsprong", _("Is het begin van")
    ACCOMPANIES = "hoort_bij", _("Hoort bij")
    CITES = "haalt_aan", _("Haalt aan")
    MENTIONS = "noemt", _("Noemt")
    CONTEXT = "achtergrond", _("Is achtergrond bij")

    @property
    def strength(self) -> int:
        """0 for the one that tells most."""
        return list(Relation).index(self)

    @property
    def is_weak(self) -> bool:
        """True for what only names the other: such a line is drawn where there is no better one."""
        return self in (Relation.CITES, Relation.MENTIONS, Relation.CONTEXT)

    @property
    def has_sign(self) -> bool:
        """False for what a line says without one: that something names another, or shows that it was done."""
        return not self.is_weak and self is not Relation.EVIDENCE
