"""compress and decompress: the pixel data of a data set in another transfer syntax, changed in place."""

from __future__ import annotations

from cydicom.errors import ImagePixelError, MissingImageElement
from cydicom.pixels.elements import (
    all_or_none_set,
    little_endian,
    set_identity,
    set_offsets,
    set_value,
    transfer_syntax_of,
)
from cydicom.pixels.workers import map_frames
from cydicom.uid import UID, ExplicitVRLittleEndian
from cydicom.vr import VR

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    import numpy as np

    from cydicom.pixels.decoders.runner import DecodeRunner
    from cydicom.pixels.spec import PixelSpec

#: Transfer syntaxes whose codestreams have no planes: Planar Configuration is 0 (PS3.5 8.2.4 and 8.2.14).
_BY_PIXEL = frozenset(f"1.2.840.10008.1.2.4.{number}" for number in (90, 91, 201, 202, 203))
_MOST_OFFSET = (1 << 32) - 1


def compress(
    ds: Any,
    transfer_syntax_uid: str,
    arr: np.ndarray | None = None,
    *,
    encoding_plugin: str = "",
    encapsulate_ext: bool = False,
    generate_instance_uid: bool = True,
    jls_error: int | None = None,
    j2k_cr: list[float] | None = None,
    j2k_psnr: list[float] | None = None,
    workers: int | None = None,
    **kwargs: Any,
) -> Any:
    """Return the data set after its native pixel data, or an array, became its compressed pixel data.

    Pixel Data, the Extended Offset Table, Transfer Syntax UID and the SOP Instance UIDs are set; and Planar
    Configuration where the transfer syntax has no planes.  Nothing is changed if anything fails.

    Parameters
    ----------
    ds : Dataset
        Has the elements of the Image Pixel module, with the values that hold for the compressed pixel data.
    transfer_syntax_uid : UID
        The transfer syntax to have.
    arr : numpy.ndarray, optional
        Pixels to use instead of those of the data set; of the shape and type that it says.
    encoding_plugin : str
        The only plugin to use, by its label; any that can if not given.
    encapsulate_ext : bool
        Whether to have an Extended Offset Table, even if the basic one would do.
    generate_instance_uid : bool
        Whether to have a new SOP Instance UID.
    jls_error : int, optional
        How far samples may be off with JPEG-LS near lossless.
    j2k_cr, j2k_psnr : list of float, optional
        Compression ratios, or signal to noise ratios in dB, of the quality layers of JPEG 2000; one of both.
    workers : int, optional
        Threads that encode; ``None`` and 1 use the caller's, 0 as many as the machine has.
    **kwargs
        Other options; ``validate=False`` to leave out the checks.

    Raises
    ------
    AttributeError
        If an element is missing.
    ValueError
        If the data set is compressed already, or its values do not fit pixel data or transfer syntax.
    NotImplementedError
        If there is no encoder for the transfer syntax.
    RuntimeError
        If none of its plugins can be used, or can encode a frame.
    """
    from cydicom.encaps import encapsulate, encapsulate_extended
    from cydicom.pixels.encoders.base import get_encoder

    uid = UID(transfer_syntax_uid)
    encoder = get_encoder(uid)
    if arr is None and transfer_syntax_of(ds, "compressed").is_encapsulated:
        raise ValueError("the data set is compressed: what is not compressed can be")
    options: dict[str, Any] = {"jls_error": jls_error, "j2k_cr": j2k_cr, "j2k_psnr": j2k_psnr}
    options = {name: value for name, value in options.items() if value is not None} | kwargs
    validate = options.pop("validate", True)
    runner = encoder._runner(ds if arr is None else arr, validate, encoding_plugin, options, ds)
    frames = list(map_frames(runner.encode, range(runner.number_of_frames), workers))
    # The last offset decides: of what stands before it, each frame with its item's header, and even.
    nbytes = sum(8 + len(frame) + len(frame) % 2 for frame in frames[:-1])
    tables: tuple[bytes, bytes] | None = None
    if encapsulate_ext or nbytes > _MOST_OFFSET:
        value, offsets, lengths = encapsulate_extended(frames)
        tables = offsets, lengths
    else:
        value = encapsulate(frames)
    del frames
    ds.ensure_file_meta()
    with all_or_none_set(ds):
        set_value(ds, value, VR.OB, True)
        set_offsets(ds, tables)
        if uid in _BY_PIXEL and runner.samples_per_pixel > 1 and ds.get("PlanarConfiguration") != 0:
            ds.PlanarConfiguration = 0
        set_identity(ds, uid, generate_instance_uid)
    return ds


