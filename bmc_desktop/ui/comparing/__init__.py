"""Comparing two canvases: the dialog, its list and its words."""
