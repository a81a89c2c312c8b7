"""Running DCMTK and GDCM, on many files at once where that tells which one was meant."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

#: Seconds that one call may take.
PATIENCE = 120.0

PACKAGES = {"dcm": "dcmtk", "gdc": "libgdcm-tools"}

#: For files in implicit VR.  DCMTK warns of private sequences of undefined length in them, unless it is told
#: what they are.  There is nothing wrong with one: it has no VR, but what else has undefined length?
IMPLICIT = ("+sq",)


def is_script(path: str) -> bool:
    """Tell whether a program starts with the name of its interpreter."""
    with Path(path).open("rb") as file:
        return file.read(2) == b"#!"


def program(name: str) -> str:
    """Return the path of a program; without it the test is skipped.

    Scripts are passed over: the wheel of python-gdcm has some of the same names, in whatever environment of
    Python is on the path.
    """
    folders = os.environ.get("PATH", os.defpath).split(os.pathsep)
    candidates = (shutil.which(name, path=folder) for folder in folders if folder)
    found = next((path for path in candidates if path and not is_script(path)), None)
    if found is None:
        pytest.skip(f"{name} is not installed; it is in Debian's package {PACKAGES[name[:3]]}")
    return found


def run(name: str, *arguments: str | Path) -> tuple[int, str, str]:
    """Return exit status, standard output and standard error of a program."""
    done = subprocess.run(
        [program(name), *map(str, arguments)],
        capture_output=True,
        timeout=PATIENCE,
        check=False,
        stdin=subprocess.DEVNULL,
        env={**os.environ, "LC_ALL": "C"},
    )
    return done.returncode, done.stdout.decode("latin-1"), done.stderr.decode("latin-1")


# DCMTK.


def complaints(paths: Sequence[Path], *options: str) -> dict[Path, list[str]]:
    """Return the warnings and errors of dcmdump, for each file that it has any of."""
    if not paths:
        return {}
    status, _, errors = run("dcmdump", *options, *paths)
    if not status and not errors.strip():
        return {}
    if len(paths) == 1:
        lines = [line.replace(str(paths[0]), "FILE") for line in errors.splitlines() if line.strip()]
        return {paths[0]: lines or [f"exit status {status}"]}
    # Messages do not say which file they are about.
    middle = len(paths) // 2
    return complaints(paths[:middle], *options) | complaints(paths[middle:], *options)


def not_part10(paths: Sequence[Path]) -> list[Path]:
    """Return the files that dcmftest does not take for DICOM files."""
    _, output, _ = run("dcmftest", *paths)
    said = {path: answer for answer, path in re.findall(r"^(yes|no): (.*)$", output, re.MULTILINE)}
    return [path for path in paths if said[str(path)] != "yes"]


def dumps(paths: Sequence[Path], *options: str) -> dict[Path, list[str]]:
    """Return what dcmdump shows of each file up to the pixel data: tag, VR and value of each element.

    Lengths are left out.  Words are shown as numbers, whatever their byte order is; UN by the dictionary.
    """
    _, output, _ = run("dcmdump", *options, "+uc", "+sb", "7fe0,0010", "+F", "+L", "+Qo", "-Un", *paths)
    found: dict[str, list[str]] = {}
    for part in re.split(r"^# dcmdump \(\d+/\d+\): ", output, flags=re.MULTILINE)[1:]:
        name, _, text = part.partition("\n")
        _, _, text = text.partition("# Dicom-Data-Set")
        elements = re.findall(r"^( *\([0-9a-f]{4},[0-9a-f]{4}\) .*?) *#[^#]*$", text, re.MULTILINE)
        found[name] = [re.sub(r"\((Sequence|Item) with .*", "", line).rstrip() for line in elements]
    return {path: found[str(path)] for path in paths}


# GDCM.


def refused_by_gdcm(folder: Path, paths: Iterable[Path]) -> dict[Path, str]:
    """Return the files of a folder that gdcmdump cannot read to their end, and what it says."""
    if not said_by_gdcm(folder, "-r"):
        return {}
    return {path: said for path in paths if (said := said_by_gdcm(path))}


def said_by_gdcm(target: Path, *options: str) -> str:
    """Return what gdcmdump says of what it cannot read, nothing of what it can."""
    status, _, errors = run("gdcmdump", *options, target)
    said = " ".join(errors.replace(str(target), "FILE").split())
    return said or (f"exit status {status}" if status else "")
