"""Data sets to the DICOM JSON model (PS3.18 F.2), as dicts, lists, str, int and float or as text.

Native because it visits every value.  What was not touched yet goes from the bytes of its source to JSON
without a DataElement between, and stays untouched; items are visited on an explicit stack, however deep they
are.  Text is written element by element: the model of the whole would be many times as large.
"""

cimport cython
from cpython.dict cimport PyDict_GetItem, PyDict_SetItem
from cpython.object cimport PyObject, PyObject_GenericGetAttr
from libc.stdint cimport uint8_t, uint16_t, uint32_t

from cydicom._native.base64 cimport encode_bytes
from cydicom._native.context cimport current_policy
from cydicom._native.cursor cimport VR_UNKNOWN, vr_form
from cydicom._native.elements cimport ElementTable
from cydicom._native.faults cimport VR_SWITCH
from cydicom._native.injected cimport decodes_plainly, is_plain_element
from cydicom._native.interrupts cimport let_signals_in
from cydicom._native.items cimport SequenceItems
from cydicom._native.jsonencode cimport (
    has_plain_texts, has_plain_values, is_binary_vr, key_of, name_of_vr, plain_values, texts_of, value_model,
    vr_of_name
)
from cydicom._native.jsonlists cimport has_list, put_text_list, put_values
from cydicom._native.jsontext cimport Writer
from cydicom._native.records cimport Record
from cydicom._native.store cimport ElementStore
from cydicom._native.texts cimport TextList
from cydicom._native.values cimport is_overridden
from cydicom._native.vrcodes cimport VR_SQ, VR_UN

cdef extern from "Python.h":
    object PyUnicode_FromObject(object text)
    object PyObject_GenericGetDict(object, void*)

cdef enum:
    PATH_LEVELS = 8           # levels of a path that a message shows at either end

# Injected by bind(): the classes and functions of the layers above.
cdef object data_element_class = None
cdef object sequence_class = None
cdef object binary_text = None
cdef object binary_nbytes = None
cdef object located = None
cdef object warn_of = None

# What converting a value may raise that lies in the value; not what reading a source or memory may.
cdef tuple faults = (ValueError, TypeError, ArithmeticError, LookupError, AttributeError, NotImplementedError)


def bind(**parts):
    """Take the classes and functions of the layers above; all of them are needed."""
    global data_element_class, sequence_class, binary_text, binary_nbytes, located, warn_of
    data_element_class = parts.pop("data_element_class")
    sequence_class = parts.pop("sequence_class")
    binary_text = parts.pop("binary_text")
    binary_nbytes = parts.pop("binary_nbytes")
    located = parts.pop("located")
    warn_of = parts.pop("warn_of")
    if parts:
        raise TypeError(f"unknown parts: {', '.join(sorted(parts))}")


# Elements.

@cython.internal
@cython.auto_pickle(False)
@cython.freelist(16)
cdef class Level:
    """One data set that is being visited, and the sequence of it whose items are, if any."""

    cdef object dataset          # None for an item in a source, until something needs it
    cdef SequenceItems source    # where that item is
    cdef Py_ssize_t index
    cdef ElementStore store      # None where elements have to come from the data set's own __getitem__
    cdef ElementTable table      # of a data set as it was read: its tags are those of the table
    cdef list tags               # of any other
    cdef Py_ssize_t count
    cdef Py_ssize_t position
    cdef uint32_t tag
    cdef dict model              # None where text is written
    cdef bint begun              # whether an attribute of it is in the text
    cdef object items            # None if no sequence is open
    cdef Py_ssize_t item
    cdef list models             # what the items became so far; nothing where text is written

    cdef object owner(self):
        """Return the data set, made now if nothing needed it before."""
        if self.dataset is None:
            self.dataset = self.source.new_item(self.index)
            self.store = store_of(self.dataset)
        return self.dataset

    cdef int list_tags(self, ElementStore store) except -1:
        cdef ElementTable table = store.ready()
        if table is not None and store.added == 0 and store.removed == 0:
            self.table = table
            self.count = table.count
        else:
            self.tags = store.tags()
            self.count = len(self.tags)
        return 0

    cdef int advance(self) except -1:
        """Go to the next tag."""
        self.tag = self.tags[self.position] if self.table is None else self.table.at(self.position).tag
        self.position += 1
        return 0


cdef ElementStore store_of(object dataset):
    cdef PyObject* held = PyDict_GetItem(PyObject_GenericGetDict(dataset, NULL), "_dict")
    if held == NULL or type(<object>held) is not ElementStore:
        raise TypeError(f"{type(dataset).__name__} has no elements: its __init__ did not run")
    return <ElementStore><object>held


