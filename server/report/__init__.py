"""Reports: what the domains' rows add up to. Nothing here writes."""
