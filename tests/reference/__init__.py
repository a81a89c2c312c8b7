"""Readable decoders that the native ones are held against."""
