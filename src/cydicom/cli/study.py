"""The demo's study: nine files of six kinds, and the values that reading them must give."""

from __future__ import annotations

import re
from array import array
from typing import TYPE_CHECKING, NamedTuple

from cydicom.cli.plainwriter import BIG_ENDIAN, DEFLATED, EXPLICIT, IMPLICIT, part10

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from cydicom.cli.plainwriter import Element
    from cydicom.dataset import Dataset

__all__ = ["Check", "StudyFile", "study"]

_CT = "1.2.840.10008.5.1.4.1.1.2"
_ENHANCED_CT = "1.2.840.10008.5.1.4.1.1.2.1"
_MR = "1.2.840.10008.5.1.4.1.1.4"
_STRUCTURE_SET = "1.2.840.10008.5.1.4.1.1.481.3"
_REPORT = "1.2.840.10008.5.1.4.1.1.88.33"
_SLICES = 5
_FRAMES = 120
_CONTOURS = 12
_CONTOUR_POINTS = 400

_COMPONENT = re.compile(r"(\w+)(?:\[(-?\d+)\])?")


class Check(NamedTuple):
    """An expression a user would type, how it is evaluated, and the value that was written."""

    expression: str
    read: Callable[[Dataset], Any]
    expected: Any


class StudyFile(NamedTuple):
    """One file of the study."""

    name: str
    what: str
    data: bytes
    checks: list[Check]


def _uid(kind: int, number: int = 0) -> str:
    """Return a UID derived from an integer (PS3.5 B.2), the same one each time."""
    return f"2.25.{310872351461789652313467198000000 + kind * 1000 + number}"


def study() -> list[StudyFile]:
    """Return the files of the study, the same bytes each time."""
    return [
        *(_ct_slice(number) for number in range(1, _SLICES + 1)),
        _enhanced_ct(),
        _structure_set(),
        _mr_image(),
        _report(),
    ]


def _check(path: str, expected: Any) -> Check:
    """Return a check of the attribute path `path`, such as ``BeamSequence[0].BeamName``."""
    steps = [match.groups() for match in _COMPONENT.finditer(path)]

    def read(ds: Dataset) -> Any:
        value: Any = ds
        for name, index in steps:
            value = getattr(value, name)
            if index is not None:
                value = value[int(index)]
        return value

    return Check(f"ds.{path}", read, expected)


def _check_array(path: str, expected: list[float]) -> Check:
    """Return a check of a number list as a numpy array."""
    values = _check(path, expected)

    def read(ds: Dataset) -> Any:
        import numpy as np

        return np.asarray(values.read(ds), dtype="float64").tolist()

    return Check(f"numpy.asarray(ds.{path}, dtype='float64')", read, expected)


def _check_private(group: int, creator: str, offset: int, expected: Any) -> Check:
    """Return a check of a private element, by its creator."""
    expression = f"ds.private_block({group:#06x}, {creator!r})[{offset:#04x}].value"
    return Check(expression, lambda ds: ds.private_block(group, creator)[offset].value, expected)


def _code(value: str, scheme: str, meaning: str) -> list[Element]:
    """Return an item of a code sequence (PS3.3 8.8)."""
    return [(0x00080100, "SH", value), (0x00080102, "SH", scheme), (0x00080104, "LO", meaning)]


def _patient_and_study(name: str, modality: str, series: int, instance: int) -> list[Element]:
    return [
        (0x00080012, "DA", "20240229"),
        (0x00080013, "TM", "101530.25"),
        (0x00080020, "DA", "20240229"),
        (0x00080021, "DA", "20240229"),
        (0x00080023, "DA", "20240229"),
        (0x00080030, "TM", "101500"),
        (0x00080031, "TM", "101510"),
        (0x00080033, "TM", "101530.25"),
        (0x00080050, "SH", "A-1042"),
        (0x00080060, "CS", modality),
        (0x00080070, "LO", "cydicom"),
        (0x00080080, "LO", "Example Hospital"),
        (0x00080090, "PN", "Referring^Rita^^Dr."),
        (0x00081030, "LO", "Phantom, thorax"),
        (0x0008103E, "LO", f"Series {series}"),
        (0x00081090, "LO", "Demo 1"),
        (0x00100010, "PN", name),
        (0x00100020, "LO", "PHANTOM-1"),
        (0x00100030, "DA", "19700131"),
        (0x00100040, "CS", "O"),
        (0x00101010, "AS", "054Y"),
        (0x00101030, "DS", "71.5"),
        (0x0020000D, "UI", _uid(1)),
        (0x0020000E, "UI", _uid(3, series)),
        (0x00200010, "SH", "1042"),
        (0x00200011, "IS", series),
        (0x00200013, "IS", instance),
    ]


