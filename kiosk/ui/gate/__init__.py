"""The gate face: what a steward sees and touches."""
