"""The items of encapsulated pixel data; see fragments.pyx."""

from libc.stdint cimport int64_t, uint8_t, uint32_t

from cydicom._native.cursor cimport ITEM, load_tag, load_u32


cdef enum:
    # Of a source that is read: frames up to this size are read in one go, with the header behind them.
    SMALL = 1 << 16
    # And values up to this size as a whole.
    WINDOW = 1 << 18
    PIXEL_DATA = 0x7FE00010


cdef enum ItemsEnd:
    DELIMITED = 0        # by a sequence delimitation item
    EXHAUSTED = 1        # fewer than four bytes follow the last item
    CUT = 2              # the last item says that it goes on behind the end
    SHORT_HEADER = 3     # an item tag, and fewer than four bytes of its length
    FOREIGN_TAG = 4      # another tag than an item's
    UNDEFINED_ITEM = 5   # an item of undefined length
    NEED_BYTES = 6       # internal: eight bytes at pos
    NEED_ROOM = 7        # internal: the array is full
    GOES_ON = 8          # internal: another item may follow


cdef struct ItemScan:
    const uint8_t* data  # the bytes [base, limit) of the value
    int64_t base
    int64_t limit
    int64_t end          # of the value
    int64_t pos          # the next item's header
    bint little
    int64_t* offsets     # headers of items
    Py_ssize_t count
    Py_ssize_t capacity
    bint odd             # an item has an odd number of bytes
    int64_t found        # the tag or length that ended the scan


cdef class ValueBytes:
    cdef object view
    cdef readonly object source
    cdef readonly int64_t start
    cdef readonly int64_t nbytes
    cdef const uint8_t* data       # NULL: not in memory
    cdef bytes window
    cdef int64_t window_start

    cdef const uint8_t* at(self, int64_t offset, int64_t nbytes, int64_t ahead) except NULL
    cdef bytes read(self, int64_t offset, int64_t nbytes)
    cdef bytes fetch(self, int64_t offset, int64_t nbytes)


cdef class Fragments:
    cdef readonly ValueBytes value
    cdef int64_t* offsets          # count + 1: the header of each item, and where the items end
    cdef readonly Py_ssize_t count
    cdef readonly int ending
    cdef readonly bint odd
    cdef bint little
    cdef int64_t found


cdef int scan_item(ItemScan* s) noexcept nogil
cdef int load(ItemScan* s, ValueBytes value, int64_t ahead) except -1
cdef int raise_ending(int ending, int64_t pos, int64_t end, int64_t found) except -1


cdef extern from *:
    """
    #if defined(__GNUC__) || defined(__clang__)
    #define CYDICOM_PREFETCH(p) __builtin_prefetch(p)
    #else
    #define CYDICOM_PREFETCH(p) ((void)0)
    #endif
    """
    # Ask for a line of memory that will be read soon; no address is wrong.
    void prefetch "CYDICOM_PREFETCH" (const void* p) noexcept nogil


cdef inline int64_t content_nbytes(const uint8_t* header, int64_t left, bint little) noexcept nogil:
    """Return the bytes of an item's content of which `left` are there; the header was seen by a scan."""
    cdef int64_t nbytes = load_u32(header + 4, little)
    return nbytes if nbytes <= left else left
