"""is_dicom, size_in_bytes, warn_and_log; pydicom is the oracle."""

from __future__ import annotations

import decimal
import fractions
import logging
import math
import os
import subprocess
import sys
import warnings
from pathlib import Path

import pydicom.misc
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cydicom import config, misc
from cydicom.misc import is_dicom, size_in_bytes, warn_and_log

SIZES = [
    None, 0, 5, 5.5, -1, True, math.inf, -math.inf, "10", "10 ", "  10", "10kb", "10 kb", "10 KB", "1.5 MB",
    "10 kib", "2MiB", "3gib", "3 GB", "-5 kb", "+5", "10  kb", " 10kb", "1_000", "1_0 kb", ".5kb", "5.kb",
    "10\tkb", "0", "10.0 kb", b"10", decimal.Decimal(5), fractions.Fraction(7, 2), "\u0663", "\u0663kb",
]  # fmt: skip
NOT_SIZES = [
    "", "kb", "10b", "10 bytes", "10 tb", "10k", "10 k b", "10kbkb", "1kb2", "10kb ", "10 kb\n", "1e3",
    "1e3 kb", "1.5", "inf", "nan", "0x10", "1,000", "1 2 kb", "1.2.3 kb", "10-kb", "--10", "- 5 kb", "e5",
    "\u00b2kb",
]  # fmt: skip


@pytest.mark.parametrize("size", SIZES, ids=repr)
def test_a_size_is_the_number_that_pydicom_reads(size):
    ours, theirs = size_in_bytes(size), pydicom.misc.size_in_bytes(size)
    assert (ours, type(ours)) == (theirs, type(theirs))


def test_not_a_number_stays_one():
    assert math.isnan(size_in_bytes(math.nan))


@pytest.mark.parametrize("text", NOT_SIZES, ids=repr)
def test_what_is_no_size_raises(text):
    with pytest.raises(ValueError):
        pydicom.misc.size_in_bytes(text)
    with pytest.raises(ValueError, match="is not a size"):
        size_in_bytes(text)


@pytest.mark.parametrize("value", [[], {}, 1j, object, b"10 kb"], ids=repr)
def test_a_size_of_another_type_raises(value):
    with pytest.raises((TypeError, ValueError)):
        size_in_bytes(value)


@given(st.text("0123456789.kKmMgGiIbB -+e", max_size=8))
def test_every_text_is_read_or_refused_as_by_pydicom(text):
    try:
        expected = pydicom.misc.size_in_bytes(text)
    except ValueError:
        with pytest.raises(ValueError):
            size_in_bytes(text)
    else:
        assert size_in_bytes(text) == expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"\0" * 128 + b"DICM", True),
        (b"x" * 128 + b"DICM and more", True),
        (b"\0" * 128 + b"DIC", False),
        (b"\0" * 128 + b"dicm", False),
        (b"DICM" + b"\0" * 200, False),
        (b"", False),
    ],
)
def test_a_file_is_dicom_by_the_prefix_at_128(tmp_path, content, expected):
    path = tmp_path / "file"
    path.write_bytes(content)
    for form in (path, str(path), os.fsencode(path)):
        assert is_dicom(form) is pydicom.misc.is_dicom(form) is expected


@pytest.mark.parametrize("path", ["missing", ""], ids=["missing", "empty"])
def test_a_missing_file_raises(tmp_path, path):
    with pytest.raises(FileNotFoundError):
        is_dicom(tmp_path / path / "file" if path else "")


def test_a_directory_raises(tmp_path):
    with pytest.raises(OSError):
        is_dicom(tmp_path)


@pytest.mark.parametrize("path", [None, 1.5, [], object()], ids=repr)
def test_what_is_no_path_raises(path):
    with pytest.raises(TypeError):
        is_dicom(path)


def _warn(function, **arguments):
    function("message", **arguments)


@pytest.mark.parametrize(
    "arguments",
    [{}, {"category": DeprecationWarning}, {"stacklevel": 1}, {"stacklevel": 2}, {"category": None}],
    ids=repr,
)
def test_a_warning_has_the_class_and_place_that_pydicom_gives(arguments):
    seen = []
    for function in (warn_and_log, pydicom.misc.warn_and_log):
        with warnings.catch_warnings(record=True) as record:
            warnings.simplefilter("always")
            _warn(function, **arguments)
        seen.append([(str(w.message), w.category, w.filename, w.lineno) for w in record])
    assert seen[0] == seen[1]


def test_a_warning_is_logged_even_if_it_is_ignored(caplog):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warn_and_log("the message")
    assert caplog.record_tuples == [("cydicom", logging.WARNING, "the message")]


def test_a_category_that_is_no_warning_raises():
    with pytest.raises(TypeError):
        warn_and_log("message", ValueError)


def test_the_logger_is_the_packages():
    assert misc.LOGGER is config.logger
    with pytest.raises(AttributeError):
        misc.missing


def test_a_warning_does_not_import_logging():
    code = "import sys; from cydicom.misc import *; warn_and_log('x'); print('logging' in sys.modules)"
    source = Path(misc.__file__).parents[1]
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-S", "-c", code],
        env={**os.environ, "PYTHONPATH": str(source)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "False"
