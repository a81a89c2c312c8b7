"""pydicom's names for what decoders and encoders share."""

from cydicom.pixels.coder import CoderBase as CoderBase
from cydicom.pixels.photometric import PhotometricInterpretation as PhotometricInterpretation
from cydicom.pixels.runner import RunnerBase as RunnerBase
from cydicom.pixels.runner import RunnerOptions as RunnerOptions
from cydicom.uid import UID as UID

Buffer = bytes | bytearray | memoryview
