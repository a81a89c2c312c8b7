"""The exception tree: pydicom's classes, and what a parse error carries."""

from __future__ import annotations

import copy
import pickle

import pytest

from cydicom import errors
from cydicom.errors import (
    AmbiguousVRError,
    BytesLengthException,
    DicomReadWarning,
    InvalidDicomError,
    LimitError,
    ParseError,
    SourceChangedError,
    TruncatedElement,
)
from tests.reference.oracle import attempts, same_as_pydicom


@same_as_pydicom
def test_invalid_dicom_error_is_an_exception_with_or_without_arguments(dicom):
    cls = dicom.errors.InvalidDicomError

    def raised(*arguments):
        raise cls(*arguments)

    return attempts(
        raised,
        lambda: raised("text"),
        lambda: cls("text", 5).args,
        lambda: len(cls().args),
        lambda: issubclass(cls, Exception),
        lambda: issubclass(cls, ValueError),
        lambda: str(cls("text")),
        lambda: str(pickle.loads(pickle.dumps(cls("text")))),
    )


def test_bytes_length_exception_is_there_and_a_value_error():
    import pydicom.errors

    assert hasattr(pydicom.errors, "BytesLengthException")
    assert issubclass(BytesLengthException, ValueError)


@pytest.mark.parametrize(
    ("cls", "bases"),
    [
        (ParseError, (InvalidDicomError,)),
        (TruncatedElement, (ParseError, InvalidDicomError, EOFError)),
        (LimitError, (ParseError, InvalidDicomError, ValueError)),
        (SourceChangedError, (OSError,)),
        (AmbiguousVRError, (ValueError,)),
        (DicomReadWarning, (UserWarning,)),
    ],
)
def test_what_is_caught_by_what(cls, bases):
    assert all(issubclass(cls, base) for base in bases)


@pytest.mark.parametrize("cls", [ParseError, TruncatedElement, LimitError])
@pytest.mark.parametrize("way", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])
def test_a_parse_error_tells_where_and_keeps_it(cls, way):
    error = way(cls("the length is odd", 1342, 0x7FE00010))
    assert type(error) is cls
    assert str(error) == "the length is odd"
    assert (error.offset, error.tag) == (1342, 0x7FE00010)
    assert (cls("text").offset, cls("text").tag) == (0, None)


def test_all_names_are_public():
    classes = {name for name, value in vars(errors).items() if isinstance(value, type)}
    assert classes == set(errors.__all__)
