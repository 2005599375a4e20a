"""What a vote makes of a motie, what the cabinet says before it, and its oordeel on an aanbeveling."""

from django.utils.translation import gettext_lazy as _

from commitments.glossary.entry import Entry, Section, Source
from commitments.statuses import Outcome, Verdict

VOTE = Section(
    "stemming",
    _("Moties: voor, bij en na de stemming"),
    (
        Entry(
            "kabinetsappreciatie",
            _("Kabinetsappreciatie"),
            _(
                "Wat het kabinet vóór de stemming over een motie zegt. Dat is een raad aan de Kamer. Het "
                "zegt niets over de uitvoering."
            ),
            labels=("appreciatie:anders",),
            see=("oordeel-kamer", "ontraden", "overgenomen-motie"),
        ),
        Entry(
            "oordeel-kamer",
            _("Oordeel Kamer"),
            _("Het kabinet laat het aan de Kamer over en heeft geen bezwaar tegen de motie."),
            labels=("appreciatie:oordeel_kamer",),
        ),
        Entry(
            "ontraden",
            _("Ontraden"),
            _("Het kabinet vraagt de Kamer om tegen te stemmen."),
            labels=("appreciatie:ontraden",),
        ),
        Entry(
            "ontijdig",
            _("Ontijdig"),
            _("Het kabinet vindt dat de motie te vroeg komt."),
            labels=("appreciatie:ontijdig",),
        ),
        Entry(
            "overbodig",
            _("Overbodig"),
            _("Het kabinet zegt dat het al doet wat de motie vraagt."),
            labels=("appreciatie:overbodig",),
        ),
        Entry(
            "verzocht-aan-te-houden",
            _("Verzocht aan te houden"),
            _("Het kabinet vraagt de indiener om met de stemming te wachten."),
            labels=("appreciatie:verzocht_aan_te_houden",),
            see=("aangehouden",),
        ),
        Entry(
            "uitkomst-onbekend",
            Outcome.UNKNOWN.label,
            _("Geen bron zegt hier hoe de stemming is afgelopen."),
            labels=("uitkomst:onbekend",),
        ),
        Entry(
            "aangenomen",
            Outcome.ADOPTED.label,
            _("De meerderheid stemde voor. Vanaf dan volgt de tracker of de motie wordt uitgevoerd."),
            labels=("uitkomst:aangenomen",),
        ),
        Entry(
            "overgenomen-motie",
            Outcome.TAKEN_OVER.label,
            _(
                "Het kabinet gaat doen wat de motie vraagt en geen aanwezig Kamerlid is daartegen. Dan "
                "wordt er niet meer over gestemd."
            ),
            labels=("uitkomst:overgenomen", "appreciatie:overgenomen"),
            source=Source(
                _("Reglement van Orde van de Tweede Kamer (Kamerstuk 33959-2)"),
                "https://zoek.officielebekendmakingen.nl/kst-33959-2.html",
            ),
        ),
        Entry(
            "verworpen",
            Outcome.REJECTED.label,
            _("De meerderheid stemde tegen. Er valt niets uit te voeren."),
            labels=("uitkomst:verworpen",),
        ),
        Entry(
            "aangehouden",
            Outcome.HELD_OVER.label,
            _(
                "De indiener stelt de stemming uit. In de Eerste Kamer vervalt zo'n motie na zes maanden, "
                "zonder het reces mee te tellen, tenzij de Kamer langer de tijd geeft."
            ),
            labels=("uitkomst:aangehouden",),
            source=Source(_("Reglement van Orde van de Eerste Kamer")),
        ),
        Entry(
            "ingetrokken",
            Outcome.WITHDRAWN.label,
            _("De indiener trok de motie in. Er is niet over gestemd."),
            labels=("uitkomst:ingetrokken",),
        ),
        Entry(
            "vervallen-motie",
            Outcome.LAPSED.label,
            _("Over de motie is niet op tijd gestemd. Zij telt niet meer."),
            labels=("uitkomst:vervallen",),
        ),
        Entry(
            "staken",
            _("Staken van de stemmen"),
            _("Evenveel stemmen voor als tegen. Dat is nog geen uitkomst."),
        ),
        Entry(
            "tvv",
            _("t.v.v."),
            _(
                "'Ter vervanging van': de motie is gewijzigd en heeft een nieuw nummer gekregen. De oude "
                "motie telt niet meer."
            ),
        ),
    ),
)

VERDICT = Section(
    "oordelen",
    _("Oordeel over een aanbeveling"),
    (
        Entry(
            "oordeel",
            _("Oordeel"),
            _(
                "Wat het kabinet over een aanbeveling zegt. Een oordeel is nog geen uitvoering: daarvoor is "
                "er de status."
            ),
            see=("kabinetsreactie",),
        ),
        Entry(
            "volledig-overgenomen",
            Verdict.FULLY.label,
            _("Het kabinet zegt dat het de aanbeveling helemaal overneemt."),
            labels=("oordeel:volledig",),
        ),
        Entry(
            "overgenomen",
            Verdict.ADOPTED.label,
            _("Het kabinet zegt dat het de aanbeveling overneemt."),
            labels=("oordeel:overgenomen",),
        ),
        Entry(
            "grotendeels-overgenomen",
            Verdict.LARGELY.label,
            _(
                "Het kabinet neemt het grootste deel over. Wat het niet overneemt, staat erbij als de "
                "reactie het noemt."
            ),
            labels=("oordeel:grotendeels",),
        ),
        Entry(
            "ten-dele-overgenomen",
            Verdict.PARTLY.label,
            _("Het kabinet neemt een deel over en een ander deel niet."),
            labels=("oordeel:deels",),
        ),
        Entry(
            "onderschreven",
            Verdict.ENDORSED.label,
            _("Het kabinet is het eens met de aanbeveling. Het woord 'overnemen' valt niet."),
            labels=("oordeel:onderschreven",),
        ),
        Entry(
            "omarmd",
            Verdict.EMBRACED.label,
            _("Het kabinet verwelkomt de aanbeveling. Het woord 'overnemen' valt niet."),
            labels=("oordeel:omarmd",),
        ),
        Entry(
            "staand-beleid",
            Verdict.STANDING_POLICY.label,
            _("Het kabinet zegt dat het dit al doet."),
            labels=("oordeel:staand_beleid",),
        ),
        Entry(
            "niet-overgenomen",
            Verdict.DECLINED.label,
            _("Het kabinet neemt de aanbeveling niet over. Er valt niets uit te voeren."),
            labels=("oordeel:niet",),
        ),
        Entry(
            "geen-uitdrukkelijk-oordeel",
            Verdict.NOT_STATED.label,
            _(
                "In de kabinetsreactie staat geen zin die de aanbeveling overneemt of afwijst. Wat een "
                "lezer eruit opmaakt, staat erbij als 'afgeleid'."
            ),
            labels=("oordeel:onduidelijk",),
            see=("afgeleid",),
        ),
    ),
    text=_("De woorden zijn die van het kabinet. De tracker maakt van 'onderschrijven' geen 'overnemen'."),
)
