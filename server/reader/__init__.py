"""Card readers: registered at the provider, given to devices, freed by staff."""
