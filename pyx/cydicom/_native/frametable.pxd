"""Where the frames of an encapsulated value lie; see frametable.pyx."""

from libc.stdint cimport int64_t, uint8_t, uint64_t

from cydicom._native.fragments cimport ValueBytes


cdef enum Check:
    CHECK_ALL = 0            # at once, unless the value is read
    CHECK_LARGE_LATER = 1    # a large table frame by frame
    CHECK_LATER = 2          # frame by frame, as what is read, unless the value is small
    CHECK_WHEN_READ = 3      # frame by frame: nothing is read now


cdef class FrameTable:
    cdef readonly ValueBytes value
    cdef readonly Py_ssize_t count
    cdef readonly Py_ssize_t fragment_count  # -1: not counted
    cdef readonly bint odd
    cdef readonly int64_t missing            # bytes that the last fragment should have and has not
    cdef bint told_odd
    cdef bint told_missing
    cdef bint told_length
    cdef Py_ssize_t readable                 # frames of which it is known where they end
    cdef int64_t* starts                     # count + 1: a frame's first item, and where the last frame ends
    cdef uint64_t* lengths                   # bytes of each frame; NULL: all that its fragments have
    cdef uint8_t* proven                     # frames whose items were followed; NULL: all
    cdef Py_ssize_t led                      # the items of the first frame lead to this one; -1: not followed
    cdef bint little
    cdef int ending                          # of the last frame's items
    cdef int64_t behind                      # and where that is
    cdef int64_t found

    cdef bytes frame(self, Py_ssize_t i)
    cdef tuple parts(self, Py_ssize_t i)
    cdef bint is_one_fragment(self, Py_ssize_t i) except -1
    cdef int prepare(self, Py_ssize_t i) except -1
    cdef int prove(self, Py_ssize_t i) except -1
    cdef int lead_to(self, Py_ssize_t i) except -1
    cdef int follow(self, Py_ssize_t i) except -1
    cdef int check_item(self, Py_ssize_t i) except -1
    cdef int follow_last(self) except -1
    cdef int keep_lengths(self, bytes lengths) except -1
    cdef bytes joined(self, int64_t start, int64_t stop)
    cdef int check_lengths(self, Py_ssize_t first, Py_ssize_t behind) except -1
    cdef int settle(self, int check) except -1


cdef FrameTable new_table(ValueBytes value, Py_ssize_t count, bint little)
