"""For eyes and hands of every kind: names for screen readers, visible focus, keys that stay at home."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from version_steps import make_versions
from window_steps import add_note, do

from bmc_desktop.canvas.editor import NoteEditor
from bmc_desktop.ui.actions import TABLE
from bmc_desktop.ui.comparing.dialog import ComparisonDialog
from bmc_desktop.ui.dialogs.about import AboutDialog
from bmc_desktop.ui.dialogs.block_title import BlockTitleDialog
from bmc_desktop.ui.dialogs.details import DetailsDialog
from bmc_desktop.ui.dialogs.group_title import GroupTitleDialog
from bmc_desktop.ui.dialogs.next_version import NextVersionDialog
from bmc_desktop.ui.dialogs.overview import OverviewDialog
from bmc_desktop.ui.dialogs.shortcuts import ShortcutsDialog
from bmc_desktop.ui.panels.table import PAGES

ROLE = QAccessible.Role


@pytest.fixture
def full(window, qtbot):
    """Return a window with everything open that it has."""
    add_note(window, "Coffee")
    window.resize(1400, 900)
    window.notices.tell("x", "Something is to be known.", [("Do", window.close)])
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    do(window, "panel_outline")
    do(window, "find")
    do(window, "palette")
    return window


def parts(interface, path=()):
    """Yield every part of Qt's accessibility tree, with the names of what it is in."""
    here = (*path, f"{interface.role().name} {interface.text(QAccessible.Text.Name)!r}")
    yield interface, here
    for place in range(interface.childCount()):
        child = interface.child(place)
        # The editor waits unseen, and is named when it is opened on a note.
        waits = isinstance(child and child.object(), NoteEditor) and child.state().invisible
        if child is not None and child.isValid() and not waits:
            yield from parts(child, here)


def nameless(widget):
    found = []
    for interface, path in parts(QAccessible.queryAccessibleInterface(widget)):
        role = interface.role()
        assert role != ROLE.NoRole, path
        # A line between entries has no name, and a label without words nothing to say.
        if role == ROLE.Separator or role == ROLE.StaticText:
            continue
        if not interface.text(QAccessible.Text.Name).strip():
            found.append(path)
    return found


@pytest.mark.parametrize("language", ["en", "de"])
def test_everything_in_the_window_has_a_role_and_a_name(windows, full, language):
    windows.choose(language=language)
    QTest.qWait(0)
    full._refresh()
    assert nameless(full) == []


@pytest.mark.parametrize("page_id", PAGES)
def test_everything_on_a_page_of_the_side_panel_has_a_role_and_a_name(window, page_id):
    add_note(window)
    do(window, f"panel_{page_id}")
    assert nameless(window.side) == []


def test_names_are_words_without_signs_of_layout(full):
    names = [
        interface.text(QAccessible.Text.Name)
        for interface, _ in parts(QAccessible.queryAccessibleInterface(full))
        if interface.role() in (ROLE.Button, ROLE.ButtonMenu, ROLE.CheckBox, ROLE.PopupMenu)
    ]
    assert names
    assert [name for name in names if name != name.strip() or "&" in name] == []


def test_the_canvas_is_found_by_its_name_in_the_language_of_the_window(windows, full):
    windows.choose(language="nb")
    QTest.qWait(0)
    tree = [
        (interface.text(QAccessible.Text.Name), interface.object())
        for interface, _ in parts(QAccessible.queryAccessibleInterface(full))
    ]
    assert ("Lerret", full.canvas) in tree


# Focus


