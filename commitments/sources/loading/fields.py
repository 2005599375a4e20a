"""The fields that the API's metadata (OData v4, 2.0) gives each entity; any other is reported as new."""

_ALWAYS = "Id GewijzigdOp ApiGewijzigdOp Verwijderd"
_FIELDS = {
    "Zaak": """
        Nummer Soort Titel Citeertitel Alias Status Onderwerp GestartOp Organisatie Grondslagvoorhang
        Termijn Vergaderjaar Volgnummer HuidigeBehandelstatus Afgedaan GrootProject Kabinetsappreciatie
        ZaakActor Activiteit Agendapunt Besluit Document Kamerstukdossier VervangenDoor VervangenVanuit
        GerelateerdNaar GerelateerdVanuit HoofdZaak GerelateerdOverig""",
    "ZaakActor": """
        Zaak_Id ActorNaam ActorFractie ActorAfkorting Functie Relatie SidActor Persoon_Id Fractie_Id
        Commissie_Id Persoon Fractie Commissie Zaak""",
    "Document": """
        Soort DocumentNummer Titel Onderwerp Datum Vergaderjaar Kamer Volgnummer Citeertitel Alias
        DatumRegistratie DatumOntvangst Aanhangselnummer KenmerkAfzender Organisatie ContentType
        ContentLength HuidigeDocumentVersie_Id HuidigeDocumentVersie DocumentVersie DocumentActor Zaak
        Kamerstukdossier Activiteit Agendapunt BronDocument BijlageDocument""",
    "DocumentVersie": """
        Status Versienummer Bestandsgrootte Extensie Datum Document_Id Document ExterneIdentifier
        DocumentPublicatie DocumentPublicatieMetadata""",
    "Kamerstukdossier": """
        Titel Citeertitel Alias Nummer Toevoeging HoogsteVolgnummer Afgesloten DatumAangemaakt DatumGesloten
        Kamer Document Zaak""",
    "Besluit": """
        Agendapunt_Id Agendapunt StemmingsSoort BesluitSoort BesluitTekst Opmerking Status
        AgendapuntZaakBesluitVolgorde Zaak Stemming""",
    "Stemming": """
        Besluit_Id Besluit Soort FractieGrootte ActorNaam ActorFractie Vergissing SidActorLid
        SidActorFractie Persoon_Id Persoon Fractie_Id Fractie""",
    "Agendapunt": """
        Nummer Onderwerp Aanvangstijd Eindtijd Volgorde Rubriek Noot Status Activiteit_Id Activiteit Besluit
        Document Zaak""",
    "Activiteit": """
        Soort Nummer Onderwerp DatumSoort Datum Aanvangstijd Eindtijd Locatie Besloten Status Vergaderjaar
        Kamer Noot VRSNummer SidVoortouw Voortouwnaam Voortouwafkorting Voortouwkortenaam Aanvraagdatum
        DatumVerzoekEersteVerlenging DatumMededelingEersteVerlenging DatumVerzoekTweedeVerlenging
        DatumMededelingTweedeVerlenging Vervaldatum Voortouwcommissie_Id ActiviteitActor Agendapunt Document
        Zaak Toezegging Reservering Vergadering VervangenDoor VervangenVanuit VoortgezetIn
        VoortgezetVanuit""",
    "Fractie": """
        Nummer Afkorting NaamNL NaamEN AantalZetels AantalStemmen DatumActief DatumInactief ContentType
        ContentLength FractieZetel Stemming""",
    "Persoon": """
        Nummer Titels Initialen Tussenvoegsel Achternaam Voornamen Roepnaam Geslacht Functie Geboortedatum
        Geboorteplaats Geboorteland Overlijdensdatum Overlijdensplaats Woonplaats Land ContentType
        ContentLength Fractielabel FractieZetelPersoon Stemming""",
    "Toezegging": """
        Nummer ActiviteitNummer Naam Achternaam Initialen Tussenvoegsel Voornaam Achtervoegsel Titulatuur
        Functie Status DatumNakoming Ministerie Tekst Notities Aanmaakdatum Activiteit KamerbriefNakoming
        ToegezegdAan IsHerhalingVan IsHerhaaldDoor IsWijzigingVan IsGewijzigdDoor IsAanvullingOp
        IsAangevuldVanuit""",
    "ToegezegdAan": "Toezegging_Id Toezegging Fractie_Id Fractie Persoon_Id Persoon",
}
KNOWN_FIELDS = {entity: frozenset(f"{_ALWAYS} {names}".split()) for entity, names in _FIELDS.items()}
