"""The DICOM JSON model (PS3.18 F): what data sets become, what they are made of, and what is refused."""

from __future__ import annotations

import builtins
import io
import json
import math
import urllib.request
import warnings
from typing import Any

import pytest

import cydicom
from cydicom import DataElement, Dataset, FileMetaDataset, Sequence, config, dcmread
from cydicom._native.jsonmembers import Members
from cydicom.errors import JsonModelError, JsonTypeError, LimitError, MissingVRError
from cydicom.jsonrep import JsonDataElementConverter, convert_to_python_number
from cydicom.jsonvalues import dumps
from cydicom.multival import MultiValue
from cydicom.policy import Limits
from cydicom.tag import BaseTag
from cydicom.uid import UID
from cydicom.valuerep import IS, VR, DSfloat, ISfloat, PersonName
from tests.corpus import build
from tests.corpus.build import EXPLICIT_BIG, EXPLICIT_LITTLE
from tests.corpus.hostile import CASES, Case
from tests.memory.work import REFUSALS

PRIVATE = 0x00091010
SEQUENCE = 0x00081140


def element(vr: str, value: Any, tag: int = PRIVATE) -> DataElement:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return DataElement(tag, vr, value)


def model(vr: str, value: Any) -> dict[str, Any]:
    return element(vr, value).to_json_dict(None, 1024)


def nested(item: Dataset, tag: int = SEQUENCE) -> Dataset:
    dataset = Dataset()
    dataset.add_new(tag, "SQ", [item])
    return dataset


def made(vr: Any, tag: str = "00091010", **attribute: Any) -> Any:
    """Return the value of an element that is made from JSON."""
    return Dataset.from_json({tag: {"vr": vr, **attribute}})[int(tag, 16)].value


# ---- to JSON ----


@pytest.mark.parametrize(
    ("vr", "value", "expected"),
    [
        ("LO", "A", ["A"]),
        ("LO", ["A", "", "B"], ["A", "", "B"]),
        ("LT", "A\\B", ["A\\B"]),
        ("UI", ["1.2", "1.3"], ["1.2", "1.3"]),
        ("IS", ["1", "-02"], [1, -2]),
        ("DS", ["1.50", "2"], [1.5, 2.0]),
        ("US", 65535, [65535]),
        ("UV", 2**64 - 1, [2**64 - 1]),
        ("FD", [1.5, 2], [1.5, 2.0]),
        ("AT", [0x00100010, 0x0020000D], ["00100010", "0020000D"]),
        ("PN", "A^B", [{"Alphabetic": "A^B"}]),
        ("PN", "A=B=C", [{"Alphabetic": "A", "Ideographic": "B", "Phonetic": "C"}]),
        ("PN", "==C", [{"Alphabetic": "", "Ideographic": "", "Phonetic": "C"}]),
    ],
)
def test_values_by_vr(vr: str, value: Any, expected: list[Any]) -> None:
    assert model(vr, value) == {"vr": vr, "Value": expected}


@pytest.mark.parametrize("vr", [vr for vr in VR if len(vr) == 2 and vr != "SQ"])
@pytest.mark.parametrize("empty", [None, "", []])
def test_no_value_is_no_member(vr: str, empty: Any) -> None:
    assert model(vr, empty) == {"vr": vr}


def test_a_sequence_without_items_has_an_empty_list() -> None:
    assert model("SQ", []) == {"vr": "SQ", "Value": []}
    assert nested(Dataset()).to_json_dict() == {"00081140": {"vr": "SQ", "Value": [{}]}}


@pytest.mark.parametrize(
    ("vr", "value"),
    [("DS", ["1", "", "2"]), ("IS", ["1", "", "2"]), ("FD", [1.0, None, 2.0]), ("AT", [1, None, 2])],
)
def test_an_empty_value_among_others_is_null(vr: str, value: Any) -> None:
    assert model(vr, value)["Value"][1] is None
    assert model("PN", ["A", "", "B"])["Value"][1] is None


@pytest.mark.parametrize("vr", ["DS", "FD", "FL"])
def test_numbers_that_json_does_not_have_are_strings(vr: str) -> None:
    value = [math.nan, math.inf, -math.inf, 1.0]
    assert model(vr, value) == {"vr": vr, "Value": ["NaN", "Infinity", "-Infinity", 1.0]}
    text = element(vr, value).to_json()

    def refuse(name: str) -> None:
        raise AssertionError(f"{name} is not JSON")

    assert json.loads(text, parse_constant=refuse)["Value"][0] == "NaN"
    back = made(vr, Value=model(vr, value)["Value"])
    assert math.isnan(back[0])
    assert list(back[1:]) == [math.inf, -math.inf, 1.0]


def test_values_are_plain_python_objects() -> None:
    dataset = Dataset()
    dataset.SOPInstanceUID = "1.2"
    dataset.SeriesNumber = "3"
    dataset.SliceThickness = "1.5"
    dataset.add_new(PRIVATE, VR.LO, "x")
    for attribute in dataset.to_json_dict().values():
        assert type(attribute["vr"]) is str
        assert type(attribute["Value"][0]) in (str, int, float)


def test_dates_are_text_whatever_the_switch() -> None:
    config.datetime_conversion = True
    assert json.loads(element("DA", ["20200101", "20210101"]).to_json())["Value"] == ["20200101", "20210101"]
    assert model("TM", "101112.5") == {"vr": "TM", "Value": ["101112.5"]}


def test_decimals_and_arrays_are_numbers() -> None:
    numpy = pytest.importorskip("numpy")
    assert model("US", numpy.array([1, 2], "u2")) == {"vr": "US", "Value": [1, 2]}
    assert model("FD", numpy.float32(0.5)) == {"vr": "FD", "Value": [0.5]}
    assert model("US", (1, 2)) == {"vr": "US", "Value": [1, 2]}
    assert model("OB", numpy.array([1, 2], "u1")) == {"vr": "OB", "InlineBinary": "AQI="}
    config.use_DS_decimal = True
    assert model("DS", ["1.50", "2"]) == {"vr": "DS", "Value": [1.5, 2.0]}


