"""Data sets to the DICOM JSON model (PS3.18 F.2): dicts, lists, str, int and float, and nothing else.

Native because it visits every value.  What was not touched yet goes from the bytes of its source to JSON
without a DataElement between, and stays untouched; items are visited on an explicit stack, however deep they
are.  Values that are not of their VR's usual type belong to ``other_values``, which was bound.
"""

cimport cython
from cpython.dict cimport PyDict_GetItem, PyDict_SetItem
from cpython.float cimport PyFloat_AS_DOUBLE, PyFloat_Check
from cpython.long cimport PyLong_Check, PyLong_CheckExact
from cpython.object cimport PyObject, PyObject_GenericGetAttr
from cpython.unicode cimport PyUnicode_Check, PyUnicode_CheckExact
from libc.math cimport isfinite, isnan
from libc.stdint cimport int32_t, int64_t, uint8_t, uint16_t, uint32_t

from cydicom._native.base64 cimport encode_bytes
from cydicom._native.cursor cimport VR_UNKNOWN, load_tag, vr_form
from cydicom._native.decimals cimport (
    NOT_PLAIN, READ, Reading, next_separator, read_decimal, read_integer, round_decimal, trim
)
from cydicom._native.elements cimport ElementTable
from cydicom._native.faults cimport VR_SWITCH
from cydicom._native.numbers cimport NumberList, number_at, number_nbytes
from cydicom._native.records cimport Record
from cydicom._native.store cimport (
    ElementStore, SequenceItems, current_policy, decodes_plainly, is_plain_element
)
from cydicom._native.text cimport strip, unpadded
from cydicom._native.values cimport is_overridden
from cydicom._native.vrcodes cimport *

cdef extern from "Python.h":
    object PyUnicode_New(Py_ssize_t size, Py_UCS4 maxchar)
    void* PyUnicode_DATA(object text)
    object PyUnicode_FromObject(object text)
    object PyObject_GenericGetDict(object, void*)

cdef enum:
    NO_VR = 0
    INTEGER_LONGEST = 12      # characters of an IS, and of a DS (PS3.5 6.2)
    DECIMAL_LONGEST = 16
    PATH_LEVELS = 16          # levels of a path that a message shows at either end

cdef const char* HEX = b"0123456789ABCDEF"

# The names of VRs, borrowed from `vr_names`; the index is the low five bits of each letter.
cdef PyObject* name_places[1024]

# Injected by bind(): the classes and functions of the layers above.
cdef object data_element_class = None
cdef object sequence_class = None
cdef object multi_value_class = None
cdef object person_name_class = None
cdef object other_values = None
cdef object binary_text = None
cdef object binary_nbytes = None
cdef object located = None
cdef object warn_of = None

# What converting a value may raise that lies in the value; not what reading a source or memory may.
cdef tuple faults = (ValueError, TypeError, ArithmeticError, LookupError, AttributeError, NotImplementedError)


def bind(**parts):
    """Take the classes and functions of the layers above; all of them are needed."""
    global data_element_class, sequence_class, multi_value_class, person_name_class
    global other_values, binary_text, binary_nbytes, located, warn_of
    data_element_class = parts.pop("data_element_class")
    sequence_class = parts.pop("sequence_class")
    multi_value_class = parts.pop("multi_value_class")
    person_name_class = parts.pop("person_name_class")
    other_values = parts.pop("other_values")
    binary_text = parts.pop("binary_text")
    binary_nbytes = parts.pop("binary_nbytes")
    located = parts.pop("located")
    warn_of = parts.pop("warn_of")
    if parts:
        raise TypeError(f"unknown parts: {', '.join(sorted(parts))}")


cdef str key_of(uint32_t tag):
    """Return the name of an attribute: eight hexadecimal digits."""
    cdef int place
    text = PyUnicode_New(8, 127)
    cdef uint8_t* out = <uint8_t*>PyUnicode_DATA(text)
    for place in range(8):
        out[place] = <uint8_t>HEX[(tag >> (28 - 4 * place)) & 15]
    return text


# Values.

cdef object json_number(double number):
    """Return a float; JSON has no numbers that are not finite, so those become strings."""
    if isfinite(number):
        return number
    if isnan(number):
        return "NaN"
    return "Infinity" if number > 0 else "-Infinity"


