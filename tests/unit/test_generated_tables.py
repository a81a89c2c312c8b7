"""The generated tables: the generator writes what is there, and the facts are pydicom's and PS3.6's."""

from __future__ import annotations

import gc
import json
from pathlib import Path

import pytest

import cydicom._dict
from cydicom._dicom_dict import DicomDictionary, RepeatersDictionary
from cydicom._dict import element_table, generate, private_table
from cydicom._private_dict import private_dictionaries
from cydicom._uid_dict import UID_dictionary
from tests.conftest import shared_data

FOLDER = Path(cydicom._dict.__file__).parent
ADDED = {
    0x00060001: (
        "SQ",
        "1",
        "Current Frame Functional Groups Sequence",
        "",
        "CurrentFrameFunctionalGroupsSequence",
    )
}


def test_elements_are_those_of_the_oracle_and_the_added_ones():
    oracle = pytest.importorskip("pydicom._dicom_dict")
    assert oracle.DicomDictionary | ADDED == DicomDictionary
    assert oracle.RepeatersDictionary == RepeatersDictionary
    assert list(DicomDictionary) == sorted(DicomDictionary)


def test_private_elements_are_those_of_the_oracle_with_the_vr_corrected():
    oracle = pytest.importorskip("pydicom._private_dict")
    corrected = {
        creator: {
            key: (generate.CORRECTED_PRIVATE_VRS.get(entry[0], entry[0]), *entry[1:])
            for key, entry in entries.items()
        }
        for creator, entries in oracle.private_dictionaries.items()
    }
    assert corrected == private_dictionaries
    assert sum(map(len, private_dictionaries.values())) > 10000


def test_generator_gives_the_bytes_of_the_tables():
    elements = pytest.importorskip("pydicom._dicom_dict")
    private = pytest.importorskip("pydicom._private_dict")
    uids = pytest.importorskip("pydicom._uid_dict").UID_dictionary | generate.ADDED_UIDS
    sources = {
        "_elements.py": generate.render_elements(
            elements.DicomDictionary | ADDED, elements.RepeatersDictionary
        ),
        "_private.py": generate.render_private(private.private_dictionaries),
        "_uids.py": generate.render_uids(uids),
        "_storage.py": generate.render_storage(uids),
    }
    for name, source in sources.items():
        assert (FOLDER / name).read_bytes() == source.encode(), name


def test_tables_agree_with_the_standard_or_the_difference_is_known():
    data = shared_data()
    if data is None or not (data / "standard" / "attributes.json").is_file():
        pytest.skip("the attributes of PS3.6 are absent: set CYDICOM_SHARED to the folder that holds data/")
    attributes = json.loads((data / "standard" / "attributes.json").read_text("utf-8"))
    classes = json.loads((data / "standard" / "sops.json").read_text("utf-8"))
    merged, report = generate.merge_elements(DicomDictionary, RepeatersDictionary, attributes)
    assert merged == DicomDictionary
    assert sorted(line[:8] for line in report) == [
        "00080202",  # retired and left blank in the standard
        "00181153",  # "in uAs" is written with the micro sign
        "00188150",
        "00188151",
        "00189445",
        "00280020",
        "00281200",  # VM "1-n or 1"
        "00283006",
        "fffee000",  # VR "See Note 2"
        "fffee00d",
        "fffee0dd",
    ]
    uids, report = generate.merge_uids(UID_dictionary, classes)
    assert uids == UID_dictionary
    assert [line.split(":")[0] for line in report] == ["1.2.840.10008.5.1.4.1.1.79.1"]


def test_generator_reports_additions_differences_and_unknown_repeating_groups():
    attribute = {"name": "N", "keyword": "K", "valueRepresentation": "US", "valueMultiplicity": "1"}
    entry = ("US", "1", "N", "", "K")
    merged, report = generate.merge_elements(
        {1: entry, 2: ("SS", *entry[1:])},
        {"60xx0010": entry},
        [
            attribute | {"tag": "(0000,0001)", "retired": "N"},
            attribute | {"tag": "(0000,0002)", "retired": "N"},
            attribute | {"tag": "(0000,0003)", "retired": "Y"},
            attribute | {"tag": "(60xx,0010)", "retired": "N"},
            attribute | {"tag": "(70xx,0010)", "retired": "N"},
        ],
    )
    assert merged == {1: entry, 2: ("SS", *entry[1:]), 3: ("US", "1", "N", "Retired", "K")}
    assert [line.split(" ")[:2] for line in report] == [
        ["00000002:", "kept"],
        ["00000003:", "added"],
        ["70xx0010:", "repeating"],
    ]


def test_an_entry_with_a_line_feed_is_refused():
    with pytest.raises(ValueError, match="line feed"):
        generate.render_elements({1: ("US", "1", "a\nb", "", "K")}, {})


def test_columns_of_another_length_are_refused():
    with pytest.raises(ValueError, match="zip"):
        element_table((1, 2, 3), ("US", "SS"), b"\0\1", ("1",) * 2, b"\0\0\0", b"\0\0\0", "\n\n\n", "\n\n\n")


def test_rows_go_to_their_creators():
    table = private_table(
        ("A", "B"), (1, 2), "1\n2\n3\n", ("US", "SS"), b"\0\1\0", ("1", "2"), b"\0\0\1", ("x", "y"), (0, 1, 1)
    )
    assert table == {
        "A": {"1": ("US", "1", "x", "")},
        "B": {"2": ("SS", "1", "y", ""), "3": ("US", "2", "y", "")},
    }


@pytest.mark.parametrize("enabled", [True, False])
def test_building_leaves_the_garbage_collector_as_it_was(enabled):
    before = gc.isenabled()
    (gc.enable if enabled else gc.disable)()
    try:
        element_table((1, 2), ("US", "SS"), b"\0\1", ("1", "2"), b"\0\0", b"\0\0", "A\nB\n", "a\nb\n")
        assert gc.isenabled() is enabled
    finally:
        (gc.enable if before else gc.disable)()
