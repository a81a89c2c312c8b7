"""File objects that know a transfer syntax: :class:`DicomIO` and the protocols of what it wraps."""

from __future__ import annotations

from io import BytesIO
from struct import Struct
from typing import Protocol

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import Any, TypeVar

    Self = TypeVar("Self", bound="DicomIO")

__all__ = ["DicomBytesIO", "DicomFile", "DicomFileLike", "DicomIO", "ReadableBuffer", "WriteableBuffer"]


class ReadableBuffer(Protocol):
    """What a data set can be read from."""

    def read(self, size: int = ..., /) -> bytes:
        """Return up to `size` bytes, or all to the end."""

    def seek(self, offset: int, whence: int = ..., /) -> int:
        """Move to `offset` and return the new position."""

    def tell(self) -> int:
        """Return the position."""


class WriteableBuffer(Protocol):
    """What a data set can be written to."""

    def seek(self, offset: int, whence: int = ..., /) -> int:
        """Move to `offset` and return the new position."""

    def tell(self) -> int:
        """Return the position."""

    def write(self, b: bytes | bytearray | memoryview, /) -> int:
        """Write the bytes and return how many."""


class _ByteOrder:
    """The numbers of one byte order; copies and pickles are the module's own object."""

    __slots__ = ("_name", "pack_tag", "pack_ul", "pack_us", "unpack_tag", "unpack_ul", "unpack_us")

    def __init__(self, name: str, prefix: str) -> None:
        self._name = name
        us, ul, tag = Struct(f"{prefix}H"), Struct(f"{prefix}L"), Struct(f"{prefix}HH")
        self.pack_us, self.pack_ul, self.pack_tag = us.pack, ul.pack, tag.pack
        self.unpack_us, self.unpack_ul, self.unpack_tag = us.unpack, ul.unpack, tag.unpack

    def __reduce__(self) -> str:
        return self._name


class _UnknownByteOrder:
    """What a :class:`DicomIO` has before its byte order is set."""

    __slots__ = ()

    def __getattr__(self, name: str) -> Any:
        raise AttributeError("set is_little_endian first: the byte order is not known")


_LITTLE = _ByteOrder("_LITTLE", "<")
_BIG = _ByteOrder("_BIG", ">")


