"""The scan of headers and the walk over items: each rule on a built input, with what the reference gives."""

from __future__ import annotations

import pytest

from cydicom._native import elements
from cydicom.errors import DicomReadWarning
from tests.corpus.build import (
    EXPLICIT_BIG,
    EXPLICIT_LITTLE,
    IMPLICIT_LITTLE,
    ITEM,
    ITEM_DELIMITER,
    LONG_VRS,
    SEQUENCE_DELIMITER,
    UNDEFINED,
    Encoding,
    ascending,
)
from tests.reference import native_scan
from tests.reference import scan as reference
from tests.reference.scan import (
    DEFERRED,
    IMPLICIT_FORM,
    LONG_FORM,
    PARTIAL,
    SHORT_VRS,
    Fault,
    Record,
    Table,
    TooDeepError,
)
from tests.reference.scan import UNDEFINED as IS_UNDEFINED

NAME, MODALITY, SEQUENCE, OTHER, AFTER = 0x00100010, 0x00080060, 0x00081115, 0x00081140, 0x00200010
PIXELS = 0x7FE00010
ENCODINGS = pytest.mark.parametrize(
    "encoding",
    [EXPLICIT_LITTLE, EXPLICIT_BIG, IMPLICIT_LITTLE, Encoding(implicit=True, little=False)],
    ids=["explicit-little", "explicit-big", "implicit-little", "implicit-big"],
)


def scan(data: bytes, encoding: Encoding = EXPLICIT_LITTLE, **rules: object) -> Table:
    """Return the native table, after it was compared with the reference's."""
    table = native_scan.scan(data, encoding.implicit, encoding.little, **rules)
    assert table == reference.scan(data, encoding.implicit, encoding.little, **rules)  # type: ignore[arg-type]
    return table


def items(
    data: bytes, encoding: Encoding = EXPLICIT_LITTLE
) -> tuple[list[tuple[int, int, bool]], list[Fault]]:
    spans = native_scan.items(data, encoding.implicit, encoding.little)
    assert spans == reference.items(data, encoding.implicit, encoding.little)
    return spans


def tags(table: Table) -> list[int]:
    return [record.tag for record in table.records]


def kinds(faults: list[Fault]) -> list[str]:
    return [fault.kind for fault in faults]


# Headers.


def test_no_bytes_are_no_elements() -> None:
    assert scan(b"") == Table([], [], 0, False)


@ENCODINGS
def test_offset_and_size_are_those_of_the_value(encoding: Encoding) -> None:
    table = scan(encoding.element(NAME, "PN", b"Doe^") + encoding.element(AFTER, "SH", b"S1"), encoding)
    first = Record(NAME, None if encoding.implicit else "PN", IMPLICIT_FORM if encoding.implicit else 0, 8, 4)
    assert table.records[0] == first
    assert table.records[1].offset == 20
    assert table.faults == []


@pytest.mark.parametrize("encoding", [EXPLICIT_LITTLE, EXPLICIT_BIG], ids=["little", "big"])
@pytest.mark.parametrize("vr", sorted(SHORT_VRS | LONG_VRS))
def test_every_vr_has_its_form_of_length(vr: str, encoding: Encoding) -> None:
    table = scan(encoding.element(NAME, vr, b"ab") + encoding.element(AFTER, "SH", b"S1"), encoding)
    is_long = vr in LONG_VRS
    assert table.records[0] == Record(NAME, vr, LONG_FORM if is_long else 0, 12 if is_long else 8, 2)
    assert tags(table) == [NAME, AFTER]
    assert table.faults == []


@ENCODINGS
def test_elements_of_zero_length_are_kept(encoding: Encoding) -> None:
    table = scan(encoding.element(NAME, "PN") + encoding.element(AFTER, "OB"), encoding)
    assert [record.nbytes for record in table.records] == [0, 0]
    assert table.faults == []


def test_the_largest_16_bit_length_is_a_length() -> None:
    table = scan(EXPLICIT_LITTLE.element(NAME, "LT", bytes(0xFFFF)))
    assert table.records == [Record(NAME, "LT", 0, 8, 0xFFFF)]
    assert kinds(table.faults) == ["odd-length"]


