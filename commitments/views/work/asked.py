"""What the address of my work asks for: whose, which list, which page."""

from urllib.parse import urlsplit

from django.http import HttpRequest, QueryDict
from django.utils import timezone

from commitments.finding.work_lists import Desk, WorkList, desk_of
from commitments.views.work.at import Place


def desk_asked(asked: QueryDict, request: HttpRequest, place: Place) -> Desk:
    """A coordinator begins with everything, the others with their own; each can ask the other."""
    whose = asked.get("wie")
    everything = whose == "allen" or (place.is_coordinator and whose != "ik")
    return desk_of(request.user, place.ministerie, today=timezone.localdate(), everything=everything)


def list_asked(asked: QueryDict) -> WorkList:
    """The list that is named, else all of the work."""
    try:
        return WorkList(asked.get("lijst", WorkList.ALL.value))
    except ValueError:
        return WorkList.ALL


def page_asked(asked: QueryDict) -> int:
    """Which page, from 1."""
    number = asked.get("pagina", "1")
    return min(int(number), 1000) if number.isdecimal() and len(number) < 5 else 1


def query_of(address: str) -> QueryDict:
    """What an address asks for."""
    return QueryDict(urlsplit(address).query)