def _image(rows: int, columns: int, pixels: array[int], representation: int = 0) -> list[Element]:
    return [
        (0x00280002, "US", 1),
        (0x00280004, "CS", "MONOCHROME2"),
        (0x00280010, "US", rows),
        (0x00280011, "US", columns),
        (0x00280100, "US", 16),
        (0x00280101, "US", 12),
        (0x00280102, "US", 11),
        (0x00280103, "US", representation),
        (0x7FE00010, "OW", pixels),
    ]


def _disc(size: int, radius: float, inside: int, outside: int) -> array[int]:
    """Return the pixels of a square image with a disc in its middle."""
    middle = (size - 1) / 2
    return array(
        "H",
        (
            inside if (row - middle) ** 2 + (column - middle) ** 2 <= radius * radius else outside
            for row in range(size)
            for column in range(size)
        ),
    )


def _ct_slice(number: int) -> StudyFile:
    position = [-160.0, -160.0, -40.0 + 2.5 * number]
    protocol = f"TH{number}"
    elements: list[Element] = [
        *_patient_and_study("Müller^Jörg", "CT", 1, number),
        *_image(64, 64, _disc(64, 20 + number, 1064, 24)),
        (0x00080008, "CS", ["ORIGINAL", "PRIMARY", "AXIAL"]),
        (0x00081032, "SQ", [_code("24627-2", "LN", "CT Thorax")]),
        (0x00081140, "SQ", [[(0x00081150, "UI", _CT), (0x00081155, "UI", _uid(4, number))]]),
        (0x00090010, "LO", "CYDICOM DEMO"),
        (0x00091001, "LO", protocol),
        (0x00091002, "DS", [0.25 * number, 1.5]),
        (0x00091003, "SQ", [[(0x00090010, "LO", "CYDICOM DEMO"), (0x00091004, "FD", 0.1 * number)]]),
        (0x00180015, "CS", "CHEST"),
        (0x00180050, "DS", "2.5"),
        (0x00180060, "DS", "120"),
        (0x00181150, "IS", 500),
        (0x00181151, "IS", 180),
        (0x00181210, "SH", "B30f"),
        (0x00185100, "CS", "HFS"),
        (0x00200032, "DS", position),
        (0x00200037, "DS", [1, 0, 0, 0, 1, 0]),
        (0x00200052, "UI", _uid(2)),
        (0x00201041, "DS", position[2]),
        (0x00280030, "DS", [5, 5]),
        (0x00281050, "DS", [40, -600]),
        (0x00281051, "DS", [400, 1600]),
        (0x00281052, "DS", -1024),
        (0x00281053, "DS", 1),
        (0x00281055, "LO", ["Weichteil", "Lunge (größer)"]),
        (
            0x00400275,
            "SQ",
            [
                [
                    (0x00400007, "LO", "Thorax"),
                    (0x00400008, "SQ", [_code("THX", "99DEMO", "Thorax-Übersicht")]),
                ]
            ],
        ),
    ]
    checks = [
        _check("PatientName", "Müller^Jörg"),
        _check("PatientName.family_name", "Müller"),
        _check("ImageType", ["ORIGINAL", "PRIMARY", "AXIAL"]),
        _check("InstanceNumber", number),
        _check("KVP", 120.0),
        _check("Rows", 64),
        _check("ImagePositionPatient", position),
        _check("WindowCenterWidthExplanation[1]", "Lunge (größer)"),
        _check(
            "RequestAttributesSequence[0].ScheduledProtocolCodeSequence[0].CodeMeaning", "Thorax-Übersicht"
        ),
        _check_private(0x0009, "CYDICOM DEMO", 0x01, protocol),
        _check_private(0x0009, "CYDICOM DEMO", 0x02, [0.25 * number, 1.5]),
        _check_array("PixelSpacing", [5.0, 5.0]),
        Check("len(ds.PixelData)", lambda ds: len(ds.PixelData), 64 * 64 * 2),
    ]
    uid = _uid(5, number)
    data = part10(_CT, uid, elements, EXPLICIT, "ISO_IR 100")
    return StudyFile(f"ct-{number:03}.dcm", "CT slice, explicit VR", data, checks)


