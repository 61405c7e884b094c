"""The canvas on the screen: a projection of the document that people work on with their hands.

Owns the graphics scene and its items, the one shared editor, the gestures and the clipboard. Draws the
plans of `sheet`, lays out nothing by itself, and alters the workshop only through the session.
"""
