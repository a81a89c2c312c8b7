"""The encoders of the transfer syntaxes, under pydicom's names."""

from cydicom.pixels.encoders.base import (
    DeflatedImageFrameCompressionEncoder,
    HTJ2KEncoder,
    HTJ2KLosslessEncoder,
    HTJ2KLosslessRPCLEncoder,
    JPEG2000Encoder,
    JPEG2000LosslessEncoder,
    JPEGLSLosslessEncoder,
    JPEGLSNearLosslessEncoder,
    RLELosslessEncoder,
)

__all__ = [
    "DeflatedImageFrameCompressionEncoder",
    "HTJ2KEncoder",
    "HTJ2KLosslessEncoder",
    "HTJ2KLosslessRPCLEncoder",
    "JPEG2000Encoder",
    "JPEG2000LosslessEncoder",
    "JPEGLSLosslessEncoder",
    "JPEGLSNearLosslessEncoder",
    "RLELosslessEncoder",
]
