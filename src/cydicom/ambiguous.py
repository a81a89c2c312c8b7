"""Which VR an ambiguous one stands for in its data set (PS3.5 A, PS3.3 C.7.6.3.1.5, PS3.6 6)."""

from __future__ import annotations

from cydicom.errors import AmbiguousVRError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cydicom.dataset import Dataset

PIXEL_DATA = 0x7FE00010
LUT_DATA = 0x00283006
LUT_DESCRIPTOR = 0x00283002
WAVEFORM_TAGS = frozenset((0x54000110, 0x54000112, 0x5400100A, 0x54001010))

#: Elements of VR "US or SS" (or OW) that follow Pixel Representation (0028,0103).
PIXEL_VALUE_TAGS = frozenset(
    (
        0x00189810, 0x00221452, 0x00280104, 0x00280105, 0x00280106, 0x00280107, 0x00280108, 0x00280109,
        0x00280110, 0x00280111, 0x00280120, 0x00280121, 0x00281101, 0x00281102, 0x00281103, 0x00283002,
        0x00409211, 0x00409216, 0x00603004, 0x00603006,
    )
)  # fmt: skip


def resolve(
    tag: int,
    vr: str,
    undefined_length: bool,
    implicit: bool,
    dataset: Dataset | None,
    pixel_representation: int,
    bits_allocated: int,
    waveform_bits: int,
) -> str:
    """Return the VR, or `vr` itself where nothing decides.

    Parameters
    ----------
    tag, vr : int, str
        The element and its VR, such as ``"US or SS"``.
    undefined_length : bool
        Whether the element has undefined length: pixel data is then encapsulated.
    implicit : bool
        Whether the data set is in implicit VR.
    dataset : mapping or None
        The data set that holds the element.
    pixel_representation, bits_allocated, waveform_bits : int
        The values in force, those of enclosing data sets included; -1 if there are none.

    Raises
    ------
    AmbiguousVRError
        If the element that decides is missing, or has several values.
    """
    if tag == PIXEL_DATA:
        if undefined_length:
            return "OB"
        if implicit:
            return "OW"
        if bits_allocated < 0:
            raise _missing(tag, "Bits Allocated (0028,0100)")
        return "OW" if bits_allocated > 8 else "OB"
    if tag in PIXEL_VALUE_TAGS:
        if pixel_representation < 0:
            if dataset is not None and PIXEL_DATA in dataset:
                raise _missing(tag, "Pixel Representation (0028,0103)")
            return "US"
        return "US" if pixel_representation == 0 else "SS"
    if tag in WAVEFORM_TAGS:
        if implicit:
            return "OW"
        if waveform_bits < 0:
            raise _missing(tag, "Waveform Bits Allocated (5400,1004)")
        return "OB" if waveform_bits == 8 else "OW"
    if tag == LUT_DATA:
        if dataset is None or LUT_DESCRIPTOR not in dataset:
            raise _missing(tag, "LUT Descriptor (0028,3002)")
        descriptor = dataset[LUT_DESCRIPTOR].value
        entries = (
            descriptor[0] if isinstance(descriptor, (list, tuple)) or hasattr(descriptor, "_list") else None
        )
        return "US" if entries == 1 else "OW"
    if tag >> 24 == 0x60 and tag & 0xFFFF == 0x3000:
        return "OW"
    return vr


def _missing(tag: int, needed: str) -> AmbiguousVRError:
    return AmbiguousVRError(
        f"({tag >> 16:04X},{tag & 0xFFFF:04X}): its VR depends on {needed}, which the data set does not "
        "have, or not with one value"
    )
