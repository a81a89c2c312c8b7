"""Values that are too long for a length of 16 bits: row C8, and the lengths around the limit.

PS3.5 6.2.2: a value of more than 65,534 bytes, of a VR whose length has 16 bits in explicit VR, is written as
UN, which is little endian in every form.  Read again it stays UN, as in pydicom; written in implicit VR,
where there is room for the length, it has the VR of the dictionary back.
"""

from __future__ import annotations

import io
import struct

import pytest

from tests.conformance.forms import (
    BIG,
    EXPLICIT,
    IMPLICIT,
    elements,
    every_explicit_form,
    every_form,
    made,
    saved,
)

LARGEST = 65534

#: Tags of the standard whose VR is this one.
TAGS = {
    "AE": 0x00080055,
    "AT": 0x00280009,
    "CS": 0x00080008,
    "DA": 0x00080021,
    "DS": 0x30060050,
    "FD": 0x00189087,
    "FL": 0x00089459,
    "IS": 0x00081160,
    "LO": 0x00081040,
    "LT": 0x00104000,
    "PN": 0x00101001,
    "SH": 0x00080094,
    "SL": 0x00186020,
    "SS": 0x00189219,
    "ST": 0x00080081,
    "TM": 0x00080031,
    "UI": 0x0008001A,
    "UL": 0x00186016,
    "US": 0x00280010,
}
TEXT = ("AE", "CS", "DS", "IS", "LO", "PN", "SH", "UI")
BINARY = {"US": "H", "SS": "h", "UL": "L", "SL": "l", "FL": "f", "FD": "d", "AT": "HH"}


