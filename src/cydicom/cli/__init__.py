"""The command line: ``cydicom show`` and ``cydicom demo``."""
