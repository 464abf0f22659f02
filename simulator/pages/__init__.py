"""Pages to play the simulated world by: the control page, and the phone of who pays by MoMo."""
