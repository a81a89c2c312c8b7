"""DataElement: tag, VR, value and what is told of them, with pydicom as the oracle."""

from __future__ import annotations

import io

import numpy
import pytest

from tests.reference.oracle import CYDICOM, attempts, same_as_pydicom

VRS = (
    "AE AS AT CS DA DS DT FD FL IS LO LT OB OD OF OL OV OW PN SH SL SQ SS ST SV TM UC UI UL UN UR US UT UV"
).split()

VALUES = {
    "text": "1.2", "several": "1\\2\\3", "empty": "", "none": None, "number": 5, "float": 1.5,
    "true": True, "bytes": b"1.2", "several bytes": b"1\\2", "empty bytes": b"", "not utf-8": b"\xe9",
    "list": [1, 2], "one": [1], "empty list": [], "texts": ["1", "2"], "mixed": ["1", 2],
    "none in list": [None, None], "tuple": (1, 2), "empty tuple": (), "bytes in list": [b"1", b"2"],
    "padded": "1 ", "nul": "1\0", "dict": {}, "object": object, "bytearray": bytearray(b"1"),
    "range": range(3), "nested": [[1, 2], [3]], "set": {1}, "numpy scalar": numpy.float64(1.5),
    "numpy int": numpy.int16(5), "0-d": numpy.array(5), "zero": 0, "control": "a\nb", "long": "x" * 70,
    "longer": "x" * 1100, "unicode": "Ä山", "letters": "abc", "date": "20200101", "negative": -1,
    "large": 2**70, "spaces": "  ", "leading": " 1",
}  # fmt: skip


@pytest.mark.parametrize("name", VALUES)
@pytest.mark.parametrize("vr", [*VRS, "US or SS", "OB or OW", "XX", ""])
@same_as_pydicom
def test_a_value_of_any_kind_is_converted_by_the_vr(dicom, vr, name):
    def told():
        element = dicom.DataElement(0x00091001, vr, VALUES[name])
        return element, element.VM, element.is_empty, element.repval, element.is_buffered

    return attempts(told)


@pytest.mark.parametrize("mode", [0, 1, 2])
@pytest.mark.parametrize(
    "name", ["text", "several", "number", "long", "control", "unicode", "list", "negative", "empty"]
)
@pytest.mark.parametrize("vr", VRS)
@same_as_pydicom
def test_values_are_validated_as_the_mode_says(dicom, vr, name, mode):
    def switched():
        with dicom.switches(reading_validation_mode=mode):
            return dicom.DataElement(0x00091001, vr, VALUES[name])

    def assigned():
        element = dicom.DataElement(0x00091001, vr, None, validation_mode=mode)
        element.value = VALUES[name]
        return element, element.validation_mode

    return attempts(
        switched,
        assigned,
        lambda: dicom.DataElement(0x00091001, vr, VALUES[name], validation_mode=mode),
        lambda: dicom.DataElement(0x00091001, vr, "x").validate(VALUES[name]),
    )


SWITCHES = [
    {"use_DS_decimal": True},
    {"datetime_conversion": True},
    {"use_none_as_empty_text_VR_value": True},
    {"use_DS_decimal": True, "allow_DS_float": True},
    {"replace_un_with_known_vr": False},
]


@pytest.mark.parametrize("switches", SWITCHES, ids=str)
@pytest.mark.parametrize(
    "name", ["text", "number", "float", "empty", "none", "list", "date", "bytes", "several"]
)
@pytest.mark.parametrize("vr", ["DS", "IS", "DA", "DT", "TM", "LO", "PN", "UI", "UN", "CS", "SQ", "US", "OB"])
@same_as_pydicom
def test_switches_hold_for_values_that_are_assigned(dicom, vr, name, switches):
    with dicom.switches(**switches):

        def told():
            element = dicom.DataElement(0x00100020, vr, VALUES[name])
            return element, element.empty_value, element.VM, element.is_empty

        return attempts(told)


@pytest.mark.parametrize("vr", [*VRS, None, "XX", "OB or OW"])
@pytest.mark.parametrize("none", [False, True])
@same_as_pydicom
def test_an_empty_value_depends_on_the_vr(dicom, vr, none):
    def cleared():
        element = dicom.DataElement(0x00091001, vr, None)
        element.clear()
        return element, element.is_empty, element.empty_value

    with dicom.switches(use_none_as_empty_text_VR_value=none):
        return attempts(
            lambda: dicom.dataelem.empty_value_for_VR(vr),
            lambda: dicom.dataelem.empty_value_for_VR(vr, raw=True),
            cleared,
        )


TAGS = [
    0x00100010, (0x10, 0x10), [0x10, 0x10], "PatientName", "00100010", "0x00100010", ("10", "10"), 0,
    0xFFFFFFFF, -1, 2**32, None, "nonsense", 1.5, (1, 2, 3), b"PatientName", 0x60000010, 0x50000010,
    0x00090010, 0x00091001, 0x12345678, 0x00100000, 0x00080001, 0x00180001, 0x002031FF, 0x7FE00010,
    0x00020010, 0xFFFEE000,
]  # fmt: skip