def texts(vr: str, nbytes: int) -> list[str]:
    """Return values of at most 16 characters that take `nbytes` with their backslashes."""
    whole = {"UI": "1.2.345", "DS": "-1.2345", "IS": "1234567"}.get(vr, "ABCDEFG")
    values = [whole] * (nbytes // 8)
    rest = nbytes - 8 * len(values)
    # Each value takes 8 bytes with its backslash; the last has none.
    values[-1] = {0: "12345678", 1: "123456789"}.get(rest, "12345678") if vr != "UI" else ""
    if vr == "UI":
        values[-1] = "1.2.3456" if rest == 0 else "1.2.34567" if rest == 1 else "1.2.3456"
    if rest > 1:
        last = "1" * (rest - 1)
        values.append(last)
    joined = "\\".join(values)
    assert len(joined) == nbytes, (len(joined), nbytes)
    return values


def numbers(vr: str, nbytes: int) -> list[int]:
    size = struct.calcsize("<" + BINARY[vr])
    assert nbytes % size == 0
    return [n % 120 for n in range(nbytes // size)]


def packed(vr: str, values: list[int], encoding) -> bytes:
    if vr == "AT":
        return encoding.pack(f"{2 * len(values)}H", *(part for value in values for part in (0, value)))
    return encoding.pack(f"{len(values)}{BINARY[vr]}", *values)


def restored(form, tag, raw):
    """Return the element of a tag that was read as UN in a form and went through implicit VR."""
    again = form.read(form.encoding.element(tag, "UN", raw))
    assert again[tag].VR == "UN"
    assert again[tag].value == raw
    assert form.body(saved(again)) == form.encoding.element(tag, "UN", raw)
    return IMPLICIT.again(again)[tag]


def one(form, dataset):
    """Return the only element of a data set as it is written."""
    (element,) = elements(form.written(dataset), form.encoding)
    return element


# C8: one more than 65,534 bytes makes UN of a VR whose length has 16 bits (6.2.2 note 4).


@pytest.mark.parametrize("vr", TEXT)
@pytest.mark.parametrize("nbytes", (65533, 65534))
@every_explicit_form
def test_text_of_at_most_65534_bytes_keeps_its_vr(form, nbytes, vr):
    values = texts(vr, nbytes)
    element = one(form, made((TAGS[vr], vr, values)))
    pad = b"\0" if vr == "UI" else b" "
    assert element.vr == vr
    assert element.length == LARGEST
    assert element.value == "\\".join(values).encode() + (pad if nbytes % 2 else b"")


@pytest.mark.parametrize("vr", TEXT)
@pytest.mark.parametrize("nbytes", (65535, 65536, 70001))
@every_explicit_form
def test_text_of_more_than_65534_bytes_is_written_as_un_and_is_its_vr_again_when_read(form, nbytes, vr):
    values = texts(vr, nbytes)
    ds = made((TAGS[vr], vr, values))
    with pytest.warns(UserWarning, match="UN"):
        element = one(form, ds)
    pad = b"\0" if vr == "UI" else b" "
    assert element.vr == "UN"
    assert element.length == nbytes + nbytes % 2
    assert element.value == "\\".join(values).encode() + (pad if nbytes % 2 else b"")
    back = restored(form, TAGS[vr], element.value)
    assert vr == back.VR
    assert [str(value) for value in back.value] == values


@pytest.mark.parametrize("vr", ("LT", "ST"))
@pytest.mark.parametrize("nbytes", (65533, 65534, 65535, 65536))
@every_explicit_form
def test_one_long_text_is_written_as_un_beyond_65534_bytes(form, nbytes, vr):
    from cydicom import config

    text = "x" * (nbytes - 1) + "y"
    config.settings.reading_validation_mode = config.IGNORE
    config.settings.writing_validation_mode = config.IGNORE
    ds = made((TAGS[vr], vr, text))
    if nbytes <= LARGEST:
        element = one(form, ds)
    else:
        with pytest.warns(UserWarning, match="UN"):
            element = one(form, ds)
    assert element.vr == (vr if nbytes <= LARGEST else "UN")
    assert element.value == text.encode() + b" " * (nbytes % 2)
    if nbytes > LARGEST:
        back = restored(form, TAGS[vr], element.value)
        assert (back.VR, back.value) == (vr, text)


@pytest.mark.parametrize(
    ("vr", "nbytes"),
    [
        (vr, nbytes)
        for vr in sorted(BINARY)
        for nbytes in (65528, 65532, 65534, 65536, 65544)
        if nbytes % struct.calcsize("<" + BINARY[vr]) == 0
    ],
)
@every_explicit_form
def test_binary_numbers_are_written_as_un_in_little_endian_beyond_65534_bytes(form, nbytes, vr):
    """6.2.2 note 2: the value of UN is little endian, whatever the transfer syntax."""
    values = numbers(vr, nbytes)
    ds = made((TAGS[vr], vr, values))
    if nbytes <= LARGEST:
        element = one(form, ds)
        assert element.vr == vr
        assert element.value == packed(vr, values, form.encoding)
    else:
        with pytest.warns(UserWarning, match="UN"):
            element = one(form, ds)
        assert element.vr == "UN"
        assert element.value == packed(vr, values, EXPLICIT.encoding)
        back = restored(form, TAGS[vr], element.value)
        assert vr == back.VR
        assert list(back.value) == values


@pytest.mark.parametrize("nbytes", (65534, 65535, 65536))
@pytest.mark.parametrize("vr", ("DS", "UI", "LO"))
def test_implicit_vr_has_room_for_any_length(vr, nbytes):
    values = texts(vr, nbytes)
    element = one(IMPLICIT, made((TAGS[vr], vr, values)))
    assert element.length == nbytes + nbytes % 2


@pytest.mark.parametrize("vr", ("DS", "UI", "LO", "US"))
@every_explicit_form
def test_a_long_value_that_was_read_in_implicit_vr_becomes_un(form, vr):
    if vr == "US":
        values = numbers("US", 65536)
        raw = packed("US", values, IMPLICIT.encoding)
    else:
        values = texts(vr, 65536)
        raw = "\\".join(values).encode()
    ds = IMPLICIT.read(IMPLICIT.encoding.element(TAGS[vr], vr, raw))
    with pytest.warns(UserWarning, match="UN"):
        body = form.written(ds)
    assert body == form.encoding.element(TAGS[vr], "UN", raw)
    back = restored(form, TAGS[vr], raw)
    assert vr == back.VR
    assert [str(value) for value in back.value] == [str(value) for value in values]


@pytest.mark.parametrize("vr", ("DS", "UI", "LO", "US"))
@every_explicit_form
def test_a_long_value_written_as_un_has_its_vr_back_in_implicit_vr_and_is_kept_when_unedited(form, vr):
    raw = (
        packed("US", numbers("US", 65536), EXPLICIT.encoding)
        if vr == "US"
        else "\\".join(texts(vr, 65536)).encode()
    )
    element = form.encoding.element(TAGS[vr], "UN", raw)
    ds = form.read(element)
    assert form.body(saved(ds)) == element
    assert ds[TAGS[vr]].value == raw
    ds.Modality = "CT"
    assert form.body(saved(ds)).replace(form.encoding.element(0x00080060, "CS", "CT"), b"") == element
    del ds.Modality
    assert IMPLICIT.written(ds) == IMPLICIT.encoding.element(TAGS[vr], vr, raw)


def test_a_long_value_as_un_is_the_same_bytes_in_either_byte_order():
    raw = packed("US", numbers("US", 140000), EXPLICIT.encoding)
    big = BIG.written(EXPLICIT.read(EXPLICIT.encoding.element(TAGS["US"], "UN", raw)))
    assert big == BIG.encoding.element(TAGS["US"], "UN", raw)
    little = EXPLICIT.written(BIG.read(big))
    assert little == EXPLICIT.encoding.element(TAGS["US"], "UN", raw)


@every_explicit_form
def test_a_long_private_value_keeps_its_bytes(form):
    """No dictionary tells the VR of this one again: it stays UN, its bytes are whole."""
    ds = made((0x00110010, "LO", "ACME"), (0x00111001, "LO", ["ABCDEFG"] * 10000))
    with pytest.warns(UserWarning, match="UN"):
        body = form.written(ds)
    again = form.read(body)
    assert again[0x00111001].VR == "UN"
    assert again[0x00111001].value == b"\\".join([b"ABCDEFG"] * 10000) + b" "


@every_form
@pytest.mark.parametrize("nbytes", (65534, 65535, 65536))
@pytest.mark.parametrize("vr", ("OB", "UT", "UC", "UR", "UN"))
def test_vrs_with_a_length_of_32_bits_are_never_turned_into_un(form, vr, nbytes):
    tag = {"OB": 0x00420011, "UT": 0x00720070, "UC": 0x00080119, "UR": 0x00080120, "UN": 0x00111001}[vr]
    value = b"x" * nbytes if vr in ("OB", "UN") else "x" * nbytes
    element = one(form, made((tag, vr, value)))
    pad = (b"\0" if vr in ("OB", "UN") else b" ") if nbytes % 2 else b""
    assert element.vr == ("" if form is IMPLICIT else vr)
    assert element.value == b"x" * nbytes + pad


def test_a_long_value_in_an_item_leaves_the_lengths_around_it_right():
    ds = made((0x00400275, "SQ", [made((TAGS["DS"], "DS", texts("DS", 65536)), (0x00400400, "LT", "text"))]))
    with pytest.warns(UserWarning, match="UN"):
        body = EXPLICIT.written(ds)
    encoding = EXPLICIT.encoding
    item = encoding.item(
        encoding.element(0x00400400, "LT", "text")
        + encoding.element(TAGS["DS"], "UN", "\\".join(texts("DS", 65536)))
    )
    assert body == encoding.sequence(0x00400275, [item])


def test_file_meta_information_never_gets_un():
    """PS3.5 6.2.2 and PS3.10 7.1: UN is not used in group 0002, so what needs it cannot be written."""
    ds = EXPLICIT.read(EXPLICIT.encoding.element(0x00080060, "CS", "CT"))
    ds.file_meta.PrivateInformationCreatorUID = ["1.2.345"] * 9000
    with pytest.raises(ValueError, match="0002"):
        saved(ds)


# Lengths of 32 bits: what is longer gets a delimiter where there may be one, else it is refused (7.1.1).

GIB = 1 << 30


class Zeros(io.BufferedIOBase):
    """A file object of zeros that nobody has to store."""

    def __init__(self, nbytes: int) -> None:
        self.nbytes = nbytes
        self.at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self.at

    def seek(self, offset: int, whence: int = 0) -> int:
        self.at = offset + (0, self.at, self.nbytes)[whence]
        return self.at

    def read(self, nbytes: int | None = -1) -> bytes:
        left = self.nbytes - self.at
        count = left if nbytes is None or nbytes < 0 else min(left, nbytes)
        self.at += count
        return bytes(count)


def pieces(form, dataset) -> list[bytes | int]:
    """Return the pieces that a data set is written as: bytes, and how many zeros stand between them."""
    from cydicom._native.output import Output
    from cydicom.elementwriters import put_dataset

    out = Output()
    put_dataset(out, dataset, form.encoding.implicit, form.encoding.little)
    return [piece.nbytes if hasattr(piece, "chunks") else bytes(piece) for piece in out.pieces()]


three_forms = pytest.mark.parametrize("form", (EXPLICIT, IMPLICIT, BIG), ids=["explicit", "implicit", "big"])


@three_forms
def test_a_sequence_of_more_than_4_gib_gets_an_undefined_length(form):
    e = form.encoding
    ds = made(
        (0x00400275, "SQ", [made((0x00420011, "OB", Zeros(3 * GIB))) for _ in range(2)]),
        (0x00400400, "LT", "text"),
    )
    head = e.header(0x00420011, "OB", 3 * GIB)
    item = e.delimiter(0xFFFEE000, len(head) + 3 * GIB) + head
    assert pieces(form, ds) == [
        e.header(0x00400275, "SQ", 0xFFFFFFFF) + item,
        3 * GIB,
        item,
        3 * GIB,
        e.delimiter(0xFFFEE0DD) + e.element(0x00400400, "LT", "text"),
    ]


@three_forms
def test_an_item_of_more_than_4_gib_gets_an_undefined_length(form):
    e = form.encoding
    item = made((0x00420011, "OB", Zeros(3 * GIB)), (0x7FE00010, "OW", Zeros(3 * GIB)))
    assert pieces(form, made((0x00400275, "SQ", [item]))) == [
        e.header(0x00400275, "SQ", 0xFFFFFFFF)
        + e.delimiter(0xFFFEE000, 0xFFFFFFFF)
        + e.header(0x00420011, "OB", 3 * GIB),
        3 * GIB,
        e.header(0x7FE00010, "OW", 3 * GIB),
        3 * GIB,
        e.delimiter(0xFFFEE00D) + e.delimiter(0xFFFEE0DD),
    ]


@three_forms
def test_the_longest_value_has_4_gib_less_2_bytes(form):
    ds = made((0x00420011, "OB", Zeros(4 * GIB - 2)))
    assert pieces(form, ds) == [form.encoding.header(0x00420011, "OB", 4 * GIB - 2), 4 * GIB - 2]


@pytest.mark.parametrize("nbytes", (4 * GIB - 1, 4 * GIB, 9 * GIB))
@three_forms
def test_a_longer_value_is_refused_with_the_limit_and_never_wrapped(form, nbytes):
    with pytest.raises(ValueError, match=r"0042,0011.*4294967294"):
        pieces(form, made((0x00420011, "OB", Zeros(nbytes))))