def test_an_integer_string_that_is_not_whole_keeps_its_fraction() -> None:
    assert model("IS", "1.5") == {"vr": "IS", "Value": [1.5]}
    with pytest.warns(UserWarning, match="not a whole number"):
        back = made("IS", Value=[1.5])
    assert type(back) is ISfloat
    assert back == 1.5


@pytest.mark.parametrize(
    ("vr", "value", "error"),
    [
        ("US", 1.5, ValueError),
        ("US", "A", ValueError),
        ("FD", "A", ValueError),
        ("US or SS", b"\1\2", ValueError),
        ("OB", "A", TypeError),
        ("OB", 5, TypeError),
        ("LO", b"A", TypeError),
        ("LO", {}, TypeError),
        ("ZZ", b"A", TypeError),
    ],
)
def test_a_value_that_its_vr_does_not_have_is_refused_by_its_path(
    vr: str, value: Any, error: type[Exception]
) -> None:
    item = Dataset()
    item.add(element(vr, value))
    dataset = nested(nested(item, 0x0040A730))
    with pytest.raises(error, match=r"^00081140\[0\]\.0040A730\[0\]\.00091010: "):
        dataset.to_json_dict()
    with pytest.raises(error, match=r"^00081140\[0\]\.0040A730\[0\]\.00091010: "):
        dataset[SEQUENCE].to_json()


def test_invalid_elements_are_left_out_alone_if_asked_for() -> None:
    item = Dataset()
    item.add(element("OB", 5))
    item.add_new(0x00091011, "LO", "kept")
    dataset = nested(item)
    dataset.add(element("OB", 5, 0x00091012))
    with pytest.warns(UserWarning, match="left out") as told:
        found = dataset.to_json_dict(suppress_invalid_tags=True)
    assert found == {"00081140": {"vr": "SQ", "Value": [{"00091011": {"vr": "LO", "Value": ["kept"]}}]}}
    assert [str(one.message).split()[0] for one in told] == ["00081140[0].00091010", "00091012"]
    with pytest.warns(UserWarning, match="left out"):
        assert json.loads(dataset.to_json(suppress_invalid_tags=True)) == found


def test_errors_of_the_source_are_not_invalid_elements(tmp_path: Any) -> None:
    path = tmp_path / "file.dcm"
    path.write_bytes(build.part10(EXPLICIT_LITTLE.element(0x7FE00010, b"OW", b"\1" * 100_000)))
    dataset = dcmread(path, defer_size=1000)
    path.unlink()
    with pytest.raises(OSError):
        dataset.to_json_dict(suppress_invalid_tags=True)


def test_attributes_ascend_and_text_is_sorted() -> None:
    dataset = Dataset()
    dataset.PatientName = "B"
    dataset.StudyDate = "20200101"
    dataset.add_new(PRIVATE, "LO", "x")
    assert list(dataset.to_json_dict()) == ["00080020", "00091010", "00100010"]
    text = dataset.to_json()
    assert text == json.dumps(json.loads(text), sort_keys=True)


def test_text_is_that_of_the_model_wherever_elements_are_left_out() -> None:
    dataset = nested(Dataset())
    dataset[SEQUENCE].value.extend((Dataset(), Dataset()))
    for item, tags in zip(dataset[SEQUENCE].value, ((0, 1), (0,), ()), strict=True):
        for tag in tags:
            item.add(element("LO", "kept", PRIVATE + 1) if tag else element("OB", 5))
    dataset.add(element("OB", 5, 0x00080001))
    dataset.add(element("OB", 5, 0x00091012))
    dataset.add(element("SQ", [], 0x00091013))
    dataset.add(element("LO", None, 0x00091014))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model = dataset.to_json_dict(suppress_invalid_tags=True)
        text = dataset.to_json(suppress_invalid_tags=True)
    assert list(model) == ["00081140", "00091013", "00091014"]
    assert text == json.dumps(model, sort_keys=True)


def test_what_json_cannot_say_is_an_error_of_json() -> None:
    dataset = Dataset()
    dataset.add(element("UT", "x"))
    dataset.add(element("OB", b"1234", 0x00091011))
    for suppress in (False, True):
        with pytest.raises(TypeError, match=r"^Object of type bytes is not JSON serializable"):
            dataset.to_json(0, lambda bulk: b"no text", suppress_invalid_tags=suppress)


@pytest.mark.parametrize("case", [case for case in CASES if not case.heavy], ids=lambda case: case.name)
def test_text_is_that_of_the_model(case: Case) -> None:
    built = case.build()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            dataset = dcmread(built.data, **case.options)
            model = dataset.to_json_dict(suppress_invalid_tags=True)
        except REFUSALS:
            return
        assert dataset.to_json(suppress_invalid_tags=True) == dumps(model)


def test_file_meta_information_is_no_part_of_the_model() -> None:
    dataset = dcmread(build.part10(EXPLICIT_LITTLE.element(0x00100020, b"LO", b"AB")))
    assert list(dataset.to_json_dict()) == ["00100020"]
    assert dataset.file_meta.to_json_dict()["00020010"] == {"vr": "UI", "Value": [build.EXPLICIT_LITTLE_UID]}


def json_or_error(dataset: Dataset) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return dataset.to_json()
        except ValueError as error:
            return type(error)