def json_float(double number):
    """Return a float as JSON has it: ``"NaN"``, ``"Infinity"`` or ``"-Infinity"`` if it is not finite."""
    return json_number(number)


cdef bint is_float_vr(uint16_t vr) noexcept nogil:
    return vr == VR_DS or vr == VR_FD or vr == VR_FL


cdef bint is_number_vr(uint16_t vr) noexcept nogil:
    return vr == VR_IS or vr == VR_DS or number_nbytes(vr) != 0


cdef bint is_binary_vr(uint16_t vr) noexcept nogil:
    """Tell whether values are bytes: OB, OD, OF, OL, OV, OW, UN."""
    return vr in (VR_OB, VR_OW, VR_UN, VR_OD, VR_OF, VR_OL, VR_OV)


cdef list decimal_values(const uint8_t* data, Py_ssize_t nbytes):
    """Return the floats of DS text, None if a value is not plainly a number, or too long."""
    cdef Py_ssize_t start = 0
    cdef Py_ssize_t stop, first, last
    cdef double number
    cdef Reading reading
    cdef list values = []
    while start <= nbytes:
        stop = next_separator(data, start, nbytes)
        first = start
        last = stop
        trim(data, &first, &last)
        reading = read_decimal(data + first, last - first, &number)
        if reading == NOT_PLAIN or last - first > DECIMAL_LONGEST:
            return None
        if reading != READ:
            number = round_decimal(data + first, last - first)
        values.append(json_number(number))
        start = stop + 1
    return values


cdef list integer_values(const uint8_t* data, Py_ssize_t nbytes):
    """Return the ints of IS text, None if a value is not plainly one of 32 bits."""
    cdef Py_ssize_t start = 0
    cdef Py_ssize_t stop, first, last
    cdef int64_t number
    cdef list values = []
    while start <= nbytes:
        stop = next_separator(data, start, nbytes)
        first = start
        last = stop
        trim(data, &first, &last)
        if (
            stop - start > INTEGER_LONGEST
            or not read_integer(data + first, last - first, &number)
            or number != <int32_t>number
        ):
            return None
        values.append(number)
        start = stop + 1
    return values


cdef list binary_values(uint16_t vr, const uint8_t* data, Py_ssize_t nbytes, bint little_endian):
    """Return the numbers of a binary VR; `nbytes` is a multiple of its size."""
    cdef Py_ssize_t size = number_nbytes(vr)
    cdef Py_ssize_t start
    cdef list values = []
    for start in range(0, nbytes, size):
        number = number_at(vr, data + start, little_endian)
        values.append(json_number(PyFloat_AS_DOUBLE(number)) if vr == VR_FD or vr == VR_FL else number)
    return values


cdef list tag_values(const uint8_t* data, Py_ssize_t nbytes, bint little_endian):
    cdef Py_ssize_t start
    cdef list values = []
    for start in range(0, nbytes, 4):
        values.append(key_of(load_tag(data + start, little_endian)))
    return values


cdef list plain_values(uint16_t vr, const uint8_t* data, Py_ssize_t nbytes, bint little_endian, int flags):
    """Return the values of borrowed bytes, None if this is not the place to judge them."""
    cdef Py_ssize_t size = number_nbytes(vr)
    cdef Py_ssize_t first = 0
    cdef Py_ssize_t last = nbytes
    if size:
        return None if nbytes % size else binary_values(vr, data, nbytes, little_endian)
    if vr == VR_AT:
        return None if nbytes % 4 else tag_values(data, nbytes, little_endian)
    if vr == VR_DS and not flags:
        strip(data, &first, &last)
        last = first + unpadded(data + first, last - first)
        return decimal_values(data + first, last - first)
    if vr == VR_IS and not flags:
        return integer_values(data, unpadded(data, nbytes))
    return None


cdef object person_name(object name):
    """Return the object of a person's component groups (PS3.18 F.2.2)."""
    groups = name.components
    cdef Py_ssize_t count = len(groups)
    if count == 0:
        return None
    made = {"Alphabetic": groups[0]}
    if count > 1:
        made["Ideographic"] = groups[1]
    if count > 2:
        made["Phonetic"] = groups[2]
    return made