def _enhanced_ct() -> StudyFile:
    def frame(number: int) -> list[Element]:
        source: list[Element] = [
            (0x00081150, "UI", _CT),
            (0x00081155, "UI", _uid(5, number % _SLICES + 1)),
            (0x0040A170, "SQ", [_code("121322", "DCM", "Source image for image processing operation")]),
        ]
        return [
            (0x00089124, "SQ", [[(0x00082112, "SQ", [source])]]),
            (
                0x00209111,
                "SQ",
                [[(0x00209056, "SH", "1"), (0x00209057, "UL", number), (0x00209157, "UL", [1, number])]],
            ),
            (0x00209113, "SQ", [[(0x00200032, "DS", [-160, -160, number * 0.625])]]),
        ]

    one_frame = _disc(32, 10, 1064, 24)
    elements: list[Element] = [
        *_patient_and_study("Müller^Jörg=穆勒^约尔格", "CT", 2, 1),
        *_image(32, 32, one_frame * _FRAMES),
        (0x00080008, "CS", ["DERIVED", "PRIMARY", "VOLUME", "MEAN"]),
        (0x00081070, "PN", ["Παπαδοπούλου^Ευαγγελία", "Дмитриев^Илья"]),
        (0x00189004, "CS", "PRODUCT"),
        (0x00280008, "IS", _FRAMES),
        (
            0x52009229,
            "SQ",
            [
                [
                    (0x00289110, "SQ", [[(0x00180050, "DS", "0.625"), (0x00280030, "DS", [10, 10])]]),
                    (0x00209116, "SQ", [[(0x00200037, "DS", [1, 0, 0, 0, 1, 0])]]),
                ]
            ],
        ),
        (0x52009230, "SQ", [frame(number) for number in range(1, _FRAMES + 1)]),
    ]
    groups = "PerFrameFunctionalGroupsSequence"
    last = _FRAMES - 1
    checks = [
        _check("PatientName.ideographic", "穆勒^约尔格"),
        _check("OperatorsName", ["Παπαδοπούλου^Ευαγγελία", "Дмитриев^Илья"]),
        _check("NumberOfFrames", _FRAMES),
        Check(f"len(ds.{groups})", lambda ds: len(ds.PerFrameFunctionalGroupsSequence), _FRAMES),
        _check(f"{groups}[{last}].FrameContentSequence[0].DimensionIndexValues", [1, _FRAMES]),
        _check(
            f"{groups}[{last}].PlanePositionSequence[0].ImagePositionPatient", [-160, -160, _FRAMES * 0.625]
        ),
        _check(
            f"{groups}[7].DerivationImageSequence[0].SourceImageSequence[0]"
            ".PurposeOfReferenceCodeSequence[0].CodeValue",
            "121322",
        ),
        _check("SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0].SliceThickness", 0.625),
    ]
    uid = _uid(6, 1)
    data = part10(_ENHANCED_CT, uid, elements, EXPLICIT, "ISO_IR 192", undefined_lengths=True)
    return StudyFile("enhanced-ct.dcm", f"{_FRAMES} frames, undefined lengths", data, checks)


