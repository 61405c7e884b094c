"""What differs between two workshops, in the window's words: counted for a line, and note by note."""

import datetime as dt
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QDate, QLocale, QObject, QTime

from bmc_desktop import content
from bmc_desktop.model.differences import KINDS, Differences, Kind, NoteDifference
from bmc_desktop.model.records import Canvas, Group, Link, Note
from bmc_desktop.model.workshop import Workshop
from bmc_desktop.ui.actions.families import COLOUR_NAMES, LANGUAGE_NAMES, SIZE_NAMES, STATUS_NAMES, said
from bmc_desktop.ui.words import QT_TRANSLATE_NOOP

DETAILS: Final[Mapping[str, str]] = {
    "title": QT_TRANSLATE_NOOP("DetailsDialog", "Title"),
    "organisation": QT_TRANSLATE_NOOP("DetailsDialog", "Organisation"),
    "facilitator": QT_TRANSLATE_NOOP("DetailsDialog", "Facilitator"),
    "date": QT_TRANSLATE_NOOP("DetailsDialog", "Date"),
    "place": QT_TRANSLATE_NOOP("DetailsDialog", "Place"),
    "version": QT_TRANSLATE_NOOP("DetailsDialog", "Version"),
    "language": QT_TRANSLATE_NOOP("DetailsDialog", "Language of the canvas"),
    "currency": QT_TRANSLATE_NOOP("DetailsDialog", "Currency"),
}
"""The names of the entries of a workshop's head, as its dialog has them."""


