"""Cash drawers: opened with a float, moved by cash sales and refunds, counted at the end."""