def test_reserved_bytes_that_are_not_zero_are_reported() -> None:
    header = EXPLICIT_LITTLE.header(NAME, "OB", 2, reserved=b"\xff\xff")
    table = scan(header + b"ab" + EXPLICIT_LITTLE.element(AFTER, "SH"))
    assert tags(table) == [NAME, AFTER]
    assert table.faults == [Fault("reserved-bytes", NAME, 0, 0)]


@pytest.mark.parametrize("code", [b"ZZ", b"??", b"ob", b"O\0", b"\xe9\xe9"])
def test_an_unknown_vr_with_a_16_bit_length_is_read_by_what_follows(code: bytes) -> None:
    element = EXPLICIT_LITTLE.tag(NAME) + code + EXPLICIT_LITTLE.pack("H", 6) + b"abcdef"
    table = scan(element + EXPLICIT_LITTLE.element(AFTER, "SH", b"S1"))
    assert table.records[0] == Record(NAME, code.decode("latin-1"), 0, 8, 6)
    assert tags(table) == [NAME, AFTER]
    assert table.faults == [Fault("bad-vr", NAME, 0, 0)]


def test_an_unknown_vr_with_a_32_bit_length_is_read_by_what_follows() -> None:
    element = EXPLICIT_LITTLE.tag(NAME) + b"ZZ\0\0" + EXPLICIT_LITTLE.pack("L", 6) + b"abcdef"
    table = scan(element + EXPLICIT_LITTLE.element(AFTER, "SH", b"S1"))
    assert table.records[0] == Record(NAME, "ZZ", LONG_FORM, 12, 6)
    assert tags(table) == [NAME, AFTER]


def test_an_element_in_implicit_vr_inside_explicit_is_read_by_what_follows() -> None:
    table = scan(
        IMPLICIT_LITTLE.element(NAME, "PN", b"Doe^John") + EXPLICIT_LITTLE.element(AFTER, "SH", b"S1")
    )
    assert table.records[0] == Record(NAME, None, IMPLICIT_FORM, 8, 8)
    assert tags(table) == [NAME, AFTER]
    assert table.faults == [Fault("vr-switch", NAME, 0, 0)]


def test_bytes_that_are_no_element_are_left_out_with_their_size() -> None:
    sound = EXPLICIT_LITTLE.element(MODALITY, "CS", b"CT")
    table = scan(sound + EXPLICIT_LITTLE.tag(NAME) + b"??\xff\xff" + b"x" * 20)
    assert tags(table) == [MODALITY]
    assert table.faults == [Fault("unreadable", NAME, len(sound), 28)]


@pytest.mark.parametrize("count", range(1, 8))
def test_too_few_bytes_for_a_header_are_reported(count: int) -> None:
    sound = EXPLICIT_LITTLE.element(MODALITY, "CS", b"CT")
    table = scan(sound + b"\x10" * count)
    assert tags(table) == [MODALITY]
    assert table.faults == [Fault("trailing-bytes", None, len(sound), count)]


@pytest.mark.parametrize("count", range(8, 12))
def test_a_long_header_cut_before_its_length_is_reported(count: int) -> None:
    sound = EXPLICIT_LITTLE.element(MODALITY, "CS", b"CT")
    table = scan(sound + EXPLICIT_LITTLE.header(PIXELS, "OB", 4)[:count])
    assert tags(table) == [MODALITY]
    assert table.faults == [Fault("trailing-bytes", None, len(sound), count)]


@pytest.mark.parametrize("length", [5, 0x7FFFFFFE, 0xFFFFFFFE])
def test_a_value_longer_than_its_source_is_kept_as_far_as_it_goes(length: int) -> None:
    table = scan(EXPLICIT_LITTLE.element(PIXELS, "OB", b"abcd", length))
    assert table.records == [Record(PIXELS, "OB", LONG_FORM | PARTIAL, 12, 4)]
    assert table.faults[-1] == Fault("truncated-value", PIXELS, 0, 4)


@ENCODINGS
@pytest.mark.parametrize("count", [8, 9, 12, 1000])
def test_zeros_behind_the_last_element_are_padding(count: int, encoding: Encoding) -> None:
    sound = encoding.element(NAME, "PN", b"Doe^")
    table = scan(sound + bytes(count), encoding)
    assert tags(table) == [NAME]
    assert table.faults == [Fault("padding", None, len(sound), count)]


