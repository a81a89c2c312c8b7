"""Bytes of an element to its Python value, by VR: the one conversion that reading uses.

Native because it runs for every value that is touched.  Values that are not plainly right go to the Python
classes and functions that were bound, which warn, raise or accept; this module holds no rule twice.
"""

from cpython.buffer cimport PyBUF_SIMPLE, PyBuffer_Release, PyObject_GetBuffer
from cpython.bytes cimport PyBytes_FromStringAndSize
from libc.stdint cimport int32_t, int64_t, uint8_t, uint16_t

from cydicom._native.cursor cimport load_tag
from cydicom._native.decimals cimport (
    DECIMAL_LONGEST,
    INTEGER_LONGEST,
    NOT_PLAIN,
    READ,
    Reading,
    is_shortest,
    next_separator,
    read_decimal,
    read_integer,
    round_decimal,
    trim,
)
from cydicom._native.forms cimport has_plain_form
from cydicom._native.interrupts cimport let_signals_in
from cydicom._native.numbers cimport NumberList, number_at, number_nbytes, scan_numbers
from cydicom._native.objects cimport (
    new_float, new_integer, new_lazy_multi_value, new_multi_value, new_person_name, new_tag, part,
    policy_flags, validation_mode
)
from cydicom._native.text cimport (
    LATIN_1, decode_application_entities, decode_code_strings, decode_long_text, decode_person_names,
    decode_resource, decode_short_text, decode_uids, default_text, repertoire, strip, unpadded
)
from cydicom._native.texts cimport (
    TextList, foreign_texts, has_text_list, is_of_character_set, scan_texts
)
from cydicom._native.vrcodes cimport *


cdef enum:
    # Bits of Policy.flags, by the numbers that cydicom.policy gives them.
    DS_SWITCHES = 1 | 2
    IS_SWITCHES = 4
    DATETIME = 8
    NONE_IF_EMPTY = 16
    IGNORE = 0
    WARN = 1
    RAISE = 2
    LAZY_TEXT_NBYTES = 512    # from here on a list of DS or IS stays text: about 64 numbers
    LAZY_LIST_NBYTES = 4096   # from here on one of other text does: about 64 UIDs, 200 names, 500 codes
    LAZY_BINARY_COUNT = 65536  # pydicom gives a list, which no compact object can be; so only the huge ones

cdef frozenset _overridden = frozenset()


def override(object vrs):
    """Leave the VRs named to the Python converters; all others are converted natively.

    Parameters
    ----------
    vrs : iterable of str
        Two-letter names.
    """
    global _overridden
    _overridden = frozenset(vr_number(vr) for vr in vrs)


cdef bint is_overridden(uint16_t vr) except -1:
    """Tell whether a Python converter has taken the place of the native one."""
    return len(_overridden) != 0 and vr in _overridden


cdef uint16_t vr_number(str vr) except? 0:
    if len(vr) != 2 or not vr.isascii():
        raise NotImplementedError(f"no conversion is known for the VR {vr!r}")
    return <uint16_t>((<unsigned int>ord(vr[0]) << 8) | <unsigned int>ord(vr[1]))


def decode(str vr not None, data not None, bint little_endian, tuple encodings not None, policy not None):
    """Return the value of an element, as pydicom's ``DataElement.value`` after reading.

    Parameters
    ----------
    vr : str
        Two letters; not SQ, and not an ambiguous VR.
    data : bytes-like
        The bytes of the value; borrowed during the call.
    little_endian : bool
        Byte order of binary numbers.
    encodings : tuple of str
        Names of Python codecs for text, the initial one first.
    policy : cydicom.policy.Policy
        The switches.

    Raises
    ------
    BytesLengthException
        If the length is no multiple of the VR's size.
    NotImplementedError
        If the VR is unknown.
    ValueError
        If the policy is to raise for invalid values, and this is one.
    """
    cdef Py_buffer view
    cdef uint16_t number = vr_number(vr)
    PyObject_GetBuffer(data, &view, PyBUF_SIMPLE)
    try:
        return decode_value(number, <const uint8_t*>view.buf, view.len, little_endian, encodings, policy)
    finally:
        PyBuffer_Release(&view)


