"""The demo's study: ten data sets of six kinds, and the values that reading them back must give."""

from __future__ import annotations

import re
import struct
from typing import TYPE_CHECKING, NamedTuple

from cydicom.dataset import Dataset, FileMetaDataset
from cydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from typing import Any

__all__ = ["Check", "StudyFile", "study"]

_CT = "1.2.840.10008.5.1.4.1.1.2"
_ENHANCED_CT = "1.2.840.10008.5.1.4.1.1.2.1"
_MR = "1.2.840.10008.5.1.4.1.1.4"
_RADIOGRAPH = "1.2.840.10008.5.1.4.1.1.1.1"
_STRUCTURE_SET = "1.2.840.10008.5.1.4.1.1.481.3"
_REPORT = "1.2.840.10008.5.1.4.1.1.88.33"
_CREATOR = "CYDICOM DEMO"
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
    dataset: Dataset
    checks: list[Check]

    def save(self, folder: Path) -> int:
        """Write the file into `folder` and return its size in bytes."""
        path = folder / self.name
        self.dataset.save_as(path, enforce_file_format=True)
        return path.stat().st_size


def _uid(kind: int, number: int = 0) -> str:
    """Return a UID derived from an integer (PS3.5 B.2), the same one each time."""
    return f"2.25.{310872351461789652313467198000000 + kind * 1000 + number}"