cdef Level level_of(object dataset):
    cdef Level level = Level.__new__(Level)
    cdef ElementStore store = store_of(dataset)
    level.dataset = dataset
    level.list_tags(store)
    if dataset._plain_access:
        level.store = store
    return level


cdef Level level_of_item(SequenceItems items, Py_ssize_t i):
    """Return the level of an item that was not touched, without making a data set of it."""
    cdef Level level = Level.__new__(Level)
    level.source = items
    level.index = i
    level.store = items.store_at(i)
    if level.store.implicit != items.implicit:
        items.context.report.note(VR_SWITCH, 0, level.store.start, 0, 0)
    level.list_tags(level.store)
    return level


cdef str path_of(list levels):
    """Return where the visit is, as ``0040A730[0].00080100``."""
    cdef list parts = []
    cdef Level level
    cdef Py_ssize_t i
    cdef Py_ssize_t count = len(levels)
    for i in range(count):
        if PATH_LEVELS <= i < count - PATH_LEVELS:
            if i == PATH_LEVELS:
                parts.append("...")
            continue
        level = <Level>levels[i]
        parts.append(key_of(level.tag) if level.items is None else f"{key_of(level.tag)}[{level.item - 1}]")
    return ".".join(parts)


@cython.internal
@cython.auto_pickle(False)
cdef class Visit:
    """One conversion: what the caller wants, and the data sets that are being visited."""

    cdef object handler
    cdef object threshold
    cdef bint suppress
    cdef object policy
    cdef int flags               # of the policy
    cdef int plain               # no code of the user takes part in making elements; -1 before it is known
    cdef object dataset_class    # Dataset, and its conversion
    cdef object conversion
    cdef list levels
    cdef set entered
    cdef Writer writer           # None if the model itself is wanted

    cdef dict open_items(self, Level level, object sequence):
        """Make the items of a sequence the next to be visited; return the model of the sequence."""
        if sequence is None:
            items = []
        elif isinstance(sequence, sequence_class):
            items = sequence._list
        else:
            items = list(sequence)
        level.item = 0
        level.items = items
        level.models = []
        return {"vr": "SQ", "Value": level.models}

    cdef bint is_bulk(self, Py_ssize_t nbytes) except -1:
        """Tell whether bytes are to be told by a URI: their base64 text is longer than the threshold."""
        return self.handler is not None and (nbytes + 2) // 3 * 4 > self.threshold

    cdef dict record_model(self, Level level, const Record* record):
        """Return the model of an element that was not touched; None if it takes an element to make it."""
        cdef ElementStore store = level.store
        cdef const uint8_t* data
        cdef bytes loaded
        cdef str name
        cdef uint16_t vr
        cdef list values
        if self.plain < 0:
            self.plain = decodes_plainly(record, self.policy)
        if not self.plain or is_descriptor(record.tag):
            return None
        vr = record.vr
        if vr != VR_UN and vr_form(vr) != VR_UNKNOWN:
            name = name_of_vr(vr)
        else:
            name = store.vr_of(record, level.owner())
            if len(name) != 2:
                return None
            vr = vr_of_name(name)
        if vr == VR_SQ:
            return self.open_items(level, store.sequence(record, record.vr == VR_UN))
        if record.nbytes == 0:
            return {"vr": name}
        if is_overridden(vr):
            return None
        if has_plain_values(vr) or is_binary_vr(vr):
            if is_binary_vr(vr) and self.is_bulk(record.nbytes):
                return None
            data = store.blocks.at(record.offset, record.nbytes)
            if data == NULL:
                loaded = store.blocks.read(record.offset, record.nbytes)
                data = loaded
            if is_binary_vr(vr):
                return {"vr": name, "InlineBinary": encode_bytes(data, record.nbytes)}
            if self.writer is not None and has_list(vr) and self.writes(level, record, vr, data):
                return WRITTEN
            values = plain_values(vr, data, record.nbytes, store.little, self.flags)
            if values is not None:
                return {"vr": name, "Value": values} if values else {"vr": name}
            if not has_plain_texts(vr):
                return None
        return self.values_model(level, name, vr, store.value(record, vr, self.policy))

    cdef dict values_model(self, Level level, str name, uint16_t vr, object value):
        """Return the model of a value that is neither binary nor a sequence."""
        cdef TextList texts = texts_of(value) if self.writer is not None else None
        if texts is not None and self.writes_texts(level, vr, texts):
            return WRITTEN
        return value_model(name, vr, value)

    cdef dict binary_model(self, str name, object value, object element):
        cdef Py_ssize_t nbytes
        if type(value) is bytes:
            nbytes = len(<bytes>value)
        else:
            nbytes = binary_nbytes(value)
        if nbytes == 0:
            return {"vr": name}
        if self.is_bulk(nbytes):
            return {"vr": name, "BulkDataURI": self.handler(element)}
        if type(value) is bytes:
            return {"vr": name, "InlineBinary": encode_bytes(<bytes>value, nbytes)}
        return {"vr": name, "InlineBinary": binary_text(value)}

    cdef object element_model(self, Level level, object element):
        cdef str name
        cdef uint16_t vr
        if is_plain_element(element):
            vr_text = PyObject_GenericGetAttr(element, "VR")
            value = PyObject_GenericGetAttr(element, "_value")
        else:
            if type(element).to_json_dict is not data_element_class.to_json_dict:
                return element.to_json_dict(
                    bulk_data_element_handler=self.handler, bulk_data_threshold=self.threshold
                )
            vr_text = element.VR
            value = element.value
        name = vr_text if type(vr_text) is str else PyUnicode_FromObject(vr_text)
        vr = vr_of_name(name)
        if vr == VR_SQ:
            return self.open_items(level, value)
        if is_binary_vr(vr):
            if value is None:
                return {"vr": name}
            return self.binary_model(name, value, element)
        return self.values_model(level, name, vr, value)

    cdef object current_model(self, Level level):
        """Return the model of the current element; None if there is none any more."""
        cdef ElementStore store = level.store
        cdef const Record* record
        # Held here: what a conversion runs may clear the store, and the record is the table's.
        cdef ElementTable table
        cdef PyObject* held
        cdef object model
        if store is None:
            element = level.dataset[level.tag]
        else:
            held = PyDict_GetItem(store.overlay, level.tag) if len(store.overlay) else NULL
            if held == NULL:
                table = level.table
                if table is not None:
                    record = table.at(level.position - 1)
                else:
                    table = store.ready()
                    record = table.find(level.tag) if table is not None else NULL
                    if record == NULL:
                        return None
                model = self.record_model(level, record)
                if model is not None:
                    return model
            dataset = level.owner()
            element = level.store.fetch(level.tag, dataset)
            if element is None:
                return None
        return self.element_model(level, element)

    cdef bint writes(self, Level level, const Record* record, uint16_t vr, const uint8_t* data) except -1:
        """Put the member of an element that was not touched into the text; return False, with nothing put,
        where it takes a model to make it.
        """
        cdef Py_ssize_t before = self.writer.length
        cdef bint begun = level.begun
        cdef bint written = False
        try:
            self.begin_member(level)
            written = put_values(self.writer, vr, data, record.nbytes, level.store.little)
        finally:
            if not written:
                self.writer.length = before
                level.begun = begun
        return written

    cdef bint writes_texts(self, Level level, uint16_t vr, TextList texts) except -1:
        """Put the member of an element with very many texts into the text, as :meth:`writes` does."""
        cdef Py_ssize_t before = self.writer.length
        cdef bint begun = level.begun
        cdef bint written = False
        try:
            self.begin_member(level)
            written = put_text_list(self.writer, vr, texts)
        finally:
            if not written:
                self.writer.length = before
                level.begun = begun
        return written

    cdef int begin_member(self, Level level) except -1:
        """Put what is before the value of the current element."""
        if level.begun:
            self.writer.put(b", ", 2)
        level.begun = True
        return self.writer.put_name(level.tag)

    cdef int keep(self, Level level, object model) except -1:
        """Put the model of the current element into that of its data set, or into the text."""
        if self.writer is None:
            return PyDict_SetItem(level.model, key_of(level.tag), model)
        if model is WRITTEN:
            return 0
        self.begin_member(level)
        if level.items is None:
            return self.writer.put_whole(model)
        # The items come next; the VR behind them, for that is the order of the names.
        return self.writer.put(b'{"Value": [', 11)

    cdef int close_items(self, Level level) except -1:
        level.models = None
        level.items = None
        if self.writer is not None:
            self.writer.put(b'], "vr": "SQ"}', 14)
        return 0

    cdef bint enter_next(self, Level parent) except -1:
        """Visit the next item of the open sequence; return False at its end.

        Items of a source that were not touched stay so.
        """
        cdef SequenceItems items
        cdef PyObject* held
        cdef Py_ssize_t i = parent.item
        if i >= len(parent.items):
            return False
        parent.item += 1
        if type(parent.items) is not SequenceItems:
            self.enter(parent, parent.items[i])
            return True
        items = <SequenceItems>parent.items
        held = items.held_at(i)
        if held != NULL:
            self.enter(parent, <object>held)
        else:
            self.push(parent, level_of_item(items, i))
        return True

    cdef int separate(self, Level parent) except -1:
        """Put what is between two items in front of the second."""
        if parent.item > 1:
            self.writer.put(b", ", 2)
        return 0

    cdef int push(self, Level parent, Level level) except -1:
        """Visit a level next; it is an item of `parent`, or the outermost if that is None."""
        if self.writer is None:
            level.model = {}
            if parent is not None:
                parent.models.append(level.model)
        else:
            if parent is not None:
                self.separate(parent)
            self.writer.put(b"{", 1)
        self.levels.append(level)
        return 0

    cdef int leave(self, Level level) except -1:
        """End the visit of a level."""
        if self.writer is not None:
            self.writer.put(b"}", 1)
        if level.source is None:
            self.entered.discard(id(level.dataset))
        self.levels.pop()
        return 0

    cdef int enter(self, Level parent, object item) except -1:
        """Visit an item next, unless its class has a conversion of its own."""
        if type(item) is not self.dataset_class and type(item).to_json_dict is not self.conversion:
            model = item.to_json_dict(self.threshold, self.handler, suppress_invalid_tags=self.suppress)
            if self.writer is None:
                parent.models.append(model)
            else:
                self.separate(parent)
                self.writer.put_whole(model)
            return 0
        identity = id(item)
        if identity in self.entered:
            raise ValueError(f"{path_of(self.levels)}: the data set contains itself")
        self.push(parent, level_of(item))
        self.entered.add(identity)
        return 0

    cdef int run(self) except -1:
        """Visit what is on the stack, and all below it."""
        cdef Level level
        cdef Py_ssize_t steps = 0
        while self.levels:
            steps += 1
            let_signals_in(steps)
            level = <Level>self.levels[len(self.levels) - 1]
            if level.items is not None:
                if self.enter_next(level):
                    continue
                self.close_items(level)
            if level.position >= level.count:
                self.leave(level)
                continue
            level.advance()
            try:
                model = self.current_model(level)
            except faults as error:
                self.judge(error)
                continue
            if model is not None:
                self.keep(level, model)
        return 0

    cdef int judge(self, object error) except -1:
        """Warn of an element that cannot be converted, or raise the error with its path."""
        if self.suppress:
            warn_of(error, path_of(self.levels))
            return 0
        return refuse(error, path_of(self.levels))


