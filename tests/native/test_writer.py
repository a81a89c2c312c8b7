"""The writer: built data sets byte for byte as the plain reference has them, and edits of what was read."""

from __future__ import annotations

import copy
import datetime
import importlib
import io
import struct
import warnings
from decimal import Decimal
from typing import Any

import pytest

from cydicom import dcmread
from cydicom._native import verbatim, writer
from cydicom._native.output import Output
from cydicom.dataelem import DataElement, RawDataElement
from cydicom.dataset.core import Dataset
from cydicom.personname import PersonName
from cydicom.sequence import Sequence
from cydicom.tag import Tag
from cydicom.uid import UID
from cydicom.valuerep import IS, DSdecimal, DSfloat
from tests.corpus.build import (
    EXPLICIT_BIG,
    EXPLICIT_BIG_UID,
    EXPLICIT_LITTLE,
    EXPLICIT_LITTLE_UID,
    IMPLICIT_LITTLE,
    IMPLICIT_LITTLE_UID,
    SEQUENCE_DELIMITER,
    UNDEFINED,
    Encoding,
    part10,
)
from tests.reference import write as reference

# It hands the native encoder what that asks of Python.
importlib.import_module("cydicom.valueencoding")

IMPLICIT_BIG = Encoding(implicit=True, little=False)
FORMS = (EXPLICIT_LITTLE, EXPLICIT_BIG, IMPLICIT_LITTLE, IMPLICIT_BIG)
NAMES = {
    EXPLICIT_LITTLE: "explicit-little",
    EXPLICIT_BIG: "explicit-big",
    IMPLICIT_LITTLE: "implicit-little",
    IMPLICIT_BIG: "implicit-big",
}
SYNTAXES = {
    EXPLICIT_LITTLE: EXPLICIT_LITTLE_UID,
    EXPLICIT_BIG: EXPLICIT_BIG_UID,
    IMPLICIT_LITTLE: IMPLICIT_LITTLE_UID,
}
every_form = pytest.mark.parametrize("form", FORMS, ids=NAMES.get)
every_syntax = pytest.mark.parametrize("form", SYNTAXES, ids=NAMES.get)

LATIN = ("iso8859",)


def written(dataset: Any, form: Encoding, encodings: Any = None, **options: Any) -> bytes:
    out = Output()
    writer.write_dataset(out, dataset, form.implicit, form.little, encodings, **options)
    assert out.nbytes == len(out.getvalue())
    return out.getvalue()


def agreed(dataset: Any, form: Encoding, encodings: tuple[str, ...] = LATIN) -> bytes:
    """Return what both write."""
    expected = reference.write(copy.deepcopy(dataset), form.implicit, form.little, encodings)
    found = written(dataset, form, encodings)
    assert found.hex(" ") == expected.hex(" ")
    return found


def read(data: bytes, form: Encoding = EXPLICIT_LITTLE, **options: Any) -> Any:
    return dcmread(io.BytesIO(part10(data, SYNTAXES[form])), **options)


def made(*elements: tuple[int, str, Any]) -> Dataset:
    dataset = Dataset()
    for tag, vr, value in elements:
        dataset.add_new(tag, vr, value)
    return dataset


def nested(depth: int, **state: bool) -> Dataset:
    """Return data sets inside each other: `depth` sequences."""
    dataset = made((0x00080104, "LO", "innermost"))
    for _ in range(depth):
        dataset.is_undefined_length_sequence_item = state.get("item", False)
        sequence = Sequence([dataset])
        sequence.is_undefined_length = state.get("sequence", False)
        dataset = made((0x0040A730, "SQ", sequence))
        dataset[0x0040A730].is_undefined_length = sequence.is_undefined_length
    return dataset


# Every VR.

VALUES: dict[str, tuple[Any, ...]] = {
    "AE": ("STORE", ["A", "BC"], "", None, b"STORE"),
    "AS": ("042Y", ["001D", "002W"], "", None),
    "AT": (Tag(0x00280010), [0x00280010, 0x7FE00010], None),
    "CS": ("ORIGINAL", ["ORIGINAL", "PRIMARY"], "", "ODD", None),
    "DA": ("20260102", ["20260102", "19991231"], "", datetime.date(2026, 1, 2), None),
    "DS": (1.5, "1.50", [1.0, -2.25, 1e-5], DSfloat("+00.5"), DSdecimal("1.10"), Decimal("2.5"), 7, "", None),
    "DT": ("20260102030405.000006+0100", "2026", datetime.datetime(2026, 1, 2, 3, 4, 5, 6), "", None),
    "FD": (0.1, [1.0, -1e300, float("inf")], None),
    "FL": (0.5, [1.0, -1e30, float("-inf")], None),
    "IS": (7, "-12", [1, 2, -3], IS("+0007"), "", None),
    "LO": ("text", ["a", "bc", ""], "Grün", "", None),
    "LT": ("a text\r\nof lines \\ one value", "x", "", None),
    "OB": (b"\0\1\2", b"", b"even", None),
    "OD": (bytes(range(16)), b"", None),
    "OF": (bytes(range(8)), b"", None),
    "OL": (bytes(range(8)), b"", None),
    "OV": (bytes(range(16)), b"", None),
    "OW": (bytes(range(6)), b"", None),
    "PN": ("Doe^Jane", ["A^B", "C"], "A^B=C^D=", PersonName("Grün^E"), "", None),
    "SH": ("short", ["a", "b"], "", None),
    "SL": (-5, [1, -(2**31), 2**31 - 1], None),
    "SS": (-5, [1, -(2**15), 2**15 - 1], None),
    "ST": ("a \\ b", "x", "", None),
    "SV": (-5, [1, -(2**63), 2**63 - 1], None),
    "TM": ("030405", "03", datetime.time(3, 4, 5, 600), ["01", "02"], "", None),
    "UC": ("unlimited", ["a", "bc"], "", None),
    "UI": ("1.2.3", UID("1.2.840.10008.1.2"), ["1.2", "1.2.3"], "", None),
    "UL": (5, [1, 2**32 - 1], None),
    "UN": (b"\0\1\2", b"", None),
    "UR": ("http://example.org/a", "urn:oid:1.2", "", None),
    "US": (5, [1, 2**16 - 1], None),
    "UT": ("a text", "x", "", None),
    "UV": (5, [1, 2**64 - 1], None),
}


