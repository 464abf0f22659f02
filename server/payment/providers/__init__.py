"""The companies that move money, one module each, behind the ports of ``server.payment``."""
