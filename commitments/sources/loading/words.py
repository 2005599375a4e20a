"""The register's words and what they mean here, by small letters. Any other word is kept and reported."""

from commitments.sources.datatypes import Appreciatie, Vote
from commitments.statuses import KamerStatus, Outcome

# Of a toezegging. 'Niet nagekomen' does not say whether the Kamer still expects it: known, but no judgement.
TOEZEGGING_STATUSES = {
    "openstaand": KamerStatus.OPEN,
    "deels voldaan": KamerStatus.PARTLY_MET,
    "deels afgedaan": KamerStatus.PARTLY_MET,
    "voldaan": KamerStatus.MET,
    "afgedaan": KamerStatus.MET,
    "nagekomen": KamerStatus.MET,
    "vervallen": KamerStatus.LAPSED,
    "niet nagekomen": KamerStatus.UNKNOWN,
}

# Of a vote, after 'Stemmen -'. A tie ('gestaakt') and a vote put off decide nothing; 'niet aangenomen' is
# said when the votes tie again, by which a motie is rejected (Reglement van Orde of the Tweede Kamer).
VOTE_OUTCOMES = {
    "aangenomen": Outcome.ADOPTED,
    "zonder stemming aangenomen": Outcome.ADOPTED,
    "zonder stemming aannemen": Outcome.ADOPTED,
    "verworpen": Outcome.REJECTED,
    "niet aangenomen": Outcome.REJECTED,
    "overgenomen": Outcome.TAKEN_OVER,
    "aangehouden": Outcome.HELD_OVER,
    "ingetrokken": Outcome.WITHDRAWN,
    "vervallen": Outcome.LAPSED,
    "gestaakt": Outcome.UNKNOWN,
    "uitstellen": Outcome.UNKNOWN,
    "uitgesteld": Outcome.UNKNOWN,
}
BESLUIT_STATUSES = {
    "besluit": True,  # final
    "voorstel": False,
    "concept voorstel": False,
    "concept besluit": False,
}
VOTING_WAYS = {"met handopsteken": False, "hoofdelijk": True, "zonder stemming": False}  # whether by name
VOTES = {"voor": Vote.FOR, "tegen": Vote.AGAINST, "niet deelgenomen": Vote.ABSENT}

# 'Ontraden, tenzij gewijzigd' advises against the motie as it was tabled.
APPRECIATIES = {
    "overgenomen": Appreciatie.TAKEN_OVER,
    "oordeel kamer": Appreciatie.LEFT_TO_KAMER,
    "ontraden": Appreciatie.ADVISED_AGAINST,
    "ontraden, tenzij gewijzigd": Appreciatie.ADVISED_AGAINST,
    "ontijdig": Appreciatie.UNTIMELY,
    "overbodig": Appreciatie.SUPERFLUOUS,
    "verzocht motie aan te houden": Appreciatie.ASKED_TO_HOLD,
    "verzocht aan te houden": Appreciatie.ASKED_TO_HOLD,
    "geen (expliciete) appreciatie": Appreciatie.OTHER,
    "nog te ontvangen": Appreciatie.NONE,
    "nog niet bekend": Appreciatie.NONE,
    "niet beschikbaar bij gewijzigde moties en/of amendementen": Appreciatie.NONE,
    "niet beschikbaar bij moties en/of amendementen vóór 1 april 2019": Appreciatie.NONE,
}

ZAAK_KINDS = {"motie": "motie", "brief regering": "brief"}
# What an actor has to do with a Zaak; only the first two submit.
RELATIONS = {
    "indiener": "first",
    "medeindiener": "other",
    "gericht aan": "",
    "rapporteur": "",
    "voortouwcommissie": "",
    "volgcommissie": "",
}
