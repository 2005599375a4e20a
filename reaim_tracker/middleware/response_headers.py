"""What every response tells the browser beside what Django and django-csp say already."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

# A page of text and forms needs none of these, so nothing that slips into one may use them.
NOT_NEEDED = (
    "accelerometer",
    "camera",
    "display-capture",
    "geolocation",
    "gyroscope",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "usb",
)
PERMISSIONS_POLICY = ", ".join(f"{feature}=()" for feature in NOT_NEEDED)


class ResponseHeadersMiddleware:
    """Above WhiteNoise, so that static files carry them too."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer with the headers."""
        response = self.get_response(request)
        response.headers.setdefault("Permissions-Policy", PERMISSIONS_POLICY)
        # Another site cannot pull in our pages or files as its own.
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        return response
