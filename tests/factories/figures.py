"""Numbers over the whole register that were counted beforehand."""

from datetime import UTC, datetime

from factory import Sequence

from commitments.models import Figures
from tests.factories.base import RecordFactory


class FiguresFactory(RecordFactory[Figures]):
    class Meta:
        model = Figures

    name = Sequence(lambda n: f"cijfers-{n}")
    contents = {"totaal": 1}
    counted_at = datetime(2026, 11, 22, 4, 30, tzinfo=UTC)
