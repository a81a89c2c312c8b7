"""Pixel data: decoding, encoding, arrays and what is done with them."""