def test_zeros_before_something_else_are_asked_for_once() -> None:
    """Each header of zeros asks what follows: looking each time would take minutes."""
    with pytest.warns(DicomReadWarning):
        table, _ = elements.scan(bytes(1_600_000) + b"\1" * 8, True, True)
    assert (table.written, table.count) == (200_001, 2)


def test_a_delimiter_that_is_not_there_is_looked_for_once() -> None:
    """Each sequence without items looks for its end: looking each time would take hours."""
    header = EXPLICIT_LITTLE.header(SEQUENCE, "SQ", UNDEFINED)
    table = native_scan.scan(header * 40_000 + b"\xfe" * 4_000_000, False, True)
    assert len(table.records) >= 40_000


@pytest.mark.parametrize("tag", [ITEM, ITEM_DELIMITER, SEQUENCE_DELIMITER])
@ENCODINGS
def test_a_stray_delimiter_is_skipped(tag: int, encoding: Encoding) -> None:
    sound = encoding.element(MODALITY, "CS", b"CT")
    table = scan(sound + encoding.delimiter(tag) + encoding.element(NAME, "PN", b"Doe^"), encoding)
    assert tags(table) == [MODALITY, NAME]
    assert table.faults == [Fault("stray-delimiter", tag, len(sound), 8)]


@pytest.mark.parametrize("tag", [0x00000002, 0x00020010])
def test_a_group_that_has_no_place_in_a_data_set_is_reported_and_read(tag: int) -> None:
    table = scan(EXPLICIT_LITTLE.element(tag, "UI", b"1.") + EXPLICIT_LITTLE.element(NAME, "PN"))
    assert tags(table) == [tag, NAME]
    assert table.faults == [Fault("group-in-data-set", tag, 0, 0)]


def test_an_odd_length_is_reported_where_the_header_is() -> None:
    table = scan(
        EXPLICIT_LITTLE.element(MODALITY, "CS", b"CT ") + EXPLICIT_LITTLE.element(NAME, "PN", b"Doe")
    )
    assert table.faults == [Fault("odd-length", MODALITY, 0, 0), Fault("odd-length", NAME, 11, 0)]


def test_the_file_order_is_kept_and_the_first_descent_is_reported() -> None:
    encoding = EXPLICIT_LITTLE
    data = (
        encoding.element(NAME, "PN") + encoding.element(MODALITY, "CS") + encoding.element(0x00080050, "SH")
    )
    table = scan(data)
    assert tags(table) == [NAME, MODALITY, 0x00080050]
    assert table.faults == [Fault("descending-tags", MODALITY, 8, 8)]


def test_each_occurrence_that_does_not_count_is_reported() -> None:
    encoding = EXPLICIT_LITTLE
    parts = [encoding.element(NAME, "PN", text) for text in (b"A ", b"B ", b"C ")]
    table = scan(b"".join(parts))
    assert [fault for fault in table.faults if fault.kind == "duplicate-tag"] == [
        Fault("duplicate-tag", NAME, 0, 10),
        Fault("duplicate-tag", NAME, 10, 10),
    ]


def test_many_elements_are_one_record_each() -> None:
    data = ascending(200_000)
    table = native_scan.scan(data, False, True)
    assert len(table.records) == 200_000
    assert table.records[-1].offset == len(data)
    assert table.faults == []


# Values of undefined length.


@ENCODINGS
@pytest.mark.parametrize("undefined", [False, True])
@pytest.mark.parametrize("item_undefined", [False, True])
def test_either_form_of_length_for_sequence_and_item(
    undefined: bool, item_undefined: bool, encoding: Encoding
) -> None:
    inner = encoding.element(NAME, "PN", b"Doe^")
    forms = [item_undefined, not item_undefined]
    value = b"".join(encoding.item(inner, undefined=form) for form in forms)
    sequence = encoding.sequence(SEQUENCE, [value], undefined=undefined)
    table = scan(sequence + encoding.element(AFTER, "SH", b"S1"), encoding)
    assert tags(table) == [SEQUENCE, AFTER]
    assert table.records[0].nbytes == len(value)
    assert bool(table.records[0].flags & IS_UNDEFINED) is undefined
    assert table.faults == []
    spans, faults = items(value, encoding)
    assert [span[2] for span in spans] == forms
    assert [value[offset : offset + nbytes] for offset, nbytes, _ in spans] == [inner, inner]
    assert faults == []


