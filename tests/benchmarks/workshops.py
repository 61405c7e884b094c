"""Workshops as people make them, of any size: notes of two to seven words, tidy on the nine blocks."""

from datetime import UTC, datetime

from bmc_desktop.exchange.placing import place_all
from bmc_desktop.model.blocks import BLOCKS
from bmc_desktop.model.records import COLOURS, Canvas, Details, Note
from bmc_desktop.model.workshop import Workshop
from bmc_desktop.sheet.measuring import measure_of

# fmt: off
WHO = (
    "Småbarnsfamilier", "Bilforhandlere", "Eiendomsmeglere", "Studenter", "Kommuner", "Ehrenamtliche",
    "Handwerksbetriebe", "Krankenhäuser", "Rørleggere", "Lokale bønder", "Großhändler", "Pendlere",
)
DOES = (
    "selger brukt", "kjøper på nettet", "leter etter bolig", "bestellt im Voraus", "betaler per måned",
    "vergleicht Preise", "deler med naboen", "sucht Beratung", "fyller ut skjema", "zahlt mit Karte",
)
WITH = (
    "i appen", "på e-post", "über das Telefon", "hver uke", "ohne Wartezeit", "til fast pris",
    "am Wochenende", "for første gang", "mit Rabatt", "uten binding",
)
WHY = (
    "Trygghet og oversikt", "Zeit sparen", "Færre feil", "Kürzere Wege", "Lavere kostnader",
    "Mehr Vertrauen", "Abonnement", "Kundesenter", "Lieferung nach Hause", "Merkevaren",
)
# fmt: on


def text(index: int) -> str:
    """Return the text of a note: two to seven words, Norwegian and German, told apart by its number."""
    number = index // 7 + 1
    who, does = WHO[index % len(WHO)], DOES[index // 3 % len(DOES)]
    why, using = WHY[index % len(WHY)], WITH[index // 2 % len(WITH)]
    forms = (
        f"{who} {number}",
        f"{who} {does} {number}",
        f"{why} {number}",
        f"{who} {does} {using} {number}",
        f"{why}: {using} {number}",
        f"{does.capitalize()} {using} {number}",
        f"{why} für {number} {who}",
    )
    return forms[index % len(forms)]


def workshop(count: int) -> Workshop:
    """Return a workshop of one canvas with so many notes. Needs a QGuiApplication."""
    notes = [
        Note(
            id=f"n{index:05}",
            canvas="c1",
            block=BLOCKS[index % len(BLOCKS)],
            x=0.0,
            y=0.0,
            text=text(index),
            colours=(COLOURS[index // 2 % len(COLOURS)],),
            order=index,
            created=datetime(2026, 11, 2, 9, 0, tzinfo=UTC),
        )
        for index in range(count)
    ]
    whole = Workshop(
        id=f"bench{count}",
        details=Details(title=f"{count} notes", language="nb"),
        canvases={"c1": Canvas(id="c1", title="I dag")},
        notes={note.id: note for note in notes},
    )
    return place_all(whole, measure_of(whole))
