"""Filling in the admin's pages as a browser does: what the page shows is sent back, changed or not."""

from html.parser import HTMLParser

from django.http import HttpResponse
from django.test import Client

Attributes = list[tuple[str, str | None]]


class FormReader(HTMLParser):
    """Collects what a browser would send for the main form of an admin page."""

    def __init__(self) -> None:
        super().__init__()
        self.values: dict[str, list[str]] = {}
        self.buttons: list[str] = []
        self._is_inside = False
        self._textarea: str | None = None
        self._select: str | None = None
        self._chosen: list[str] = []
        self._first: str | None = None

    def handle_starttag(self, tag: str, attributes: Attributes) -> None:
        """Take the value of a field."""
        attrs = {name: value or "" for name, value in attributes}
        if tag == "form":
            self._is_inside = attrs.get("id", "").endswith("_form")
        elif not self._is_inside or "disabled" in attrs:
            return
        elif tag == "input" and "name" in attrs:
            self._input(attrs)
        elif tag == "textarea":
            self._textarea, self.values[attrs["name"]] = attrs["name"], [""]
        elif tag == "select" and "name" in attrs:
            is_multiple = "multiple" in attrs
            self._select, self._chosen, self._first = attrs["name"], [], "" if is_multiple else None
        elif tag == "option" and self._select:
            self._first = attrs.get("value", "") if self._first is None else self._first
            if "selected" in attrs:
                self._chosen.append(attrs.get("value", ""))

    def handle_endtag(self, tag: str) -> None:
        """A field ends."""
        if tag == "form":
            self._is_inside = False
        elif tag == "textarea":
            self._textarea = None
        elif tag == "select" and self._select:
            self.values[self._select] = self._chosen or ([self._first] if self._first else [])
            self._select = None

    def handle_data(self, data: str) -> None:
        """The text of a text area; the line end after its tag does not count."""
        if self._textarea:
            known = self.values[self._textarea][0]
            self.values[self._textarea] = [
                known + (data if known else data.removeprefix("\r\n").removeprefix("\n"))
            ]

    def _input(self, attrs: dict[str, str]) -> None:
        kind = attrs.get("type", "text")
        is_box = kind in {"checkbox", "radio"}
        if kind == "submit":
            self.buttons.append(attrs["name"])
        elif kind != "file" and ("checked" in attrs or not is_box):
            self.values.setdefault(attrs["name"], []).append(attrs.get("value", "on" if is_box else ""))


class Page:
    """One add or change page, opened and filled in."""

    def __init__(self, client: Client, address: str) -> None:
        self.client, self.address = client, address
        response = client.get(address)
        assert response.status_code == 200, response.status_code
        self.text = response.text
        reader = FormReader()
        reader.feed(response.text)
        self.buttons = reader.buttons
        self.data = {name: values for name, values in reader.values.items() if "__prefix__" not in name}
        self._blank = {name: values for name, values in reader.values.items() if "__prefix__" in name}

    def fill(self, prefix: str = "", /, **values: object) -> "Page":
        """Type these values; `prefix` is that of a row, such as 'links-0'."""
        for name, value in values.items():
            key = f"{prefix}-{name}" if prefix else name
            self.data[key] = [str(one) for one in value] if isinstance(value, list) else [str(value)]
        return self

    def add_row(self, prefix: str, /, **values: object) -> "Page":
        """Press 'add another' and fill in the new row."""
        number = int(self.data[f"{prefix}-TOTAL_FORMS"][0])
        self.data[f"{prefix}-TOTAL_FORMS"] = [str(number + 1)]
        for name, value in self._blank.items():
            if name.startswith(f"{prefix}-__prefix__"):
                self.data[name.replace("__prefix__", str(number))] = value
        return self.fill(f"{prefix}-{number}", **values)

    def press(self, button: str = "_save", **files: object) -> HttpResponse:
        """Send the form with this button."""
        assert button in self.buttons, self.buttons
        return self.client.post(self.address, {**self.data, **files, button: "1"})


def errors_on(response: HttpResponse) -> str:
    """All complaints of a page that came back, as one text; '' when it was saved."""
    if response.status_code != 200:
        return ""
    return " ".join(str(error) for error in response.context["errors"]).replace("&#x27;", "'")