@every_form
@pytest.mark.parametrize("vr", VALUES)
def test_each_vr_is_written_as_the_reference_does(vr: str, form: Encoding) -> None:
    for value in VALUES[vr]:
        dataset = Dataset()
        dataset[0x00091001] = DataElement(0x00091001, vr, value)
        agreed(dataset, form)


@every_form
def test_all_vrs_in_one_data_set(form: Encoding) -> None:
    dataset = made((0x00090010, "LO", "TEST"))
    for i, (vr, values) in enumerate(VALUES.items()):
        for j, value in enumerate(values):
            tag = 0x00091000 + 16 * i + j
            dataset[tag] = DataElement(tag, vr, value)
    agreed(dataset, form)


@pytest.mark.parametrize("vr", sorted(reference.LONG - {"SQ"}))
def test_vrs_of_32_bit_lengths_have_two_reserved_bytes(vr: str) -> None:
    data = agreed(made((0x00091001, vr, VALUES[vr][0])), EXPLICIT_LITTLE)
    assert data[4:8] == vr.encode() + b"\0\0"
    assert int.from_bytes(data[8:12], "little") == len(data) - 12


@every_form
@pytest.mark.parametrize(("vr", "unit"), [(vr, unit) for vr, unit in reference.WORDS.items() if unit > 1])
def test_words_that_a_user_sets_are_bytes_in_the_order_wanted(vr: str, unit: int, form: Encoding) -> None:
    value = bytes(range(2 * unit))
    assert agreed(made((0x00091001, vr, value)), form).endswith(value)


@every_form
@pytest.mark.parametrize(
    ("vr", "pad"), [("UI", b"\0"), ("OB", b"\0"), ("UN", b"\0"), ("LO", b" "), ("DS", b" ")]
)
def test_odd_values_are_padded_by_vr(vr: str, pad: bytes, form: Encoding) -> None:
    value: Any = {"UI": "1.2", "OB": b"abc", "UN": b"abc", "LO": "abc", "DS": "1.5"}[vr]
    assert agreed(made((0x00091001, vr, value)), form)[-1:] == pad


@every_form
def test_an_unknown_vr_is_refused(form: Encoding) -> None:
    dataset = Dataset()
    dataset[0x00091001] = DataElement(0x00091001, "UN", b"ab")
    dataset[0x00091001].VR = "ZZ"
    with pytest.raises(NotImplementedError, match=r"\(0009,1001\).*ZZ"):
        written(dataset, form)


# Order, group lengths.


@every_form
def test_elements_ascend(form: Encoding) -> None:
    tags = [0x00200010, 0x00080060, 0x7FE10010, 0x00100010, 0x00080005, 0xFFFCFFFC]
    dataset = made(*((tag, "OB", b"ab") for tag in tags if tag != 0x00080005))
    dataset.SpecificCharacterSet = "ISO_IR 100"
    agreed(dataset, form)


@every_form
def test_group_lengths_are_written_for_groups_to_6_alone(form: Encoding) -> None:
    dataset = made(*((group << 16, "UL", 12) for group in (0, 2, 4, 6, 8, 0x10, 0x7FE0)))
    assert len(agreed(dataset, form)) == 4 * 12


@every_form
def test_an_empty_data_set_has_no_bytes(form: Encoding) -> None:
    assert agreed(Dataset(), form) == b""


# Sequences.


@every_form
@pytest.mark.parametrize("sequence_undefined", [False, True])
@pytest.mark.parametrize("item_undefined", [False, True])
@pytest.mark.parametrize("count", [0, 1, 3])
def test_each_form_of_length(
    form: Encoding, sequence_undefined: bool, item_undefined: bool, count: int
) -> None:
    items = [made((0x00080100, "SH", "A" * i), (0x00080104, "LO", "text")) for i in range(count)]
    for item in items:
        item.is_undefined_length_sequence_item = item_undefined
    sequence = Sequence(items)
    sequence.is_undefined_length = sequence_undefined
    dataset = made((0x0040A730, "SQ", sequence), (0x00400555, "SQ", []))
    dataset[0x0040A730].is_undefined_length = sequence_undefined
    data = agreed(dataset, form)
    assert data.count(form.tag(0xFFFEE0DD)) == sequence_undefined
    assert data.count(form.tag(0xFFFEE00D)) == item_undefined * count


@every_form
@pytest.mark.parametrize("undefined", [False, True])
def test_the_element_says_whether_its_length_is_undefined(form: Encoding, undefined: bool) -> None:
    sequence = Sequence([made((0x00080100, "SH", "A"))])
    sequence.is_undefined_length = not undefined
    dataset = made((0x0040A730, "SQ", sequence))
    dataset[0x0040A730].is_undefined_length = undefined
    data = agreed(dataset, form)
    assert (form.tag(0xFFFEE0DD) in data) == undefined


@every_syntax
def test_new_items_of_an_undefined_sequence_leave_it_undefined(form: Encoding) -> None:
    item = form.item(form.element(0x00080100, "SH", b"A "))
    dataset = read(form.sequence(0x0040A730, [item], undefined=True), form)
    dataset.ContentSequence = [made((0x00080100, "SH", "A")), made((0x00080100, "SH", "A"))]
    assert written(dataset, form) == form.sequence(0x0040A730, [item, item], undefined=True)


@every_form
def test_items_of_both_lengths_mix(form: Encoding) -> None:
    items = [made((0x00080100, "SH", "A")) for _ in range(4)] + [Dataset(), Dataset()]
    for item in items[::2]:
        item.is_undefined_length_sequence_item = True
    agreed(made((0x0040A730, "SQ", items)), form)


@every_form
@pytest.mark.parametrize("state", [{}, {"item": True}, {"sequence": True}, {"item": True, "sequence": True}])
def test_nesting_of_some_levels(form: Encoding, state: dict[str, bool]) -> None:
    agreed(nested(40, **state), form)


@every_form
@pytest.mark.parametrize("state", [{}, {"item": True, "sequence": True}], ids=["defined", "undefined"])
def test_a_thousand_levels_of_nesting_are_written(form: Encoding, state: dict[str, bool]) -> None:
    data = written(nested(1000, **state), form)
    header = 8 if form.implicit else 12
    innermost = 8 + len("innermost ")
    ends = 8 * sum(state.values())
    assert len(data) == innermost + 1000 * (header + 8 + ends)
    if form in SYNTAXES:
        dataset = read(data, form)
        for _ in range(1000):
            dataset = dataset.ContentSequence[0]
        assert dataset.CodeMeaning == "innermost"


