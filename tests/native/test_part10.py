"""Opening a source: preamble, file meta information, encoding and table of the data set (PS3.10 7)."""

from __future__ import annotations

import warnings
from array import array
from typing import TYPE_CHECKING, Any

import pytest

from cydicom import policy
from cydicom._native.blocks import Blocks
from cydicom._native.part10 import Opened, open_source
from cydicom.errors import DicomReadWarning, InvalidDicomError, LimitError, ParseError, TruncatedElement
from cydicom.filereader import _Special
from cydicom.source import ObjectSource
from tests.corpus.build import (
    CT_IMAGE_UID,
    DEFLATED_UID,
    EXPLICIT_BIG,
    EXPLICIT_BIG_UID,
    EXPLICIT_LITTLE,
    EXPLICIT_LITTLE_UID,
    IMPLICIT_LITTLE,
    IMPLICIT_LITTLE_UID,
    JPEG_BASELINE_UID,
    RAW_DATA_UID,
    UNDEFINED,
    Encoding,
    deflated,
    file_meta,
    group_length,
    part10,
    uid,
)
from tests.properties.test_scan_properties import Serving
from tests.reference.native_scan import in_tag_order

if TYPE_CHECKING:
    from collections.abc import Callable

MODALITY, NAME, ROWS, PIXELS = 0x00080060, 0x00100010, 0x00280010, 0x7FE00010
META_TAGS = [0x00020000, 0x00020001, 0x00020002, 0x00020003, 0x00020010, 0x00020012]
PLAIN = policy.Policy()


def dataset(encoding: Encoding = EXPLICIT_LITTLE) -> bytes:
    return b"".join(
        (
            encoding.element(MODALITY, "CS", b"CT"),
            encoding.element(NAME, "PN", b"Doe^John"),
            encoding.number(ROWS, "US", 4),
            encoding.element(PIXELS, "OW", bytes(32)),
        )
    )


TAGS = [MODALITY, NAME, ROWS, PIXELS]


