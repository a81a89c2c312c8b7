"""Inputs to start from: small files of pydicom's corpora, and the built cases of tests/corpus."""

from __future__ import annotations

import io
import zlib
from functools import cache
from typing import TYPE_CHECKING

from tests.compat.corpus import files as corpus_files
from tests.corpus.hostile import CASES
from tests.fuzz.places import UNDEFINED, Place, form_of_file, walk

if TYPE_CHECKING:
    from collections.abc import Iterator


@cache
def cases() -> tuple[bytes, ...]:
    """Return the inputs of the catalogue that are not large on purpose."""
    return tuple(case.build().data for case in CASES if not case.heavy)


@cache
def real() -> tuple[bytes, ...]:
    """Return the files of the corpora, those with large values cut down to some KB."""
    return tuple(shortened(path.read_bytes()) for path in corpus_files().values())


@cache
def files(most: int) -> tuple[bytes, ...]:
    """Return all files of at most `most` bytes, each once."""
    return tuple(dict.fromkeys(data for data in (*cases(), *real()) if len(data) <= most))


def shortened(data: bytes, most: int = 6000) -> bytes:
    """Return a file in which long values of the outermost level are cut, with lengths that fit.

    What matters of 500 KB of pixels is where they start.  A deflated file is left as it is.
    """
    _, form = form_of_file(data)
    if form.deflated or len(data) <= most:
        return data
    out = io.BytesIO()
    out.write(data[: form.start])
    at = form.start
    for place in walk(data[: 1 << 20], form):
        if place.parents or place.start < at:
            continue
        out.write(data[at : place.start])
        at = place.end
        nbytes = place.end - place.content
        if nbytes <= 300 or place.declared == UNDEFINED or place.length_size != 4:
            out.write(data[place.start : place.end][:most])
            continue
        header = bytearray(data[place.start : place.content])
        field = place.length - place.start
        header[field : field + 4] = (128).to_bytes(4, "little" if place.little else "big")
        out.write(header + data[place.content : place.content + 128])
    return out.getvalue()


def dataset_of(data: bytes) -> tuple[bytes, bool, bool] | None:
    """Return the bytes of a file's data set, whether it is implicit VR, and whether it is little endian."""
    form = form_of_file(data)[1]
    inner = data[form.start :]
    if form.deflated:
        try:
            inner = zlib.decompressobj(-zlib.MAX_WBITS).decompress(inner, 1 << 16)
        except zlib.error:
            return None
    return inner, form.implicit, form.little


def values_of(most: int, container: bytes) -> Iterator[tuple[bytes, bool, bool]]:
    """Yield the content of each element whose value starts with an item of either byte order.

    Parameters
    ----------
    container : bytes
        The VR that it has where there is one, for instance ``b"SQ"``.
    """
    seen = set()
    for data in files(1 << 16):
        found = dataset_of(data)
        if found is None:
            continue
        dataset, implicit, little = found
        form = form_of_file(data)[1]._replace(start=0)
        for place in walk(dataset, form):
            value = dataset[place.content : place.end]
            starts = value.startswith((b"\xfe\xff\x00\xe0", b"\xff\xfe\xe0\x00"))
            fits = place.vr < 0 or dataset[place.vr : place.vr + 2] == container
            if starts and fits and len(value) <= most and value not in seen and not is_item(dataset, place):
                seen.add(value)
                yield value, implicit, little


def is_item(dataset: bytes, place: Place) -> bool:
    """Tell whether a place is that of an item in little endian, whose content can start with one as well."""
    return dataset[place.start : place.start + 2] == b"\xfe\xff"