def study() -> list[StudyFile]:
    """Return the files of the study, the same each time."""
    return [
        *(_ct_slice(number) for number in range(1, _SLICES + 1)),
        _enhanced_ct(),
        _structure_set(),
        _mr_image(),
        _radiograph(),
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


def _dataset(**values: Any) -> Dataset:
    """Return a data set with these values, by keyword."""
    ds = Dataset()
    for keyword, value in values.items():
        setattr(ds, keyword, value)
    return ds


def _code(value: str, scheme: str, meaning: str) -> Dataset:
    """Return an item of a code sequence (PS3.3 8.8)."""
    return _dataset(CodeValue=value, CodingSchemeDesignator=scheme, CodeMeaning=meaning)


def _object(
    sop_class: str, sop_instance: str, name: str, modality: str, series: int, instance: int, charset: str
) -> Dataset:
    """Return a data set with what every object of the study has."""
    ds = Dataset()
    if charset:
        # First, so that it holds for all text.
        ds.SpecificCharacterSet = charset.split("\\")
    values = {
        "SOPClassUID": sop_class,
        "SOPInstanceUID": sop_instance,
        "InstanceCreationDate": "20240229",
        "InstanceCreationTime": "101530.25",
        "StudyDate": "20240229",
        "SeriesDate": "20240229",
        "ContentDate": "20240229",
        "StudyTime": "101500",
        "SeriesTime": "101510",
        "ContentTime": "101530.25",
        "AccessionNumber": "A-1042",
        "Modality": modality,
        "Manufacturer": "cydicom",
        "InstitutionName": "Example Hospital",
        "ReferringPhysicianName": "Referring^Rita^^Dr.",
        "StudyDescription": "Phantom, thorax",
        "SeriesDescription": f"Series {series}",
        "ManufacturerModelName": "Demo 1",
        "PatientName": name,
        "PatientID": "PHANTOM-1",
        "PatientBirthDate": "19700131",
        "PatientSex": "O",
        "PatientAge": "054Y",
        "PatientWeight": "71.5",
        "StudyInstanceUID": _uid(1),
        "SeriesInstanceUID": _uid(3, series),
        "StudyID": "1042",
        "SeriesNumber": series,
        "InstanceNumber": instance,
    }
    for keyword, value in values.items():
        setattr(ds, keyword, value)
    return ds


def _add_image(
    ds: Dataset, rows: int, columns: int, pixels: Sequence[int], order: str = "<", bits: int = 12
) -> None:
    ds.SamplesPerPixel = 1
    ds.PhotometricInterpretation = "MONOCHROME2"
    ds.Rows = rows
    ds.Columns = columns
    ds.BitsAllocated = 16
    ds.BitsStored = bits
    ds.HighBit = bits - 1
    ds.PixelRepresentation = 0
    ds.PixelData = struct.pack(f"{order}{len(pixels)}H", *pixels)


def _file(name: str, what: str, ds: Dataset, transfer_syntax: str, checks: list[Check]) -> StudyFile:
    """Return a file with its file meta information; what else that needs comes from the data set."""
    ds.file_meta = FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = transfer_syntax
    return StudyFile(name, what, ds, checks)


def _disc(size: int, radius: float, inside: int, outside: int) -> list[int]:
    """Return the pixels of a square image with a disc in its middle."""
    middle = (size - 1) / 2
    return [
        inside if (row - middle) ** 2 + (column - middle) ** 2 <= radius * radius else outside
        for row in range(size)
        for column in range(size)
    ]


def _ct_slice(number: int) -> StudyFile:
    position = [-160.0, -160.0, -40.0 + 2.5 * number]
    protocol = f"TH{number}"
    ds = _object(_CT, _uid(5, number), "Müller^Jörg", "CT", 1, number, "ISO_IR 100")
    _add_image(ds, 64, 64, _disc(64, 20 + number, 1064, 24))
    ds.ImageType = ["ORIGINAL", "PRIMARY", "AXIAL"]
    ds.ProcedureCodeSequence = [_code("24627-2", "LN", "CT Thorax")]
    ds.ReferencedImageSequence = [
        _dataset(ReferencedSOPClassUID=_CT, ReferencedSOPInstanceUID=_uid(4, number))
    ]
    item = Dataset()
    item.private_block(0x0009, _CREATOR, create=True).add_new(0x04, "FD", 0.1 * number)
    block = ds.private_block(0x0009, _CREATOR, create=True)
    block.add_new(0x01, "LO", protocol)
    block.add_new(0x02, "DS", [0.25 * number, 1.5])
    block.add_new(0x03, "SQ", [item])
    ds.BodyPartExamined = "CHEST"
    ds.SliceThickness = "2.5"
    ds.KVP = "120"
    ds.ExposureTime = 500
    ds.XRayTubeCurrent = 180
    ds.ConvolutionKernel = "B30f"
    ds.PatientPosition = "HFS"
    ds.ImagePositionPatient = position
    ds.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
    ds.FrameOfReferenceUID = _uid(2)
    ds.SliceLocation = position[2]
    ds.PixelSpacing = [5, 5]
    ds.WindowCenter = [40, -600]
    ds.WindowWidth = [400, 1600]
    ds.RescaleIntercept = -1024
    ds.RescaleSlope = 1
    ds.WindowCenterWidthExplanation = ["Weichteil", "Lunge (größer)"]
    ds.RequestAttributesSequence = [
        _dataset(
            ScheduledProcedureStepDescription="Thorax",
            ScheduledProtocolCodeSequence=[_code("THX", "99DEMO", "Thorax-Übersicht")],
        )
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
        _check_private(0x0009, _CREATOR, 0x01, protocol),
        _check_private(0x0009, _CREATOR, 0x02, [0.25 * number, 1.5]),
        _check_array("PixelSpacing", [5.0, 5.0]),
        Check("len(ds.PixelData)", lambda ds: len(ds.PixelData), 64 * 64 * 2),
    ]
    return _file(f"ct-{number:03}.dcm", "CT slice, explicit VR", ds, ExplicitVRLittleEndian, checks)


def _enhanced_ct() -> StudyFile:
    def frame(number: int) -> Dataset:
        source = _dataset(
            ReferencedSOPClassUID=_CT,
            ReferencedSOPInstanceUID=_uid(5, number % _SLICES + 1),
            PurposeOfReferenceCodeSequence=[
                _code("121322", "DCM", "Source image for image processing operation")
            ],
        )
        content = _dataset(StackID="1", InStackPositionNumber=number, DimensionIndexValues=[1, number])
        return _dataset(
            DerivationImageSequence=[_dataset(SourceImageSequence=[source])],
            FrameContentSequence=[content],
            PlanePositionSequence=[_dataset(ImagePositionPatient=[-160, -160, number * 0.625])],
        )

    ds = _object(_ENHANCED_CT, _uid(6, 1), "Müller^Jörg=穆勒^约尔格", "CT", 2, 1, "ISO_IR 192")
    _add_image(ds, 32, 32, _disc(32, 10, 1064, 24) * _FRAMES)
    ds.ImageType = ["DERIVED", "PRIMARY", "VOLUME", "MEAN"]
    ds.OperatorsName = ["Παπαδοπούλου^Ευαγγελία", "Дмитриев^Илья"]
    ds.ContentQualification = "PRODUCT"
    ds.NumberOfFrames = _FRAMES
    ds.SharedFunctionalGroupsSequence = [
        _dataset(
            PixelMeasuresSequence=[_dataset(SliceThickness="0.625", PixelSpacing=[10, 10])],
            PlaneOrientationSequence=[_dataset(ImageOrientationPatient=[1, 0, 0, 0, 1, 0])],
        )
    ]
    ds.PerFrameFunctionalGroupsSequence = [frame(number) for number in range(1, _FRAMES + 1)]
    for element in ds.iterall():
        if element.VR == "SQ":
            element.is_undefined_length = True
            for item in element.value:
                item.is_undefined_length_sequence_item = True
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
        Check(
            f"ds['{groups}'].is_undefined_length",
            lambda ds: ds["PerFrameFunctionalGroupsSequence"].is_undefined_length,
            True,
        ),
    ]
    what = f"{_FRAMES} frames, undefined lengths"
    return _file("enhanced-ct.dcm", what, ds, ExplicitVRLittleEndian, checks)


