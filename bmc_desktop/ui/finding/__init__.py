"""Looking for notes and actions: the find bar, and the palette of everything that can be done."""
