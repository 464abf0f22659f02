"""The command ``wicket``: finds the part that was asked for and starts it."""