@pytest.mark.parametrize("encoding", [EXPLICIT_LITTLE, EXPLICIT_BIG], ids=["little", "big"])
def test_un_of_undefined_length_holds_implicit_little_endian(encoding: Encoding) -> None:
    nested = IMPLICIT_LITTLE.sequence(OTHER, [IMPLICIT_LITTLE.item(b"", undefined=True)], undefined=True)
    item = IMPLICIT_LITTLE.item(IMPLICIT_LITTLE.element(NAME, "PN", b"A ") + nested, undefined=True)
    data = encoding.header(SEQUENCE, "UN", UNDEFINED) + item + IMPLICIT_LITTLE.delimiter(SEQUENCE_DELIMITER)
    table = scan(data + encoding.element(AFTER, "SH", b"S1"), encoding)
    assert tags(table) == [SEQUENCE, AFTER]
    assert table.records[0].nbytes == len(item)
    assert table.faults == []


def test_un_of_undefined_length_may_hold_explicit_items() -> None:
    inner = EXPLICIT_LITTLE.element(NAME, "PN", b"AB") + EXPLICIT_LITTLE.element(AFTER, "UT", b"CDEF")
    item = EXPLICIT_LITTLE.item(inner, undefined=True)
    data = EXPLICIT_LITTLE.sequence(SEQUENCE, [item], undefined=True, vr="UN")
    table = scan(data + EXPLICIT_LITTLE.element(AFTER, "SH", b"S1"))
    assert tags(table) == [SEQUENCE, AFTER]
    assert table.faults == []


def test_an_implicit_item_inside_explicit_is_walked_as_implicit() -> None:
    item = EXPLICIT_LITTLE.item(IMPLICIT_LITTLE.element(NAME, "PN", b"Doe^John"), undefined=True)
    table = scan(
        EXPLICIT_LITTLE.sequence(SEQUENCE, [item], undefined=True) + EXPLICIT_LITTLE.element(AFTER, "SH")
    )
    assert tags(table) == [SEQUENCE, AFTER]
    assert table.faults == []


def test_fragments_are_passed_by_their_lengths_not_by_their_bytes() -> None:
    fragment = bytes.fromhex("FEFFDDE000000000") * 2
    table = scan(EXPLICIT_LITTLE.encapsulated([fragment, b""]) + EXPLICIT_LITTLE.element(0xFFFCFFFC, "OB"))
    assert table.records[0] == Record(PIXELS, "OB", LONG_FORM | IS_UNDEFINED, 12, 8 + 8 + 16 + 8)
    assert tags(table) == [PIXELS, 0xFFFCFFFC]


@pytest.mark.parametrize("vr", ["OB", "UN", "UT", "UC"])
def test_a_value_of_undefined_length_without_items_ends_at_the_delimiter(vr: str) -> None:
    data = EXPLICIT_LITTLE.header(NAME, vr, UNDEFINED) + b"abcdefgh"
    end = EXPLICIT_LITTLE.delimiter(SEQUENCE_DELIMITER) + EXPLICIT_LITTLE.element(AFTER, "SH", b"S1")
    table = scan(data + end)
    assert table.records[0] == Record(NAME, vr, LONG_FORM | IS_UNDEFINED, 12, 8)
    assert tags(table) == [NAME, AFTER]
    assert kinds(table.faults) == ([] if vr in ("OB", "UN") else ["undefined-length"])


def test_a_value_of_undefined_length_without_delimiter_goes_to_the_end() -> None:
    table = scan(EXPLICIT_LITTLE.header(NAME, "OB", UNDEFINED) + b"abcdefgh")
    assert table.records == [Record(NAME, "OB", LONG_FORM | IS_UNDEFINED, 12, 8)]
    assert table.faults == [Fault("missing-delimiter", NAME, 12, 0)]


@pytest.mark.parametrize("encoding", [EXPLICIT_LITTLE, IMPLICIT_LITTLE], ids=["explicit", "implicit"])
def test_a_sequence_without_its_delimiter_keeps_its_items(encoding: Encoding) -> None:
    item = encoding.item(encoding.element(NAME, "PN", b"AB"))
    data = encoding.sequence(SEQUENCE, [item], undefined=True, closed=False)
    table = scan(data + encoding.element(AFTER, "SH", b"S1"), encoding)
    assert tags(table) == [SEQUENCE, AFTER]
    assert table.records[0].nbytes == len(item)
    assert table.faults == [Fault("missing-delimiter", SEQUENCE, len(data), 0)]


