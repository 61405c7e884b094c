"""Dialogs: what they ask for, that data stands in them as plain text, and that they go away."""

import datetime as dt
import gc
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QEvent, QRect, QSize, Qt
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QWidget,
)

from bmc_desktop.model import edits
from bmc_desktop.model.document import applied
from bmc_desktop.model.workshop import new_workshop
from bmc_desktop.session import Session
from bmc_desktop.ui import geometry, theme
from bmc_desktop.ui.actions import TABLE
from bmc_desktop.ui.dialogs import files, messages
from bmc_desktop.ui.dialogs.about import AboutDialog
from bmc_desktop.ui.dialogs.block_title import BlockTitleDialog
from bmc_desktop.ui.dialogs.details import DetailsDialog
from bmc_desktop.ui.dialogs.group_title import GroupTitleDialog
from bmc_desktop.ui.dialogs.shortcuts import ShortcutsDialog
from bmc_desktop.ui.key_groups import shortcut_groups


@pytest.fixture
def workshop():
    empty = new_workshop(canvas_title="I dag", title="FINN")
    return applied(empty, edits.set_meaning(empty, "yellow", "Private"))


MAKERS = {
    "details": lambda workshop, parent: DetailsDialog(workshop, parent),
    "group_title": lambda _, parent: GroupTitleDialog("Shop", parent),
    "block_title": lambda _, parent: BlockTitleDialog("Channels", "", parent),
    "shortcuts": lambda _, parent: ShortcutsDialog(parent),
    "about": lambda _, parent: AboutDialog(parent),
}


@pytest.mark.parametrize("name", MAKERS)
def test_a_closed_dialog_goes_away(qtbot, workshop, name):
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = MAKERS[name](workshop, parent)
    dialog.show()
    gone = weakref.ref(dialog)
    dialog.reject()
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del dialog
    gc.collect()
    assert gone() is None


@pytest.mark.parametrize("name", MAKERS)
def test_labels_are_plain_text_and_the_dialog_fits_a_small_screen(qtbot, workshop, name):
    dialog = MAKERS[name](workshop, None)
    qtbot.addWidget(dialog)
    for label in dialog.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText or not label.text(), label.text()
    hint = dialog.minimumSizeHint()
    assert hint.width() <= 1200
    assert hint.height() <= 640


@pytest.mark.parametrize("name", MAKERS)
def test_on_a_low_screen_nothing_lies_on_the_buttons(windows, qtbot, monkeypatch, workshop, name):
    windows.translation.choose("nb")
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _: QRect(0, 0, 960, 540))
    dialog = MAKERS[name](workshop, None)
    qtbot.addWidget(dialog)
    dialog.setFont(theme.window_font())
    # Qt opens a dialog that has no size of its own no higher than this.
    if not dialog.testAttribute(Qt.WidgetAttribute.WA_Resized):
        dialog.resize(dialog.sizeHint().boundedTo(QSize(640, 360)))
    dialog.show()
    assert dialog.height() <= 500
    (buttons,) = dialog.findChildren(QDialogButtonBox)
    for part in dialog.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if part is not buttons and not part.isHidden():
            assert part.geometry().bottom() < buttons.geometry().top(), part


def test_details_without_a_change_change_nothing(qtbot, workshop):
    dialog = DetailsDialog(workshop)
    qtbot.addWidget(dialog)
    assert dialog.change().is_empty()


def test_details_and_legend_are_one_change(qtbot, workshop):
    dialog = DetailsDialog(workshop)
    qtbot.addWidget(dialog)
    dialog._lines["title"].setText("FINN.no <b>")
    dialog._meanings["yellow"].setText("")
    dialog._meanings["blue"].setText("Dealers")
    dialog._has_date.setChecked(True)
    dialog._date.setDate(QDate(2015, 3, 12))
    dialog._currency.setCurrentText("NOK")
    session = Session.new(workshop)
    assert session.commit(dialog.change())
    after = session.workshop
    assert after.details.title == "FINN.no <b>"
    assert after.details.date == dt.date(2015, 3, 12)
    assert after.details.currency == "NOK"
    assert dict(after.legend) == {"blue": after.legend["blue"]}
    session.undo()
    assert session.workshop == workshop


def in_language(workshop, language):
    """The change that the dialog makes when another language is chosen."""
    dialog = DetailsDialog(workshop)
    dialog._language.setCurrentIndex(dialog._language.findData(language))
    change = dialog.change()
    dialog.deleteLater()
    return change


def titles(workshop):
    return [canvas.title for canvas in workshop.tabs()]


def test_a_canvas_that_nobody_has_named_takes_its_name_in_the_new_language(qapp):
    session = Session.new(new_workshop(canvas_title="Today", language="en"))
    for title in ("Plan B", "Untitled canvas", "Untitled canvas 2", "Untitled canvas B"):
        session.commit(edits.add_canvas(session.workshop, title))
    before = titles(session.workshop)
    assert session.commit(in_language(session.workshop, "nb"))
    after = ["I dag", "Plan B", "Lerret uten tittel", "Lerret uten tittel 2", "Untitled canvas B"]
    assert titles(session.workshop) == after
    assert session.workshop.details.language == "nb"
    assert session.history.undo_label.edit == "set_details"
    session.undo()
    assert titles(session.workshop) == before
    assert session.workshop.details.language == "en"
    session.redo()
    assert titles(session.workshop) == after