class DifferenceWords(QObject):
    """The words. A class, since lupdate knows plurals from `self.tr` only."""

    def summary(self, found: Differences) -> str:
        """Return a line such as "12 notes added, 3 reworded"."""
        counts = found.counts()
        parts = [
            self._counted(kind, counts[kind], first=place == 0)
            for place, kind in enumerate(kind for kind in KINDS if counts[kind])
        ]
        parts += self._canvases(found)
        if found.details:
            parts.append(self.tr("details changed"))
        if found.legend:
            parts.append(self.tr("meaning of colours changed"))
        if found.groups:
            parts.append(self.tr("groups changed"))
        if found.links:
            parts.append(self.tr("links changed"))
        # A number stays beside what it counts.
        return ", ".join(part.replace(" ", "\u00a0", 1) for part in parts) or self.tr("no differences")

    def notes(self, n: int) -> str:
        """Return how many notes there are."""
        return self.tr("%n note(s)", "", n)

    def kinds(self, difference: NoteDifference) -> str:
        """Return what became of a note that is in both workshops."""
        names: dict[Kind, str] = {
            "reworded": self.tr("Reworded"),
            "moved": self.tr("Moved"),
            "recoloured": self.tr("Recoloured"),
            "changed": self.tr("Changed"),
            "shifted": self.tr("Moved within the block"),
        }
        return ", ".join(names[kind] for kind in difference.kinds)

    def note(self, note: Note, difference: NoteDifference, workshop: Workshop) -> str:
        """Return a note's text, and of the rest what differs from the other one."""
        text = " ".join(note.text.split())
        if not text:
            text = self.tr("(a picture)") if note.picture else self.tr("(no text)")
        other = difference.after if note is difference.before else difference.before
        facts = self._facts(note, other, difference, workshop) if other is not None else []
        return f"{text} ({', '.join(facts)})" if facts else text

    def place(self, note: Note, workshop: Workshop, *, several: bool) -> str:
        """Return the block a note stands in and, where there are several canvases, its canvas."""
        canvas = workshop.canvases[note.canvas]
        title = content.block_title(canvas, note.block, workshop.details.language)
        return f"{self.canvas(canvas)} – {title}" if several else title

    def canvas(self, canvas: Canvas | None) -> str:
        """Return the title of a canvas; "" for none."""
        return "" if canvas is None else canvas.title or self.tr("Untitled canvas")

    def link(self, link: Link | None, workshop: Workshop) -> str:
        """Return what a link leads from and to, and its word; "" for none."""
        if link is None:
            return ""
        ends = (" ".join(workshop.notes[end].text.split()) for end in (link.source, link.target))
        led = " → ".join(text or self.tr("(no text)") for text in ends)
        return f"{led} ({link.text})" if link.text else led

    def group(self, group: Group | None) -> str:
        """Return the title of a group; "" for none."""
        return "" if group is None else group.title or self.tr("(no title)")

    def detail(self, value: object) -> str:
        """Return an entry of the head as text."""
        if isinstance(value, dt.date):
            date = QDate(value.year, value.month, value.day)
            return QLocale().toString(date, QLocale.FormatType.ShortFormat)
        return LANGUAGE_NAMES.get(str(value), str(value)) if value is not None else ""

    def moment(self, time: dt.datetime, now: dt.datetime | None = None) -> str:
        """Return a moment as people of this place call it: "today 14:32"."""
        local = time.astimezone()
        today = (now or dt.datetime.now(dt.UTC)).astimezone().date()
        clock = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
        if local.date() == today:
            return self.tr("today {time}").format(time=clock)
        if local.date() == today - dt.timedelta(days=1):
            return self.tr("yesterday {time}").format(time=clock)
        return f"{self.day(local.date())} {clock}"

    def day(self, date: dt.date) -> str:
        """Return a date with the month's short name."""
        # The form of a date, as Qt writes it: d is the day, MMM the month's short name, yyyy the year.
        form = self.tr("d MMM yyyy")
        return QLocale().toString(QDate(date.year, date.month, date.day), form)

    def _facts(self, note: Note, other: Note, difference: NoteDifference, workshop: Workshop) -> list[str]:
        facts: list[str] = []
        if "moved" in difference.kinds:
            facts.append(self.place(note, workshop, several=note.canvas != other.canvas))
        if note.colours != other.colours:
            facts += [said(COLOUR_NAMES[c]) for c in note.colours]
        if note.size != other.size:
            facts.append(said(SIZE_NAMES[note.size]))
        if note.votes != other.votes:
            facts.append(self.tr("%n vote(s)", "", note.votes))
        if note.status != other.status:
            status = STATUS_NAMES[note.status] if note.status else ""
            facts.append(said(status) if status else self.tr("no status"))
        if note.picture != other.picture:
            facts.append(self.tr("with a picture") if note.picture else self.tr("without a picture"))
        if note.amount != other.amount:
            value = QLocale().toString(note.amount.value, "g", 15) if note.amount else ""
            facts.append(value or self.tr("no amount"))
        return facts

    def _canvases(self, found: Differences) -> list[str]:
        added = sum(canvas.before is None for canvas in found.canvases)
        removed = sum(canvas.after is None for canvas in found.canvases)
        changed = len(found.canvases) - added - removed
        parts = []
        if added:
            parts.append(self.tr("%n canvas(es) added", "", added))
        if removed:
            parts.append(self.tr("%n canvas(es) removed", "", removed))
        if changed:
            parts.append(self.tr("%n canvas(es) renamed", "", changed))
        if found.reordered:
            parts.append(self.tr("canvases in another order"))
        return parts

    def _counted(self, kind: Kind, n: int, *, first: bool) -> str:
        """Return how many notes of a kind; the first of a line names what is counted."""
        match kind:
            case "added":
                return self.tr("%n note(s) added", "", n) if first else self.tr("%n added", "", n)
            case "removed":
                return self.tr("%n note(s) removed", "", n) if first else self.tr("%n removed", "", n)
            case "reworded":
                return self.tr("%n note(s) reworded", "", n) if first else self.tr("%n reworded", "", n)
            case "moved":
                return self.tr("%n note(s) moved", "", n) if first else self.tr("%n moved", "", n)
            case "recoloured":
                return self.tr("%n note(s) recoloured", "", n) if first else self.tr("%n recoloured", "", n)
            case "changed":
                return self.tr("%n note(s) changed", "", n) if first else self.tr("%n changed", "", n)
            case "shifted":
                if first:
                    return self.tr("%n note(s) moved within their block", "", n)
                return self.tr("%n moved within their block", "", n)
