"""What the command line does without a window: make, import, export, look into and test.

Works on workshops with the same code as the window. Must not print: what is to be said goes to a callable
that is handed in, and what goes wrong is an exception.
"""
