"""Letters: what each kind of mail says, composed from the things it tells of."""
