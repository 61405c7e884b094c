"""The window: actions, menus, toolbar, tabs, status bar, dialogs, settings.

Shows one session per window and passes on what a person asks for. Knows the canvas, the session and
the poster; must not know how a workshop is altered or written, which the rooms below do.
"""
