"""Copies the files of a checkout: those git tracks or would track, or without git all but what is built."""

import shutil
import subprocess
import sys
from pathlib import Path

BUILT = shutil.ignore_patterns(
    ".git", "build", "dist", "__pycache__", "*.so", "*.pyd", "*.egg-info", ".*_cache"
)


def tracked(source: Path) -> list[str] | None:
    """Return the names of the files in the checkout, ``None`` if git cannot tell."""
    command = ["git", "-C", str(source), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    return [name for name in done.stdout.decode().split("\0") if name]


def main(source: Path, target: Path) -> None:
    """Copy the checkout at `source` to `target`, which must not exist."""
    names = tracked(source)
    if names is None:
        shutil.copytree(source, target, ignore=BUILT)
        return
    for name in names:
        if (source / name).is_file():  # a file deleted but still tracked is left out
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source / name, target / name)


main(Path(sys.argv[1]), Path(sys.argv[2]))
