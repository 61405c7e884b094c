"""The command line: what was asked for, who does it, and how errors are told.

Without a sub-command it opens the editor, and then imports next to nothing before it. Sub-commands need no
display. An error is one sentence on the standard error stream and exit status 1, or 2 when the command
line itself was not understood.
"""

import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Final, NoReturn

if TYPE_CHECKING:
    import argparse

PROGRAM: Final = "bmc-desktop"

COMMANDS: Final = ("new", "export", "import", "info", "recover", "self-test")

_NOT_UNDERSTOOD: Final = 2
"""The exit status for a command line that was not understood."""

_INTERRUPTED: Final = 130
"""The exit status that shells give to a command ended by Ctrl+C."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line says, `sys.argv` by default; return the exit status."""
    arguments = sys.argv[1:] if arguments is None else list(arguments)
    try:
        files = files_to_open(arguments)
        if files and is_mistyped(arguments[0]):
            _remark(f"{PROGRAM}: {_no_such_command(arguments[0])}")
            return _NOT_UNDERSTOOD
        return _guarded(lambda: _edit(files) if files is not None else _command(arguments))
    except KeyboardInterrupt:
        return _INTERRUPTED


def files_to_open(arguments: Sequence[str]) -> list[str] | None:
    """Return the files that the editor is to open, or None if this is a sub-command or an option.

    A file that is named like a sub-command is given as `./new` or after `--`.
    """
    if arguments and arguments[0] in COMMANDS:
        return None
    files = list(arguments)
    end = files.index("--") if "--" in files else len(files)
    if any(name.startswith("-") for name in files[:end]):
        return None
    return files[:end] + files[end + 1 :]


def is_mistyped(word: str) -> bool:
    """Say whether the first argument is a command that there is not, and no file either.

    A file of that name can still be asked for as `./word` or after `--`.
    """
    import os

    return not word.startswith("-") and not set(word) & set("./\\:") and not os.path.lexists(word)


def _no_such_command(word: str) -> str:
    from difflib import get_close_matches

    from bmc_desktop.files.names import shown_name

    near = get_close_matches(word.lower(), COMMANDS, n=1)
    guess = f"did you mean “{near[0]}”? The commands are" if near else "the commands are"
    return (
        f"There is no command “{shown_name(word)}” and no file of that name; {guess} {', '.join(COMMANDS)}."
    )


def _edit(files: Sequence[str]) -> int:
    from bmc_desktop.app import run

    return run(files)


def _command(arguments: Sequence[str]) -> int:
    if arguments[0] not in COMMANDS:
        # Files beside an option: the option is what is to be answered.
        arguments = [name for name in arguments if name.startswith("-")]
    try:
        asked = _parser().parse_args(arguments)
        handle: Callable[[argparse.Namespace], int] = asked.handle
        return handle(asked)
    except SystemExit as done:  # argparse has told already what it wanted to say
        return done.code if isinstance(done.code, int) else 0


def _guarded(work: Callable[[], int]) -> int:
    """Run the work; whatever goes wrong becomes one sentence."""
    for stream in (sys.stdout, sys.stderr):
        # A title may hold letters that this terminal cannot show.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        status = work()
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        _let_go_of_output()
        return 1
    except Exception as error:  # noqa: BLE001 - a person is told in one sentence, whatever it was
        from bmc_desktop.commands.sentences import sentence

        _remark(f"{PROGRAM}: {sentence(error)}")
        return 1
    return status


def _let_go_of_output() -> None:
    """Point the output to nowhere: its reader is gone, and Python would complain while it closes it."""
    import os

    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _say(line: str) -> None:
    print(line)


def _remark(line: str) -> None:
    with suppress(OSError):  # what cannot be told does not undo what was done
        print(line, file=sys.stderr)


