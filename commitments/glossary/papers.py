"""Letters and other papers, and how a place in them is named."""

from django.utils.translation import gettext_lazy as _

from commitments.glossary.entry import Entry, Section, Source

PAPERS = Section(
    "papieren",
    _("Brieven en andere stukken"),
    (
        Entry(
            "kamerbrief",
            _("Kamerbrief"),
            _(
                "Een brief van een of meer bewindspersonen aan de Kamer. Eén brief kan over veel afspraken "
                "gaan: iets nakomen, de voortgang melden en nieuwe beloften doen."
            ),
            labels=("document:kamerbrief",),
        ),
        Entry(
            "kabinetsreactie",
            _("Kabinetsreactie"),
            _(
                "De brief waarin het kabinet antwoordt op een advies of een plan, met een oordeel per "
                "aanbeveling."
            ),
            labels=("document:kabinetsreactie",),
            see=("oordeel",),
        ),
        Entry(
            "beslisnota",
            _("Beslisnota"),
            _(
                "De nota waarin ambtenaren de minister adviseren over een brief. Zij is gericht aan de "
                "minister en niet aan de Kamer. Er kan dus geen toezegging mee worden nagekomen, en zij "
                "heeft geen Kamerstuknummer. Sinds 1 juli 2021 zijn beslisnota's bij Kamerstukken openbaar."
            ),
            labels=("document:beslisnota",),
            source=Source(
                _("Rijksoverheid, 1 juli 2021"),
                "https://www.rijksoverheid.nl/actueel/nieuws/2021/07/01/"
                "rijksoverheid-zet-betekenisvolle-stap-naar-meer-openheid",
            ),
        ),
        Entry(
            "initiatiefnota",
            _("Initiatiefnota"),
            _("Een plan dat een Kamerlid zelf schrijft en dat in de Kamer wordt besproken."),
            labels=("document:initiatiefnota",),
        ),
        Entry(
            "kamerstuk",
            _("Kamerstuk"),
            _(
                "Een officieel stuk van de Kamer, met een nummer zoals 33694-43: stuk 43 in dossier 33694. "
                "Zoeken kan met elke schrijfwijze, ook met '33 694, nr. 43'."
            ),
            see=("dossier",),
        ),
        Entry(
            "dossier",
            _("Dossier"),
            _(
                "De genummerde map waarin de Kamer de stukken over één onderwerp bewaart. Soms hoort er "
                "iets achter het nummer, zoals in 21501-02 of 36600-X."
            ),
            see=("kamerstuk",),
        ),
        Entry(
            "handelingen",
            _("Handelingen"),
            _("Het verslag van wat er in de grote vergaderzaal van de Kamer woordelijk is gezegd."),
        ),
        Entry(
            "verslag",
            _("Verslag van een debat"),
            _("Wat er in een debat of een commissie is gezegd, op papier."),
            labels=("document:verslag",),
            see=("handelingen",),
        ),
        Entry(
            "debat",
            _("Debat (geen verslag bekend)"),
            _("Een debat dat in een brief wordt genoemd, maar waarvan hier geen verslag bekend is."),
            labels=("document:debat",),
        ),
        Entry(
            "ander-document",
            _("Ander document"),
            _("Een stuk van een soort die hier geen eigen naam heeft."),
            labels=("document:overig",),
        ),
        Entry(
            "passage",
            _("Passage"),
            _(
                "Een of twee zinnen die letterlijk uit een document zijn overgenomen. Alles wat hier over "
                "een afspraak staat, steunt op een passage of op een register."
            ),
            see=("vindplaats",),
        ),
        Entry(
            "vindplaats",
            _("Vindplaats"),
            _("Waar iets staat: welk document, en daarin welke regel, bladzijde of voetnoot."),
        ),
        Entry(
            "register",
            _("Register"),
            _(
                "De lijst die een Kamer zelf bijhoudt van moties, toezeggingen en stukken. Wat het register "
                "zegt, staat hier naast wat de brieven zeggen."
            ),
        ),
    ),
)
