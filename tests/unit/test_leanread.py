"""Elements as tuples; pydicom is the oracle."""

from __future__ import annotations

import io
import os
import struct
import zlib
from pathlib import Path

import pydicom
import pydicom.util.leanread
import pytest

from cydicom import config
from cydicom.errors import LimitError, ParseError, TruncatedElement
from cydicom.policy import Limits
from cydicom.util import leanread
from cydicom.util.leanread import data_element_generator, dicomfile

EXPLICIT, IMPLICIT, BIG = b"1.2.840.10008.1.2.1", b"1.2.840.10008.1.2", b"1.2.840.10008.1.2.2"
DEFLATED, JPEG = b"1.2.840.10008.1.2.1.99", b"1.2.840.10008.1.2.4.50"
LONG_VRS = ("OB", "OD", "OF", "OL", "OV", "OW", "SQ", "SV", "UC", "UN", "UR", "UT", "UV")
UNDEFINED = 0xFFFFFFFF
CORPUS = sorted(Path(pydicom.__file__).parent.joinpath("data", "test_files").rglob("*.dcm"))


def explicit(group, element, vr, value, length=None, order="<"):
    length = len(value) if length is None else length
    if vr in LONG_VRS:
        return struct.pack(f"{order}HH2s2xL", group, element, vr.encode(), length) + value
    return struct.pack(f"{order}HH2sH", group, element, vr.encode(), length) + value


def implicit(group, element, value, length=None, order="<"):
    return struct.pack(f"{order}HHL", group, element, len(value) if length is None else length) + value


def item(value, length=None, order="<"):
    return implicit(0xFFFE, 0xE000, value, length, order)


SEQUENCE_END = implicit(0xFFFE, 0xE0DD, b"")
ITEM_END = implicit(0xFFFE, 0xE00D, b"")
NAME = explicit(0x10, 0x10, "PN", b"A^B ")
NAME_IMPLICIT = implicit(0x10, 0x10, b"A^B ")


def part10(transfer_syntax, data=b"", prefix=b"\0" * 128 + b"DICM"):
    uid = b"" if transfer_syntax is None else transfer_syntax + b"\0" * (len(transfer_syntax) % 2)
    meta = b"" if transfer_syntax is None else explicit(2, 0x10, "UI", uid)
    return prefix + explicit(2, 0, "UL", struct.pack("<L", len(meta))) + meta + data


def elements(package, data, is_implicit, little, **arguments):
    """Return the elements, the class of the error that ended them, and where the file is left."""
    file = io.BytesIO(data)
    found = []
    error = None
    try:
        found.extend(package.data_element_generator(file, is_implicit, little, **arguments))
    except (NotImplementedError, ValueError, struct.error) as raised:
        error = type(raised)
    return found, error, file.tell()


def both(data, is_implicit=False, little=True, **arguments):
    ours = elements(leanread, data, is_implicit, little, **arguments)
    assert ours == elements(pydicom.util.leanread, data, is_implicit, little, **arguments)
    return ours


@pytest.mark.parametrize(
    ("data", "is_implicit", "little"),
    [
        (NAME + explicit(0x7FE0, 0x10, "OB", b"\1\2"), False, True),
        (NAME_IMPLICIT + implicit(0x7FE0, 0x10, b"\1\2"), True, True),
        (
            explicit(0x10, 0x10, "PN", b"A^B ", order=">") + explicit(0x7FE0, 0x10, "OW", b"ab", order=">"),
            False,
            False,
        ),
        (b"", False, True),
        (explicit(0x10, 0x10, "PN", b"") + NAME, False, True),
    ],
    ids=["explicit", "implicit", "big endian", "empty", "no value"],
)
def test_elements_are_those_of_pydicom(data, is_implicit, little):
    found, error, _ = both(data, is_implicit, little)
    assert error is None
    assert data == b"" or found[0][0] == (0x10, 0x10)


