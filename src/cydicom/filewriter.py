"""pydicom's import path for writing; see :mod:`cydicom.dataset.saving` and :mod:`cydicom.elementwriters`."""

from __future__ import annotations

from cydicom.charset import convert_encodings as convert_encodings
from cydicom.charset import default_encoding as default_encoding
from cydicom.charset import encode_string as encode_string
from cydicom.dataelem import DataElement as DataElement
from cydicom.dataelem import RawDataElement as RawDataElement
from cydicom.dataelem import convert_raw_data_element as convert_raw_data_element
from cydicom.dataset import Dataset as Dataset
from cydicom.dataset import FileMetaDataset as FileMetaDataset
from cydicom.dataset import validate_file_meta as validate_file_meta
from cydicom.dataset.metawriter import write_file_meta_info
from cydicom.dataset.saving import _determine_encoding as _determine_encoding
from cydicom.dataset.saving import dcmwrite
from cydicom.elementwriters import (
    write_data_element,
    write_dataset,
    write_sequence,
    write_sequence_item,
    writers,
)
from cydicom.multival import MultiValue as MultiValue
from cydicom.tag import BaseTag as BaseTag
from cydicom.tag import Tag as Tag
from cydicom.uid import UID as UID
from cydicom.valuerep import DA as DA
from cydicom.valuerep import DT as DT
from cydicom.valuerep import IS as IS
from cydicom.valuerep import TM as TM
from cydicom.valuerep import DSclass as DSclass
from cydicom.valuerep import PersonName as PersonName
from cydicom.values import convert_numbers as convert_numbers
from cydicom.valuewriters import _format_DA as _format_DA
from cydicom.valuewriters import _format_DT as _format_DT
from cydicom.valuewriters import _format_TM as _format_TM
from cydicom.valuewriters import _is_multi_value as _is_multi_value
from cydicom.valuewriters import (
    multi_string,
    write_ATvalue,
    write_DA,
    write_DT,
    write_number_string,
    write_numbers,
    write_OBvalue,
    write_OWvalue,
    write_PN,
    write_string,
    write_text,
    write_TM,
    write_UI,
    write_UN,
)
from cydicom.vr import VR as VR
from cydicom.vrcorrection import _correct_ambiguous_vr_element as _correct_ambiguous_vr_element
from cydicom.vrcorrection import correct_ambiguous_vr, correct_ambiguous_vr_element

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = [
    "correct_ambiguous_vr",
    "correct_ambiguous_vr_element",
    "dcmwrite",
    "multi_string",
    "write_ATvalue",
    "write_DA",
    "write_DT",
    "write_OBvalue",
    "write_OWvalue",
    "write_PN",
    "write_TM",
    "write_UI",
    "write_UN",
    "write_data_element",
    "write_dataset",
    "write_file",
    "write_file_meta_info",
    "write_number_string",
    "write_numbers",
    "write_sequence",
    "write_sequence_item",
    "write_string",
    "write_text",
    "writers",
]

#: The name of pydicom's older generation.
write_file = dcmwrite


def __getattr__(name: str) -> Any:
    # These need typing, which is not imported for the sake of writing.
    if name in ("DicomBytesIO", "DicomFile", "DicomIO", "WriteableBuffer"):
        from cydicom import filebase

        return getattr(filebase, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
