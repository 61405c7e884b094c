"""The dialog of differences: counted above, listed by canvas and block, plain text, pictures beside."""

import datetime as dt

import pytest
from msgspec import structs
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QDialogButtonBox, QLabel

from bmc_desktop.model.differences import NoteDifference, compare
from bmc_desktop.model.records import Amount, Canvas, Details, Group, Link, Meaning, Media, Note
from bmc_desktop.model.workshop import Workshop
from bmc_desktop.ui.dialogs.differences import Choice, DifferencesDialog, Side
from bmc_desktop.ui.difference_words import DETAILS, DifferenceWords
from bmc_desktop.ui.jobs import wait_for_jobs


def note(note_id, **fields):
    values = {"canvas": "c1", "block": "channels", "x": 20.0, "y": 60.0, "text": note_id, **fields}
    return Note(id=note_id, **values)


def workshop(*notes, **fields):
    canvases = (Canvas(id="c1", title="Now"), Canvas(id="c2", title="Later", order=1))
    values = {
        "details": Details(title="FINN"),
        "canvases": {canvas.id: canvas for canvas in canvases},
        "notes": {each.id: each for each in notes},
        **fields,
    }
    return Workshop(id="w1", **values)


@pytest.fixture
def show(qtbot):
    def make(before, after, **options):
        dialog = DifferencesDialog(Side("Theirs", before), Side("Ours", after), **options)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.show()
        for _ in range(4):
            assert wait_for_jobs(dialog)
        return dialog

    return make


def test_what_is_only_here_only_there_and_changed_is_listed_by_block(show):
    before = workshop(note("gone"), note("old", text="Old words"), note("m", block="key_partners"))
    after = workshop(
        note("new", canvas="c2"),
        note("old", text="New words", y=90.0),
        note("m", block="channels", y=200.0),
    )
    dialog = show(before, after)
    assert dialog.rows() == [
        ("Now – Channels",),
        ("Only in “Theirs”", "gone", ""),
        ("Reworded, Moved within the block", "Old words", "New words"),
        ("Moved", "m (Key partners)", "m (Channels)"),
        ("Later – Channels",),
        ("Only in “Ours”", "", "new"),
    ]
    headline = dialog.headline.replace("\u00a0", " ")
    assert "1 note(s) only in “Theirs” · 1 note(s) only in “Ours” · 1 note(s) reworded, 1 moved" in headline


def test_details_legend_and_canvases_come_first(show):
    canvases = {
        "c1": Canvas(id="c1", title="Today", order=3, block_titles={"channels": "Ways"}),
        "c2": Canvas(id="c2", title="Later", order=1),
        "c3": Canvas(id="c3", title="Third", order=9),
    }
    before = workshop(
        details=Details(title="FINN", date=dt.date(2026, 3, 12)),
        canvases={**workshop().canvases, "c4": Canvas(id="c4", title="Fourth", order=8)},
    )
    after = workshop(
        details=Details(title="FINN.no", language="nb"),
        canvases=canvases,
        legend={"red": Meaning(id="red", text="Doubt")},
    )
    rows = show(before, after).rows()
    assert rows[0] == ("Workshop",)
    assert ("Title", "FINN", "FINN.no") in rows
    assert ("Language of the canvas", "English", "Norsk bokmål") in rows
    assert ("Meaning of Red", "", "Doubt") in rows
    assert ("Canvas renamed", "Now", "Today") in rows
    assert ("Block renamed", "Kanaler", "Ways") in rows
    assert ("Only in “Ours”", "", "Canvas “Third”") in rows
    assert ("Only in “Theirs”", "Canvas “Fourth”", "") in rows
    assert ("Order of the canvases", "Now, Later, Fourth", "Later, Today, Third") in rows
    assert [row[0] for row in rows if row[0] == "Date"] == ["Date"]


