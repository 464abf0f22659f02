"""People: accounts, sign-in, roles."""
