"""The pass over element headers: see scanner.pyx."""

from cydicom._native.records cimport Scan, Status


cdef Status scan_elements(Scan* s) noexcept nogil
