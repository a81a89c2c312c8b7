"""The law of truncation: a file that is cut is told of, and what lay wholly before the cut is as it was.

A cut between two elements of the data set leaves a file that is a file.  In an image it is told by the
pixel data that is missing; behind pixel data, and in what is no image, nothing in the bytes tells it from a
file that never had more.  These places, and no others, are silent.
"""

from __future__ import annotations

import random
import warnings
from typing import Any

import pytest

cydicom = pytest.importorskip("cydicom")

from cydicom.errors import DicomReadWarning, InvalidDicomError  # noqa: E402
from cydicom.uid import UID  # noqa: E402
from tests.corpus.build import (  # noqa: E402
    CT_IMAGE_UID,
    DEFLATED_UID,
    EXPLICIT_BIG,
    EXPLICIT_BIG_UID,
    EXPLICIT_LITTLE,
    EXPLICIT_LITTLE_UID,
    IMPLICIT_LITTLE,
    IMPLICIT_LITTLE_UID,
    JPEG_BASELINE_UID,
    Encoding,
    deflated,
    file_meta,
    part10,
)
from tests.laws.inputs import corpus, several, some  # noqa: E402
from tests.laws.layout import Element, layout  # noqa: E402


def nested(encoding: Encoding, *, undefined: bool) -> bytes:
    """Return a data set with items in items, and elements before, between and behind."""
    inner = encoding.item(encoding.element(0x00080104, "LO", b"meaning "), undefined=undefined)
    middle = encoding.item(
        encoding.element(0x00080100, "SH", b"code")
        + encoding.sequence(0x00400260, [inner, inner], undefined=undefined)
        + encoding.element(0x00400280, "ST", b"comment "),
        undefined=undefined,
    )
    return b"".join(
        (
            encoding.element(0x00080060, "CS", b"CT"),
            encoding.sequence(0x00081032, [middle, encoding.item(), middle], undefined=undefined),
            encoding.element(0x00100010, "PN", b"Doe^John"),
            encoding.number(0x00280010, "US", 512),
            encoding.element(0x7FE00010, "OW", bytes(range(64))),
        )
    )


#: Values that end up to this far before a cut are compared as values, those before them by their place.
NEAR = 300

#: What the report alone tells of.
QUIET = {"no-pixel-data", "no-prefix", "preamble"}
SOP_CLASS = 0x00080016
PIXELS = (0x7FE00008, 0x7FE00009, 0x7FE00010)

SYNTAXES = {
    "explicit": (EXPLICIT_LITTLE, EXPLICIT_LITTLE_UID),
    "implicit": (IMPLICIT_LITTLE, IMPLICIT_LITTLE_UID),
    "big endian": (EXPLICIT_BIG, EXPLICIT_BIG_UID),
}

BUILT = {
    f"{name}, {'undefined' if undefined else 'defined'} length": part10(
        nested(encoding, undefined=undefined), uid
    )
    for name, (encoding, uid) in SYNTAXES.items()
    for undefined in (False, True)
}
BUILT["an image"] = part10(nested(EXPLICIT_LITTLE, undefined=False), meta=file_meta(sop_class=CT_IMAGE_UID))
BUILT["encapsulated"] = part10(
    EXPLICIT_LITTLE.element(0x00080060, "CS", b"CT")
    + EXPLICIT_LITTLE.encapsulated([bytes(20), bytes(30)], table=b"\0\0\0\0\x1c\0\0\0")
    + EXPLICIT_LITTLE.element(0xFFFCFFFC, "OB", bytes(10)),
    JPEG_BASELINE_UID,
)
DEFLATED = part10(deflated(nested(EXPLICIT_LITTLE, undefined=True)), DEFLATED_UID)


def value_of(element: Element) -> Any:
    """Return an element's value as text; of a sequence, that it is one: its items are looked at apart."""
    try:
        found = element.owner[element.path[-1]]
        return "items" if found.VR == "SQ" else f"{found.VR} {found.value!r}"
    except InvalidDicomError:
        raise
    except (ValueError, NotImplementedError) as error:
        return type(error).__name__


Contents = dict[tuple[int, ...], tuple[Any, int]]


def contents(dataset: Any, near: int = 0) -> Contents:
    """Return the value of each element by its path, and where what follows it starts.

    Of those that end before `near`, the place of the value is returned instead: its bytes are the same.
    """
    found: Contents = {}
    for one in layout(dataset):
        end = one.end + 8 * one.undefined
        found[one.path] = (value_of(one) if end >= near else (one.vr, one.start, one.end)), end
    return found


