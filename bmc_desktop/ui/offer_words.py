"""What is said of work that can be recovered, in the window's words."""

import datetime as dt

from PySide6.QtCore import QObject

from bmc_desktop.files.journal.folder import KEPT_ASIDE
from bmc_desktop.files.journal.offers import Offer, moment
from bmc_desktop.files.journal.recovery import Recovered
from bmc_desktop.files.names import shown_name
from bmc_desktop.ui.difference_words import DifferenceWords


class OfferWords(QObject):
    """What is said of an offer."""

    def name(self, offer: Offer) -> str:
        """Return the workshop's title, or its file's name."""
        if offer.found is None:
            return self.tr("Work that cannot be read")
        return shown_name(offer.name) or self.tr("Untitled")

    def place(self, offer: Offer) -> str:
        """Return where its file lies."""
        return shown_name(str(offer.path)) if offer.path is not None else ""

    def sentences(self, offer: Offer) -> list[str]:
        """Return what was done, what is damaged, and how long it is kept."""
        if offer.found is None:
            folder = shown_name(str(offer.folder.path))
            return [self.tr("It is kept in {folder}.").format(folder=folder)]
        said = [self._done(offer, offer.found)]
        time = self._time(offer.last_at)
        if time:
            said[0] = self.tr("{changes}, the last at {time}").format(changes=said[0], time=time)
        if offer.changes and offer.found.has_words:
            said.append(self.tr("Words that were being written"))
        aside = moment(offer.aside_since) if offer.aside_since is not None else None
        if aside is not None:
            until = (aside + dt.timedelta(seconds=KEPT_ASIDE)).astimezone().date()
            said.append(
                self.tr("Not saved, closed on {time}; kept until {day}").format(
                    time=f"{DifferenceWords().day(aside.astimezone().date())} {aside.astimezone():%H:%M}",
                    day=DifferenceWords().day(until),
                )
            )
        return said

    def _done(self, offer: Offer, found: Recovered) -> str:
        """Return what there is of work that is in no file; the command line has the same in English."""
        n = offer.changes
        if found.is_headless:
            return self.tr(
                "The beginning of the record was damaged, so notes may be missing; "
                "%n change(s) could be recovered",
                "",
                n,
            )
        if found.damaged:
            return self.tr("Part of the record was damaged; %n change(s) could be recovered", "", n)
        match offer.standing:
            case "changes" if offer.path is not None:
                return self.tr("%n change(s) after the last save", "", n)
            case "changes":
                return self.tr("%n change(s), never saved", "", n)
            case "words":
                return self.tr("Words that were being written")
            case "new":
                return self.tr("Never saved")
            case "changed":
                return self.tr("Saved, but its file was changed since")
            case "gone":
                return self.tr("Saved, but its file is not there any more")
        return self.tr("Saved, but its file cannot be read")

    def _time(self, time: dt.datetime | None) -> str:
        """Return the time of day, with the date if that is not today."""
        if time is None:
            return ""
        local = time.astimezone()
        clock = f"{local:%H:%M:%S}"
        if local.date() == dt.datetime.now().astimezone().date():
            return clock
        return self.tr("{time} on {day}").format(time=clock, day=DifferenceWords().day(local.date()))
