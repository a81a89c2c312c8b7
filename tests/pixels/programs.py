"""Encoders and decoders of frames by one interface: plugins of ours, pydicom, imagecodecs, DCMTK and GDCM."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import tempfile
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

import cydicom
from cydicom.encaps import encapsulate, generate_frames
from cydicom.pixels import get_decoder, get_encoder
from tests.pixels.building import JPEG_LS, RLE, image, options_for


class Sample(NamedTuple):
    """One frame to be encoded."""

    array: np.ndarray
    count: int = 1
    stored: int = 0

    @property
    def options(self) -> dict[str, Any]:
        """What the frame is, for an encoder or a decoder."""
        return options_for(
            self.array, count=self.count, bits_stored=self.stored or self.array.dtype.itemsize * 8
        )

    def dataset(self) -> Any:
        """Return a data set with the frame as native Pixel Data."""
        return image(cydicom, self.array, count=self.count, stored=self.stored or None)


#: Return an encoded frame, ``None`` if it is refused.
Encode = Callable[[str, Sample], "bytes | None"]
#: Return the samples of an encoded frame of a transfer syntax, ``None`` if it is refused.
Decode = Callable[[str, bytes, Sample], "np.ndarray | None"]

COMMANDS = {
    "dcmcrle": ["dcmcrle"],
    "dcmcjpls": ["dcmcjpls"],
    "dcmdrle": ["dcmdrle"],
    "dcmdjpls": ["dcmdjpls"],
    "gdcmconv --rle": ["gdcmconv", "--rle"],
    "gdcmconv --jpegls": ["gdcmconv", "--jpegls"],
    "gdcmconv --j2k": ["gdcmconv", "--j2k"],
    "gdcmconv --raw": ["gdcmconv", "--raw"],
}


def _plugin_encodes(label: str) -> Encode:
    def encode(syntax: str, sample: Sample) -> bytes | None:
        try:
            return bytes(
                get_encoder(syntax).encode(
                    sample.array, encoding_plugin=label, validate=False, **sample.options
                )
            )
        except (RuntimeError, ValueError):
            return None

    return encode


def _decoder_of(library: str, label: str) -> Decode:
    def decode(syntax: str, frame: bytes, sample: Sample) -> np.ndarray | None:
        decoder = importlib.import_module(f"{library}.pixels").get_decoder(syntax)
        try:
            found: np.ndarray = decoder.as_array(
                encapsulate([frame]),
                raw=True,
                decoding_plugin=label,
                pixel_keyword="PixelData",
                **sample.options,
            )[0]
        except (RuntimeError, ValueError, NotImplementedError):
            return None
        return found

    return decode


def _pydicom_encodes(label: str) -> Encode:
    def encode(syntax: str, sample: Sample) -> bytes | None:
        from pydicom.pixels import get_encoder as theirs

        try:
            return bytes(
                theirs(syntax).encode(sample.array, encoding_plugin=label, validate=False, **sample.options)
            )
        except (RuntimeError, ValueError):
            return None

    return encode


def _imagecodecs_decodes(syntax: str, frame: bytes, sample: Sample) -> np.ndarray:
    """Return what imagecodecs makes of an RLE frame: planes, and what a segment was padded with."""
    import imagecodecs

    flat = np.frombuffer(imagecodecs.dicomrle_decode(frame, sample.array.dtype), sample.array.dtype)
    flat = flat[: sample.array.size]
    if sample.count == 1:
        return flat.reshape(sample.array.shape)
    return np.moveaxis(flat.reshape(sample.count, *sample.array.shape[:2]), 0, -1)


def _run(command: list[str], ds: Any) -> Any:
    """Return the data set that a program makes of another, ``None`` if it refuses."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "in.dcm", Path(folder) / "out.dcm"
        cydicom.dcmwrite(source, ds, enforce_file_format=True)
        done = subprocess.run([*command, source, target], capture_output=True, check=False)
        if done.returncode != 0 or not target.exists():
            return None
        return cydicom.dcmread(target.read_bytes())


