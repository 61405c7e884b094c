"""Dialogs. Each is made when asked for and goes when closed; none alters a workshop by itself."""