def test_an_item_without_its_delimiter_ends_at_the_next_item() -> None:
    inner = EXPLICIT_LITTLE.element(NAME, "PN", b"AB")
    open_item = EXPLICIT_LITTLE.item(inner, undefined=True, closed=False)
    data = EXPLICIT_LITTLE.sequence(SEQUENCE, [open_item, open_item], undefined=True)
    table = scan(data + EXPLICIT_LITTLE.element(AFTER, "SH", b"S1"))
    assert tags(table) == [SEQUENCE, AFTER]
    assert kinds(table.faults) == ["missing-delimiter", "missing-delimiter"]
    spans, _ = items(open_item * 2)
    assert [nbytes for _, nbytes, _ in spans] == [len(inner), len(inner)]


def test_a_sequence_delimiter_may_stand_in_the_place_of_an_items_own() -> None:
    inner = EXPLICIT_LITTLE.element(NAME, "PN", b"AB")
    item = EXPLICIT_LITTLE.item(inner, undefined=True, closed=False) + EXPLICIT_LITTLE.delimiter(
        SEQUENCE_DELIMITER
    )
    data = EXPLICIT_LITTLE.sequence(SEQUENCE, [item, item], undefined=True)
    table = scan(data + EXPLICIT_LITTLE.element(AFTER, "SH", b"S1"))
    assert tags(table) == [SEQUENCE, AFTER]
    assert len(items(item * 2)[0]) == 2


@pytest.mark.parametrize("length", [4, UNDEFINED])
def test_the_length_of_a_delimiter_is_ignored(length: int) -> None:
    item = EXPLICIT_LITTLE.item(b"", undefined=True, closed=False)
    data = EXPLICIT_LITTLE.header(SEQUENCE, "SQ", UNDEFINED) + item
    data += EXPLICIT_LITTLE.delimiter(ITEM_DELIMITER, length)
    data += EXPLICIT_LITTLE.delimiter(SEQUENCE_DELIMITER, length)
    table = scan(data + EXPLICIT_LITTLE.element(AFTER, "SH", b"S1"))
    assert tags(table) == [SEQUENCE, AFTER]
    assert kinds(table.faults) == ["delimiter-length", "delimiter-length"]


def test_delimiters_inside_a_sequence_of_defined_length_are_skipped() -> None:
    inner = EXPLICIT_LITTLE.element(NAME, "PN", b"AB")
    value = EXPLICIT_LITTLE.item(inner) + EXPLICIT_LITTLE.delimiter(ITEM_DELIMITER)
    value += EXPLICIT_LITTLE.item(inner) + EXPLICIT_LITTLE.delimiter(SEQUENCE_DELIMITER)
    spans, faults = items(value)
    assert [nbytes for _, nbytes, _ in spans] == [10, 10]
    assert kinds(faults) == ["stray-delimiter", "stray-delimiter"]


def test_an_item_longer_than_its_sequence_is_cut_there() -> None:
    inner = EXPLICIT_LITTLE.element(NAME, "PN", b"AB")
    spans, faults = items(EXPLICIT_LITTLE.item(inner, length=100))
    assert spans == [(8, 10, False)]
    assert faults == [Fault("item-overrun", None, 0, 90)]


def test_something_else_in_an_items_place_is_taken_for_one_if_an_item_follows() -> None:
    strange = EXPLICIT_LITTLE.delimiter(0x00080018, 4) + b"abcd"
    spans, faults = items(strange + EXPLICIT_LITTLE.item(b"12") + strange)
    assert spans == [(8, 4, False), (20, 2, False), (30, 4, False)]
    assert faults == [Fault("bad-item", None, 0, 0), Fault("bad-item", None, 22, 0)]


@pytest.mark.parametrize(
    "last",
    [
        EXPLICIT_LITTLE.header(OTHER, "SQ", UNDEFINED),
        EXPLICIT_LITTLE.header(OTHER, "OB", UNDEFINED) + b"12",
        b"\x08\0\x40\x11\xff\xff\xff\xff\xff\xff\xff\xff",
    ],
    ids=["sequence", "bulk", "unreadable"],
)
def test_an_item_with_elements_that_cannot_be_followed_is_as_long_as_it_says(last: bytes) -> None:
    inner = EXPLICIT_LITTLE.element(MODALITY, "CS", b"CT") + last
    value = EXPLICIT_LITTLE.item(inner) + b"x" * 20
    spans, faults = items(value)
    assert spans == [(8, len(inner), False)]
    assert faults == [Fault("bad-item", None, 8 + len(inner), 20)]