cdef bint json_value(uint16_t vr, object value, list values) except -1:
    """Append one value that has the usual type for its VR; return False for any other."""
    if value is None:
        values.append(None)
        return True
    if is_float_vr(vr):
        if PyFloat_Check(value):
            values.append(json_number(PyFloat_AS_DOUBLE(value)))
        elif PyUnicode_Check(value) and not value:
            values.append(None)
        else:
            return False
        return True
    if is_number_vr(vr):
        if PyLong_CheckExact(value):
            values.append(value)
        elif PyLong_Check(value):
            values.append(int(value))
        elif PyUnicode_Check(value) and not value:
            values.append(None)
        else:
            return False
        return True
    if vr == VR_PN:
        if not isinstance(value, person_name_class):
            return False
        values.append(person_name(value))
        return True
    if vr == VR_AT:
        if not PyLong_Check(value) or not 0 <= value <= 0xFFFFFFFFU:
            return False
        values.append(key_of(value))
        return True
    if PyUnicode_CheckExact(value):
        values.append(value)
        return True
    if PyUnicode_Check(value):
        values.append(PyUnicode_FromObject(value))
        return True
    return False


cdef list lazy_values(NumberList numbers):
    """Return the numbers of a list that is still bytes, without an object of its class for each."""
    if numbers._vr == VR_DS:
        return decimal_values(numbers._data, numbers._nbytes)
    if numbers._vr == VR_IS:
        return integer_values(numbers._data, numbers._nbytes)
    return binary_values(numbers._vr, numbers._data, numbers._nbytes, numbers.little_endian)


cdef list json_values(str name, uint16_t vr, object value):
    """Return the list of JSON values for a value that is not binary; empty if there is none."""
    cdef list values = None
    cdef object items
    cdef Py_ssize_t i = 0
    if value is None or (PyUnicode_Check(value) and not value):
        return []
    items = None
    if type(value) is multi_value_class:
        items = PyObject_GenericGetAttr(value, "_list")
        if type(items) is NumberList and (<NumberList>items)._vr == vr:
            values = lazy_values(<NumberList>items)
            if values is not None:
                return values
    elif type(value) is list:
        items = value
    values = []
    if items is None:
        if json_value(vr, value, values):
            # An empty person name is no value.
            return [] if values[0] is None else values
    elif type(items) is list:
        while i < len(<list>items) and json_value(vr, (<list>items)[i], values):
            i += 1
        if i >= len(<list>items):
            return values
    return other_values(name, value)


cdef dict value_model(str name, uint16_t vr, object value):
    values = json_values(name, vr, value)
    return {"vr": name, "Value": values} if values else {"vr": name}


