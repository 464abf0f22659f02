"""The gate: what was read, who decided, and what is still to be told to the server."""
