"""The command line: ``cydicom show``, ``codify``, ``image``, ``transcode`` and ``demo``."""
