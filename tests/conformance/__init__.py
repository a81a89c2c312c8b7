"""The rules of the standard that are most often got wrong, as bytes: docs/conformance.md lists them."""