@pytest.mark.parametrize("little", [True, False], ids=["little", "big"])
@pytest.mark.parametrize(
    ("vr", "value"),
    [
        ("DS", b"1.5\\2 \\ -3e2\\nan\\inf "),
        ("DS", b"0.1234567890123456\\1 "),
        ("DS", b"1.50000000000000000001\\2"),
        ("DS", b"1.5\\\\2 "),
        ("DS", b"1,5\\2 "),
        ("DS", b"1e999\\2 "),
        ("IS", b"1\\-02\\+3 \\ 4"),
        ("IS", b"1\\\\2 "),
        ("IS", b"2147483648\\1 "),
        ("IS", b"1.0\\2 "),
        ("IS", b"x\\1 "),
        ("FD", b"\x7f\xf8\0\0\0\0\0\0" + b"\0\0\0\0\0\0\xf8\x7f" + bytes(8)),
        ("FL", b"\x7f\x80\0\0" + b"\0\0\x80\xff" + b"\x3f\x80\0\0" * 2),
        ("AT", b"\0\x10\0\x20" * 3),
        ("US", b"\1\2\3\4"),
        ("SL", b"\xff\1\2\3" * 2),
        ("UV", b"\xff" * 16),
        ("SV", b"\x80" + b"\0" * 15),
    ],
)
def test_values_that_nobody_looked_at_give_the_same_json(vr: str, value: bytes, little: bool) -> None:
    encoding = EXPLICIT_LITTLE if little else EXPLICIT_BIG
    syntax = build.EXPLICIT_LITTLE_UID if little else build.EXPLICIT_BIG_UID
    data = build.part10(encoding.element(PRIVATE, vr, build.padded(value)), syntax)
    untouched, touched = dcmread(io.BytesIO(data)), dcmread(io.BytesIO(data))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert touched[PRIVATE].value is not None
    assert json_or_error(untouched) == json_or_error(touched)


def test_conversion_leaves_elements_and_items_untouched() -> None:
    item = EXPLICIT_LITTLE.item(EXPLICIT_LITTLE.element(0x00081155, b"UI", b"1.2.3\0"))
    sequence = EXPLICIT_LITTLE.element(SEQUENCE, b"SQ", item)
    dataset = dcmread(build.part10(sequence + EXPLICIT_LITTLE.element(0x00100020, b"LO", b"AB")))
    assert dataset.to_json_dict()["00081140"]["Value"] == [{"00081155": {"vr": "UI", "Value": ["1.2.3"]}}]
    assert [dataset._dict.is_converted(tag) for tag in dataset._dict.tags()] == [False, False]


def test_touched_items_of_an_untouched_sequence_count() -> None:
    item = EXPLICIT_LITTLE.item(EXPLICIT_LITTLE.element(0x00081155, b"UI", b"1.2.3\0"))
    dataset = dcmread(build.part10(EXPLICIT_LITTLE.element(SEQUENCE, b"SQ", item * 3)))
    dataset.ReferencedImageSequence[1].ReferencedSOPInstanceUID = "1.9"
    items = dataset.to_json_dict()["00081140"]["Value"]
    assert [item["00081155"]["Value"] for item in items] == [["1.2.3"], ["1.9"], ["1.2.3"]]
    del dataset.ReferencedImageSequence[1]["ReferencedSOPInstanceUID"]
    assert dataset.to_json_dict()["00081140"]["Value"][1] == {}


def test_hooks_and_converters_of_users_are_asked() -> None:
    from cydicom import values
    from cydicom.hooks import hooks

    data = build.part10(EXPLICIT_LITTLE.element(0x00280010, b"US", b"\2\0"))
    before = values.converters[VR.US]
    values.converters[VR.US] = lambda *_: 77
    try:
        assert dcmread(data).to_json_dict()["00280010"]["Value"] == [77]
    finally:
        values.converters[VR.US] = before
    original = hooks.raw_element_value

    def twice(raw: Any, data: dict[str, Any], **kwargs: Any) -> None:
        original(raw, data, **kwargs)
        data["value"] = 2 * data["value"] if raw.VR == "US" else data["value"]

    hooks.register_callback("raw_element_value", twice)
    assert dcmread(data).to_json_dict()["00280010"]["Value"] == [4]


# ---- bulk data ----


@pytest.mark.parametrize("nbytes", range(12))
@pytest.mark.parametrize("threshold", [0, 4, 8])
def test_the_handler_is_asked_for_what_is_longer_than_the_threshold(nbytes: int, threshold: int) -> None:
    asked = []

    def handler(bulk: DataElement) -> str:
        asked.append(bulk)
        return "uri"

    value = b"x" * nbytes
    found = element("OB", value).to_json_dict(handler, threshold)
    # The threshold is one of base64 characters.
    is_bulk = (nbytes + 2) // 3 * 4 > threshold and nbytes > 0
    assert ("BulkDataURI" in found) == is_bulk == bool(asked)
    if nbytes % 2 == 0:
        data = build.part10(EXPLICIT_LITTLE.element(PRIVATE, b"OB", value))
        assert dcmread(data).to_json_dict(threshold, handler)["00091010"] == found
    assert all(isinstance(bulk, DataElement) and bulk.value == value for bulk in asked)


def test_the_handler_is_asked_in_items_and_not_without_need() -> None:
    item = Dataset()
    item.add_new(PRIVATE, "OB", b"x" * 100)
    item.add_new(0x00091011, "LT", "x" * 5000)
    dataset = nested(item)
    found = dataset.to_json_dict(10, lambda bulk: f"at/{bulk.tag:08X}")
    inner = found["00081140"]["Value"][0]
    assert inner["00091010"] == {"vr": "OB", "BulkDataURI": "at/00091010"}
    assert "Value" in inner["00091011"]
    assert "InlineBinary" in dataset.to_json_dict(10)["00081140"]["Value"][0]["00091010"]


