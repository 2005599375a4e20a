"""What goes wrong between us and a source."""


class SourceError(Exception):
    """A page that cannot be had: its address, why not, and what to do. `status` is None without an answer."""

    def __init__(self, address: str, reason: str, advice: str, *, status: int | None = None) -> None:
        super().__init__(f"{reason}: {address}\n{advice}")
        self.address = address
        self.reason = reason
        self.advice = advice
        self.status = status


class TransientError(Exception):
    """A failure that may be over the next time; `retry_after` are the seconds that the service asks for."""

    def __init__(self, reason: str, *, status: int | None = None, retry_after: float | None = None) -> None:
        super().__init__(reason)
        self.status = status
        self.retry_after = retry_after
