"""What stands on the sheet: every shape, line of text and mark, in points on the A3 sheet.

Owns the one description that the screen paints and the poster prints: a canvas of a workshop becomes plain
shapes here, so nothing is laid out twice. Must not know about widgets, scenes or PDF.
"""
