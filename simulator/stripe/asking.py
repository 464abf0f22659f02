"""What every body of the control API has in common: nothing in it that is not known."""

from pydantic import BaseModel, ConfigDict


class Asked(BaseModel):
    """A body of the control API."""

    model_config = ConfigDict(extra="forbid")