def test_what_the_handler_raises_names_the_element() -> None:
    def handler(bulk: DataElement) -> str:
        raise ZeroDivisionError("no store")

    with pytest.raises(ZeroDivisionError, match="00091010: no store"):
        element("OB", b"x" * 9).to_json_dict(handler, 0)


def test_file_objects_are_read_whole_and_left_where_they_were() -> None:
    content = bytes(range(256)) * 100
    buffer = io.BytesIO(content)
    buffer.seek(7)
    dataset = Dataset()
    dataset.add(DataElement(PRIVATE, "OB", buffer))
    inline = dataset.to_json_dict()
    assert Dataset.from_json(inline)[PRIVATE].value == content
    assert dataset.to_json_dict(10, lambda bulk: "uri") == {"00091010": {"vr": "OB", "BulkDataURI": "uri"}}
    assert buffer.tell() == 7
    assert element("OB", io.BytesIO()).to_json_dict(None, 0) == {"vr": "OB"}


def test_deferred_values_are_read(tmp_path: Any) -> None:
    path = tmp_path / "file.dcm"
    path.write_bytes(build.part10(EXPLICIT_LITTLE.element(0x7FE00010, b"OW", b"\1\2" * 50_000)))
    assert dcmread(path, defer_size=1000).to_json_dict() == dcmread(path).to_json_dict()


# ---- cycles and depth ----


def test_a_data_set_that_contains_itself_is_refused() -> None:
    dataset = Dataset()
    dataset.add_new(SEQUENCE, "SQ", [dataset])
    for convert in (dataset.to_json_dict, dataset.to_json, dataset[SEQUENCE].to_json):
        with pytest.raises(ValueError, match="contains itself"):
            convert()
    with pytest.raises(ValueError, match="contains itself"):
        dataset.to_json_dict(suppress_invalid_tags=True)


def test_an_item_that_is_there_twice_is_no_cycle() -> None:
    item = Dataset()
    item.PatientID = "A"
    dataset = Dataset()
    dataset.add_new(SEQUENCE, "SQ", [item, item])
    assert len(dataset.to_json_dict()["00081140"]["Value"]) == 2


def test_depth_needs_no_stack() -> None:
    dataset = Dataset()
    for _ in range(20_000):
        dataset = nested(dataset)
    text = dataset.to_json()
    assert text.count("00081140") == 20_000
    assert text.endswith(': {"Value": [{}], "vr": "SQ"}}' + '], "vr": "SQ"}}' * 19_999)
    with pytest.raises(LimitError, match="deeper than 1024 levels"):
        Dataset.from_json(text)
    config.limits = Limits(depth=20_000)
    assert Dataset.from_json(text).to_json() == text


def test_models_are_nested_as_deep_as_the_limit() -> None:
    config.limits = Limits(depth=5)
    inner: dict[str, Any] = {}
    for _ in range(5):
        inner = {"00081140": {"vr": "SQ", "Value": [inner]}}
    assert Dataset.from_json(inner).to_json_dict() == inner
    with pytest.raises(LimitError, match="deeper than 5 levels") as refusal:
        Dataset.from_json({"00081140": {"vr": "SQ", "Value": [inner]}})
    assert isinstance(refusal.value, ValueError)


def test_an_object_that_contains_itself_is_refused() -> None:
    inner: dict[str, Any] = {}
    inner["00081140"] = {"vr": "SQ", "Value": [{}, inner]}
    with pytest.raises(JsonModelError, match=r"^00081140\[1\]: the object contains itself"):
        Dataset.from_json(inner)
    shared = {"00100020": {"vr": "LO", "Value": ["A"]}}
    assert len(Dataset.from_json({"00081140": {"vr": "SQ", "Value": [shared, shared]}})[SEQUENCE].value) == 2


# ---- from JSON ----


@pytest.mark.parametrize("form", [str, str.encode, lambda text: bytearray(text.encode()), json.loads])
def test_text_bytes_and_dicts_are_taken(form: Any) -> None:
    dataset = Dataset.from_json(form('{"00100020": {"vr": "LO", "Value": ["\u00e9"]}}'))
    assert dataset.PatientID == "\u00e9"


@pytest.mark.parametrize(
    ("vr", "value", "expected", "kind"),
    [
        ("LO", ["A"], "A", str),
        ("UI", ["1.2"], "1.2", UID),
        ("DS", [1], 1.0, DSfloat),
        ("DS", [1.5], 1.5, DSfloat),
        ("IS", [7], 7, IS),
        ("FL", [1], 1.0, float),
        ("FD", ["-Infinity"], -math.inf, float),
        ("FD", ["inf"], math.inf, float),
        ("US", [7], 7, int),
        ("US", ["7"], 7, int),
        ("UV", [2**64 - 1], 2**64 - 1, int),
        ("SV", [-(2**63)], -(2**63), int),
        ("AT", ["0020000d"], 0x0020000D, BaseTag),
        ("PN", [{"Alphabetic": "A", "Phonetic": "C"}], "A==C", PersonName),
        ("PN", [{"Ideographic": "B"}], "=B", PersonName),
        ("LT", ["A\\B"], "A\\B", str),
    ],
)
def test_values_have_the_type_of_their_vr(vr: str, value: Any, expected: Any, kind: type) -> None:
    found = made(vr, Value=value)
    assert found == expected
    assert type(found) is kind
    several = made(vr, Value=value * 3)
    assert type(several) is MultiValue
    assert [type(one) for one in several] == [kind] * 3
    assert list(several) == [expected] * 3


