"""Fonts, breaking a text into lines, and fitting it into a note: shared by the canvas and the poster.

Owns every decision about where a line of text breaks and stands, in points on the A3 sheet. Uses QtGui's
text layout; must not know about widgets, scenes or PDF.
"""
