"""A strict stand-in for Stripe that the unmodified `stripe` package talks to over HTTP."""
