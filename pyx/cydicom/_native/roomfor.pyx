"""Room for decoded frames: bytes that are written once, by those who decode, before anybody else has them.

Native because Python has no way to make bytes without writing zeros to them first, which for a frame takes as
long as decoding a part of it.
"""

from cpython.buffer cimport PyBuffer_FillInfo
from cpython.bytes cimport PyBytes_AS_STRING, PyBytes_FromStringAndSize
from cpython.ref cimport Py_DECREF

from cydicom._native.largepages cimport fill_by_large_pages

cdef extern from "Python.h":
    object PyByteArray_FromStringAndSize(const char* text, Py_ssize_t nbytes)
    char* PyByteArray_AS_STRING(object)


cdef class RoomForBytes:
    """A bytes object in the making, writable through the buffer protocol until it is taken.

    Parameters
    ----------
    nbytes : int
        Its size.  Every byte is to be written.
    """

    cdef bytes made
    cdef Py_ssize_t views

    def __cinit__(self, Py_ssize_t nbytes):
        if nbytes < 0:
            raise ValueError(f"there are no {nbytes} bytes")
        # One byte or none is an object that everybody shares.
        # Not shared with anybody, unless it is empty.
        self.made = PyBytes_FromStringAndSize(NULL, nbytes)
        fill_by_large_pages(PyBytes_AS_STRING(self.made), nbytes)

    def __getbuffer__(self, Py_buffer* view, int flags):
        if self.made is None:
            raise BufferError("the bytes were taken: nobody writes to them any more")
        PyBuffer_FillInfo(view, self, PyBytes_AS_STRING(self.made), len(self.made), 0, flags)
        # Cython put a reference to None into the view, which the call has overwritten.
        Py_DECREF(None)
        self.views += 1

    def __releasebuffer__(self, Py_buffer* view):
        self.views -= 1

    def take(self):
        """Return the bytes, and give them to nobody else.

        Raises
        ------
        BufferError
            If somebody can still write to them.
        """
        if self.views:
            raise BufferError(f"{self.views} views of the bytes are in use")
        if self.made is None:
            raise BufferError("the bytes were taken already")
        made = self.made
        self.made = None
        return made


def room_for_bytearray(Py_ssize_t nbytes):
    """Return a bytearray of which every byte is to be written before anybody reads it.

    Raises
    ------
    ValueError
        If the size is negative.
    """
    if nbytes < 0:
        raise ValueError(f"there are no {nbytes} bytes")
    room = PyByteArray_FromStringAndSize(NULL, nbytes)
    fill_by_large_pages(PyByteArray_AS_STRING(room), nbytes)
    return room