def test_an_item_that_two_sequences_share_is_written_twice() -> None:
    item = made((0x00080100, "SH", "A"))
    for form in FORMS:
        agreed(made((0x0040A730, "SQ", [item, item]), (0x00400555, "SQ", [item])), form)


def test_a_sequence_that_two_elements_share_is_written_twice() -> None:
    sequence = Sequence([made((0x00080100, "SH", "A"))])
    for form in FORMS:
        agreed(made((0x0040A730, "SQ", sequence), (0x00400555, "SQ", sequence)), form)


@every_form
@pytest.mark.parametrize("depth", [0, 1, 5])
def test_a_data_set_that_contains_itself_is_refused(form: Encoding, depth: int) -> None:
    dataset = innermost = Dataset()
    for _ in range(depth):
        item = Dataset()
        innermost.ContentSequence = [item]
        innermost = item
    innermost.add_new(0x00081140, "SQ", [dataset])
    path = r"\(0040,A730\)\[0\]\." * depth + r"\(0008,1140\)\[0\]"
    with pytest.raises(ValueError, match=path):
        written(dataset, form)


def test_a_cycle_below_the_root_is_refused() -> None:
    inner = Dataset()
    inner.ContentSequence = [made((0x00080100, "SH", "A")), inner]
    with pytest.raises(ValueError, match="itself"):
        written(made((0x00081140, "SQ", [Dataset(), inner])), EXPLICIT_LITTLE)


@every_form
def test_the_path_of_an_element_that_cannot_be_written_is_told(form: Encoding) -> None:
    item = made((0x00280010, "US", 5))
    item["Rows"]._value = 70000
    dataset = made((0x00081140, "SQ", [Dataset(), made((0x0040A730, "SQ", [item]))]))
    with pytest.raises(ValueError, match=r"^\(0008,1140\)\[1\]\.\(0040,A730\)\[0\]\.\(0028,0010\)"):
        written(dataset, form)


# Private elements.


@every_form
def test_private_blocks(form: Encoding) -> None:
    dataset = made((0x00100010, "PN", "A"))
    block = dataset.private_block(0x0009, "FIRST", create=True)
    block.add_new(0x01, "SH", "text")
    block.add_new(0x02, "UN", b"abc")
    block.add_new(0x03, "SQ", [made((0x00080100, "SH", "A"))])
    dataset.private_block(0x0009, "SECOND", create=True).add_new(0x01, "FD", 1.5)
    agreed(dataset, form)


@every_syntax
def test_what_is_private_and_unknown_is_un_after_implicit_vr(form: Encoding) -> None:
    source = IMPLICIT_LITTLE.element(0x00090010, "LO", "NOBODY") + IMPLICIT_LITTLE.element(
        0x00091001, "SH", b"abcd"
    )
    expected = form.element(0x00090010, "LO", "NOBODY") + form.element(0x00091001, "UN", b"abcd")
    assert written(read(source, IMPLICIT_LITTLE), form) == expected


# 16-bit lengths.


@pytest.mark.parametrize("form", [EXPLICIT_LITTLE, EXPLICIT_BIG], ids=NAMES.get)
@pytest.mark.parametrize(
    ("vr", "value", "nbytes"),
    [
        ("LT", "x" * 65534, 65534),
        ("LT", "x" * 65533, 65534),
        ("LT", "x" * 65535, 65536),
        ("LT", "x" * 65536, 65536),
        ("DS", ["1.25"] * 13107, 65534),
        ("DS", ["1.25"] * 20000, 100000),
        ("UI", ["1.2.3"] * 11000, 66000),
        ("US", [7] * 32767, 65534),
        ("US", [7] * 32768, 65536),
        ("LO", ["text"] * 20000, 100000),
    ],
)
def test_a_value_beyond_16_bits_of_length_becomes_un(
    vr: str, value: Any, nbytes: int, form: Encoding
) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dataset = made((0x00091001, vr, value))
    if nbytes > 65534:
        with pytest.warns(UserWarning, match=r"\(0009,1001\).*UN"):
            data = agreed(dataset, form)
        assert data[4:8] == b"UN\0\0"
        assert form.pack("L", nbytes) == data[8:12]
        assert len(data) == 12 + nbytes
    else:
        data = agreed(dataset, form)
        assert data[4:8] == vr.encode() + form.pack("H", nbytes)


@pytest.mark.parametrize("form", [EXPLICIT_LITTLE, EXPLICIT_BIG], ids=NAMES.get)
def test_a_long_value_read_from_implicit_vr_becomes_un(form: Encoding) -> None:
    value = b"1.25" * 20000
    dataset = read(IMPLICIT_LITTLE.element(0x30060050, "DS", value), IMPLICIT_LITTLE)
    with pytest.warns(UserWarning, match=r"\(3006,0050\)"):
        data = written(dataset, form)
    assert data == form.element(0x30060050, "UN", value)


# Character sets.


@every_form
@pytest.mark.parametrize(
    ("terms", "text"),
    [
        (None, "Grun"),
        ("ISO_IR 100", "Grün"),
        ("ISO_IR 192", "Grün 山 😀"),
        ("ISO_IR 144", "Люк"),
        ("GB18030", "王小东"),
        (["", "ISO 2022 IR 87"], "山田"),
        (["ISO 2022 IR 100", "ISO 2022 IR 144"], "Grün Люк"),
    ],
)
def test_text_is_written_in_the_character_set(form: Encoding, terms: Any, text: str) -> None:
    dataset = made(
        (0x00100010, "PN", f"{text}^{text}"), (0x00080080, "LO", [text, "b"]), (0x00204000, "LT", text)
    )
    if terms is not None:
        dataset.SpecificCharacterSet = terms
    dataset.add_new(0x0040A730, "SQ", [made((0x00080104, "LO", text))])
    agreed(dataset, form)


@every_form
def test_an_item_with_a_character_set_of_its_own(form: Encoding) -> None:
    own = made((0x00080005, "CS", "ISO_IR 192"), (0x00080104, "LO", "Grün"))
    own.add_new(0x0040A730, "SQ", [made((0x00080104, "LO", "Grün"))])
    heir = made((0x00080104, "LO", "Grün"))
    dataset = made(
        (0x00080005, "CS", "ISO_IR 100"), (0x0040A730, "SQ", [own, heir]), (0x00100010, "PN", "Grün")
    )
    data = agreed(dataset, form)
    assert data.count("Grün".encode()) == 2
    assert data.count("Grün".encode("latin-1")) == 2


@every_form
def test_text_is_written_in_the_inherited_character_set(form: Encoding) -> None:
    assert "Grün".encode() in agreed(made((0x00080104, "LO", "Grün")), form, ("utf8",))