@pytest.mark.parametrize("vr", [str.__str__(vr) for vr in VR if len(vr) == 2])
def test_elements_without_a_value_are_those_of_pydicom(vr: str) -> None:
    pydicom = pytest.importorskip("pydicom")
    for attribute in ({}, {"Value": []}, {"Value": [None]}):
        if vr == "SQ" and attribute.get("Value"):
            continue
        theirs = pydicom.Dataset.from_json({"00091010": {"vr": vr, **attribute}})[PRIVATE]
        ours = Dataset.from_json({"00091010": {"vr": vr, **attribute}})[PRIVATE]
        assert (type(ours.value).__name__, len(ours.value or ""), ours.VM) == (
            type(theirs.value).__name__,
            len(theirs.value or ""),
            theirs.VM,
        )


def test_null_among_values_is_what_pydicom_makes_of_it() -> None:
    assert list(made("DS", Value=[1, None])) == [1.0, None]
    assert list(made("LO", Value=["A", None])) == ["A", ""]
    assert [str(name) for name in made("PN", Value=[None, {"Alphabetic": "A"}])] == ["", "A"]
    assert list(made("AT", Value=["00100010", None])) == [0x00100010, None]
    assert [len(item) for item in made("SQ", Value=[None, {}])] == [0, 0]


def test_an_empty_string_is_no_number() -> None:
    assert made("DS", Value=[""]) is None
    assert made("US", Value=[""]) is None
    assert list(made("DS", Value=["1", "", "2"])) == [1.0, "", 2.0]
    assert list(made("FD", Value=[1, ""])) == [1.0, None]


def test_text_of_ds_and_is_is_kept() -> None:
    assert str(made("DS", Value=["1.50"])) == "1.50"
    assert str(made("IS", Value=["+07"])) == "+07"
    assert [str(number) for number in made("DS", Value=["1.50", "2.0"])] == ["1.50", "2.0"]
    config.use_DS_decimal = True
    assert str(made("DS", Value=["1.50"])) == "1.50"
    assert str(made("DS", Value=[0.1])) == "0.1"


def test_items_added_later_are_converted() -> None:
    numbers = made("DS", Value=[1, 2])
    numbers.append("3.50")
    assert type(numbers[2]) is DSfloat
    names = made("PN", Value=[{"Alphabetic": "A"}] * 2)
    names.append("B")
    assert type(names[2]) is PersonName


@pytest.mark.parametrize(
    ("vr", "value", "match"),
    [
        ("LO", ["x" * 65], "length 65"),
        ("CS", ["a"], "form"),
        ("UI", ["1.02"], "UID"),
        ("DA", ["2020"], "form"),
        ("US", [65536], "between"),
        ("SS", [-32769], "between"),
        ("UL", [2**70], "between"),
        ("LO", [5], "type"),
        ("PN", ["A^B"], "component groups"),
        ("PN", [{"Alphabetic": "x" * 65}], "length 65"),
    ],
)
def test_values_that_break_a_rule_of_their_vr_are_kept_with_a_warning(
    vr: str, value: list[Any], match: str
) -> None:
    with pytest.warns(UserWarning, match=match):
        kept = made(vr, Value=value)
    assert str(kept) == (value[0]["Alphabetic"] if vr == "PN" and type(value[0]) is dict else str(value[0]))
    if vr != "PN" or type(value[0]) is dict:
        config.settings.reading_validation_mode = config.RAISE
        with pytest.raises(JsonModelError, match=r"^00091010: "):
            made(vr, Value=value)


def test_a_backslash_parts_values_as_in_an_assignment() -> None:
    assert list(made("LO", Value=["A\\B"])) == ["A", "B"]
    assert [str(name) for name in made("PN", Value=[{"Alphabetic": "A\\B"}])] == ["A", "B"]


def test_binary_values_are_base64() -> None:
    assert made("OB", InlineBinary="AAEC") == b"\0\1\2"
    assert made("OB", InlineBinary="") == b""
    assert made("OW", InlineBinary="AA\r\nEC") == b"\0\1\2"
    assert made("UN", InlineBinary="AAEC") == b"\0\1\2"
    assert made("OB or OW", InlineBinary="AAEC") == b"\0\1\2"
    assert made("OB", InlineBinary=["AAEC"]) == b"\0\1\2"


@pytest.mark.parametrize("text", ["A", "AA", "AAA", "!!!!", "AA=A", "AA==AA==", "-_-_", "é===", "\u5c71==="])
def test_bad_base64_is_refused(text: str) -> None:
    with pytest.raises(JsonModelError, match=r"^00091010: "):
        made("OB", InlineBinary=text)


@pytest.mark.parametrize("vr", ["LO", "PN", "DS", "AT", "US", "UI", "SQ", "US or SS", "UT"])
def test_inline_binary_of_a_vr_that_is_not_binary_is_refused(vr: str) -> None:
    with pytest.raises(JsonModelError, match=r"^00081140\[0\]\.00091010: InlineBinary"):
        Dataset.from_json(
            {"00081140": {"vr": "SQ", "Value": [{"00091010": {"vr": vr, "InlineBinary": "AAA="}}]}}
        )


def test_unknown_of_a_public_element_is_what_the_dictionary_says() -> None:
    assert made("UN", tag="00280010", InlineBinary="AQI=") == 0x0201
    assert made("UN", tag="00100020", InlineBinary="QUIg") == "AB"
    dataset = Dataset.from_json({"00080FFF": {"vr": "UN", "InlineBinary": "AQI="}})
    assert (dataset[0x00080FFF].VR, dataset[0x00080FFF].value) == ("UN", b"\1\2")


def test_private_elements_know_their_creator_wherever_it_stands() -> None:
    dataset = Dataset.from_json(
        {
            "00091010": {"vr": "LO", "Value": ["A"]},
            "00090010": {"vr": "LO", "Value": ["GEMS_IDEN_01"]},
        }
    )
    assert dataset[PRIVATE].private_creator == "GEMS_IDEN_01"
    assert dataset.private_block(9, "GEMS_IDEN_01")[0x10].value == "A"


# ---- URIs ----


