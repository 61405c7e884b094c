"""What people type or paste, understood: quick lines, lists and tables become notes with their facts.

Pure functions of text and a workshop's words. Knows nothing of Qt, of places on the sheet or of changes;
what cannot be read as a fact stays text, so that nothing typed is lost.
"""
