"""The sdist holds all sources, the wheel built from it holds what runs, and importing it costs little."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

import pytest

import cydicom

ROOT = Path(__file__).parent.parent
NATIVE = Path("pyx", "cydicom", "_native")

NOT_SOURCE = shutil.ignore_patterns(
    ".git", "build", "dist", "__pycache__", "*.so", "*.pyd", "*.egg-info", ".*_cache", ".hypothesis", "*.c"
)

# What `import cydicom` must not load: each costs more than our own modules, or is not always installed.
HEAVY = """
    argparse asyncio concurrent ctypes dataclasses decimal difflib email hashlib http importlib.metadata
    inspect json logging multiprocessing numpy pathlib pydicom random rich secrets shutil socket ssl
    statistics subprocess tempfile tokenize traceback typing unittest urllib uuid xml zipfile
""".split()


def checkout_files() -> list[Path]:
    """Return the files of the checkout, relative to it: those git knows, or all that are no build product."""
    command = ["git", "-C", str(ROOT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        done = subprocess.run(command, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        ignored = re.compile(
            r"(^|/)(build|dist|__pycache__|\.git|\.\w+_cache|\.hypothesis)/|\.egg-info|\.(so|pyd|c)$"
        )
        every = (path.relative_to(ROOT) for path in ROOT.rglob("*") if path.is_file())
        return sorted(path for path in every if not ignored.search(path.as_posix()))
    names = (name for name in done.stdout.decode().split("\0") if name)
    return sorted(Path(name) for name in names if (ROOT / name).is_file())


@pytest.fixture(scope="module")
def distributions(tmp_path_factory: pytest.TempPathFactory) -> tuple[set[str], set[str]]:
    """Build the sdist and from it the wheel, both isolated; return the names in them."""
    checkout = tmp_path_factory.mktemp("checkout") / "cydicom"
    shutil.copytree(ROOT, checkout, ignore=NOT_SOURCE)
    output = tmp_path_factory.mktemp("dist")
    done = subprocess.run(
        [sys.executable, "-m", "build", "--outdir", str(output), str(checkout)],
        capture_output=True,
        text=True,
        check=False,
        # What the distributions hold does not depend on how well the C is optimised.
        env=os.environ | {"CYDICOM_BUILD": "debug"},
    )
    log = done.stdout + done.stderr
    if done.returncode and re.search(
        r"No matching distribution|Could not find a version|No module named build", log
    ):
        pytest.skip(
            "the build requirements cannot be installed here: no package index, or `build` is missing"
        )
    assert done.returncode == 0, log[-4000:]
    (sdist,) = output.glob("*.tar.gz")
    (wheel,) = output.glob("*.whl")
    with tarfile.open(sdist) as archive:
        sources = {name.partition("/")[2] for name in archive.getnames()}
    with zipfile.ZipFile(wheel) as archive:
        return sources, set(archive.namelist())


@pytest.mark.build
def test_the_sdist_holds_every_source(distributions: tuple[set[str], set[str]]) -> None:
    sources, _ = distributions
    wanted = {
        path.as_posix()
        for path in checkout_files()
        if path.suffix in (".py", ".pyx", ".pxd", ".pyi", ".md", ".toml")
        or path.name in ("LICENSE", "py.typed")
    }
    assert wanted - sources == set()


@pytest.mark.build
def test_the_sdist_holds_nothing_that_was_built(distributions: tuple[set[str], set[str]]) -> None:
    sources, _ = distributions
    assert {name for name in sources if name.endswith((".c", ".so", ".pyd", ".pyc"))} == set()


@pytest.mark.build
def test_the_wheel_holds_every_native_module_and_its_stub(distributions: tuple[set[str], set[str]]) -> None:
    _, names = distributions
    modules = {path.stem for path in (ROOT / NATIVE).glob("*.pyx")}
    built = {Path(name).name.partition(".")[0] for name in names if name.endswith((".so", ".pyd"))}
    stubs = {Path(name).stem for name in names if name.endswith(".pyi")} - {"__init__"}
    assert modules
    assert built == modules
    assert stubs == modules


@pytest.mark.build
def test_the_wheel_holds_the_package_and_no_native_source(distributions: tuple[set[str], set[str]]) -> None:
    _, names = distributions
    src = ROOT / "src"
    package = {path.relative_to(src).as_posix() for path in (src / "cydicom").rglob("*.py")}
    assert {*package, "cydicom/py.typed"} - names == set()
    assert {name for name in names if name.endswith((".pyx", ".pxd", ".c", ".cpp", ".pyc"))} == set()
    assert {name.partition("/")[0] for name in names if ".dist-info/" not in name} == {"cydicom"}


def imported_by(statement: str) -> set[str]:
    """Return the modules that a bare interpreter loads for `statement`."""
    package_folder = str(Path(cydicom.__file__).parent.parent)
    program = (
        f"import sys; sys.path.insert(0, {package_folder!r}); before = set(sys.modules); {statement}; "
        "print(*sorted(set(sys.modules) - before))"
    )
    # Without site: what a .pth file of the environment imports is not our doing.
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", program], capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


def test_importing_the_package_loads_no_heavy_module() -> None:
    loaded = imported_by("import cydicom")
    assert "cydicom" in loaded
    assert {name for name in HEAVY if name in loaded} == set()


def test_numpy_is_the_only_requirement() -> None:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert [re.match(r"[\w-]+", line)[0] for line in project["dependencies"]] == ["numpy"]


# ---- what must not be in a file that is published ----

# A path of one person's or machine's: a home folder, and where this checkout and its Python happen to lie.
MACHINE_PATH = re.compile(r"(?<![\w.])/(?:home|Users|root|work|opt)/\w|[A-Z]:\\\\?Users\\", re.ASCII)
URL_HOST = re.compile(r"https?://([\w-]+(?:\.[\w-]+)+)", re.ASCII)
KNOWN_HOSTS = {
    "dicom.nema.org",
    "docs.python.org",
    "semver.org",
    "keepachangelog.com",
    "github.com",
    # Homes of the packages that the older handlers name in DEPENDENCIES.
    "numpy.org",
    "python-pillow.org",
    "sourceforge.net",
    "pydicom.github.io",
    "example.com",
    "example.org",
    "www.example.com",
}


def texts() -> dict[str, str]:
    found = {}
    for path in checkout_files():
        data = (ROOT / path).read_bytes()
        if b"\0" not in data:
            found[path.as_posix()] = data.decode("utf-8")
    return found


def test_no_file_names_a_path_of_a_machine() -> None:
    here = [
        str(place)
        for place in (ROOT, Path(tempfile.gettempdir()) / "w", Path(sys.prefix))
        if len(str(place)) > 5
    ]
    wrong = []
    for name, text in texts().items():
        hits = {match[0] for match in MACHINE_PATH.finditer(text)} | {
            place for place in here if place + "/" in text
        }
        if hits and name != "tests/test_packaging.py":
            wrong.append((name, sorted(hits)))
    assert wrong == []


def test_urls_lead_to_known_places() -> None:
    wrong = [
        (name, host)
        for name, text in texts().items()
        for host in set(URL_HOST.findall(text)) - KNOWN_HOSTS
        if "/_dict/" not in name
    ]
    assert wrong == []


@pytest.mark.parametrize(
    "text", ["see /home/someone/file", "/" + "root/x", 'open("C:\\\\Users\\\\x")', "(/" + "work/elsewhere)"]
)
def test_a_path_of_a_machine_is_found(text: str) -> None:
    assert MACHINE_PATH.search(text)
