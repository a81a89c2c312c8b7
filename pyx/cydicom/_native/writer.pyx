"""A data set -> Output: untouched bytes copied in runs, the rest encoded, lengths patched (PS3.5 7).

Native because it decides for every element, most of which are only passed over, and because a change of VR
form or byte order goes from bytes to bytes, without an object for an element.

    records   | 0008 . 0010 . 0020 | 0010,0010 | 0020 . 0028 . 7FE0 |      in file order
    edits                            0010,0010                             found by changes.pyx
    output    [ one run            ] [encoded ] [ one run           ]

Nesting is a list of levels, not recursion: a data set may be as deep as memory allows, and one that contains
itself is found by looking at the levels that are open.
"""

import warnings

from cpython.bytes cimport PyBytes_AS_STRING
from cpython.dict cimport PyDict_GetItem
from cpython.object cimport PyObject
from libc.stdint cimport int64_t, uint8_t, uint16_t, uint32_t
from libc.string cimport memcpy

from cydicom._native.blocks cimport Blocks
from cydicom._native.changes cimport Changes, source_items, store_of_dataset
from cydicom._native.cursor cimport (
    ITEM,
    ITEM_DELIMITATION,
    SEQUENCE_DELIMITATION,
    UNDEFINED_LENGTH,
    VR_UNKNOWN,
    vr_form,
)
from cydicom._native.elements cimport ElementTable
from cydicom._native.fieldwriter cimport FieldWriter, Items, Level
from cydicom._native.headers cimport starts_implicit
from cydicom._native.injected cimport is_plain_element, is_raw
from cydicom._native.interrupts cimport let_signals_in
from cydicom._native.items cimport SequenceItems
from cydicom._native.output cimport Output
from cydicom._native.records cimport PARTIAL, UNDEFINED, Record
from cydicom._native.store cimport ElementStore
from cydicom._native.unendedbytes cimport CUT, STRANGE, WHOLE, Ending, fragments_end, reads_back
from cydicom._native.verbatim cimport is_closed, run_end_of, run_start_of, stays_same
from cydicom._native.vrcodes cimport VR_SQ, VR_UN
from cydicom._native.wire cimport is_bulk, is_text, padding, swap_units, unit_nbytes

cdef enum:
    SPECIFIC_CHARACTER_SET = 0x00080005U
    PIXEL_DATA = 0x7FE00010U

cdef tuple default_encodings = ("iso8859",)


cdef uint16_t code_of(str name) except? 0:
    """Return the number of a VR."""
    if len(name) != 2:
        raise NotImplementedError(f"the value representation {name!r} cannot be written")
    return <uint16_t>((ord(name[0]) << 8) | ord(name[1]))


