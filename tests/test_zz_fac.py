import pytest
from datetime import date
from tests import factories
from tests.factories import *
from commitments import models
pytestmark = pytest.mark.django_db
@pytest.mark.parametrize("name", models.__all__)
def test_each(name):
    o = getattr(factories, name+"Factory")()
    assert o.pk; str(o)
    getattr(factories, name+"Factory")()
    if name!="Holder": o.full_clean()
def test_traits():
    bz, d = MinisterieFactory(), MinisterieFactory()
    c = CommitmentFactory(held_by=[bz,d], due=date(2022,1,1))
    assert c.lead==bz and c.due_on==date(2022,1,1) and c.toezegging
    m = MotieFactory(adopted=True, commitment__held_by=[d], commitment__draft=True)
    assert m.commitment.execution=="te_volgen" and m.commitment.lead==d and m.commitment.is_draft
    assert CommitmentFactory(kind="motie", detail__rejected=True).execution=="niet_te_volgen"
    assert AanbevelingFactory(verdict=Verdict.DECLINED).commitment.execution=="niet_te_volgen"
    s = StatusChangeFactory(to="afgedaan"); assert s.evidence and s.commitment.ministry_status=="afgedaan"
    s = StatusChangeFactory(); assert not s.evidence and s.recorded_at
    s = StatusChangeFactory(track=Track.KAMER, to="voldaan"); assert s.evidence and s.commitment.kamer_status=="voldaan"
    u = UserFactory(staff_of=bz, coordinator_of=[d], data_entry=True); assert u.check_password(PASSWORD)
    assert UserFactory(admin=True).is_superuser
    assert PassageFactory(located=True).end
    assert DocumentFactory(stub=True).is_stub; DocumentFactory(beslisnota=True)
    assert StatusChangeFactory(commitment=s.commitment, corrects=s, to="betwist", track="kamer").note
@pytest.mark.django_db(transaction=True)
def test_tx():
    CommitmentFactory(kind="aanbeveling"); OordeelFactory()