def test_a_uri_is_not_opened_without_a_handler(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: Any, **kwargs: Any) -> None:
        raise AssertionError("something was opened")

    monkeypatch.setattr(urllib.request, "urlopen", refuse)
    monkeypatch.setattr(builtins, "open", refuse)
    for uri in ("file:///etc/passwd", "http://localhost/", "/etc/passwd"):
        with pytest.warns(UserWarning, match="no handler"):
            assert made("OB", BulkDataURI=uri) is None
        with pytest.warns(UserWarning, match="no handler"):
            assert made("LO", BulkDataURI=uri) == ""
        with pytest.warns(UserWarning, match="no handler"):
            assert len(made("SQ", BulkDataURI=uri)) == 0


def test_handlers_take_the_uri_or_tag_vr_and_uri() -> None:
    seen = []

    def three(tag: str, vr: str, uri: str) -> bytes:
        seen.append((tag, vr, uri))
        return b"3"

    def one(uri: str) -> bytes:
        seen.append((uri,))
        return b"1"

    class Store:
        def get(self, uri: str) -> bytes:
            return one(uri)

    attribute = {"00091010": {"vr": "OB", "BulkDataURI": "u"}}
    outer = {"00081140": {"vr": "SQ", "Value": [attribute]}}
    assert Dataset.from_json(attribute, three)[PRIVATE].value == b"3"
    assert Dataset.from_json(outer, one)[SEQUENCE].value[0][PRIVATE].value == b"1"
    assert Dataset.from_json(attribute, Store().get)[PRIVATE].value == b"1"
    assert Dataset.from_json(attribute, lambda *parts: seen.append(parts))[PRIVATE].value is None
    assert seen == [("00091010", "OB", "u"), ("u",), ("u",), ("u",)]
    with pytest.raises(TypeError):
        Dataset.from_json(attribute, 5)


def test_what_a_handler_returns_is_assigned() -> None:
    def of(vr: str, value: Any) -> Any:
        return Dataset.from_json({"00091010": {"vr": vr, "BulkDataURI": "u"}}, lambda uri: value)[
            PRIVATE
        ].value

    assert list(of("DS", "1\\2")) == [1.0, 2.0]
    assert str(of("PN", "A^B")) == "A^B"
    assert len(of("SQ", [Dataset()])) == 1
    buffer = io.BytesIO(b"12")
    assert of("OB", buffer) is buffer
    with pytest.raises(JsonModelError, match=r"^00091010: "):
        of("SQ", [{}])


def test_what_a_handler_raises_goes_through() -> None:
    with pytest.raises(ZeroDivisionError):
        Dataset.from_json({"00091010": {"vr": "OB", "BulkDataURI": "u"}}, lambda uri: 1 / 0)


# ---- what is no model ----

WRONG: list[tuple[Any, type[Exception], str]] = [
    ({"00091010": None}, JsonTypeError, "^00091010: "),
    ({"00091010": []}, JsonTypeError, "^00091010: "),
    ({"00091010": {}}, MissingVRError, "^00091010: "),
    ({"00091010": {"vr": None}}, MissingVRError, "^00091010: "),
    ({"00091010": {"vr": 5}}, JsonTypeError, "^00091010: "),
    ({"00091010": {"vr": "ZZ"}}, JsonModelError, "^00091010: 'ZZ'"),
    ({"00091010": {"vr": "lo"}}, JsonModelError, "^00091010: "),
    ({"00091010": {"vr": ""}}, JsonModelError, "^00091010: "),
    ({"00091010": {"vr": "LO", "Value": "A"}}, JsonTypeError, "^00091010: 'Value' is a list"),
    ({"00091010": {"vr": "LO", "Value": None}}, JsonTypeError, "^00091010: 'Value' is a list"),
    ({"00091010": {"vr": "SQ", "Value": None}}, JsonTypeError, "^00091010: 'Value' is a list"),
    ({"00091010": {"vr": "LO", "Value": [{}]}}, JsonTypeError, "^00091010: "),
    ({"00091010": {"vr": "LO", "Value": [[1]]}}, JsonTypeError, "^00091010: "),
    ({"00091010": {"vr": "US", "Value": [1.5]}}, JsonModelError, "^00091010: 1.5 is not a whole"),
    ({"00091010": {"vr": "US", "Value": ["x"]}}, JsonModelError, "^00091010: "),
    ({"00091010": {"vr": "FD", "Value": [10**400]}}, JsonModelError, "^00091010: "),
    ({"00091010": {"vr": "AT", "Value": [5]}}, JsonTypeError, "^00091010: "),
    ({"00091010": {"vr": "PN", "Value": [{"Alphabetic": 5}]}}, JsonTypeError, "^00091010: "),
    ({"00091010": {"vr": "SQ", "Value": [5]}}, JsonTypeError, r"^00091010\[0\]: "),
    ({"00091010": {"vr": "OB", "InlineBinary": 5}}, JsonTypeError, "^00091010: "),
    ({"00091010": {"vr": "OB", "InlineBinary": ["AA==", "AA=="]}}, JsonTypeError, "^00091010: "),
    ({"00091010": {"vr": "OB", "BulkDataURI": 5}}, JsonTypeError, "^00091010: "),
    ({"00091010": {"vr": "OB", "BulkDataURI": "u", "InlineBinary": ""}}, JsonModelError, "^00091010: both"),
    ({"0009101": {"vr": "LO"}}, JsonModelError, "eight hexadecimal digits"),
    ({"0009,1010": {"vr": "LO"}}, JsonModelError, "eight hexadecimal digits"),
    ({"": {"vr": "LO"}}, JsonModelError, "eight hexadecimal digits"),
    ({"ZZZZZZZZ": {"vr": "LO"}}, JsonModelError, "eight hexadecimal digits"),
    ({None: {"vr": "LO"}}, JsonModelError, "eight hexadecimal digits"),
    ({"0009101A": {"vr": "LO"}, "0009101a": {"vr": "LO"}}, JsonModelError, "already"),
    ([], JsonTypeError, "a data set is an object"),
    ("[]", JsonTypeError, "a data set is an object"),
    (None, JsonTypeError, "a data set is an object"),
    ('{"00091010": {"vr": "LO"}, "00091010": {"vr": "LO"}}', JsonModelError, "'00091010' is there twice"),
    ('{"00091010": {"vr": "LO", "vr": "SH"}}', JsonModelError, "'vr' is there twice"),
    ("{", ValueError, "Expecting"),
    ("", ValueError, "Expecting"),
    (b"\xff{}", ValueError, "decode"),
]


