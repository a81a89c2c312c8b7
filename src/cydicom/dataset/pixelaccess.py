"""PixelAccess: the methods of a data set that give and take pixels; ``cydicom.pixels`` does the work."""

from __future__ import annotations

from types import MappingProxyType

from cydicom.dataset.encoding import EncodedElements

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    import numpy as np

__all__ = ["PixelAccess"]


class _OwnOptions:
    """The options of ``pixel_array``: a dict of each data set's own, from the first look at it on."""

    def __get__(self, dataset: PixelAccess | None, owner: type) -> dict[str, Any]:
        options: dict[str, Any] = {"use_pdh": False}
        if dataset is not None:
            dataset.__dict__["_pixel_array_opts"] = options
        return options


class PixelAccess(EncodedElements):
    """Elements of an image: its pixels, overlays and waveforms as arrays; ``self`` is always a Dataset."""

    is_decompressed = False
    _pixel_array: Any = None
    _pixel_id: Any = MappingProxyType({})
    _pixel_array_opts: Any = _OwnOptions()

    @property
    def pixel_array(self) -> np.ndarray:
        """The pixels as an array of shape ([frames,] rows, columns[, samples]).

        Its byte order is that of the source.  The array is kept, and made anew when the pixel data or what
        describes it has changed.  :meth:`pixel_array_options` says how it is made, and
        :func:`cydicom.pixels.pixel_array` what can go wrong.
        """
        self.convert_pixel_data()
        array: np.ndarray = self._pixel_array
        return array

    def pixel_array_options(
        self,
        *,
        index: int | None = None,
        raw: bool = False,
        decoding_plugin: str = "",
        use_v2_backend: bool = False,
        **kwargs: Any,
    ) -> None:
        """Set how :attr:`pixel_array` is made, from the next time on.

        Parameters
        ----------
        index : int, optional
            Have one frame, not all.
        raw : bool
            Leave colours as they are stored, do not convert them to RGB.
        decoding_plugin : str
            The only plugin, or handler, to decode with.
        use_v2_backend : bool
            Decode with :mod:`cydicom.pixel_data_handlers`, which gives colours as they are stored; the other
            options are not used then.
        **kwargs
            Other options of :meth:`Decoder.as_array() <cydicom.pixels.decoders.base.Decoder.as_array>`.
        """
        from cydicom.dataset import image

        image.set_options(self, index, raw, decoding_plugin, use_v2_backend, kwargs)

    def convert_pixel_data(self, handler_name: str = "") -> None:
        """Make :attr:`pixel_array`, if there is none or what it depends on has changed.

        Parameters
        ----------
        handler_name : str
            The only plugin, or handler, to decode with.
        """
        from cydicom.dataset import image

        image.convert_pixel_data(self, handler_name)

    def compress(
        self,
        transfer_syntax_uid: str,
        arr: np.ndarray | None = None,
        encoding_plugin: str = "",
        encapsulate_ext: bool = False,
        *,
        generate_instance_uid: bool = True,
        jls_error: int | None = None,
        j2k_cr: list[float] | None = None,
        j2k_psnr: list[float] | None = None,
        **kwargs: Any,
    ) -> None:
        """Compress the native pixel data, or an array; see :func:`cydicom.pixels.compress`."""
        from cydicom.pixels.transcoding import compress

        compress(
            self,
            transfer_syntax_uid,
            arr,
            encoding_plugin=encoding_plugin,
            encapsulate_ext=encapsulate_ext,
            generate_instance_uid=generate_instance_uid,
            jls_error=jls_error,
            j2k_cr=j2k_cr,
            j2k_psnr=j2k_psnr,
            **kwargs,
        )

    def decompress(
        self,
        handler_name: str = "",
        *,
        as_rgb: bool = True,
        generate_instance_uid: bool = True,
        decoding_plugin: str = "",
        **kwargs: Any,
    ) -> None:
        """Decompress the pixel data; see :func:`cydicom.pixels.decompress`.

        Parameters
        ----------
        handler_name : str
            The older name of `decoding_plugin`.
        """
        from cydicom.dataset import image

        image.decompress(self, handler_name, as_rgb, generate_instance_uid, decoding_plugin, kwargs)

    def set_pixel_data(
        self,
        arr: np.ndarray,
        photometric_interpretation: str,
        bits_stored: int,
        *,
        generate_instance_uid: bool = True,
    ) -> None:
        """Make an array the pixel data; see :func:`cydicom.pixels.set_pixel_data`."""
        from cydicom.pixels.nativedata import set_pixel_data

        set_pixel_data(
            self,
            arr,
            photometric_interpretation,
            bits_stored,
            generate_instance_uid=generate_instance_uid,
        )

    def overlay_array(self, group: int) -> np.ndarray:
        """Return an overlay plane as an array of 0 and 1, of shape ([frames,] rows, columns).

        Parameters
        ----------
        group : int
            The group of the plane, 0x6000 to 0x60FF.

        Raises
        ------
        AttributeError
            If an element of the plane is missing.
        ValueError
            If there are fewer bits than it says, or the group can be none of an overlay.
        """
        from cydicom.dataset import image

        return image.overlay_array(self, group)

    def waveform_array(self, index: int) -> np.ndarray:
        """Return a multiplex group in the units of its channels, float64 of shape (samples, channels).

        Parameters
        ----------
        index : int
            Which item of Waveform Sequence (5400,0100); see
            :func:`~cydicom.waveforms.numpy_handler.multiplex_array` for what can go wrong.
        """
        from cydicom.waveforms.numpy_handler import multiplex_array

        return multiplex_array(self, index, as_raw=False)
