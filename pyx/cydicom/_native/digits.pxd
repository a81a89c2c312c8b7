"""Numbers to the text of DS and IS; see digits.pyx."""

from cydicom._native.output cimport Output

cdef struct Rounding:
    Py_ssize_t count  # numbers of one element that did not fit into their text
    double first      # the first of them

cdef int put_decimal(Output out, object item, object policy, Rounding* rounding) except -1
cdef int put_integer(Output out, object item, object policy) except -1
cdef int tell_rounding(Rounding* rounding) except -1
cdef int writing_mode(object policy) except -1
cdef str described(object value)