def convert(str vr not None, data not None, bint little_endian, tuple encodings not None, policy not None):
    """Return the value by the package's own converter: as :func:`decode`, but no text is kept for a number.

    Raises
    ------
    ValueError
        If `data` is empty, or a value of DS, IS, DA, DT or TM is not what its VR says.
    """
    cdef Py_buffer view
    cdef uint16_t number = vr_number(vr)
    PyObject_GetBuffer(data, &view, PyBUF_SIMPLE)
    try:
        if view.len == 0:
            raise ValueError("there is nothing to convert")
        return convert_value(number, <const uint8_t*>view.buf, view.len, little_endian, encodings, policy)
    finally:
        PyBuffer_Release(&view)


def empty(str vr not None, policy not None):
    """Return the value of an element of length 0."""
    return empty_value(vr_number(vr), policy)


cdef object empty_value(uint16_t vr, object policy):
    """Return what stands for no value: ``""`` for text, an empty PersonName, else ``None``."""
    if vr == VR_PN:
        if policy_flags(policy) & NONE_IF_EMPTY:
            return None
        return new_person_name(b"", part("default_encodings"))
    if vr in (
        VR_AE, VR_AS, VR_CS, VR_DA, VR_DT, VR_LO, VR_LT, VR_SH, VR_ST, VR_TM, VR_UC, VR_UI, VR_UR, VR_UT
    ):
        return None if policy_flags(policy) & NONE_IF_EMPTY else ""
    return None


cdef object decode_value(
    uint16_t vr, const uint8_t* data, Py_ssize_t nbytes, bint little_endian, object encodings, object policy
):
    """Return the value of an element; `data` is borrowed during the call."""
    if nbytes <= 0:
        return empty_value(vr, policy)
    if _overridden and vr in _overridden:
        return part("convert_overridden")(vr_name(vr), copy(data, nbytes), little_endian, encodings, policy)
    if vr not in (VR_DS, VR_IS, VR_DA, VR_TM, VR_DT):
        return convert_value(vr, data, nbytes, little_endian, encodings, policy)
    try:
        return convert_value(vr, data, nbytes, little_endian, encodings, policy)
    except (ValueError, ArithmeticError) as fault:
        return keep_text(vr, data, nbytes, little_endian, encodings, policy, fault)


cdef object convert_value(
    uint16_t vr, const uint8_t* data, Py_ssize_t nbytes, bint little_endian, object encodings, object policy
):
    if vr in (VR_DA, VR_TM, VR_DT, VR_AS):
        if vr != VR_AS and policy_flags(policy) & DATETIME:
            return part("convert_temporal")(vr_name(vr), default_text(data, nbytes))
        if not has_plain_form(vr, data, unpadded(data, nbytes)) and validation_mode(policy) == WARN:
            part("warn_of_form")(vr_name(vr), default_text(data, unpadded(data, nbytes)))
    if has_text_list(vr):
        return decode_text(vr, data, nbytes, encodings, policy)
    if vr == VR_DS:
        return decode_number_strings(vr, data, nbytes, policy, DS_SWITCHES)
    if vr == VR_IS:
        return decode_number_strings(vr, data, nbytes, policy, IS_SWITCHES)
    if vr in (VR_US, VR_UL, VR_SS, VR_SL, VR_FD, VR_FL, VR_UV, VR_SV):
        return decode_numbers(vr, data, nbytes, little_endian)
    if vr in (VR_LT, VR_ST, VR_UT):
        return decode_long_text(vr, data, nbytes, encodings, policy)
    if vr == VR_UR:
        return decode_resource(data, nbytes)
    if vr == VR_AT:
        return decode_tags(data, nbytes, little_endian)
    if vr in (VR_OB, VR_OW, VR_UN, VR_OD, VR_OF, VR_OL, VR_OV):
        return copy(data, nbytes)
    raise NotImplementedError(f"no conversion is known for the VR {vr_name(vr)!r}")