def test_groups_links_and_reasons_are_told_by_their_words(show):
    notes = [note("a"), note("b", text="two\nlines"), note("c", text="")]
    link = Link(id="l", source="a", target="b")
    before = workshop(*notes, groups={"g": Group(id="g", title="Old")}, links={"l": link})
    now = structs.replace(before.canvases["c1"], reason="cheaper")
    after = structs.replace(
        before,
        canvases={**before.canvases, "c1": now},
        groups={"h": Group(id="h")},
        links={"l": structs.replace(link, text="pays"), "m": Link(id="m", source="b", target="c")},
    )
    dialog = show(before, after)
    assert dialog.rows() == [
        ("Workshop",),
        ("Why this version", "", "cheaper"),
        ("Group", "Old", ""),
        ("Group", "", "(no title)"),
        ("Link", "a → two lines", "a → two lines (pays)"),
        ("Link", "", "two lines → (no text)"),
    ]
    assert "groups\u00a0changed, links\u00a0changed" in dialog.headline


def test_equal_workshops_say_so(show):
    dialog = show(workshop(note("a")), workshop(note("a")))
    assert dialog.headline == "There is no difference between the two."
    assert dialog.rows() == []


def test_everything_is_plain_text(show):
    dialog = show(workshop(note("a", text="<b>R&D</b>")), workshop(note("a", text="<i>x</i>")))
    assert dialog.rows()[1][1:] == ("<b>R&D</b>", "<i>x</i>")
    for label in dialog.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText or not label.text(), label.text()
    item = dialog.list.topLevelItem(0).child(0)
    assert "&lt;b&gt;" in item.toolTip(1)
    assert item.data(0, Qt.ItemDataRole.AccessibleTextRole) == "Reworded: <b>R&D</b> → <i>x</i>"


def test_pictures_of_both_show_the_canvas_of_the_chosen_note(show, qtbot):
    dialog = show(workshop(note("a"), note("b", canvas="c2")), workshop(note("a", text="x")))
    assert [preview.title for preview in dialog._previews] == ["Now (1 of 2)", "Now (1 of 2)"]
    qtbot.waitUntil(lambda: all(preview.image is not None for preview in dialog._previews))
    dialog.list.setCurrentItem(dialog.list.topLevelItem(1).child(0))
    assert dialog._previews[0].title == "Later (2 of 2)"
    dialog._show_previous()
    assert [preview.title for preview in dialog._previews] == ["Now (1 of 2)", "Now (1 of 2)"]
    dialog._show_next()
    assert dialog._previews[0].title == "Later (2 of 2)"
    for _ in range(3):
        assert wait_for_jobs(dialog)


def test_on_a_low_screen_the_list_has_all_the_room(show, monkeypatch):
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _: QRect(0, 0, 800, 480))
    dialog = show(workshop(note("a")), workshop())
    assert not any(preview.isVisible() for preview in dialog._previews)
    assert dialog.list.isVisible()


def test_the_caller_gives_the_answers(show):
    choices = (Choice("both", "Keep both & all"), Choice("replace", "Replace"))
    for words, answer in (("Keep both && all", "both"), ("Replace", "replace"), ("Cancel", "")):
        dialog = show(workshop(note("a")), workshop(), choices=choices)
        told = []
        dialog.answered.connect(told.append)
        (box,) = dialog.findChildren(QDialogButtonBox)
        buttons = {button.text(): button for button in box.buttons()}
        assert buttons["Keep both && all"].isDefault()
        buttons[words].click()
        assert told == [answer]


def test_escape_is_no_answer(show, qtbot):
    dialog = show(workshop(note("a")), workshop(), choices=(Choice("both", "Keep both"),))
    told = []
    dialog.answered.connect(told.append)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Escape)
    assert told == [""]


def test_a_thousand_differences_are_all_there(show):
    many = [note(f"n{n}", text=f"Note {n} " + "long " * 100) for n in range(1_000)]
    dialog = show(workshop(*many), workshop())
    assert len(dialog.rows()) == 1_001
    assert dialog.list.uniformRowHeights()
    assert len(dialog.rows()[1][1]) <= 200


