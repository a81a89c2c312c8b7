"""Changes: which elements of a data set differ from the bytes that it was read from.

Native because it looks at every element that was touched, most of which were only looked at.

Touched is not changed: a value that equals what its bytes decode to is written as those bytes.  Items are
visited before the sequences that hold them, with a list instead of recursion: how deep they nest is up to the
input.
"""

from cpython.bytes cimport PyBytes_AS_STRING
from cpython.dict cimport PyDict_GetItem
from cpython.object cimport PyObject
from libc.stdint cimport int64_t, uint8_t, uint32_t
from libc.string cimport memcmp

from cydicom._native.blocks cimport Blocks
from cydicom._native.context cimport current_policy
from cydicom._native.elements cimport ElementTable
from cydicom._native.injected cimport decodes_plainly
from cydicom._native.items cimport SequenceItems
from cydicom._native.lazylists cimport LazyList
from cydicom._native.records cimport UNDEFINED, Record
from cydicom._native.store cimport ElementStore

from cydicom import policy as _policy

cdef extern from "Python.h":
    object PyObject_GenericGetDict(object, void*)

cdef enum:
    COMPARE_STEP = 1 << 20

# The policy that values are decoded anew with: what is wrong with them was told when they were read.
cdef tuple BYTES_VRS = ("OB", "OW", "OF", "OD", "OL", "OV", "UN")
cdef object quiet_base = None
cdef object quiet = None


cdef object quiet_policy(object policy):
    """Return a policy that decodes as `policy` does, without validation."""
    global quiet_base, quiet
    if policy is not quiet_base:
        quiet = policy.silenced()
        quiet_base = policy
    return quiet


cdef ElementStore store_of_dataset(object dataset):
    """Return the store of a data set; made of its elements where a subclass keeps them elsewhere."""
    cdef ElementStore store
    held = PyObject_GenericGetDict(dataset, NULL).get("_dict")
    if type(held) is ElementStore:
        return <ElementStore>held
    store = ElementStore()
    for tag, element in dict(held if held is not None else dataset.items()).items():
        store[tag] = element
    return store


cdef SequenceItems source_items(object sequence):
    """Return the items of a sequence in its source, None where the list of items is the user's own."""
    held = getattr(sequence, "_list", None)
    return <SequenceItems>held if type(held) is SequenceItems else None


cdef bint same_value(object first, object second) except -1:
    """Tell whether two values are the same and would be written alike: numbers in text by their text."""
    cdef Py_ssize_t i
    cdef double left, right
    if first is second:
        return True
    if type(first) is not type(second):
        return False
    kind = type(first)
    if kind is str or kind is bytes or kind is int:
        return first == second
    if kind is float:
        left = first
        right = second
        return memcmp(&left, &right, sizeof(double)) == 0
    text = getattr(first, "original_string", None)
    if text is not None:
        # It is what is written, whatever the number is: "nan" is not even equal to itself.
        return text == getattr(second, "original_string", None)
    items = getattr(first, "_list", first if kind is list else None)
    if items is None:
        return bool(first == second)
    others = getattr(second, "_list", second if kind is list else None)
    if isinstance(items, LazyList) and (<LazyList>items).same_bytes(others):
        return True
    if len(items) != len(others):
        return False
    for i in range(len(items)):
        if not same_value(items[i], others[i]):
            return False
    return True


cdef bint same_region(Blocks first, Blocks second, int64_t offset, int64_t nbytes) except -1:
    """Tell whether two sources have the same bytes in a region: files of a series have the same layout."""
    cdef const uint8_t* data
    if first is second or (first.origin is not None and first.origin is second.origin):
        return True
    data = first.at(offset, nbytes)
    if data != NULL and second.at(offset, nbytes) != NULL:
        return memcmp(data, second.at(offset, nbytes), nbytes) == 0
    return nbytes <= min(first.size, second.size) - offset and same_bytes(
        first, offset, nbytes, second.read(offset, nbytes)
    )


cdef bint same_bytes(Blocks blocks, int64_t offset, int64_t nbytes, bytes value) except -1:
    """Tell whether a value is these bytes of a source, which are read in steps if they are not in memory."""
    cdef const uint8_t* data
    cdef bytes part
    cdef int64_t done = 0
    cdef int64_t step
    if len(value) != nbytes:
        return False
    data = blocks.at(offset, nbytes)
    if data != NULL:
        return memcmp(data, PyBytes_AS_STRING(value), nbytes) == 0
    while done < nbytes:
        step = min(nbytes - done, COMPARE_STEP)
        part = blocks.read(offset + done, step)
        if memcmp(PyBytes_AS_STRING(part), PyBytes_AS_STRING(value) + done, step) != 0:
            return False
        done += step
    return True


