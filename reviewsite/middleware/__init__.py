"""Middleware about serving, not about films."""