def test_a_note_tells_of_the_rest_only_what_differs():
    media = {"0" * 64: Media(id="0" * 64, format="png", width=1, height=1)}
    one = note("a", text="", picture="0" * 64, votes=2, status="testing", amount=Amount(value=12.5))
    other = note("a", text="", size="large", colours=("red", "blue"))
    before, after = workshop(one, media=media), workshop(other)
    (difference,) = compare(before, after).notes
    words = DifferenceWords()
    left, right = words.note(one, difference, before), words.note(other, difference, after)
    assert left.startswith("(a picture) (Yellow, Medium, 2 vote")
    assert "Being tested" in left
    assert "with a picture" in left
    assert "12.5" in left or "12,5" in left
    assert right.startswith("(no text) (Red, Blue, Large, 0 vote")
    assert "no status" in right
    assert "without a picture" in right
    assert "no amount" in right
    assert words.note(one, NoteDifference(one, None, ("removed",)), before) == "(a picture)"


def test_a_line_counts_every_kind():
    before = workshop(*(note(f"n{n}") for n in range(7)))
    notes = dict(before.notes)
    del notes["n0"]
    notes["new"] = note("new")
    notes["n1"] = structs.replace(notes["n1"], text="other")
    notes["n2"] = structs.replace(notes["n2"], block="key_partners")
    notes["n3"] = structs.replace(notes["n3"], colours=("red",))
    notes["n4"] = structs.replace(notes["n4"], votes=1)
    notes["n5"] = structs.replace(notes["n5"], x=99.0)
    after = structs.replace(
        before, notes=notes, details=Details(), legend={"red": Meaning(id="red", text="x")}
    )
    said = DifferenceWords().summary(compare(before, after)).replace("\u00a0", " ")
    assert said == (
        "1 note(s) added, 1 removed, 1 reworded, 1 moved, 1 recoloured, 1 changed, "
        "1 moved within their block, details changed, meaning of colours changed"
    )
    for kept in ("new", "n0", "n1", "n2", "n3", "n4", "n5"):
        one, other = before, after
        mine = {i: n for i, n in after.notes.items() if i == kept or (i == "n6")}
        yours = {i: n for i, n in before.notes.items() if i == kept or (i == "n6")}
        found = compare(structs.replace(one, notes=yours), structs.replace(other, notes=mine))
        assert DifferenceWords().summary(found).replace("\u00a0", " ").startswith("1 note(s) ")


def test_canvases_are_counted_too():
    canvases = {
        "c1": Canvas(id="c1", title="Today", order=5),
        "c2": Canvas(id="c2", title="Later", order=1),
    }
    found = compare(workshop(), workshop(canvases={**canvases, "c3": Canvas(id="c3", title="")}))
    said = DifferenceWords().summary(found).replace("\u00a0", " ")
    assert said.startswith("1 canvas(es) added, 1 canvas(es) renamed, canvases in")
    gone = compare(workshop(), workshop(canvases={"c1": Canvas(id="c1", title="Now")}))
    assert DifferenceWords().summary(gone).replace("\u00a0", " ") == "1 canvas(es) removed"


def test_every_entry_of_the_head_has_a_name():
    assert set(DETAILS) == {field.name for field in structs.fields(Details)} - {"id"}


def test_moments_are_told_as_people_do():
    words = DifferenceWords()
    now = dt.datetime(2026, 11, 22, 14, 32).astimezone()
    assert words.moment(now, now).startswith("today ")
    assert words.moment(now - dt.timedelta(days=1), now).startswith("yesterday ")
    assert words.moment(now - dt.timedelta(days=2), now).startswith("20 Nov 2026 ")
    assert words.moment(now + dt.timedelta(days=700), now).startswith("22 Oct 2028 ")
