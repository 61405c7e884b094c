"""Boxes that tell or ask one thing, in plain text."""

from typing import Literal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from bmc_desktop.files.names import shown_name
from bmc_desktop.ui.words import plain_title

Leaving = Literal["save", "discard", "cancel"]
Conflict = Literal["both", "differences", "replace", "cancel"]

_Role = QMessageBox.ButtonRole


def show_error(parent: QWidget | None, headline: str, sentence: str, detail: str = "") -> QMessageBox:
    """Show what went wrong, without waiting for an answer; `detail` folds out and can be copied."""
    box = _box(parent, QMessageBox.Icon.Warning, headline, sentence)
    if detail:
        box.setDetailedText(detail)
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box


def show_report(parent: QWidget | None, headline: str, sentence: str, lines: str) -> QMessageBox:
    """Show how something went, with lines that fold out."""
    box = show_error(parent, headline, sentence, lines)
    box.setIcon(QMessageBox.Icon.Information)
    return box


def ask_leaving(parent: QWidget, name: str, is_kept: bool = True) -> Leaving:
    """Ask what is to become of unsaved changes; `is_kept`: without a save they can still be had back."""
    box = _box(
        parent,
        QMessageBox.Icon.Question,
        QCoreApplication.translate("Messages", "Save the changes to “{name}”?").format(
            name=shown_name(name)
        ),
        QCoreApplication.translate(
            "Messages",
            "If you do not save, the changes since the last save are lost: nothing can be kept on this "
            "computer now.",
        )
        if not is_kept
        else QCoreApplication.translate(
            "Messages",
            "If you do not save, the changes are set aside for 30 days: File › Recover unsaved work… "
            "brings them back.",
        ),
    )
    save = box.addButton(QCoreApplication.translate("Messages", "Save"), _Role.AcceptRole)
    discard = box.addButton(QCoreApplication.translate("Messages", "Don't save"), _Role.DestructiveRole)
    cancel = box.addButton(QCoreApplication.translate("Messages", "Cancel"), _Role.RejectRole)
    box.setDefaultButton(save)
    box.setEscapeButton(cancel)
    box.exec()
    clicked = box.clickedButton()
    box.deleteLater()
    return "save" if clicked is save else "discard" if clicked is discard else "cancel"


def ask_not_waiting(parent: QWidget, name: str) -> Literal["discard", "cancel"]:
    """Ask whether to close a window without waiting for a save that takes long."""
    box = _box(
        parent,
        QMessageBox.Icon.Question,
        QCoreApplication.translate("Messages", "“{name}” is still being saved").format(
            name=shown_name(name)
        ),
        QCoreApplication.translate(
            "Messages",
            "The window closes as soon as it is saved. If you do not wait, the changes are set aside for "
            "30 days: File › Recover unsaved work… brings them back.",
        ),
    )
    discard = box.addButton(QCoreApplication.translate("Messages", "Don't save"), _Role.DestructiveRole)
    cancel = box.addButton(QCoreApplication.translate("Messages", "Cancel"), _Role.RejectRole)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    box.exec()
    clicked = box.clickedButton()
    box.deleteLater()
    return "discard" if clicked is discard else "cancel"


def ask_conflict(parent: QWidget, name: str, unreadable: str = "", *, can_replace: bool = True) -> Conflict:
    """Ask which of two versions is to stay when a file was changed by someone else.

    `unreadable` says why their version cannot be read; then there are no differences to show.
    """
    box = _box(
        parent,
        QMessageBox.Icon.Warning,
        QCoreApplication.translate("Messages", "“{name}” was changed by someone else").format(
            name=shown_name(name)
        ),
        _conflict_sentence(unreadable, can_replace=can_replace),
    )
    answers: dict[QAbstractButton, Conflict] = {}
    both = box.addButton(QCoreApplication.translate("Messages", "Keep both"), _Role.AcceptRole)
    answers[both] = "both"
    if not unreadable:
        show = QCoreApplication.translate("Messages", "Show differences…")
        answers[box.addButton(show, _Role.ActionRole)] = "differences"
    if can_replace:
        replace = QCoreApplication.translate("Messages", "Replace theirs")
        answers[box.addButton(replace, _Role.DestructiveRole)] = "replace"
    cancel = box.addButton(QCoreApplication.translate("Messages", "Cancel"), _Role.RejectRole)
    box.setDefaultButton(both)
    box.setEscapeButton(cancel)
    box.exec()
    answer = answers.get(box.clickedButton(), "cancel")
    box.deleteLater()
    return answer


def _conflict_sentence(unreadable: str, *, can_replace: bool) -> str:
    parts = [unreadable] if unreadable else []
    parts.append(
        QCoreApplication.translate(
            "Messages",
            "The file is not as you opened or last saved it, so it was left as it is. “Keep both” saves "
            "your version under a name of its own beside it.",
        )
    )
    if can_replace:
        parts.append(
            QCoreApplication.translate(
                "Messages",
                "“Replace theirs” puts yours in its place; their version is kept among the earlier "
                "versions.",
            )
        )
    return "\n\n".join(parts)


def _box(parent: QWidget | None, icon: QMessageBox.Icon, headline: str, sentence: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setWindowTitle(plain_title(QCoreApplication.applicationName()))
    box.setIcon(icon)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(headline)
    box.setInformativeText(sentence)
    box.setWindowModality(Qt.WindowModality.WindowModal)
    return box
