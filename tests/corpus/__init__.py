"""Inputs for tests, made by plain code: a byte builder and the catalogue of broken files."""
