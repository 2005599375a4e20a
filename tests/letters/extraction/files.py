"""Small files in each format, written byte by byte so that a test shows what is in them."""

import io
import zipfile

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def pdf(*pages: str, encrypted: bool = False) -> bytes:
    """A PDF with one content stream for each page; F1 is Helvetica."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    kids = []
    for page in pages:
        stream = page.encode("cp1252")
        number = len(objects) + 1
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R"
            b" /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica"
            b" /Encoding /WinAnsiEncoding >> >> >> >>" % (number + 1)
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
        kids.append(b"%d 0 R" % number)
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(kids), len(kids))
    trailer = b"/Root 1 0 R"
    if encrypted:
        key = b"00" * 32
        objects.append(b"<< /Filter /Standard /V 1 /R 2 /O <%s> /U <%s> /P -4 >>" % (key, key))
        trailer += b" /Encrypt %d 0 R /ID [<00> <00>]" % len(objects)
    written = bytearray(b"%PDF-1.4\n")
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(written)
    written += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    written += b"".join(b"%010d 00000 n \n" % place for place in places)
    written += b"trailer\n<< /Size %d %s >>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, trailer, start)
    return bytes(written)


def printed(*lines: tuple[float, float, float, str]) -> str:
    """A page's content stream: each line is left, base (points from the foot), size of type and words."""
    return "\n".join(
        f"BT /F1 {size} Tf {left} {base} Td ({words}) Tj ET" for left, base, size, words in lines
    )


def paragraph(words: str, *, inside: str = "") -> str:
    """A Word paragraph; `inside` is XML before its words."""
    return f'<w:p>{inside}<w:r><w:t xml:space="preserve">{words}</w:t></w:r></w:p>'


def word(body: str, **parts: str) -> bytes:
    """A Word file with this body; further parts by name, as their XML."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("word/document.xml", f"<w:document {_W}><w:body>{body}</w:body></w:document>")
        for name, xml in parts.items():
            file.writestr(f"word/{name}.xml", xml.replace("W:NS", _W))
    return stream.getvalue()


def official(stuk: str, *, dossier: str = "<dossiernr>33 694</dossiernr>", metadata: str = "") -> bytes:
    """An official publication with this in its `stuk`."""
    return (
        '<?xml version="1.0" encoding="UTF-8"?><officiele-publicatie>'
        f"<metadata>{metadata}</metadata><kamerstuk><kamerstukkop>"
        '<tekstregel inhoud="vergaderjaar">Vergaderjaar 2018-2019</tekstregel>'
        '<tekstregel inhoud="kameraanduiding">Tweede Kamer der Staten-Generaal</tekstregel>'
        '<tekstregel inhoud="kamernummer">2</tekstregel></kamerstukkop>'
        f"<dossier><dossiernummer>{dossier}</dossiernummer><titel>Veiligheid</titel></dossier>"
        f"<stuk>{stuk}</stuk></kamerstuk></officiele-publicatie>"
    ).encode()


MOTIE = (
    '<stuknr>Nr. <ondernummer kamer="2">43</ondernummer></stuknr><titel>MOTIE VAN HET LID JANSEN C.S.</titel>'
    '<datumtekst>Voorgesteld <datum isodatum="2019-04-24">24 april 2019</datum></datumtekst>'
    "<algemeen><vrije-tekst><tekst><al>De Kamer,</al><al>gehoord de beraadslaging,</al>"
    "<al>verzoekt de regering hiernaar onderzoek te doen,</al><al>en gaat over tot de orde van de dag.</al>"
    "<al-groep><al>Jansen</al><al>Van der Molen</al></al-groep></tekst></vrije-tekst></algemeen>"
)
