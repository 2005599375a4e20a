"""Names that mean the same. A question for one asks for all; vectors hold what is printed.

One group a line, its names between bars. Names before `>` also ask for those behind it, not the other way
round: 'AR' is a short way to ask for the Algemene Rekenkamer, and stands for too much else to look for.
Abbreviations that the records explain themselves are learnt from them, see `abbreviations.py`.
"""

from pathlib import Path

from commitments.words.synonyms.acts import ACTS
from commitments.words.synonyms.bodies import BODIES_NAMES
from commitments.words.synonyms.brussels import BRUSSELS
from commitments.words.synonyms.care import HEALTH
from commitments.words.synonyms.chamber import CHAMBER_NAMES
from commitments.words.synonyms.daily import DAILY_NAMES
from commitments.words.synonyms.events import EVENTS
from commitments.words.synonyms.everyday import EVERYDAY
from commitments.words.synonyms.forces import FORCES
from commitments.words.synonyms.government import GOVERNMENT
from commitments.words.synonyms.land import LAND
from commitments.words.synonyms.law import LAW
from commitments.words.synonyms.letters import LETTERS
from commitments.words.synonyms.materiel import MATERIEL_NAMES
from commitments.words.synonyms.medicine import MEDICINE
from commitments.words.synonyms.official import OFFICIAL
from commitments.words.synonyms.places import PLACE_NAMES
from commitments.words.synonyms.safety import SAFETY
from commitments.words.synonyms.schemes import SCHEMES_NAMES
from commitments.words.synonyms.society import SOCIETY
from commitments.words.synonyms.species import SPECIES
from commitments.words.synonyms.substances import SUBSTANCES
from commitments.words.synonyms.traffic import TRAFFIC
from commitments.words.synonyms.verbs import VERBS_NAMES
from commitments.words.synonyms.world import WORLD_NAMES

_SHORTENED = Path(__file__).with_name("shortened.txt").read_text("utf-8")

SYNONYMS = (
    f"{GOVERNMENT}{WORLD_NAMES}{LAW}{HEALTH}{SOCIETY}{LAND}{SAFETY}{LETTERS}{EVERYDAY}"
    f"{ACTS}{EVENTS}{FORCES}{MEDICINE}{OFFICIAL}{PLACE_NAMES}{SPECIES}{SUBSTANCES}{TRAFFIC}"
    f"{BODIES_NAMES}{BRUSSELS}{CHAMBER_NAMES}{DAILY_NAMES}{MATERIEL_NAMES}{SCHEMES_NAMES}{VERBS_NAMES}"
    f"{_SHORTENED}"
)
