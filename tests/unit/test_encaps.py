"""The functions of ``cydicom.encaps``: what pydicom's do, and what ours do with broken values."""

from __future__ import annotations

import inspect
import io
import mmap
import struct
import tempfile
import warnings
from typing import Any

import numpy
import pydicom.encaps
import pydicom.filebase
import pytest

import cydicom.encaps
import cydicom.filebase
from cydicom import config, encaps
from cydicom.errors import DicomReadWarning, EncapsulationError, InvalidDicomError, OffsetTableError
from tests.reference.encapsulation import item

DELIMITER = b"\xfe\xff\xdd\xe0\0\0\0\0"
THREE = item(b"a1") + item(b"b2") + item(b"c3")


def basic(*offsets: int) -> bytes:
    return item(struct.pack(f"<{len(offsets)}L", *offsets))


def extended(*numbers: int) -> bytes:
    return struct.pack(f"<{len(numbers)}Q", *numbers)


def outcome(call: Any) -> tuple[Any, Any, list[type[Warning]]]:
    """Return the answer or the exception, and the categories of the warnings."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            answer = call()
            if hasattr(answer, "__next__"):
                answer = list(answer)
            error = None
        except Exception as raised:
            # Whatever pydicom raises is what is expected.
            answer, error = None, raised
    return answer, error, [warning.category for warning in caught]


def same(function: str, *arguments: Any, **options: Any) -> Any:
    """Return our answer, which is pydicom's; an exception is of its class or a subclass of it."""
    theirs = outcome(lambda: getattr(pydicom.encaps, function)(*arguments, **options))
    ours = outcome(lambda: getattr(encaps, function)(*arguments, **options))
    if theirs[1] is not None:
        assert isinstance(ours[1], type(theirs[1])), ours
    else:
        assert ours[1] is None, ours[1]
        assert ours[0] == theirs[0]
        assert type(ours[0]) is type(theirs[0])
    assert len(ours[2]) >= len(theirs[2])
    for own, their in zip(ours[2], theirs[2], strict=False):
        assert issubclass(own, their)
    return ours[0]


# ---- the surface ----

FUNCTIONS = [
    name
    for name, value in vars(pydicom.encaps).items()
    if inspect.isfunction(value) and value.__module__ == "pydicom.encaps" and not name.startswith("_")
]
DEPRECATED = sorted(pydicom.encaps._DEPRECATED)


def parameters(function: Any) -> list[tuple[str, Any, Any]]:
    return [(p.name, p.kind, p.default) for p in inspect.signature(function).parameters.values()]


@pytest.mark.parametrize("name", FUNCTIONS)
def test_functions_take_what_pydicoms_take(name):
    assert parameters(getattr(encaps, name)) == parameters(getattr(pydicom.encaps, name))


@pytest.mark.parametrize("name", DEPRECATED)
def test_older_names_warn_and_take_what_pydicoms_take(name):
    with pytest.warns(DeprecationWarning) as own:
        function = getattr(encaps, name)
    with pytest.warns(DeprecationWarning) as theirs:
        other = getattr(pydicom.encaps, name)
    assert parameters(function) == parameters(other)
    assert [warning.category for warning in own] == [warning.category for warning in theirs]
    assert own[0].filename == __file__
    config.future_behavior(True)
    try:
        with pytest.raises(AttributeError):
            getattr(encaps, name)
    finally:
        config.future_behavior(False)


def test_there_are_no_other_names():
    with pytest.raises(AttributeError, match="nothing"):
        _ = encaps.nothing
    assert {name for name in encaps.__all__ if name != "FrameIndex"} == {*FUNCTIONS, "EncapsulatedBuffer"}


# ---- writing ----


@pytest.mark.parametrize("frames", [[], [b"a"], [b"ab", b"cde"], (b"ab",), [bytearray(b"abc")]])
@pytest.mark.parametrize("has_bot", [True, False])
@pytest.mark.parametrize("count", [1, 2, 9])
def test_encapsulate(frames, count, has_bot):
    same("encapsulate", frames, count, has_bot)
    same("encapsulate", frames=frames, fragments_per_frame=count, has_bot=has_bot)


