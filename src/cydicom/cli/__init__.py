"""The command line: ``cydicom show``, ``cydicom codify`` and ``cydicom demo``."""
