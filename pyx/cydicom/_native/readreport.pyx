"""ReadReport: what was repaired or skipped in one read, as C structs until somebody asks.

Native because the faults of a kernel are copied into it as they are, and a read without any costs one empty
object.
"""

import warnings

cimport cython
from cpython.mem cimport PyMem_Free, PyMem_Realloc
from libc.stdint cimport int64_t, uint32_t

from cydicom._native.faults cimport KIND_COUNT, OMITTED, Fault, is_quiet, report_entry

from cydicom.errors import DicomReadWarning

cdef enum:
    # An entry costs a hundred bytes, and a fault can be as short as eight.
    MOST_ENTRIES = 10000


@cython.freelist(8)
cdef class ReadReport:
    """What was repaired or skipped in one read, those of nested items as they are touched included."""

    def __cinit__(self):
        self.seen = None

    def __dealloc__(self):
        PyMem_Free(self.faults)

    cdef int add(self, const Fault* faults, Py_ssize_t count) except -1:
        """Add faults that are not in the report yet, and warn once for each new kind of them."""
        cdef Fault* grown
        cdef Py_ssize_t i
        cdef uint32_t kinds = 0
        cdef Py_ssize_t first = -1
        if count == 0:
            return 0
        if self.seen is None:
            self.seen = set()
        for i in range(count):
            if self.count >= MOST_ENTRIES:
                self.omitted += 1
                continue
            key = faults[i].offset * 64 + faults[i].kind
            if key in self.seen:
                continue
            self.seen.add(key)
            if self.count == self.capacity:
                grown = <Fault*>PyMem_Realloc(self.faults, (self.capacity * 2 + 4) * sizeof(Fault))
                if grown == NULL:
                    raise MemoryError
                self.faults = grown
                self.capacity = self.capacity * 2 + 4
            self.faults[self.count] = faults[i]
            if not (self.warned >> faults[i].kind) & 1 and not is_quiet(faults[i].kind):
                if first < 0:
                    first = self.count
                kinds |= <uint32_t>1 << faults[i].kind
            self.count += 1
        if kinds and not self.collecting:
            self.warned |= kinds
            self.warn(first)
        return 0

    cdef int warn(self, Py_ssize_t first) except -1:
        message = str(report_entry(&self.faults[first]))
        if self.count - first > 1:
            message += f" (and {self.count - first - 1} more; see Dataset.read_report)"
        warnings.warn(message, DicomReadWarning, stacklevel=2)
        return 0

    def announce(self):
        """Warn once for all that was collected while the source was opened; later faults warn when met."""
        cdef Py_ssize_t i
        cdef Py_ssize_t first = -1
        self.collecting = False
        for i in range(self.count):
            if not is_quiet(self.faults[i].kind):
                self.warned |= <uint32_t>1 << self.faults[i].kind
                if first < 0:
                    first = i
        if first >= 0:
            self.warn(first)

    def note(self, int kind, uint32_t tag, int64_t offset, int64_t nbytes=0, int64_t found=0):
        """Add one entry from Python; `kind` is an index into the kinds of ``faults.pyx``."""
        if not 0 <= kind < KIND_COUNT:
            raise ValueError(f"there is no fault of kind {kind}")
        cdef Fault fault = Fault(kind, tag, offset, nbytes, found)
        self.add(&fault, 1)

    def entries(self):
        """Return the entries as a tuple, in the order in which they were met."""
        cdef Fault more
        listed = []
        for i in range(self.count):
            listed.append(report_entry(&self.faults[i]))
        if self.omitted:
            more = Fault(OMITTED, 0, 0, 0, self.omitted)
            listed.append(report_entry(&more))
        return tuple(listed)

    def __len__(self):
        return self.count

    def __reduce__(self):
        cdef Fault f
        faults = []
        for f in self.faults[:self.count]:
            faults.append((f.kind, f.tag, f.offset, f.nbytes, f.found))
        return _restore_report, (faults, self.warned, self.omitted)


def _restore_report(list faults not None, uint32_t warned, int64_t omitted):
    cdef ReadReport report = ReadReport.__new__(ReadReport)
    # Everything in it was warned about when it was met.
    report.warned = 0xFFFFFFFFU
    for kind, tag, offset, nbytes, found in faults:
        report.note(kind, tag, offset, nbytes, found)
    report.warned = warned
    report.omitted = omitted
    return report