cdef bytes copy(const uint8_t* data, Py_ssize_t nbytes):
    return PyBytes_FromStringAndSize(<const char*>data, nbytes)


cdef object decode_numbers(uint16_t vr, const uint8_t* data, Py_ssize_t nbytes, bint little_endian):
    """Return the int or float, or a list of them; a MultiValue over the bytes if there are very many."""
    cdef Py_ssize_t size = number_nbytes(vr)
    cdef Py_ssize_t start
    cdef NumberList numbers
    cdef list items
    if nbytes == size:
        return number_at(vr, data, little_endian)
    if nbytes % size:
        raise part("BytesLengthException")(
            f"a {vr_name(vr)} value of {nbytes} bytes: its numbers take {size} bytes each"
        )
    if nbytes // size > LAZY_BINARY_COUNT:
        numbers = scan_numbers(vr, data, nbytes, little_endian)
        if vr == VR_FD or vr == VR_FL:
            return new_lazy_multi_value(float, numbers)
        return new_lazy_multi_value(int, numbers)
    items = []
    for start in range(0, nbytes, size):
        items.append(number_at(vr, data + start, little_endian))
    return items


cdef object decode_text(uint16_t vr, const uint8_t* data, Py_ssize_t nbytes, tuple encodings, object policy):
    """Return the text, UID or name, or MultiValue of them, of a VR whose values backslashes divide."""
    if nbytes >= LAZY_LIST_NBYTES:
        items = decode_texts(vr, data, nbytes, encodings, policy)
        if items is not None:
            return items
    if is_of_character_set(vr):
        return decode_short_text(vr, data, nbytes, encodings, policy)
    if vr == VR_UI:
        return decode_uids(data, nbytes, policy)
    if vr == VR_PN:
        return decode_person_names(data, nbytes, encodings, policy)
    if vr == VR_AE:
        return decode_application_entities(data, nbytes)
    return decode_code_strings(data, nbytes)


cdef object decode_texts(uint16_t vr, const uint8_t* data, Py_ssize_t nbytes, tuple encodings, object policy):
    """Return a MultiValue over the bytes of many values, None if that is no place to judge them."""
    cdef TextList texts = scan_texts(vr, data, nbytes, encodings, validation_mode(policy))
    if texts is None and is_of_character_set(vr) and repertoire(data, nbytes, encodings) > LATIN_1:
        items = foreign_texts(vr, data, nbytes, encodings, policy)
        if type(items) is not TextList:
            return items
        texts = <TextList>items
    if texts is None:
        return None
    if vr == VR_UI:
        return new_lazy_multi_value(part("UID"), texts)
    if vr == VR_PN:
        return new_lazy_multi_value(part("name_constructor")(encodings), texts)
    return new_lazy_multi_value(str, texts)


cdef object decode_tags(const uint8_t* data, Py_ssize_t nbytes, bint little_endian):
    """Return the BaseTag, or MultiValue of BaseTag, of AT."""
    cdef Py_ssize_t start
    cdef list items
    if nbytes == 4:
        return new_tag(load_tag(data, little_endian))
    if nbytes % 4:
        raise part("BytesLengthException")(f"an AT value of {nbytes} bytes: its tags take 4 bytes each")
    items = []
    for start in range(0, nbytes, 4):
        items.append(new_tag(load_tag(data + start, little_endian)))
    return new_multi_value(part("Tag"), items)


cdef object keep_text(
    uint16_t vr, const uint8_t* data, Py_ssize_t nbytes, bint little_endian, object encodings, object policy,
    object fault,
):
    """Return the text of a value that is not what its VR says, unless the policy is to raise."""
    cdef int mode = validation_mode(policy)
    if mode == RAISE:
        raise fault
    if _overridden:
        return part("retry")(vr_name(vr), copy(data, nbytes), little_endian, encodings, policy, fault)
    # The class IS has warned of its text.
    if mode == WARN and (vr != VR_IS or policy_flags(policy) & IS_SWITCHES):
        part("warn_kept_text")(vr_name(vr), default_text(data, unpadded(data, nbytes)))
    return decode_text(VR_UC, data, nbytes, encodings, policy)