@pytest.mark.parametrize("vr", [*LONG_VRS, "LO", "US", "ZZ", "xx", "\0\0"], ids=repr)
def test_a_vr_has_a_length_of_its_size(vr):
    assert both(explicit(8, 5, vr, b"ab") + NAME)[0][0][1] == vr.encode()


@pytest.mark.parametrize("defer_size", [None, 0, 1, 2, 3, 4, 5, "1kb", 2.5, float("inf")])
def test_a_long_value_is_left_unread(defer_size):
    both(NAME + explicit(0x7FE0, 0x10, "OB", b"\1\2" * 600) + NAME, defer_size=defer_size)
    both(NAME_IMPLICIT + implicit(0x7FE0, 0x10, b"\1\2"), True, defer_size=defer_size)


def test_a_size_that_is_none_raises():
    both(NAME, defer_size="x")


def test_the_file_is_left_before_the_element_that_stops():
    for data, is_implicit in (
        (NAME + explicit(0x7FE0, 0x10, "OB", b"\1\2"), False),
        (NAME + explicit(0x7FE0, 0x10, "US", b"\1\2"), False),
        (NAME_IMPLICIT + implicit(0x7FE0, 0x10, b"\1\2"), True),
    ):
        found, _, offset = both(
            data, is_implicit, stop_when=lambda group, element: (group, element) == (0x7FE0, 0x10)
        )
        assert len(found) == 1
        assert offset == 12


@pytest.mark.parametrize("nbytes", range(1, 8))
def test_bytes_too_few_for_a_header_end_the_elements(nbytes):
    assert both(NAME + NAME[:nbytes])[1] is None


@pytest.mark.parametrize("nbytes", range(8, 12))
def test_a_cut_length_raises(nbytes):
    data = NAME + explicit(0x7FE0, 0x10, "OB", b"abcd")[:nbytes]
    with pytest.raises(TruncatedElement) as raised:
        list(data_element_generator(io.BytesIO(data), False, True))
    assert (raised.value.offset, raised.value.tag) == (12, 0x7FE00010)


@pytest.mark.parametrize("length", [100, 0xFFFFFFFE])
def test_a_cut_value_is_what_is_left(length):
    data = explicit(0x7FE0, 0x10, "OB", b"abcd", length)
    assert list(data_element_generator(io.BytesIO(data), False, True)) == [
        ((0x7FE0, 0x10), b"OB", length, b"abcd", 12)
    ]
    both(NAME[:-2])


def test_a_sequence_of_defined_length_is_a_value():
    both(explicit(8, 0x1140, "SQ", item(NAME)) + NAME)
    both(implicit(8, 0x1140, item(NAME_IMPLICIT)) + NAME_IMPLICIT, True)


@pytest.mark.parametrize("tag", [(8, 0x1140), (8, 0x9998), (9, 0x1001)], ids=["known", "unknown", "private"])
def test_items_of_a_sequence_of_undefined_length_come_next(tag):
    data = implicit(*tag, item(NAME_IMPLICIT) + SEQUENCE_END, UNDEFINED) + NAME_IMPLICIT
    found, error, _ = both(data, True)
    assert error is None
    assert [element[0] for element in found] == [tag, (0xFFFE, 0xE000), (0xFFFE, 0xE0DD), (0x10, 0x10)]
    assert found[0][1] == b"SQ"


@pytest.mark.parametrize("order", ["<", ">"])
def test_items_have_no_vr_with_explicit_vr_either(order):
    name = explicit(0x10, 0x10, "PN", b"A^B ", order=order)
    end = implicit(0xFFFE, 0xE0DD, b"", order=order)
    data = explicit(8, 0x1140, "SQ", item(name, order=order) + end, UNDEFINED, order) + name
    assert list(data_element_generator(io.BytesIO(data), False, order == "<")) == [
        ((8, 0x1140), b"SQ", UNDEFINED, None, 12),
        ((0xFFFE, 0xE000), None, 12, None, 20),
        ((0x10, 0x10), b"PN", 4, b"A^B ", 28),
        ((0xFFFE, 0xE0DD), None, 0, b"", 40),
        ((0x10, 0x10), b"PN", 4, b"A^B ", 48),
    ]


