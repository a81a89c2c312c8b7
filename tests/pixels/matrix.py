"""``python -m tests.pixels.matrix``: who decodes whose frames, and which plugins each transfer syntax has."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import numpy as np

import cydicom
from cydicom.encaps import encapsulate
from cydicom.pixels.decoders.base import _PIXEL_DATA_DECODERS, get_decoder
from cydicom.pixels.encoders.base import _PIXEL_DATA_ENCODERS, get_encoder
from tests.pixels.building import RLE, image, options_for, samples

#: What is encoded: bits, bits stored, samples of a pixel.
KINDS = ((8, 8, 1), (16, 16, 1), (16, 12, 1), (8, 8, 3))


def _made(bits: int, stored: int, count: int) -> tuple[np.ndarray, dict[str, Any]]:
    array = samples(64, 64, count=count, bits=bits, stored=stored)
    return array, options_for(array, count=count, bits_stored=stored)


def decodes(syntax: str, frame: bytes, label: str, array: np.ndarray, options: dict[str, Any]) -> bool:
    """Return whether a plugin of ours gives a frame's samples back."""
    decoder = get_decoder(syntax)
    try:
        found, _ = decoder.as_array(
            encapsulate([frame]), raw=True, decoding_plugin=label, pixel_keyword="PixelData", **options
        )
    except RuntimeError:
        return False
    return bool(np.array_equal(found, array))


def crossed(syntax: str, kind: tuple[int, int, int]) -> dict[tuple[str, str], bool | None]:
    """Return, by encoder and decoder, whether frames come back; ``None`` where they are not encoded."""
    array, options = _made(*kind)
    found: dict[tuple[str, str], bool | None] = {}
    for encoder in get_encoder(syntax).available_plugins:
        try:
            frame = bytes(get_encoder(syntax).encode(array, encoding_plugin=encoder, **options))
        except (RuntimeError, ValueError):
            frame = b""
        for decoder in get_decoder(syntax).available_plugins:
            found[encoder, decoder] = decodes(syntax, frame, decoder, array, options) if frame else None
    return found


def by_dcmtk(kind: tuple[int, int, int]) -> tuple[bool, bool] | None:
    """Return whether dcmdrle decodes our RLE, and whether ours decodes dcmcrle's; None without DCMTK."""
    if shutil.which("dcmdrle") is None or shutil.which("dcmcrle") is None:
        return None
    _, stored, count = kind
    array, _ = _made(*kind)
    with tempfile.TemporaryDirectory() as folder:
        native, ours, back, other = (
            Path(folder) / f"{name}.dcm" for name in ("native", "ours", "back", "other")
        )
        ds = image(cydicom, array, count=count, stored=stored)
        cydicom.dcmwrite(native, ds, enforce_file_format=True)
        from cydicom.pixels.transcoding import compress

        compress(ds, RLE)
        cydicom.dcmwrite(ours, ds, enforce_file_format=True)
        subprocess.run(["dcmdrle", ours, back], check=True, capture_output=True)
        subprocess.run(["dcmcrle", native, other], check=True, capture_output=True)
        read = []
        for path in (back, other):
            found = cydicom.dcmread(path)
            array_found, _ = get_decoder(found.file_meta.TransferSyntaxUID).as_array(found, raw=True)
            read.append(bool(np.array_equal(array_found, array)))
    return read[0], read[1]


def plugin_table() -> list[str]:
    """Return transfer syntaxes with the plugins that decode and encode them here, in Markdown."""
    lines = ["| Transfer syntax | Decoded by | Encoded by |", "|---|---|---|"]
    for uid, (decoder, _) in _PIXEL_DATA_DECODERS.items():
        encoder = _PIXEL_DATA_ENCODERS.get(uid)
        decoded = "here" if not uid.is_encapsulated else ", ".join(decoder.available_plugins) or "-"
        encoded = ", ".join(encoder[0].available_plugins) if encoder else "-"
        lines.append(f"| {uid.name} `{uid}` | {decoded} | {encoded} |")
    return lines


def cross_table() -> list[str]:
    """Return who decodes whose lossless frames, in Markdown."""
    lines = [
        "| Transfer syntax | Bits, stored, samples | Encoder | Decoded right by | Wrong or not |",
        "|---|---|---|---|---|",
    ]
    for number in ("5", "8.1", "4.80", "4.90", "4.201", "4.202"):
        syntax = f"1.2.840.10008.1.2.{number}"
        for kind in KINDS:
            found = crossed(syntax, kind)
            for encoder in get_encoder(syntax).available_plugins:
                mine = {decoder: right for (by, decoder), right in found.items() if by == encoder}
                right = ", ".join(decoder for decoder, good in mine.items() if good) or "-"
                wrong = ", ".join(decoder for decoder, good in mine.items() if good is False)
                if None in mine.values():
                    wrong = "not encoded"
                lines.append(
                    f"| `{syntax}` | {', '.join(map(str, kind))} | {encoder} | {right} | {wrong or '-'} |"
                )
    return lines


def main() -> None:
    """Print the tables."""
    print("\n".join([*plugin_table(), "", *cross_table(), ""]))
    print("| RLE | dcmdrle decodes ours | ours decodes dcmcrle's |", "|---|---|---|", sep="\n")
    for kind in KINDS:
        print(f"| {', '.join(map(str, kind))} | {by_dcmtk(kind)} |")


if __name__ == "__main__":
    main()