# Elements.

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
    cdef dict model
    cdef object items
    cdef Py_ssize_t item
    cdef list models             # what the items became so far; None if no sequence is open

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
    level.model = {}
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
    level.model = {}
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
        parts.append(key_of(level.tag) if level.models is None else f"{key_of(level.tag)}[{level.item - 1}]")
    return ".".join(parts)


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

    cdef int open_items(self, Level level, object sequence) except -1:
        """Make the items of a sequence the next to be visited."""
        if sequence is None:
            items = []
        elif isinstance(sequence, sequence_class):
            items = sequence._list
        else:
            items = list(sequence)
        level.items = items
        level.item = 0
        level.models = []
        return 0

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
            self.open_items(level, store.sequence(record, record.vr == VR_UN))
            return {"vr": name, "Value": level.models}
        if record.nbytes == 0:
            return {"vr": name}
        if is_overridden(vr):
            return None
        if is_number_vr(vr) or vr == VR_AT or is_binary_vr(vr):
            if is_binary_vr(vr) and self.is_bulk(record.nbytes):
                return None
            data = store.blocks.at(record.offset, record.nbytes)
            if data == NULL:
                loaded = store.blocks.read(record.offset, record.nbytes)
                data = loaded
            if is_binary_vr(vr):
                return {"vr": name, "InlineBinary": encode_bytes(data, record.nbytes)}
            values = plain_values(vr, data, record.nbytes, store.little, self.flags)
            if values is not None:
                return {"vr": name, "Value": values}
            return None
        return value_model(name, vr, store.value(record, vr, self.policy))

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
            self.open_items(level, value)
            return {"vr": name, "Value": level.models}
        if is_binary_vr(vr):
            if value is None:
                return {"vr": name}
            return self.binary_model(name, value, element)
        return value_model(name, vr, value)

    cdef int add_element(self, Level level) except -1:
        """Put the model of the current element into the level's."""
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
                        return 0
                model = self.record_model(level, record)
                if model is not None:
                    PyDict_SetItem(level.model, key_of(level.tag), model)
                    return 0
            dataset = level.owner()
            element = level.store.fetch(level.tag, dataset)
            if element is None:
                return 0
        PyDict_SetItem(level.model, key_of(level.tag), self.element_model(level, element))
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
        held = PyDict_GetItem(items.touched, i)
        if held != NULL:
            self.enter(parent, <object>held)
        else:
            self.push(parent, level_of_item(items, i))
        return True

    cdef int push(self, Level parent, Level level) except -1:
        parent.models.append(level.model)
        self.levels.append(level)
        return 0

    cdef int enter(self, Level parent, object item) except -1:
        """Visit an item next, unless its class has a conversion of its own."""
        if type(item) is not self.dataset_class and type(item).to_json_dict is not self.conversion:
            parent.models.append(
                item.to_json_dict(self.threshold, self.handler, suppress_invalid_tags=self.suppress)
            )
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
        while self.levels:
            level = <Level>self.levels[len(self.levels) - 1]
            if level.models is not None:
                if self.enter_next(level):
                    continue
                level.models = None
                level.items = None
            if level.position >= level.count:
                if level.source is None:
                    self.entered.discard(id(level.dataset))
                self.levels.pop()
                continue
            level.advance()
            try:
                self.add_element(level)
            except faults as error:
                self.judge(error)
        return 0

    cdef int judge(self, object error) except -1:
        """Warn of an element that cannot be converted, or raise the error with its path."""
        if self.suppress:
            warn_of(error, path_of(self.levels))
            return 0
        raise located(error, path_of(self.levels)) from error


cdef dict vr_names = {}


cdef str name_of_vr(uint16_t vr):
    """Return the two letters of a VR of the standard; the same string for the same VR."""
    cdef uint16_t place = ((vr >> 8) & 31) << 5 | (vr & 31)
    cdef object name
    if name_places[place] != NULL:
        return <str>name_places[place]
    name = vr_name(vr)
    # The dict holds the reference.
    vr_names[vr] = name
    name_places[place] = <PyObject*>name
    return name


cdef uint16_t vr_of_name(str name) except? 0:
    """Return the VR by which a value is converted: 0 for one that is unknown."""
    if len(name) == 2:
        return <uint16_t>((<unsigned int>ord(name[0]) & 0xFF) << 8 | (<unsigned int>ord(name[1]) & 0xFF))
    if name == "US or SS":
        return VR_US
    if name == "OB or OW" or name == "US or OW" or name == "US or SS or OW":
        return VR_OW
    return NO_VR


cdef inline bint is_descriptor(uint32_t tag) noexcept nogil:
    """Tell whether this is a LUT descriptor, whose first value Python code judges (PS3.3 C.7.6.3.1.5)."""
    return tag in (0x00281101U, 0x00281102U, 0x00281103U, 0x00283002U)


cdef Visit new_visit(object handler, object threshold, bint suppress):
    cdef Visit visit = Visit.__new__(Visit)
    visit.handler = handler
    visit.threshold = threshold
    visit.suppress = suppress
    visit.policy = current_policy()
    visit.flags = visit.policy.flags
    visit.plain = -1
    visit.dataset_class = sequence_class._item_class
    visit.conversion = visit.dataset_class.to_json_dict
    visit.levels = []
    visit.entered = set()
    return visit


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
    cdef Visit visit = new_visit(handler, threshold, suppress)
    cdef Level level = level_of(dataset)
    visit.entered.add(id(dataset))
    visit.levels.append(level)
    visit.run()
    return level.model


def element_model(element, handler, threshold):
    """Return the DICOM JSON model of one element; the parameters are those of :func:`dataset_model`."""
    cdef Visit visit = new_visit(handler, threshold, False)
    cdef Level level = Level.__new__(Level)
    level.tag = element.tag
    visit.levels.append(level)
    try:
        model = visit.element_model(level, element)
    except faults as error:
        raise located(error, path_of(visit.levels)) from error
    visit.run()
    return model