def _program_encodes(command: list[str]) -> Encode:
    def encode(syntax: str, sample: Sample) -> bytes | None:
        found = _run(command, sample.dataset())
        if found is None or found.file_meta.TransferSyntaxUID != syntax:
            return None
        return next(iter(generate_frames(found.PixelData, number_of_frames=1)))

    return encode


def _program_decodes(command: list[str]) -> Decode:
    def decode(syntax: str, frame: bytes, sample: Sample) -> np.ndarray | None:
        ds = sample.dataset()
        ds.file_meta.TransferSyntaxUID = syntax
        ds.PixelData = encapsulate([frame])
        ds["PixelData"].VR = "OB"
        ds["PixelData"].is_undefined_length = True
        found = _run(command, ds)
        if found is None:
            return None
        return get_decoder(found.file_meta.TransferSyntaxUID).as_array(found, raw=True)[0]

    return decode


def _is_there(name: str) -> bool:
    return shutil.which(COMMANDS[name][0]) is not None


def encoders(syntax: str) -> dict[str, Encode]:
    """Return the encoders of a transfer syntax by name: those that there are here."""
    found = {label: _plugin_encodes(label) for label in get_encoder(syntax).available_plugins}
    names = {RLE: ["dcmcrle", "gdcmconv --rle"], JPEG_LS: ["dcmcjpls", "gdcmconv --jpegls"]}
    if syntax == RLE and importlib.util.find_spec("pydicom"):
        found["pydicom"] = _pydicom_encodes("pydicom")
    if syntax.endswith(".4.90"):
        names[syntax] = ["gdcmconv --j2k"]
    return found | {
        name: _program_encodes(COMMANDS[name]) for name in names.get(syntax, ()) if _is_there(name)
    }


def decoders(syntax: str) -> dict[str, Decode]:
    """Return the decoders of a transfer syntax by name: those that there are here."""
    found = {label: _decoder_of("cydicom", label) for label in get_decoder(syntax).available_plugins}
    names = {RLE: ["dcmdrle", "gdcmconv --raw"], JPEG_LS: ["dcmdjpls", "gdcmconv --raw"]}
    if syntax.endswith(".4.90"):
        names[syntax] = ["gdcmconv --raw"]
    if syntax == RLE:
        if importlib.util.find_spec("pydicom"):
            found["pydicom"] = _decoder_of("pydicom", "pydicom")
        if importlib.util.find_spec("imagecodecs"):
            found["imagecodecs"] = _imagecodecs_decodes
    return found | {
        name: _program_decodes(COMMANDS[name]) for name in names.get(syntax, ()) if _is_there(name)
    }


class Count:
    """How often a decoder gave the samples back, gave others, or refused."""

    def __init__(self) -> None:
        self.right = self.wrong = self.refused = 0

    def add(self, found: np.ndarray | None, expected: np.ndarray) -> None:
        """Count one answer."""
        if found is None:
            self.refused += 1
        elif np.array_equal(found, expected):
            self.right += 1
        else:
            self.wrong += 1

    def __str__(self) -> str:
        said = [str(self.right)]
        if self.wrong:
            said.append(f"{self.wrong} wrong")
        if self.refused:
            said.append(f"{self.refused} refused")
        return ", ".join(said)


def crossed(
    syntax: str, samples: list[Sample], with_plugins: bool = False
) -> dict[str, tuple[int, dict[str, Count]]]:
    """Return by encoder how many frames it made, and by decoder what became of them.

    `with_plugins` leaves out what programs make of programs' frames.
    """
    table: dict[str, tuple[int, dict[str, Count]]] = {}
    readers = decoders(syntax)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name, encode in encoders(syntax).items():
            counts = {reader: Count() for reader in readers}
            made = 0
            for sample in samples:
                frame = encode(syntax, sample)
                if frame is None:
                    continue
                made += 1
                for reader, decode in readers.items():
                    if with_plugins and name in COMMANDS and reader in COMMANDS:
                        continue
                    counts[reader].add(decode(syntax, frame, sample), sample.array)
            table[name] = made, counts
    return table
