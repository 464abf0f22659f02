"""Pages for people with a link: what became of an order, and its tickets. No script needed."""
