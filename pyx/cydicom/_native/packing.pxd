"""Binary numbers and tags to bytes; see packing.pyx."""

from libc.stdint cimport uint16_t

from cydicom._native.numbers cimport NumberList
from cydicom._native.output cimport Output

cdef int put_number(Output out, uint16_t vr, object item, bint little) except -1
cdef Py_ssize_t put_plain_numbers(Output out, uint16_t vr, list numbers, bint little) except -1
cdef int put_tag(Output out, object item, bint little) except -1
cdef int put_number_list(Output out, NumberList numbers, bint little, object policy) except -1