def test_a_canvas_that_was_named_keeps_its_name_in_every_language(qapp):
    workshop = new_workshop(canvas_title="Heute", language="en")
    after = applied(workshop, in_language(workshop, "da"))
    assert titles(after) == ["Heute"]
    same = new_workshop(canvas_title="Today", language="en")
    assert in_language(same, "en").is_empty()


@pytest.mark.parametrize("date", [dt.date(1600, 1, 1), dt.date(33, 4, 3), dt.date(9999, 12, 31)])
def test_a_date_of_long_ago_stays_as_it_is(qtbot, workshop, date):
    old = applied(workshop, edits.set_details(workshop, date=date))
    dialog = DetailsDialog(old)
    qtbot.addWidget(dialog)
    assert dialog.change().is_empty()


def test_every_key_stands_on_the_sheet(qapp):
    told = " ".join(keys for _, group in shortcut_groups() for keys, _ in group)
    for row in TABLE.values():
        if row.keys and not row.id.startswith(("colour_", "move_")):
            assert row.keys[0].split("+")[-1] in told


@pytest.mark.parametrize(("button", "answer"), [(0, "save"), (1, "discard"), (2, "cancel")])
def test_leaving_is_answered_by_its_buttons(qtbot, monkeypatch, button, answer):
    parent = QWidget()
    qtbot.addWidget(parent)
    order = ["Save", "Don't save", "Cancel"]

    def press(box):
        assert box.textFormat() == Qt.TextFormat.PlainText
        assert "<b>FINN</b>" in box.text()
        next(b for b in box.buttons() if b.text() == order[button]).click()

    monkeypatch.setattr(QMessageBox, "exec", press)
    assert messages.ask_leaving(parent, "<b>FINN</b>") == answer


def test_an_error_box_keeps_its_detail_folded(qtbot, shown):
    parent = QWidget()
    qtbot.addWidget(parent)
    box = messages.show_error(parent, "Not opened", "<i>why</i>", "kind: damaged")
    assert shown == [box]
    assert box.informativeText() == "<i>why</i>"
    assert box.detailedText() == "kind: damaged"
    assert box.textFormat() == Qt.TextFormat.PlainText


@pytest.mark.parametrize(
    ("title", "name"),
    [("FINN.no", "FINN.no.bmcw"), ("a/b:c", "a-b-c.bmcw"), ("", "Workshop.bmcw"), ("../x", None)],
)
def test_saving_begins_with_a_name_from_the_title(title, name):
    workshop = new_workshop(canvas_title="x", title=title)
    begin = files._begin(Session.new(workshop), ".bmcw")
    assert begin.name == name or (name is None and "/" not in begin.name and not begin.name.startswith("."))


def test_exporting_begins_beside_the_file(tmp_path):
    session = Session.new(new_workshop(canvas_title="x"))
    job = session.start_save(tmp_path / "FINN.bmcw")
    session.finish_save(job, job.run())
    assert files._begin(session, ".md") == tmp_path / "FINN.md"
    assert files._begin(session, ".bmcw") == tmp_path / "FINN.bmcw"


def test_save_as_asks_about_the_very_file_that_is_written(qtbot, monkeypatch, tmp_path):
    seen = {}

    def choose(dialog):
        seen["suffix"] = dialog.defaultSuffix()
        monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _: [str(tmp_path / "x.bmcw")])
        return QDialog.DialogCode.Accepted

    parent = QWidget()
    qtbot.addWidget(parent)
    monkeypatch.setattr(QFileDialog, "exec", choose)
    assert files.ask_save(parent, Session.new(new_workshop(canvas_title="x"))) == tmp_path / "x.bmcw"
    assert seen == {"suffix": "bmcw"}


def test_a_large_dialog_stays_within_its_screen(qtbot):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    room = dialog.screen().availableGeometry()
    geometry.open_large(dialog, 10_000, 10_000)
    assert dialog.width() < room.width()
    assert dialog.height() < room.height()
    geometry.open_large(dialog, 300, 200)
    assert (dialog.width(), dialog.height()) == (300, 200)


@pytest.mark.parametrize("kind", [DetailsDialog, BlockTitleDialog])
def test_what_is_typed_at_once_goes_into_the_first_field(kind, qtbot):
    if kind is DetailsDialog:
        dialog = DetailsDialog(new_workshop(canvas_title="Now"))
    else:
        dialog = BlockTitleDialog("Channels", "")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.focusWidget() is not None)
    assert isinstance(dialog.focusWidget(), QLineEdit)
    qtbot.keyClicks(dialog.focusWidget(), "To ord")
    assert dialog.isVisible()
    assert dialog.focusWidget().text() == "To ord"
    dialog.close()
