"""A strict stand-in for MTN MoMo's Collection and Disbursement products, v1_0. No money moves."""
