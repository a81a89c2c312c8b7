"""pydicom's names for what decoders and encoders share."""

from cydicom.pixels.coder import CoderBase as CoderBase
from cydicom.pixels.photometric import PhotometricInterpretation as PhotometricInterpretation
from cydicom.pixels.runner import RunnerBase as RunnerBase

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from cydicom.pixels.runner import RunnerOptions as RunnerOptions

Buffer = bytes | bytearray | memoryview


def __getattr__(name: str) -> "Any":
    if name == "RunnerOptions":
        from cydicom.pixels import runner

        return runner.RunnerOptions
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