@every_syntax
def test_a_new_character_set_encodes_all_text_anew(form: Encoding) -> None:
    latin = "Grün".encode("latin-1")
    item = form.element(0x00080104, "LO", latin)
    source = (
        form.element(0x00080005, "CS", b"ISO_IR 100")
        + form.element(0x00080080, "LO", b"plain ")
        + form.element(0x00081030, "LO", latin)
        + form.element(0x00100010, "PN", latin + b"^A")
        + form.sequence(0x0040A730, [form.item(item), form.item(item, undefined=True)], undefined=True)
    )
    dataset = read(source, form)
    dataset.SpecificCharacterSet = "ISO_IR 192"
    data = written(dataset, form)
    assert data.count("Grün".encode()) == 4
    assert latin not in data
    again = read(data, form)
    assert str(again.PatientName) == "Grün^A"
    assert [entry.CodeMeaning for entry in again.ContentSequence] == ["Grün", "Grün"]
    assert again.ContentSequence.is_undefined_length
    assert [entry.is_undefined_length_sequence_item for entry in again.ContentSequence] == [False, True]


@every_syntax
def test_a_new_character_set_of_an_item_holds_for_the_item(form: Encoding) -> None:
    latin = "Grün".encode("latin-1")
    item = form.element(0x00080005, "CS", b"ISO_IR 100") + form.element(0x00080104, "LO", latin)
    source = form.element(0x00080005, "CS", b"ISO_IR 100") + form.sequence(
        0x0040A730, [form.item(item), form.item(item)]
    )
    dataset = read(source, form)
    dataset.ContentSequence[0].SpecificCharacterSet = "ISO_IR 192"
    data = written(dataset, form)
    assert (data.count("Grün".encode()), data.count(latin)) == (1, 1)
    assert [entry.CodeMeaning for entry in read(data, form).ContentSequence] == ["Grün", "Grün"]


@every_syntax
def test_a_removed_character_set_means_the_default_one(form: Encoding) -> None:
    source = form.element(0x00080005, "CS", b"ISO_IR 192") + form.element(0x00081030, "LO", "Grün ".encode())
    dataset = read(source, form)
    assert dataset.StudyDescription == "Grün"
    del dataset.SpecificCharacterSet
    data = written(dataset, form, "iso8859")
    assert data == form.element(0x00081030, "LO", "Grün".encode("latin-1"))


# Ambiguous VRs.


@every_form
@pytest.mark.parametrize(("representation", "value"), [(0, 40000), (1, -5)])
def test_us_or_ss_follows_pixel_representation(form: Encoding, representation: int, value: int) -> None:
    dataset = made((0x00280103, "US", representation), (0x00280106, "US or SS", value))
    item = made((0x00280107, "US or SS", [value, 1]))
    dataset.add_new(0x0040A730, "SQ", [item, made((0x00280103, "US", 1), (0x00280106, "US or SS", -1))])
    agreed(dataset, form)


@every_form
@pytest.mark.parametrize("bits", [8, 16])
def test_pixel_data_follows_bits_allocated(form: Encoding, bits: int) -> None:
    agreed(made((0x00280100, "US", bits), (0x7FE00010, "OB or OW", bytes(4))), form)


@every_form
@pytest.mark.parametrize("bits", [8, 16])
def test_waveforms_follow_waveform_bits_allocated(form: Encoding, bits: int) -> None:
    item = made(
        (0x54001004, "US", bits), (0x54001010, "OB or OW", bytes(4)), (0x5400100A, "OB or OW", bytes(2))
    )
    agreed(made((0x54000100, "SQ", [item])), form)


@every_form
@pytest.mark.parametrize(("entries", "value"), [(1, 5), (4, bytes(8))])
def test_lut_data_follows_the_descriptor(form: Encoding, entries: int, value: Any) -> None:
    lut = made((0x00283002, "US or SS", [entries, 0, 16]), (0x00283006, "US or OW", value))
    agreed(made((0x00280103, "US", 0), (0x00283000, "SQ", [lut])), form)


def test_overlay_data_is_written_as_words() -> None:
    data = agreed(made((0x60003000, "OB or OW", b"\1\2\3\4")), EXPLICIT_LITTLE)
    assert data[4:6] == b"OW"


def test_elements_of_unknown_vrs_out_of_order_are_all_read_again_after_an_edit() -> None:
    # How their headers are read depends on what follows, which is something else once they are sorted.
    strange = [(0xFFFFFFFF, b"\xfe\xff"), (0x62616463, b"\x00\x01")]
    elements = b"".join(EXPLICIT_LITTLE.tag(tag) + code + b"\0\0" for tag, code in strange)
    data = part10(EXPLICIT_LITTLE.element(0x00280010, "US", b"\1\0") + elements)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dataset = dcmread(data)
        assert {tag for tag, _ in strange} < set(dataset.keys())
    dataset.add_new(0x00204000, "LT", "new")
    out = io.BytesIO()
    dataset.save_as(out)
    assert list(dcmread(out.getvalue()).keys()) == sorted(dataset.keys())


# Bytes of undefined length.


@every_form
@pytest.mark.parametrize("vr", ["OB", "OW", "UN"])
def test_bytes_of_undefined_length_end_in_a_delimiter(form: Encoding, vr: str) -> None:
    fragments = EXPLICIT_LITTLE.item(b"") + EXPLICIT_LITTLE.item(b"abcd")
    dataset = made((0x00091001, vr, fragments))
    dataset[0x00091001].is_undefined_length = True
    agreed(dataset, form)


@pytest.mark.parametrize("value", [b"\0", b"\1\2\3\4", b"\1\2\3\4\5\6\7\x08\x09"])
def test_bytes_without_items_and_without_a_delimiter_are_kept_by_an_edit(value: bytes) -> None:
    data = part10(EXPLICIT_LITTLE.header(0x7F000010, "OB", UNDEFINED) + value)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dataset = dcmread(data)
    dataset.add_new(0x00204000, "LT", "new")
    out = io.BytesIO()
    dataset.save_as(out)
    assert dcmread(out.getvalue())[0x7F000010].value == value + b"\0" * (len(value) % 2)


@every_form
def test_pixel_data_of_undefined_length_has_items(form: Encoding) -> None:
    dataset = made((0x7FE00010, "OB", b"abcd"))
    dataset["PixelData"].is_undefined_length = True
    with pytest.raises(ValueError, match=r"\(7FE0,0010\)"):
        written(dataset, form)