def test_a_sequence_that_does_not_start_with_an_item_has_none() -> None:
    spans, faults = items(b"x" * 30)
    assert spans == []
    assert faults == [Fault("bad-item", None, 0, 30)]


@pytest.mark.parametrize("count", range(1, 8))
def test_too_few_bytes_for_an_item_header_are_reported(count: int) -> None:
    spans, faults = items(EXPLICIT_LITTLE.item(b"12") + b"x" * count)
    assert spans == [(8, 2, False)]
    assert faults == [Fault("bad-item", None, 10, count)]


def test_an_item_too_short_for_its_content_is_resynchronised_at_the_delimiter() -> None:
    inner = EXPLICIT_LITTLE.element(NAME, "PN", b"Doe^John")
    item = EXPLICIT_LITTLE.item(inner, length=len(inner) - 4)
    data = EXPLICIT_LITTLE.sequence(SEQUENCE, [item], undefined=True)
    table = scan(data + EXPLICIT_LITTLE.element(AFTER, "SH", b"S1"))
    assert tags(table) == [SEQUENCE, AFTER]
    assert table.faults == [Fault("bad-item", SEQUENCE, 12 + len(item) - 4, 4)]


@pytest.mark.parametrize("levels", range(4))
def test_where_a_sequence_without_items_ends_does_not_depend_on_what_is_around_it(levels: int) -> None:
    stranger = EXPLICIT_LITTLE.element(MODALITY, "CS", b"MR")
    content = EXPLICIT_LITTLE.sequence(OTHER, [stranger], undefined=True)
    content += EXPLICIT_LITTLE.element(AFTER, "SH", b"S1")
    data = content
    for _ in range(levels):
        data = EXPLICIT_LITTLE.sequence(
            SEQUENCE, [EXPLICIT_LITTLE.item(data, undefined=True)], undefined=True
        )
    start = data.index(content)
    assert [(fault.kind, fault.offset, fault.nbytes) for fault in scan(data).faults] == [
        ("bad-item", start + 12, len(stranger))
    ]
    within = scan(content)
    assert tags(within) == [OTHER, AFTER]
    assert within.records[0].nbytes == len(stranger)


@pytest.mark.parametrize("value", [b"", EXPLICIT_LITTLE.item(b""), EXPLICIT_LITTLE.item(b"", undefined=True)])
def test_empty_sequences_and_items(value: bytes) -> None:
    data = EXPLICIT_LITTLE.sequence(SEQUENCE, [value], undefined=True)
    table = scan(data + EXPLICIT_LITTLE.element(AFTER, "SH"))
    assert tags(table) == [SEQUENCE, AFTER]
    assert table.faults == []
    assert len(items(value)[0]) == bool(value)


def test_headers_that_are_skipped_one_behind_the_other_are_one_fault() -> None:
    stray = EXPLICIT_LITTLE.delimiter(ITEM_DELIMITER) + EXPLICIT_LITTLE.delimiter(SEQUENCE_DELIMITER)
    element = EXPLICIT_LITTLE.element(AFTER, "SH", b"S1")
    apart = len(stray) * 2 + len(element)
    table = scan(stray * 2 + element + stray)
    assert table.faults == [
        Fault("stray-delimiter", ITEM_DELIMITER, 0, 32),
        Fault("stray-delimiter", ITEM_DELIMITER, apart, 16),
    ]
    _, faults = items(stray + EXPLICIT_LITTLE.item(b"") + stray * 3)
    assert [(fault.offset, fault.nbytes) for fault in faults] == [(0, 16), (24, 48)]


# Depth.


def nested(levels: int, *, closed: bool = True, vr: str = "SQ") -> bytes:
    encoding = IMPLICIT_LITTLE if vr == "UN" else EXPLICIT_LITTLE
    opening = encoding.header(SEQUENCE, vr, UNDEFINED) + encoding.delimiter(ITEM, UNDEFINED)
    closing = encoding.delimiter(ITEM_DELIMITER) + encoding.delimiter(SEQUENCE_DELIMITER)
    return opening * levels + (closing * levels if closed else b"")