def is_image(sop_class: UID | None) -> bool:
    """Tell whether a SOP class is one of images, as far as the names say so."""
    return sop_class is not None and "Image Storage" in sop_class.name


def silent_places(dataset: Any, data: bytes) -> set[int]:
    """Return the beginning of the data set and the places between elements: of an image behind its pixels."""
    image = is_image(dataset.file_meta.get("MediaStorageSOPClassUID"))
    places = set() if image else {dataset._dict.start}
    behind = False
    for element in layout(dataset):
        if element.level == 0:
            tag = element.path[-1]
            image = is_image(dataset.SOPClassUID) if tag == SOP_CLASS else image
            behind = behind or tag in PIXELS
            if behind or not image:
                places.add(element.end + 8 * element.undefined)
    return places - {len(data)}


def cut(data: bytes, at: int, *whole: Contents) -> tuple[bool, list[str]]:
    """Return whether a cut is told of, and what of the elements before it is wrong.

    There is one warning as well, but where the pixel data is missing: that may be meant.
    """
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        try:
            dataset = cydicom.dcmread(data[:at])
            left = contents(dataset, at - NEAR)
        except InvalidDicomError:
            return True, []
        kinds = {entry.kind for entry in dataset.read_report}
        warned = any(issubclass(message.category, DicomReadWarning) for message in seen)
        assert warned is bool(kinds - QUIET), f"cut at {at}: {kinds}"
        told = bool(kinds)
    wrong = [
        f"cut at {at}: {'.'.join(f'{tag:X}' for tag in path)} is {left.get(path, ('lost',))[0]}"
        for path, (_, end) in (whole[0].items() if whole else ())
        if end <= at and left.get(path, ("lost",))[0] not in [one[path][0] for one in whole]
    ]
    return told, wrong


def check(data: bytes, places: Any) -> tuple[int, int]:
    """Hold the law against cuts at some places; return how many there were, and how many silent."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dataset = cydicom.dcmread(data)
        wholes = contents(dataset), contents(dataset, len(data) + 1)
        told_already = bool(dataset.read_report)
    silent_ones = silent_places(dataset, data)
    count = silent = 0
    for at in places:
        told, wrong = cut(data, at, *wholes)
        assert wrong == []
        if not told_already:
            assert told is (at not in silent_ones), f"cut at {at} of {len(data)}"
        count += 1
        silent += not told
    return count, silent


@pytest.mark.parametrize("name", BUILT)
def test_a_cut_anywhere_is_told_and_what_lies_before_it_is_kept(name: str) -> None:
    data = BUILT[name]
    assert check(data, range(len(data)))[0] == len(data)


def test_a_cut_anywhere_in_a_deflated_data_set_is_told() -> None:
    # The end of what is deflated is part of it; a byte that makes its length even may follow.
    assert [at for at in range(len(DEFLATED) - 1) if not cut(DEFLATED, at)[0]] == []


def ct_small() -> bytes:
    found = [build for name, build in corpus().items() if name.endswith("/CT_small.dcm")]
    if not found:
        pytest.skip("pydicom's files are absent")
    return found[0]()


def test_ct_small_cut_up_to_its_pixels() -> None:
    data = ct_small()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dataset = cydicom.dcmread(data)
    start = next(element.start for element in layout(dataset) if element.path == (0x7FE00010,))
    step = 1 if several(1) > 1 else 17
    check(data, [*range(700), *range(700, start, step), *range(start - 20, start + 10)])


def test_ct_small_cut_within_and_behind_its_pixels() -> None:
    data = ct_small()
    check(data, [*range(len(data) - 200, len(data)), *range(7000, len(data), 137 if several(1) == 1 else 1)])


@pytest.mark.parametrize("name", [name for name in some(corpus(), 3) if name.startswith("pydicom/")])
def test_files_of_the_corpus_cut_anywhere(name: str) -> None:
    data = corpus()[name]()
    if not 132 < len(data) < 1 << 20:
        pytest.skip("too small, or too large to be read again and again")
    chance = random.Random(name)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            dataset = cydicom.dcmread(data)
    except InvalidDicomError:
        pytest.skip("not a DICOM file")
    if dataset._dict.blocks.packed is not None:
        assert all(cut(data, at)[0] for at in chance.sample(range(len(data) - 1), 20))
        return
    check(data, chance.sample(range(len(data)), min(several(10), len(data))))