def test_the_length_of_an_item_is_no_vr():
    # Low bytes "OB" of an item's length of 0x0001424F bytes.
    inner = explicit(0x7FE0, 0x10, "OB", bytes(0x0001424F - 12))
    data = explicit(8, 0x1140, "SQ", item(inner) + SEQUENCE_END, UNDEFINED) + NAME
    found = list(data_element_generator(io.BytesIO(data), False, True))
    assert [element[0] for element in found] == [
        (8, 0x1140), (0xFFFE, 0xE000), (0x7FE0, 0x10), (0xFFFE, 0xE0DD), (0x10, 0x10),
    ]  # fmt: skip


@pytest.mark.parametrize("is_implicit", [True, False])
def test_elements_of_an_item_of_undefined_length_come_next(is_implicit):
    name = NAME_IMPLICIT if is_implicit else NAME
    items = item(name + ITEM_END, UNDEFINED) + SEQUENCE_END
    data = (
        implicit(8, 0x1140, items, UNDEFINED) if is_implicit else explicit(8, 0x1140, "SQ", items, UNDEFINED)
    )
    found = list(data_element_generator(io.BytesIO(data + name), is_implicit, True))
    assert [element[0] for element in found] == [
        (8, 0x1140), (0xFFFE, 0xE000), (0x10, 0x10), (0xFFFE, 0xE00D), (0xFFFE, 0xE0DD), (0x10, 0x10),
    ]  # fmt: skip
    assert found[1][2:4] == (UNDEFINED, None)


@pytest.mark.parametrize(
    ("data", "is_implicit"),
    [
        (explicit(8, 0x1140, "UN", item(NAME) + SEQUENCE_END, UNDEFINED), False),
        (explicit(0x7FE0, 0x10, "OB", item(b"") + item(b"abcd") + SEQUENCE_END, UNDEFINED), False),
        (implicit(8, 0x1030, item(NAME_IMPLICIT) + SEQUENCE_END, UNDEFINED), True),
        (implicit(8, 0x9998, b"abcd" + SEQUENCE_END, UNDEFINED), True),
    ],
    ids=["UN", "OB", "known LO", "no item"],
)
@pytest.mark.parametrize("defer_size", [None, 3])
def test_undefined_length_without_a_sequence_is_not_read(data, is_implicit, defer_size):
    assert both(data, is_implicit, defer_size=defer_size)[1] is NotImplementedError


def test_a_sequence_may_end_with_the_file():
    found = list(data_element_generator(io.BytesIO(implicit(8, 0x1140, b"", UNDEFINED)), True, True))
    assert found == [((8, 0x1140), b"SQ", UNDEFINED, None, 8)]
    with pytest.raises(NotImplementedError):
        list(data_element_generator(io.BytesIO(implicit(8, 0x9998, b"", UNDEFINED)), True, True))


def file_elements(package, path):
    """Return the preamble and the elements of a file, and the class of the error that ended them."""
    found = []
    error = None
    with package.dicomfile(path) as file:
        try:
            found.extend(file)
        except (NotImplementedError, ValueError) as raised:
            error = type(raised)
    assert file.fobj.closed
    return file.preamble, found, error