cdef int refuse(object error, str path) except -1:
    """Raise an error with the path of its element."""
    named = located(error, path)
    if named is error:
        raise error
    raise named from error


# What stands for the model of an element that is in the text already.
cdef dict WRITTEN = {}


cdef inline bint is_descriptor(uint32_t tag) noexcept nogil:
    """Tell whether this is a LUT descriptor, whose first value Python code judges (PS3.3 C.7.6.3.1.5)."""
    return tag in (0x00281101U, 0x00281102U, 0x00281103U, 0x00283002U)


cdef Visit new_visit(object handler, object threshold, bint suppress, Writer writer):
    cdef Visit visit = Visit.__new__(Visit)
    visit.handler = handler
    visit.threshold = threshold
    visit.suppress = suppress
    visit.writer = writer
    visit.policy = current_policy()
    visit.flags = visit.policy.flags
    visit.plain = -1
    visit.dataset_class = sequence_class._item_class
    visit.conversion = visit.dataset_class.to_json_dict
    visit.levels = []
    visit.entered = set()
    return visit


cdef Level visit_dataset(Visit visit, object dataset):
    """Visit a data set and all that is in it; return its level."""
    cdef Level level = level_of(dataset)
    visit.entered.add(id(dataset))
    visit.push(None, level)
    visit.run()
    return level


