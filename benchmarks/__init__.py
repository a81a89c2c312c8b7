"""Benchmarks of cydicom beside pydicom, dicomsdl and the cost of reading the bytes at all."""
