"""pydicom's import path for writing; see :mod:`cydicom.dataset.saving` and :mod:`cydicom.elementwriters`."""

from __future__ import annotations

from cydicom.dataset.file import validate_file_meta as validate_file_meta
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
from cydicom.valuewriters import (
    _format_DA as _format_DA,
)
from cydicom.valuewriters import (
    _format_DT as _format_DT,
)
from cydicom.valuewriters import (
    _format_TM as _format_TM,
)
from cydicom.valuewriters import (
    _is_multi_value as _is_multi_value,
)
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
from cydicom.vrcorrection import (
    _correct_ambiguous_vr_element as _correct_ambiguous_vr_element,
)
from cydicom.vrcorrection import (
    correct_ambiguous_vr,
    correct_ambiguous_vr_element,
)

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
