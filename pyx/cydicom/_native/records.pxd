"""Element headers and item nesting: the structures that the scanning kernels fill."""

from libc.stdint cimport int32_t, int64_t, uint8_t, uint16_t, uint32_t

from cydicom._native.faults cimport Fault


cdef enum RecordFlag:
    UNDEFINED = 1      # the length field says FFFFFFFF
    PARTIAL = 2        # the source ends before the declared length does
    LONG_FORM = 4      # a 12-byte header
    IMPLICIT_FORM = 8  # no VR in the header
    DEFERRED = 16      # the value was not loaded
    ITEMS = 32         # of undefined length, and made of items


cdef enum Level:
    LEVEL_ITEM = 1     # an item; otherwise a sequence
    LEVEL_IMPLICIT = 2
    LEVEL_LITTLE = 4
    LEVEL_UN = 8       # the content of an element of VR UN (PS3.5 6.2.2)
    LEVEL_BULK = 16    # the fragments of an element of VR OB or its kin (PS3.5 A.4)


cdef struct Record:
    uint32_t tag
    uint16_t vr        # its two letters, 0 without one
    uint16_t flags
    int64_t offset     # of the value
    int64_t nbytes     # of the value, without a delimiter


cdef struct Header:
    uint32_t tag
    uint16_t vr
    uint16_t flags
    uint32_t length    # as declared
    int nbytes         # 8 or 12
    bint odd_vr        # the VR bytes are not those of a VR
    bint reserved      # the reserved bytes are not zero


cdef struct ItemSpan:
    int64_t offset     # of the item's content
    int64_t nbytes
    int32_t undefined  # the item's length field says FFFFFFFF


cdef struct Place:
    int64_t start      # of a level's content
    Py_ssize_t faults  # noted before it was opened, without `end_faults`
    uint32_t tag       # of a sequence; 0 for an item


cdef struct End:
    int64_t start      # of the content of a nested sequence of undefined length
    int64_t closed_at  # where that ends
    int64_t behind     # and what follows its delimiter starts
    int64_t region_end  # of the scan that ended there without a delimiter; -1 with one
    uint8_t level


cdef enum Status:
    DONE = 0
    NEED_BYTES = 1     # need_nbytes at need_offset
    NEED_RECORDS = 2
    NEED_ITEMS = 3
    NEED_FAULTS = 4
    NEED_LEVELS = 5
    SHORT = 6          # the region ends inside a header (internal)
    BROKEN = 7         # no reading of these bytes makes sense (internal)
    TOO_DEEP = 8
    NEED_ENDS = 10
    TOO_LARGE = 9      # a value of need_nbytes at need_offset
    PAUSED = 11        # nothing: a step is done, and signals may come in


cdef struct Scan:
    # The resident bytes [base, limit), and the region [.., end) that may be read.
    const uint8_t* data
    int64_t base
    int64_t limit
    int64_t end
    int64_t pos
    bint implicit
    bint little
    # Rules.
    int64_t defer                # values of more bytes are left where they are; -1: none
    int32_t only_group           # stop before a tag of another group; -1: none
    bint stop_at_pixels
    const uint32_t* wanted       # ascending tags; NULL: all
    Py_ssize_t wanted_count
    # Results.
    Record* records
    Py_ssize_t count
    Py_ssize_t capacity
    bint descending              # some tag was not above the one before it
    bint stopped                 # a rule ended the scan, not the region
    int64_t nonzero_at           # a byte known not to be zero; -1: none
    int64_t[2] no_delimiter_from  # by byte order: no sequence delimitation item from here to the end
    int64_t checked_at           # where the header was last checked: a resumed scan reads it again
    ItemSpan* items
    Py_ssize_t item_count
    Py_ssize_t item_capacity
    Fault* faults
    Py_ssize_t fault_count
    Py_ssize_t fault_capacity
    # The walk over a value of undefined length.
    Header current               # of the element walked over
    bint current_wanted
    bint walking
    bint bounded                 # the outermost sequence ends where the region ends
    int64_t walk_pos
    int64_t closed_at            # where the content of the level closed last ended
    uint32_t open_tag            # the element walked over, for faults
    uint8_t* levels
    Place* places                # as many as levels
    Py_ssize_t depth
    Py_ssize_t level_capacity
    Py_ssize_t level_limit
    int64_t value_limit          # bytes of one value
    # Where nested sequences end: found by this walk, and by the one over what encloses the region.
    End* ends
    Py_ssize_t end_count
    Py_ssize_t end_capacity
    const End* known             # ascending by start
    Py_ssize_t known_count
    Py_ssize_t end_faults        # faults that say no more than that the region ends
    # The request behind NEED_BYTES.
    int64_t need_offset
    int64_t need_nbytes
    # Long work that fills no array.
    int64_t steps_left           # headers passed over, and bytes looked at, until the next pause
    int64_t search_start         # twice where a paused search for a delimiter began, and its byte order
    int64_t search_pos           # and where it goes on
