"""What is done again and again with an input: whatever a user does with a file."""

from __future__ import annotations

import copy
import io
import pickle
import warnings
from functools import cache
from json import scanner
from typing import TYPE_CHECKING, Any

import cydicom
from cydicom.errors import InvalidDicomError
from cydicom.uid import ExplicitVRBigEndian, ImplicitVRLittleEndian, RLELossless
from tests.compat.corpus import files
from tests.hostile.touching import touch_values

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

#: What may be refused, with a documented exception: that, too, has to give back what it took.
REFUSALS = (InvalidDicomError, ValueError, NotImplementedError)


def read_touch_save(data: bytes, options: Mapping[str, Any], *, heavy: bool = False) -> None:
    """Read, ask for every value, print, walk and save; refusals are swallowed."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            dataset = cydicom.dcmread(io.BytesIO(data), **options)
            if not heavy:
                touch_values(dataset)
                str(dataset)
                dataset.walk(lambda owner, element: None)
            dataset.save_as(io.BytesIO())
        except REFUSALS:
            pass


def read(data: bytes) -> Any:
    """Return the data set of a file in memory."""
    return cydicom.dcmread(io.BytesIO(data))


def touch(data: bytes) -> None:
    """Ask for every value."""
    touch_values(read(data))


def text(data: bytes) -> None:
    """Print."""
    str(read(data))


def save(data: bytes) -> None:
    """Save untouched."""
    read(data).save_as(io.BytesIO())


def save_edited(data: bytes) -> None:
    """Save after an edit and an addition in the root."""
    dataset = read(data)
    dataset.PatientName = "Doe^Jane"
    dataset.add_new(0x00204000, "LT", "new")
    dataset.save_as(io.BytesIO())


def encode(data: bytes) -> None:
    """Write every value anew, in the other byte order."""
    dataset = read(data)
    touch_values(dataset)
    little = dataset.original_encoding[1]
    dataset.file_meta.TransferSyntaxUID = ExplicitVRBigEndian if little else ImplicitVRLittleEndian
    cydicom.dcmwrite(io.BytesIO(), dataset)


def shallow_copy(data: bytes) -> None:
    """Copy."""
    copy.copy(read(data))


def deep_copy(data: bytes) -> None:
    """Copy with all that is in it, touched and untouched."""
    dataset = read(data)
    copy.deepcopy(dataset)
    touch_values(dataset)
    copy.deepcopy(dataset)


def pickled(data: bytes) -> None:
    """Pickle and back, touched and untouched."""
    dataset = read(data)
    pickle.loads(pickle.dumps(dataset))
    touch_values(dataset)
    pickle.loads(pickle.dumps(dataset))


def json(data: bytes) -> None:
    """To JSON as text and back, and to its model and back.

    What of the text is left to :mod:`json` is parsed by its Python code: with any ``object_pairs_hook``, also
    with ``dict``, the C code of CPython 3.11 holds more and more blocks for hundreds of calls, some hundred
    in all.
    """
    dataset = read(data)
    usual = scanner.make_scanner
    scanner.make_scanner = scanner.py_make_scanner
    try:
        cydicom.Dataset.from_json(dataset.to_json())
    finally:
        scanner.make_scanner = usual
    cydicom.Dataset.from_json(dataset.to_json_dict())


def compared(data: bytes) -> None:
    """Compare with itself read again."""
    assert read(data) == read(data)


def edited(data: bytes) -> None:
    """Delete, add, replace and look up."""
    dataset = read(data)
    for tag in list(dataset.keys()):
        if tag in dataset:
            dataset[tag] = dataset[tag]
    for tag in list(dataset.keys())[::2]:
        del dataset[tag]
    dataset.update({0x00100010: cydicom.DataElement(0x00100010, "PN", "A^B")})
    assert dataset.get("PatientName") == "A^B"
    dataset.clear()


def pixels(data: bytes) -> None:
    """Decode."""
    read(data).pixel_array  # the property does the work


def frames(data: bytes) -> None:
    """Decode frame by frame, then the raw frames."""
    from cydicom.encaps import generate_frames
    from cydicom.pixels import iter_pixels

    for _ in iter_pixels(io.BytesIO(data)):
        pass
    dataset = read(data)
    if dataset.file_meta.TransferSyntaxUID.is_encapsulated:
        list(generate_frames(dataset.PixelData, number_of_frames=int(dataset.get("NumberOfFrames", 1) or 1)))


def compressed(data: bytes) -> None:
    """Encode as RLE and back."""
    dataset = read(data)
    if dataset.file_meta.TransferSyntaxUID.is_encapsulated:
        dataset.decompress()
    dataset.compress(RLELossless)
    cydicom.dcmwrite(io.BytesIO(), dataset)
    dataset.decompress()


ACTIONS: dict[str, Callable[[bytes], object]] = {
    action.__name__: action
    for action in (
        *(
            read,
            touch,
            text,
            save,
            save_edited,
            encode,
            shallow_copy,
            deep_copy,
            pickled,
            json,
            compared,
            edited,
        ),
        *(pixels, frames, compressed),
    )
}

#: Sound files of the corpora, for the kinds of elements and of pixel data that they have.
PLAIN = (
    *("CT_small.dcm", "MR_small_bigendian.dcm", "MR_small_implicit.dcm", "image_dfl.dcm", "rtplan.dcm"),
    *(
        "reportsi.dcm",
        "UN_sequence.dcm",
        "priv_SQ.dcm",
        "test-SR.dcm",
        "no_meta_group_length.dcm",
        "DICOMDIR",
    ),
    *("chrKoreanMulti.dcm", "chrH32.dcm", "badVR.dcm", "MR_truncated.dcm"),
)
IMAGES = (
    *(
        "CT_small.dcm",
        "MR_small_bigendian.dcm",
        "MR_small_RLE.dcm",
        "SC_rgb_rle_2frame.dcm",
        "SC_rgb_small_odd.dcm",
    ),
    *("SC_rgb_rle_32bit.dcm", "rtdose_rle.dcm", "liver_1frame.dcm", "SC_ybr_full_422_uncompressed.dcm"),
)
OF_IMAGES = frozenset(("pixels", "frames", "compressed"))

#: What cannot be done: 32 bits and subsampled pixels are not compressed; text that is no number has no JSON.
IMPOSSIBLE = frozenset(
    (
        *(("compressed", name) for name in IMAGES[5:]),
        *(("json", "badVR.dcm"), ("compressed", "MR_small_bigendian.dcm")),
    )
)


@cache
def sound_file(name: str) -> bytes | None:
    """Return the bytes of a file of the corpora by its last name, None if it is not there."""
    for path in files().values():
        if path.name == name:
            return path.read_bytes()
    return None


def sound_work() -> list[tuple[str, str]]:
    """Return (action, name of a file) for all that is done with sound files."""
    return [
        (action, name)
        for action in ACTIONS
        for name in (IMAGES if action in OF_IMAGES else PLAIN)
        if sound_file(name) is not None and (action, name) not in IMPOSSIBLE
    ]


def act(action: str, name: str) -> Callable[[], None]:
    """Return a call that does `action` with a sound file, in silence."""
    function, data = ACTIONS[action], sound_file(name) or b""

    def work() -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            function(data)

    return work
