import pytest, time
from pathlib import Path
from django.core.management import call_command
from tests.e2e.barriers import barriers_on, sticking_out
pytestmark = pytest.mark.e2e
@pytest.fixture
def empty(transactional_db, settings):
    settings.DEBUG=True
    call_command("loaddata","fixtures/ministeries.json",verbosity=0)
    call_command("make_demo_users", verbosity=0)
    settings.DEBUG=False
def test_look(page, context, empty, sign_in):
    sign_in(context,"gegevensbeheer")
    files=sorted(Path("/work/shared/letters").glob("*.txt"))
    page.goto("/brieven/"); page.screenshot(path="/tmp/in-list0.png")
    page.goto("/brieven/nieuw/"); page.screenshot(path="/tmp/in-new.png"); print(barriers_on(page))
    page.set_input_files("#id_file", str(files[3])); page.get_by_role("button",name="Lees het bestand").click()
    page.wait_for_url("**/lezen/"); page.screenshot(path="/tmp/in-read.png"); page.screenshot(path="/tmp/in-read-full.png",full_page=True)
    print("A",barriers_on(page), sticking_out(page))
    page.get_by_role("button",name="Aanvaard alles wat uitdrukkelijk is").click(); page.wait_for_load_state()
    page.screenshot(path="/tmp/in-read2.png",full_page=True)
    print(barriers_on(page))
    page.get_by_text("Sneltoetsen:").click()
    page.keyboard.press("j"); page.keyboard.press("e"); page.wait_for_timeout(500)
    page.screenshot(path="/tmp/in-edit.png"); print(barriers_on(page))
    page.keyboard.press("Control+A"); page.keyboard.type("Een betere titel"); page.keyboard.press("Enter"); page.wait_for_timeout(800)
    print(page.evaluate("document.activeElement.id + ' ' + document.activeElement.innerText.slice(0,60)"))
    page.keyboard.press("a"); page.wait_for_timeout(800)
    print(page.evaluate("document.activeElement.id + ' ' + document.activeElement.innerText.slice(0,60)"))
    page.keyboard.press("a"); page.wait_for_timeout(800)
    page.screenshot(path="/tmp/in-problem.png"); print(barriers_on(page))
    print(page.evaluate("document.activeElement.id + ' ' + document.activeElement.innerText.slice(0,60)"))
    page.set_viewport_size({"width":390,"height":844}); page.goto(page.url)
    page.screenshot(path="/tmp/in-390.png"); page.screenshot(path="/tmp/in-390-full.png",full_page=True); print(barriers_on(page), sticking_out(page))