@pytest.mark.parametrize("closed", [False, True])
def test_levels_up_to_the_limit_are_walked(closed: bool) -> None:
    assert tags(scan(nested(50, closed=closed), depth=50)) == [SEQUENCE]
    with pytest.raises(TooDeepError) as ours:
        native_scan.scan(nested(51, closed=closed), False, True, depth=50)
    with pytest.raises(TooDeepError) as plain:
        reference.scan(nested(51, closed=closed), False, True, depth=50)
    assert ours.value.args == plain.value.args


@pytest.mark.parametrize("closed", [False, True])
@pytest.mark.parametrize("vr", ["SQ", "UN"])
def test_a_hundred_thousand_levels_are_refused(vr: str, closed: bool) -> None:
    data = nested(100_000, closed=closed, vr=vr)
    encoding = IMPLICIT_LITTLE if vr == "UN" else EXPLICIT_LITTLE
    with pytest.raises(TooDeepError):
        native_scan.scan(data, encoding.implicit, encoding.little)
    with pytest.raises(TooDeepError):
        native_scan.items(data[8 if vr == "UN" else 12 :], encoding.implicit, encoding.little)


# Rules.


def file_like(encoding: Encoding = EXPLICIT_LITTLE) -> bytes:
    inner = encoding.element(NAME, "PN", b"Doe^")
    return b"".join(
        (
            encoding.element(MODALITY, "CS", b"CT"),
            encoding.sequence(SEQUENCE, [encoding.item(inner, undefined=True)], undefined=True),
            encoding.element(NAME, "PN", b"Doe^John^^^Dr"[:12]),
            encoding.element(AFTER, "SH", b"S1"),
            encoding.element(PIXELS, "OW", bytes(64)),
            encoding.element(0xFFFCFFFC, "OB", bytes(4)),
        )
    )


@ENCODINGS
def test_a_scan_stops_at_pixels(encoding: Encoding) -> None:
    data = file_like(encoding)
    table = scan(data, encoding, stop_at_pixels=True)
    assert tags(table) == [MODALITY, SEQUENCE, NAME, AFTER]
    assert table.stopped
    assert table.end == data.index(encoding.header(PIXELS, "OW", 64))


@ENCODINGS
def test_only_wanted_elements_are_recorded_and_nothing_behind_the_last(encoding: Encoding) -> None:
    table = scan(file_like(encoding), encoding, wanted=[SEQUENCE, AFTER])
    assert tags(table) == [SEQUENCE, AFTER]
    assert table.stopped
    assert scan(file_like(encoding), encoding, wanted=[]).records == []
    assert not scan(file_like(encoding), encoding, wanted=[MODALITY, 0xFFFFFFFF]).stopped


@ENCODINGS
def test_values_above_the_limit_are_deferred(encoding: Encoding) -> None:
    table = scan(file_like(encoding), encoding, defer=12)
    deferred = {record.tag for record in table.records if record.flags & DEFERRED}
    assert deferred == {PIXELS, SEQUENCE}
    everything = scan(file_like(encoding), encoding, defer=0)
    assert all(record.flags & DEFERRED for record in everything.records)


def test_only_one_group_is_read() -> None:
    encoding = EXPLICIT_LITTLE
    meta = encoding.element(0x00020010, "UI", b"1.") + encoding.element(0x00020012, "UI", b"1.2 ")
    table = scan(meta + encoding.element(MODALITY, "CS", b"CT"), only_group=2)
    assert tags(table) == [0x00020010, 0x00020012]
    assert (table.end, table.stopped, table.faults) == (len(meta), True, [])


def test_a_region_is_a_source_of_its_own() -> None:
    encoding = EXPLICIT_LITTLE
    inner = encoding.element(MODALITY, "CS", b"CT") + encoding.element(NAME, "PN", b"Doe^John")
    data = b"\xff" * 5 + inner + b"\xff" * 5
    assert scan(data, start=5, end=5 + len(inner)).records == [
        Record(MODALITY, "CS", 0, 13, 2),
        Record(NAME, "PN", 0, 23, 8),
    ]
    cut = scan(data, start=5, end=len(inner))
    assert cut.records[-1] == Record(NAME, "PN", PARTIAL, 23, 3)
    assert cut.faults == [Fault("truncated-value", NAME, 15, 3)]