def _parser() -> "argparse.ArgumentParser":
    import argparse

    from bmc_desktop import __version__
    from bmc_desktop.model.records import LANGUAGES

    class Parser(argparse.ArgumentParser):
        """Tells what is wrong with a command line in one sentence."""

        def error(self, message: str) -> NoReturn:
            self.exit(
                _NOT_UNDERSTOOD, f"{self.prog}: {message}; “{self.prog} --help” shows how it is used.\n"
            )

    top = Parser(
        prog=PROGRAM,
        usage=f"{PROGRAM} [FILE ...]\n       {PROGRAM} COMMAND ...",
        description="Edit business model canvases, or work on them without a window.",
        epilog="Without a command, the files are opened in the editor.",
        allow_abbrev=False,
    )
    top.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    commands = top.add_subparsers(metavar="COMMAND", prog=PROGRAM, parser_class=Parser)

    def may_replace(parser: Parser) -> None:
        parser.add_argument("--force", action="store_true", help="replace a file that is there already")

    def command(name: str, words: str, handle: Callable[[argparse.Namespace], int]) -> Parser:
        parser = commands.add_parser(name, help=words, description=words, allow_abbrev=False)
        parser.set_defaults(handle=handle)
        return parser

    new = command("new", "Make a workshop with one empty canvas.", _new)
    new.add_argument("out", metavar="OUT.bmcw", type=_workshop_name)
    new.add_argument("--title", default="", help="the workshop's title")
    new.add_argument("--language", choices=LANGUAGES, default="en", help="the language of the canvas")
    new.add_argument("--pattern", metavar="NAME", help="begin with the filled example of a business model")
    may_replace(new)

    export = command(
        "export", "Write a canvas as an A3 poster (.pdf), or a workshop as text (.md).", _export
    )
    export.add_argument("file", metavar="FILE")
    export.add_argument("-o", "--output", metavar="OUT", required=True, type=_export_name)
    export.add_argument("--canvas", metavar="NAME", help="only the canvas of that title")
    export.add_argument(
        "--links", action="store_true", help="on a poster, draw the links between notes too"
    )
    may_replace(export)

    bring = command("import", "Make a workshop from a Markdown text.", _import)
    bring.add_argument("file", metavar="IN.md", type=_text_name)
    bring.add_argument("-o", "--output", metavar="OUT.bmcw", required=True, type=_workshop_name)
    may_replace(bring)

    info = command("info", "Tell what is in a workshop.", _info)
    info.add_argument("file", metavar="FILE")
    info.add_argument("--json", action="store_true", help="as JSON, for programs")

    recover = command("recover", "Tell what work was kept from a crash, or write it into files.", _recover)
    recover.add_argument("name", metavar="NAME", nargs="?", help="one of them, by its number or name")
    recover.add_argument("--list", action="store_true", help="tell what there is")
    recover.add_argument("--json", action="store_true", help="with --list: as JSON, for programs")
    recover.add_argument("--all", action="store_true", help="write all of it")
    recover.add_argument("-o", "--output", metavar="OUT", help="a folder for --all, a .bmcw file for NAME")
    recover.set_defaults(complain=recover.error)

    command("self-test", "Check that every part of the program works.", _self_test)
    return top


def _named(*endings: str) -> Callable[[str], str]:
    def check(name: str) -> str:
        if not name.lower().endswith(endings):
            from argparse import ArgumentTypeError

            raise ArgumentTypeError(f"“{name}” does not end in {' or '.join(endings)}")
        return name

    return check


_workshop_name: Final = _named(".bmcw")
_export_name: Final = _named(".pdf", ".md")
_text_name: Final = _named(".md", ".markdown", ".txt")


def _new(asked: "argparse.Namespace") -> int:
    from bmc_desktop.commands import making

    choices = {"title": asked.title, "language": asked.language, "force": asked.force, "remark": _remark}
    if asked.pattern is None:
        making.make_new(asked.out, **choices)
    else:
        making.make_from_pattern(asked.pattern, asked.out, **choices)
    return 0


def _export(asked: "argparse.Namespace") -> int:
    from bmc_desktop.commands.exporting import export

    export(
        asked.file,
        asked.output,
        canvas=asked.canvas,
        links=asked.links,
        force=asked.force,
        remark=_remark,
    )
    return 0


def _import(asked: "argparse.Namespace") -> int:
    from bmc_desktop.commands.making import make_from_markdown

    make_from_markdown(asked.file, asked.output, force=asked.force, remark=_remark)
    return 0


def _info(asked: "argparse.Namespace") -> int:
    from bmc_desktop.commands.info import as_json, as_text, facts_of

    facts = facts_of(asked.file)
    _say(as_json(facts) if asked.json else as_text(facts))
    return 0


def _recover(asked: "argparse.Namespace") -> int:
    from bmc_desktop.commands import recover

    if sum([asked.name is not None, asked.list, asked.all]) != 1:
        asked.complain("choose one of --list, --all and NAME")
    if asked.json and not asked.list:
        asked.complain("--json goes with --list")
    if asked.list:
        offers = recover.everything()
        _say(recover.as_json(offers) if asked.json else recover.as_text(offers))
        return 0
    if asked.output is None:
        asked.complain("-o says where to write it")
    if asked.all:
        return 0 if recover.recover_all(asked.output, _say, _remark) else 1
    if not asked.output.lower().endswith(".bmcw"):
        asked.complain(f"“{asked.output}” does not end in .bmcw")
    recover.recover_one(asked.name, asked.output, _say)
    return 0


def _self_test(_asked: "argparse.Namespace") -> int:
    from bmc_desktop.commands.self_test import run_checks

    return 0 if run_checks(_say) else 1