@pytest.mark.parametrize("tag", TAGS, ids=repr)
@same_as_pydicom
def test_an_element_tells_its_name_and_keyword_by_its_tag(dicom, tag):
    def told():
        element = dicom.DataElement(tag, "LO", "x")
        return (
            element.tag, type(element.tag).__name__, element.name, element.keyword, element.is_private,
            element.is_retired, str(element), repr(element),
        )  # fmt: skip

    return attempts(told)


@same_as_pydicom
def test_attributes_have_these_defaults(dicom):
    element = dicom.DataElement(0x00100010, "PN", "x")
    read = dicom.DataElement(0x00100010, "PN", "x", 77, True, True, 2)
    names = (
        "file_tell", "is_undefined_length", "private_creator", "validation_mode", "is_raw", "is_buffered",
        "descripWidth", "maxBytesToDisplay", "showVR", "VR", "VM",
    )  # fmt: skip
    return [[getattr(one, name) for name in names] for one in (element, read)], read.value


@same_as_pydicom
def test_a_converted_value_is_taken_as_it_is(dicom):
    values = ["x", b"x", 5, None, [1], "a\\b", object]
    vrs = ["PN", "US", "SQ", "DS", "LO", "OB"]
    return attempts(
        *(
            lambda v=v, vr=vr: dicom.DataElement(0x00091001, vr, v, already_converted=True)
            for v in values
            for vr in vrs
        )
    )


UN_VALUES = [
    b"",
    b"x",
    b"ab\\cd",
    None,
    "",
    "text",
    [1],
    [b"a", b"b"],
    5,
    1.5,
    b"12",
    bytes(0xFFFE),
    bytes(0xFFFF),
]


@pytest.mark.parametrize("value", UN_VALUES, ids=range(len(UN_VALUES)))
@pytest.mark.parametrize("known", [True, False])
@same_as_pydicom
def test_un_becomes_the_vr_of_the_dictionary(dicom, value, known):
    tags = (
        0x00100010, 0x00100020, 0x00280010, 0x00200013, 0x12345678, 0x00100000, 0x60000010, 0x60003000,
        0x00091001, 0x0040A730, 0x00280106, 0x7FE00010, 0x00080020,
    )  # fmt: skip
    with dicom.switches(replace_un_with_known_vr=known):
        return attempts(
            *(lambda tag=tag: dicom.DataElement(tag, "UN", value) for tag in tags),
            lambda: dicom.DataElement(0x00100020, "UN", value, is_undefined_length=True),
        )


@same_as_pydicom
def test_elements_are_equal_if_tag_vr_and_value_are(dicom):
    def make(tag=0x00100020, vr="LO", value="x", **attributes):
        element = dicom.DataElement(tag, vr, value)
        for name, attribute in attributes.items():
            setattr(element, name, attribute)
        return element

    class Own(dicom.DataElement):
        pass

    one = make()
    others = [
        make(), make(0x00100021), make(vr="SH"), make(value="y"), make(value=["x", "y"]), make(value=None),
        make(file_tell=5), make(private_creator="x"), make(is_undefined_length=True),
        Own(0x00100020, "LO", "x"), "x", None, 5, dicom.Dataset(), make(value=b"x"),
    ]  # fmt: skip
    return attempts(
        *(lambda other=other: one == other for other in others),
        *(lambda other=other: one != other for other in others),
        *(lambda other=other: other == one for other in others),
        lambda: one == one,
        lambda: hash(one),
        lambda: {one},
        lambda: make(vr="DS", value="1.0") == make(vr="DS", value="1.00"),
        lambda: make(vr="PN", value="A^B") == make(vr="PN", value="A^B^"),
        lambda: make(vr="US", value=[1, 2]) == make(vr="US", value=[1, 2]),
        lambda: make(vr="US", value=[1, 2]) == make(vr="US", value=(1, 2)),
    )


def test_elements_of_arrays_are_equal_if_all_their_numbers_are():
    def make(numbers):
        return CYDICOM.DataElement(0x00280010, "US", numpy.array(numbers), already_converted=True)

    assert make([1, 2]) == make([1, 2])
    assert make([1, 2]) != make([1, 3])


@same_as_pydicom
def test_a_value_of_several_is_indexed(dicom):
    several = dicom.DataElement(0x00080008, "CS", "A\\B\\C")
    sequence = dicom.DataElement(0x300A00B0, "SQ", [dicom.Dataset()])
    number = dicom.DataElement(0x00280010, "US", 5)
    return attempts(
        lambda: several[0],
        lambda: several[-1],
        lambda: several[1:],
        lambda: several[9],
        lambda: several["x"],
        lambda: sequence[0],
        lambda: sequence[1],
        lambda: number[0],
        lambda: dicom.DataElement(0x00100020, "LO", "text")[0],
        lambda: dicom.DataElement(0x00100010, "PN", "text")[0],
        lambda: dicom.DataElement(0x00100020, "LO", None)[0],
        lambda: list(several),
        lambda: [type(one).__name__ for one in sequence],
        lambda: list(number),
        lambda: "A" in several,
        lambda: len(several),
    )