def dataset_model(dataset, threshold, handler, bint suppress):
    """Return the DICOM JSON model of a data set; attributes are in ascending order.

    Parameters
    ----------
    dataset : Dataset
        What to convert; elements that were not touched yet stay so.
    threshold : int
        Characters of base64 text above which `handler` is asked for a URI.
    handler : callable or None
        Takes a DataElement, returns the URI of its value.
    suppress : bool
        Leave out elements that cannot be converted, with a warning for each.

    Raises
    ------
    ValueError
        If the data set contains itself.
    """
    return visit_dataset(new_visit(handler, threshold, suppress, None), dataset).model


def dataset_text(dataset, threshold, handler, bint suppress):
    """Return the JSON text of a data set's model; the parameters are those of :func:`dataset_model`."""
    cdef Writer writer = Writer.__new__(Writer)
    visit_dataset(new_visit(handler, threshold, suppress, writer), dataset)
    return writer.finished()


def element_model(element, handler, threshold):
    """Return the DICOM JSON model of one element; the parameters are those of :func:`dataset_model`."""
    cdef Visit visit = new_visit(handler, threshold, False, None)
    cdef Level level = Level.__new__(Level)
    level.tag = element.tag
    visit.levels.append(level)
    try:
        model = visit.element_model(level, element)
    except faults as error:
        refuse(error, path_of(visit.levels))
    visit.run()
    return model