@pytest.mark.parametrize("frames", [None, [None], [5], 5, b"abc", [b""], ["ab"], [io.BytesIO(b"ab")]])
def test_frames_that_cannot_be_encapsulated(frames):
    same("encapsulate", frames)
    same("encapsulate_extended", frames)


@pytest.mark.parametrize("frames", [[b"a"], [b"ab", b"cde", b"f"]])
def test_encapsulate_extended(frames):
    same("encapsulate_extended", frames)


def test_frames_may_come_from_an_iterator_and_from_any_buffer():
    expected = encaps.encapsulate([b"ab", b"cde"])
    assert encaps.encapsulate(iter([b"ab", memoryview(b"cde")])) == expected
    assert encaps.encapsulate([numpy.frombuffer(b"ab", "u1"), b"cde"]) == expected
    assert encaps.encapsulate_extended([]) == (item(b""), b"", b"")


@pytest.mark.parametrize("count", [0, -1, 2.0, None, "1"])
def test_the_number_of_fragments_is_1_or_more(count):
    with pytest.raises((ValueError, TypeError)):
        encaps.encapsulate([b"abcd"], count)
    with pytest.raises((ValueError, TypeError)):
        list(encaps.fragment_frame(b"abcd", count))


@pytest.mark.parametrize("frame", [b"", b"a", b"abc", b"abcdefghij", b"abcdefghijk", bytearray(b"abcde")])
@pytest.mark.parametrize("count", [1, 2, 3, 5, 6, True])
def test_fragment_frame(frame, count):
    same("fragment_frame", frame, count)
    same("itemize_frame", frame, nr_fragments=count)


