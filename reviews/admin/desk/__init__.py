"""“Read copy”: paste or upload it, see what was understood, correct it, save it as a review."""
