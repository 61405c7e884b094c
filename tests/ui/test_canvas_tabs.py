"""Canvas tabs follow the document and ask for changes."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionTab

from bmc_desktop.model.records import Canvas
from bmc_desktop.ui.canvas_tabs import CanvasTabs
from bmc_desktop.ui.theme import LIGHT

CANVASES = [
    Canvas(id=i, title=t, order=n) for n, (i, t) in enumerate([("a", "I dag"), ("b", "R&D"), ("c", "")])
]


@pytest.fixture
def tabs(qtbot):
    widget = CanvasTabs(None)
    qtbot.addWidget(widget)
    widget.resize(800, 40)
    widget.show_tabs(CANVASES, "a")
    widget.show()
    return widget


def test_titles_are_plain(tabs):
    assert tabs.titles == ("I dag", "R&&D", "Untitled canvas")
    assert tabs._bar.tabToolTip(1) == "<qt>R&amp;D</qt>"


@pytest.mark.parametrize("title", ["R&D", "Version nach zehn Kundengesprächen"])
def test_the_words_of_the_tab_in_front_are_whole(tabs, title):
    tabs.tint(LIGHT)
    tabs.show_tabs(CANVASES[:1], "a")
    canvases = [CANVASES[0], Canvas(id="d", title=title, order=1)]
    for current in ("a", "d"):
        tabs.show_tabs(canvases, current)
        QApplication.processEvents()
    bar, option = tabs.bar, QStyleOptionTab()
    bar.initStyleOption(option, 1)
    room = bar.style().subElementRect(QStyle.SubElement.SE_TabBarTabText, option, bar)
    bold = QFont(bar.font())
    bold.setWeight(QFont.Weight.DemiBold)
    words = bar.tabText(1).replace("&&", "&")
    assert room.width() >= QFontMetrics(bold).horizontalAdvance(words)


def test_choosing_a_tab_tells_its_canvas(tabs, qtbot):
    with qtbot.waitSignal(tabs.chosen) as told:
        tabs._bar.setCurrentIndex(2)
    assert told.args == ["c"]


def test_following_the_document_tells_nothing(tabs, qtbot):
    with qtbot.assertNotEmitted(tabs.chosen):
        tabs.show_tabs(CANVASES[1:], "b")
    assert tabs.current == "b"


def test_renaming_in_place(tabs, qtbot):
    tabs.rename_current()
    assert tabs.is_renaming
    tabs._edit.setText("Ny tittel")
    with qtbot.waitSignal(tabs.renamed) as told:
        qtbot.keyClick(tabs._edit, Qt.Key.Key_Return)
    assert told.args == ["a", "Ny tittel"]
    assert not tabs.is_renaming


def test_esc_leaves_the_title_as_it_was(tabs, qtbot):
    tabs.rename_current()
    tabs._edit.setText("other")
    with qtbot.assertNotEmitted(tabs.renamed):
        qtbot.keyClick(tabs._edit, Qt.Key.Key_Escape)
    assert not tabs.is_renaming


def test_renaming_goes_on_while_its_canvas_is_there(tabs, qtbot):
    tabs._bar.setCurrentIndex(1)
    tabs.rename_current()
    tabs._edit.setText("Ny tittel")
    tabs.show_tabs(CANVASES[1:], "b")
    assert tabs._edit.geometry().left() < tabs._bar.tabRect(0).right()
    with qtbot.waitSignal(tabs.renamed) as told:
        tabs.end_renaming(keep=True)
    assert told.args == ["b", "Ny tittel"]
    tabs.rename_current()
    with qtbot.assertNotEmitted(tabs.renamed):
        tabs.show_tabs(CANVASES[:1], "a")
    assert not tabs.is_renaming


def test_choosing_another_tab_keeps_the_title_that_was_written(tabs, qtbot):
    told = []
    tabs.renamed.connect(lambda canvas_id, title: told.append((canvas_id, title)))
    tabs.rename_current()
    tabs._edit.setText("Ny tittel")
    qtbot.mouseClick(tabs._bar, Qt.MouseButton.LeftButton, pos=tabs._bar.tabRect(1).center())
    assert told == [("a", "Ny tittel")]
    assert tabs.current == "b"


def test_double_click_renames_and_beside_the_tabs_adds(tabs, qtbot):
    tabs._bar.tabBarDoubleClicked.emit(1)
    assert tabs.is_renaming
    assert tabs.current == "b"
    with qtbot.waitSignal(tabs.add_asked):
        tabs._bar.tabBarDoubleClicked.emit(-1)


def test_dragging_a_tab_asks_once_for_the_new_order(tabs, qtbot):
    bar = tabs._bar
    told = []
    tabs.moved.connect(lambda canvas_id, index: told.append((canvas_id, index)))
    start, end = bar.tabRect(0).center(), bar.tabRect(2).center() + QPoint(20, 0)
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 11):
        place = QPointF(start + (end - start) * step / 10)
        left = Qt.MouseButton.LeftButton
        event = QMouseEvent(
            QEvent.Type.MouseMove, place, bar.mapToGlobal(place), left, left, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(bar, event)
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=end)
    assert told == [("a", 2)]


def test_many_canvases_fit_by_scrolling(tabs):
    many = [Canvas(id=str(n), title=f"Canvas {n}", order=n) for n in range(60)]
    tabs.show_tabs(many, "59")
    assert tabs.minimumSizeHint().width() < 300
