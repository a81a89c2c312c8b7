"""Build of the native modules: one Extension for each .pyx below pyx/, every directive in one place.

``CYDICOM_BUILD`` chooses the mode: ``release`` (default), ``debug`` (not optimised, quick to build),
``coverage`` (gcc counts lines and branches), ``sanitize`` (AddressSanitizer, UndefinedBehaviorSanitizer) or
``fuzz`` (clang's coverage for libFuzzer, and AddressSanitizer).  The generated C goes to
``build/cython-<mode>``: cythonize does not notice that directives changed, so the modes do not share it.
"""

import os
import sys
from pathlib import Path

from Cython.Build import cythonize
from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext

MODE = os.environ.get("CYDICOM_BUILD", "release")
MODES = ("release", "debug", "coverage", "sanitize", "fuzz")
if MODE not in MODES:
    raise SystemExit(f"CYDICOM_BUILD={MODE!r}: expected one of {', '.join(MODES)}")

ROOT = Path(__file__).parent
PYX = Path("pyx")
WINDOWS = sys.platform == "win32"

DIRECTIVES = {
    "language_level": 3,
    "binding": True,
    "boundscheck": False,
    "wraparound": False,
    "cdivision": True,
    "initializedcheck": False,
    "embedsignature": False,
}

if WINDOWS:
    COMPILE, LINK = ["/O2"], []
elif MODE == "sanitize":
    COMPILE = [
        "-O1",
        "-g",
        "-fno-omit-frame-pointer",
        "-fsanitize=address,undefined",
        "-fno-sanitize-recover",
    ]
    LINK = ["-fsanitize=address,undefined"]
elif MODE == "fuzz":
    # The runtimes of both come with the fuzzer's process, so nothing is linked.
    COMPILE = ["-O1", "-g", "-fno-omit-frame-pointer", "-fsanitize=address,fuzzer-no-link"]
    LINK = []
    os.environ.setdefault("CC", "clang")
    os.environ.setdefault("LDSHARED", f"{os.environ['CC']} -shared")
elif MODE == "debug":
    COMPILE, LINK = ["-O0", "-g"], []
elif MODE == "coverage":
    # Threads without the GIL count as well: without `atomic` some counts get lost, or below nothing.
    COMPILE, LINK = ["-O0", "--coverage", "-fprofile-update=atomic"], ["--coverage"]
else:
    COMPILE, LINK = ["-O3", "-fno-strict-aliasing"], []


def extensions() -> list[Extension]:
    """Return an Extension for each .pyx, depending on its own source and on every header."""
    os.chdir(ROOT)
    headers = sorted(str(path) for suffix in ("pxd", "h") for path in PYX.rglob(f"*.{suffix}"))
    return [
        Extension(
            ".".join(path.relative_to(PYX).with_suffix("").parts),
            [str(path)],
            depends=[*headers, str(path)],
            include_dirs=[str(path.parent)],
            extra_compile_args=COMPILE,
            extra_link_args=LINK,
        )
        for path in sorted(PYX.rglob("*.pyx"))
    ]


class BuildNative(build_ext):
    """Generates the C when modules are built, not for every other command: metadata and sdist need none."""

    def build_extensions(self) -> None:
        """Replace each .pyx by its C, then compile."""
        generated = cythonize(
            self.extensions,
            include_path=[str(PYX)],
            build_dir=f"build/cython-{MODE}",
            compiler_directives=DIRECTIVES,
            show_all_warnings=False,
        )
        for extension, with_c in zip(self.extensions, generated, strict=True):
            extension.sources = with_c.sources
        super().build_extensions()


setup(
    cmdclass={"build_ext": BuildNative},
    options={"build_ext": {"parallel": os.cpu_count()}},
    ext_modules=extensions(),
)
