"""The four forms of a data set, and plain ways to read and write files in each of them."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from tests.corpus.build import (
    CT_IMAGE_UID,
    DEFLATED_UID,
    EXPLICIT_BIG,
    EXPLICIT_BIG_UID,
    EXPLICIT_LITTLE,
    EXPLICIT_LITTLE_UID,
    IMPLICIT_LITTLE,
    IMPLICIT_LITTLE_UID,
    Encoding,
    deflated,
    part10,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Preamble, prefix and (0002,0000), which is always the first element and has four bytes.
META_START = 128 + 4 + 12


class Form(NamedTuple):
    """One transfer syntax: how its elements are built, read and written."""

    name: str
    uid: str
    encoding: Encoding
    deflated: bool = False

    def file(self, *elements: bytes, preamble: bytes = bytes(128)) -> bytes:
        """Return a file whose data set has these elements."""
        dataset = b"".join(elements)
        return part10(deflated(dataset) if self.deflated else dataset, self.uid, preamble=preamble)

    def read(self, *elements: bytes, **options: Any) -> Any:
        """Return what is read from such a file."""
        from cydicom import dcmread

        return dcmread(BytesIO(self.file(*elements)), **options)

    def body(self, data: bytes) -> bytes:
        """Return the bytes of the data set of a file, inflated."""
        body = data[meta_end(data) :]
        return zlib.decompress(body, wbits=-zlib.MAX_WBITS) if self.deflated else body

    def written(self, dataset: Any) -> bytes:
        """Return the bytes of a data set that is written in this form, whatever form it was read in."""
        from cydicom.dataset import FileMetaDataset

        meta = FileMetaDataset()
        meta.TransferSyntaxUID = self.uid
        meta.MediaStorageSOPClassUID = CT_IMAGE_UID
        meta.MediaStorageSOPInstanceUID = "1.2.3.4"
        dataset.file_meta = meta
        encoding = self.encoding
        data = saved(
            dataset,
            implicit_vr=encoding.implicit,
            little_endian=encoding.little,
            enforce_file_format=True,
        )
        return self.body(data)

    def again(self, dataset: Any) -> Any:
        """Return what is read from a data set that was written in this form."""
        from cydicom import dcmread

        body = self.written(dataset)
        return dcmread(BytesIO(self.file(body)))


EXPLICIT = Form("explicit", EXPLICIT_LITTLE_UID, EXPLICIT_LITTLE)
IMPLICIT = Form("implicit", IMPLICIT_LITTLE_UID, IMPLICIT_LITTLE)
BIG = Form("big", EXPLICIT_BIG_UID, EXPLICIT_BIG)
DEFLATED = Form("deflated", DEFLATED_UID, EXPLICIT_LITTLE, deflated=True)

FORMS = (EXPLICIT, IMPLICIT, BIG, DEFLATED)

every_form = pytest.mark.parametrize("form", FORMS, ids=[form.name for form in FORMS])
every_explicit_form = pytest.mark.parametrize(
    "form", (EXPLICIT, BIG, DEFLATED), ids=["explicit", "big", "deflated"]
)


def meta_end(data: bytes) -> int:
    """Return where the data set of a file begins, by (0002,0000)."""
    assert data[128:132] == b"DICM"
    assert data[132:140] == b"\2\0\0\0UL\4\0"
    return META_START + int(struct.unpack_from("<L", data, 140)[0])


def saved(dataset: Any, **options: Any) -> bytes:
    """Return the bytes of the file that a data set is written to."""
    from cydicom.filewriter import dcmwrite

    target = BytesIO()
    dcmwrite(target, dataset, **options)
    return target.getvalue()


def made(*elements: tuple[int, str, Any]) -> Any:
    """Return a data set made in memory of (tag, VR, value)."""
    from cydicom.dataset import Dataset

    dataset = Dataset()
    for tag, vr, value in elements:
        dataset.add_new(tag, vr, value)
    return dataset


def kinds(dataset: Any) -> set[str]:
    """Return the kinds of fault that the read of a data set reported."""
    return {entry.kind for entry in dataset.read_report}


class Element(NamedTuple):
    """One element as it lies in the bytes; `vr` is empty in implicit VR, `value` has the delimiter if any."""

    tag: int
    vr: str
    length: int
    value: bytes


def elements(body: bytes, encoding: Encoding) -> Iterator[Element]:
    """Yield the elements of a data set that has defined lengths only."""
    order = "<" if encoding.little else ">"
    offset = 0
    while offset < len(body):
        group, number = struct.unpack_from(order + "HH", body, offset)
        vr = ""
        if encoding.implicit:
            (length,) = struct.unpack_from(order + "L", body, offset + 4)
            start = offset + 8
        else:
            vr = body[offset + 4 : offset + 6].decode("ascii")
            if vr in ("AE AS AT CS DA DS DT FD FL IS LO LT PN SH SL SS ST TM UI UL US").split():
                (length,) = struct.unpack_from(order + "H", body, offset + 6)
                start = offset + 8
            else:
                assert body[offset + 6 : offset + 8] == b"\0\0"
                (length,) = struct.unpack_from(order + "L", body, offset + 8)
                start = offset + 12
        assert length <= len(body) - start
        yield Element(group << 16 | number, vr, length, body[start : start + length])
        offset = start + length
