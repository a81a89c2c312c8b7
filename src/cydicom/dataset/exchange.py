"""ExchangeMethods: a data set to and from files and the DICOM JSON model; the work is done beside it."""

from __future__ import annotations

from cydicom.dataset.pixelaccess import PixelAccess

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from collections.abc import Callable
    from typing import Any, BinaryIO, Self

    from cydicom.dataelem import DataElement
    from cydicom.filebase import WriteableBuffer

__all__ = ["ExchangeMethods"]


class ExchangeMethods(PixelAccess):
    """Elements that are written as a file or as JSON, and read from JSON; ``self`` is always a Dataset."""

    # JSON.

    def to_json_dict(
        self,
        bulk_data_threshold: int = 1024,
        bulk_data_element_handler: Callable[[DataElement], str] | None = None,
        suppress_invalid_tags: bool = False,
    ) -> dict[str, Any]:
        """Return the data set in the DICOM JSON model (PS3.18 F), attributes in ascending order.

        Parameters
        ----------
        bulk_data_threshold : int
            Characters of base64 text above which `bulk_data_element_handler`, if there is one, is asked.
        bulk_data_element_handler : callable, optional
            Takes an element with a binary value, returns the URI to tell instead of it.
        suppress_invalid_tags : bool
            Leave out elements that cannot be converted, with a warning for each, instead of raising.

        Raises
        ------
        TypeError, ValueError
            If a value is not what its VR says; if the data set contains itself.
        """
        from cydicom.dataset import jsonform

        return jsonform.to_json_dict(
            self,
            bulk_data_threshold,
            bulk_data_element_handler,
            suppress_invalid_tags,
        )

    def to_json(
        self,
        bulk_data_threshold: int = 1024,
        bulk_data_element_handler: Callable[[DataElement], str] | None = None,
        dump_handler: Callable[[dict[str, Any]], str] | None = None,
        suppress_invalid_tags: bool = False,
    ) -> str:
        """Return the data set in the DICOM JSON model as text; see :meth:`to_json_dict`.

        Parameters
        ----------
        dump_handler : callable, optional
            Takes the dict, returns the text; default :func:`json.dumps` with sorted keys.
        """
        from cydicom.dataset import jsonform

        return jsonform.to_json(
            self,
            bulk_data_threshold,
            bulk_data_element_handler,
            dump_handler,
            suppress_invalid_tags,
        )

    @classmethod
    def from_json(
        cls,
        json_dataset: dict[str, Any] | str | bytes | bytearray,
        bulk_data_uri_handler: Callable[[str, str, str], Any] | Callable[[str], Any] | None = None,
    ) -> Self:
        """Return a data set for its DICOM JSON model (PS3.18 F).

        Parameters
        ----------
        json_dataset : dict, str, bytes or bytearray
            The model, or JSON text of it.
        bulk_data_uri_handler : callable, optional
            Takes tag, VR and URI, or the URI alone, and returns the value.  Without it a URI gives an empty
            value and a warning.

        Raises
        ------
        JsonModelError
            A ValueError, if it is not the model of a data set; the message starts with the path of what is
            wrong.  Without a VR it is a KeyError as well, for a wrong JSON type a TypeError.
        """
        from cydicom.dataset import jsonform

        return jsonform.from_json(cls, json_dataset, bulk_data_uri_handler)

    # Files.

    def save_as(
        self,
        filename: str | os.PathLike[Any] | BinaryIO | WriteableBuffer,
        /,
        # As pydicom's signature has it: a name with two underscores belongs to the class that defines it.
        _Dataset__write_like_original: bool | None = None,
        *,
        implicit_vr: bool | None = None,
        little_endian: bool | None = None,
        enforce_file_format: bool = False,
        overwrite: bool = True,
        **kwargs: Any,
    ) -> None:
        """Write the data set as a DICOM file; arguments and errors are those of :func:`cydicom.dcmwrite`.

        Raises
        ------
        ValueError
            Also if the data set was read, and would be written in the other byte order.
        """
        from cydicom.dataset.saving import save

        save(
            self,
            filename,
            _Dataset__write_like_original,
            implicit_vr,
            little_endian,
            enforce_file_format,
            overwrite,
            kwargs,
        )

    def fix_meta_info(self, enforce_standard: bool = True) -> None:
        """Give the data set the file meta information that follows from it.

        The transfer syntax is set from ``is_implicit_VR`` and ``is_little_endian``, but for explicit VR
        little endian, which many transfer syntaxes have; SOP class and instance are those of the data set.

        Parameters
        ----------
        enforce_standard : bool
            Whether to add what the standard fixes, and to require what it demands.

        Raises
        ------
        AttributeError
            If a required element is missing or empty.
        NotImplementedError
            If the attributes say implicit VR big endian.
        """
        from cydicom.dataset.metawriter import fix_meta_info

        fix_meta_info(self, enforce_standard)