def _structure_set() -> StudyFile:
    def contour(number: int) -> list[float]:
        return [
            round(coordinate, 2)
            for point in range(_CONTOUR_POINTS)
            for coordinate in (point * 0.25 - 50, 30 - point * 0.13, -40 + 2.5 * number)
        ]

    name = "Yamada^Tarou=山田^太郎=やまだ^たろう"
    ds = _object(_STRUCTURE_SET, _uid(7, 1), name, "RTSTRUCT", 3, 1, "\\ISO 2022 IR 87")
    ds.StructureSetLabel = "Thorax"
    ds.StructureSetROISequence = [_dataset(ROINumber=1, ReferencedFrameOfReferenceUID=_uid(2), ROIName="肺")]
    contours = [
        _dataset(
            ContourGeometricType="CLOSED_PLANAR",
            NumberOfContourPoints=_CONTOUR_POINTS,
            ContourData=contour(number),
        )
        for number in range(_CONTOURS)
    ]
    ds.ROIContourSequence = [
        _dataset(ROIDisplayColor=[255, 128, 0], ContourSequence=contours, ReferencedROINumber=1)
    ]
    path = "ROIContourSequence[0].ContourSequence"
    checks = [
        _check("PatientName", name),
        _check("PatientName.phonetic", "やまだ^たろう"),
        _check("StructureSetROISequence[0].ROIName", "肺"),
        _check("ROIContourSequence[0].ROIDisplayColor", [255, 128, 0]),
        _check(f"{path}[3].ContourData[2]", contour(3)[2]),
        _check_array(f"{path}[{_CONTOURS - 1}].ContourData", contour(_CONTOURS - 1)),
    ]
    return _file("structures.dcm", "contours, implicit VR", ds, ImplicitVRLittleEndian, checks)


def _mr_image() -> StudyFile:
    ds = _object(_MR, _uid(8, 1), "Phantom^Big^Endian", "MR", 4, 1, "")
    _add_image(ds, 48, 48, [value * 37 % 65536 for value in range(48 * 48)], order=">", bits=16)
    ds.RepetitionTime = "15.5"
    ds.EchoTime = "4.76"
    ds.AcquisitionDuration = 12.5
    ds.FrameIncrementPointer = 0x00181063
    ds.SmallestImagePixelValue = 0
    ds.LargestImagePixelValue = 65535
    checks = [
        _check("PatientName.middle_name", "Endian"),
        _check("EchoTime", 4.76),
        _check("AcquisitionDuration", 12.5),
        _check("FrameIncrementPointer", 0x00181063),
        _check("LargestImagePixelValue", 65535),
        Check("ds.PixelData[2:4]", lambda ds: ds.PixelData[2:4], b"\x00\x25"),
    ]
    return _file("mr-big-endian.dcm", "MR image, big endian", ds, ExplicitVRBigEndian, checks)


def _radiograph() -> StudyFile:
    """Return an image of a usual kind for a codec: slopes and edges with some noise in the lowest bits."""
    import numpy as np

    size = 512
    rows, columns = np.ogrid[:size, :size]
    noise = (np.arange(size * size, dtype="u4").reshape(size, size) * np.uint32(2654435761)) >> 28
    values = 2000 + rows * 7 + columns * 3 + noise
    values += np.where((rows - 300) ** 2 + (columns - 220) ** 2 < 130**2, 4000, 0)
    pixels = values.astype("<u2").tobytes()

    ds = _object(_RADIOGRAPH, _uid(10, 1), "Müller^Jörg", "DX", 6, 1, "ISO_IR 100")
    _add_image(ds, size, size, (), bits=14)
    ds.PhotometricInterpretation = "MONOCHROME1"
    ds.PixelData = pixels
    ds.ImageType = ["ORIGINAL", "PRIMARY", ""]
    ds.WindowCenter, ds.WindowWidth = 5600, 8000
    ds.PixelIntensityRelationship = "LOG"
    ds.PresentationLUTShape = "INVERSE"
    checks = [
        _check("PhotometricInterpretation", "MONOCHROME1"),
        _check("BitsStored", 14),
        Check("ds.PixelData[:4]", lambda ds: ds.PixelData[:4], pixels[:4]),
    ]
    return _file("radiograph.dcm", f"radiograph, {size} x {size}", ds, ExplicitVRLittleEndian, checks)


def _report() -> StudyFile:
    def text(meaning: str, content: str) -> Dataset:
        return _dataset(
            RelationshipType="CONTAINS",
            ValueType="TEXT",
            ConceptNameCodeSequence=[_code("121071", "DCM", meaning)],
            TextValue=content,
        )

    ds = _object(_REPORT, _uid(9, 1), "Müller^Jörg", "SR", 5, 1, "ISO_IR 192")
    ds.ValueType = "CONTAINER"
    ds.ConceptNameCodeSequence = [_code("126000", "DCM", "Imaging Measurement Report")]
    ds.CompletionFlag = "COMPLETE"
    ds.VerificationFlag = "UNVERIFIED"
    findings = [text("Finding", f"Größe {size} mm, unverändert") for size in range(60)]
    ds.ContentSequence = [
        _dataset(RelationshipType="CONTAINS", ValueType="CONTAINER", ContentSequence=findings)
    ]
    checks = [
        _check("ConceptNameCodeSequence[0].CodeMeaning", "Imaging Measurement Report"),
        _check("ContentSequence[0].ContentSequence[-1].TextValue", "Größe 59 mm, unverändert"),
        _check("StudyTime", "101500"),
    ]
    what = "structured report, deflated"
    return _file("report.dcm", what, ds, DeflatedExplicitVRLittleEndian, checks)