def opened(data: bytes, start: int = 0, *, force: bool = False, rules: Any = PLAIN, **options: Any) -> Opened:
    """Return what opening these bytes gives; warnings are left out."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = open_source(Blocks.whole(data), start, force, rules, _Special, **options)
    assert found is not None
    return found


def kinds(found: Opened) -> list[str]:
    return [entry.kind for entry in found.report.entries()]


def encoding_of(found: Opened) -> tuple[bool, bool]:
    return found.implicit, found.little


# The container.


def test_a_sound_file_has_all_its_parts() -> None:
    data = part10(dataset(), preamble=b"P" * 128)
    found = opened(data)
    assert found.preamble == b"P" * 128
    assert found.meta.tags() == META_TAGS
    assert found.dataset.tags() == TAGS
    assert found.command is None
    assert found.end == len(data)
    assert kinds(found) == []


@pytest.mark.parametrize("data", [b"", bytes(131), bytes(132), b"DICM", b"x" * 500])
def test_without_the_prefix_it_is_not_dicom(data: bytes) -> None:
    assert open_source(Blocks.whole(data), 0, False, PLAIN, _Special) is None


def test_a_file_may_start_anywhere_in_its_source() -> None:
    data = part10(dataset())
    found = opened(b"\xff" * 77 + data, 77)
    assert found.dataset.tags() == TAGS
    assert found.end == 77 + len(data)


@pytest.mark.parametrize("start", [-1, -132, -(2**62)])
def test_a_negative_start_is_refused(start: int) -> None:
    with pytest.raises(EOFError):
        open_source(Blocks.whole(part10(dataset())), start, True, PLAIN, _Special)


@pytest.mark.parametrize("start", [10_000, 2**62])
def test_behind_the_end_is_nothing(start: int) -> None:
    assert open_source(Blocks.whole(part10(dataset())), start, False, PLAIN, _Special) is None
    found = opened(part10(dataset()), start, force=True)
    assert found.dataset.tags() == []


def test_exactly_the_prefix_is_an_empty_data_set() -> None:
    with pytest.warns(DicomReadWarning):
        found = open_source(Blocks.whole(bytes(128) + b"DICM"), 0, False, PLAIN, _Special)
    assert found is not None
    assert found.dataset.tags() == found.meta.tags() == []
    assert kinds(found) == ["empty-data-set"]


@pytest.mark.parametrize("encoding", [EXPLICIT_LITTLE, EXPLICIT_BIG, IMPLICIT_LITTLE])
def test_a_bare_data_set_is_read_if_forced(encoding: Encoding) -> None:
    found = open_source(Blocks.whole(dataset(encoding)), 0, True, PLAIN, _Special)
    assert found is not None
    assert found.preamble is None
    assert encoding_of(found) == tuple(encoding)
    assert found.dataset.tags() == TAGS
    assert kinds(found) == ["no-prefix"]


def test_a_prefix_without_preamble_is_passed_if_forced() -> None:
    found = opened(b"DICM" + file_meta() + dataset(), force=True)
    assert found.meta.tags() == META_TAGS
    assert found.dataset.tags() == TAGS
    assert kinds(found) == ["misplaced-prefix"]


@pytest.mark.parametrize(
    ("magic", "executable"),
    [
        (b"MZ", True),
        (b"\x7fELF", True),
        (b"\xcf\xfa\xed\xfe", True),
        (b"II*\0", False),
        (b"{}", False),
        (b"", False),
    ],
)
def test_a_preamble_is_kept_and_executable_magic_reported(magic: bytes, executable: bool) -> None:
    preamble = magic.ljust(128, b"\0")
    found = open_source(Blocks.whole(part10(dataset(), preamble=preamble)), 0, False, PLAIN, _Special)
    assert found is not None
    assert found.preamble == preamble
    assert kinds(found) == (["preamble"] if executable else [])


# File meta information.


@pytest.mark.parametrize(
    ("syntax", "encoding"),
    [
        (IMPLICIT_LITTLE_UID, IMPLICIT_LITTLE),
        (EXPLICIT_LITTLE_UID, EXPLICIT_LITTLE),
        (EXPLICIT_BIG_UID, EXPLICIT_BIG),
        (JPEG_BASELINE_UID, EXPLICIT_LITTLE),
    ],
)
def test_the_meta_is_explicit_little_endian_in_every_syntax(syntax: str, encoding: Encoding) -> None:
    found = opened(part10(dataset(encoding), syntax))
    assert encoding_of(found) == tuple(encoding)
    assert found.meta.tags() == META_TAGS
    assert (found.meta.implicit, found.meta.little) == (False, True)
    assert found.dataset.tags() == TAGS
    # Its pixel data is native.
    assert kinds(found) == (["pixel-data-length"] if syntax == JPEG_BASELINE_UID else [])


@pytest.mark.parametrize(
    ("syntax", "undefined", "told"),
    [
        (IMPLICIT_LITTLE_UID, True, True),
        (EXPLICIT_LITTLE_UID, True, True),
        (EXPLICIT_LITTLE_UID, False, False),
        (JPEG_BASELINE_UID, True, False),
        (JPEG_BASELINE_UID, False, True),
        ("1.2.3.4.5", True, False),
        ("1.2.3.4.5", False, False),
    ],
)
def test_pixel_data_has_the_form_of_its_transfer_syntax(syntax: str, undefined: bool, told: bool) -> None:
    encoding = IMPLICIT_LITTLE if syntax == IMPLICIT_LITTLE_UID else EXPLICIT_LITTLE
    pixels = encoding.encapsulated([b"abcd"]) if undefined else encoding.element(PIXELS, "OW", b"abcd")
    start = part10(encoding.element(MODALITY, "CS", b"CT"), syntax)
    found = opened(start + pixels)
    assert [kind for kind in kinds(found) if kind != "unknown-transfer-syntax"] == (
        ["pixel-data-length"] if told else []
    )
    if told:
        (entry,) = found.report.entries()
        assert (entry.tag, entry.offset) == (PIXELS, len(start))
        assert ("an undefined" if undefined else "a defined") in entry.message


def test_pixel_data_of_items_is_free_in_its_form() -> None:
    """An icon is native or encapsulated, whatever the image is (PS3.5 A.4)."""
    icon = EXPLICIT_LITTLE.element(PIXELS, "OW", b"abcd")
    item = EXPLICIT_LITTLE.item(icon)
    sequence = EXPLICIT_LITTLE.element(0x00880200, "SQ", item)
    assert kinds(opened(part10(sequence, JPEG_BASELINE_UID))) == []


SOP_CLASS, PROVIDER_URL, FLOAT_PIXELS, DOUBLE_PIXELS = 0x00080016, 0x00287FE0, 0x7FE00008, 0x7FE00009
SEGMENTATION_UID = "1.2.840.10008.5.1.4.1.1.66.4"


def of_class(sop_class: str, meta_class: str = RAW_DATA_UID, rest: bytes = b"") -> bytes:
    """Return a file that tells its SOP class twice, without pixel data; once if the first is empty."""
    own = EXPLICIT_LITTLE.element(SOP_CLASS, "UI", uid(sop_class)) if sop_class else b""
    meta = file_meta(sop_class=meta_class)
    return part10(own + EXPLICIT_LITTLE.element(MODALITY, "CS", b"CT") + rest, meta=meta)


@pytest.mark.parametrize(
    ("sop_class", "meta_class", "told"),
    [
        (CT_IMAGE_UID, RAW_DATA_UID, True),
        (SEGMENTATION_UID, RAW_DATA_UID, True),
        (RAW_DATA_UID, CT_IMAGE_UID, False),
        ("", CT_IMAGE_UID, True),
        ("", RAW_DATA_UID, False),
        ("1.2.3.4", CT_IMAGE_UID, False),
        ("1." * 300 + "1", CT_IMAGE_UID, False),
    ],
)
def test_an_image_without_pixel_data_is_told_of_in_the_report_alone(
    sop_class: str, meta_class: str, told: bool
) -> None:
    data = of_class(sop_class, meta_class)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = open_source(Blocks.whole(data), 0, False, PLAIN, _Special)
    assert found is not None
    assert kinds(found) == (["no-pixel-data"] if told else [])
    if told:
        (entry,) = found.report.entries()
        assert (entry.tag, entry.offset, entry.nbytes) == (PIXELS, len(data), 0)


@pytest.mark.parametrize("tag", [PROVIDER_URL, FLOAT_PIXELS, DOUBLE_PIXELS, PIXELS])
def test_pixel_data_may_have_another_form_or_place(tag: int) -> None:
    vr = {PROVIDER_URL: "UR", FLOAT_PIXELS: "OF", DOUBLE_PIXELS: "OD", PIXELS: "OW"}[tag]
    assert kinds(opened(of_class(CT_IMAGE_UID, rest=EXPLICIT_LITTLE.element(tag, vr, bytes(8))))) == []


@pytest.mark.parametrize("options", [{"stop_at_pixels": True}, {"wanted": array("I", [MODALITY]).tobytes()}])
def test_pixel_data_that_was_not_asked_for_is_not_missed(options: dict[str, Any]) -> None:
    data = of_class(CT_IMAGE_UID, rest=EXPLICIT_LITTLE.element(PIXELS, "OW", bytes(8)))
    assert kinds(opened(data, **options)) == []


def test_a_header_read_up_to_pixel_data_that_is_not_there_is_told_of() -> None:
    assert kinds(opened(of_class(CT_IMAGE_UID), stop_at_pixels=True)) == ["no-pixel-data"]


def test_pixel_data_without_bytes_is_of_either_form() -> None:
    data = EXPLICIT_LITTLE.element(PIXELS, "OB", b"")
    assert kinds(opened(part10(data, JPEG_BASELINE_UID))) == []


@pytest.mark.parametrize("length", [0, 20, 107, 109, 2**32 - 1])
def test_the_group_is_found_by_its_tags_not_by_its_length(length: int) -> None:
    meta = file_meta()[12:]
    found = opened(part10(dataset(), meta=group_length(meta, length) + meta))
    assert found.meta.tags() == META_TAGS
    assert found.dataset.tags() == TAGS
    assert kinds(found) == ["group-length"]


def test_the_group_may_lack_its_length() -> None:
    found = opened(part10(dataset(), meta=file_meta()[12:]))
    assert found.meta.tags() == META_TAGS[1:]
    assert kinds(found) == []


@pytest.mark.parametrize("encoding", [EXPLICIT_LITTLE, EXPLICIT_BIG, IMPLICIT_LITTLE])
def test_without_a_transfer_syntax_the_first_element_decides(encoding: Encoding) -> None:
    found = opened(part10(dataset(encoding), None))
    assert encoding_of(found) == tuple(encoding)
    assert found.dataset.tags() == TAGS
    assert kinds(found) == ["no-transfer-syntax"]


@pytest.mark.parametrize("padding", [b"", b"\0", b" ", b"\0\0\0 ", b"  "])
def test_a_transfer_syntax_may_be_padded_anyhow(padding: bytes) -> None:
    found = opened(part10(dataset(IMPLICIT_LITTLE), IMPLICIT_LITTLE_UID.encode() + padding))
    assert encoding_of(found) == (True, True)
    assert found.dataset.tags() == TAGS


def test_an_unknown_transfer_syntax_is_taken_for_explicit_little_endian() -> None:
    found = opened(part10(dataset(), "1.2.3.4.5"))
    assert encoding_of(found) == (False, True)
    assert found.dataset.tags() == TAGS
    assert kinds(found) == ["unknown-transfer-syntax"]


def test_a_transfer_syntax_of_64_kilobytes_is_refused() -> None:
    with pytest.raises(ParseError, match="at most 64") as fault:
        opened(part10(dataset(), b"1" * 65_534))
    assert fault.value.tag == 0x00020010


def test_the_last_of_two_transfer_syntaxes_counts() -> None:
    meta = file_meta(EXPLICIT_LITTLE_UID) + EXPLICIT_LITTLE.element(
        0x00020010, "UI", uid(IMPLICIT_LITTLE_UID)
    )
    found = opened(part10(dataset(IMPLICIT_LITTLE), meta=meta))
    assert encoding_of(found) == (True, True)
    assert "duplicate-tag" in kinds(found)


def test_a_meta_in_implicit_vr_is_read_and_reported() -> None:
    elements = IMPLICIT_LITTLE.element(0x00020010, "UI", uid(EXPLICIT_LITTLE_UID))
    found = opened(part10(dataset(), meta=IMPLICIT_LITTLE.number(0x00020000, "UL", len(elements)) + elements))
    assert found.meta.tags() == [0x00020000, 0x00020010]
    assert found.dataset.tags() == TAGS
    assert kinds(found) == ["meta"]


def test_an_element_of_undefined_length_in_the_meta_is_refused() -> None:
    meta = file_meta() + EXPLICIT_LITTLE.header(0x00020102, "OB", UNDEFINED)
    with pytest.raises(ParseError) as fault:
        opened(part10(dataset(), meta=meta))
    assert fault.value.tag == 0x00020102


def test_a_meta_element_of_a_gigabyte_is_refused() -> None:
    meta = file_meta() + EXPLICIT_LITTLE.element(0x00020102, "OB", b"", 1 << 30)
    with pytest.raises(TruncatedElement) as fault:
        opened(part10(dataset(), meta=meta))
    assert fault.value.tag == 0x00020102


def test_meta_elements_that_are_nonsense_end_quickly() -> None:
    meta = b"".join(EXPLICIT_LITTLE.tag(0x00020000 + i) + b"ZZ\xff\xff" for i in range(1000))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            found = open_source(Blocks.whole(part10(b"", meta=meta)), 0, False, PLAIN, _Special)
        except InvalidDicomError:
            return
    assert found is not None
    assert len(found.dataset.tags()) <= 1000


# The encoding that the data set shows.


@pytest.mark.parametrize(
    ("syntax", "encoding"), [(IMPLICIT_LITTLE_UID, EXPLICIT_LITTLE), (EXPLICIT_LITTLE_UID, IMPLICIT_LITTLE)]
)
def test_a_data_set_in_the_other_vr_form_is_read_as_it_is(syntax: str, encoding: Encoding) -> None:
    found = opened(part10(dataset(encoding), syntax))
    assert encoding_of(found) == tuple(encoding)
    assert found.dataset.tags() == TAGS
    assert kinds(found) == ["vr-switch"]
    strict = PLAIN.replace(reading_validation_mode=policy.RAISE)
    with pytest.raises(InvalidDicomError):
        opened(part10(dataset(encoding), syntax), rules=strict)


@pytest.mark.parametrize(
    ("syntax", "encoding"), [(EXPLICIT_BIG_UID, EXPLICIT_LITTLE), (EXPLICIT_LITTLE_UID, EXPLICIT_BIG)]
)
def test_a_data_set_in_the_other_byte_order_is_read_as_it_is(syntax: str, encoding: Encoding) -> None:
    found = opened(part10(dataset(encoding), syntax))
    assert encoding_of(found) == tuple(encoding)
    assert found.dataset.tags() == TAGS
    assert kinds(found) == ["byte-order"]


def test_zeros_behind_the_data_set_are_no_element() -> None:
    found = opened(part10(dataset() + bytes(1000)))
    assert found.dataset.tags() == TAGS
    assert kinds(found) == ["padding"]


def test_zeros_in_place_of_the_data_set_are_no_element() -> None:
    found = opened(part10(bytes(1000)))
    assert found.dataset.tags() == []
    assert "padding" in kinds(found)


def test_a_command_set_is_implicit_wherever_it_stands() -> None:
    encoding = IMPLICIT_LITTLE
    command = encoding.number(0x00000100, "US", 1) + encoding.number(0x00000110, "US", 7)
    command = encoding.number(0x00000000, "UL", len(command)) + command
    found = opened(part10(command + dataset()))
    assert found.command is not None
    assert found.command.tags() == [0x00000000, 0x00000100, 0x00000110]
    assert found.dataset.tags() == TAGS
    bare = opened(command + dataset(), force=True)
    assert bare.command is not None
    assert bare.dataset.tags() == TAGS


# Rules.


@pytest.mark.parametrize("encoding", [EXPLICIT_LITTLE, IMPLICIT_LITTLE])
def test_the_rules_hold_for_the_data_set_alone(encoding: Encoding) -> None:
    syntax = IMPLICIT_LITTLE_UID if encoding.implicit else EXPLICIT_LITTLE_UID
    data = part10(dataset(encoding), syntax)
    before = opened(data, stop_at_pixels=True)
    assert before.dataset.tags() == TAGS[:-1]
    assert data[before.end :][:4] == encoding.tag(PIXELS)
    some = opened(data, wanted=in_tag_order([NAME]))
    assert some.meta.tags() == META_TAGS
    assert some.dataset.tags() == [NAME]
    assert opened(data, wanted=b"").dataset.tags() == []
    late = opened(data, defer=0)
    assert all(late.dataset.is_deferred(tag) for tag in TAGS)
    assert not any(late.meta.is_deferred(tag) for tag in META_TAGS)


@pytest.mark.parametrize("step", [1, 7, 16384])
@pytest.mark.parametrize("options", [{}, {"defer": 10}, {"stop_at_pixels": True}, {"wanted": b""}], ids=str)
def test_a_file_that_is_read_in_parts_opens_alike(step: int, options: dict[str, Any]) -> None:
    data = part10(dataset() + EXPLICIT_LITTLE.element(0xFFFCFFFC, "OB", bytes(20_000)))
    whole = opened(data, **options)
    blocks = Blocks(len(data), ObjectSource(Serving(data, step)))
    parts = open_source(blocks, 0, False, PLAIN, _Special, **options)
    assert parts is not None
    for name in ("preamble", "implicit", "little", "end"):
        assert getattr(parts, name) == getattr(whole, name)
    assert parts.dataset.tags() == whole.dataset.tags()
    assert [parts.dataset.stored(tag).value for tag in parts.dataset.tags()] == [
        whole.dataset.stored(tag).value for tag in whole.dataset.tags()
    ]


@pytest.mark.parametrize("end", range(128, 132 + 150))
def test_a_file_cut_anywhere_opens_or_is_refused(end: int) -> None:
    data = part10(dataset())[:end]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = open_source(Blocks.whole(data), 0, False, PLAIN, _Special)
    if end < 132:
        assert found is None
    else:
        assert found is not None
        assert len(found.meta) <= len(META_TAGS)


def test_one_warning_tells_of_all_that_was_met() -> None:
    data = part10(dataset()[:-4], None)
    with pytest.warns(DicomReadWarning) as given:
        open_source(Blocks.whole(data), 0, False, PLAIN, _Special)
    assert len(given) == 1


# Deflated data sets.


def test_a_deflated_data_set_is_read() -> None:
    found = opened(part10(deflated(dataset()), DEFLATED_UID))
    assert found.deflated
    assert found.dataset.tags() == TAGS
    assert kinds(found) == []


@pytest.mark.parametrize(
    "options", [{"stop_at_pixels": True}, {"wanted": in_tag_order([NAME, ROWS])}], ids=str
)
def test_a_deflated_data_set_is_inflated_as_far_as_it_is_wanted(options: dict[str, Any]) -> None:
    large = dataset()[: -32 - 4] + EXPLICIT_LITTLE.pack("L", 8 << 20) + bytes(8 << 20)
    small = PLAIN.replace(limits=policy.Limits(inflated_bytes=4 << 20, inflated_ratio=1))
    with pytest.raises(LimitError):
        opened(part10(deflated(large), DEFLATED_UID), rules=small)
    found = opened(part10(deflated(large), DEFLATED_UID), rules=small, **options)
    assert set(found.dataset.tags()) <= set(TAGS[:-1])
    assert ROWS in found.dataset


@pytest.mark.parametrize(
    "change",
    [lambda data: data[:-20], lambda data: data + b"junk", lambda data: b"\xff" * 20],
    ids=["cut", "junk behind", "not deflated"],
)
def test_a_damaged_deflated_data_set_is_reported(change: Callable[[bytes], bytes]) -> None:
    noise = bytes((i * i * 7 + i) % 251 for i in range(4000))
    whole = dataset() + EXPLICIT_LITTLE.element(0xFFFCFFFC, "OB", noise)
    found = opened(part10(change(deflated(whole)), DEFLATED_UID))
    assert "deflate" in kinds(found)


# Arguments.


@pytest.mark.parametrize("arguments", [(None, PLAIN, _Special), (0, None, _Special), (0, PLAIN, None)])
def test_none_is_refused(arguments: tuple[Any, Any, Any]) -> None:
    blocks, rules, special = arguments
    with pytest.raises(TypeError):
        open_source(None if blocks is None else Blocks(0), 0, True, rules, special)  # type: ignore[arg-type]


@pytest.mark.parametrize("padding", [b" ", b"   "])
def test_a_transfer_syntax_may_have_spaces_before_it(padding: bytes) -> None:
    data = part10(dataset(IMPLICIT_LITTLE), padding + IMPLICIT_LITTLE_UID.encode() + b"\0")
    assert encoding_of(opened(data)) == (True, True)


@pytest.mark.parametrize("count", [1, 3])
def test_stray_delimiters_do_not_tell_how_a_data_set_is_encoded(count: int) -> None:
    stray = EXPLICIT_LITTLE.delimiter(0xFFFEE00D) * count
    for encoding in (EXPLICIT_LITTLE, IMPLICIT_LITTLE):
        assert encoding_of(opened(part10(stray + dataset(encoding), EXPLICIT_LITTLE_UID))) == (
            encoding.implicit,
            True,
        )
    assert encoding_of(opened(part10(stray, EXPLICIT_LITTLE_UID))) == (False, True)


def test_strange_letters_that_would_be_a_length_past_the_end_are_a_vr() -> None:
    strange = EXPLICIT_LITTLE.tag(0x00080008) + b"z\xff\x04\0abcd"
    found = opened(part10(strange + dataset(), EXPLICIT_LITTLE_UID))
    assert encoding_of(found) == (False, True)
