"""DicomIO over files and buffers; pydicom is the oracle."""

from __future__ import annotations

import copy
import io
import pickle
import struct

import pydicom.filebase
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cydicom import filebase
from cydicom.filebase import DicomBytesIO, DicomFile, DicomFileLike, DicomIO
from cydicom.tag import Tag

PACKAGES = pytest.mark.parametrize("package", [filebase, pydicom.filebase], ids=["ours", "pydicom"])


class ReadOnly:
    """Can be read, and no more."""

    def __init__(self, data=b""):
        self.buffer = io.BytesIO(data)

    def read(self, size=-1, /):
        return self.buffer.read(size)

    def seek(self, offset, whence=0, /):
        return self.buffer.seek(offset, whence)

    def tell(self):
        return self.buffer.tell()


class WriteOnly:
    """Can be written, and no more."""

    def __init__(self):
        self.buffer = io.BytesIO()

    def write(self, b, /):
        return self.buffer.write(b)

    def seek(self, offset, whence=0, /):
        return self.buffer.seek(offset, whence)

    def tell(self):
        return self.buffer.tell()


class Slow(ReadOnly):
    """Gives so many bytes at each read."""

    def __init__(self, data, sizes):
        super().__init__(data)
        self.sizes = list(sizes)

    def read(self, size=-1, /):
        given = self.sizes.pop(0) if self.sizes else 1
        return super().read(min(given, size))


@PACKAGES
def test_methods_are_the_buffers_own(package):
    buffer = io.BytesIO(b"abcdef")
    wrapped = package.DicomIO(buffer)
    assert wrapped.parent is buffer
    assert wrapped.read(2) == b"ab"
    assert wrapped.tell() == buffer.tell() == 2
    assert wrapped.seek(-1, 2) == 5
    assert wrapped.write(b"Z") == 1
    assert wrapped.read() == b""
    assert wrapped.read.__self__ is buffer
    wrapped.close()
    assert buffer.closed


@PACKAGES
def test_what_the_buffer_cannot_do_raises(package):
    readable = package.DicomIO(ReadOnly(b"ab"))
    with pytest.raises(TypeError):
        readable.write(b"x")
    assert readable.close() is None
    assert readable.read() == b"ab"
    writable = package.DicomIO(WriteOnly())
    with pytest.raises(TypeError):
        writable.read()
    with pytest.raises(TypeError):
        writable.read_exact(2)


@PACKAGES
@pytest.mark.parametrize("buffer", [3, None, "x", b"x", object()], ids=repr)
def test_a_buffer_needs_seek_and_tell(package, buffer):
    with pytest.raises(AttributeError):
        package.DicomIO(buffer)


def test_seek_and_tell_of_the_class_are_the_buffers():
    wrapped = DicomIO(io.BytesIO(b"abc"))
    assert DicomIO.seek(wrapped, 2) == DicomIO.tell(wrapped) == 2


@PACKAGES
def test_a_transfer_syntax_is_unknown_until_it_is_set(package):
    wrapped = package.DicomBytesIO(bytes(16))
    for read in (
        lambda: wrapped.is_little_endian, lambda: wrapped.is_implicit_VR, wrapped.read_US, wrapped.read_UL,
        lambda: wrapped.write_tag(1), lambda: wrapped.write_US(1), lambda: wrapped.write_UL(1),
    ):  # fmt: skip
        with pytest.raises(AttributeError):
            read()
    wrapped.is_little_endian = wrapped.is_implicit_VR = True
    assert wrapped.is_little_endian is wrapped.is_implicit_VR is True


@PACKAGES
@pytest.mark.parametrize("value", [1, 0, None, "x", []], ids=repr)
def test_a_transfer_syntax_is_set_by_bools(package, value):
    wrapped = package.DicomBytesIO()
    with pytest.raises(TypeError):
        wrapped.is_little_endian = value
    with pytest.raises(TypeError):
        wrapped.is_implicit_VR = value


@PACKAGES
@pytest.mark.parametrize("little", [True, False])
def test_numbers_and_tags_have_the_byte_order(package, little):
    data = bytes(range(1, 15))
    wrapped = package.DicomBytesIO(data)
    wrapped.is_little_endian = little
    order = "<" if little else ">"
    group, element, short, long = struct.unpack_from(f"{order}HHHL", data)
    assert wrapped.read_tag() == (group, element)
    assert wrapped.read_US() == short
    assert wrapped.read_UL() == long
    out = package.DicomBytesIO()
    out.is_little_endian = little
    out.write_tag(Tag(group << 16 | element))
    out.write_US(short)
    out.write_UL(long)
    assert out.getvalue() == data[:10]


@PACKAGES
def test_numbers_that_do_not_fit_raise(package):
    wrapped = package.DicomBytesIO()
    wrapped.is_little_endian = True
    for write, value in (
        (wrapped.write_US, 65536), (wrapped.write_US, -1), (wrapped.write_US, "a"),
        (wrapped.write_UL, 1 << 32), (wrapped.write_tag, 1 << 32), (wrapped.write_tag, -1),
    ):  # fmt: skip
        with pytest.raises(struct.error):
            write(value)
    with pytest.raises(TypeError):
        wrapped.write_tag((0x10, 0x10))
    assert wrapped.getvalue() == b""


