"""Fixtures of every test: switches as they are by default, a guard against hangs, what is installed."""

from __future__ import annotations

import faulthandler
import gc
import importlib.metadata
import importlib.util
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent

# With --import-mode=importlib pytest puts nothing on the path; the tests' helpers are imported as tests.*.
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

#: Seconds that one test may take before the interpreter is ended with a traceback of every thread.
HANG = 300.0

OPTIONAL = ("numpy", "pydicom", "pydicom-data", "imagecodecs", "rich", "dicomsdl", "hypothesis", "Cython")

#: How many times as many examples of each property are tried; more than one: other ones in each run.
EXAMPLES = int(os.environ.get("CYDICOM_EXAMPLES", "1"))

if importlib.util.find_spec("hypothesis") is not None:
    from hypothesis import HealthCheck, settings

    # A test tries the same examples in each run, and holds none of them to a time.
    settings.register_profile(
        "cydicom",
        deadline=None,
        derandomize=EXAMPLES == 1,
        max_examples=100 * EXAMPLES,
        print_blob=True,
        suppress_health_check=[HealthCheck.too_slow],
    )
    settings.load_profile("cydicom")


def shared_data() -> Path | None:
    """Return the folder of data shared between checkouts, or None where there is none.

    ``CYDICOM_SHARED`` names it; without that it is ``shared`` beside the checkout.
    """
    named = os.environ.get("CYDICOM_SHARED")
    folder = Path(named) if named else ROOT.parent / "shared"
    return folder / "data" if (folder / "data").is_dir() else None


#: The descriptor of standard error, which pytest takes for itself while a test runs.
REAL_STDERR = pytest.StashKey[int]()


def pytest_configure(config: pytest.Config) -> None:
    config.stash[REAL_STDERR] = os.dup(2)


def pytest_unconfigure(config: pytest.Config) -> None:
    os.close(config.stash[REAL_STDERR])


def pytest_report_header() -> list[str]:
    found, missing = [], []
    for name in OPTIONAL:
        try:
            found.append(f"{name} {importlib.metadata.version(name)}")
        except importlib.metadata.PackageNotFoundError:
            missing.append(name)
    (found if shared_data() else missing).append("shared data")
    return [f"found: {', '.join(found)}", f"missing: {', '.join(missing) or 'nothing'}"]


@pytest.fixture(scope="module", autouse=True)
def what_lives_is_left_alone() -> None:
    """Keep the garbage collector from walking over tens of thousands of tests again and again.

    It takes most of a second each time, which tests that collect, or that hold work to a budget, pay.
    """
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def default_switches() -> Iterator[None]:
    """Put every switch and hook back to what it was before the test."""
    if importlib.util.find_spec("cydicom") is None:
        yield
        return
    from cydicom import config, policy

    before = policy.current()
    yield
    config.reset_data_element_callback()
    policy.use(before)


@pytest.fixture(autouse=True)
def hang_guard(pytestconfig: pytest.Config) -> Iterator[None]:
    """End the interpreter, with a traceback, if the test hangs: also inside native code."""
    faulthandler.dump_traceback_later(HANG, exit=True, file=pytestconfig.stash[REAL_STDERR])
    yield
    faulthandler.cancel_dump_traceback_later()


@pytest.fixture(scope="session")
def hostile_files() -> Path:
    """Return the folder of public malformed files."""
    data = shared_data()
    if data is None or not (data / "hostile").is_dir():
        pytest.skip(
            "the shared malformed files are absent: set CYDICOM_SHARED to the folder that holds data/"
        )
    return data / "hostile"
