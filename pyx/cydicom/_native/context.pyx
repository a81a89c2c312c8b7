"""Context: what a data set takes from those that enclose it; and the policy that is in force.

Native because each sequence that is touched makes one.
"""

cimport cython
from cpython.contextvars cimport PyContextVar_Get
from cpython.object cimport PyObject
from cpython.ref cimport Py_XDECREF

from cydicom._native.bounds cimport Bounds, bounds_of
from cydicom._native.readreport cimport ReadReport

from cydicom import policy as _policy

default_encodings = ("iso8859",)
cdef object policy_variable = _policy.variable


cdef object current_policy():
    cdef PyObject* policy = NULL
    PyContextVar_Get(policy_variable, NULL, &policy)
    if policy == NULL:
        return _policy.current()
    result = <object>policy
    Py_XDECREF(policy)
    return result


@cython.freelist(8)
cdef class Context:
    """What a data set takes from those that enclose it: report, depth, character set, pixel description."""

    def __init__(self, ReadReport report=None, Py_ssize_t depth_left=1024, tuple encodings=None,
                 int pixel_representation=-1, int bits_allocated=-1, int waveform_bits=-1, bint listed=False):
        self.report = report if report is not None else ReadReport()
        self.depth_left = depth_left
        self.bounds = bounds_of(current_policy().limits)
        self.path = ()
        self.encodings = encodings if encodings is not None else default_encodings
        self.pixel_representation = pixel_representation
        self.bits_allocated = bits_allocated
        self.waveform_bits = waveform_bits
        self.listed = listed

    def __reduce__(self):
        return Context, (self.report, self.depth_left, self.encodings, self.pixel_representation,
                         self.bits_allocated, self.waveform_bits, self.listed)


cdef Context new_context(ReadReport report, Py_ssize_t depth_left, Bounds bounds):
    """Return the context of a data set that nothing encloses."""
    cdef Context context = Context.__new__(Context)
    context.report = report
    context.depth_left = depth_left
    context.bounds = bounds
    context.path = ()
    context.encodings = default_encodings
    context.pixel_representation = -1
    context.bits_allocated = -1
    context.waveform_bits = -1
    return context


no_context = new_context(ReadReport(), 1024, None)
