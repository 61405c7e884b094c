"""Bytes on disk: the container, the strict reader, the atomic save, migrations, backups.

Owns the file format and every promise about files: a stranger's bytes raise `DocumentError` and nothing
else, a save leaves the old file or the new one. Must not know about Qt, windows or the words of any
language but the plain English that errors carry with them.
"""
