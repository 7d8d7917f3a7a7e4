"""Serving: what every response carries, who may keep it, and what the site refuses."""
