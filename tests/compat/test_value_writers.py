"""The functions that write values, their table, and the correction of ambiguous VRs, in both libraries."""

from __future__ import annotations

import datetime
import decimal
import io
import itertools
from typing import TYPE_CHECKING, Any

import pytest

pytest.importorskip("pydicom")

from tests.compat.test_writing import (
    BIG,
    EXPLICIT,
    IMPLICIT,
    build,
    open_target,
    read_back,
    right_oracle,
    same,
    written,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.reference.oracle import Library

__all__ = ["right_oracle"]


def element_of(lib: Library, vr: str, value: Any) -> Any:
    """Return an element with a value that was neither converted nor validated."""
    element = lib.dataelem.DataElement(0x00091001, "UN", b"")
    element.VR = vr
    element._value = value(lib) if callable(value) else value
    return element


def call(lib: Library, name: str, element: Any, *arguments: Any, little: bool = True, **options: Any) -> Any:
    target = open_target(lib, False, little)
    answer = getattr(lib.filewriter, name)(target, element, *arguments, **options)
    return [answer, target.getvalue()]


NUMBERS = (1, 0, [1, 2], "", [], None, -1, 2**40, 1.5, "x", ["a"], b"ab", [1, None])


@pytest.mark.parametrize("little", [False, True])
@pytest.mark.parametrize("struct_format", list("HhLlQqfdBbc"))
@pytest.mark.parametrize("value", NUMBERS, ids=repr)
def test_write_numbers(value: Any, struct_format: str, little: bool) -> None:
    same(lambda lib: call(lib, "write_numbers", element_of(lib, "US", value), struct_format, little=little))


BYTES = (b"", b"abc", b"abcd", bytearray(b"abc"), memoryview(b"abcd"), "abc", 3)


@pytest.mark.parametrize("name", ["write_OBvalue", "write_OWvalue"])
@pytest.mark.parametrize("value", BYTES, ids=repr)
def test_write_bytes(value: Any, name: str) -> None:
    same(lambda lib: call(lib, name, element_of(lib, "OB", value)))


@pytest.mark.parametrize("value", [b"", b"abcd", bytearray(b"ab"), "abc", 3], ids=repr)
def test_write_un(value: Any) -> None:
    same(lambda lib: call(lib, "write_UN", element_of(lib, "UN", value)))


@pytest.mark.parametrize("position", [0, 2, 5, 6])
@pytest.mark.parametrize("name", ["write_OBvalue", "write_OWvalue"])
def test_file_objects_are_written_from_their_position_and_keep_it(name: str, position: int) -> None:
    def action(lib: Library) -> Any:
        value = io.BytesIO(b"abcdef")
        value.seek(position)
        return call(lib, name, element_of(lib, "OB", value)), value.tell()

    same(action)


TEXTS = ("abc", "ab", ["a", "bc"], "", None, ("a", "bc"), "a\\b", 5)


@pytest.mark.parametrize("name", ["write_string", "write_UI", "write_text"])
@pytest.mark.parametrize("value", TEXTS, ids=repr)
def test_write_text(value: Any, name: str) -> None:
    same(lambda lib: call(lib, name, element_of(lib, "LO", value)))


@pytest.mark.parametrize("value", ["abc", "ab", "ab ", "", ["a", "b"]], ids=repr)
@pytest.mark.parametrize("padding", ["\0", "x", " "])
def test_padding_of_write_string(value: Any, padding: str) -> None:
    same(lambda lib: call(lib, "write_string", element_of(lib, "LO", value), padding))
    same(lambda lib: call(lib, "write_string", element_of(lib, "LO", value), padding=padding))


@pytest.mark.parametrize("encodings", [None, ["utf8"], ["latin_1"], ["shift_jis"]])
@pytest.mark.parametrize("value", ["Ä", ["Ä", "b"], "abc", "山田"], ids=repr)
def test_character_sets_of_write_text(value: Any, encodings: Any) -> None:
    same(lambda lib: call(lib, "write_text", element_of(lib, "LO", value), encodings))
    same(lambda lib: call(lib, "write_text", element_of(lib, "LO", value), encodings=encodings))


NAMES: dict[str, Callable[[Library], Any]] = {
    "one": lambda lib: lib.valuerep.PersonName("A^B"),
    "groups": lambda lib: lib.valuerep.PersonName("Yamada=山田"),
    "several": lambda lib: [lib.valuerep.PersonName("A"), lib.valuerep.PersonName("Ä")],
    "empty": lambda lib: "",
    "none": lambda lib: [],
}


@pytest.mark.parametrize("encodings", [None, ["utf8"], ["latin_1"], ["shift_jis"]])
@pytest.mark.parametrize("name", NAMES)
def test_write_pn(name: str, encodings: Any) -> None:
    same(lambda lib: call(lib, "write_PN", element_of(lib, "PN", NAMES[name]), encodings))


DECIMALS: dict[str, Callable[[Library], Any]] = {
    "DSfloat": lambda lib: lib.valuerep.DSfloat("1.50"),
    "several": lambda lib: [lib.valuerep.DSfloat("1.5"), lib.valuerep.DSfloat(2)],
    "IS": lambda lib: lib.valuerep.IS("07"),
    "int": lambda lib: 1,
    "float": lambda lib: 1.25,
    "empty": lambda lib: "",
    "none": lambda lib: [],
    "text": lambda lib: "1.5",
    "Decimal": lambda lib: decimal.Decimal("1.50"),
    "auto format": lambda lib: lib.valuerep.DSfloat(1 / 3, auto_format=True),
}


@pytest.mark.parametrize("name", DECIMALS)
def test_write_number_string(name: str) -> None:
    same(lambda lib: call(lib, "write_number_string", element_of(lib, "DS", DECIMALS[name])))


DATES: dict[str, Callable[[Library], Any]] = {
    "text": lambda lib: "20200101",
    "own": lambda lib: lib.valuerep.DA("20200101"),
    "date": lambda lib: datetime.date(2020, 1, 2),
    "datetime": lambda lib: datetime.datetime(2020, 1, 2, 3, 4, 5),
    "several": lambda lib: ["20200101", datetime.date(2020, 1, 2)],
    "empty": lambda lib: "",
    "None": lambda lib: None,
    "none": lambda lib: [],
}
DATETIMES: dict[str, Callable[[Library], Any]] = {
    "text": lambda lib: "2020",
    "own": lambda lib: lib.valuerep.DT("20200101"),
    "datetime": lambda lib: datetime.datetime(2020, 1, 2, 3, 4, 5),
    "offset": lambda lib: datetime.datetime(2020, 1, 2, 3, 4, 5, 67, tzinfo=datetime.UTC),
    "several": lambda lib: ["2020", datetime.datetime(2020, 1, 2)],
    "None": lambda lib: None,
}
TIMES: dict[str, Callable[[Library], Any]] = {
    "text": lambda lib: "01",
    "own": lambda lib: lib.valuerep.TM("010203"),
    "time": lambda lib: datetime.time(1, 2, 3),
    "microseconds": lambda lib: datetime.time(1, 2, 3, 40),
    "several": lambda lib: ["01", datetime.time(1)],
    "None": lambda lib: None,
}
TEMPORAL = [(vr, name) for vr, table in (("DA", DATES), ("DT", DATETIMES), ("TM", TIMES)) for name in table]


@pytest.mark.parametrize(("vr", "name"), TEMPORAL)
def test_write_dates_and_times(vr: str, name: str) -> None:
    value = {"DA": DATES, "DT": DATETIMES, "TM": TIMES}[vr][name]
    same(lambda lib: call(lib, f"write_{vr}", element_of(lib, vr, value)))
    if name not in ("text", "several", "empty", "none"):
        same(lambda lib: getattr(lib.filewriter, f"_format_{vr}")(value(lib)))


TAGS = (0x00100020, [0x00100020, 1], [(0x10, 0x20)], "", [])


@pytest.mark.parametrize("little", [False, True])
@pytest.mark.parametrize("value", TAGS, ids=repr)
def test_write_at(value: Any, little: bool) -> None:
    same(lambda lib: call(lib, "write_ATvalue", element_of(lib, "AT", value), little=little))


LISTS: dict[str, Callable[[Library], Any]] = {
    "str": lambda lib: "a",
    "list": lambda lib: ["a", "b"],
    "tuple": lambda lib: ("a", "b"),
    "empty": lambda lib: [],
    "MultiValue": lambda lib: lib.multival.MultiValue(str, ["a", "b"]),
    "None": lambda lib: None,
    "bytes": lambda lib: b"a",
    "dict": lambda lib: {},
    "range": lambda lib: range(3),
    "Sequence": lambda lib: lib.sequence.Sequence(),
    "PersonName": lambda lib: lib.valuerep.PersonName("A"),
    "Dataset": lambda lib: lib.Dataset(),
}


@pytest.mark.parametrize("name", LISTS)
def test_what_is_several_values(name: str) -> None:
    same(lambda lib: lib.filewriter._is_multi_value(LISTS[name](lib)))


@pytest.mark.parametrize(
    "name", ["str", "list", "tuple", "empty", "MultiValue", "None", "bytes", "PersonName"]
)
def test_multi_string(name: str) -> None:
    same(lambda lib: [lib.filewriter.multi_string(LISTS[name](lib))])


def test_an_array_is_several_values() -> None:
    numpy = pytest.importorskip("numpy")
    same(lambda lib: lib.filewriter._is_multi_value(numpy.array([1])))


# ---- the table ----


def test_the_table_of_writers() -> None:
    same(
        lambda lib: [
            (str.__str__(vr), function.__name__, argument)
            for vr, (function, argument) in lib.filewriter.writers.items()
        ]
    )
    same(lambda lib: ["US" in lib.filewriter.writers, lib.valuerep.VR.US_SS in lib.filewriter.writers])


CALLED = ("PN", "LO", "LT", "US", "OF", "DA", "CS", "DS", "AT", "UI", "UN")


def every_vr(lib: Library, syntax: str) -> Any:
    return build(
        lib,
        syntax,
        PatientComments="x",
        Modality="CT",
        FrameIncrementPointer=0x00100020,
        SliceThickness="1.5",
        PatientBirthDate="20200101",
        FloatPixelData=b"1234",
    )


@pytest.mark.parametrize("syntax", [EXPLICIT, IMPLICIT, BIG])
@pytest.mark.parametrize("argument", ["its own", None, "other"])
@pytest.mark.parametrize("vr", CALLED)
def test_a_replaced_writer_is_called(vr: str, argument: str | None, syntax: str) -> None:
    def action(lib: Library) -> Any:
        calls: list[Any] = []

        def write(fp: Any, elem: Any, *arguments: Any, **options: Any) -> None:
            encodings = options.pop("encodings", ())
            calls.append((type(fp).__name__, int(elem.tag), arguments, len(encodings), options))
            calls.append((fp.is_implicit_VR, fp.is_little_endian, fp.tell()))
            fp.write(b"new!")

        table = lib.filewriter.writers
        before = table[vr]
        table[vr] = (write, before[1] if argument == "its own" else argument)
        try:
            ds = every_vr(lib, syntax)
            ds.add_new(0x00091001, "UN", b"ab")
            item = lib.Dataset()
            item.PatientName = "a"
            ds.ReferencedStudySequence = [item]
            return written(lib, ds), calls
        finally:
            table[vr] = before

    same(action)


def test_a_replaced_writer_is_not_asked_for_what_was_not_touched() -> None:
    def action(lib: Library) -> Any:
        calls: list[int] = []

        def write(fp: Any, elem: Any, **options: Any) -> None:
            calls.append(int(elem.tag))
            fp.write(b"new!")

        ds = read_back(lib, EXPLICIT)
        ds.PatientName = "other"
        table = lib.filewriter.writers
        before = table["PN"], table["LO"]
        table["PN"] = table["LO"] = (write, None)
        try:
            return written(lib, ds), calls
        finally:
            table["PN"], table["LO"] = before

    same(action)


def test_a_writer_that_was_taken_out() -> None:
    def action(lib: Library) -> bytes:
        table = lib.filewriter.writers
        before = table.pop("PN")
        try:
            return written(lib, build(lib, EXPLICIT))
        finally:
            table["PN"] = before

    same(action)


@pytest.mark.parametrize("error", [KeyError, OSError, ValueError, TypeError])
def test_an_error_of_a_replaced_writer_keeps_its_class(error: type[Exception]) -> None:
    def action(lib: Library) -> bytes:
        def write(fp: Any, elem: Any, argument: str) -> None:
            raise error("no")

        table = lib.filewriter.writers
        before = table["US"]
        table["US"] = (write, "H")
        try:
            return written(lib, build(lib, EXPLICIT))
        finally:
            table["US"] = before

    same(action)


# ---- ambiguous VRs ----

PIXEL_VALUES = (0x00280106, 0x00281101, 0x00283002, 0x00409211)
OTHERS = (0x7FE00010, 0x54001010, 0x54000110, 0x00283006, 0x60003000, 0x60103000, 0x00091001)
DECIDING: dict[str, dict[str, Any]] = {
    "nothing": {},
    "unsigned": {"PixelRepresentation": 0},
    "signed": {"PixelRepresentation": 1},
    "empty": {"PixelRepresentation": None},
    "8 bits": {"BitsAllocated": 8, "WaveformBitsAllocated": 8},
    "16 bits": {"BitsAllocated": 16, "WaveformBitsAllocated": 16},
    "one entry": {"LUTDescriptor": [1, 0, 16]},
    "256 entries": {"LUTDescriptor": [256, 0, 16]},
    "pixel data": {"PixelData": b"ab"},
}


def deciding_data_set(lib: Library, name: str, original: Any = (None, None)) -> Any:
    ds = lib.Dataset()
    for keyword, value in DECIDING[name].items():
        setattr(ds, keyword, value)
    ds.set_original_encoding(*original, "iso8859")
    return ds


@pytest.mark.parametrize("original", [(None, None), (True, True), (False, True)], ids=repr)
@pytest.mark.parametrize("name", DECIDING)
@pytest.mark.parametrize("tag", PIXEL_VALUES + OTHERS, ids=hex)
def test_correct_ambiguous_vr_element(tag: int, name: str, original: Any) -> None:
    if tag == 0x00283002 and "LUTDescriptor" in DECIDING[name]:
        pytest.skip("the element itself")
    vr = "US or SS" if tag in PIXEL_VALUES else "US or OW" if tag == 0x00283006 else "OB or OW"
    for value, undefined, little in itertools.product((b"\1\0", b"", None, 5), (False, True), (False, True)):
        if value == 5 and vr != "US or SS":
            continue

        def action(
            lib: Library, value: Any = value, undefined: bool = undefined, little: bool = little
        ) -> Any:
            ds = deciding_data_set(lib, name, original)
            element = lib.dataelem.DataElement(tag, vr, value)
            element.is_undefined_length = undefined
            corrected = lib.filewriter.correct_ambiguous_vr_element(element, ds, little)
            return str.__str__(corrected.VR), corrected.value, corrected is element

        same(action)


@pytest.mark.parametrize("vr", ["US or SS", "UN", "PN", None])
def test_correct_ambiguous_vr_element_that_is_raw(vr: str | None) -> None:
    def action(lib: Library) -> Any:
        raw = lib.dataelem.RawDataElement(lib.tag.Tag(0x00280106), vr, 2, b"\1\0", 0, True, True)
        corrected = lib.filewriter.correct_ambiguous_vr_element(raw, deciding_data_set(lib, "signed"), True)
        return type(corrected).__name__, corrected.VR and str.__str__(corrected.VR), corrected.value

    same(action)


@pytest.mark.parametrize("vr", ["US", "OB", "PN"])
def test_an_element_that_is_not_ambiguous_is_returned_as_it_is(vr: str) -> None:
    def action(lib: Library) -> Any:
        element = element_of(lib, vr, b"ab")
        return lib.filewriter.correct_ambiguous_vr_element(element, lib.Dataset(), True) is element

    same(action)


@pytest.mark.parametrize("where", ["in the item", "around it", "in both", "in an ancestor that is given"])
def test_correct_ambiguous_vr(where: str) -> None:
    def action(lib: Library) -> Any:
        item = lib.Dataset()
        item.add_new(0x00280106, "US or SS", b"\xfe\xff")
        outer = lib.Dataset()
        outer.add_new(0x00280107, "US or SS", b"\xfe\xff")
        if where in ("in the item", "in both"):
            item.PixelRepresentation = 1
        if where in ("around it", "in both"):
            outer.PixelRepresentation = 0 if where == "in both" else 1
        if where == "in an ancestor that is given":
            answer = lib.filewriter.correct_ambiguous_vr(item, True, [item, deciding_data_set(lib, "signed")])
            return answer is item, str.__str__(item[0x00280106].VR), item[0x00280106].value
        outer.ReferencedImageSequence = [item]
        answer = lib.filewriter.correct_ambiguous_vr(outer, True)
        found = (outer[0x00280107], item[0x00280106])
        return answer is outer, [(str.__str__(element.VR), element.value) for element in found]

    same(action)


@pytest.mark.parametrize("value", [b"\1", b"\1\2\3"], ids=repr)
def test_ambiguous_bytes_of_an_odd_length(value: bytes) -> None:
    def action(lib: Library) -> Any:
        ds = deciding_data_set(lib, "signed")
        ds.add_new(0x00280106, "US or SS", value)
        return lib.filewriter.correct_ambiguous_vr(ds, True)[0x00280106].value

    same(action)


@pytest.mark.parametrize("syntax", [EXPLICIT, IMPLICIT, BIG])
@pytest.mark.parametrize("name", DECIDING)
@pytest.mark.parametrize("tag", PIXEL_VALUES + OTHERS[:-1], ids=hex)
def test_ambiguous_vrs_are_written_as_what_they_stand_for(tag: int, name: str, syntax: str) -> None:
    if tag in (0x00283002, 0x7FE00010) and (
        "LUTDescriptor" in DECIDING[name] or "PixelData" in DECIDING[name]
    ):
        pytest.skip("the element itself")
    if name == "empty":
        pytest.skip("an empty Pixel Representation stands for unsigned here, as if there were none")
    vr = "US or SS" if tag in PIXEL_VALUES else "US or OW" if tag == 0x00283006 else "OB or OW"

    def action(lib: Library) -> bytes:
        ds = build(lib, syntax, BitsAllocated=16, WaveformBitsAllocated=16, **DECIDING[name])
        ds.add_new(tag, vr, 5 if vr == "US or SS" else b"ab")
        return written(lib, ds)

    same(action)


@pytest.mark.parametrize("syntax", [EXPLICIT, IMPLICIT, BIG])
@pytest.mark.parametrize("vr", ["OB or OW", "US or SS", "US or OW", "US or SS or OW"])
def test_an_ambiguous_vr_that_nothing_decides_is_bytes_or_refused(vr: str, syntax: str) -> None:
    def action(lib: Library) -> bytes:
        ds = build(lib, syntax, BitsAllocated=16)
        ds.add_new(0x00091001, vr, b"ab")
        return written(lib, ds)

    same(action)
