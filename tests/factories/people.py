"""Users, ministeries and those who lead them."""

from datetime import date
from typing import Any

import factory
from django.contrib.auth.models import Group, User
from factory import LazyAttribute, LazyAttributeSequence, Sequence, SubFactory, Trait
from factory.django import Password

from commitments.models import Bewindspersoon, Membership, Ministerie
from commitments.models.membership import DATA_ENTRY_GROUP
from tests.factories.base import RecordFactory, in_turn

PASSWORD = "welkom-in-de-kamer"
MINISTERIES = (
    ("Buitenlandse Zaken", "BZ"),
    ("Defensie", "Def"),
    ("Algemene Zaken", "AZ"),
    ("Binnenlandse Zaken en Koninkrijksrelaties", "BZK"),
    ("Justitie en Veiligheid", "JenV"),
    ("Onderwijs, Cultuur en Wetenschap", "OCW"),
    ("Financiën", "Fin"),
    ("Infrastructuur en Waterstaat", "IenW"),
    ("Economische Zaken", "EZ"),
    ("Volksgezondheid, Welzijn en Sport", "VWS"),
)


class UserFactory(RecordFactory[User]):
    class Meta:
        model = User

    class Params:
        admin = Trait(is_staff=True, is_superuser=True)

    username = Sequence(lambda n: f"gebruiker{n}")
    first_name = "Anne"
    last_name = LazyAttributeSequence(lambda o, n: f"de Vries {n}")
    email = LazyAttribute(lambda o: f"{o.username}@example.org")
    password = Password(PASSWORD)

    @factory.post_generation
    def staff_of(self: Any, create: bool, extracted: Any, **_: Any) -> None:
        _join(self, extracted, Membership.MemberRole.STAFF)

    @factory.post_generation
    def coordinator_of(self: Any, create: bool, extracted: Any, **_: Any) -> None:
        _join(self, extracted, Membership.MemberRole.COORDINATOR)

    @factory.post_generation
    def data_entry(self: Any, create: bool, extracted: Any, **_: Any) -> None:
        if extracted:
            self.groups.add(Group.objects.get_or_create(name=DATA_ENTRY_GROUP)[0])
            self.is_staff = True
            self.save(update_fields=["is_staff"])


def _join(user: User, ministeries: Any, role: str) -> None:
    for ministerie in [ministeries] if isinstance(ministeries, Ministerie) else ministeries or []:
        Membership.objects.create(user=user, ministerie=ministerie, role=role)


class MinisterieFactory(RecordFactory[Ministerie]):
    class Meta:
        model = Ministerie

    slug = Sequence(lambda n: f"ministerie-{n}")
    name = Sequence(in_turn([name for name, _ in MINISTERIES]))
    abbreviations = Sequence(lambda n: [in_turn([short for _, short in MINISTERIES])(n)])


class BewindspersoonFactory(RecordFactory[Bewindspersoon]):
    class Meta:
        model = Bewindspersoon

    name = Sequence(lambda n: f"K.H. Ollongren {n}")
    ministerie = SubFactory(MinisterieFactory)
    office = LazyAttribute(lambda o: f"Minister van {o.ministerie.name}")
    from_on = date(2022, 1, 10)


class MembershipFactory(RecordFactory[Membership]):
    class Meta:
        model = Membership

    user = SubFactory(UserFactory)
    ministerie = SubFactory(MinisterieFactory)
