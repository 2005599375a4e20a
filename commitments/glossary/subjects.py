"""What the tracker keeps, and the people it is about."""

from django.utils.translation import gettext_lazy as _

from commitments.glossary.entry import Entry, Section, Source
from commitments.statuses import Kind

KEPT = Section(
    "bijgehouden",
    _("Wat hier wordt bijgehouden"),
    (
        Entry(
            "afspraak",
            _("Afspraak"),
            _(
                "Zo heet hier een motie, een toezegging of een aanbeveling: iets wat aan het kabinet is "
                "gevraagd, wat het heeft beloofd of wat het is aangeraden."
            ),
            see=("motie", "toezegging", "aanbeveling"),
        ),
        Entry(
            "motie",
            Kind.MOTIE.label,
            _(
                "Een verzoek of uitspraak waarover de Kamer stemt. Een aangenomen motie bindt het kabinet "
                "politiek, maar niet door de wet: het kabinet kan zeggen dat het haar niet uitvoert."
            ),
            labels=("soort:motie", "document:motie"),
            see=("aangenomen", "kabinetsappreciatie"),
        ),
        Entry(
            "toezegging",
            Kind.TOEZEGGING.label,
            _(
                "Een belofte van een bewindspersoon aan de Kamer. De Tweede Kamer houdt een register bij "
                "van wat in een openbare vergadering mondeling is beloofd. Een belofte in een brief staat "
                "daar niet in. Hier staat zij wel."
            ),
            labels=("soort:toezegging",),
            source=Source(
                _("Reglement van Orde van de Tweede Kamer, artikel 15.20a (Kamerstuk 35322-31)"),
                "https://zoek.officielebekendmakingen.nl/kst-35322-31.html",
            ),
            see=("bewindspersoon", "voldaan"),
        ),
        Entry(
            "uitdrukkelijk",
            _("Hoe uitdrukkelijk"),
            _(
                "Hoe duidelijk de woorden iets beloven. 'Uitdrukkelijk toegezegd': er staat dat het is "
                "toegezegd. 'Duidelijk voornemen': er staat wat het kabinet zal doen. 'Voornemen in "
                "algemene woorden': er staat alleen waar het kabinet naar streeft."
            ),
            labels=("kracht:uitdrukkelijk", "kracht:sterk", "kracht:zwak"),
        ),
        Entry(
            "aanbeveling",
            Kind.AANBEVELING.label,
            _(
                "Eén raad uit een advies. Het kabinet geeft er in de kabinetsreactie een oordeel over. De "
                "Kamer houdt van aanbevelingen niet bij of zij zijn uitgevoerd."
            ),
            labels=("soort:aanbeveling",),
            see=("advies", "oordeel"),
        ),
        Entry(
            "advies",
            _("Advies"),
            _(
                "Een rapport van een adviescollege, met een of meer aanbevelingen. Het nummer, zoals AIV "
                "119, is van het college en is geen Kamerstuknummer. Een later advies kan een ouder advies "
                "vervangen."
            ),
            labels=("document:advies",),
            see=("adviescollege", "aanbeveling"),
        ),
        Entry(
            "mijlpaal",
            _("Mijlpaal"),
            _(
                "Een gebeurtenis waarop een afspraak wacht, waarmee zij begon of die laat zien dat er iets "
                "is gebeurd. Een conferentie bijvoorbeeld, of een besluit van de Verenigde Naties."
            ),
        ),
    ),
)

PEOPLE = Section(
    "wie",
    _("Wie"),
    (
        Entry(
            "kamer",
            _("Kamer"),
            _("De Tweede Kamer of de Eerste Kamer: samen het parlement."),
        ),
        Entry(
            "kabinet",
            _("Kabinet"),
            _(
                "De ministers en staatssecretarissen samen. 'Het kabinet' in een brief van 2021 is een "
                "ander kabinet dan dat in een brief van 2025. Wat beloofd is, geldt voor het ambt."
            ),
            see=("bewindspersoon",),
        ),
        Entry(
            "bewindspersoon",
            _("Bewindspersoon"),
            _(
                "Een minister of staatssecretaris. Een toezegging hoort bij het ambt en niet bij de "
                "persoon: de opvolger moet haar nakomen."
            ),
        ),
        Entry(
            "ministerie",
            _("Ministerie (houder)"),
            _(
                "Het ministerie dat een afspraak heeft, is de houder: het moet haar uitvoeren. Zijn het er "
                "meer, dan is er één de eerste verantwoordelijke. Een afspraak kan naar een ander "
                "ministerie gaan."
            ),
        ),
        Entry(
            "adviescollege",
            _("Adviescollege"),
            _("Een raad van deskundigen die de regering adviseert, zoals de AIV, de CAVV of de WRR."),
            see=("advies",),
        ),
        Entry(
            "cs",
            _("c.s."),
            _(
                "'Cum suis': met de zijnen. Achter de naam van een Kamerlid betekent het dat anderen de "
                "motie mee hebben ingediend."
            ),
        ),
        Entry(
            "gegevensbeheer",
            _("Gegevensbeheer"),
            _("De mensen die hier documenten, passages en afspraken invoeren en publiceren."),
        ),
    ),
)
