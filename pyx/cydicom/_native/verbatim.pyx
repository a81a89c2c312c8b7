"""What of a source can be written as the bytes that it has: elements, and whole files that nobody edited.

Native because it looks at records and bytes, for every element of what is saved.
"""

from cpython.bytes cimport PyBytes_AS_STRING
from libc.stdint cimport int64_t, uint8_t
from libc.string cimport memcmp

from cydicom._native.blocks cimport Blocks
from cydicom._native.changes cimport Changes, store_of_dataset
from cydicom._native.elements cimport ElementTable
from cydicom._native.output cimport Output
from cydicom._native.records cimport LONG_FORM, PARTIAL, UNDEFINED, Record
from cydicom._native.store cimport ElementStore
from cydicom._native.wire cimport is_plain, unit_nbytes


cdef int64_t run_start_of(const Record* record) noexcept nogil:
    """Return where the header of an element starts."""
    return record.offset - (12 if record.flags & LONG_FORM else 8)


cdef int64_t run_end_of(const Record* record) noexcept nogil:
    """Return where an element ends, its delimiter included."""
    return record.offset + record.nbytes + (8 if record.flags & UNDEFINED else 0)


cdef bint is_closed(ElementStore store, const Record* record) except -1:
    """Tell whether a value of undefined length is followed by its delimiter, in either byte order."""
    cdef int64_t end = record.offset + record.nbytes
    cdef const uint8_t* data
    cdef bytes loaded
    if end + 8 > store.blocks.size:
        return False
    data = store.blocks.at(end, 8)
    if data == NULL:
        loaded = store.blocks.read(end, 8)
        data = <const uint8_t*>PyBytes_AS_STRING(loaded)
    return memcmp(data, b"\xfe\xff\xdd\xe0", 4) == 0 or memcmp(data, b"\xff\xfe\xe0\xdd", 4) == 0


cdef bint stays_same(ElementStore store, const Record* record) except -1:
    """Tell whether a text has the same bytes in every character set."""
    cdef const uint8_t* data = store.blocks.at(record.offset, record.nbytes)
    cdef bytes loaded
    if data == NULL:
        loaded = store.blocks.read(record.offset, record.nbytes)
        data = <const uint8_t*>PyBytes_AS_STRING(loaded)
    return is_plain(data, record.nbytes)


def is_unchanged(dataset not None):
    """Tell whether a data set that was read would be written as the bytes that it was read from."""
    cdef Changes changes = Changes()
    cdef ElementStore store = store_of_dataset(dataset)
    if store.ready() is None:
        return False
    changes.look_at(dataset, True)
    return not changes.of_store(store)


cdef bint has_odd_lengths(ElementTable table) noexcept nogil:
    """Tell whether a value has an odd length that can be mended; a byte more makes other numbers."""
    cdef const Record* record
    cdef Py_ssize_t i
    for i in range(table.written):
        record = &table.records[i]
        if record.nbytes & 1 and not record.flags & (PARTIAL | UNDEFINED) and unit_nbytes(record.vr) == 1:
            return True
    return False


def unchanged_source(dataset not None, file_meta not None, preamble, bint implicit, bint little):
    """Return an Output with the bytes that a file was read from, None if they are not what is to be written.

    They are where nothing was edited, the encoding is that of the source, and every length of its outermost
    data set is even.
    """
    cdef ElementStore store = store_of_dataset(dataset)
    cdef ElementStore meta = store_of_dataset(file_meta)
    cdef ElementTable table = store.ready()
    cdef Blocks source
    cdef Output out
    cdef int64_t begin, end
    if table is None or meta.table is None or store.implicit != implicit or store.little != little:
        return None
    source = store.blocks.packed if store.blocks.packed is not None else store.blocks
    if meta.blocks is not source or table.selective or has_odd_lengths(table) or has_odd_lengths(meta.table):
        return None
    begin = meta.start
    if preamble is not None:
        begin -= 132
        if begin < 0 or source.read(begin, 132) != bytes(preamble) + b"DICM":
            return None
    elif begin >= 4 and source.read(begin - 4, 4) == b"DICM":
        # Without a preamble the prefix is where it should not be; with one, it was taken away.
        if begin != 4:
            return None
        begin = 0
    if not (is_unchanged(dataset) and is_unchanged(file_meta)):
        return None
    end = table.end if table.stopped else source.size
    out = Output()
    out.put_blocks(source, begin, end - begin)
    return out