def focusable(window):
    for widget in window.findChildren(QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and widget.isVisibleTo(window) and widget.isEnabled() and widget.focusProxy() is None:
            yield widget


def shows_focus(window, widget):
    """Say whether a widget looks different with the keys than without."""
    window.setFocus()
    if isinstance(widget, QPushButton) and widget.isDefault():
        # Enter presses it already, and it looks that way.
        return True
    before = window.grab(widget_rect(window, widget)).toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    assert window.focusWidget() is widget, widget
    # As Tab does, so that styles know that someone works with keys.
    window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    return window.grab(widget_rect(window, widget)).toImage() != before


def described(widget):
    return f"{type(widget).__name__} {widget.accessibleName()!r} in {type(widget.parent()).__name__}"


def widget_rect(window, widget):
    rect = widget.rect()
    rect.moveTopLeft(widget.mapTo(window, rect.topLeft()))
    return rect.adjusted(-3, -3, 3, 3)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_whatever_has_the_keys_shows_it(windows, full, theme):
    windows.choose(theme=theme)
    full.finding.palette.close_palette()
    full.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widgets = list(focusable(full))
    assert full.canvas in widgets
    assert len(widgets) > 12
    assert [described(widget) for widget in widgets if not shows_focus(full, widget)] == []


def dialogs(window):
    workshop = window.session.workshop
    return {
        "about": lambda: AboutDialog(window),
        "group title": lambda: GroupTitleDialog("Shop", window),
        "block title": lambda: BlockTitleDialog("Channels", "", window),
        "details": lambda: DetailsDialog(workshop, window),
        "shortcuts": lambda: ShortcutsDialog(window),
        "next version": lambda: NextVersionDialog("Today", "Today 2", window),
        "overview": lambda: OverviewDialog(window, window._canvases_room.pictures.pictures),
        "comparison": lambda: ComparisonDialog(window, *make_versions(window)),
    }


@pytest.mark.parametrize(
    "name",
    [
        "about",
        "block title",
        "details",
        "shortcuts",
        "next version",
        "overview",
        "comparison",
    ],
)
def test_dialogs_are_named_and_show_their_focus(window, name, qtbot):
    dialog = dialogs(window)[name]()
    qtbot.addWidget(dialog)
    assert isinstance(dialog, QDialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    for widget in focusable(dialog):
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface.text(QAccessible.Text.Name), described(widget)
        assert shows_focus(dialog, widget), described(widget)


def test_a_ring_around_the_canvas_goes_with_the_first_click(full):
    canvas = full.canvas
    full.finding.palette.close_palette()
    full.setFocus()
    plain = canvas.grab().toImage()
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    ringed = canvas.grab().toImage()
    assert ringed.pixelColor(0, 0) != plain.pixelColor(0, 0)
    assert ringed.pixelColor(3, 3) == plain.pixelColor(3, 3)
    canvas.resize(canvas.width() - 10, canvas.height())
    assert canvas.grab().toImage().pixelColor(canvas.width() - 1, 5) == ringed.pixelColor(0, 0)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton)
    assert canvas.grab().toImage().pixelColor(0, 0) == plain.pixelColor(0, 0)
    full.setFocus()
    canvas.setFocus(Qt.FocusReason.MouseFocusReason)
    assert canvas.grab().toImage().pixelColor(0, 0) == plain.pixelColor(0, 0)


# Keys

SINGLE = [Qt.Key.Key_1, Qt.Key.Key_5, Qt.Key.Key_0, Qt.Key.Key_A, Qt.Key.Key_Delete, Qt.Key.Key_Backspace]


def elsewhere(window):
    """Return what can have the keys beside the canvas."""
    return [widget for widget in focusable(window) if widget is not window.canvas]


def test_keys_of_one_sign_act_only_where_the_canvas_has_the_focus(windows, full):
    assert not [row.id for row in TABLE.values() if any(len(key) == 1 or key == "Del" for key in row.keys)]
    canvas = full.canvas
    canvas.go_to_block("channels")
    before = full.session.workshop
    for widget in elsewhere(full):
        if widget.isAncestorOf(full.side.page) or full.side.isAncestorOf(widget):
            # The outline's rows are the notes: there, Del means them.
            continue
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        for key in SINGLE:
            QTest.keyClick(full.focusWidget(), key)
            assert not canvas.is_editing, (widget, key)
            assert canvas.current_block == "channels", (widget, key)
    assert full.session.workshop is before
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_5)
    assert canvas.current_block == "revenue_streams"
