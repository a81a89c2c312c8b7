"""What scanning met, as plain data, and the one place where it becomes Python objects."""

from libc.stdint cimport int32_t, int64_t, uint32_t


cdef enum FaultKind:
    TRUNCATED_VALUE = 0
    TRAILING_BYTES = 1
    PADDING = 2
    STRAY_DELIMITER = 3
    DUPLICATE_TAG = 4
    DESCENDING_TAGS = 5
    MISSING_DELIMITER = 6
    DELIMITER_LENGTH = 7
    BAD_VR = 8
    BAD_ITEM = 9
    ITEM_OVERRUN = 10
    ODD_LENGTH = 11
    UNDEFINED_LENGTH = 12
    VR_SWITCH = 13
    UNREADABLE = 14
    RESERVED_BYTES = 15
    GROUP_LENGTH = 16
    BYTE_ORDER = 17
    CHARACTER_SET = 18
    DEFLATE = 19
    GROUP_IN_DATA_SET = 20
    NO_TRANSFER_SYNTAX = 21
    UNKNOWN_TRANSFER_SYNTAX = 22
    EMPTY_DATA_SET = 23
    NO_PREFIX = 24
    META = 25
    EXECUTABLE_PREAMBLE = 26
    MISPLACED_PREFIX = 27
    WRONG_LENGTH = 28
    OMITTED = 29
    PIXEL_DATA_LENGTH = 30
    NO_PIXEL_DATA = 31
    KIND_COUNT = 32


cdef struct Fault:
    int32_t kind
    uint32_t tag
    int64_t offset
    int64_t nbytes      # skipped, missing or affected
    int64_t found


cdef bint is_quiet(int kind) noexcept nogil
cdef object report_entry(const Fault* fault)
cdef int raise_limit(str limit, int64_t bound, str what, int64_t offset, uint32_t tag) except -1
