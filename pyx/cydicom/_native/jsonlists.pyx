"""Names, UIDs and tags from the bytes of a source to JSON text, without an object for each (PS3.18 F.2.2).

Native because a model of 131,072 names takes 40 MB, and most of the time is spent on getting them.

    41 5E 42 5C 43 3D 44  ->
    {"Value": [{"Alphabetic": "A^B"}, {"Alphabetic": "C", "Ideographic": "D"}], "vr": "PN"}

:mod:`cydicom._native.jsonencode` makes the same values as objects, and is what the text is tested against.
"""

from libc.stdint cimport uint8_t, uint16_t

from cydicom._native.cursor cimport load_tag
from cydicom._native.decimals cimport next_separator
from cydicom._native.interrupts cimport let_signals_in
from cydicom._native.jsonencode cimport component_groups, is_text_vr
from cydicom._native.jsontext cimport Writer
from cydicom._native.text cimport is_plain_ascii, is_plain_name, is_uid, unpadded
from cydicom._native.texts cimport TextList
from cydicom._native.vrcodes cimport vr_name

# The names of the component groups in the order of their bytes, which is that of the alphabet too.
cdef tuple GROUPS = (b'{"Alphabetic": ', b', "Ideographic": ', b', "Phonetic": ')


cdef bint put_values(Writer out, uint16_t vr, const uint8_t* data, Py_ssize_t nbytes, bint little) except -1:
    """Put the object of an attribute; return False, with nothing put, where this is not the place to judge.

    `data` is borrowed during the call.
    """
    cdef Py_ssize_t before = out.length
    cdef bint plain = False
    cdef bint filled = True
    if vr == VR_PN or vr == VR_UI:
        nbytes = unpadded(data, nbytes)
        filled = not is_no_value(vr, data, nbytes)
    elif vr != VR_AT or nbytes % 4:
        return False
    try:
        if filled:
            out.put(b'{"Value": [', 11)
            if vr == VR_AT:
                plain = put_tags(out, data, nbytes, little)
            else:
                plain = put_texts(out, vr, data, nbytes)
            out.put(b'], "vr": "', 10)
        else:
            plain = True
            out.put(b'{"vr": "', 8)
        out.put_ascii(vr_name(vr))
        out.put(b'"}', 2)
    finally:
        if not plain:
            out.length = before
    return plain


cdef bint put_text_list(Writer out, uint16_t vr, TextList texts) except -1:
    """Put the object of an attribute whose values are still bytes, without a list of them all.

    Returns False, with nothing put, where their VR does not make texts of the list, or names.
    """
    cdef Py_ssize_t before = out.length
    cdef Py_ssize_t count = 0
    cdef bint done = False
    cdef dict known = {}
    if vr == texts._vr and put_values(out, vr, texts._data, texts._nbytes, True):
        return True
    if not (vr == VR_PN == texts._vr or (is_text_vr(vr) and is_text_vr(texts._vr))):
        return False
    try:
        out.put(b'{"Value": [', 11)
        if vr != VR_PN and is_plain_ascii(texts._data, texts._nbytes):
            put_plain(out, texts)
        else:
            for item in texts:
                if count:
                    out.put(b", ", 2)
                count += 1
                if vr == VR_PN:
                    put_groups(out, component_groups(item, known))
                else:
                    out.put_str(item)
        out.put(b'], "vr": "', 10)
        out.put_ascii(vr_name(vr))
        out.put(b'"}', 2)
        done = True
    finally:
        if not done:
            out.length = before
    return True


cdef int put_plain(Writer out, TextList texts) except -1:
    """Put texts in ASCII."""
    cdef Py_ssize_t start = 0
    cdef Py_ssize_t count = 0
    cdef Py_ssize_t stop, first, last
    while start <= texts._nbytes:
        let_signals_in(count)
        count += 1
        stop = next_separator(texts._data, start, texts._nbytes)
        first = start
        last = stop
        texts.trim_text(&first, &last)
        if start:
            out.put(b", ", 2)
        out.put_text(texts._data + first, last - first)
        start = stop + 1
    return 0


cdef int put_groups(Writer out, object groups) except -1:
    """Put the component groups of a name."""
    cdef bytes group
    cdef Py_ssize_t i
    cdef Py_ssize_t count = min(<Py_ssize_t>len(groups), <Py_ssize_t>len(GROUPS))
    if count == 0:
        return out.put(b"null", 4)
    for i in range(count):
        group = <bytes>GROUPS[i]
        out.put(group, len(group))
        out.put_str(groups[i])
    return out.put(b"}", 1)


cdef bint is_no_value(uint16_t vr, const uint8_t* data, Py_ssize_t nbytes) noexcept nogil:
    """Tell whether there is nothing but padding, or an empty person name."""
    if vr == VR_PN:
        while nbytes > 0 and data[nbytes - 1] == c"=":
            nbytes -= 1
    return nbytes == 0


cdef int put_name(Writer out, const uint8_t* data, Py_ssize_t nbytes) except -1:
    cdef Py_ssize_t start = 0
    cdef Py_ssize_t stop
    cdef bytes group
    # Empty groups at the end say nothing.
    while nbytes > 0 and data[nbytes - 1] == c"=":
        nbytes -= 1
    if nbytes == 0:
        return out.put(b"null", 4)
    for group in GROUPS:
        stop = start
        while stop < nbytes and data[stop] != c"=":
            stop += 1
        out.put(group, len(group))
        out.put_text(data + start, stop - start)
        start = stop + 1
        if start > nbytes:
            break
    return out.put(b"}", 1)


cdef bint put_texts(Writer out, uint16_t vr, const uint8_t* data, Py_ssize_t nbytes) except -1:
    """Put names in ASCII, or UIDs; return False if one breaks a rule."""
    cdef Py_ssize_t start = 0
    cdef Py_ssize_t count = 0
    cdef Py_ssize_t stop
    cdef bint plain
    if vr == VR_PN and not is_plain_ascii(data, nbytes):
        return False
    while start <= nbytes:
        let_signals_in(count)
        count += 1
        stop = next_separator(data, start, nbytes)
        if vr == VR_PN:
            plain = is_plain_name(data + start, stop - start)
        else:
            plain = is_uid(data + start, stop - start)
        if not plain:
            return False
        if start:
            out.put(b", ", 2)
        if vr == VR_PN:
            put_name(out, data + start, stop - start)
        else:
            out.put_text(data + start, stop - start)
        start = stop + 1
    return True


cdef bint put_tags(Writer out, const uint8_t* data, Py_ssize_t nbytes, bint little) except -1:
    cdef Py_ssize_t start
    for start in range(0, nbytes, 4):
        let_signals_in(start // 4)
        if start:
            out.put(b", ", 2)
        out.put_tag(load_tag(data + start, little))
    return True
