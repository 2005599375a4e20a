"""The measure of how well official moties are read: it counts what is right, and shows what is not."""

import io
import tarfile
from pathlib import Path

from benchmarks.reading.official import measure
from tests.letters.extraction.files import MOTIE, official

METADATA = (
    '<meta name="OVERHEIDop.indiener" content="B. van der Molen"/>'
    '<meta name="OVERHEIDop.indiener" content="A.B. (Anna) Jansen"/>'
)


def archive(path: Path, **files: bytes) -> Path:
    with tarfile.open(path, "w:xz") as tar:
        for name, content in files.items():
            member = tarfile.TarInfo(f"moties/{name}.xml")
            member.size = len(content)
            tar.addfile(member, io.BytesIO(content))
    return path


def test_counts_what_is_read_as_the_publisher_marked_it(tmp_path: Path) -> None:
    cites = MOTIE.replace("iets", "").replace(
        "<al>De Kamer,</al>",
        '<al>De Kamer,</al><al>gelezen <extref doc="kst-35848-8">Kamerstuk 35 848, nr. 8</extref>,</al>',
    )
    files = {"a": official(cites, metadata=METADATA), "b": official(MOTIE)}

    scores = measure(archive(tmp_path / "moties.tar.xz", **files))

    assert scores.right == scores.asked
    assert dict(scores.asked) == {
        **dict.fromkeys(("dossier", "chapter", "number", "date", "kind"), 2),
        "submitters": 1,
        "citations": 1,
    }


def test_shows_what_was_missed(tmp_path: Path) -> None:
    wrong = METADATA.replace("Jansen", "Smit")
    other = MOTIE.replace('isodatum="2019-04-24"', 'isodatum="2019-04-25"')

    scores = measure(archive(tmp_path / "moties.tar.xz", a=official(other, metadata=wrong)))

    assert (scores.right["date"], scores.right["submitters"]) == (0, 0)
    assert [miss.split(":")[0] for miss in scores.misses] == ["date", "submitters"]
    assert any("2019-04-24 for 2019-04-25" in line for line in scores.lines())
