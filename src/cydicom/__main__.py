"""``python -m cydicom``: the command, where its script is not on the path."""

from cydicom.cli.main import main

main()