def _structure_set() -> StudyFile:
    def contour(number: int) -> list[float]:
        return [
            round(coordinate, 2)
            for point in range(_CONTOUR_POINTS)
            for coordinate in (point * 0.25 - 50, 30 - point * 0.13, -40 + 2.5 * number)
        ]

    contours: list[list[Element]] = [
        [
            (0x30060042, "CS", "CLOSED_PLANAR"),
            (0x30060046, "IS", _CONTOUR_POINTS),
            (0x30060050, "DS", contour(number)),
        ]
        for number in range(_CONTOURS)
    ]
    elements: list[Element] = [
        *_patient_and_study("Yamada^Tarou=山田^太郎=やまだ^たろう", "RTSTRUCT", 3, 1),
        (0x30060002, "SH", "Thorax"),
        (
            0x30060020,
            "SQ",
            [[(0x30060022, "IS", 1), (0x30060024, "UI", _uid(2)), (0x30060026, "LO", "肺")]],
        ),
        (
            0x30060039,
            "SQ",
            [[(0x3006002A, "IS", [255, 128, 0]), (0x30060040, "SQ", contours), (0x30060084, "IS", 1)]],
        ),
    ]
    path = "ROIContourSequence[0].ContourSequence"
    checks = [
        _check("PatientName", "Yamada^Tarou=山田^太郎=やまだ^たろう"),
        _check("PatientName.phonetic", "やまだ^たろう"),
        _check("StructureSetROISequence[0].ROIName", "肺"),
        _check("ROIContourSequence[0].ROIDisplayColor", [255, 128, 0]),
        _check(f"{path}[3].ContourData[2]", contour(3)[2]),
        _check_array(f"{path}[{_CONTOURS - 1}].ContourData", contour(_CONTOURS - 1)),
    ]
    data = part10(_STRUCTURE_SET, _uid(7, 1), elements, IMPLICIT, "\\ISO 2022 IR 87")
    return StudyFile("structures.dcm", "contours, implicit VR", data, checks)


def _mr_image() -> StudyFile:
    pixels = array("H", (value * 37 % 65536 for value in range(48 * 48)))
    elements: list[Element] = [
        *_patient_and_study("Phantom^Big^Endian", "MR", 4, 1),
        *_image(48, 48, pixels),
        (0x00180080, "DS", "15.5"),
        (0x00180081, "DS", "4.76"),
        (0x00189073, "FD", 12.5),
        (0x00280009, "AT", b"\x00\x18\x10\x63"),
        (0x00280106, "US", 0),
        (0x00280107, "US", 65535),
    ]
    checks = [
        _check("PatientName.middle_name", "Endian"),
        _check("EchoTime", 4.76),
        _check("AcquisitionDuration", 12.5),
        _check("FrameIncrementPointer", 0x00181063),
        _check("LargestImagePixelValue", 65535),
        Check("ds.PixelData[2:4]", lambda ds: ds.PixelData[2:4], b"\x00\x25"),
    ]
    data = part10(_MR, _uid(8, 1), elements, BIG_ENDIAN)
    return StudyFile("mr-big-endian.dcm", "MR image, big endian", data, checks)


def _report() -> StudyFile:
    def text(meaning: str, content: str) -> list[Element]:
        concept = _code("121071", "DCM", meaning)
        return [
            (0x0040A010, "CS", "CONTAINS"),
            (0x0040A040, "CS", "TEXT"),
            (0x0040A043, "SQ", [concept]),
            (0x0040A160, "UT", content),
        ]

    findings = [text("Finding", f"Größe {size} mm, unverändert") for size in range(60)]
    elements: list[Element] = [
        *_patient_and_study("Müller^Jörg", "SR", 5, 1),
        (0x0040A040, "CS", "CONTAINER"),
        (0x0040A043, "SQ", [_code("126000", "DCM", "Imaging Measurement Report")]),
        (0x0040A491, "CS", "COMPLETE"),
        (0x0040A493, "CS", "UNVERIFIED"),
        (
            0x0040A730,
            "SQ",
            [[(0x0040A010, "CS", "CONTAINS"), (0x0040A040, "CS", "CONTAINER"), (0x0040A730, "SQ", findings)]],
        ),
    ]
    checks = [
        _check("ConceptNameCodeSequence[0].CodeMeaning", "Imaging Measurement Report"),
        _check("ContentSequence[0].ContentSequence[-1].TextValue", "Größe 59 mm, unverändert"),
        _check("StudyTime", "101500"),
    ]
    data = part10(_REPORT, _uid(9, 1), elements, DEFLATED, "ISO_IR 192")
    return StudyFile("report.dcm", "structured report, deflated", data, checks)