@pytest.mark.parametrize(
    ("width", "show", "most"),
    [
        (35, True, 16),
        (10, True, 16),
        (50, False, 2),
        (3, False, 100),
        (20, True, 1),
        (20, True, 0),
        (20, True, -1),
    ],
)
@same_as_pydicom
def test_text_of_an_element_follows_the_attributes(dicom, width, show, most):
    class Own(dicom.DataElement):
        descripWidth = width
        showVR = show
        maxBytesToDisplay = most

    elements = [
        (0x00100010, "PN", "A^B"), (0x00280010, "US", 5), (0x7FE00010, "OW", bytes(30)),
        (0x7FE00010, "OW", b"ab"), (0x00080008, "CS", ["A"] * 20), (0x00080008, "CS", ["A", "B", "C"]),
        (0x00080018, "UI", "1.2.840.10008.1.2"), (0x00080018, "UI", ["1.2", "1.3"]),
        (0x300A00B0, "SQ", [dicom.Dataset()]), (0x00091001, "UN", bytes(17)),
        (0x00091001, "LO", "x" * 100), (0x00180050, "DS", "1.50"), (0x00180050, "DS", ["1.50"] * 3),
        (0x00280010, "US", None), (0x00100010, "PN", ""), (0x00200013, "IS", "007"),
        (0x00104000, "LT", "a\nb"), (0x00280009, "AT", 0x00181063), (0x00189073, "FD", 1.5),
        (0x00104000, "LT", "a" * 200), (0x0040A121, "DA", "20200101"),
        (0x00280009, "AT", [0x00181063, 0x00100010]),
    ]  # fmt: skip
    made = [Own(*element) for element in elements]
    return [(str(one), repr(one), one.repval, one.name) for one in made]


@same_as_pydicom
def test_a_file_object_is_a_value_where_the_vr_allows(dicom):
    def told(vr, buffer):
        element = dicom.DataElement(0x00091001, vr, buffer)
        return element.value is buffer, element.VM, element.is_empty, element.is_buffered, element.repval[:10]

    return attempts(
        *(lambda vr=vr: told(vr, io.BytesIO(b"abc")) for vr in (*VRS, "OB or OW")),
        *(lambda vr=vr: told(vr, io.BytesIO()) for vr in ("OB", "OW", "UN")),
        lambda: (
            dicom.DataElement(0x00091001, "OB", io.BytesIO(b"ab"))
            == dicom.DataElement(0x00091001, "OB", b"ab")
        ),
        lambda: (
            dicom.DataElement(0x00091001, "OB", b"ab")
            == dicom.DataElement(0x00091001, "OB", io.BytesIO(b"ab"))
        ),
        lambda: (
            dicom.DataElement(0x00091001, "OB", io.BytesIO(b"ab"))
            == dicom.DataElement(0x00091001, "OB", io.BytesIO(b"ab"))
        ),
        lambda: (
            dicom.DataElement(0x00091001, "OB", io.BytesIO(b"ab"))
            == dicom.DataElement(0x00091001, "OB", io.BytesIO(b"ac"))
        ),
    )


@same_as_pydicom
def test_a_value_may_be_assigned_again_and_again(dicom):
    element = dicom.DataElement(0x00180050, "DS", "1")
    seen = []
    for value in ("2", 3, [4, "5"], [], None, "", ["6"], "7\\8"):
        element.value = value
        seen.append((element.value, element.VM, element.is_empty))
    return seen, attempts(lambda: setattr(element, "value", "x"), lambda: element)


@same_as_pydicom
def test_items_of_a_value_are_converted_when_they_are_set(dicom):
    numbers = dicom.DataElement(0x00180050, "DS", ["1", "2"])
    uids = dicom.DataElement(0x00080018, "UI", ["1.2", "1.3"])
    names = dicom.DataElement(0x00100010, "PN", ["A", "B"])
    numbers.value[0] = "1.50"
    numbers.value.append(4)
    uids.value.insert(0, "1.4")
    names.value.extend(["C^D"])
    return numbers, uids, names, attempts(lambda: numbers.value.append("x"))


@same_as_pydicom
def test_the_vr_may_be_changed(dicom):
    element = dicom.DataElement(0x00180050, "DS", "1.5")
    element.VR = "LO"
    before = element.value
    element.value = "1.5"
    return before, element, attempts(lambda: setattr(element, "VM", 2), lambda: setattr(element, "name", "x"))


def test_numbers_become_an_array_without_their_objects():
    ds = CYDICOM.Dataset()
    ds.GridFrameOffsetVector = ["1.5", "2"]
    array = ds["GridFrameOffsetVector"].to_array()
    assert array.dtype == numpy.float64
    assert array.tolist() == [1.5, 2.0]
    with pytest.raises(TypeError):
        CYDICOM.DataElement(0x00100020, "LO", "x").to_array()