cdef class Writer(FieldWriter):
    """Writes data sets and elements into an Output."""

    cdef Changes changes
    cdef set open_stores

    def __cinit__(self, Output out not None, dict overridden=None):
        self.changes = Changes()
        self.open_stores = set()

    # Levels.

    cdef Level new_level(self, object dataset, bint implicit, bint little, tuple inherited):
        cdef Level level = Level.__new__(Level)
        cdef ElementStore store = store_of_dataset(dataset)
        cdef list edits = self.changes.of_store(store)
        level.dataset = dataset
        level.store = store
        level.table = store.ready()
        level.implicit = implicit
        level.little = little
        level.length_at = -1
        level.same_form = level.table is not None and store.implicit == implicit and store.little == little
        level.edits = edits if edits is not None else sorted(store.overlay)
        level.encodings = self.target_encodings(level, inherited)
        level.same_text = level.table is not None and level.encodings == store.own_encodings()
        if level.edits:
            level.groups = {<uint32_t>tag >> 16 for tag in level.edits}
        if id(store) in self.open_stores:
            raise ValueError(f"{self.path()}: the data set contains itself")
        self.open_stores.add(id(store))
        return level

    cdef tuple target_encodings(self, Level level, tuple inherited):
        """Return the codec names that the text of a data set is written with (PS3.5 7.5.3)."""
        if SPECIFIC_CHARACTER_SET not in level.store:
            return inherited
        if SPECIFIC_CHARACTER_SET not in level.edits:
            return level.store.own_encodings()
        codecs = level.dataset._character_set
        return (codecs,) if isinstance(codecs, str) else tuple(codecs)

    cdef int run(self, object dataset, bint implicit, bint little, tuple encodings) except -1:
        """Write a data set."""
        self.changes.look_at(dataset)
        self.levels.append(self.new_level(dataset, implicit, little, encodings))
        self.work()
        return 0

    cdef int work(self) except -1:
        cdef Py_ssize_t steps = 0
        while self.levels:
            steps += 1
            let_signals_in(steps)
            top = self.levels[len(self.levels) - 1]
            if type(top) is Level:
                self.advance(<Level>top)
            else:
                self.next_item(<Items>top)
        return 0

    # Data sets.

    cdef int advance(self, Level level) except -1:
        """Write the elements of a data set up to the next sequence to be descended into, or to the end."""
        cdef ElementTable table = level.table
        cdef const Record* record
        cdef Py_ssize_t count = table.count if table is not None else 0
        cdef Py_ssize_t depth = len(self.levels)
        cdef uint32_t edit = 0
        cdef bint has_edit
        if level.record == 0 and not level.edits and table is not None and self.is_whole(level):
            self.out.put_blocks(level.store.blocks, level.store.start,
                                (table.end if level.length_at < 0 else level.store.end) - level.store.start)
            level.record = count
        while True:
            has_edit = level.edit < len(level.edits)
            if has_edit:
                edit = level.edits[level.edit]
            if level.record >= count and not has_edit:
                break
            record = table.at(level.record) if level.record < count else NULL
            let_signals_in(level.record + level.edit)
            if record != NULL and not (has_edit and edit <= record.tag):
                level.record += 1
                if self.is_stale(level, record.tag):
                    continue
                level.tag = record.tag
                if self.extends_run(level, record):
                    continue
                self.flush(level)
                if self.is_verbatim(level, record):
                    level.run_start = run_start_of(record)
                    level.run_end = run_end_of(record)
                    continue
                self.transcode(level, record)
            else:
                if record != NULL and record.tag == edit:
                    level.record += 1
                level.edit += 1
                self.flush(level)
                level.tag = edit
                self.put_stored(level, edit)
            if len(self.levels) != depth:
                return 0
        self.flush(level)
        self.finish(level)
        return 0

    cdef bint is_whole(self, Level level) except -1:
        """Tell whether a data set without changes can be copied as one run."""
        cdef ElementTable table = level.table
        cdef const Record* record
        cdef int64_t position = level.store.start
        cdef Py_ssize_t i
        if not (level.same_form and level.same_text) or table.selective or table.unsound:
            return False
        for i in range(table.written):
            record = &table.records[i]
            # What stands between elements was left out by the reader: here it would be read as an element.
            if record.nbytes & 1 or record.flags & PARTIAL or run_start_of(record) != position:
                return False
            position = run_end_of(record)
        if position != (table.end if level.length_at < 0 else level.store.end):
            return False
        i = table.written - 1
        return i < 0 or not table.records[i].flags & UNDEFINED or is_closed(level.store, &table.records[i])

    cdef bint is_stale(self, Level level, uint32_t tag) except -1:
        """Tell whether an element is a group length that need not hold any more (PS3.5 7.2: retired)."""
        if tag & 0xFFFF or tag >> 16 <= 6:
            return False
        if level.same_form and level.same_text:
            return level.groups is not None and (tag >> 16) in level.groups
        return True

    cdef inline bint extends_run(self, Level level, const Record* record) except -1:
        cdef int64_t start = run_start_of(record)
        if start != level.run_end or level.run_start == level.run_end:
            return False
        if not self.is_verbatim(level, record):
            return False
        level.run_end = run_end_of(record)
        return True

    cdef bint is_verbatim(self, Level level, const Record* record) except -1:
        """Tell whether an element can be written as the bytes that it was read from."""
        cdef uint16_t vr = record.vr
        if not level.same_form or record.flags & PARTIAL or record.nbytes & 1:
            return False
        if (vr == 0) != level.implicit:
            return False
        if vr and vr_form(vr) == VR_UNKNOWN:
            # How such a header is read depends on what follows it, which can be something else now.
            return False
        if record.flags & UNDEFINED:
            # Others never have undefined length (PS3.5 7.1.1), whatever their source says.
            if not (vr == 0 or vr == VR_SQ or is_bulk(vr)) or not is_closed(level.store, record):
                return False
            if level.table.unsound:
                return False
        if level.same_text:
            return True
        name = level.store.vr_of(record, level.dataset)
        if name == "SQ":
            return False
        return len(name) != 2 or not is_text(code_of(name)) or stays_same(level.store, record)

    cdef int flush(self, Level level) except -1:
        if level.run_end > level.run_start:
            self.out.put_blocks(level.store.blocks, level.run_start, level.run_end - level.run_start)
        level.run_start = 0
        level.run_end = 0
        return 0

    cdef int finish(self, Level level) except -1:
        """Close a data set: the length of an item is known now."""
        self.open_stores.discard(id(level.store))
        self.levels.pop()
        if level.length_at >= 0:
            self.close(level.length_at, level.began, level.undefined, ITEM_DELIMITATION, level.little)
        return 0

    # Sequences.

    cdef int next_item(self, Items items) except -1:
        """Write the items that can be copied, up to the next one to be descended into, or to the end."""
        cdef Level parent = items.parent
        cdef Level level
        cdef SequenceItems source = items.source
        cdef Py_ssize_t count = source.index.count if source is not None else len(items.listed)
        cdef Py_ssize_t i
        cdef PyObject* held
        while items.index < count:
            i = items.index
            let_signals_in(i)
            items.index += 1
            if source is None:
                dataset = items.listed[i]
            else:
                held = source.held_at(i)
                if held != NULL:
                    dataset = <object>held
                elif items.verbatim and self.copies_item(items, i):
                    continue
                else:
                    dataset = source.new_item(i)
            level = self.new_level(dataset, parent.implicit, parent.little, parent.encodings)
            level.undefined = bool(dataset.is_undefined_length_sequence_item)
            if items.verbatim and is_as_read(level, source, i) and self.copies_item(items, i):
                self.open_stores.discard(id(level.store))
                continue
            self.put_tag(ITEM, parent.little)
            level.length_at = self.out.used
            self.out.put_u32(UNDEFINED_LENGTH if level.undefined else 0, parent.little)
            level.began = self.out.nbytes
            self.levels.append(level)
            return 0
        self.levels.pop()
        self.close(items.length_at, items.began, items.undefined, SEQUENCE_DELIMITATION, parent.little)
        return 0

    cdef bint copies_item(self, Items items, Py_ssize_t i) except -1:
        """Copy an item as its source has it; return whether that is right for this one."""
        cdef SequenceItems source = items.source
        cdef Blocks blocks = source.index.blocks
        cdef int64_t offset = source.index.items[i].offset
        cdef int64_t nbytes = source.index.items[i].nbytes
        cdef bint undefined = source.index.items[i].undefined == 1
        cdef bint little = items.parent.little
        cdef const uint8_t* data = blocks.at(offset, nbytes)
        if data == NULL or nbytes & 1:
            return False
        # What has no delimiter ends by what follows it, and that is another thing now.
        if undefined and source.index.unsound:
            return False
        if starts_implicit(data, nbytes, source.implicit, source.little, source.un) != source.implicit:
            return False
        # The last bytes of a source may be less than their headers say.
        if offset + nbytes + 8 >= blocks.size and len(source.context.report):
            return False
        self.put_tag(ITEM, little)
        self.out.put_u32(UNDEFINED_LENGTH if undefined else <uint32_t>nbytes, little)
        self.out.put_blocks(blocks, offset, nbytes)
        if undefined:
            self.put_tag(ITEM_DELIMITATION, little)
            self.out.put_u32(0, little)
        return True

    cdef int open_sequence(self, Level level, uint32_t tag, object sequence, bint undefined) except -1:
        """Write the header of a sequence; its items come next."""
        cdef Items items = Items.__new__(Items)
        cdef SequenceItems source = source_items(sequence)
        items.parent = level
        items.source = source
        items.undefined = undefined
        if source is None:
            items.listed = list(sequence)
        else:
            items.verbatim = (
                source.implicit == level.implicit and source.little == level.little
                and source.context.encodings == level.encodings
            )
        self.put_tag(tag, level.little)
        if not level.implicit:
            self.out.put(b"SQ\0\0", 4)
        items.length_at = self.out.used
        self.out.put_u32(UNDEFINED_LENGTH if items.undefined else 0, level.little)
        items.began = self.out.nbytes
        self.levels.append(items)
        return 0

    # Elements.

    cdef int transcode(self, Level level, const Record* record) except -1:
        """Write an untouched element in another form than its source has."""
        cdef ElementStore store = level.store
        cdef Output out = self.out
        cdef str name = store.vr_of(record, level.dataset)
        cdef int64_t nbytes = record.nbytes
        cdef uint16_t vr
        cdef int unit
        cdef const uint8_t* data
        cdef uint8_t* place
        cdef bytes loaded
        if name == "SQ":
            return self.open_sequence(level, record.tag, store.sequence(record, record.vr == VR_UN),
                                      (record.flags & UNDEFINED) != 0)
        # What is ambiguous, and nothing decides, has units of 16 bits in any case.
        vr = VR_UN if len(name) != 2 else code_of(name)
        unit = 2 if len(name) != 2 else unit_nbytes(vr)
        if record.flags & UNDEFINED and is_bulk(vr) and stays_undefined(level, record.tag):
            return self.put_unended(level, record.tag, vr, store.blocks, record.offset, nbytes, store.little,
                                    is_closed(store, record))
        if is_text(vr) and not level.same_text and not stays_same(store, record):
            return self.put_value(level, record.tag, vr, store.value(record, vr, self.policy))
        self.put_header(level, record.tag, vr, nbytes + (nbytes & 1))
        # The value of UN is little endian, in whatever it stands (PS3.5 6.2.2).
        if unit == 1 or (store.little or record.vr == VR_UN) == (
                level.little or self.outgrows(level, vr, nbytes)):
            out.put_blocks(store.blocks, record.offset, nbytes)
        else:
            data = store.blocks.at(record.offset, nbytes)
            if data == NULL:
                loaded = store.blocks.read(record.offset, nbytes)
                data = <const uint8_t*>PyBytes_AS_STRING(loaded)
            place = out.room(nbytes)
            memcpy(place, data, nbytes)
            swap_units(place, nbytes, unit)
        if nbytes & 1:
            if unit > 1:
                warnings.warn(
                    f"{self.path()}: {nbytes} bytes are no whole numbers of VR {name}; a zero byte was added "
                    "to make the length even", UserWarning, stacklevel=2,
                )
            out.room(1)[0] = padding(vr)
        return 0

    cdef int put_unended(self, Level level, uint32_t tag, uint16_t vr, Blocks blocks, int64_t start,
                         int64_t nbytes, bint little, bint closed) except -1:
        """Write bytes of undefined length so that they end where they ended.

        The last of fragments that are cut gets the length that it has.  Whatever else would be read on behind
        its end, or not to it, is written with a length.  `closed` tells that a delimiter followed: where it
        did, behind an even number of bytes, it will again.
        """
        cdef const uint8_t* data
        cdef bytes loaded
        cdef int64_t last = 0
        cdef Ending ending
        if closed and nbytes & 1 == 0:
            self.put_header(level, tag, vr, -1)
            self.out.put_blocks(blocks, start, nbytes)
            return self.end_undefined(level)
        loaded = blocks.read(start, nbytes)
        data = <const uint8_t*>PyBytes_AS_STRING(loaded)
        ending = fragments_end(data, nbytes, little, &last)
        if ending == STRANGE or (closed and ending == CUT and nbytes - last < 8):
            return self.put_strange(level, tag, vr, loaded)
        self.put_header(level, tag, vr, -1)
        self.put_fragments(blocks, start, nbytes, last, little)
        return self.end_undefined(level)

    cdef int put_strange(self, Level level, uint32_t tag, uint16_t vr, bytes value) except -1:
        """Write bytes of undefined length that are no fragments."""
        cdef bytes padded = value + b"\0" if len(value) & 1 else value
        cdef list forms = [padded, value] if len(value) & 1 else [value]
        if value[-8:-4] == (b"\xfe\xff\x0d\xe0" if level.little else b"\xff\xfe\xe0\x0d"):
            # Behind the delimiter of an item that of the whole is looked for, not a byte of padding.
            forms.reverse()
        # A byte more can hide the delimiter, or be one of it.
        for one in forms:
            if reads_back(tag, vr, one, level.implicit, level.little):
                self.put_header(level, tag, vr, -1)
                self.out.put_object(one)
                return self.end_undefined(level)
        self.put_header(level, tag, vr, len(padded))
        return self.out.put_object(padded)

    cdef int put_fragments(
        self, Blocks blocks, int64_t start, int64_t nbytes, int64_t last, bint little
    ) except -1:
        """Write fragments; one that is cut at `last` gets the length that it has.

        A header that was cut has nothing to say; a byte behind an odd fragment is its padding.
        """
        cdef int64_t left = nbytes - last - 8
        self.out.put_blocks(blocks, start, last)
        if left < 0:
            return self.out.put(b"\0", last & 1)
        self.out.put_blocks(blocks, start + last, 4)
        self.out.put_u32(<uint32_t>(left + (left & 1)), little)
        self.out.put_blocks(blocks, start + last + 8, left)
        return self.out.put(b"\0", left & 1)

    cdef int put_stored(self, Level level, uint32_t tag) except -1:
        """Write the element of a tag that is in the overlay; nothing if it was removed."""
        cdef PyObject* held = PyDict_GetItem(level.store.overlay, tag)
        if held == NULL or <object>held is None:
            return 0
        if tag & 0xFFFF == 0 and tag >> 16 > 6:
            return 0
        element = <object>held
        if is_raw(element):
            if self.puts_raw(level, tag, element):
                return 0
            element = level.store.fetch(tag, level.dataset)
            if element is None:
                return 0
        self.put_element(level, tag, element)
        return 0

    cdef bint puts_raw(self, Level level, uint32_t tag, object raw) except -1:
        """Write a raw element as it is; return whether its bytes are those that are to be written."""
        cdef uint16_t vr
        cdef int64_t nbytes
        name = raw.VR
        if (type(raw.value) is not bytes or not isinstance(name, str) or len(name) != 2 or name == "SQ"
                or raw.length == <int64_t>UNDEFINED_LENGTH):
            return False
        vr = code_of(str.__str__(name))
        if vr_form(vr) == VR_UNKNOWN or self.is_overridden(vr):
            return False
        if bool(raw.is_little_endian) != level.little and unit_nbytes(vr) > 1:
            return False
        if is_text(vr) and not level.same_text:
            return False
        nbytes = len(<bytes>raw.value)
        self.put_header(level, tag, vr, nbytes + (nbytes & 1))
        self.out.put_object(raw.value)
        if nbytes & 1:
            self.out.room(1)[0] = padding(vr)
        return True

    cdef int put_element(self, Level level, uint32_t tag, object element) except -1:
        """Write one DataElement; of a sequence the header, its items come next."""
        cdef uint16_t vr
        cdef object value
        cdef object name = element.VR
        cdef bint undefined = bool(element.is_undefined_length)
        value = element._value if is_plain_element(element) else element.value
        if type(name) is not str:
            name = str.__str__(name)
        if len(<str>name) != 2:
            name = self.resolved(level, tag, name, undefined)
            if type(value) is bytes and not undefined and (level.implicit or len(<str>name) == 2):
                # Not numbers yet: the bytes are in the order that is written, as everything assigned is.
                vr = code_of(name) if len(<str>name) == 2 else VR_UN
                self.put_header(level, tag, vr, len(<bytes>value) + (len(<bytes>value) & 1))
                self.out.put_object(value)
                return self.out.put(b"\0", len(<bytes>value) & 1)
            if len(<str>name) != 2:
                raise ValueError(f"{self.path()}: nothing decides which VR {name!r} stands for")
        vr = code_of(name)
        if vr == VR_SQ and (hasattr(value, "is_undefined_length") or is_nothing(value)):
            return self.open_sequence(level, tag, value if value is not None else (), undefined)
        if vr_form(vr) == VR_UNKNOWN:
            raise NotImplementedError(f"{self.path()}: the value representation {name!r} is unknown")
        if undefined and tag == PIXEL_DATA:
            self.check_encapsulated(value, level.little)
        if undefined and is_bulk(vr) and stays_undefined(level, tag):
            if tag == PIXEL_DATA and type(value) is bytes and self.puts_broken(level, vr, value):
                return 0
            self.put_header(level, tag, vr, -1)
            self.put_bytes(level, vr, element, value, level.little)
            return self.end_undefined(level)
        return self.put_value(level, tag, vr, value, element)

    cdef bint puts_broken(self, Level level, uint16_t vr, bytes value) except -1:
        """Write Pixel Data that are no whole fragments; return whether they were none.

        What follows would be taken for the rest of them.
        """
        cdef int64_t last = 0
        cdef Ending ending = fragments_end(
            <const uint8_t*>PyBytes_AS_STRING(value), len(value), level.little, &last
        )
        if ending == WHOLE:
            return False
        if ending == CUT:
            warnings.warn(f"{self.path()}: the last fragment of Pixel Data is cut; it is written with "
                          "the length that it has, or left out if its header is cut",
                          UserWarning, stacklevel=2)
        else:
            warnings.warn(f"{self.path()}: Pixel Data hold something that is no fragment; they are written "
                          "as they are, with a length if their end would not be found without",
                          UserWarning, stacklevel=2)
        self.put_unended(level, PIXEL_DATA, vr, Blocks.whole(value), 0, len(value), level.little, False)
        return True