def decompress(
    ds: Any,
    *,
    as_rgb: bool = True,
    generate_instance_uid: bool = True,
    decoding_plugin: str = "",
    workers: int | None = None,
    **kwargs: Any,
) -> Any:
    """Return the data set after its compressed pixel data became native, in explicit VR little endian.

    Pixel Data, Photometric Interpretation, Planar Configuration, Number of Frames, Transfer Syntax UID and
    the SOP Instance UIDs are set as the pixels need it; the Extended Offset Table is removed.  Nothing is
    changed if anything fails.

    Parameters
    ----------
    ds : Dataset
        Has compressed pixel data.
    as_rgb : bool
        Whether to convert YBR colours to RGB.
    generate_instance_uid : bool
        Whether to have a new SOP Instance UID.
    decoding_plugin : str
        The only plugin to use, by its label; any that can if not given.
    workers : int, optional
        Threads that decode; ``None`` and 1 use the caller's, 0 as many as the machine has.
    **kwargs
        Other options; ``validate=False`` to leave out the checks.

    Raises
    ------
    AttributeError
        If an element is missing.
    ValueError
        If the data set is not compressed, or its values do not fit its pixel data.
    RuntimeError
        If no plugin can be used, or can decode a frame.
    """
    from cydicom.pixels.decoders.base import get_decoder

    if "PixelData" not in ds:
        raise MissingImageElement(
            "there is nothing to decompress: the data set has no (7FE0,0010) Pixel Data"
        )
    uid = transfer_syntax_of(ds, "decompressed")
    if not uid.is_encapsulated:
        raise ValueError("the data set is not compressed")
    options = {"as_rgb": as_rgb, **kwargs}
    validate = options.pop("validate", True)
    runner, spec = get_decoder(uid)._runner(ds, decoding_plugin, validate, options)
    value, properties = _decoded(runner, spec, workers)
    changed = {
        keyword: properties[name]
        for name, keyword in _CHANGED.items()
        if name in properties and ds.get(keyword) != properties[name]
    }
    frames = int(properties["number_of_frames"])
    if frames != (ds.get("NumberOfFrames") or 1):
        changed["NumberOfFrames"] = frames
    with all_or_none_set(ds):
        set_value(ds, value, VR.OB if int(properties["bits_allocated"]) <= 8 else VR.OW, False)
        for keyword, new in changed.items():
            setattr(ds, keyword, new)
        set_offsets(ds, None)
        set_identity(ds, ExplicitVRLittleEndian, generate_instance_uid)
    return ds


_CHANGED = {
    "photometric_interpretation": "PhotometricInterpretation",
    "planar_configuration": "PlanarConfiguration",
    "bits_allocated": "BitsAllocated",
}


def _decoded(
    runner: DecodeRunner, spec: PixelSpec, workers: int | None
) -> tuple[bytes, dict[str, str | int]]:
    """Return all frames as the value of native Pixel Data, and what they are.

    Raises
    ------
    ImagePixelError
        If frames differ in kind.
    """
    from cydicom._native.roomfor import RoomForBytes
    from cydicom.pixels.decoders.encapsulated import FrameDecoder
    from cydicom.pixels.workers import checked_workers

    decoder = FrameDecoder(runner, spec, checked_workers(workers))
    count = decoder.count()
    whole: memoryview | None = None
    properties: dict[str, str | int] = {}
    for index, (array, found) in enumerate(decoder.arrays(range(count))):
        found.pop("number_of_frames", None)
        if whole is None:
            properties = found
            size = array.nbytes
            room = RoomForBytes(count * size + count * size % 2)
            whole = memoryview(room)
        elif found != properties or array.nbytes != size:
            raise ImagePixelError(f"frame {index} is {found}, the first one {properties}")
        whole[index * size : (index + 1) * size] = little_endian(array)
    assert whole is not None
    whole[count * size :] = bytes(len(whole) - count * size)
    if properties["photometric_interpretation"] == "YBR_FULL_422":
        # Every pixel has colour samples of its own by now.
        properties["photometric_interpretation"] = "YBR_FULL"
    properties["number_of_frames"] = count
    if spec.bits_allocated == 1 and properties["bits_allocated"] == 1:
        return _packed(whole[: count * size]), properties
    whole.release()
    return room.take(), properties


def _packed(ones: memoryview) -> bytes:
    """Return 1-bit samples eight to a byte, one frame right behind the other (PS3.5 8.1.1)."""
    from cydicom._native import bits

    nbytes = (len(ones) + 7) // 8
    packed = bytearray(nbytes)
    bits.pack_into(ones, packed)
    return bytes(packed) + bytes(nbytes % 2)
