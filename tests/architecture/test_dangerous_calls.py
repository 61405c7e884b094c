"""Calls that have cost people their work or their safety stand only in the modules that are named here.

Each rule says what it looks for, where that may stand and why, and shows pieces of code on which it fires:
a rule that cannot fire guards nothing, and a place that does not need its leave loses it.
"""

import ast
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "bmc_desktop"


@cache
def last_name(node):
    """Return the name that a piece of code ends with: `c` of `a.b.c`."""
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


@cache
def dotted(node):
    """Return the whole name: `a.b.c`."""
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else ""


@cache
def imported(node):
    """Return the full names that an import brings in."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom) and node.module:
        return [f"{node.module}.{alias.name}" for alias in node.names]
    return []


def names(*wanted):
    """Find these names, however they are come by."""

    def finds(node):
        return last_name(node) in wanted or any(name.split(".")[-1] in wanted for name in imported(node))

    return finds


def imports(*wanted):
    """Find imports of these modules, or of what is in them."""
    heads = tuple(f"{name}." for name in wanted)
    return lambda node: any(f"{name}.".startswith(heads) for name in imported(node))


def calls(*wanted):
    """Find calls of functions or methods by these names; a dotted one must be called by its whole name."""

    def finds(node):
        if not isinstance(node, ast.Call):
            return False
        return dotted(node.func) in wanted or last_name(node.func) in wanted

    return finds


def built_in(*wanted):
    """Find calls of functions that Python has without an import; methods of the same name do not count."""
    return lambda node: (
        isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in wanted
    )


def either(*rules):
    """Find what one of several finds."""
    return lambda node: any(rule(node) for rule in rules)


def makes_with_something(*wanted):
    """Find objects made from a path or bytes; an empty one, or one of a given size, is no reader."""

    def finds(node):
        if not (isinstance(node, ast.Call) and last_name(node.func) in wanted and node.args):
            return False
        first = node.args[0]
        is_size = isinstance(first, ast.BinOp) or (
            isinstance(first, ast.Call) and last_name(first.func) in {"QSize", "size", "toImage"}
        )
        has_format = any("Format" in dotted(argument).split(".") for argument in node.args)
        # With more arguments, it is made from bare pixels and their measures.
        return not is_size and not has_format and len(node.args) < 3

    return finds


def opens_to_write(node):
    """Find `open` with a mode that writes, of the built-in function or of a path."""
    if not (isinstance(node, ast.Call) and last_name(node.func) == "open"):
        return False
    place = 1 if isinstance(node.func, ast.Name) else 0
    modes = [keyword.value for keyword in node.keywords if keyword.arg == "mode"]
    modes += node.args[place : place + 1]
    return any(
        isinstance(mode, ast.Constant) and isinstance(mode.value, str) and set(mode.value) & set("wax+")
        for mode in modes
    )


class Rule(NamedTuple):
    """What is looked for, where it may stand, why, and where it shows."""

    finds: Callable[[ast.AST], bool]
    allowed: dict[str, str]
    fires_on: tuple[str, ...]
    silent_on: tuple[str, ...] = ()


RULES = {
    "QSaveFile writes in place where it cannot make a file, and does not sync": Rule(
        names("QSaveFile"), {}, ("from PySide6.QtCore import QSaveFile", "QtCore.QSaveFile(p)")
    ),
    "zipfile believes whatever names and sizes a file has": Rule(
        either(imports("zipfile", "tarfile"), calls("extractall", "unpack_archive")),
        {},
        ("import zipfile", "from zipfile import Path", "archive.extractall(folder)", "import tarfile"),
        ("import zlib", "traceback.extract_tb(t)"),
    ),
    "reportlab's paragraphs read local files that a text names": Rule(
        either(imports("reportlab.platypus"), names("Paragraph", "XPreformatted", "ImageReader")),
        {},
        ("from reportlab.platypus import SimpleDocTemplate", "Paragraph(text, style)"),
        ("from reportlab.pdfbase import pdfmetrics",),
    ),
    "links are never opened by themselves": Rule(
        either(
            names("openUrl", "setOpenExternalLinks", "setOpenLinks", "QDesktopServices"),
            imports("webbrowser"),
        ),
        {},
        ("QDesktopServices.openUrl(u)", "label.setOpenExternalLinks(True)", "import webbrowser"),
    ),
    "rich text shows pictures from anywhere and hides what is written": Rule(
        names(
            *("QTextEdit", "QTextBrowser", "QTextDocument", "QTextDocumentFragment", "QGraphicsTextItem"),
            *("setHtml", "insertHtml", "toHtml", "fromHtml", "appendHtml", "setMarkdown", "QStaticText"),
            *("RichText", "MarkdownText", "AutoText"),
        ),
        {"canvas/clipboard.py": "takes the plain words out of HTML that another program copied"},
        (
            "QTextEdit()",
            "from PySide6.QtWidgets import QTextBrowser",
            "edit.setHtml(text)",
            "label.setTextFormat(Qt.TextFormat.RichText)",
        ),
        ("QPlainTextEdit(text)", "edit.setPlainText(text)"),
    ),
    "a label reads markup, unless it is a PlainLabel": Rule(
        built_in("QLabel"),
        {
            "ui/dialogs/details.py": "shows a patch of colour and no words",
            "canvas/questions.py": "sets plain text itself, and lies below the room of PlainLabel",
        },
        ("QLabel(name)", "label = QLabel()"),
        ("PlainLabel(name)", "class PlainLabel(QLabel): pass"),
    ),
    "a box reads markup, unless it is made where that is switched off": Rule(
        either(
            built_in("QMessageBox"),
            calls(*(f"QMessageBox.{name}" for name in ("about", "critical", "information", "question"))),
            calls("QMessageBox.warning"),
        ),
        {
            "ui/dialogs/messages.py": "sets plain text",
            "ui/printing.py": "sets plain text",
            "ui/safety/locking.py": "sets plain text",
        },
        ("QMessageBox(parent)", "QMessageBox.warning(None, title, name)"),
        ("QMessageBox.Icon.Warning",),
    ),
    "Qt reads pictures of 22 formats, by what is in them": Rule(
        either(
            makes_with_something("QImage", "QPixmap", "QMovie", "QSvgRenderer", "QPicture"),
            calls("loadFromData", "fromData", "QImage.load", "QPixmap.load"),
            names("QImageReader", "QMovie"),
        ),
        {"sheet/pictures.py": "forces the format, and has looked at the size before"},
        ("QImage(path)", "QPixmap('a.svg')", "image.loadFromData(data)", "QImageReader(buffer)"),
        ("QImage(wide, high, QImage.Format.Format_RGB32)", "QPixmap(QSize(3, 3) * ratio)", "QImage()"),
    ),
    "what is read must not be able to run": Rule(
        either(
            imports("pickle", "marshal", "shelve", "dill", "yaml", "xml", "plistlib"),
            built_in("eval", "exec", "compile", "__import__"),
        ),
        {},
        (
            "import pickle",
            "eval(text)",
            "exec(code)",
            "compile(a, b, c)",
            "import yaml",
            "from xml import sax",
        ),
        ("dialog.exec()", "re.compile(p)"),
    ),
    "no other program is started": Rule(
        either(
            imports("subprocess", "multiprocessing", "pty"),
            names("QProcess"),
            calls("os.system", "os.popen", "os.startfile", "os.execv", "os.fork", "os.spawnl"),
        ),
        {},
        ("import subprocess", "os.system(line)", "QProcess()", "os.startfile(path)"),
        ("os._exit(0)",),
    ),
    "the app never uses the network": Rule(
        either(
            imports("socket", "ssl", "urllib", "http", "ftplib", "smtplib", "asyncio", "requests"),
            imports("PySide6.QtNetwork", "PySide6.QtWebEngineCore", "logging.handlers"),
        ),
        {
            "ui/safety/instance.py": "hands files to the first instance, by a socket of this machine",
            "ui/safety/receiving.py": "is the other end of that",
        },
        ("import socket", "from urllib.request import urlopen", "from PySide6.QtNetwork import QTcpSocket"),
        ("import logging",),
    ),
    "of Qt's network, only sockets of this machine are used": Rule(
        lambda node: any(
            name.startswith("PySide6.QtNetwork") and not name.endswith((".QLocalServer", ".QLocalSocket"))
            for name in imported(node)
        ),
        {},
        ("from PySide6.QtNetwork import QTcpSocket", "import PySide6.QtNetwork"),
        ("from PySide6.QtNetwork import QLocalSocket",),
    ),
    "settings are kept by ui/settings.py alone": Rule(
        names("QSettings"), {}, ("QSettings()", "from PySide6.QtCore import QSettings")
    ),
    "temporary files are made beside what they will be": Rule(
        either(imports("tempfile"), names("QTemporaryFile", "QTemporaryDir")),
        {
            "commands/self_test.py": "tries everything out in a folder that goes afterwards",
            "files/filesystem.py": "asks where locks can lie if a disk knows none",
        },
        ("import tempfile", "from tempfile import mkstemp", "QTemporaryFile()"),
    ),
    "files are put in the place of others by one interface": Rule(
        either(
            imports("shutil"),
            calls("os.rename", "os.renames", "os.replace", "os.truncate", "os.ftruncate", "QFile.rename"),
        ),
        {"files/filesystem.py": "is that interface"},
        ("import shutil", "os.rename(a, b)", "os.replace(a, b)"),
        ("structs.replace(a, b=1)", "'a'.replace('b', 'c')"),
    ),
    "all writing goes through files.saving": Rule(
        either(
            opens_to_write,
            calls("write_text", "write_bytes", "os.open", "os.write", "os.fdopen"),
            names("QFile"),
        ),
        {
            "canvas/picture_door.py": "opens to read only, and so that a pipe is not waited for",
            "cli.py": "points the output to nowhere when its reader has gone",
            "files/filesystem.py": "is what files.saving writes with",
            "files/schema.py": "writes the schema for those who develop the app",
            "ui/safety/traces.py": "keeps a file open for the trace of a crash",
        },
        (
            "open(p, 'w')",
            "open(p, mode='ab')",
            "path.open('r+b')",
            "path.write_text(t)",
            "path.write_bytes(b)",
            "os.open(p, 1)",
            "QFile(p)",
        ),
        ("path.open('rb')", "open(p)", "path.read_bytes()", "dialog.open()", "system.open(temp, flags)"),
    ),
    "JSON from outside is read where its size and depth are bounded": Rule(
        calls("json.loads", "json.load"),
        {
            "files/strict.py": "is where they are bounded",
            "files/journal/folder.py": "reads a small file of the app's own, length limited",
            "files/whereabouts.py": "reads a note of at most 64 KiB, and catches what is too deep",
            "ui/settings.py": "reads the settings, length limited, and catches what is too deep",
            "ui/safety/open_files.py": "reads a list of files, length limited, catches what is too deep",
            "ui/safety/instance.py": "reads a message of at most 64 KiB, and catches what is too deep",
        },
        ("json.loads(data)", "json.load(stream)"),
        ("json.dumps(data)",),
    ),
}


def modules() -> Iterator[tuple[str, ast.Module]]:
    """Every module by its path within the package."""
    for path in sorted(PACKAGE.rglob("*.py")):
        if "resources" not in path.parts:
            yield path.relative_to(PACKAGE).as_posix(), ast.parse(path.read_text("utf-8"))


@pytest.fixture(scope="module")
def nodes():
    """Every piece of code, by its module."""
    kinds = (ast.Call, ast.Attribute, ast.Name, ast.Import, ast.ImportFrom)
    return {name: [node for node in ast.walk(tree) if isinstance(node, kinds)] for name, tree in modules()}


@pytest.mark.parametrize("rule", RULES)
def test_dangerous_calls_stand_only_where_they_may(rule, nodes):
    finds, allowed, _, _ = RULES[rule]
    found = [
        f"{name}:{node.lineno}"
        for name, all_nodes in nodes.items()
        if name not in allowed
        for node in all_nodes
        if finds(node)
    ]
    assert found == [], rule


@pytest.mark.parametrize("rule", RULES)
def test_a_place_that_does_not_need_its_leave_has_none(rule, nodes):
    finds, allowed, _, _ = RULES[rule]
    assert [name for name in allowed if not any(map(finds, nodes.get(name, ())))] == []
    assert all(allowed.values())


@pytest.mark.parametrize(
    ("rule", "code"), [(rule, code) for rule in RULES for code in RULES[rule].fires_on]
)
def test_a_rule_fires(rule, code):
    assert any(RULES[rule].finds(node) for node in ast.walk(ast.parse(code)))


@pytest.mark.parametrize(
    ("rule", "code"), [(rule, code) for rule in RULES for code in RULES[rule].silent_on]
)
def test_a_rule_lets_the_harmless_pass(rule, code):
    assert not any(RULES[rule].finds(node) for node in ast.walk(ast.parse(code)))


def test_boxes_and_labels_with_leave_set_plain_text(nodes):
    """Or show no words: their leave rests on it."""
    for name in ("ui/dialogs/messages.py", "ui/printing.py", "ui/safety/locking.py", "ui/words.py"):
        formats = [node for node in nodes[name] if calls("setTextFormat")(node)]
        assert formats, name
        assert all(last_name(node.args[0]) == "PlainText" for node in formats), name


def test_all_of_the_package_is_looked_at(nodes):
    assert {"app.py", "files/saving.py", "ui/safety/instance.py"} < set(nodes)
    assert len(nodes) > 100
