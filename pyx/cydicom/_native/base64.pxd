"""Base64 text to bytes and back; see base64.pyx."""

from libc.stdint cimport uint8_t

cdef str encode_bytes(const uint8_t* data, Py_ssize_t nbytes)
cdef bytes decode_text(str text)
