"""Admission: checkpoints, scans with their verdicts, and the incidents among them."""
