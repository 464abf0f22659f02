"""The schema's history: one file a revision, each tested on data."""
