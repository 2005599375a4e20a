"""The words that tell what was done with a motie, as pieces of regular expressions."""

DONE = r"(?:uitgevoerd|afgedaan|afgehandeld|afgerond|nagekomen|ten uitvoer (?:gelegd|gebracht))"
PARTLY = r"(?:deels|gedeeltelijk|ten dele|voor een deel|grotendeels)"
NOT = (
    r"(?<!nog\s)(?:niet|geen)"
    r"(?! (?:alleen|eerder|tijdig|op tijd|op korte termijn|vóór|voor (?:de|het|eind|begin|\d)))"
)
WHOLLY = (
    r"(?:volledig|geheel|helemaal|integraal|onverkort|in (?:zijn|haar) geheel|op alle (?:punten"
    r"|onderdelen))"
)
# A part of what a motie asks: 'het tweede deel van de motie', 'het deel over scholen van de motie'.
PART_OF = (
    r"(?:deel|onderdeel|dictum|verzoek|element)(?: (?:over|inzake|rond|dat)(?: \w{1,40}){1,8}?)?"
    r"(?: van (?:\w{1,40} ){0,2}moties?)"
)
UNFIT = (
    r"(?:niet (?:\w+ ){0,2}(?:verantwoord|mogelijk|wenselijk|haalbaar|opportuun|verstandig|nodig"
    r"|noodzakelijk|zinvol"
    r"|realistisch|proportioneel|aangewezen|passend|uitvoerbaar)|onmogelijk|onwenselijk|onverantwoord"
    r"|onhaalbaar"
    r"|onuitvoerbaar|onverstandig|ongewenst)"
)
OTHER_OFFICE = (
    r"(?:de (?:minister|staatssecretaris|bewindspersoon)|(?:mijn|onze) (?:ambtgenoot|ambtgenote|collega)"
    r"|het ministerie|ministerie)"
)
COLLEAGUE = r"(?:(?:mijn|onze) (?:ambtgenoot|ambtgenote|collega))"
CARE = r"(?:uitvoering|behandeling|afhandeling|afdoening|beantwoording|zorg voor de uitvoering)"
EFFECT = r"(?:uitvoering|invulling|gevolg|gehoor|opvolging|navolging)"
WE = r"(?:ik|wij|we|het kabinet)"
DEEM = r"(?:beschouw|beschouwt|beschouwen|acht|achten|zie|zien)"
HAVE = r"(?:heb|heeft|hebben|is|zijn)"
# What is done with these is done by the letter itself.
WITH_THIS = (
    r"(?:hiermee|hierbij|(?:met|via|middels|door middel van) (?:(?:de |het )?(?:deze|dit|bijgaande?"
    r"|bijgevoegde?|voorliggende?)"
    r" [\w-]{1,30}|de (?:[\w-]{1,30} ){0,2}bijlagen?(?: bij deze brief)?))"
)
SOON = r"(?:zal|zullen|zodra|wanneer|nadat|indien)"


def few(most: int) -> str:
    """At most so many words in between."""
    return rf"(?:\w{{1,40}} ){{0,{most}}}"
