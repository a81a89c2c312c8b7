"""ICC profiles: images to the colour space of a screen, through Pillow (PS3.3 C.11.15)."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    import numpy as np
    from PIL.ImageCms import ImageCmsTransform

#: Colour spaces that Pillow makes profiles of, by Color Space (0028,2002).
_PILLOW_SPACES = {"SRGB": "sRGB", "XYZ": "XYZ", "LAB": "LAB"}

#: Rendering intents by their number in a profile (ISO 15076-1 7.2.15).
_INTENTS = {0: "perceptual", 1: "relative colorimetric", 2: "saturation", 3: "absolute colorimetric"}


def _image_cms() -> Any:
    try:
        from PIL import ImageCms
    except ImportError as error:
        raise ImportError(
            'ICC profiles are applied by Pillow, which is missing: python -m pip install "cydicom[image]"'
        ) from error
    return ImageCms


def apply_icc_profile(
    arr: np.ndarray,
    ds: Any = None,
    transform: ImageCmsTransform | None = None,
    intent: int | None = None,
    color_space: str | None = None,
) -> np.ndarray:
    """Return an RGB image after its ICC profile, which changes the array in place.

    Parameters
    ----------
    arr : numpy.ndarray
        uint8 of (rows, columns, 3) or (frames, rows, columns, 3).
    ds : Dataset, optional
        Has the profile.
    transform : PIL.ImageCms.ImageCmsTransform, optional
        What :func:`create_icc_transform` made, instead of `ds`.
    intent, color_space
        As for :func:`create_icc_transform`, with `ds`.

    Raises
    ------
    ImportError
        If Pillow is missing.
    ValueError
        If the array has another shape or cannot be written to, or not one of `ds` and `transform` is given.
    TypeError
        If the array is not of uint8.
    """
    cms = _image_cms()
    if ds is None and transform is None:
        raise ValueError("a data set with an ICC profile is needed, or a transform")
    if ds is not None and transform is not None:
        raise ValueError("of a data set and a transform, one is to be given")
    if arr.ndim not in (3, 4):
        raise ValueError(f"an image has 3 or 4 dimensions, the array has {arr.ndim}")
    if arr.shape[-1] != 3:
        raise ValueError(f"the last dimension of an RGB image has 3 samples, the shape is {arr.shape}")
    if arr.dtype != "uint8":
        raise TypeError(f"ICC profiles are applied to arrays of uint8, not of {arr.dtype}")
    if transform is None:
        transform = create_icc_transform(ds, intent=intent, color_space=color_space)
    if not arr.flags.writeable:
        raise ValueError("the array cannot be written to, and an ICC profile is applied in place")
    for frame in arr if arr.ndim == 4 else arr[None]:
        _apply(cms, transform, frame)
    return arr


def _apply(cms: Any, transform: ImageCmsTransform, frame: np.ndarray) -> None:
    import numpy as np
    from PIL import Image

    if frame.size:
        image = Image.fromarray(np.ascontiguousarray(frame))
        cms.applyTransform(image, transform, inPlace=True)
        frame[:] = np.asarray(image)


def create_icc_transform(
    ds: Any = None,
    icc_profile: bytes = b"",
    intent: int | None = None,
    color_space: str | None = None,
) -> ImageCmsTransform:
    """Return Pillow's transform from an ICC profile to another colour space.

    Parameters
    ----------
    ds : Dataset, optional
        Has ICC Profile (0028,2000).
    icc_profile : bytes, optional
        The profile, instead of `ds`.
    intent : int, optional
        0 for perceptual, 1 for relative colorimetric, 2 for saturation, 3 for absolute colorimetric; the
        default is the profile's.
    color_space : str, optional
        What to convert to, ``"sRGB"``, ``"LAB"`` or ``"XYZ"``; the default is Color Space (0028,2002) of
        `ds`, or sRGB.

    Raises
    ------
    ImportError
        If Pillow is missing.
    ValueError
        If there is no profile, or intent or colour space is unknown.
    OSError
        If the profile is none.
    PIL.ImageCms.PyCMSError
        If Pillow cannot make the transform.
    """
    cms = _image_cms()
    if ds is None and not icc_profile:
        raise ValueError("an ICC profile is needed: that of a data set, or its bytes")
    profile = icc_profile or ds.get("ICCProfile")
    if not profile:
        raise ValueError("the data set has no ICC Profile (0028,2000)")
    from io import BytesIO

    source = cms.ImageCmsProfile(BytesIO(profile))
    if intent is None:
        intent = cms.getDefaultIntent(source)
    if intent not in _INTENTS:
        known = ", ".join(f"{number} ({name})" for number, name in _INTENTS.items())
        raise ValueError(f"a rendering intent is one of {known}, not {intent!r}")
    target = cms.createProfile(_target_space(ds, color_space))
    transform: ImageCmsTransform = cms.buildTransform(source, target, "RGB", "RGB", intent)
    return transform


def _target_space(ds: Any, color_space: str | None) -> str:
    """Return the name that Pillow has for the colour space to convert to."""
    wanted = color_space
    if not wanted and ds is not None:
        wanted = ds.get("ColorSpace")
    name = _PILLOW_SPACES.get(str(wanted or "sRGB").upper())
    if name is None:
        where = "color_space" if color_space else "Color Space (0028,2002)"
        raise ValueError(
            f"{where} {wanted!r} is unknown to Pillow; color_space can be 'sRGB', 'LAB' or 'XYZ'"
        )
    return name