class DicomIO:
    """A file object that reads and writes numbers and tags in a transfer syntax.

    Parameters
    ----------
    buffer : ReadableBuffer or WriteableBuffer
        An object with ``seek()`` and ``tell()``, and with ``read()``, ``write()`` or both.  Its methods
        become this object's own, so that a call costs no more than on the buffer itself.

    Raises
    ------
    AttributeError
        If it has no ``seek()`` or no ``tell()``.
    """

    _implicit_vr: bool
    _byte_order: _ByteOrder | _UnknownByteOrder = _UnknownByteOrder()

    def __init__(self, buffer: ReadableBuffer | WriteableBuffer) -> None:
        self._buffer = buffer
        self._name: str | None = getattr(buffer, "name", None)
        # By setattr: vars(self) would make every later look-up of an attribute slower.
        for name in ("seek", "tell"):
            setattr(self, name, getattr(buffer, name))
        for name in ("read", "write", "close"):
            if hasattr(buffer, name):
                setattr(self, name, getattr(buffer, name))

    def __enter__(self: Self) -> Self:
        return self

    def __exit__(
        self, *exc_info: tuple[type[BaseException] | None, BaseException | None, TracebackType | None]
    ) -> None:
        self.close()

    def close(self, *args: Any, **kwargs: Any) -> Any:
        """Close the buffer, if it can be closed."""

    @property
    def is_implicit_VR(self) -> bool:
        """Whether elements carry no VR (PS3.5 7.1.3).

        Raises
        ------
        AttributeError
            If it was not set.
        TypeError
            If it is set to something else than a bool.
        """
        try:
            return self._implicit_vr
        except AttributeError:
            raise AttributeError("set is_implicit_VR first: the transfer syntax is not known") from None

    @is_implicit_VR.setter
    def is_implicit_VR(self, value: bool) -> None:
        self._implicit_vr = self._checked("is_implicit_VR", value)

    @property
    def is_little_endian(self) -> bool:
        """Whether the byte order is little endian (PS3.5 7.3).

        Raises
        ------
        AttributeError
            If it was not set.
        TypeError
            If it is set to something else than a bool.
        """
        self._byte_order.pack_us  # noqa: B018  (raises if it was not set)
        return self._byte_order is _LITTLE

    @is_little_endian.setter
    def is_little_endian(self, value: bool) -> None:
        self._byte_order = _LITTLE if self._checked("is_little_endian", value) else _BIG

    def _checked(self, name: str, value: bool) -> bool:
        if not isinstance(value, bool):
            raise TypeError(f"{type(self).__name__}.{name} is a bool, not {type(value).__name__}")
        return value

    @property
    def name(self) -> str | None:
        """The name of the buffer, ``None`` if it has none."""
        return self._name

    @name.setter
    def name(self, name: str | None) -> None:
        self._name = name

    @property
    def parent(self) -> ReadableBuffer | WriteableBuffer:
        """The buffer."""
        return self._buffer

    def read(self, size: int = -1, /) -> bytes:
        """Return up to `size` bytes, or all to the end.

        Raises
        ------
        TypeError
            If the buffer has no ``read()``.
        """
        raise self._missing("read")

    def write(self, b: bytes | bytearray | memoryview, /) -> int:
        """Write the bytes and return how many.

        Raises
        ------
        TypeError
            If the buffer has no ``write()``.
        """
        raise self._missing("write")

    def _missing(self, method: str) -> TypeError:
        wrapped = type(self._buffer).__name__
        return TypeError(f"the {wrapped} of this {type(self).__name__} has no {method}() method")

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Move to `offset`, as :meth:`io.IOBase.seek`, and return the new position."""
        return self._buffer.seek(offset, whence)

    def tell(self) -> int:
        """Return the position."""
        return self._buffer.tell()

    def read_exact(self, length: int, nr_retries: int = 3) -> bytes:
        """Return `length` bytes.

        Parameters
        ----------
        length : int
            How many.
        nr_retries : int
            How often to ask again for what is missing: a pipe may give less than it is asked for.

        Raises
        ------
        EOFError
            If there are fewer.
        """
        data = self.read(length)
        while len(data) < length and nr_retries > 0:
            data += self.read(length - len(data))
            nr_retries -= 1
        if len(data) != length:
            start = self.tell() - len(data)
            raise EOFError(f"expected {length} bytes at offset {start}, found {len(data)}")
        return data

    def read_tag(self) -> tuple[int, int]:
        """Return the group and the element number of the tag in the next four bytes.

        Raises
        ------
        EOFError
            If there are fewer.
        """
        group, element = self._byte_order.unpack_tag(self.read_exact(4))
        return group, element

    def read_US(self) -> int:
        """Return the unsigned number in the next two bytes.

        Raises
        ------
        struct.error
            If there are fewer.
        """
        number: int = self._byte_order.unpack_us(self.read(2))[0]
        return number

    def read_UL(self) -> int:
        """Return the unsigned number in the next four bytes.

        Raises
        ------
        struct.error
            If there are fewer.
        """
        number: int = self._byte_order.unpack_ul(self.read(4))[0]
        return number

    def write_tag(self, tag: int) -> None:
        """Write a tag, four bytes.

        Raises
        ------
        struct.error
            If it is negative or above FFFF,FFFF.
        """
        self.write(self._byte_order.pack_tag(tag >> 16, tag & 0xFFFF))

    def write_US(self, val: int) -> None:
        """Write an unsigned number in two bytes.

        Raises
        ------
        struct.error
            If it does not fit.
        """
        self.write(self._byte_order.pack_us(val))

    def write_UL(self, val: int) -> None:
        """Write an unsigned number in four bytes.

        Raises
        ------
        struct.error
            If it does not fit.
        """
        self.write(self._byte_order.pack_ul(val))


class DicomFileLike(DicomIO):
    """A :class:`DicomIO` over an object that behaves as a file."""


def DicomFile(*args: Any, **kwargs: Any) -> DicomFileLike:
    """Return a :class:`DicomFileLike` over the file that :func:`open` opens with the same arguments."""
    return DicomFileLike(open(*args, **kwargs))  # noqa: PTH123  (any arguments that open() takes)


class DicomBytesIO(DicomIO):
    """A :class:`DicomIO` in memory.

    Parameters
    ----------
    initial_bytes : bytes, bytearray or memoryview
        What it holds at first; it is copied.
    """

    getvalue: Callable[[], bytes]

    def __init__(self, initial_bytes: bytes | bytearray | memoryview = b"") -> None:
        buffer = BytesIO(initial_bytes)
        super().__init__(buffer)
        self.getvalue = buffer.getvalue
