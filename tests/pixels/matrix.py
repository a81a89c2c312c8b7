"""``python -m tests.pixels.matrix``: who decodes whose frames, and which plugins each transfer syntax has."""

from __future__ import annotations

import warnings
from pathlib import Path

import cydicom
from cydicom.errors import InvalidDicomError
from cydicom.pixels import get_decoder
from cydicom.pixels.decoders.base import _PIXEL_DATA_DECODERS
from cydicom.pixels.encoders.base import _PIXEL_DATA_ENCODERS
from cydicom.uid import UID
from tests.compat.corpus import files
from tests.pixels.building import (
    DEFLATED_FRAMES,
    HTJ2K_LOSSLESS,
    HTJ2K_RPCL,
    J2K_LOSSLESS,
    JPEG_LS,
    RLE,
    samples,
)
from tests.pixels.programs import Sample, crossed

#: What is encoded: bits, bits stored, samples of a pixel.
KINDS = ((8, 8, 1), (16, 16, 1), (16, 12, 1), (8, 8, 3))
#: Of RLE alone.
MORE_KINDS = ((32, 32, 1), (16, 16, 3))
SIZES = ((64, 64), (1, 1), (3, 5), (17, 129), (130, 258))
SYNTAXES = (RLE, DEFLATED_FRAMES, JPEG_LS, J2K_LOSSLESS, HTJ2K_LOSSLESS, HTJ2K_RPCL)
NATIVE = ("1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.2", "1.2.840.10008.1.2.1.99")


def made(kind: tuple[int, int, int], size: tuple[int, int] = (64, 64)) -> Sample:
    """Return a smooth frame with some noise."""
    bits, stored, count = kind
    return Sample(samples(*size, count=count, bits=bits, stored=stored), count, stored)


def built(syntax: str) -> list[Sample]:
    """Return frames of every kind and size."""
    kinds = (*KINDS, *MORE_KINDS) if syntax == RLE else KINDS
    return [made(kind, size) for kind in kinds for size in SIZES]


def from_corpora(most: int = 1 << 18) -> list[Sample]:
    """Return the first frames of the native and RLE images of both corpora, up to a number of samples."""
    found = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for path in files().values():
            sample = _first_frame(path)
            if sample is not None and sample.array.size <= most:
                found.append(sample)
    return found


def _first_frame(path: Path) -> Sample | None:
    try:
        ds = cydicom.dcmread(path)
        syntax = ds.file_meta.get("TransferSyntaxUID")
        if syntax not in (*NATIVE, RLE) or ds.get("BitsAllocated") not in (8, 16, 32):
            return None
        if "PixelData" not in ds or ds.PhotometricInterpretation == "YBR_FULL_422":
            return None
        array = get_decoder(syntax).as_array(ds, raw=True, index=0)[0]
    except (InvalidDicomError, ValueError, AttributeError):
        return None
    return Sample(array.astype(array.dtype.newbyteorder("<")), int(ds.SamplesPerPixel), int(ds.BitsStored))


def plugin_table() -> list[str]:
    """Return transfer syntaxes with the plugins that decode and encode them here, in Markdown."""
    lines = ["| Transfer syntax | Decoded by | Encoded by |", "|---|---|---|"]
    for uid, (decoder, _) in _PIXEL_DATA_DECODERS.items():
        encoder = _PIXEL_DATA_ENCODERS.get(uid)
        decoded = "here" if not uid.is_encapsulated else ", ".join(decoder.available_plugins) or "-"
        encoded = ", ".join(encoder[0].available_plugins) if encoder else "-"
        lines.append(f"| {uid.name} `{uid}` | {decoded} | {encoded} |")
    return lines


def cross_table(syntax: str, given: list[Sample]) -> list[str]:
    """Return how many frames of each encoder came back from each decoder, in Markdown."""
    table = crossed(syntax, given)
    readers = list(next(iter(table.values()))[1])
    lines = [f"| {UID(syntax).name}: encoded by | {' | '.join(readers)} |", f"|---|{'--:|' * len(readers)}"]
    for name, (number, counts) in table.items():
        cells = " | ".join(str(counts[reader]) for reader in readers)
        lines.append(f"| {name} ({number} of {len(given)}) | {cells} |")
    return lines


def main() -> None:
    """Print the tables."""
    print("\n".join(plugin_table()))
    corpora = from_corpora()
    for syntax in SYNTAXES:
        print("", *cross_table(syntax, built(syntax) + (corpora if syntax == RLE else [])), sep="\n")


if __name__ == "__main__":
    main()
