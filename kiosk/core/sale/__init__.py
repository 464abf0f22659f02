"""The sale: from a touch on the attract screen to a ticket in somebody's hand."""