cdef object decode_number_strings(
    uint16_t vr, const uint8_t* data, Py_ssize_t nbytes, object policy, int switches
):
    """Return the DSfloat or IS, or MultiValue of them, or what the switches of the policy ask for."""
    cdef Py_ssize_t first = 0
    cdef Py_ssize_t last = nbytes
    cdef NumberList numbers
    if policy_flags(policy) & switches:
        return part("convert_switched")(vr_name(vr), copy(data, nbytes), policy)
    if vr == VR_DS:
        strip(data, &first, &last)
    last = first + unpadded(data + first, last - first)
    if last - first >= LAZY_TEXT_NBYTES and next_separator(data, first, last) != last:
        numbers = scan_numbers(vr, data + first, last - first, True, True)
        if numbers is not None and (
            numbers._longest <= DECIMAL_LONGEST or validation_mode(policy) != RAISE
        ):
            if numbers._longest > DECIMAL_LONGEST and validation_mode(policy) == WARN:
                part("warn_of_long")(numbers)
            return new_lazy_multi_value(part("DSfloat" if vr == VR_DS else "IS"), numbers)
    if vr == VR_DS:
        return decode_decimals(data + first, last - first, policy)
    return decode_integers(data + first, last - first, policy)


cdef object decode_decimals(const uint8_t* data, Py_ssize_t nbytes, object policy):
    cdef Py_ssize_t start = 0
    cdef Py_ssize_t stop, first, last
    cdef bint dubious = False
    cdef bint warned = False
    cdef double number
    cdef Reading reading
    cdef list items = None
    cdef object item
    while True:
        stop = next_separator(data, start, nbytes)
        first = start
        last = stop
        trim(data, &first, &last)
        reading = read_decimal(data + first, last - first, &number)
        if reading != NOT_PLAIN and (last - first <= DECIMAL_LONGEST or validation_mode(policy) != RAISE):
            if reading != READ:
                number = round_decimal(data + first, last - first)
            item = new_float(number, default_text(data + first, last - first))
        else:
            item = default_text(data + start, stop - start)
            if first < last and not item.isspace():
                item = part("DSfloat")(item, False, validation_mode(policy))
                dubious = True
        dubious = dubious or last - first > DECIMAL_LONGEST
        if dubious and not warned:
            # Once for each element; the class itself warns of nothing.
            warned = part("warn_of_decimal")(
                default_text(data + start, stop - start).strip(), item, validation_mode(policy)
            )
        dubious = False
        if items is None:
            if stop == nbytes:
                return item
            items = []
        let_signals_in(len(items))
        items.append(item)
        if stop == nbytes:
            return new_multi_value(part("DSfloat"), items)
        start = stop + 1


cdef object decode_integers(const uint8_t* data, Py_ssize_t nbytes, object policy):
    cdef Py_ssize_t start = 0
    cdef Py_ssize_t stop, first, last
    cdef int64_t number
    cdef bint plain
    cdef bint warned = False
    cdef str text
    cdef list items = None
    cdef object item
    while True:
        stop = next_separator(data, start, nbytes)
        first = start
        last = stop
        trim(data, &first, &last)
        plain = stop - start <= INTEGER_LONGEST and read_integer(data + first, last - first, &number)
        if plain and number == <int32_t>number:
            text = None
            if not is_shortest(data + first, last - first):
                text = default_text(data + first, last - first)
            item = new_integer(number, text)
        else:
            item = default_text(data + start, stop - start)
            if first < last and not item.isspace():
                item = part("IS")(item, validation_mode(policy))
                if plain and not warned and validation_mode(policy) == WARN:
                    part("warn_of_range")(item)  # the class warns of the form alone
                    warned = True
        if items is None:
            if stop == nbytes:
                return item
            items = []
        let_signals_in(len(items))
        items.append(item)
        if stop == nbytes:
            return new_multi_value(part("IS"), items)
        start = stop + 1