cdef bint is_as_read(Level level, SequenceItems source, Py_ssize_t i) except -1:
    """Tell whether a data set is the i-th item of a source without a change: one that was looked at."""
    return (
        not level.edits and level.table is not None and not level.table.selective
        and level.same_form and level.same_text
        and level.store.blocks is source.index.blocks and level.store.start == source.index.items[i].offset
        and level.undefined == (source.index.items[i].undefined == 1)
    )


cdef inline bint stays_undefined(Level level, uint32_t tag) noexcept:
    """Tell whether bytes of undefined length can be written so: in implicit VR others would be a sequence."""
    return tag == PIXEL_DATA or not level.implicit


cdef bint is_nothing(object value) except -1:
    """Tell whether this is what a sequence was emptied with, which is no Sequence."""
    return value is None or (type(value) is list and not value)


cdef tuple codecs_of(object encodings):
    if encodings is None:
        return default_encodings
    return (encodings,) if isinstance(encodings, str) else tuple(encodings)


def write_dataset(Output out not None, dataset not None, bint implicit, bint little, encodings=None,
                  dict overridden=None):
    """Add the elements of a data set, with all that is nested in it.

    Parameters
    ----------
    encodings : str or sequence of str, optional
        The codec names for text where the data set has no Specific Character Set.
    overridden : dict, optional
        From VR to a function ``(element, implicit, little, encodings) -> bytes`` that makes the value field.

    Raises
    ------
    ValueError
        If a value cannot be written, or the data set contains itself.  Other errors of values keep their
        class; the text of each begins with the path of the element.
    """
    (<Writer>Writer(out, overridden)).run(dataset, implicit, little, codecs_of(encodings))


def write_element(Output out not None, element not None, dataset not None, bint implicit, bint little,
                  encodings=None, dict overridden=None):
    """Add one DataElement, as if it were in `dataset`."""
    cdef Writer writer = Writer(out, overridden)
    cdef Level level = Level.__new__(Level)
    level.dataset = dataset
    level.store = store_of_dataset(dataset)
    level.edits = []
    level.implicit = implicit
    level.little = little
    level.encodings = codecs_of(encodings)
    level.length_at = -1
    level.tag = element.tag
    writer.levels.append(level)
    if element.VR == "SQ" and hasattr(element.value, "is_undefined_length"):
        for item in element.value:
            writer.changes.look_at(item)
    writer.put_element(level, level.tag, element)
    writer.work()
