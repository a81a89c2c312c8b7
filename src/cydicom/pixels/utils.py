"""pydicom's import path of functions about pixel data."""

from sys import byteorder as byteorder

from cydicom.pixels.codestream import _get_jpg_parameters as _get_jpg_parameters
from cydicom.pixels.codestream import get_j2k_parameters as get_j2k_parameters
from cydicom.pixels.description import as_pixel_options as as_pixel_options
from cydicom.pixels.description import get_expected_length as get_expected_length
from cydicom.pixels.description import get_image_pixel_ids as get_image_pixel_ids
from cydicom.pixels.description import get_nr_frames as get_nr_frames
from cydicom.pixels.description import pixel_dtype as pixel_dtype
from cydicom.pixels.description import reshape_pixel_array as reshape_pixel_array
from cydicom.pixels.nativedata import set_pixel_data as set_pixel_data
from cydicom.pixels.packing import expand_ybr422 as expand_ybr422
from cydicom.pixels.packing import pack_bits as pack_bits
from cydicom.pixels.packing import unpack_bits as unpack_bits
from cydicom.pixels.reading import iter_pixels as iter_pixels
from cydicom.pixels.reading import pixel_array as pixel_array
from cydicom.pixels.transcoding import compress as compress
from cydicom.pixels.transcoding import decompress as decompress
from cydicom.tag import BaseTag as BaseTag
from cydicom.uid import UID as UID
from cydicom.vr import VR as VR

HAVE_NP = True