@pytest.mark.parametrize("nbytes", range(60))
def test_fragments_are_pydicoms_where_those_are_even_and_not_empty(nbytes):
    for count in range(1, nbytes // 2 + 1):
        theirs = list(pydicom.encaps.fragment_frame(bytes(range(nbytes)), count))
        ours = list(encaps.fragment_frame(bytes(range(nbytes)), count))
        sound = all(len(part) and len(part) % 2 == 0 for part in theirs)
        assert len(ours) == count
        assert not sound or ours == theirs


def test_fragments_of_a_view_are_not_copied_but_for_the_padded_one():
    first, last = encaps.fragment_frame(memoryview(b"abc"), 2)
    assert (type(first), bytes(first), last) == (memoryview, b"ab", b"c\0")


@pytest.mark.parametrize(
    "fragment", [b"", b"a", b"ab", bytearray(b"abc"), memoryview(b"abcd"), None, "ab", 5]
)
def test_itemize_fragment(fragment):
    same("itemize_fragment", fragment)


# ---- tables and fragments ----

TABLES = [b"", b"\xfe\xff\x00", b"\xfe\xff\x00\xe0\0\0\0", basic(), basic(0), basic(0, 10), item(b"\0\0\0"),
          item(bytes(5)), basic(0, 10)[:-1], DELIMITER, b"\x08\0\0\0\0\0\0\0",
          struct.pack("<HHL", 0xFFFE, 0xE000, 0xFFFFFFFF)]  # fmt: skip

ITEMS = [b"", b"\xfe\xff\x00", b"\xfe\xff\x00\xe0", b"\xfe\xff\x00\xe0\0\0\0", THREE, THREE + DELIMITER,
         item(b"ab") + DELIMITER + THREE, item(b"abcd")[:-1], THREE + b"\x08\0\0\0\0\0\0\0", THREE + b"xyz",
         THREE + b"wxyz", THREE + b"\xfe\xff\x00\xe0", item(b"") * 3, item(b"abc") + item(b"d"),
         THREE + bytes(8),
         THREE + DELIMITER[:4], item(b"") + b"\xfe\xff\x0d\xe0\0\0\0\0" + THREE,
         THREE + struct.pack("<HHL", 0xFFFE, 0xE000, 0xFFFFFFFF) + b"ab"]  # fmt: skip


@pytest.mark.parametrize("data", TABLES)
def test_parse_basic_offsets(data):
    if 0 < len(data) < 8 or len(data) == 0 or data == basic(0, 10)[:-1]:
        # struct.error there
        with pytest.raises(EncapsulationError):
            encaps.parse_basic_offsets(data)
        return
    offsets = same("parse_basic_offsets", data)
    same("parse_basic_offsets", bytearray(data))
    same("parse_basic_offsets", data, endianness=">")
    if offsets is not None:
        for source in (memoryview(data + THREE), io.BytesIO(data + THREE), mapped(data + THREE)):
            assert encaps.parse_basic_offsets(source) == offsets
            if hasattr(source, "tell"):
                assert source.tell() == len(data)


@pytest.mark.parametrize("data", ITEMS)
def test_parse_and_generate_fragments(data):
    found = same("parse_fragments", data)
    same("parse_fragments", bytearray(data))
    fragments = same("generate_fragments", data)
    same("generate_fragments", data, endianness=">")
    for make in (io.BytesIO, lambda data: mapped(data) if data else io.BytesIO(b"")):
        source = make(b"xx" + data) if data else make(b"")
        shift = 2 if data else 0
        source.seek(shift)
        if found is not None:
            count, positions = found
            assert encaps.parse_fragments(source) == (count, [shift + position for position in positions])
            assert source.tell() == shift
        if fragments is not None:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                assert list(encaps.generate_fragments(source)) == fragments
                assert list(encaps.generate_fragments(memoryview(data))) == fragments


def test_a_file_object_is_left_behind_the_fragment_that_is_given():
    positions = []
    for library in (pydicom.encaps, encaps):
        fp = io.BytesIO(b"x" + THREE + DELIMITER)
        fp.seek(1)
        positions.append([fp.tell()])
        positions[-1] += [fp.tell() for _ in library.generate_fragments(fp)]
        positions[-1].append(fp.tell())
    assert positions[0] == positions[1]


@pytest.mark.parametrize("endianness", ["", "little", None, "<>", 5])
def test_the_endianness_is_one_of_two(endianness):
    for function in (encaps.parse_basic_offsets, encaps.parse_fragments, encaps.generate_fragments,
                     encaps.generate_frames, encaps.generate_fragmented_frames):  # fmt: skip
        with pytest.raises(ValueError, match="'<' or '>'"):
            function(basic() + THREE, endianness=endianness)
    with pytest.raises(ValueError, match="'<' or '>'"):
        encaps.get_frame(basic() + THREE, 0, endianness=endianness)


@pytest.mark.parametrize("nothing", [None, 5, "abc"])
def test_a_buffer_has_bytes(nothing):
    for function in (
        "parse_basic_offsets",
        "parse_fragments",
        "generate_frames",
        "generate_fragmented_frames",
    ):
        same(function, nothing)
    with pytest.raises(AttributeError):
        encaps.get_frame(nothing, 0)
    # There the answer is an empty list.
    with pytest.raises(AttributeError):
        list(encaps.generate_fragments(nothing))


# ---- frames ----


def mapped(data: bytes) -> mmap.mmap:
    with tempfile.TemporaryFile() as file:
        file.write(data)
        file.flush()
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


def halves(*frames: bytes) -> bytes:
    return b"".join(item(frame[:4]) + item(frame[4:]) for frame in frames)


JPEG = [b"\xff\xd8\xff\xe0ab\xff\xd9", b"\xff\xd8\xff\xe0cd\xff\xd9", b"\xff\xd8\xff\xe0ef\xff\xd9"]

SOUND: list[tuple[bytes, dict[str, Any]]] = [
    (basic(0, 10, 20) + THREE, {}),
    (basic(0, 10, 20) + THREE + DELIMITER, {"number_of_frames": 3}),
    (basic(0, 20) + THREE, {}),
    (basic(0) + THREE, {}),
    (basic() + THREE, {"number_of_frames": 3}),
    (basic() + THREE + DELIMITER + b"rest", {"number_of_frames": 1}),
    (basic() + item(b"ab"), {}),
    (basic() + item(b"ab"), {"number_of_frames": 7}),
    (basic() + THREE, {"extended_offsets": (extended(0, 10, 20), extended(2, 2, 2))}),
    (basic() + THREE, {"extended_offsets": ([0, 10, 20], (2, 2, 1))}),
    (basic() + item(b"abc\0") + item(b"d\0"), {"extended_offsets": (extended(0, 12), extended(3, 1))}),
    (basic() + halves(*JPEG), {"number_of_frames": 3}),
    (basic() + halves(*JPEG), {"number_of_frames": 1}),
    (basic() + halves(*(frame[:-2] + b"x\xff\xd9\0" for frame in JPEG)), {"number_of_frames": 3}),
]


@pytest.mark.parametrize(("data", "options"), SOUND)
def test_frames_of_a_sound_value(data, options):
    frames = same("generate_frames", data, **options)
    fragmented = same("generate_fragmented_frames", data, **options)
    assert frames == [b"".join(frame) for frame in fragmented]
    for i in range(-len(frames) if len(frames) > 1 else 0, len(frames) + 2):
        same("get_frame", data, i, **options)
    same("generate_frames", bytearray(data), **options)
    for make in (memoryview, io.BytesIO, cydicom.filebase.DicomBytesIO, mapped):
        assert list(encaps.generate_frames(make(data), **options)) == frames
        assert list(encaps.generate_fragmented_frames(make(data), **options)) == fragmented
        assert encaps.get_frame(make(data), 0, **options) == frames[0]
    fp = io.BytesIO(b"xyz" + data)
    fp.seek(3)
    assert encaps.get_frame(fp, len(frames) - 1, **options) == frames[-1]
    assert fp.tell() == 3
    assert list(encaps.generate_frames(fp, **options)) == frames
    view = mapped(b"xyz" + data)
    view.seek(3)
    assert list(encaps.generate_frames(view, **options)) == frames


REFUSED: list[tuple[bytes, dict[str, Any]]] = [
    (basic() + THREE, {}),
    (basic() + THREE, {"number_of_frames": 0}),
    (basic() + THREE, {"number_of_frames": 4}),
    (basic() + THREE + b"\x08\0\0\0\0\0\0\0", {"number_of_frames": 1}),
    (basic(0, 10) + item(b"a1") + struct.pack("<HHL", 0xFFFE, 0xE000, 0xFFFFFFFF), {}),
    (basic(0, 10) + item(b"a1") + b"\x08\0\0\0\0\0\0\0", {}),
    (basic(), {}),
    (DELIMITER, {}),
    (THREE, {}),
    (item(b"abc") + THREE, {"number_of_frames": 3}),
]


@pytest.mark.parametrize(("data", "options"), REFUSED)
def test_frames_that_pydicom_cannot_tell(data, options):
    same("generate_frames", data, **options)
    same("generate_fragmented_frames", data, **options)
    with pytest.raises(EncapsulationError):
        list(encaps.generate_frames(io.BytesIO(data), **options))
    with pytest.raises(InvalidDicomError):
        encaps.FrameIndex(data, **options)[-1]


def test_nothing_is_wrong_before_a_frame_is_asked_for():
    for function in (encaps.generate_frames, encaps.generate_fragmented_frames):
        for make in (bytes, io.BytesIO):
            frames = function(make(b"nothing like it"))
            with pytest.raises(EncapsulationError):
                next(frames)
    frames = encaps.generate_frames(basic(0, 10) + item(b"a1") + item(b"b2") + b"\x08\0\0\0\0\0\0\0")
    assert next(frames) == b"a1"
    with pytest.raises(EncapsulationError):
        next(frames)


def test_an_iterator_can_be_closed():
    data = bytearray(basic(0, 10, 20) + THREE)
    frames = encaps.generate_frames(data)
    assert next(frames) == b"a1"
    frames.close()
    data.clear()
    assert list(frames) == []


@pytest.mark.parametrize("index", [3, 4, -4, None, "1", 1.0, 1.5])
@pytest.mark.parametrize(
    ("data", "options"),
    [(basic(0, 10, 20) + THREE, {}), (basic() + THREE, {"number_of_frames": 3}),
     (basic() + THREE, {"extended_offsets": ([0, 10, 20], [2, 2, 2])})],
)  # fmt: skip
def test_there_is_no_such_frame(data, options, index):
    same("get_frame", data, index, **options)


@pytest.mark.parametrize("number", ["3", -1, 1.5, b"3"])
def test_the_number_of_frames_is_a_number(number):
    with pytest.raises((TypeError, ValueError)):
        list(encaps.generate_frames(basic() + THREE, number_of_frames=number))


# ---- what is better than there: see docs/deviations.md ----

WRONG = {
    "past-the-end": (0, 10, 200),
    "decreasing": (0, 20, 10),
    "duplicate": (0, 10, 10),
    "all-0": (0, 0, 0),
    "mid-fragment": (0, 12, 20),
    "odd": (0, 11, 20),
    "first-not-0": (10, 20, 30),
}


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
@pytest.mark.parametrize("number", [None, 3])
def test_a_wrong_table_is_ignored_where_fragments_are_frames(wrong, number):
    data = basic(*wrong) + THREE
    for make in (bytes, io.BytesIO, memoryview):
        with pytest.warns(DicomReadWarning, match="each fragment is taken for a frame"):
            assert list(encaps.generate_frames(make(data), number_of_frames=number)) == [b"a1", b"b2", b"c3"]
        for i, frame in enumerate((b"a1", b"b2", b"c3")):
            with pytest.warns(DicomReadWarning):
                assert encaps.get_frame(make(data), i, number_of_frames=number) == frame


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
def test_a_wrong_table_is_refused_where_they_are_not(wrong):
    data = basic(*wrong) + THREE + item(b"d4")
    for make in (bytes, io.BytesIO):
        with pytest.raises(OffsetTableError):
            list(encaps.generate_frames(make(data)))
        with pytest.raises(OffsetTableError):
            encaps.get_frame(make(data), 0)


def test_a_table_of_another_number_of_frames_is_told():
    data = basic(0, 20) + THREE
    with pytest.warns(DicomReadWarning, match="has 2 frames, there should be 1"):
        assert list(encaps.generate_frames(data, number_of_frames=1)) == [b"a1b2", b"c3"]
    with pytest.warns(DicomReadWarning, match="as many fragments"):
        assert list(encaps.generate_frames(data, number_of_frames=3)) == [b"a1", b"b2", b"c3"]


@pytest.mark.parametrize(
    "tables",
    [
        (extended(0, 10, 1 << 63), extended(2, 2, 2)),
        (extended(0, 10, 20) + b"\0", extended(2, 2, 2)),
        (extended(0, 10, 20), extended(2, 2)),
        (extended(0, 10, 20), extended(2, 2, (1 << 64) - 1)),
        (extended(0, 10, 20), extended(2, 9, 2)),
        ([0, 10, -5], [2, 2, 2]),
        ([0, 10, 1 << 64], [2, 2, 2]),
        (b"", b""),
        ([], []),
    ],
)
def test_a_wrong_extended_table_is_ignored(tables):
    for make in (bytes, io.BytesIO):
        with pytest.warns(DicomReadWarning):
            found = list(
                encaps.generate_frames(make(basic() + THREE), number_of_frames=3, extended_offsets=tables)
            )
        assert found == [b"a1", b"b2", b"c3"]


def test_a_basic_table_stands_in_for_a_wrong_extended_one():
    with pytest.warns(DicomReadWarning, match="Extended Offset Table does not fit"):
        found = list(
            encaps.generate_frames(
                basic(0, 20) + THREE, extended_offsets=(extended(0, 9, 20), extended(2, 2, 2))
            )
        )
    assert found == [b"a1b2", b"c3"]


def test_both_tables_are_told_of():
    with pytest.warns(DicomReadWarning, match="Basic Offset Table is not empty"):
        found = list(encaps.generate_frames(basic(0, 20) + THREE, extended_offsets=([0, 10, 20], [2, 2, 2])))
    assert found == [b"a1", b"b2", b"c3"]


def test_tables_of_bytes_like_objects():
    tables = bytearray(extended(0, 10, 20)), memoryview(extended(2, 2, 2))
    assert list(encaps.generate_frames(basic() + THREE, extended_offsets=tables)) == [b"a1", b"b2", b"c3"]
    with pytest.raises(TypeError):
        list(encaps.generate_frames(basic() + THREE, extended_offsets=([0, 10.0, 20], [2, 2, 2])))


def test_a_cut_fragment_is_told():
    data = basic(0, 10) + item(b"a1") + item(b"b2c3")[:-3]
    for make in (bytes, io.BytesIO):
        with pytest.warns(DicomReadWarning, match="3 of its bytes are missing"):
            assert list(encaps.generate_frames(make(data))) == [b"a1", b"b"]


def test_an_odd_fragment_is_told():
    with pytest.warns(DicomReadWarning, match="odd number of bytes"):
        assert list(encaps.generate_frames(basic(0, 11) + item(b"abc") + item(b"de"))) == [b"abc", b"de"]


def test_what_follows_as_many_fragments_as_frames_is_told():
    with pytest.warns(DicomReadWarning, match="followed by something else"):
        found = list(encaps.generate_frames(basic() + THREE + bytes(8), number_of_frames=3))
    assert found == [b"a1", b"b2", b"c3"]


def test_an_empty_value_has_no_frame():
    for number in (1, 3):
        with pytest.raises(EncapsulationError):
            list(encaps.generate_frames(basic(), number_of_frames=number))


def test_frames_are_found_by_how_codestreams_begin():
    """One of them lacks its end: pydicom gives the two that follow each other as one frame."""
    data = basic() + halves(JPEG[0][:-2] + b"zz", JPEG[1], JPEG[2])
    expected = [JPEG[0][:-2] + b"zz", JPEG[1], JPEG[2]]
    assert list(encaps.generate_frames(data, number_of_frames=3)) == expected
    assert encaps.FrameIndex(data, number_of_frames=3).origin == "codestreams"


def test_codestreams_of_another_number_are_told():
    data = basic() + halves(*JPEG)
    for number in (2, 5):
        with pytest.warns(DicomReadWarning, match="3 codestreams"):
            assert list(encaps.generate_frames(data, number_of_frames=number)) == JPEG


@pytest.mark.parametrize("number", [2, 5])
def test_fragments_that_do_not_tell_are_given_with_a_warning(number):
    """As pydicom does; an index refuses them."""
    data = basic() + THREE + THREE
    same("generate_frames", data, number_of_frames=number)
    with pytest.warns(DicomReadWarning, match="may be wrong"):
        assert list(encaps.generate_frames(data, number_of_frames=number)) == [b"a1b2c3a1b2c3"]
    with pytest.raises(EncapsulationError):
        encaps.FrameIndex(data, number_of_frames=number)


def test_fewer_fragments_than_frames_are_given_one_by_one():
    """As pydicom does, for one frame only."""
    data = basic() + item(JPEG[0]) + item(JPEG[1])
    for i in range(2):
        with pytest.warns(DicomReadWarning, match="2 codestreams"):
            assert encaps.get_frame(data, i, number_of_frames=4) == JPEG[i]
    same("get_frame", data, 2, number_of_frames=4)


def test_a_warning_names_the_line_that_asked():
    data = basic(0, 0, 0) + THREE
    with pytest.warns(DicomReadWarning) as caught:
        encaps.get_frame(data, 0)
        list(encaps.generate_frames(data))
        encaps.FrameIndex(data)
    assert {warning.filename for warning in caught} == {__file__}


# ---- the older functions ----


def older(library: Any, name: str) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return getattr(library.encaps, name)


def opened(library: Any, data: bytes, little: bool = True) -> Any:
    fp = library.filebase.DicomBytesIO(data)
    fp.is_little_endian = little
    return fp


def same_of_file(name: str, data: bytes, little: bool = True) -> None:
    theirs, ours = (
        outcome(lambda library=library: older(library, name)(opened(library, data, little)))
        for library in (pydicom, cydicom)
    )
    if theirs[1] is None or ours[1] is None:
        assert (ours[0], ours[1]) == (theirs[0], theirs[1])
    else:
        # A table that is cut is an EOFError or a struct.error there.
        assert isinstance(ours[1], (type(theirs[1]), EncapsulationError))


@pytest.mark.parametrize("data", TABLES)
def test_get_frame_offsets(data):
    same_of_file("get_frame_offsets", data)
    same_of_file("get_frame_offsets", data, False)


@pytest.mark.parametrize("name", ["get_nr_fragments", "generate_pixel_data_fragment", "read_item"])
@pytest.mark.parametrize("data", [*ITEMS, DELIMITER, b"\xfe\xff\x0d\xe0\0\0\0\0", DELIMITER[:4]])
def test_older_functions_of_items(name, data):
    same_of_file(name, data)
    same_of_file(name, data, False)


@pytest.mark.parametrize("name", ["get_frame_offsets", "get_nr_fragments", "generate_pixel_data_fragment",
                                  "read_item"])  # fmt: skip
@pytest.mark.parametrize("nothing", [None, b"", io.BytesIO(THREE)])
def test_older_functions_of_items_take_file_objects_with_a_byte_order(name, nothing):
    for library in (pydicom, cydicom):
        with pytest.raises(AttributeError):
            list(older(library, name)(nothing))


@pytest.mark.parametrize("number", [None, 1, 3])
@pytest.mark.parametrize("data", [basic() + THREE, basic(0, 10, 20) + THREE, basic() + item(b"ab"), THREE])
def test_older_functions_of_frames(data, number):
    for name in ("generate_pixel_data", "generate_pixel_data_frame"):
        theirs, ours = (
            outcome(lambda library=library, name=name: older(library, name)(data, nr_frames=number))
            for library in (pydicom, cydicom)
        )
        assert ours[0] == theirs[0]
        if theirs[1] is not None:
            assert isinstance(ours[1], type(theirs[1]))


@pytest.mark.parametrize("data", [b"", None, basic(), basic(0, 10, 20) + THREE + DELIMITER, THREE,
                                  item(b"\0\0\0") + THREE, bytearray(basic() + THREE), io.BytesIO(THREE),
                                  basic() + struct.pack("<HHL", 0xFFFE, 0xE000, 0xFFFFFFFF)])  # fmt: skip
def test_older_functions_of_all_fragments(data):
    for name in ("decode_data_sequence", "defragment_data"):
        theirs, ours = (
            outcome(lambda library=library, name=name: older(library, name)(data))
            for library in (pydicom, cydicom)
        )
        assert ours[0] == theirs[0]
        if theirs[1] is not None:
            assert isinstance(ours[1], type(theirs[1]))


def test_the_only_frame_of_a_table_is_its_last_one_too():
    """There it is empty."""
    assert encaps.get_frame(basic(0) + THREE, -1) == b"a1b2c3"


def test_no_fragment_behind_an_empty_one_is_lost():
    """There the list ends with the first empty fragment."""
    data = basic() + item(b"a1") + item(b"") + item(b"c3")
    assert older(cydicom, "decode_data_sequence")(data) == [b"a1", b"", b"c3"]
