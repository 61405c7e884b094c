"""The app as a person gets it: built, installed into an environment of its own, away from the source."""

import os
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md", "bmc_desktop", "resources", "tests")

# Built once, for all of these.
pytestmark = [pytest.mark.packaging, pytest.mark.xdist_group("packaging")]


def run(*command, cwd=None, **environment):
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env={
            **{name: value for name, value in os.environ.items() if not name.startswith("PYTHON")},
            **environment,
        },
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """The source archive, and the wheel that is built from nothing but that archive."""
    pytest.importorskip("build")
    out = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", out, ROOT)
    (sdist,) = out.glob("*.tar.gz")
    (wheel,) = out.glob("*.whl")
    return sdist, wheel


@pytest.fixture(scope="module")
def names(built):
    with zipfile.ZipFile(built[1]) as wheel:
        return set(wheel.namelist())


@pytest.fixture(scope="module")
def installed(built, tmp_path_factory):
    """A fresh environment with the wheel; what the wheel needs is lent by the one the tests run in."""
    place = tmp_path_factory.mktemp("installed") / "env"
    venv.create(place, with_pip=False, symlinks=os.name != "nt")
    scripts = place / ("Scripts" if os.name == "nt" else "bin")
    python = scripts / ("python.exe" if os.name == "nt" else "python")
    run(sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", "--no-index", built[1])
    site = Path(run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").stdout.strip())
    # Our own editable install is left out: nothing of the source tree may be found.
    own = {"__editable__", "_bmc_desktop", "bmc_desktop", "bmc-desktop"}
    lent = [path for path in _site().iterdir() if not any(path.name.startswith(name) for name in own)]
    for path in lent:
        if path.suffix != ".pth" and not (site / path.name).exists():
            (site / path.name).symlink_to(path)
    return scripts


def _site():
    import PySide6

    return Path(PySide6.__file__).parent.parent


def test_the_wheel_holds_the_resources(names):
    there = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "resources").rglob("*")
        if path.is_file() and path.suffix in {".ttf", ".svg", ".toml", ".json", ".txt", ".qm"}
    }
    assert {f"bmc_desktop/{name}" for name in there} <= names
    assert not any("/tests/" in name or name.startswith("tests/") for name in names)
    assert not any("__pycache__" in name for name in names)


def test_the_licences_are_inside(names):
    licences = {name.partition("/licenses/")[2] for name in names if "/licenses/" in name}
    beside = {
        f"resources/{name}" for name in ("fonts/OFL.txt", "hyphenation/LICENSE.txt", "icons/LICENSE.txt")
    }
    assert licences == {"LICENSE", *beside}
    assert {f"bmc_desktop/{name}" for name in beside} <= names


def test_a_translation_for_every_source_is_in_both_archives(built, names):
    """Compiled catalogues that git may not know are lost on the way easily."""
    sources = {path.stem for path in (ROOT / "resources" / "i18n").glob("*.ts")}
    with tarfile.open(built[0]) as sdist:
        packed = {Path(name).stem for name in sdist.getnames() if name.endswith(".qm")}
    in_wheel = {Path(name).stem for name in names if name.endswith(".qm")}
    assert sources <= packed
    assert sources <= in_wheel


def test_the_source_archive_is_whole(built):
    with tarfile.open(built[0]) as sdist:
        tops = {name.split("/")[1] for name in sdist.getnames() if "/" in name}
    assert set(NEEDED) <= tops
    assert {name for name in tops - set(NEEDED) if not name.startswith(".")} == {"PKG-INFO"}


def test_the_installed_app_passes_its_self_test(installed, tmp_path):
    place = {"HOME": str(tmp_path), "XDG_DATA_HOME": "", "XDG_CONFIG_HOME": ""}
    where = run(
        installed / "python", "-c", "import bmc_desktop; print(bmc_desktop.__file__)", cwd=tmp_path, **place
    )
    assert not Path(where.stdout.strip()).is_relative_to(ROOT)
    done = run(installed / "bmc-desktop", "self-test", cwd=tmp_path, **place)
    assert "FAIL" not in done.stdout
    assert done.stderr == ""
    assert len(done.stdout.splitlines()) >= 7


def test_both_scripts_are_there(installed, tmp_path):
    for name in ("bmc-desktop", "bmc-desktop-window"):
        done = run(installed / name, "--version", cwd=tmp_path)
        assert done.stdout.startswith("bmc-desktop ")


def test_the_installed_app_opens_a_window(installed, tmp_path):
    """The editor's own way of starting, with no display, until its window shows."""
    code = (
        "from PySide6.QtCore import QTimer\n"
        "import bmc_desktop.app as app\n"
        "build = app.build_windows\n"
        "def built(application):\n"
        "    windows = build(application)\n"
        "    def look():\n"
        "        print(len(windows.windows), windows.windows[0].isVisible())\n"
        "        application.quit()\n"
        "    QTimer.singleShot(0, look)\n"
        "    return windows\n"
        "app.build_windows = built\n"
        "import sys\n"
        "sys.exit(app.run())\n"
    )
    place = {"HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    done = run(installed / "python", "-c", code, cwd=tmp_path, **place)
    assert done.stdout.split() == ["1", "True"]
