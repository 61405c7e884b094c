"""What a workshop is: records, the nine blocks and the sheet, changes, the document, edits, history.

Owns the truth about a workshop as one immutable value. Must not know about Qt, files, fonts or how a
note looks; everything that can be derived is derived elsewhere.
"""
