"""Boxes that tell or ask one thing, in plain text."""

from typing import Literal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from bmc_desktop.files.names import shown_name
from bmc_desktop.ui.words import plain_title

Leaving = Literal["save", "discard", "cancel"]
Conflict = Literal["both", "replace", "cancel"]

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


def ask_leaving(parent: QWidget, name: str) -> Leaving:
    """Ask what is to become of unsaved changes."""
    box = _box(
        parent,
        QMessageBox.Icon.Question,
        QCoreApplication.translate("Messages", "Save the changes to “{name}”?").format(
            name=shown_name(name)
        ),
        QCoreApplication.translate("Messages", "Without saving, the changes since the last save are lost."),
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
            "The window closes as soon as it is saved. If you do not wait, the changes since the last "
            "save may be lost.",
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


def ask_conflict(parent: QWidget, sentence: str) -> Conflict:
    """Ask which of two versions is to stay when a file was changed by someone else."""
    box = _box(
        parent,
        QMessageBox.Icon.Warning,
        QCoreApplication.translate("Messages", "The file has changed on the disk"),
        sentence,
    )
    both = box.addButton(QCoreApplication.translate("Messages", "Keep both"), _Role.AcceptRole)
    replace = box.addButton(QCoreApplication.translate("Messages", "Replace"), _Role.DestructiveRole)
    cancel = box.addButton(QCoreApplication.translate("Messages", "Cancel"), _Role.RejectRole)
    box.setDefaultButton(both)
    box.setEscapeButton(cancel)
    box.exec()
    clicked = box.clickedButton()
    box.deleteLater()
    return "both" if clicked is both else "replace" if clicked is replace else "cancel"


def _box(parent: QWidget | None, icon: QMessageBox.Icon, headline: str, sentence: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setWindowTitle(plain_title(QCoreApplication.applicationName()))
    box.setIcon(icon)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(headline)
    box.setInformativeText(sentence)
    box.setWindowModality(Qt.WindowModality.WindowModal)
    return box