@pytest.mark.parametrize(("given", "error", "match"), WRONG, ids=lambda one: str(one)[:60])
def test_what_is_no_model_is_refused(given: Any, error: type[Exception], match: str) -> None:
    with pytest.raises(error, match=match) as refusal:
        Dataset.from_json(given)
    assert isinstance(refusal.value, ValueError)


def test_refusals_are_of_the_classes_that_pydicom_has() -> None:
    with pytest.raises(KeyError):
        Dataset.from_json({"00091010": {}})
    with pytest.raises(TypeError):
        Dataset.from_json({"00091010": {"vr": "LO", "Value": "A"}})


def test_refusals_name_the_path() -> None:
    inner = {"0040A730": {"vr": "SQ", "Value": [None, {"00080100": {"vr": "US", "Value": ["x"]}}]}}
    with pytest.raises(JsonModelError, match=r"^00081140\[2\]\.0040A730\[1\]\.00080100: "):
        Dataset.from_json({"00081140": {"vr": "SQ", "Value": [{}, {}, inner]}})


def test_members_that_the_model_does_not_have_are_told() -> None:
    with pytest.warns(UserWarning, match=r"^00100010: 'value' .* and 2 more$"):
        dataset = Dataset.from_json(
            {
                "00100010": {"vr": "PN", "value": ["A"], "name": "Patient's Name"},
                "00100020": {"vr": "LO", "Value": ["A"], "keyword": "PatientID"},
            }
        )
    assert dataset.PatientID == "A"


def test_keywords_and_numbers_are_taken_for_tags() -> None:
    assert Dataset.from_json({"PatientID": {"vr": "LO", "Value": ["A"]}}).PatientID == "A"
    assert Dataset.from_json({0x00100020: {"vr": "LO", "Value": ["A"]}}).PatientID == "A"


# ---- classes ----


def test_items_are_of_the_class_of_the_data_set() -> None:
    class Own(Dataset):
        pass

    dataset = Own.from_json({"00081140": {"vr": "SQ", "Value": [{}]}})
    assert type(dataset) is Own
    assert type(dataset[SEQUENCE].value) is Sequence
    assert type(dataset[SEQUENCE].value[0]) is Own


def test_methods_of_a_subclass_see_the_elements() -> None:
    seen: list[Any] = []

    class Adding(Dataset):
        def add(self, data_element: DataElement) -> None:
            seen.append(int(data_element.tag))
            super().add(data_element)

    class Made(Dataset):
        def __init__(self) -> None:
            super().__init__()
            self.mark = 1

    attributes = {"00100020": {"vr": "LO"}, "00081140": {"vr": "SQ", "Value": [{"00100010": {"vr": "PN"}}]}}
    Adding.from_json(attributes)
    assert seen == [0x00100020, 0x00100010, SEQUENCE]
    assert Made.from_json(attributes)[SEQUENCE].value[0].mark == 1
    with pytest.raises(ValueError, match="0002"):
        FileMetaDataset.from_json({"00100010": {"vr": "PN"}})
    assert FileMetaDataset.from_json({"00020010": {"vr": "UI", "Value": ["1.2"]}}).TransferSyntaxUID == "1.2"


