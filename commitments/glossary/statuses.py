"""The states of both tracks, terms, and how certain something is."""

from django.utils.translation import gettext_lazy as _

from commitments.glossary.entry import Entry, Section, Source
from commitments.statuses import KamerStatus, MinistryStatus

MINISTRY = Section(
    "volgens-het-ministerie",
    _("Status volgens het ministerie"),
    (
        Entry(
            "geen-status",
            MinistryStatus.NONE.label,
            _(
                "Er valt niets uit te voeren, of dat is niet bekend. Een verworpen motie bijvoorbeeld, of "
                "een aanbeveling waarover het kabinet geen uitdrukkelijk oordeel gaf."
            ),
            labels=("ministerie:geen",),
        ),
        Entry(
            "openstaand-ministerie",
            MinistryStatus.OPEN.label,
            _("Er valt iets uit te voeren en het ministerie heeft nog niet gemeld dat het eraan werkt."),
            labels=("ministerie:openstaand",),
        ),
        Entry(
            "in-behandeling",
            MinistryStatus.IN_PROGRESS.label,
            _("Het ministerie meldt dat het eraan werkt."),
            labels=("ministerie:in_behandeling",),
        ),
        Entry(
            "afgedaan-gemeld",
            MinistryStatus.DONE.label,
            _("Het ministerie meldt dat het klaar is. Of de Kamer dat ook vindt, staat ernaast."),
            labels=("ministerie:afgedaan",),
            see=("voldaan",),
        ),
        Entry(
            "deels-afgedaan-gemeld",
            MinistryStatus.PARTLY_DONE.label,
            _("Het ministerie meldt dat een deel klaar is. Later kan het melden dat ook de rest klaar is."),
            labels=("ministerie:deels_afgedaan",),
        ),
        Entry(
            "niet-uitgevoerd-gemeld",
            MinistryStatus.NOT_EXECUTED.label,
            _("Het ministerie meldt dat het dit niet doet of niet gaat doen."),
            labels=("ministerie:niet_uitgevoerd",),
        ),
        Entry(
            "vervallen-gemeld",
            MinistryStatus.LAPSED.label,
            _("Het ministerie meldt dat dit niet meer hoeft, bijvoorbeeld omdat de aanleiding weg is."),
            labels=("ministerie:vervallen",),
        ),
    ),
    text=_(
        "Wat het ministerie zelf zegt. 'Gemeld' betekent: het ministerie beweert het in een brief. Dat is "
        "iets anders dan wat de Kamer vindt. Daarom staan er altijd twee oordelen naast elkaar."
    ),
)

KAMER = Section(
    "volgens-de-kamer",
    _("Status volgens de Kamer"),
    (
        Entry(
            "nog-geen-oordeel",
            KamerStatus.NONE.label,
            _(
                "Er is geen oordeel van de Kamer bekend. Van moties en aanbevelingen houdt de Kamer er geen "
                "bij."
            ),
            labels=("kamer:geen",),
        ),
        Entry(
            "openstaand-kamer",
            KamerStatus.OPEN.label,
            _("De Kamer vindt dat dit nog moet gebeuren."),
            labels=("kamer:openstaand",),
        ),
        Entry(
            "deels-voldaan",
            KamerStatus.PARTLY_MET.label,
            _("De Kamer vindt dat een deel is nagekomen. De rest staat nog open."),
            labels=("kamer:deels_voldaan",),
        ),
        Entry(
            "voldaan",
            KamerStatus.MET.label,
            _(
                "De Kamer vindt dat dit is nagekomen. De Tweede Kamer noemt een toezegging voldaan als de "
                "uitkomst haar op papier heeft bereikt."
            ),
            labels=("kamer:voldaan",),
            source=Source(_("Toezeggingenregister van de Tweede Kamer")),
        ),
        Entry(
            "vervallen-kamer",
            KamerStatus.LAPSED.label,
            _("De Kamer vindt dat dit niet meer hoeft."),
            labels=("kamer:vervallen",),
        ),
        Entry(
            "betwist",
            KamerStatus.DISPUTED.label,
            _("Het ministerie meldt dat het klaar is, en de Kamer is het daar niet mee eens."),
            labels=("kamer:betwist",),
        ),
        Entry(
            "oordeel-onbekend",
            KamerStatus.UNKNOWN.label,
            _("Het register noemt een status die hier niet te plaatsen is. Het woord zelf staat erbij."),
            labels=("kamer:onbekend",),
        ),
    ),
    text=_(
        "Wat het register van de Kamer zegt, of een besluit van een commissie. De Kamer stelt vast, het "
        "ministerie meldt."
    ),
)

CERTAINTY = Section(
    "hoe-zeker",
    _("Hoe zeker iets is"),
    (
        Entry(
            "afgeleid",
            _("Afgeleid"),
            _(
                "Geen bron zegt dit met zoveel woorden. Een lezer heeft het uit de bronnen opgemaakt, en "
                "schrijft erbij waarom."
            ),
            see=("vermeld",),
        ),
        Entry("vermeld", _("Vermeld"), _("Zo staat het in de bron."), see=("afgeleid",)),
        Entry(
            "alleen-aangehaald",
            _("Alleen aangehaald"),
            _("Niemand heeft dit document hier ingevoerd. Het is bekend omdat een ander document het noemt."),
        ),
        Entry(
            "geen-precieze-dag",
            _("Geen precieze dag"),
            _(
                "Van deze datum is alleen een periode bekend, zoals 'april 2019' of 'eind 2022'. Er wordt "
                "dan geen dag bij verzonnen."
            ),
        ),
        Entry(
            "bronnen-verschillen",
            _("Bronnen verschillen"),
            _(
                "Twee bronnen zeggen niet hetzelfde. Beide blijven staan. De gekozen waarde is de waarde "
                "die de pagina toont; bij de andere staat 'ook gevonden'."
            ),
        ),
        Entry(
            "concept",
            _("Concept"),
            _("Nog niet gepubliceerd. Alleen gegevensbeheer ziet het."),
            see=("gegevensbeheer",),
        ),
    ),
)

TIME = Section(
    "tijd",
    _("Termijnen en peildata"),
    (
        Entry(
            "termijn",
            _("Termijn"),
            _(
                "Wanneer iets klaar moet zijn, zoals de bron het zegt. Bij een periode telt de laatste dag: "
                "'voor de zomer' of 'eind 2022'."
            ),
        ),
        Entry(
            "te-laat",
            _("Te laat"),
            _(
                "De termijn is voorbij en volgens het ministerie is het nog niet klaar. Zonder termijn is "
                "iets nooit te laat."
            ),
            see=("termijn",),
        ),
        Entry(
            "peildatum",
            _("Peildatum"),
            _(
                "De dag waarop de stand wordt opgemaakt: 'stand per 30 juni'. Ministeries geven zo'n lijst "
                "van moties en toezeggingen bij hun begroting en hun jaarverslag."
            ),
            source=Source(_("Rijksbegrotingsvoorschriften, model 3.42")),
        ),
    ),
)
