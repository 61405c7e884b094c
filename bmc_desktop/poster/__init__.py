"""The poster: a canvas of a workshop as a PDF page in A3, drawn from the same plans as the screen.

Owns everything about PDF: drawing the shapes with reportlab, writing the file, and turning a page of it
back into a picture. Must not know about widgets and scenes, and lays nothing out by itself.
"""
