"""What encloses a data set; see context.pyx."""

from cydicom._native.bounds cimport Bounds
from cydicom._native.readreport cimport ReadReport
from cydicom._native.scanmemory cimport Ends


cdef class Context:
    cdef readonly ReadReport report
    cdef readonly Py_ssize_t depth_left
    cdef Bounds bounds           # None: no limits but that of depth
    cdef Ends ends               # of what is nested in the region, as far as they are known
    cdef tuple path              # tags of the sequences around it, the outermost first
    cdef readonly tuple encodings
    cdef bint listed             # pydicom tells the inherited codecs as a list, not as one name
    cdef int pixel_representation
    cdef int bits_allocated
    cdef int waveform_bits


cdef tuple default_encodings
cdef Context no_context            # of a store that was not initialised yet

cdef Context new_context(ReadReport report, Py_ssize_t depth_left, Bounds bounds)
cdef object current_policy()