@every_form
def test_pixel_data_of_undefined_length_are_bytes(form: Encoding) -> None:
    dataset = made((0x7FE00010, "DS", "1.5"))
    dataset["PixelData"].is_undefined_length = True
    with pytest.raises(ValueError, match=r"\(7FE0,0010\): Pixel Data are bytes"):
        written(dataset, form)


# Values that are file objects.


@every_form
@pytest.mark.parametrize("size", [0, 1, 2, 5000, 200_001])
@pytest.mark.parametrize("vr", ["OB", "OW", "OD"])
def test_buffered_values_are_streamed(form: Encoding, size: int, vr: str) -> None:
    content = bytes(range(256)) * (size // 256) + bytes(size % 256)
    dataset = made((0x7FE00010, vr, io.BytesIO(content)), (0x7FE10010, "OB", b"after"))
    expected = made((0x7FE00010, vr, content), (0x7FE10010, "OB", b"after"))
    assert written(dataset, form) == reference.write(expected, form.implicit, form.little)
    assert written(dataset, form) == reference.write(expected, form.implicit, form.little), "the second time"


def test_a_buffered_value_inside_an_item_counts_in_its_length() -> None:
    item = made((0x00091001, "OB", io.BytesIO(b"abc")), (0x00100010, "PN", "A"))
    expected = made((0x00091001, "OB", b"abc"), (0x00100010, "PN", "A"))
    for form in FORMS:
        assert written(made((0x0040A730, "SQ", [item])), form) == reference.write(
            made((0x0040A730, "SQ", [expected])), form.implicit, form.little
        )


# Raw elements.


@every_form
@pytest.mark.parametrize("vr", ["OB", "OW", "FD", "AT", "UI", "LO", "DS"])
def test_raw_elements_of_the_user_are_written(form: Encoding, vr: str) -> None:
    value = {"UI": b"1.2.3\0", "LO": b"text", "DS": b"1.50"}.get(vr, bytes(range(8)))
    for little in (True, False):
        dataset = Dataset()
        dataset[0x00091001] = RawDataElement(Tag(0x00091001), vr, len(value), value, 0, False, little, True)
        same_order = little == form.little or vr in ("OB", "UI", "LO", "DS", "OW")
        if vr == "OW" and little != form.little:
            continue
        expected = value if same_order else reference.swap(value, reference.UNITS[vr])
        assert written(dataset, form) == form.element(0x00091001, vr, expected)


@every_form
def test_raw_elements_of_odd_length_are_padded(form: Encoding) -> None:
    dataset = Dataset()
    dataset[0x00100020] = RawDataElement(Tag(0x00100020), "LO", 3, b"abc", 0, False, True, True)
    assert written(dataset, form) == form.element(0x00100020, "LO", b"abc ")


@every_form
def test_raw_elements_without_a_vr_get_that_of_the_dictionary(form: Encoding) -> None:
    dataset = Dataset()
    dataset[0x00280010] = RawDataElement(Tag(0x00280010), None, 2, b"\5\0", 0, True, True, True)
    assert written(dataset, form) == form.number(0x00280010, "US", 5)


# What was read: copied, converted, edited.


def rich(form: Encoding) -> bytes:
    """Return a data set with every kind of element: odd, nested, undefined, private, out of the ordinary."""
    inner = (
        form.element(0x00080100, "SH", b"CODE")
        + form.element(0x00080104, "LO", b"meaning ")
        + form.sequence(0x00081199, [form.item(form.element(0x00081155, "UI", b"1.2\0"), undefined=True)])
    )
    return b"".join(
        (
            form.element(0x00080005, "CS", b"ISO_IR 100"),
            form.element(0x00080060, "CS", b"CT"),
            form.sequence(0x00081140, [form.item(inner), form.item(inner, undefined=True), form.item()]),
            form.element(0x00100010, "PN", "Grün^Eva".encode("latin-1")),
            form.element(0x00100020, "LO", b"  id with spaces  "),
            form.number(0x00280010, "US", 7),
            form.element(0x00281053, "DS", b"+01.50"),
            form.sequence(0x0040A730, [form.item(inner, undefined=True)], undefined=True),
            form.number(0x00720074, "FD", 1.25, -2.5),
            form.element(0x7FE00010, "OW", form.pack("4H", 1, 2, 3, 4)),
        )
    )


def touch(dataset: Any) -> None:
    for element in dataset:
        if element.VR == "SQ":
            for item in element.value:
                touch(item)
        else:
            str(element.value)


@every_syntax
@pytest.mark.parametrize("touched", [False, True])
def test_what_was_read_is_written_as_its_bytes(form: Encoding, touched: bool) -> None:
    data = rich(form)
    dataset = read(data, form)
    if touched:
        touch(dataset)
    assert verbatim.is_unchanged(dataset)
    assert written(dataset, form).hex(" ") == data.hex(" ")


@pytest.mark.parametrize("target", FORMS, ids=NAMES.get)
@pytest.mark.parametrize("touched", [False, True])
@every_syntax
def test_conversion_is_that_of_the_reference(form: Encoding, target: Encoding, touched: bool) -> None:
    data = rich(form)
    expected = reference.write(read(data, form), target.implicit, target.little, kept=True)
    dataset = read(data, form)
    if touched:
        touch(dataset)
    assert written(dataset, target).hex(" ") == expected.hex(" ")


@pytest.mark.parametrize("target", SYNTAXES, ids=NAMES.get)
@every_syntax
def test_there_and_back_is_the_identity(form: Encoding, target: Encoding) -> None:
    data = rich(form)
    there = written(read(data, form), target)
    assert written(read(there, target), form).hex(" ") == data.hex(" ")


@every_syntax
def test_an_assigned_equal_value_changes_nothing(form: Encoding) -> None:
    data = rich(form)
    dataset = read(data, form)
    dataset.Modality = "CT"
    dataset.Rows = 7
    dataset.ReferencedImageSequence[0].CodeMeaning = "meaning"
    assert verbatim.is_unchanged(dataset)
    assert written(dataset, form).hex(" ") == data.hex(" ")


def replaced(data: bytes, old: bytes, new: bytes) -> bytes:
    assert data.count(old) == 1
    return data.replace(old, new)


@every_syntax
def test_an_edit_changes_its_own_bytes_alone(form: Encoding) -> None:
    data = rich(form)
    dataset = read(data, form)
    dataset.PatientID = "new"
    expected = replaced(
        data,
        form.element(0x00100020, "LO", b"  id with spaces  "),
        form.element(0x00100020, "LO", b"new "),
    )
    assert not verbatim.is_unchanged(dataset)
    assert written(dataset, form).hex(" ") == expected.hex(" ")


@every_syntax
@pytest.mark.parametrize("i", [0, 1])
def test_an_edit_in_an_item_changes_its_bytes_and_the_lengths_around_them(form: Encoding, i: int) -> None:
    dataset = read(rich(form), form)
    dataset.ReferencedImageSequence[i].ReferencedSOPSequence[0].ReferencedSOPInstanceUID = "1.2.3.4.5"
    found = written(dataset, form)
    inner = form.element(0x00081155, "UI", b"1.2\0")
    longer = form.element(0x00081155, "UI", b"1.2.3.4.5\0")

    def items(content: bytes) -> bytes:
        return (
            form.element(0x00080100, "SH", b"CODE")
            + form.element(0x00080104, "LO", b"meaning ")
            + form.sequence(0x00081199, [form.item(content, undefined=True)])
        )

    contents = [items(longer if j == i else inner) for j in range(2)]
    before = form.sequence(
        0x00081140, [form.item(items(inner)), form.item(items(inner), undefined=True), form.item()]
    )
    after = form.sequence(
        0x00081140, [form.item(contents[0]), form.item(contents[1], undefined=True), form.item()]
    )
    assert found.hex(" ") == replaced(rich(form), before, after).hex(" ")


@every_syntax
def test_elements_come_and_go(form: Encoding) -> None:
    data = rich(form)
    dataset = read(data, form)
    del dataset.Rows
    dataset.Columns = 9
    dataset.add_new(0xFFFCFFFC, "OB", b"end")
    expected = replaced(data, form.number(0x00280010, "US", 7), form.number(0x00280011, "US", 9))
    assert written(dataset, form).hex(" ") == (expected + form.element(0xFFFCFFFC, "OB", b"end\0")).hex(" ")


@every_syntax
def test_items_come_and_go(form: Encoding) -> None:
    dataset = read(rich(form), form)
    expected = read(rich(form), form)
    del dataset.ReferencedImageSequence[1]
    dataset.ReferencedImageSequence.append(made((0x00080100, "SH", "NEW")))
    touch(expected)
    # The reference encodes all; the texts of this data set are canonical but for one.
    expected.PatientID = "x"
    dataset.PatientID = "x"
    expected.ReferencedImageSequence = [
        *[expected.ReferencedImageSequence[i] for i in (0, 2)],
        made((0x00080100, "SH", "NEW")),
    ]
    del dataset[0x00281053], expected[0x00281053]
    assert written(dataset, form).hex(" ") == reference.write(expected, form.implicit, form.little).hex(" ")


def of_one_layout(code: bytes, form: Encoding) -> bytes:
    item = form.item(form.element(0x00080100, "SH", code))
    return form.element(0x00080060, "CS", b"CT") + form.sequence(0x0040A730, [item, item])


@every_syntax
@pytest.mark.parametrize("deferred", [False, True])
@pytest.mark.parametrize("what", ["element", "sequence", "items", "item", "raw", "update"])
def test_what_comes_from_another_file_of_the_same_layout_is_written(
    form: Encoding, what: str, deferred: bool
) -> None:
    options = {"defer_size": 1} if deferred else {}
    theirs, ours = (read(of_one_layout(code, form), form, **options) for code in (b"AAAA", b"BBBB"))
    if what == "element":
        ours[0x0040A730] = theirs[0x0040A730]
    elif what == "sequence":
        ours[0x0040A730].value = theirs[0x0040A730].value
    elif what == "items":
        ours.ContentSequence[:] = theirs.ContentSequence
    elif what == "item":
        for i in range(2):
            ours.ContentSequence[i] = theirs.ContentSequence[i]
    elif what == "raw":
        ours[0x0040A730] = theirs.get_item(0x0040A730)
    else:
        ours.update(theirs)
    assert written(ours, form) == of_one_layout(b"AAAA", form)


@every_syntax
def test_items_that_changed_places_are_written_where_they_are(form: Encoding) -> None:
    def data(*codes: bytes) -> bytes:
        return form.sequence(0x0040A730, [form.item(form.element(0x00080100, "SH", code)) for code in codes])

    dataset = read(data(b"AAAA", b"BBBB", b"CCCC"), form)
    items = dataset.ContentSequence
    items[0], items[2] = items[2], items[0]
    assert written(dataset, form) == data(b"CCCC", b"BBBB", b"AAAA")
    items.reverse()
    assert written(dataset, form) == data(b"AAAA", b"BBBB", b"CCCC")
    items[1].__dict__.update(items[0].__dict__)
    assert written(dataset, form) == data(b"AAAA", b"AAAA", b"CCCC")


@every_syntax
def test_an_item_takes_its_character_set_and_its_form_along(form: Encoding) -> None:
    """Text that was inherited from the data set it was in is encoded for the one it is in now."""
    for other in SYNTAXES:
        item = other.item(other.element(0x00080104, "LO", "Grün".encode("latin-1")), undefined=True)
        source = other.element(0x00080005, "CS", b"ISO_IR 100") + other.sequence(0x0040A730, [item])
        for touched in (False, True):
            theirs = read(source, other)
            if touched:
                touch(theirs)
            dataset = made((0x00080005, "CS", "ISO_IR 192"), (0x0040A730, "SQ", []))
            dataset.ContentSequence.append(theirs.ContentSequence[0])
            expected = form.item(form.element(0x00080104, "LO", "Grün ".encode()), undefined=True)
            assert written(dataset, form) == form.element(0x00080005, "CS", b"ISO_IR 192") + form.sequence(
                0x0040A730, [expected]
            )


@every_syntax
def test_group_lengths_of_edited_groups_are_dropped(form: Encoding) -> None:
    data = (
        form.number(0x00080000, "UL", 10)
        + form.element(0x00080060, "CS", b"CT")
        + form.number(0x00100000, "UL", 10)
        + form.element(0x00100020, "LO", b"id")
        + form.number(0x00200000, "UL", 10)
        + form.element(0x00200010, "SH", b"s1")
    )
    dataset = read(data, form)
    assert written(dataset, form) == data
    dataset.PatientID = "other "
    assert written(dataset, form) == (
        form.number(0x00080000, "UL", 10)
        + form.element(0x00080060, "CS", b"CT")
        + form.element(0x00100020, "LO", b"other ")
        + form.number(0x00200000, "UL", 10)
        + form.element(0x00200010, "SH", b"s1")
    )


@every_syntax
def test_an_edited_level_out_of_order_is_sorted(form: Encoding) -> None:
    first, second = form.element(0x00200010, "SH", b"s1"), form.element(0x00100020, "LO", b"id")
    third = form.element(0x00280030, "DS", b"1\\1 ")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dataset = read(first + second + third, form)
        assert written(dataset, form) == first + second + third
        dataset.Modality = "CT"
    assert written(dataset, form) == form.element(0x00080060, "CS", b"CT") + second + first + third


@every_syntax
def test_duplicates_are_written_once_where_a_level_is_edited(form: Encoding) -> None:
    first, second = form.element(0x00100020, "LO", b"id"), form.element(0x00100020, "LO", b"no")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dataset = read(first + second, form)
        assert written(dataset, form) == first + second
        dataset.Modality = "CT"
    assert written(dataset, form) == form.element(0x00080060, "CS", b"CT") + second


@every_syntax
def test_odd_lengths_of_the_root_are_mended(form: Encoding) -> None:
    data = form.element(0x00100020, "LO", b"abc") + form.element(0x00200010, "SH", b"s1")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dataset = read(data, form)
    assert written(dataset, form) == form.element(0x00100020, "LO", b"abc ") + form.element(
        0x00200010, "SH", b"s1"
    )


@every_syntax
def test_a_value_cut_at_the_end_gets_a_length_that_is_true(form: Encoding) -> None:
    data = form.element(0x00080060, "CS", b"CT") + form.element(0x00100020, "LO", b"abcd", 40)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dataset = read(data, form)
    dataset.Modality = "MR"
    assert written(dataset, form) == form.element(0x00080060, "CS", b"MR") + form.element(
        0x00100020, "LO", b"abcd"
    )


@every_syntax
@pytest.mark.filterwarnings("ignore:.*against its transfer syntax")
def test_edits_survive_where_pixel_data_is_encapsulated(form: Encoding) -> None:
    if form != EXPLICIT_LITTLE:
        return
    data = form.element(0x00080060, "CS", b"CT") + form.encapsulated([b"abcd", b"ef"])
    dataset = read(data, form)
    dataset.Modality = "MR"
    assert written(dataset, form) == data.replace(b"CT", b"MR")
    assert dataset.PixelData
    assert written(dataset, form) == data.replace(b"CT", b"MR")


# Overridden writers.


def test_an_overridden_vr_is_written_by_its_function() -> None:
    def shouted(element: Any, implicit: bool, little: bool, encodings: Any) -> bytes:
        assert (implicit, little) == (False, True)
        return f"{element.value}!".upper().encode()

    dataset = made((0x00080060, "CS", "CT"), (0x00100020, "LO", "abc"))
    out = Output()
    writer.write_dataset(out, dataset, False, True, None, {"LO": shouted})
    assert out.getvalue() == EXPLICIT_LITTLE.element(0x00080060, "CS", b"CT") + EXPLICIT_LITTLE.element(
        0x00100020, "LO", b"ABC!"
    )


# One element.


@every_form
def test_one_element_is_written_alone(form: Encoding) -> None:
    dataset = made((0x00100020, "LO", "abc"), (0x0040A730, "SQ", [made((0x00080100, "SH", "A"))]))
    for element in dataset:
        out = Output()
        writer.write_element(out, element, dataset, form.implicit, form.little)
        alone = Dataset()
        alone[element.tag] = element
        assert out.getvalue() == reference.write(alone, form.implicit, form.little)


# Lengths of 32 bits, without the bytes that would be needed.


class Hollow(io.BufferedIOBase):
    """A file object that says it is very long."""

    def __init__(self, nbytes: int) -> None:
        self.nbytes = nbytes
        self.position = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        self.position = (0, self.position, self.nbytes)[whence] + offset
        return self.position

    def tell(self) -> int:
        return self.position

    def read(self, nbytes: int | None = -1) -> bytes:
        raise AssertionError("nothing is to be read before everything is encoded")


def head(out: Output) -> bytes:
    """Return the bytes in memory."""
    return b"".join(bytes(memoryview(piece)) for piece in out.pieces() if not hasattr(piece, "chunks"))


def test_a_value_of_4_gib_is_refused() -> None:
    dataset = made((0x7FE00010, "OB", Hollow(2**32)))
    with pytest.raises(ValueError, match=r"\(7FE0,0010\)"):
        written(dataset, EXPLICIT_LITTLE)


@every_form
def test_items_of_more_than_4_gib_become_undefined(form: Encoding) -> None:
    item = made((0x00091001, "OB", Hollow(2**31)), (0x00091002, "OB", Hollow(2**31)))
    out = Output()
    writer.write_dataset(out, made((0x0040A730, "SQ", [item])), form.implicit, form.little)
    found = head(out)
    header = form.header(0x0040A730, "SQ", UNDEFINED)
    assert found.startswith(header + form.delimiter(0xFFFEE000, UNDEFINED))
    assert found.endswith(form.delimiter(0xFFFEE00D) + form.delimiter(0xFFFEE0DD))


def test_a_sequence_of_more_than_4_gib_becomes_undefined_and_its_items_stay() -> None:
    form = EXPLICIT_LITTLE
    items = [made((0x00091001, "OB", Hollow(2**31))) for _ in range(2)]
    out = Output()
    writer.write_dataset(out, made((0x0040A730, "SQ", items)), form.implicit, form.little)
    found = head(out)
    assert found.startswith(form.header(0x0040A730, "SQ", UNDEFINED) + form.delimiter(0xFFFEE000, 2**31 + 12))
    assert found.endswith(form.delimiter(0xFFFEE0DD))


# Arguments.


def test_arguments_of_other_types_are_refused() -> None:
    for out, dataset in ((None, Dataset()), (Output(), None)):
        with pytest.raises(TypeError):
            writer.write_dataset(out, dataset, False, True)  # type: ignore[arg-type]


def test_a_value_that_changes_the_data_set_while_it_is_written_does_no_harm() -> None:
    dataset = Dataset()

    class Hostile:
        def __index__(self) -> int:
            dataset.clear()
            return 5

    dataset.add_new(0x00091001, "US", 1)
    dataset.add_new(0x00091002, "US", 2)
    dataset[0x00091001]._value = Hostile()
    assert written(dataset, EXPLICIT_LITTLE)[:8] == struct.pack("<HH2sH", 9, 0x1001, b"US", 2)


@pytest.mark.parametrize("emptied", [[], None])
def test_a_sequence_that_was_emptied_is_written_without_items(emptied):
    ds = Dataset()
    ds.BeamSequence = [Dataset()]
    ds["BeamSequence"].clear()
    assert ds["BeamSequence"].value == []
    ds["BeamSequence"]._value = emptied
    for implicit in (False, True):
        out = Output()
        writer.write_dataset(out, ds, implicit, True)
        field = b"\0\0\0\0" if implicit else b"SQ\0\0\0\0\0\0"
        assert out.getvalue() == b"\x0a\x30\xb0\x00" + field


#: Two elements of odd length, and what is too short for one.
ODD = b"\x08\0\x05\1SH\1\0A\x08\0\x06\1SH\1\0B"
CUT = ODD[:6]


@pytest.mark.parametrize(("faulty", "undefined"), [(ODD, False), (ODD, True), (CUT, False)])
@pytest.mark.filterwarnings("ignore::UserWarning")
def test_an_item_that_somebody_looked_at_is_written_as_one_that_nobody_did(
    faulty: bytes, undefined: bool
) -> None:
    form = EXPLICIT_LITTLE
    item = form.item(form.element(0x00080100, "SH", b"AB") + faulty, undefined=undefined)
    data = part10(form.sequence(0x00081140, [item, item]) + form.element(0x00100020, "LO", b"ID"))
    outputs = []
    for look in (False, True):
        ds = dcmread(data)
        if look:
            [element.value for element in ds[0x00081140].value[0]]
        # Its neighbour is another one, so the sequence is written anew.
        ds[0x00081140].value[1].add_new(0x00080102, "SH", "X")
        out = io.BytesIO()
        ds.save_as(out)
        outputs.append(out.getvalue())
        again = dcmread(outputs[-1])[0x00081140].value
        assert [again[0][0x00080100].value, again[1][0x00080100].value] == ["AB", "AB"]
        assert again[1][0x00080102].value == "X"
    assert item in outputs[0]
    assert outputs[0] == outputs[1]


@pytest.mark.parametrize("depth", [1, 2, 3])
@pytest.mark.parametrize("inner", ["SQ", "UN"])
@pytest.mark.parametrize("closed", [False, True])
@pytest.mark.parametrize("look", [False, True])
@pytest.mark.filterwarnings("ignore::UserWarning")
def test_what_has_no_delimiter_of_its_own_swallows_nothing_that_is_added(
    inner: str, depth: int, closed: bool, look: bool
) -> None:
    form = EXPLICIT_LITTLE
    implicit = inner == "UN"
    # Sequences and items that nothing ends but an item of the outermost sequence, and a lower tag in it.
    content = (IMPLICIT_LITTLE if implicit else form).element(0x00080100, "SH", b"AB")
    for _ in range(depth):
        content = form.header(0x00080110, inner, UNDEFINED) + form.item(content, undefined=True, closed=False)
    content += form.item() + form.element(0x00080050, "SH", b"CD")
    data = part10(
        form.header(0x00081140, "SQ", UNDEFINED)
        + form.item(content, undefined=True, closed=closed)
        + (b"" if closed else form.item(form.element(0x00080100, "SH", b"EF")))
    )
    ds = dcmread(data)
    expected = len(ds[0x00081140].value)
    if not look:
        ds = dcmread(data)
    ds.add_new(0x00204000, "LT", "new")
    out = io.BytesIO()
    ds.save_as(out)
    again = dcmread(out.getvalue())
    assert again[0x00204000].value == "new"
    assert len(again[0x00081140].value) == expected


@pytest.mark.filterwarnings("ignore::UserWarning")
def test_odd_bytes_behind_the_delimiter_of_an_item_stay_odd() -> None:
    form = EXPLICIT_LITTLE
    # A byte of padding would stand where the delimiter of the sequence is looked for.
    item = form.item(form.header(0x00091010, "UN", 7) + b"ABCDEFG", undefined=True)
    data = part10(form.header(0x00420011, "OB", UNDEFINED) + item + form.delimiter(SEQUENCE_DELIMITER))
    ds = dcmread(data)
    assert ds[0x00420011].value == item
    ds.add_new(0x00420012, "LO", "new")
    out = io.BytesIO()
    ds.save_as(out)
    again = dcmread(out.getvalue())
    assert again[0x00420011].value == item
    assert again[0x00420012].value == "new"


@pytest.mark.filterwarnings("ignore::UserWarning")
def test_pixel_data_that_are_cut_numbers_keep_no_file_from_being_saved() -> None:
    form = EXPLICIT_LITTLE
    value = form.header(0x7FE00010, "UV", UNDEFINED) + b"\1" + form.delimiter(SEQUENCE_DELIMITER)
    ds = dcmread(part10(value))
    ds.add_new(0x00204000, "LT", "new")
    out = io.BytesIO()
    ds.save_as(out)
    again = dcmread(out.getvalue())
    assert again[0x00204000].value == "new"
    assert again.get_item(0x7FE00010).value[:1] == b"\1"


@pytest.mark.filterwarnings("ignore::UserWarning")
def test_a_second_group_length_of_the_meta_information_is_left_out() -> None:
    form = EXPLICIT_LITTLE
    length = form.number(0x00020000, "UL", 0)
    data = bytes(128) + b"DICM" + length * 2 + form.element(0x00100020, "LO", b"ID")
    ds = dcmread(data)
    ds.add_new(0x00204000, "LT", "new ")
    out = io.BytesIO()
    ds.save_as(out, implicit_vr=False, little_endian=True, enforce_file_format=False)
    content = form.element(0x00100020, "LO", b"ID") + form.element(0x00204000, "LT", b"new ")
    assert out.getvalue() == bytes(128) + b"DICM" + length + content


@pytest.mark.filterwarnings("ignore::UserWarning")
def test_an_odd_fragment_before_a_header_that_is_cut_is_padded() -> None:
    fragments = EXPLICIT_LITTLE.item() + EXPLICIT_LITTLE.item(b"ABC")
    ds = dcmread(
        part10(EXPLICIT_LITTLE.element(0x7FE00010, "OB", fragments + b"\xfe\xff\0"), "1.2.840.10008.1.2.4.50")
    )
    ds.add_new(0x00204000, "LT", "new")
    out = io.BytesIO()
    ds.save_as(out)
    assert out.getvalue().endswith(fragments + b"\0" + EXPLICIT_LITTLE.delimiter(SEQUENCE_DELIMITER))