@pytest.mark.parametrize(
    "data",
    [
        part10(EXPLICIT, NAME),
        part10(IMPLICIT, NAME_IMPLICIT),
        part10(BIG, explicit(0x10, 0x10, "PN", b"A^B ", order=">")),
        part10(JPEG, NAME),
        part10(EXPLICIT),
        part10(b"1.2.840.10008.1.2 ", NAME_IMPLICIT),
        part10(b"1.2.3 ", NAME),
        part10(None, NAME),
        part10(EXPLICIT, NAME, b""),
        part10(EXPLICIT, NAME, b"DICM"),
        NAME,
        b"",
        b"\0" * 131,
        b"x" * 128 + b"DICM",
    ],
    ids=[
        "explicit", "implicit", "big endian", "JPEG", "no data", "space", "unknown", "no syntax",
        "no preamble", "DICM at 0", "no meta", "empty", "131 bytes", "132 bytes",
    ],
)  # fmt: skip
def test_a_file_is_read_as_by_pydicom(tmp_path, data):
    path = tmp_path / "file"
    path.write_bytes(data)
    for form in (path, os.fsencode(path)):
        assert file_elements(leanread, form) == file_elements(pydicom.util.leanread, form)


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.name)
def test_the_elements_of_real_files_are_those_of_pydicom(path):
    expected, found, error = None, None, None
    try:
        expected = file_elements(pydicom.util.leanread, path)
    except struct.error:
        pytest.skip("pydicom cannot read it")
    try:
        found = file_elements(leanread, path)
    except ParseError as raised:
        error = raised
    if error is not None or has_items(expected[1]) or is_deflated(expected[1]):
        # There pydicom takes an item's length for a VR, and deflated bytes for elements.
        meta = [element for element in expected[1] if element[0][0] == 2]
        assert error or found[1][: len(meta)] == meta
    elif expected[2] is None:
        assert found == expected
    else:
        # It stops at items of undefined length, which can be entered.
        assert found[1][: len(expected[1])] == expected[1]


def has_items(found):
    return any(element[0][0] == 0xFFFE and element[1] is not None for element in found)


def is_deflated(found):
    return any(element[0] == (2, 0x10) and element[3].rstrip(b"\0") == DEFLATED for element in found)


def deflate(data):
    compressor = zlib.compressobj(wbits=-15)
    return compressor.compress(data) + compressor.flush()


def test_a_deflated_data_set_is_inflated(tmp_path):
    path = tmp_path / "file"
    path.write_bytes(part10(DEFLATED, deflate(NAME)))
    with dicomfile(path) as file:
        assert list(file)[-1] == ((0x10, 0x10), b"PN", 4, b"A^B ", 8)


def test_what_cannot_be_inflated_raises(tmp_path):
    path = tmp_path / "file"
    path.write_bytes(part10(DEFLATED, b"\xff" * 20))
    with dicomfile(path) as file, pytest.raises(ParseError):
        list(file)


def test_inflating_has_a_limit(tmp_path):
    path = tmp_path / "file"
    path.write_bytes(part10(DEFLATED, deflate(bytes(2_000_000))))
    before = config.limits
    config.limits = Limits(inflated_bytes=1000, inflated_ratio=10)
    try:
        with dicomfile(path) as file, pytest.raises(LimitError):
            list(file)
    finally:
        config.limits = before


def test_a_file_is_read_again_from_its_beginning(tmp_path):
    path = tmp_path / "file"
    path.write_bytes(part10(EXPLICIT, NAME))
    with dicomfile(path) as file:
        assert list(file) == list(file)
    with pytest.raises(ValueError):
        list(file)


def test_a_file_is_closed_after_an_error(tmp_path):
    path = tmp_path / "file"
    path.write_bytes(part10(EXPLICIT, NAME))
    with pytest.raises(KeyError), dicomfile(path) as file:
        raise KeyError
    assert file.fobj.closed


@pytest.mark.parametrize("path", [None, 1.5, io.BytesIO()], ids=["None", "float", "buffer"])
def test_what_is_no_path_raises(path):
    for package in (leanread, pydicom.util.leanread):
        with pytest.raises(TypeError):
            package.dicomfile(path)


def test_constants_are_pydicoms():
    for name in (
        "ExplicitVRLittleEndian", "ImplicitVRLittleEndian", "DeflatedExplicitVRLittleEndian",
        "ExplicitVRBigEndian",
    ):  # fmt: skip
        assert getattr(leanread, name) == getattr(pydicom.util.leanread, name)
    assert set(leanread.extra_length_VRs_b) == set(pydicom.util.leanread.extra_length_VRs_b)