@PACKAGES
def test_a_cut_tag_raises(package):
    wrapped = package.DicomBytesIO(b"\1\2\3")
    wrapped.is_little_endian = True
    with pytest.raises(EOFError):
        wrapped.read_tag()
    with pytest.raises(struct.error):
        wrapped.read_US()


@PACKAGES
@pytest.mark.parametrize(
    ("sizes", "retries", "complete"),
    [
        ([4], 3, True), ([1, 1, 1, 1], 3, True), ([1, 1, 1, 1], 2, False), ([0, 0, 0, 4], 3, True),
        ([0, 0, 0, 0, 4], 3, False), ([2, 0, 2], 3, True), ([3, 1], 1, True), ([3, 1], 0, False),
    ],
)  # fmt: skip
def test_missing_bytes_are_asked_for_again(package, sizes, retries, complete):
    wrapped = package.DicomIO(Slow(b"abcdefgh", sizes))
    if complete:
        assert wrapped.read_exact(4, retries) == b"abcd"
    else:
        with pytest.raises(EOFError):
            wrapped.read_exact(4, nr_retries=retries)


@PACKAGES
def test_an_exact_length_is_not_negative(package):
    with pytest.raises(EOFError):
        package.DicomBytesIO(b"abc").read_exact(-1)


@PACKAGES
def test_a_context_closes_the_buffer(package):
    buffer = io.BytesIO(b"abc")
    with package.DicomIO(buffer) as wrapped:
        assert wrapped.read(1) == b"a"
    assert buffer.closed
    with package.DicomIO(ReadOnly()):
        pass


@PACKAGES
def test_the_name_is_the_buffers_until_it_is_set(package):
    buffer = ReadOnly()
    assert package.DicomIO(buffer).name is None
    buffer.name = "some name"
    wrapped = package.DicomIO(buffer)
    assert wrapped.name == "some name"
    wrapped.name = "other"
    assert (wrapped.name, buffer.name) == ("other", "some name")
    with pytest.raises(AttributeError):
        wrapped.parent = buffer


@PACKAGES
def test_dicom_file_opens_as_open_does(package, tmp_path):
    path = tmp_path / "file"
    path.write_bytes(b"hello")
    with package.DicomFile(path, "rb") as file:
        assert type(file) is package.DicomFileLike
        assert file.name == str(path)
        assert file.read() == b"hello"
    with pytest.raises(FileNotFoundError):
        package.DicomFile(tmp_path / "missing", "rb")
    with pytest.raises(TypeError):
        package.DicomFile()


@PACKAGES
@pytest.mark.parametrize(
    "initial", [b"ab", bytearray(b"ab"), memoryview(b"ab")], ids=["bytes", "array", "view"]
)
def test_a_bytes_io_begins_with_a_copy(package, initial):
    wrapped = package.DicomBytesIO(initial_bytes=initial)
    assert wrapped.getvalue() == wrapped.read() == b"ab"
    assert isinstance(wrapped.parent, io.BytesIO)


@PACKAGES
@pytest.mark.parametrize("initial", ["x", 1.5, io.BytesIO()], ids=["str", "float", "buffer"])
def test_a_bytes_io_holds_bytes(package, initial):
    with pytest.raises(TypeError):
        package.DicomBytesIO(initial)


def test_a_bytes_io_survives_copy_and_pickle():
    wrapped = DicomBytesIO(b"abc")
    wrapped.is_little_endian = True
    for other in (copy.copy(wrapped), copy.deepcopy(wrapped), pickle.loads(pickle.dumps(wrapped))):
        other.seek(0)
        assert other.read() == b"abc"
        assert other.is_little_endian


def test_the_classes_derive_as_in_pydicom():
    assert DicomFileLike.__mro__ == (DicomFileLike, DicomIO, object)
    assert DicomBytesIO.__mro__ == (DicomBytesIO, DicomIO, object)
    assert not isinstance(DicomBytesIO(), io.IOBase)
    assert callable(DicomFile)


def test_public_names_are_those_of_pydicom():
    for name in ("DicomIO", "DicomFileLike", "DicomBytesIO", "ReadableBuffer", "WriteableBuffer"):
        ours = {n for n in dir(getattr(filebase, name)) if not n.startswith("_")}
        theirs = {n for n in dir(getattr(pydicom.filebase, name)) if not n.startswith("_")}
        assert ours == theirs


@given(st.lists(st.tuples(st.integers(0, 0xFFFF), st.integers(0, 0xFFFFFFFF))), st.booleans())
def test_numbers_written_are_read_back(pairs, little):
    wrapped = DicomBytesIO()
    wrapped.is_little_endian = little
    for short, long in pairs:
        wrapped.write_US(short)
        wrapped.write_UL(long)
        wrapped.write_tag(long)
    wrapped.seek(0)
    for short, long in pairs:
        assert (wrapped.read_US(), wrapped.read_UL()) == (short, long)
        assert wrapped.read_tag() == (long >> 16, long & 0xFFFF)
