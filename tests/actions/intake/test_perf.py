import time, pytest
from commitments.actions.intake.receiving import receive_letter
from tests.actions.intake.letters import *
from tests.factories import *
from django.test import Client
@pytest.mark.django_db
def test_perf():
    by=UserFactory(data_entry=True); MinisterieFactory(name="Defensie",slug="defensie"); MinisterieFactory(name="Infrastructuur en Waterstaat",slug="ienw")
    text=LETTER+"\n\n".join(sample("verzamelbrief-waterveiligheid.txt")+sample("kabinetsreactie-zeekabels.txt") for _ in range(110))
    print(len(text.encode()))
    t=time.time(); d=receive_letter(by=by,text=text); print("receive",time.time()-t,d.found)
    c=Client(); c.force_login(by); t=time.time(); r=c.get(f"/brieven/{d.document.slug}/lezen/"); print("desk",time.time()-t,len(r.content),r.status_code)
