"""Headers of codestreams: what they say, and that nothing outside them is read."""

from __future__ import annotations

import importlib
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cydicom.pixels.codestream import (
    _get_jpg_parameters,
    get_j2k_parameters,
    is_jxl,
    parse_j2k,
    parse_jpeg,
)


def segment(marker: int, content: bytes) -> bytes:
    return bytes((0xFF, marker)) + (len(content) + 2).to_bytes(2, "big") + content


def jpeg(components: bytes = b"\1", height: int = 4, width: int = 5, marker: int = 0xC0) -> bytes:
    parts = b"".join(bytes((name, 0x11, 0)) for name in components)
    size = height.to_bytes(2, "big") + width.to_bytes(2, "big")
    frame = segment(marker, b"\x08" + size + bytes((len(components),)) + parts)
    scan = b"".join(bytes((name, 0)) for name in components)
    end = b"\0\x3f\0" if marker != 0xF7 else b"\3\2\0"
    return frame + segment(0xDA, bytes((len(components),)) + scan + end) + b"data\xff\xd9"


START = b"\xff\xd8"
JFIF = segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0")
ADOBE = segment(0xEE, b"Adobe\0d\0\0\0\0\1")
J2K = (
    b"\xff\x4f"
    + segment(
        0x51,
        bytes.fromhex("0000 00000005 00000004 00000000 00000000 00000005 00000004")
        + bytes(8)
        + b"\0\1\x8b\1\1",
    )
    + segment(0x52, bytes.fromhex("00 00 0001 01 05 04 04 00 01"))
    + segment(0x5C, b"\x40")
    + b"\xff\x90"
)


def box(kind: bytes, content: bytes) -> bytes:
    return (len(content) + 8).to_bytes(4, "big") + kind + content


JP2 = b"\0\0\0\x0cjP  \r\n\x87\n" + box(b"ftyp", b"jp2 ") + box(b"jp2c", J2K)


def test_a_jpeg_header_says_size_precision_and_components() -> None:
    assert _get_jpg_parameters(START + JFIF + ADOBE + jpeg(b"\1\2\3")) == {
        "app": {b"\xff\xe0": JFIF[4:], b"\xff\xee": ADOBE[4:]},
        "precision": 8,
        "height": 4,
        "width": 5,
        "components": 3,
        "component_ids": [1, 2, 3],
    }


def test_a_jpeg_ls_header_says_how_much_was_lost_and_how_components_are_ordered() -> None:
    found = _get_jpg_parameters(START + jpeg(b"\1\2\3", marker=0xF7))
    assert found["lossy_error"] == 3
    assert found["interleave_mode"] == 2


def test_the_adobe_transform_is_known() -> None:
    header = parse_jpeg(START + ADOBE + jpeg())
    assert header is not None
    assert header.adobe_transform == 1
    header = parse_jpeg(START + JFIF + jpeg())
    assert header is not None
    assert header.adobe_transform is None


def test_any_number_of_fill_bytes_may_stand_before_a_marker() -> None:
    assert _get_jpg_parameters(START + b"\xff\xff\xff" + JFIF + b"\xff" * 9 + jpeg())["width"] == 5


BROKEN = [
    *(b"", b"\xff", START, b"\0\0", START + b"\0\0\0\0", START * 9, START + JFIF),
    START + b"\xff\xe0\0\0" + jpeg(),
    START + b"\xff\xe0\0\1" + jpeg(),
    START + b"\xff\xe0\xff\xff" + jpeg(),
    START + segment(0xC0, b"\x08\0\4\0\5\3" + b"\1\x11\0"),
    START + segment(0xC0, b"\x08"),
    START + segment(0xC0, b""),
    START + b"\xff\xd9" + jpeg(),
    START + jpeg(marker=0xF7)[:-12],
    START + segment(0xDA, b"\xff"),
]


@pytest.mark.parametrize("data", BROKEN, ids=lambda data: data[:12].hex())
def test_what_is_no_header_says_nothing(data: bytes) -> None:
    assert _get_jpg_parameters(data) == {}
    assert get_j2k_parameters(data) == {}


@pytest.mark.parametrize("data", [J2K, JP2], ids=["codestream", "file"])
def test_a_jpeg_2000_header_says_precision_and_sign(data: bytes) -> None:
    assert get_j2k_parameters(data) == {"jp2": data is JP2, "precision": 12, "is_signed": True}
    header = parse_j2k(data)
    assert header is not None
    assert (header.height, header.width, header.components) == (4, 5, 1)
    assert header.component_transform is True
    assert header.reversible