def test_conversions_of_a_subclass_are_used() -> None:
    class Hidden(Dataset):
        def to_json_dict(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
            assert args == (7, None)
            return {"hidden": kwargs["suppress_invalid_tags"]}

    class Marked(DataElement):
        def to_json_dict(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
            return {"vr": "LO", "Value": ["marked"]}

    class Counting(Dataset):
        asked = 0

        def __getitem__(self, key: Any) -> Any:
            self.__dict__["asked"] += 1
            return super().__getitem__(key)

    dataset = nested(Hidden())
    dataset[SEQUENCE].value.append(Dataset())
    dataset[SEQUENCE].value.append(Hidden())
    found = [{"hidden": True}, {}, {"hidden": True}]
    assert dataset.to_json_dict(7, None, True)["00081140"]["Value"] == found
    text = json.dumps({"00081140": {"Value": found, "vr": "SQ"}})
    assert dataset.to_json(7, None, suppress_invalid_tags=True) == text
    assert Hidden().to_json(7, None, suppress_invalid_tags=True) == '{"hidden": true}'
    dataset = Dataset()
    dataset.add(Marked(PRIVATE, "LO", "x"))
    assert dataset.to_json_dict()["00091010"]["Value"] == ["marked"]
    assert dataset.to_json() == '{"00091010": {"Value": ["marked"], "vr": "LO"}}'
    counting = Counting()
    counting.__dict__["asked"] = 0
    counting.PatientID = "A"
    counting.to_json_dict()
    assert counting.asked > 0


def test_a_conversion_of_one_data_set_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    dataset = Dataset()
    monkeypatch.setitem(vars(dataset), "to_json_dict", lambda *args, **kwargs: {"own": True})
    assert dataset.to_json() == '{"own": true}'


def test_a_model_can_be_dumped_by_another_function() -> None:
    dataset = Dataset()
    dataset.PatientID = "A"
    assert dataset.to_json(dump_handler=len) == 1
    assert dataset["PatientID"].to_json(dump_handler=sorted) == ["Value", "vr"]


@pytest.mark.parametrize(
    "text",
    [
        '{"a": {"vr": "LO"}, "b": {"vr": "LO"}, "c": {"vr": "LO", "Value": ["LO"]}, "d": {"vr": "SH"}}',
        '{"vr": "LO"}',
        '{"vr": {"vr": "LO"}}',
        '[{"vr": 1}, {"vr": 1}, {"vr": null}, {"vr": []}, {"vr": "L"}, {"vr": "LOO"}, {"vr": "é…"}, {}]',
        '{"a": {"Value": [{"vr": "LO"}, {"vr": "LO"}], "vr": "SQ"}}',
    ],
)
def test_members_of_text_are_those_of_json(text: str) -> None:
    assert json.loads(text, object_pairs_hook=Members()) == json.loads(text)


@pytest.mark.parametrize("text", ['{"vr": "LO", "vr": "LO"}', '{"a": 1, "b": 2, "a": 1}'])
def test_a_member_twice_is_refused_wherever_it_is(text: str) -> None:
    # Behind one that is shared, too.
    with pytest.raises(JsonModelError, match="is there twice in one object"):
        json.loads(f'[{{"vr": "LO"}}, {text}]', object_pairs_hook=Members())


def test_elements_of_text_share_nothing_that_can_be_changed() -> None:
    dataset = Dataset.from_json(
        '{"00100010": {"vr": "PN"}, "00081030": {"vr": "LO"}, "0008103E": {"vr": "LO"}}'
    )
    dataset.StudyDescription = "changed"
    dataset["SeriesDescription"].VR = "SH"
    assert (dataset["StudyDescription"].VR, dataset.SeriesDescription) == ("LO", "")
    assert Dataset.from_json('{"00081030": {"vr": "LO"}}')["StudyDescription"].VR == "LO"


# ---- elements and the converter ----


def test_elements_are_made_of_the_parts_of_an_attribute() -> None:
    name = DataElement.from_json(Dataset, "00100010", "PN", [{"Alphabetic": "A"}], "Value")
    assert (name.VR, str(name.value)) == ("PN", "A")
    assert DataElement.from_json(Dataset, "00091010", "OB", "AA==", "InlineBinary").value == b"\0"
    assert DataElement.from_json(Dataset, "00100010", "LO", [""], None).value == ""
    with pytest.raises(TypeError):
        DataElement.from_json(Dataset, "00100010", "LO", "A", "Value")
    with pytest.raises(ValueError, match="Other"):
        DataElement.from_json(Dataset, "00100010", "LO", "A", "Other")


def test_the_converter_gives_what_pydicoms_gives() -> None:
    pydicom_jsonrep = pytest.importorskip("pydicom.jsonrep")
    import pydicom

    for parts in (
        ("00100010", "PN", [{"Alphabetic": "A"}, None], "Value"),
        ("00100010", "LO", ["A"], "Value"),
        ("00100010", "LO", [], "Value"),
        ("00100010", "DS", ["1", 2], "Value"),
        ("00100010", "AT", ["00100010", None], "Value"),
        ("00100010", "OB", "AA==", "InlineBinary"),
        ("00100010", "OB", ["AA=="], "InlineBinary"),
        ("00100010", "SQ", [], "Value"),
        ("00100010", "DS", [""], None),
        ("00100010", "LO", [""], None),
    ):
        theirs = pydicom_jsonrep.JsonDataElementConverter(pydicom.Dataset, *parts).get_element_values()
        assert JsonDataElementConverter(Dataset, *parts).get_element_values() == theirs
    converter = JsonDataElementConverter(Dataset, "00081140", "SQ", [], "Value")
    assert len(converter.get_sequence_item(None)) == 0
    assert converter.get_regular_element_value({"00100020": {"vr": "LO", "Value": ["A"]}}).PatientID == "A"
    with pytest.raises(KeyError):
        converter.get_sequence_item({"00100020": {}})


@pytest.mark.parametrize("vr", ["DS", "IS", "FL", "US", "AT", "LO"])
@pytest.mark.parametrize("value", [None, 0, "1", 1.0, [], ["1", None], (1, 2)])
def test_numbers_are_converted_as_by_pydicom(vr: str, value: Any) -> None:
    pydicom_jsonrep = pytest.importorskip("pydicom.jsonrep")
    theirs = pydicom_jsonrep.convert_to_python_number(value, vr)
    ours = convert_to_python_number(value, vr)
    assert (ours, repr(ours)) == (theirs, repr(theirs))


def test_numbers_that_are_not_whole_are_refused() -> None:
    with pytest.raises(ValueError, match="whole"):
        convert_to_python_number(1.5, "US")
    with pytest.raises(ValueError, match="whole"):
        convert_to_python_number(math.inf, "IS")
    assert convert_to_python_number([1.5], "IS") == [1.5]


def test_json_is_not_imported_before_it_is_used() -> None:
    import subprocess
    import sys

    # What is there before, as with a measurement of coverage, is not ours.
    code = "import sys; before = set(sys.modules); import cydicom; "
    code += "print(sorted({'json', 'base64', 'cydicom.jsonrep'} & set(sys.modules) - before))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
    assert cydicom.dataelem.JsonDataElementConverter is JsonDataElementConverter


def test_errors_that_want_more_than_a_message_keep_their_class() -> None:
    def handler(bulk: DataElement) -> str:
        b"\xff".decode("ascii")
        return ""

    with pytest.raises(UnicodeDecodeError) as refusal:
        element("OB", b"x" * 9).to_json_dict(handler, 0)
    assert refusal.value.__notes__[0].startswith("00091010: ")
    assert refusal.value.__cause__ is None