cdef class Changes:
    """The tags of the elements that differ from the source, for each data set that was touched."""

    def __cinit__(self):
        self.found = {}
        self.order = []

    cdef list of_store(self, ElementStore store):
        """Return the tags of a store that was looked at, ascending; None for one that was not."""
        cdef PyObject* entry = PyDict_GetItem(self.found, id(store))
        return None if entry == NULL else <list>(<tuple><object>entry)[1]

    cdef int look_at(self, object dataset, bint any=False) except -1:
        """Find the changes of a data set and of all items in it; with `any`, those up to the first."""
        cdef ElementStore store
        cdef Py_ssize_t i, first
        cdef list edits, sequences
        self.policy = current_policy()
        token = _policy.variable.set(quiet_policy(self.policy))
        try:
            first = i = len(self.order)
            self.visit(dataset)
            while i < len(self.order):
                store, owner, edits, sequences = self.order[i]
                i += 1
                if store.overlay:
                    self.collect(store, owner, edits, sequences, any)
                    if any and edits:
                        # Items know of no change yet, but the data set is known to be changed.
                        (<list>self.order[first][2]).append(0)
                        return 0
            # Items come after what holds them, so from the end on all that a sequence needs is known.
            for i in range(len(self.order) - 1, first - 1, -1):
                store, owner, edits, sequences = self.order[i]
                for tag, items in sequences:
                    if self.any_changed(items):
                        edits.append(tag)
                edits.sort()
        finally:
            _policy.variable.reset(token)
        return 0

    def visit(self, dataset):
        """Take a data set into the order; return False if it is there already."""
        cdef ElementStore store = store_of_dataset(dataset)
        if id(store) in self.found:
            return False
        # The store is kept here, so that no other one gets its id.
        edits = []
        sequences = []
        self.found[id(store)] = (store, edits)
        self.order.append((store, dataset, edits, sequences))
        return True

    cdef bint any_changed(self, list items) except -1:
        for store in items:
            if self.of_store(store):
                return True
        return False

    cdef int collect(self, ElementStore store, object dataset, list edits, list sequences,
                     bint any) except -1:
        """Note the elements of one store that differ, and take the items of its sequences into the order."""
        cdef const Record* record
        cdef ElementTable table = store.ready()
        cdef SequenceItems items
        cdef uint32_t tag
        cdef bint known
        for number, element in list(store.overlay.items()):
            if any and edits:
                return 0
            tag = number
            record = table.find(tag) if table is not None else NULL
            if element is None:
                if record != NULL:
                    edits.append(tag)
                continue
            sequence = getattr(element, "_value", None)
            if not hasattr(sequence, "is_undefined_length") or not hasattr(sequence, "_list"):
                if record == NULL or not self.is_equal(store, record, element, dataset):
                    edits.append(tag)
                continue
            items = source_items(sequence)
            if items is None:
                edits.append(tag)
                for item in list(sequence):
                    self.visit(item)
                continue
            known = (
                record != NULL and element.VR == "SQ" and store.vr_of(record, dataset) == "SQ"
                and items.start == record.offset and items.end == record.offset + record.nbytes
                and same_region(items.index.blocks, store.blocks, record.offset, record.nbytes)
                and bool(element.is_undefined_length) == ((record.flags & UNDEFINED) != 0)
            )
            held = []
            for i, item in items.held().items():
                # An item that was reached another way before: not known yet whether it is changed.
                known = self.visit(item) and known and is_item(items, i, item)
                held.append(store_of_dataset(item))
            if not known:
                edits.append(tag)
            else:
                sequences.append((tag, held))
        return 0

    cdef bint is_equal(self, ElementStore store, const Record* record, object element,
                       object dataset) except -1:
        """Tell whether an element is what its record decodes to."""
        if not decodes_plainly(record, self.policy) or not hasattr(element, "_value"):
            return False
        value = element._value
        try:
            if type(value) is bytes and len(<bytes>value) >= 64 and element.VR in BYTES_VRS:
                return (
                    store.vr_of(record, dataset) == element.VR
                    and bool(element.is_undefined_length) == ((record.flags & UNDEFINED) != 0)
                    and same_bytes(store.blocks, record.offset, record.nbytes, value)
                )
            fresh = store.make(record, dataset)
        except (ValueError, LookupError, AttributeError, NotImplementedError):
            # It can no longer be made from its bytes, so they are not what it is.
            return False
        return (
            fresh.VR == element.VR
            and bool(fresh.is_undefined_length) == bool(element.is_undefined_length)
            and same_value(fresh._value, value)
        )


cdef bint is_item(SequenceItems items, Py_ssize_t i, object dataset) except -1:
    """Tell whether a data set stands for the i-th item of a source still."""
    cdef ElementStore store = store_of_dataset(dataset)
    return (
        i < items.index.count
        and store.start == items.index.items[i].offset
        and store.end == items.index.items[i].offset + items.index.items[i].nbytes
        and same_region(store.blocks, items.index.blocks, store.start, store.end - store.start)
        and bool(dataset.is_undefined_length_sequence_item) == (items.index.items[i].undefined == 1)
    )