def test_a_transform_for_one_component_is_not_known_to_lose_nothing() -> None:
    at = J2K.index(b"\xff\x5c")
    header = parse_j2k(J2K[:at] + segment(0x53, bytes(8)) + J2K[at:])
    assert header is not None
    assert not header.reversible


@pytest.mark.parametrize(
    "data",
    [
        JP2[:12],
        JP2[:12] + b"\0\0\0\0ftyp",
        JP2[:12] + b"\0\0\0\7ftyp",
        JP2[:12] + b"\xff\xff\xff\xffftyp",
        JP2[:12] + b"\0\0\0\1ftyp" + b"\xff" * 8,
        JP2[:12] + box(b"free", b"") * 100_000 + box(b"jp2c", J2K),
        J2K[:20],
        b"\xff\x4f\xff\x52" + J2K[4:],
    ],
    ids=range(8),
)
def test_a_file_without_a_codestream_says_nothing(data: bytes) -> None:
    assert get_j2k_parameters(data) == {}


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_headers_are_read_from_anything_with_bytes(kind: Any) -> None:
    assert _get_jpg_parameters(kind(START + JFIF + jpeg()))["app"] == {b"\xff\xe0": JFIF[4:]}
    assert get_j2k_parameters(kind(J2K))["precision"] == 12


def test_jpeg_xl_is_known_by_its_first_bytes() -> None:
    assert is_jxl(b"\xff\x0a...")
    assert is_jxl(b"\0\0\0\x0cJXL \r\n\x87\n...")
    assert not is_jxl(J2K)
    assert not is_jxl(b"")


WHOLE = [START + JFIF + ADOBE + jpeg(b"\1\2\3"), START + jpeg(marker=0xF7), J2K, JP2]


@pytest.mark.parametrize("whole", WHOLE)
def test_headers_that_are_cut_say_the_same_or_nothing(whole: bytes) -> None:
    for end in range(len(whole) + 1):
        assert get_j2k_parameters(whole[:end]) in (get_j2k_parameters(whole), {}), end
        assert _get_jpg_parameters(whole[:end]) in (_get_jpg_parameters(whole), {}), end


@pytest.mark.parametrize("whole", WHOLE)
def test_whole_headers_say_what_pydicoms_do(whole: bytes) -> None:
    # Of whole ones alone: pydicom's functions do not come back from some that are cut.
    pytest.importorskip("pydicom")
    utils = importlib.import_module("pydicom.pixels.utils")
    assert _get_jpg_parameters(whole) == utils._get_jpg_parameters(whole)
    assert get_j2k_parameters(whole) == utils.get_j2k_parameters(whole)


@settings(max_examples=300)
@given(st.binary(max_size=300), st.sampled_from([b"", START, START + JFIF, b"\xff\x4f\xff\x51", JP2[:20]]))
def test_random_bytes_are_read_without_harm(data: bytes, start: bytes) -> None:
    assert isinstance(_get_jpg_parameters(start + data), dict)
    assert isinstance(get_j2k_parameters(start + data), dict)


@settings(max_examples=300)
@given(
    st.sampled_from([START + JFIF + ADOBE + jpeg(b"\1\2\3"), START + jpeg(marker=0xF7), J2K, JP2]),
    st.lists(st.tuples(st.integers(0, 400), st.integers(0, 255)), max_size=6),
)
def test_changed_headers_are_read_without_harm(whole: bytes, changed: list[tuple[int, int]]) -> None:
    data = bytearray(whole)
    for offset, value in changed:
        data[offset % len(data)] = value
    assert isinstance(_get_jpg_parameters(bytes(data)), dict)
    assert isinstance(get_j2k_parameters(bytes(data)), dict)


@pytest.mark.parametrize("count", [1, 3])
def test_headers_of_a_codec_are_understood(count: int) -> None:
    imagecodecs = pytest.importorskip("imagecodecs")
    array = np.zeros((6, 7, 3) if count == 3 else (6, 7), "u1")
    header = parse_jpeg(imagecodecs.jpeg8_encode(array))
    assert header is not None
    assert (header.height, header.width, header.components) == (6, 7, count)
    for reversible in (True, False):
        frame = imagecodecs.htj2k_encode(array, reversible=reversible)
        j2k = parse_j2k(frame)
        assert j2k is not None
        assert (j2k.height, j2k.width, j2k.components, j2k.reversible) == (6, 7, count, reversible)
