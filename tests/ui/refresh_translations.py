"""Bring the catalogues in `resources/i18n` up to date: `python tests/ui/refresh_translations.py`.

English needs its plurals only; what a person has translated stays. A test says when this has to be run, and
which texts are then still to be translated.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
I18N = ROOT / "resources" / "i18n"
LANGUAGES = ("en", "nb", "da", "de")
FOREIGN = "qtbase_nb"
"""Qt's own texts in bokmål, which Qt does not bring; written by hand."""


def sources() -> list[str]:
    """Return the sources that hold words for a person, relative to the root."""
    folders = [ROOT / "bmc_desktop" / room for room in ("ui", "canvas")]
    files = [path for folder in folders for path in folder.rglob("*.py")]
    return sorted(path.relative_to(ROOT).as_posix() for path in (*files, ROOT / "bmc_desktop" / "app.py"))


def update(language: str, catalogue: Path) -> None:
    """Take new texts of the sources into a catalogue, and old ones out."""
    plural = ["-pluralonly"] if language == "en" else []
    order = ["-locations", "none", "-sort-messages", "-no-obsolete"]
    languages = ["-source-language", "en", "-target-language", language]
    _run("pyside6-lupdate", *plural, *order, *languages, *sources(), "-ts", str(catalogue))


def compile_catalogue(catalogue: Path, compiled: Path) -> None:
    """Make the form that Qt reads."""
    _run("pyside6-lrelease", str(catalogue), "-qm", str(compiled))


def _run(tool: str, *arguments: str) -> None:
    command = [str(Path(sys.executable).parent / tool), *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{tool}: {done.stderr or done.stdout}")


def main() -> None:
    """Update and compile every catalogue."""
    for language in LANGUAGES:
        update(language, I18N / f"bmc_desktop_{language}.ts")
    for name in (*(f"bmc_desktop_{language}" for language in LANGUAGES), FOREIGN):
        compile_catalogue(I18N / f"{name}.ts", I18N / f"{name}.qm")


if __name__ == "__main__":
    main()
