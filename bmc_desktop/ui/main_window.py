"""A window with one workshop: puts menus, toolbar, canvas, tabs and status bar together.

Follows the session and the canvas, and shows what they say. What actions do is in `rooms`.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QStatusTipEvent
from PySide6.QtWidgets import QDialog, QMainWindow, QProgressDialog, QToolBar, QVBoxLayout, QWidget

from bmc_desktop.canvas.incoming import accept_copy
from bmc_desktop.canvas.offer import Offer
from bmc_desktop.canvas.sentences import workshop_full
from bmc_desktop.canvas.view import CanvasView
from bmc_desktop.model.change import Change
from bmc_desktop.model.document import ChangeError, WorkshopFullError
from bmc_desktop.session import Session
from bmc_desktop.sheet.style import SheetStyle
from bmc_desktop.ui import abilities, context_menus, dropping, geometry, icons, naming
from bmc_desktop.ui.canvas_tabs import CanvasTabs
from bmc_desktop.ui.commands import Book
from bmc_desktop.ui.context_menus import ContextMenus
from bmc_desktop.ui.dressing import Dressing
from bmc_desktop.ui.jobs import Job, wait_for_jobs
from bmc_desktop.ui.panels.side_panel import SideBySide, SidePanel
from bmc_desktop.ui.recent import RecentFiles
from bmc_desktop.ui.rooms.arrange import ArrangeRoom
from bmc_desktop.ui.rooms.canvases import CanvasesRoom
from bmc_desktop.ui.rooms.capture import CaptureRoom
from bmc_desktop.ui.rooms.copying import CopyRoom
from bmc_desktop.ui.rooms.edit import EditRoom
from bmc_desktop.ui.rooms.file import FileRoom
from bmc_desktop.ui.rooms.find import FindRoom
from bmc_desktop.ui.rooms.help import HelpRoom
from bmc_desktop.ui.rooms.meaning import MeaningRoom
from bmc_desktop.ui.rooms.versions import VersionsRoom
from bmc_desktop.ui.rooms.view import ViewRoom
from bmc_desktop.ui.safety.earlier import Earlier
from bmc_desktop.ui.safety.leaving import Leaving
from bmc_desktop.ui.safety.neighbours import Neighbours
from bmc_desktop.ui.safety.notice_bar import NoticeBar
from bmc_desktop.ui.safety.protection import Protection
from bmc_desktop.ui.safety.saving import Saver
from bmc_desktop.ui.safety.standing import Standing
from bmc_desktop.ui.saying import Saying
from bmc_desktop.ui.status import StatusBar
from bmc_desktop.ui.taking_pictures import TakingPictures

if TYPE_CHECKING:
    from bmc_desktop.ui.windows import Windows


class MainWindow(QMainWindow):
    """One window."""

    def __init__(self, windows: "Windows", session: Session) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.windows = windows
        self.leaving = Leaving(self)
        self._standing = Standing(self)
        self.dressing = Dressing(self)
        self._earlier = Earlier()
        self._last_change: Change | None = None
        self._refreshing = QTimer(self)
        self._refreshing.setSingleShot(True)
        self._refreshing.timeout.connect(self._refresh)
        self.notices = NoticeBar(self)
        self.neighbours = Neighbours(self)
        self.tabs = CanvasTabs(self)
        self.status = StatusBar(self)
        self._saying = Saying(self, self.status, self.notices)
        self.side = SidePanel(self)
        self.capture = CaptureRoom(self)
        self.context_menus = ContextMenus(self, self._refresh)
        self.arrange = ArrangeRoom(self)
        self._layout_parts()
        self._take(session)
        self._make_commands()
        self._connect_parts()
        self.take_settings()
        self._show_everything()
        naming.name_parts(self)
        geometry.restore(self, windows.settings.values.geometry)
        self._beside.open_last()

    def _layout_parts(self) -> None:
        centre = QWidget(self)
        self._column = QVBoxLayout(centre)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.notices)
        self._column.addWidget(self.tabs)
        self._beside = SideBySide(self, centre, self.side)
        self.setCentralWidget(self._beside)
        self.setStatusBar(self.status)
        self.toolbar = QToolBar(self)
        self.toolbar.setMovable(False)
        self.toolbar.setIconSize(QSize(icons.SIDE, icons.SIDE))
        self.toolbar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toolbar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.addToolBar(self.toolbar)

    def _make_commands(self) -> None:
        self._canvases_room = CanvasesRoom(self)
        self._file_room = FileRoom(self)
        self._view_room = ViewRoom(self)
        self.versions = VersionsRoom(self)
        self.finding = FindRoom(self, self._column)
        rooms = {
            "canvas": self.canvas,
            "arrange": self.arrange,
            "capture": self.capture,
            "copying": CopyRoom(self),
            "file": self._file_room,
            "edit": EditRoom(self),
            "find": self.finding,
            "view": self._view_room,
            "meaning": MeaningRoom(self),
            "canvases": self._canvases_room,
            "help": HelpRoom(self),
            "versions": self.versions,
        }
        self.book = Book(self, rooms, self.commit_editors, self.tell_misfit)
        self.book.fill_menu_bar(self.menuBar())
        self.book.fill_toolbar(self.toolbar)
        self._recent = RecentFiles(
            self, self.book.submenu("recent"), self.windows.settings, self.book["clear_recent"]
        )

    def _connect_parts(self) -> None:
        self.tabs.chosen.connect(self.show_canvas)
        self.tabs.renamed.connect(self._canvases_room.retitle)
        self.tabs.moved.connect(self._canvases_room.place)
        self.tabs.add_asked.connect(self.book["canvas_add"].trigger)
        self.tabs.menu_asked.connect(self.context_menus.open_for_tab)
        self.status.zoom_asked.connect(self._view_room.zoom_to)
        self.status.zoom_in_asked.connect(self.book["zoom_in"].trigger)
        self.status.zoom_out_asked.connect(self.book["zoom_out"].trigger)
        self.status.fit_asked.connect(self.book["zoom_fit"].trigger)
        self._recent.chosen.connect(self._file_room.open_recent)
        self.side.changed.connect(self.refresh)

    # The workshop in the window

    def _take(self, session: Session) -> None:
        """Show a session; the window follows it from now on."""
        self.session = session
        self.saver = Saver(self, session, self.windows.holdings)
        self.saver.changed.connect(self.show_saving)
        self.saver.saved.connect(self._on_saved)
        self.saver.failed.connect(self._on_save_failed)
        self.saver.told.connect(self.say)
        self.saver.going_asked.connect(self.windows.raise_file)
        self.protection = Protection(self, session)
        self.protection.changed.connect(self.show_saving)
        self.canvas = CanvasView(session, self)
        self.dressing.renew()
        self._column.insertWidget(1, self.canvas, 1)
        # After the canvas, which leaves a sheet that has gone by itself.
        session.observe(self._on_change)
        self.canvas.selection_changed.connect(self.refresh)
        # Which brings the actions up to date, too.
        self.canvas.editing_changed.connect(self.show_saving)
        self.canvas.abilities_changed.connect(self.refresh)
        self.canvas.zoom_changed.connect(self.status.show_zoom)
        self.canvas.notice.connect(self.say)
        self.canvas.files_dropped.connect(self._on_files_dropped)
        self.canvas.pictures_offered.connect(self._on_pictures_offered)
        self.capture.follow(self.canvas)
        self.canvas.context_menu_requested.connect(self.context_menus.open_for_canvas)
        self.arrange.follow(self.canvas)
        self.canvas.canvas_changed.connect(self._on_canvas_changed)
        self.canvas.block_title_activated.connect(self._on_block_title)
        self.canvas.head_activated.connect(self._on_head)
        self.neighbours.follow()

    def _release(self) -> None:
        """Stop following the session."""
        self.neighbours.leave()
        self.canvas.close_session()
        self.session.forget(self._on_change)
        self.saver.forget()
        self.saver.deleteLater()
        self.protection.close()
        self.protection.deleteLater()
        self.session.close(wanted=not self.leaving.is_discarding)

    def set_session(self, session: Session) -> None:
        """Show another workshop in this window."""
        old = self.canvas
        self._release()
        self.notices.clear_all()
        self._column.removeWidget(old)
        old.hide()
        old.close()
        old.deleteLater()
        self._take(session)
        self.book.set_room("canvas", self.canvas)
        self.side.renew()
        self.take_settings()
        self._show_everything()
        # The layout would show it later, and what does not show takes no keys.
        self.canvas.show()
        self.canvas.setFocus()

    def _show_everything(self) -> None:
        self._show_tabs()
        self.show_saving()
        self._standing.tell_file()
        self.neighbours.tell()
        self.status.show_zoom(self.canvas.zoom)
        self._refresh()

    def commit_editors(self) -> bool:
        """Take over what is being written, in a note or in a tab; return whether all of it was kept."""
        self.tabs.end_renaming(keep=True)
        self.side.commit_page()
        self.finding.commit_bars()
        self.canvas.commit_active_editor()
        return not (self.canvas.is_editing or self.side.holds_back)

    def give_way(self) -> bool:
        """Say whether another workshop may be shown here; what is being written is taken over first.

        Where that cannot be, writing goes on undisturbed.
        """
        if not self.saver.is_untouched or self._has_open_dialog():
            return False
        return self.commit_editors() and self.saver.is_untouched

    def _has_open_dialog(self) -> bool:
        """Say whether something is asked about the workshop; the answer would go to the one before."""
        dialogs = self.findChildren(QDialog)
        return any(box.isVisible() and not isinstance(box, QProgressDialog) for box in dialogs)

    def show_canvas(self, canvas_id: str) -> None:
        """Show a canvas of the workshop."""
        if canvas_id != self.canvas.canvas_id:
            self.canvas.commit_active_editor()
            if not self.canvas.is_editing:
                self.canvas.show_canvas(canvas_id)
        self._show_tabs()
        self.refresh()

    def reveal_change(self) -> None:
        """Show the canvas that the last change was about, and choose the notes that it touched."""
        canvases = abilities.canvases_of(self._last_change, self.session.workshop)
        if canvases and self.canvas.canvas_id not in canvases:
            self.show_canvas(canvases[0])
        self.canvas.select_notes_of(self._last_change)

    def commit(self, change: Change) -> bool:
        """Make a change; return whether it altered anything, and say so if it does not fit."""
        return self.takes(change) and not change.is_empty()

    def takes(self, change: Change, merge: str = "") -> bool:
        """Make a change; return whether it fits, and say so if it does not."""
        try:
            self.session.commit(change, merge=merge)
        except ChangeError as error:
            self.tell_misfit(error)
            return False
        return True

    def tell_misfit(self, error: ChangeError) -> None:
        """Say that a change was refused."""
        if isinstance(error, WorkshopFullError):
            self.say(workshop_full())
        else:
            self.say(self.tr("That does not fit into the workshop. Nothing was changed."))

    def say(self, sentence: str) -> None:
        """Show a sentence for a while."""
        self._saying.say(sentence)

    def _on_change(self, change: Change) -> None:
        """Hear of a change of the document."""
        self._last_change = change
        self._show_tabs()
        self.refresh()

    def _show_tabs(self) -> None:
        self.tabs.show_tabs(self.session.workshop.tabs(), self.canvas.canvas_id)

    # What can be done now

    def refresh(self) -> None:
        """Bring actions and counts up to date soon; many requests are one."""
        self._refreshing.start(0)

    def _refresh(self) -> None:
        self._refreshing.stop()
        values = self.windows.settings.values
        possible = abilities.possible(
            self.session,
            self.canvas,
            recent=bool(values.recent),
            versions=self._earlier.has_any(self.session.workshop.id),
        )
        checked = abilities.checked(self.session, self.canvas, values)
        checked.add(f"panel_{self.side.page_id}")
        if self.isFullScreen():
            checked.add("full_screen")
        self.book.refresh(possible, checked, editing=self.canvas.is_editing)
        abilities.word(self.book, self.session, self.canvas)
        abilities.word_patterns(self.book, self.windows.translation.language)
        self.status.show_counts(*abilities.counts(self.session, self.canvas))
        self.side.show_now()
        self.finding.show_now()

    @property
    def style_of_sheet(self) -> SheetStyle:
        """How the sheet is to look on paper."""
        return self.dressing.style

    @property
    def style_on_screen(self) -> SheetStyle:
        """How the sheet is to look wherever it is shown."""
        return self.dressing.style_on_screen

    def take_settings(self) -> None:
        """Follow the settings."""
        self.dressing.follow()

    # Saving and closing

    @property
    def name(self) -> str:
        """What the workshop is called to people."""
        return self.session.name or self.tr("Untitled")

    def show_saving(self) -> None:
        """Show how saving stands."""
        self._standing.tell()
        self.refresh()

    def _on_saved(self, path: Path) -> None:
        self._earlier.forget()
        self.windows.settings.add_recent(path)
        self.notices.clear("file")
        self.leaving.go_on()

    def _on_save_failed(self) -> None:
        self.leaving.stay()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved work, and go when it is safe."""
        if not self.leaving.may_go():
            event.ignore()
            return
        self.neighbours.leave()
        for job in self.findChildren(Job):
            job.cancel()
        wait_for_jobs(self)
        if not self.isFullScreen():
            self.windows.settings.change(geometry=geometry.stored(self))
        self._refreshing.stop()
        try:
            self._release()
        finally:
            # Whatever failed: Qt deletes the window now, and it has to be held until then.
            self.windows.forget(self)
        super().closeEvent(event)

    # The window itself

    def come_to_front(self) -> None:
        """Show the window above the others."""
        if self.isMinimized():
            self.showNormal()
        else:
            self.show()
        self.raise_()
        self.activateWindow()

    def toggle_full_screen(self) -> None:
        """Give the window the whole screen, or what it had before."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a key that nobody wanted: it may be the other menu key."""
        if not context_menus.open_by_key(event):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Show what an action does beside the state of saving, not in its place."""
        if event.type() == QEvent.Type.ShortcutOverride and self._refreshing.isActive():
            # The key before this one may have made its action possible.
            self._refresh()
        if event.type() == QEvent.Type.DevicePixelRatioChange and icons.forget():
            self.take_settings()
        if isinstance(event, QStatusTipEvent):
            self.status.show_tip(event.tip())
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language when the app does."""
        if event.type() == QEvent.Type.LanguageChange:
            parts = (self.book, self.tabs, self.status, self.notices, self.side, self.finding)
            for part in parts:
                part.retranslate()
            naming.name_parts(self)
            self._show_everything()
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that we can open."""
        if dropping.files_of(event.mimeData()):
            accept_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the files that were dropped."""
        files = dropping.files_of(event.mimeData())
        if files:
            accept_copy(event)
            self._on_files_dropped(files)

    def _on_files_dropped(self, files: list[Path]) -> None:
        self.commit_editors()
        self.windows.open_files([Path(file) for file in files], self)

    def _on_pictures_offered(self, offer: Offer) -> None:
        TakingPictures(self, offer).start()

    def _on_canvas_changed(self, _canvas_id: str) -> None:
        self._show_tabs()
        self.refresh()

    def _on_block_title(self, _block: str) -> None:
        self._canvases_room.rename_block()

    def _on_head(self) -> None:
        self._file_room.edit_details()
