"""People: their accounts, their sign-ins, and the roles that organisers give them."""
