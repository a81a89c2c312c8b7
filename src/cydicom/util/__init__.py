"""The modules of pydicom's ``util``, under its import paths."""
