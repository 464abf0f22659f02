"""A torch that a test reads."""


class FakeTorch:
    """``lit`` is None until there is one."""

    def __init__(self, *, lit: bool | None = False) -> None:
        self.lit = lit

    def turn(self, *, on: bool) -> None:
        if self.lit is not None:
            self.lit = on
